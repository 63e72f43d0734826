# Words of peer support.

## The list
navigation = Entraide
title = Entraide entre villes
title-sentence = D’abord une question, puis tout ce qu’il faut.
kind-support = entraide
kind-seat = siège dans une entraide
what-runs = Ce qui est en cours pour vous
nothing-runs = Rien n’est en cours pour vous
nothing-runs-sentence = Formulez un besoin : son dossier propose l’étape suivante. Ce qu’on vous demande est ici aussi.
nothing-runs-elsewhere = Ce que vous suivez ou ce qu'on vous demande est ici, ainsi que ce que les villes montrent à tous les membres.
what-is-over = Ce qui est terminé
what-others-show = Ce que montrent d’autres villes
ladder = Par quoi commencer
other-programmes = Programmes d’autres, tels qu’ils les mènent
no-templates = Il n’y a encore rien par quoi commencer
no-templates-sentence = Le secrétariat ajoute les programmes du réseau.
flow-title = Qui aide qui
lessons-title = Leçons
templates-title = Modèles de programmes
rates-title = Forfaits
holding-steps = Étapes ouvertes d’entraide
holding-seats = Sièges d’entraide à confirmer

## Asking
ask-title = Demander l’entraide
ask-sentence = Choisissez combien d’aide vous voulez. Une proposition est faite ; un autre choix vaut autant.
ask-sentence-bare = Choisissez combien d’aide vous voulez. De ce qui est en confidence, seuls ceux qui y prennent part savent.
back-to-brief = Retour au dossier
suggested = Nous proposons : { $name }
urgency =
    { $urgency ->
        [days] Il le faut sous quelques jours
        [weeks] Sous quelques semaines suffit
       *[other] Cela peut prendre des mois
    }
which-rung = Combien d’aide
choose = choisissez
offered-in-confidence = { $name } · { $length } · en confidence
what-about = De quoi s’agit-il
words-hint = Comme votre ville le voit ; c’est ce que liront d’abord les villes sollicitées.
topic = Sujet
begin = Commencer
because-tried = C’est la suite de ce qui a été essayé pour ce besoin.
because-words = Vos mots disent que c’est fait pour cela.
because-urgency =
    { $urgency ->
        [days] Il donne quelque chose en quelques jours.
        [weeks] Il donne quelque chose en quelques semaines.
       *[other] Il y a le temps pour davantage.
    }
because-smallest = Rien n’a encore été essayé, et c’est ce qui coûte le moins.

## Steps, fields and choices that every programme knows
step-name =
    { $kind ->
        [answers] Interroger les membres et résumer ce qu’ils disent
        [paper] Remplir un document
        [consent] Trouver qui participe
        [awaited] Attendre la réponse de la ville appariée
        [team] Réunir l’équipe
        [clearance] Écarter les conflits d’intérêts
        [endorsement] Aval des supérieurs
        [agreement] S’accorder sur les objectifs, le rythme et la fin
        [meetings] Se réunir
        [visits] Visiter
        [recommendations] Écrire les recommandations
        [reply] La réponse de la ville
        [publication] Publier le rapport
        [checks] Faire le point
        [lesson] Partager la leçon, ou la garder
       *[other] Dire ce qui a changé
    }
field-label =
    { $field ->
        [answers-say] Ce que disent les réponses, et laquelle a aidé
        [goals] Objectifs, dans les mots de la ville
        [rhythm] À quel rythme vous vous voyez
        [confidentiality] Ce qui reste entre vous
        [end] Le dernier jour
        [met] Quand vous vous êtes vus
        [agenda] De quoi il s’agissait
        [notes] Deux lignes de notes
        [next] Quand vous vous revoyez
        [from] Premier jour
        [until] Dernier jour de la visite
        [objectives] Ce que vous voulez apprendre
        [programme] Le programme
        [participants] Qui participe, par fonction
        [payers] Qui paie quoi
        [will-try] Ce que nous essaierons
        [will-not-copy] Ce que nous ne copierons pas, et pourquoi
        [recommendation] La recommandation
        [seen] Ce que vous avez vu qui y mène
        [reply] La réponse d’ensemble de la ville
        [report] Le rapport en quelques phrases
        [report-address] Où se trouve le rapport complet
        [progress] Ce qui a été fait depuis, et ce qui ne l’a pas été
        [named] D’autres peuvent-ils en tirer parti ?
        [lesson] La leçon
        [result] Ce qui en est sorti
        [changed] Ce qui a changé dans la ville
       *[other] Réponse
    }
choice-label =
    { $choice ->
        [adopted] Cela a aidé
        [partly] Cela a aidé en partie
        [dropped] Cela n’a pas aidé
        [named] Oui, avec le nom de la ville
        [unnamed] Oui, sans le nom de la ville
        [kept] Non, cela reste chez nous
       *[other] Autre
    }
verdict =
    { $verdict ->
        [taken] retenue
        [adapted] adaptée
       *[other] refusée
    }
state-name =
    { $state ->
        [running] en cours
        [seeking] cherche de l’aide
        [finished] terminé
       *[other] arrêté
    }
seat-state =
    { $state ->
        [asked] sollicité, sans réponse encore
        [accepted] a accepté
        [declined] a décliné
       *[other] a rendu le siège
    }
wait-for-endorsement = Attendre l’aval des supérieurs
waits-for = attend { $who }
seat-verb =
    { $verb ->
        [take-part] Dire si vous participez
        [endorse] L’avaliser ou non
       *[other] Accepter le document, ou demander une autre rédaction
    }

## The page of one
in-confidence = confidentiel : seuls les participants le savent
it-is-finished = C’est terminé.
it-was-stopped = La ville l’a arrêté. Aucune raison n’a été demandée.
steps = Étapes
who-takes-part = Qui participe
how-it-runs = Comment cela se passe
thread = D’où cela vient
went-quiet = Personne n’a écrit depuis un moment. Les deux côtés ont reçu un rappel, le { $day }.
post-is-vacant = { $city } : le poste est vacant. Son prochain titulaire aura le siège ; on peut aussi le rendre et solliciter une autre ville.
agreed-time-is-over = La durée convenue a pris fin le { $day }.
was-due = était attendu le { $day }
due-by = d’ici au { $day }
done-on = fait le { $day }
no-endorser = ceux qui participent dirigent leur ville
endorsed-on = l’a avalisé le { $day }
began = Début
agreed-until = Convenu jusqu’au
ended = Fin
length = Durée
who-pays = Qui paie
kept-by = Suivi par
goals-moved = Les objectifs, au fil du temps

## What the reader can do
you-are-asked =
    { $task ->
        [take-part] On vous demande de participer
        [endorse] On vous demande votre aval
       *[other] On vous demande votre accord
    }
say-yes =
    { $task ->
        [take-part] Participer
        [endorse] Avaliser
       *[other] Accepter
    }
say-no =
    { $task ->
        [take-part] Décliner, sans raison
        [endorse] Ne pas avaliser
       *[other] Demander une autre rédaction
    }
role = Rôle
write-it =
    { $kind ->
        [meetings] Noter cette réunion
        [visits] Noter cette visite
        [recommendations] Ajouter cette recommandation
        [publication] Publier
        [agreement] L’envoyer aux autres
        [outcome] Terminer
       *[other] Enregistrer
    }
recommendation-is = Ce que votre ville fait de : { $words }
what-city-does = Ce que votre ville en fait
reason = Raison
reason-hint = Nécessaire si vous l’adaptez ou la refusez.
answer-it = Répondre à celle-ci
end-this-step = Passer à l’étape suivante
whom-to-ask = Qui solliciter
somebody-else = Quelqu’un d’autre
somebody-else-hint = Les villes sollicitées ce trimestre aussi souvent que le réseau le permet ne sont pas ici.
ask-person = Demander à { $name }
ask-them = Solliciter
clear-of-conflicts = { $name } n’a pas de conflit
take-off-the-team = Retirer { $name } de l’équipe
nothing-declared = rien de déclaré
is-cleared = écarté de tout conflit
goals-title = Objectifs
goals-label = Les objectifs tels qu’ils sont maintenant
goals-hint = Les objectifs bougent. Les précédents restent lisibles.
move-goals = Déplacer les objectifs
ways-out = Comment en sortir
no-blame = Sans reproche
no-blame-sentence = On ne demande à personne pourquoi. Ce qui a été écrit reste aux villes participantes.
give-back = Rendre le siège de { $name }
give-back-own = Rendre votre place
stop-it = Tout arrêter
stop-title = Tout arrêter ?
stop-sentence = Personne ne demande pourquoi. Regardez une fois encore ce que cela entraîne.
stop-ends = Ce qui se termine
stop-ends-step = L’étape « { $step } » se termine et aucune autre ne suit.
stop-ends-asking = Qui a été sollicité et n’a pas répondu ne l’est plus.
stop-tells = Qui l’apprend
stop-tells-nobody = Personne : nul autre n’y a encore part.
stop-keeps = Ce qui est conservé
stop-keeps-sentence = Ce qui a été écrit reste lisible pour qui le lit aujourd’hui. Rien n’est effacé.
go-on-with-it = Continuer
what-comes-of-it = Ce qui en sort
make-an-offer = Proposer ce que vous avez appris
make-a-practice = En faire une pratique
ask-a-question = Demander ce qui reste ouvert
close-the-need = Dire ce qu’est devenu le besoin

## Lump sums
lump-sum-for = { $table }, vers ou depuis { $city }
pays-travel = { $sum } pour { NUMBER($km) } km, une personne aller et retour.
pays-days = { $sum } pour { NUMBER($days) } jours.
said-by = source : { $source }, valable depuis { $day }

## What has to be put right
error-missing = Remplissez ce champ
error-missing-in = Remplissez « { $field } »
error-words = Dites en une phrase de quoi il s’agit
error-too-long = Utilisez { NUMBER($letters) } lettres au plus
error-day = Indiquez un jour, par exemple 2026-04-13
error-day-over = Indiquez un jour à venir
error-choose = Choisissez une réponse
error-reason = Dites pourquoi, en une phrase

## Mails
mail-subject-in-confidence = Quelque chose vous attend dans le réseau
mail-subject-asked = { $city } demande votre aide
mail-asks-to-take-part = { $name } ({ $city }) demande si vous participez : { $programme }.
mail-asks-to-endorse = { $name } ({ $city }) demande votre aval : { $programme }.
mail-asks-to-agree = { $name } ({ $city }) a écrit ce dont vous convenez : { $programme }.
mail-no-reason-needed = Vous pouvez dire non sans donner de raison.
mail-subject-matched = Vous avez été apparié : { $programme }
mail-matched = { $programme } : un tour d’appariement a trouvé quelqu’un pour vous, à qui l’on demande s’il participe. D’ici sa réponse, vous n’avez rien à faire.
mail-subject-turn = À vous : { $programme }
mail-your-turn = { $programme } : { $step }, d’ici au { $until }.
mail-subject-declined = Sollicitez quelqu’un d’autre : { $programme }
mail-subject-other-wording = Une autre rédaction est demandée : { $programme }
mail-declined = Une personne sollicitée a dit non ({ $programme }). Aucune raison n’est demandée. Vous pouvez solliciter quelqu’un d’autre, ou le rédiger à nouveau.
mail-other-wording = L’autre partie demande une autre rédaction de l’accord dans { $programme }. Écrivez-le à nouveau, de préférence après en avoir parlé avec elle.
mail-see-stopped = Lire ce qui a été écrit
mail-subject-stopped = C’est arrêté : { $programme }
mail-stopped = { $name } ({ $city }) y a mis fin : { $programme }. Aucune raison n’est demandée. Ce qui a été écrit reste lisible.
mail-subject-quiet = C’est devenu calme : { $programme }
mail-quiet = { $programme } : personne n’a écrit depuis { NUMBER($days) } jours. Deux lignes ou une nouvelle date suffisent ; vous pouvez aussi y mettre fin, et personne ne demande pourquoi.
mail-see-it = Le voir et répondre

## Refusals
refused-title =
    { $code ->
        [not-of-a-city] Les villes demandent l’entraide
        [not-secretariat] C’est tenu par le secrétariat
        [version-not-after] Une version commence après la précédente
        [template-ended] Rien ne commence plus ainsi
        [too-many-open] Votre ville a déjà beaucoup d’ouvert
        [not-your-turn] Ce n’est pas à vous
        [not-taking-part] Vous ne participez pas
        [over] C’est terminé
        [wrong-step] L’étape ouverte demande autre chose
        [nothing-written] Pas encore
        [too-few] Pas encore
        [waiting] Pas encore
        [not-cleared] Pas encore
        [not-answered] Pas encore
        [not-your-seat] Ce siège est celui d’un autre poste
        [answered] Il y a déjà une réponse
        [asked-before] Ce poste a déjà été sollicité
        [role-full] Ce rôle est complet
        [city-full] Cette ville en a assez dans ce rôle
        [same-country] Ce rôle est pour un autre pays
        [wrong-side] Ce rôle est pour l’autre côté
        [not-the-asker] Seule la ville qui a demandé peut le faire
       *[other] Il n’y a plus de place
    }
refused-reason =
    { $code ->
        [not-of-a-city] Votre poste n’est pas celui d’une ville.
        [not-secretariat] Pour que les programmes viennent d’une seule main.
        [version-not-after] Ce qui a commencé avec une version continue avec elle.
        [template-ended] C’est terminé, ou pas encore commencé.
        [too-many-open] Terminez-en d’abord un.
        [not-your-turn] La page dit à qui c’est.
        [not-taking-part] Les participants déplacent les objectifs.
        [over] Cela a été terminé ou arrêté.
        [wrong-step] Cela a avancé depuis l’affichage de la page.
        [nothing-written] L’étape suivante s’ouvre quand quelque chose est écrit ici.
        [too-few] L’étape suivante s’ouvre quand assez ont accepté.
        [waiting] L’étape suivante s’ouvre quand tous ont répondu.
        [not-cleared] L’étape suivante s’ouvre quand toute l’équipe est écartée de tout conflit.
        [not-answered] Répondez d’abord à chaque recommandation.
        [not-your-seat] Seul ce poste y répond.
        [answered] On répond une fois pour un siège.
        [asked-before] On ne sollicite personne deux fois.
        [role-full] Le programme dit combien participent.
        [city-full] Le programme dit combien viennent d’une ville.
        [same-country] Le programme réunit des villes de pays différents.
        [wrong-side] Une ville ne s’aide pas elle-même.
        [not-the-asker] C’est à elle de le dire.
       *[other] Commencez-en un autre pour la suite.
    }
refused-remedy = Écrivez au secrétariat si c’est une erreur.

## Templates, lump sums, flow and lessons
take-the-ladder = Commencer avec l’échelle fournie
add-template = Ajouter un modèle
templates-running = En vigueur
templates-ended = Terminés
templates-sentence = Ce qui a commencé avec une version continue avec elle, quoi qu’il suive.
is-planned = pas encore en vigueur
valid-since = depuis le { $from }
valid-from-to = du { $from } au { $until }
document = Le document
document-hint = En TOML ou JSON, avec un code, un premier jour et une source. Le même code crée une nouvelle version à partir de ce jour.
error-document = Corrigez ceci : { $what }
other-versions = Autres versions
read-on = { $title }, lu le { $day }
step = Étape
whose-turn = À qui
by-when = Délai
paper-asks = Ce qui est demandé
leaves-behind = Ce qu’il en reste
after-months = après { $months } mois
days-after =
    { $days ->
        [one] { $days } jour après : { $step }
        [many] { $days } de jours après : { $step }
       *[other] { $days } jours après : { $step }
    }
working-days =
    { $days ->
        [one] { $days } jour ouvré
        [many] { $days } de jours ouvrés
       *[other] { $days } jours ouvrés
    }
days =
    { $days ->
        [one] { $days } jour
        [many] { $days } de jours
       *[other] { $days } jours
    }
roles = Rôles
how-many-head = Combien
how-many = de { NUMBER($least) } à { NUMBER($most) }
next-version = Écrire une nouvelle version à partir de celle-ci
end-template = Mettre fin à cette version
rates-sentence = Ce qui est payé pour un voyage et un jour, selon des tableaux datés avec leur source.
add-rates = Ajouter un tableau
no-rates = Il n’y a pas encore de tableau
rate-hint = En TOML ou JSON : name, starts, currency, source et des lignes travel et days.
how-far = Distance, ou quel jour
sum-per-person = Par personne
km = km, aller et retour
day-unit = jour de la visite
flow-sentence = Les { NUMBER($days) } derniers jours. Ce qui est confidentiel n’est pas compté.
times-helped = Fois où une ville en a aidé une autre
days-to-say = Jusqu’au oui ou non de la ville sollicitée
days-to-answer = Jusqu’à la réponse à une question
not-known = pas encore connu
between-regions = Combien de fois une région aide (lignes) et est aidée (colonnes)
helps = Aide
towns-and-large = Villes moyennes et grandes villes
size = Taille
towns = Moins de 500 000 habitants
large-cities = À partir de 500 000 habitants
cities = Villes
gave = Ont aidé
took = Ont été aidées
only-give = Villes qui ne font qu’aider
only-take = Villes qui ne font que recevoir
lessons-sentence = Ce que les villes ont partagé de ce qu’elles ont traité en confidence.
no-lessons = Aucune leçon n’est encore partagée
no-lessons-sentence = Une ville en partage une quand son conseil est terminé, avec son nom ou sans.
a-city = une ville membre

## Brief, privacy
brief-heading = Entraide entre villes
nothing-for-this-need = Rien n’est en cours pour ce besoin que vous puissiez lire.
ask-for-it = Le demander, ou choisir autre chose
personal-asked = L’entraide que vous avez demandée
personal-asked-why = Pour que d’autres puissent aider votre ville.
personal-written = Ce que vous avez écrit dans l’entraide
personal-written-why = Pour que les villes participantes puissent s’en servir.
personal-replies = Vos réponses aux recommandations
personal-seats = Sièges demandés à vos postes
personal-seats-why = Pour que personne ne soit trop sollicité.
personal-stays = Cela appartient aux postes et aux villes participantes.

## Answers
ask-the-likeliest = En interroger six
answered-of = { NUMBER($answered) } sur { NUMBER($asked) } ont répondu
read-the-answers =
    { $answered ->
        [0] Voir qui a été sollicité
        [one] Lire la réponse
       *[other] Lire les réponses
    }
ask-the-next = En interroger six autres
who-may-know = Qui peut savoir
who-may-know-sentence = Celles qui ont proposé leur aide sur le sujet, puis les villes les plus proches de la vôtre.
seat-receipt = Votre réponse est notée.
your-answer = Votre réponse
send-answer = Envoyer la réponse
mail-answer-seat = Dire oui ou non

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_support] Commencé. La suite est ci-dessous.
        [end_support_step] Cette étape est faite. Ci-dessous, qui continue.
        [ask_into_support] C'est demandé. Le oui ou le non vient par courriel ou sur cette page.
        [accept_support_seat] Vous avez dit oui.
        [decline_support_seat] Vous avez dit non. Personne ne vous demande pourquoi.
        [leave_support_seat] La place est de nouveau libre. Personne ne demande pourquoi.
        [clear_support_seat] Aucun conflit d'intérêts.
        [stop_support] C'est terminé, pour toutes les personnes qui y participaient.
        [take_ladder] Les programmes sont repris. Chacun peut être changé ou arrêté.
        [end_template] Cette version est terminée. Ce qui la suit continue.
       *[other] { "" }
    }
