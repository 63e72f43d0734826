# Needs, briefs, questions.

navigation = Besoins
kind-need = un besoin
holding-needs = Besoins ouverts
holding-questions = Questions en attente de réponse
kind-question = une question
questions = Questions
list-title = Ce dont les villes ont besoin
what-do-you-need = De quoi avez-vous besoin ?
words-hint = Une phrase suffit. Personne hors de votre ville ne la voit sans votre accord.
topic = Thème
suggest-a-topic = En proposer un d’après mes mots
get-a-brief = Obtenir une synthèse
needs-of-our-city = Besoins de votre ville
no-needs-yet = Votre ville n’a encore exprimé aucun besoin. Écrivez-en un ci-dessus et la synthèse arrive aussitôt.
needs-of-members = Besoins que partagent les membres
error-no-words = Écrivez au moins une phrase
error-unknown-topic = Choisissez un thème de la liste ou laissez-le être proposé
error-too-long = Utilisez au plus { NUMBER($max) } caractères
topic-suggested = { $topic }, comme proposé
stated-on = exprimé le { $day }
what-the-network-knows = Voici ce que sait le réseau, classé pour { $city }.
seen-by-city = vu par votre ville seulement
seen-by-members = vu par les membres
seen-by-everybody = vu par tout le monde
print = Imprimer
cities-like-yours = Des villes comme la vôtre
members-caption = Les membres les plus semblables. 100 : identiques en tout fait comparé.
outside-caption = À inviter : les villes les plus semblables hors du réseau
no-comparable-member = Aucun membre n’est encore comparable : on sait trop peu de votre ville. Ajoutez des faits sur sa page.
two-a-country = deux par pays au plus
my-country-too = dans mon pays seulement
why-not-label = Pourquoi pas une autre ville ?
why-not-button = Dire pourquoi pas
why-not-title = Pourquoi pas { $city } ?
no-such-city = Aucune ville ne s’appelle « { $typed } ». Vouliez-vous dire { $names } ?
its-rank = Elle est au rang { $rank } parmi les membres, ressemblance { $likeness } sur 100.
would-rank = Si elle était membre, elle serait au rang { $rank } parmi eux, ressemblance { $likeness } sur 100.
it-is-listed = Elle est dans la liste.
it-is-yours = C’est votre propre ville.
not-a-member = { $city } n’est pas membre, et cette liste montre les membres.
not-comparable = On sait trop peu des deux villes. Il faudrait connaître : { $facts }.
country-is-full = Deux de son pays la précèdent : { $cities }.
beyond-limit = La liste est pleine avant son tour : la dernière est { $city }.
would-have-to-equal = Pour entrer, il faudrait que ceci soit égal : { $facts }.
who-can-help = Qui peut aider
they-answer = ils ont dit qu’ils répondent
nobody-offered = Personne n’a encore proposé d’aide sur ce thème.
likeness-of = ressemblance { $likeness } sur 100
ask-person = Demander à { $name }
what-is-missing = Ce qui manque
missing-parts = Le réseau n’a encore rien pour : { $parts }.
nothing-missing = Chaque partie de cette synthèse contient quelque chose. Si ce n’est pas ce qu’il vous faut, demandez.
ask-six = Demander aux six membres les plus susceptibles de savoir
questions-asked = Questions posées
asked-on = posée le { $day }
answered-on = répondue le { $day }
your-question = Votre question
send-question = Envoyer la question
question-goes-to = Elle est envoyée à : { $post }.
draft-with-offer = Bonjour { $holder }, vous avez proposé : « { $offer } ». À { $city }, nous avons ce besoin : « { $words } ». Que feriez-vous d’abord, et que ne referiez-vous pas ? Quelques lignes suffisent. { $asker }
draft-without-offer = Bonjour { $holder }, à { $city }, nous avons ce besoin : « { $words } ». { $why } Que feriez-vous d’abord ? Quelques lignes suffisent. { $asker }
you-are-named-for = Vous êtes la personne à interroger sur « { $practice } ».
your-city-did-since = Votre ville agit sur ce point depuis { $year }.
your-city-did = Votre ville a agi sur ce point.
your-city-is-like-ours = Votre ville est parmi les plus semblables à la nôtre.
question-title = { $asker } demande à { $asked }
it-waits = Elle attend une réponse. Quelques lignes suffisent.
it-is-answered = Elle a sa réponse.
your-answer = Votre réponse
send-answer = Envoyer la réponse
back-to-brief = Retour à la synthèse
mail-question-subject = Une question pour vous de { $city }
mail-asks = { $name } ({ $title }, { $city }) vous demande :
mail-how-to-answer = Quelques lignes suffisent. Jusqu’au { $until }, vous pouvez répondre depuis ce courriel sans vous connecter.
mail-answer = Répondre à la question
mail-answer-subject = { $city } a répondu à votre question
mail-answers = { $name } ({ $title }, { $city }) répond à votre question :
mail-see-answer = Voir la question et sa réponse
answer-receipt = Votre réponse est enregistrée et parvient à qui l’a demandée.
sources = Sources des faits
thread = D’où cela vient et ce qui en est sorti
facts-used = Faits de votre ville
all-facts-of-city = tous les faits, et les corriger
change-this-need = Modifier ce besoin
change-topic = Changer le thème
who-reads-it = Qui le lit
only-our-city = Notre ville seulement
all-members = Tous les membres
share = Fixer qui le lit
where-it-stands = Où il en est
what-came-of-it = Ce qui en est sorti
close-need = Clore ce besoin
open-again = Rouvrir ce besoin
work-on-it = Nous y travaillons
new-since =
    { $count ->
        [one] { $count } nouveauté depuis votre visite du { $when }.
        [many] { $count } nouveautés depuis votre visite du { $when }.
       *[other] { $count } nouveautés depuis votre visite du { $when }.
    }
state-name =
    { $state ->
        [draft] brouillon
        [open] ouvert
        [worked-on] en cours
        [met] satisfait
       *[other] abandonné
    }
verb =
    { $verb ->
        [state] L’exprimer
        [close] Dire ce qui en est sorti
       *[other] Répondre
    }
refused-title =
    { $code ->
        [last-topic] Il ne reste pas d’autre thème
        [not-stated] Ce besoin est un brouillon
        [stated] Ce n’est pas un brouillon à vous
        [not-your-circle] Vous n’êtes pas dans ce groupe
        [not-a-member] Votre ville n’est plus membre
        [not-secretariat] Le secrétariat tient les sujets
        [not-of-a-city] Seules les villes ont des besoins
        [other-city] Ce besoin est celui d’une autre ville
        [closed] Ce besoin est clos
        [not-from-here] Ce besoin a changé entre-temps
        [not-asked] La question a été posée à un autre poste
        [answered] Cette question a sa réponse
       *[other] Ce poste a déjà été interrogé
    }
refused-reason =
    { $code ->
        [last-topic] Les besoins doivent en avoir un.
        [not-stated] Seul son auteur le lit pour l’instant.
        [stated] Il a été exprimé entre-temps, ou un autre poste l’a commencé.
        [not-your-circle] Un besoin s’ouvre aux régions, instances et réunions dont vous faites partie.
        [not-a-member] Elle a quitté le réseau, ou son adhésion a expiré.
        [not-secretariat] Votre poste ne change pas les sujets du réseau.
        [not-of-a-city] Vous agissez dans un poste qui n’est pas celui d’une ville.
        [other-city] Il appartient à { $city }, votre poste non.
        [closed] Un besoin clos ne change plus.
        [not-from-here] Quelqu’un de votre ville l’a modifié pendant que la page était ouverte.
        [not-asked] Seul le poste interrogé peut répondre.
        [answered] On répond une seule fois.
       *[other] Personne n’est interrogé deux fois sur le même besoin.
    }
refused-remedy =
    { $code ->
        [last-topic] Ajoutez-en un autre d’abord.
        [not-stated] Exprimez-le d’abord.
        [stated] Ouvrez la liste des besoins.
        [not-your-circle] Choisissez-en un dans la liste.
        [not-a-member] Demandez au secrétariat comment revenir.
        [not-secretariat] Écrivez au secrétariat.
        [not-of-a-city] Passez à votre poste dans une ville, si vous en avez un.
        [closed] Rouvrez-le ou exprimez un nouveau besoin.
        [not-from-here] Rouvrez la page pour voir où il en est.
       *[other] Revenez à la synthèse pour voir ce qui est possible.
    }
their-city-did = { $city } a agi sur ce point
their-city-did-since = { $city } agit sur ce point depuis { $year }

## Ce qui est conservé d'une personne
personal-needs = Besoins que vous avez exprimés dans vos postes
    .why = Ils appartiennent à la ville, qui y travaille.
personal-questions = Questions que vous avez posées dans vos postes
    .why = Qui répond doit savoir ce qui a été demandé.
personal-answers = Réponses que vous avez données dans vos postes
    .why = Qui a demandé continue de travailler avec la réponse.
personal-stays = Cela reste avec le poste, sans votre nom. Après l'effacement, le secrétariat vérifie si une phrase vous nomme.
personal-readings = Quand vous avez lu un dossier pour la dernière fois
    .why = Pour que le dossier dise ce qui est nouveau depuis.
    .since = Cela reste jusqu'à la lecture suivante.

## The list in parts
older-needs = besoins plus anciens
parts-of-the-list = Parties de la liste des besoins
needs-shown =
    { $count ->
        [one] { $count } affiché
       *[other] { $count } affichés, les plus récents d’abord
    }
## Changing a need
change-what = Thème, lecteurs, résultat

## Contacts of practices
can-be-asked-about = Répond aux questions sur « { $practice } »

## Where no need is open to the reader
nothing-shared = Aucune ville n’a partagé de besoin avec vous
nothing-shared-sentence = Chaque ville dit elle-même qui lit ce dont elle a besoin. Ce qu’elle partage avec vous se trouve ici.
## Answers by mail
whole-mail = Le courriel entier, que seul votre poste voit
## A week's mail
digest-unanswered = Personne n’a encore répondu à ces villes. Vous proposez de l’aide sur leurs thèmes :
digest-see-need = Voir le besoin

## Questions to several members
all-answers = Toutes les réponses, et à qui l’on a demandé
mail-it-helped = Dire que c’est elle qui a le plus aidé

## Said at the top of the page that an act leads to
done =
    { $act ->
        [rewrite_need] C’est gardé.
        [lay_need_aside] Le brouillon n’existe plus.
        [state_need] Votre besoin est enregistré. Voici ce que sait le réseau.
        [ask] Votre question est en route. La réponse sera ici.
        [answer_question] Votre réponse est donnée.
        [add_topic] Le sujet est créé.
        [change_topic] Le sujet est enregistré.
       *[other] { "" }
    }

## Tenir les sujets
topics-title = Sujets
topics-sentence = Ce sous quoi se rangent besoins, pratiques et offres. Une phrase est reconnue aux mots d’un sujet ; son thème dit ce qui rend les villes semblables.
add-topic = Ajouter un sujet
keep-topic = Enregistrer le sujet
theme = Ce qui rend les villes semblables pour lui
error-theme = Choisissez un thème
topic-name-in = Nom en { $language }
topic-words-in = Mots en { $language }
topic-words-hint = Ceux que l’on emploie, séparés par des espaces
error-topic-name = Indiquez un nom dans une langue au moins
what-it-needs = Ce dont elle a besoin
all-topics = Tous les sujets

## Drafts, urgency, readers
keep-draft = Garder comme brouillon
urgency = Pour quand
urgency-name =
    { $urgency ->
        [now] d’ici trois mois
        [year] dans l’année
       *[other] sans date
    }
error-urgency = Choisissez pour quand
change-urgency = Changer la date
a-draft = Un besoin que vous n’avez pas encore exprimé
only-you-read-it = Seul votre poste le lit. Il attend deux semaines sur votre bureau.
lay-aside = L’abandonner
seen-by = vu par { $circle }
needs-closer = Besoins dans vos régions, instances et réunions
topic-ended = clos
end-topic = Clore ce thème
begin-topic = Le reprendre
