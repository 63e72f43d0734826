# Questions à plusieurs membres.

navigation = Questions posées
kind-inquiry = une question à plusieurs membres
kind-inquiries = Questions à plusieurs membres
holding-inquiries = Questions envoyées
open-questions = Questions ouvertes
board-sentence = Ce que des villes ont demandé et à quoi personne n’a encore répondu. Si vous savez, écrivez-leur ; leur page dit à qui.
nobody-answered = Personne n’a encore répondu
debts =
    { $count ->
        [one] { $count } d’entre elles attend depuis { NUMBER($days) } jours ou plus
       *[other] { $count } d’entre elles attendent depuis { NUMBER($days) } jours ou plus
    }
nothing-open = Chaque question a sa réponse
nothing-open-sentence = Ce qui attend plus d’un instant se trouve ici, avec depuis quand et à qui c’est demandé.
topic = Sujet
region = Région
all-of-them = toutes
show = Afficher
newer = questions plus récentes
shown = { NUMBER($count) } affichées, les plus anciennes d’abord
asked-cities = demandé à : { $cities }
and-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
days-open =
    { $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }
ask-six = Demander aux six membres qui savent le plus probablement
six-sentence = Une question à ces personnes, une seule fois. Si personne ne répond en { NUMBER($days) } jours, les six suivantes sont sollicitées et la présidence de votre région le voit.
similar = Déjà demandé, déjà raconté
who-is-asked = À qui l’on demande, et pourquoi
nobody-left = On a demandé à toutes les personnes qui pourraient savoir
nobody-left-sentence = Ou bien on leur a demandé ce trimestre autant que le réseau le permet. Au trimestre prochain, il y en aura d’autres.
your-question = Votre question
who-reads-it = Qui lit la question et les réponses
shared-hint = Votre ville et les personnes sollicitées la lisent de toute façon. Vous pourrez le changer plus tard.
only-those-asked = seulement les personnes sollicitées
all-members = tous les membres
send-to-all = Envoyer à toutes
back-to-brief = La synthèse
reason-offered = offre son aide là-dessus
reason-did = sa ville a fait quelque chose à ce sujet
reason-likeness = ressemblance { $likeness } sur 100
reason-speaks = répond en { $language }
reason-asked =
    { $times ->
        [one] sollicitée une fois ce trimestre
       *[other] sollicitée { $times } fois ce trimestre
    }
answers = Réponses
no-answer-yet = Pas encore de réponse
no-answer-sentence =
    { $state ->
        [settled] Le besoin a été clos avant que quelqu’un réponde.
        [widened] Les six premières personnes n’ont pas répondu ; d’autres sont donc sollicitées, et la présidence de la région le sait.
       *[other] Les personnes sollicitées l’ont sur leur bureau et dans leur courrier.
    }
state-sentence =
    { $state ->
        [waiting] Elle attend sa première réponse.
        [widened] Personne n’a répondu pendant des jours ; d’autres membres sont donc sollicités.
        [answered] Elle a une réponse. Dites laquelle a le plus aidé.
       *[other] Elle est réglée.
    }
what-next = Ce que vous pouvez faire ensuite
who-was-asked = À qui l’on a demandé, et pourquoi
rounds-asked =
    { $rounds ->
        [one] { $rounds } tour
       *[other] { $rounds } tours
    }
thread = D’où cela vient, et ce qu’il en est sorti
asked-on = demandé le { $day }
answered-on = répondu le { $day }
read-by-members = lue par les membres
read-by-those-asked = lue par les personnes sollicitées
helped-most = a le plus aidé
version =
    { $status ->
        [original] écrite en { $language }
        [human] en { $language }, traduite par une personne
       *[other] en { $language }, traduite par une machine
    }
same-answer = La même réponse dans d’autres langues
has-answered = a répondu
has-not-answered = n’a pas répondu
vacant = vacant
in-your-language = Une réponse dans votre langue
which-answer = Quelle réponse
add-version = L’ajouter
begin-practice = Commencer une pratique à partir de ce qui est appris
ask-next-six = Demander maintenant aux six suivants
open-to-members = La faire lire à tous les membres
close-to-members = Seulement pour les personnes sollicitées
your-thanks = Un mot de remerciement
thanks-hint = Il va à la personne qui a répondu et reste ici. Il peut rester vide.
which-helped = Quelle réponse a le plus aidé
mark-receipt = Marquée comme la réponse qui a le plus aidé. Vos remerciements sont en route.
mark-it = C’est elle qui a le plus aidé
credit =
    { $answers ->
        [one] Elle a répondu à { $answers } question d’autres membres ; { NUMBER($best) } de ses réponses ont le plus aidé.
       *[other] Elle a répondu à { $answers } questions d’autres membres ; { NUMBER($best) } de ses réponses ont le plus aidé.
    }
answers-given = Réponses données
verb =
    { $verb ->
        [mark] Dites quelle réponse a le plus aidé
        [help] Trouvez quelqu’un qui réponde
       *[other] Voyez qui a répondu
    }
mail-marked-subject = Votre réponse a le plus aidé { $city }
mail-marked = { $name } ({ $title }, { $city }) a marqué votre réponse comme celle qui a le plus aidé.
mail-outcome-subject = Ce qui est sorti de votre réponse à { $city }
mail-outcome = Vous avez répondu à cette question de { $city } :
mail-what-came-of-it = Voici ce qu’il en est sorti, avec leurs mots :
mail-see-question = Voir la question
refused-title =
    { $code ->
        [runs] Une question sur ce besoin est en cours
        [other-city] Cette question est celle d’une autre ville
        [not-answered] Personne n’a encore répondu
        [answered] Elle a une réponse
        [enough-asked] Assez de membres ont été sollicités
        [nobody-left] Il ne reste personne à qui demander
        [settled] Elle est réglée
        [same-language] Elle est écrite dans cette langue
       *[other] Ces mots ne sont pas les vôtres
    }
refused-reason =
    { $code ->
        [runs] Une question à la fois : personne n’est sollicité deux fois et toutes les réponses arrivent au même endroit.
        [other-city] Elle appartient à { $city }, et pas votre poste.
        [not-answered] Il n’y a pas de réponse avec laquelle le faire.
        [answered] Dès que quelqu’un a répondu, on ne demande à personne d’autre.
        [enough-asked] Trois tours de six ont été sollicités ; davantage fatiguerait le réseau.
        [nobody-left] Toutes les personnes qui pourraient savoir l’ont été, ou l’ont été ce trimestre autant que le réseau le permet.
        [settled] Sa meilleure réponse est marquée, ou son besoin est clos.
        [same-language] Une version dit la réponse dans une autre langue.
       *[other] La ville qui a demandé et la personne qui a répondu disent une réponse dans une autre langue.
    }
refused-remedy =
    { $code ->
        [runs] Ouvrez-la depuis le dossier : vous pouvez y interroger les six suivants, ou dire quelle réponse a aidé puis poser une autre question.
        [answered] Revenez à la question pour lire les réponses.
        [enough-asked] Demandez à quelqu’un que vous connaissez, depuis la synthèse.
        [nobody-left] Demandez de nouveau au trimestre prochain.
       *[other] Revenez à la question pour voir ce qui est possible.
    }

## Ce qui est gardé d’une personne
personal-inquiries = Questions que vous avez posées à plusieurs membres
    .why = La personne qui répond doit savoir ce qui est demandé.
    .since = Elles restent avec le poste, sans votre nom. Après l’effacement, le secrétariat regarde si une phrase vous nomme.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_six] Votre question est en route vers les personnes ci-dessous. Elles répondent au courriel, ou ici.
        [mark_answer] Marquée comme la réponse qui a le plus aidé.
        [widen_inquiry] Les membres suivants sont interrogés.
        [practice_from_answer] C'est un brouillon : personne d'autre ne le lit avant que vous le montriez.
       *[other] { "" }
    }
