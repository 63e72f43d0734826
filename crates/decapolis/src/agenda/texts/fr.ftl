# Mots des ordres du jour : de quoi parle une réunion, quand, et d’où cela vient.

agenda = Ordre du jour
kind-item = point de l’ordre du jour
kind-speaker = part d’un intervenant
holding-items = Points de l’ordre du jour dont il répond
holding-parts = Questions s’il intervient
verb =
    { $verb ->
        [place] Donnez-lui une place
        [bring-paper] Apporter le document
        [answer-speaker] Dites si vous intervenez
       *[other] Voir
    }

## Ce qu’est un point
kind =
    { $kind ->
        [session] Séance
        [breakout] Petits groupes
        [break] Pause
        [visit] Visite
        [decision] Décision
       *[closed] Heure à huis clos
    }
confidence =
    { $code ->
        [closed] Sans les partenaires
       *[open] Tous ceux qui participent
    }
without-partners = sans les partenaires
lasts =
    { $minutes ->
        [one] { $minutes } minute
        [many] { $minutes } de minutes
       *[other] { $minutes } minutes
    }
hours = { $from } – { $until }
for-you = pour vous { $at }
answers-for-it = en répond : { $who }
comes-from = vient de { $cities }
speaks =
    { $said ->
        [asked] prié d’intervenir : { $who }
        [confirmed] intervient : { $who }
       *[declined] n’intervient pas : { $who }
    }
said =
    { $said ->
        [asked] sollicité
        [confirmed] confirmé
       *[declined] décliné
    }
without-place = Encore sans place
when = Quand
cities = Vient de
speakers = Intervenants
thread = D’où cela vient
needs-behind =
    { $count ->
        [one] { $count } besoin derrière
        [many] { $count } de besoins derrière
       *[other] { $count } besoins derrière
    }
see-need-of = voir le besoin de { $city }
item-is-draft = C’est le brouillon. Les autres le lisent une fois publié.

## L’ordre du jour
items-count =
    { $count ->
        [one] { $count } point
        [many] { $count } de points
       *[other] { $count } points
    }
not-published = pas encore publié
see-agenda = Voir l’ordre du jour
times-of = Les heures sont celles de { $zone }.
running-now = Ce qui se passe maintenant
what-cities-need = Ce dont les villes ont besoin
version-number = Version n° { $number }
agenda-version = Ordre du jour, version { $number }
is-draft =
    { $state ->
        [never] C’est un brouillon. Seuls ceux qui viennent pour une ville et ceux qui conduisent la réunion le voient.
       *[changed] C’est un brouillon. Il diffère de la version { $number }, que lisent les autres.
    }
clash-speaker = { $who } interviendrait dans « { $one } » et dans « { $other } » en même temps.
clash-room = « { $one } » et « { $other } » sont en même temps dans { $room }.
clash-outside = « { $title } » est hors des heures de la réunion.
no-agenda = Ici se trouvera l’ordre du jour
no-agenda-sentence =
    { $who ->
        [keeper] Commencez par ce dont les villes ont besoin, ou ajoutez un point ci-dessous.
       *[reader] Ceux qui conduisent la réunion le publient.
    }
for-calendars = Pour les calendriers (iCalendar)
for-phones = Pour les applications de conférence ({ $form })

## Le tenir
add-item = Ajouter un point
title = Titre
words = De quoi il s’agit
words-hint = Quelques phrases : ce qu’on demande, et ce qui doit en sortir. Peut rester vide.
kind-of-item = Ce que c’est
day = Jour
day-hint = Laissez le jour et l’heure vides tant qu’il n’a pas de place.
time = Commence à
minutes = Durée en minutes
minutes-hint = Par exemple 45
room = Salle
spoken = Langues parlées
spoken-hint = Si ce ne sont pas celles de la réunion : « portugais ».
interpreted = Interprété en
interpreted-hint = Comme « espagnol, signes internationaux ». Peut rester vide.
spoken-in = on parle : { $languages }
interpreted-into = interprété en { $languages }
owner = Qui en répond
who-is-in-the-room = Qui est dans la salle
arrange = Les placer dans les heures et les salles libres
arrange-head = Points sans place
left-out =
    { $why ->
        [no-stretch] « { $title } » n’a pas de place : entre 09:00 et 17:30, { $minutes } minutes d’affilée ne sont libres nulle part, déjeuner et pauses laissés libres.
        [speaks] « { $title } » n’a pas de place : à chaque heure qui reste, { $speaker } intervient ailleurs.
        [too-large] « { $title } » n’a pas de place : { $seats } veulent l’entendre, et aucune salle n’en contient autant.
       *[other] « { $title } » n’a pas de place : toutes les heures et salles libres sont prises.
    }
note = Ce qui est nouveau
note-hint = Une phrase pour tous ceux qui lisent : pourquoi il y a une nouvelle version.
who-wants-to-hear = Qui veut l’entendre
want-to-hear = Je veux l’entendre
not-to-hear = Finalement non
wanted-by =
    { $count ->
        [0] personne ne l’a encore dit
        [one] { $count } personne veut l’entendre
        [many] { $count } de personnes veulent l’entendre
       *[other] { $count } personnes veulent l’entendre
    }
rooms-head = Combien de personnes une salle contient
rooms = Salles
rooms-hint = Une salle par ligne, puis combien elle contient : « Grande salle 120 ». Sans nombre, elle suffit pour tout le monde.
keep-rooms = Garder les salles
error-rooms = Entrez chaque salle une fois, et après son nom un nombre de 1 à { NUMBER($most) }
meeting-was-moved = La réunion a été déplacée. Chaque point garde son jour et son heure en son sein.
publish = Publier cette version
publish-head = Publier
save = Garder les changements
change-item = Le changer
remove = Le retirer de l’ordre du jour
remove-head = Retirer
post = Poste
ask-to-speak = Demander à quelqu’un d’intervenir
nobody-of-these = Personne parmi eux
another-member = Ou une autre ville membre
another-member-hint = Son nom. La personne qui dirige son numérique est sollicitée ; elle n’a pas besoin de venir.
error-ask = Choisissez un poste ou entrez le nom d’une ville membre
error-title = Entrez un titre
error-kind = Choisissez ce que c’est
error-owner = Choisissez qui en répond
error-speak = Dites oui ou non
error-note = Dites ce qui est nouveau

## Besoins
needs-sentence = Besoins ouverts des villes qui participent, autant que vous pouvez les lire. Ce dont le plus de villes ont besoin vient en premier ; une personne décide de ce qui est mis à l’ordre du jour.
no-needs = Aucun besoin ouvert des villes qui participent
no-needs-sentence = Un besoin que l’une d’elles énonce sur son bureau se trouve ici, dès que vous pouvez le lire.
cities-and-untouched =
    { $cities ->
        [one] { $cities } ville
        [many] { $cities } de villes
       *[other] { $cities } villes
    } · { $untouched ->
        [0] quelque chose a commencé pour chaque besoin
        [one] { $untouched } besoin pour lequel rien n’a commencé
        [many] { $untouched } de besoins pour lesquels rien n’a commencé
       *[other] { $untouched } besoins pour lesquels rien n’a commencé
    }
stated-on = énoncé le { $day }
worked-on = quelque chose a commencé
on-the-agenda = à l’ordre du jour
see-item = voir le point
put-on-agenda = Mettre à l’ordre du jour : { $topic }
in-small-groups = { $topic } : en petits groupes
what-is-made-of-it = Ce que l’on en fait
shape =
    { $shape ->
        [session] Une séance
        [both] Une séance, puis de petits groupes
       *[groups] De petits groupes
    }
shape-hint =
    { $groups ->
        [one] Ceux qui viennent forment { $groups } groupe d’environ six personnes.
        [many] Ceux qui viennent forment { $groups } de groupes d’environ six personnes.
       *[other] Ceux qui viennent forment { $groups } groupes d’environ six personnes.
    }
who-could-speak = Qui pourrait intervenir
who-could-speak-on = Qui pourrait intervenir sur : { $topic }
who-could-speak-hint = Les personnes cochées sont sollicitées par courriel et sur leur bureau. Ne cochez rien pour ne solliciter encore personne.
why-best-answer = Sa ville a donné la réponse la plus utile à « { $words } »
why-contact = Répond aux questions sur « { $words } »
why-offers = Sa ville propose son aide : « { $words } »
why-did = Sa ville a agi sur ce point
why-did-since = Sa ville agit sur ce point depuis { $year }

## Versions
what-changed = Ce qui a changé
published-on = publié le { $day }
change =
    { $change ->
        [added] nouveau
        [removed] retiré
        [moved] autre heure
        [length] autre durée
        [room] autre salle
        [reworded] autres mots
        [people] autres personnes
        [papers] un document a une nouvelle version
       *[closed] qui est dans la salle
    }

## Le jour même
next = Ce qui vient ensuite
nothing-runs = Rien ne se passe maintenant
nothing-runs-sentence = L’ordre du jour dit quand cela commence.
it-is = Il est { $at }.
to-door = À l’entrée
to-written = Notes, décisions, votes
to-speaking = Qui parle ensuite

## Intervenir
you-were-asked = On vous a demandé d’intervenir
will-you-speak = Interviendrez-vous ?
will-you-speak-sentence = On vous demande d’intervenir à une réunion à laquelle vous participez.
speak =
    { $answer ->
        [yes] Oui, j’interviens
       *[no] Non
    }
why-not = Pourquoi pas
why-not-hint = La personne qui a demandé le lit. Peut rester vide.
send-answer = Envoyer la réponse
answer-receipt = Votre réponse est gardée.

## Courriels
mail-asked = On vous demande d’intervenir à { $meeting } :
mail-asked-subject = Interviendrez-vous à { $meeting } ?
mail-answer = Dites oui ou non
mail-declined = { $who } n’interviendra pas. Demandez à quelqu’un d’autre, ou changez le point :
mail-declined-subject = Un intervenant a décliné : { $meeting }
mail-see-item = Voir le point
mail-published = L’ordre du jour de { $meeting } est publié.
mail-published-subject = L’ordre du jour de { $meeting }
mail-see-agenda = Voir l’ordre du jour
mail-changed = L’ordre du jour de { $meeting } a changé là où il vous touche :
mail-changed-subject = Changements pour vous : { $meeting }
mail-see-version = Voir la nouvelle version
mail-without-place = Son heure n’est pas encore connue.
mail-at = Désormais : { $at }.
mail-at-in = Désormais : { $at }, { $room }.

## Documents
papers = Documents
kind-of-paper = Ce que c’est
paper-kind =
    { $kind ->
        [paper] Document
        [slides] Diapositives
       *[recording] Enregistrement
    }
add-paper = Ajouter un document
paper-address = Adresse de l’enregistrement
paper-address-hint = Seulement pour un enregistrement, qui n’a pas de fichier : https://…
error-paper-kind = Choisissez ce que c’est
error-paper-address = Indiquez une adresse qui commence par https://
kind-of-owed = document attendu
holding-owed = Documents de points de l’ordre du jour à apporter
paper-owed-head = Document à lire avant
paper-is-owed = Le document du point est attendu au plus tard le { $day }. Il est sur le bureau de qui répond du point.
no-paper-owed = Aucun document n’est demandé.
ask-for-paper = Demander un document
waive-paper = Aucun document n’est nécessaire
papers-due = Dernier jour pour les documents
papers-due-hint = Ce qui vient plus tard est accepté et marqué en retard. Sans autre indication, une semaine avant la réunion.
papers-due-by = Les documents sont attendus le { $day } au plus tard. Ce qui vient après est marqué en retard.
set-papers-due = Fixer le jour
papers-due-head = Échéance des documents
paper-late = en retard
paper-gone = retiré
paper-not-cleared = pas encore autorisé
paper-version = numéro { $number }
paper-versions = Toutes les versions
paper-not-scanned = Aucun programme n’a cherché de virus dans ces fichiers.
paper-in-line =
    { $code ->
        [late] { $title } ({ $about }, en retard)
       *[in-time] { $title } ({ $about })
    }
paper-removed = Retiré le { $day } par { $who }.
paper-cleared = Autorisé le { $day } par { $who } : tous ceux qui lisent le point le voient.
see-recording = Voir l’enregistrement
bring-version = Apporter la nouvelle version
bring-version-head = Une nouvelle version
clear-paper = Le montrer à tous ceux qui lisent le point
clear-paper-head = Autorisation
all-may-be-recorded = Toutes les personnes qui viennent consentent à être enregistrées dans ce point.
some-may-not-be-recorded =
    { $count ->
        [one] { $count } des personnes qui viennent n’a pas consenti à être enregistrée dans ce point. Le secrétariat sait qui.
        [many] { $count } de personnes qui viennent n’ont pas consenti à être enregistrées dans ce point. Le secrétariat sait qui.
       *[other] { $count } des personnes qui viennent n’ont pas consenti à être enregistrées dans ce point. Le secrétariat sait qui.
    }
who-may-not-be-recorded = N’ont pas consenti à être enregistrées dans ce point : { $names }
remove-paper = Le retirer avec toutes ses versions
paper-refused-title =
    { $code ->
        [not-preparing] Vous ne préparez pas ce point
        [meeting-cancelled] La réunion a été annulée
        [item-gone] Le point n’est plus à l’ordre du jour
        [not-owing] Ceci est pour qui répond du point
        [too-many-papers] Ce point a assez de documents
        [too-many-versions] Ce document a assez de versions
        [paper-removed] Le document a été retiré
        [no-file] Un enregistrement n’a pas de fichier
        [nothing-to-clear] Il n’y a rien à autoriser
        [not-clearing] Vous ne pouvez pas l’autoriser
       *[not-conducting] Vous ne conduisez pas cette réunion
    }
paper-refused-reason =
    { $code ->
        [not-preparing] Qui répond du point, ses intervenants et qui conduit la réunion travaillent à ses documents.
        [meeting-cancelled] Ses documents restent comme ils étaient.
        [item-gone] Ce qui a été retiré du projet ne reçoit pas de documents.
        [not-owing] Qui répond du point ou conduit la rencontre dit s’il faut un document.
        [too-many-papers] Personne n’en lit plus de 20.
        [too-many-versions] Après 20 versions un document est terminé.
        [paper-removed] Une ligne dit qui l’a retiré et quand.
        [no-file] C’est une adresse, dont rien n’est gardé ici.
        [nothing-to-clear] Tous ceux qui lisent le point le voient déjà.
        [not-clearing] Les intervenants du point et qui conduit la réunion autorisent diapositives et enregistrements.
       *[not-conducting] Qui la conduit fixe l’échéance des documents.
    }
paper-refused-remedy =
    { $code ->
        [too-many-papers] Retirez-en un, ou réunissez-en deux.
        [too-many-versions] Ajoutez-le comme un autre document.
        [paper-removed] Ajoutez-le à nouveau s’il le faut.
        [no-file] Retirez-le et ajoutez la bonne adresse.
        [nothing-to-clear] Regardez le point.
       *[other] Demandez à qui conduit la réunion.
    }

## Données personnelles
personal-parts = Questions si vous intervenez
personal-parts-why = Pour qu’une réunion sache qui intervient.
personal-words = Ce que vous avez écrit pour des ordres du jour
personal-words-why = Points, notes de versions, et pourquoi vous n’intervenez pas : la réunion travaille avec.
personal-wishes = Quels points d’agendas vos postes voulaient entendre
    .why = Salles et heures sont données d’après cela ; seul le nombre est dit.
personal-stays = Cela appartient à la réunion.

## Refus
refused-title =
    { $code ->
        [not-conducting] Vous ne conduisez pas cette réunion
        [meeting-cancelled] La réunion a été annulée
        [not-there] Ce poste ne peut ni intervenir ni répondre ici
        [partner-speaks] Un partenaire intervient déjà dans ce point
        [confidential] Un partenaire intervient là où les partenaires sont hors de la salle
        [asked-before] Ce poste a déjà été sollicité
        [not-asked] Une autre personne a été sollicitée
        [answered] Il y a déjà une réponse
        [nothing-placed] Rien n’a encore d’heure
        [nothing-new] Rien n’est nouveau
        [no-needs] Il n’y reste aucun besoin ouvert
        [not-coming] Vous n’y venez pas
        [over] La réunion est finie
       *[meanwhile] Quelqu’un a été plus rapide
    }
refused-reason =
    { $code ->
        [not-conducting] Sa présidence, la tête de sa région, la présidence du réseau et le secrétariat tiennent l’ordre du jour.
        [meeting-cancelled] Son ordre du jour reste tel quel.
        [not-there] Ceux qui participent pour une ville répondent des points. Peuvent intervenir ceux qui participent, aussi pour un partenaire, la ville hôte et les postes d’autres membres.
        [partner-speaks] Un partenaire au plus intervient dans un point, pour que personne n’achète un panel.
        [confidential] Dans ce point, les partenaires sont hors de la salle.
        [asked-before] Chacun est sollicité une fois pour un point.
        [not-asked] Seul le poste sollicité dit s’il intervient.
        [answered] Une réponse suffit.
        [nothing-placed] Ce qui n’a pas d’heure n’est pas publié.
        [nothing-new] Tout est comme dans la dernière version.
        [no-needs] Tous sont à l’ordre du jour, ou ont été clos.
        [not-coming] Qui vient dit ce qu’il veut entendre ; les partenaires, pas ce qui est sans eux.
        [over] On n’en entend plus rien.
       *[meanwhile] L’ordre du jour a changé pendant que vous y travailliez.
    }
refused-remedy =
    { $code ->
        [not-conducting] Dites au secrétariat ce qui manque.
        [not-there] Choisissez un poste dans la liste ; un partenaire est d’abord invité à la réunion.
        [partner-speaks] Sollicitez quelqu’un d’une ville, ou placez le second partenaire dans un autre point.
        [confidential] Faites-le intervenir dans un autre point, ou laissez celui-ci ouvert.
        [answered] Priez la personne qui a demandé de demander à nouveau.
        [nothing-placed] Donnez d’abord un jour et une heure à un point.
        [nothing-new] Changez d’abord quelque chose.
        [no-needs] Regardez à nouveau les besoins.
        [meanwhile] Rouvrez la page et regardez.
       *[other] Demandez au secrétariat.
    }

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [add_agenda_item] Le point est dans le brouillon.
        [propose_agenda_item] Le point est dans le brouillon. Donnez-lui une heure et quelqu’un qui en répond.
        [arrange_agenda] Ce qui pouvait être placé a une heure et une salle.
        [publish_agenda] L’ordre du jour est publié.
        [remove_agenda_item] Le point a été retiré du brouillon.
        [ask_speaker] La demande d’intervenir est partie.
        [answer_speaker] Votre réponse est gardée.
        [add_paper] Le document est avec le point.
        [add_paper_version] La nouvelle version est là. Ceux qui préparent le point l’apprennent.
        [clear_paper] Tous ceux qui lisent le point le voient.
        [remove_paper] Le document a été retiré.
        [set_paper_owed] Il est noté si le point attend un document.
        [set_papers_due] Le jour est fixé.
        [wish_to_hear] C’est gardé. Seul le nombre est dit.
        [set_agenda_rooms] Les salles sont gardées.
       *[other] { "" }
    }
