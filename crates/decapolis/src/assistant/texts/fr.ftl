# Les assistants et ce qu’ils rédigent.

refused-title = Cela ne peut pas se faire
refused-reason =
    { $code ->
        [not-the-holder] Seul le titulaire d’un poste choisit ses assistants.
        [oneself] Vous occupez ce poste vous-même.
       *[other] Cette personne assiste déjà ce poste.
    }
refused-remedy =
    { $code ->
        [not-the-holder] Demandez au titulaire du poste.
        [oneself] Entrez l’adresse de quelqu’un d’autre.
       *[other] Mettez d’abord fin à son temps si un autre jour doit valoir.
    }
assistants-title = Assistants de { $title }
assistants-sentence = Un assistant voit ce que vous voyez dans ce poste et rédige besoins, questions et réponses. C’est vous qui les envoyez. Un assistant ne peut ni envoyer, ni clore, ni transmettre, ni voter, ni changer qui lit.
who-assists = Qui assiste maintenant
nobody-assists = Personne ne vous assiste dans ce poste
name-somebody = Nommer quelqu’un
name-assistant = Nommer assistant
their-name = Nom
their-email = Adresse électronique
until-when = Jusqu’au
until-hint = Le dernier jour, au plus dans un an. Cela finit aussi quand vous quittez le poste.
error-name = Entrez un nom de 200 lettres au plus
error-email = Entrez une adresse électronique, comme iris@city.example
error-until = Entrez un jour entre aujourd’hui et dans un an
end-assistance = Mettre fin maintenant : { $name }, jusqu’au { $until }
kind-draft = brouillon de votre assistant
send-the-draft = Envoyer le brouillon
holding-drafts = Brouillons à envoyer
draft-title = Brouillon de { $name }
draft-state =
    { $state ->
        [waiting] Il attend le titulaire du poste, qui peut changer les mots, l’envoyer ou l’écarter.
        [sent] Le titulaire du poste l’a envoyé.
       *[other] Il a été écarté. Rien n’a été envoyé.
    }
written-on = écrit le { $day }
becomes = À l’envoi
what-it-becomes =
    { $kind ->
        [need] un besoin de votre ville est déclaré ; les personnes de votre ville le lisent
        [question] une question part vers le titulaire d’un poste
        [six] une question part vers les six membres les plus susceptibles de savoir
        [answer] une question reçoit sa réponse
        [offer] votre poste offre cela aux autres villes
        [fact] votre ville dit un fait sur elle-même
       *[other] le formulaire est envoyé comme il a été rempli
    }
the-words = Les mots
lay-aside = L’écarter
was-sent = C’est envoyé
see-what-came = Voir ce qui en est sorti
mail-subject = Vous êtes maintenant assistant à { $home }
mail-named = { $name }, { $title }, { $home }, vous a nommé assistant jusqu’au { $until }.
mail-what-to-do = Vous lisez ce que lit ce poste et vous rédigez pour lui ; le titulaire envoie ce que vous rédigez. Ouvrez le lien et appuyez sur le bouton : nous vous envoyons un lien de connexion.
mail-link = Se connecter comme assistant

## Said at the top of the page that an act leads to
done =
    { $act ->
        [name_assistant] Désigné : la personne lit et rédige pour ce poste.
        [end_assistance] Terminé : la personne ne lit plus pour ce poste.
        [send_draft] Envoyé au nom du poste.
        [lay_draft_aside] Mis de côté. Rien n'a été envoyé.
       *[other] { "" }
    }
