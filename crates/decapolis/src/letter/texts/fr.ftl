# Lettres et notes d’appels.

title = Lettres
kind-letter = une lettre
kind-call = un appel
verb-finish = La terminer
verb-follow-up = Voir la suite
holding-drafts = Lettres pas encore envoyées
holding-calls = Appels à suivre

## The list
title-sentence = Choisissez des personnes, écrivez une fois, et chacune lit dans sa langue si une version existe.
begin = Écrire une lettre
office-letters = Lettres de votre bureau
no-letters = Ici figurera ce que votre bureau a écrit, à qui et quand
no-letters-sentence = Commencez par qui vous voulez joindre.
older = Lettres plus anciennes
templates = Modèles
begin-from = Partir de { $name }
received = Ce qu’on vous a écrit
received-sentence = Lettres du réseau à { $home }, la plus récente d’abord.
none-received = Personne ne vous a encore écrit
to-posts = à : { $posts }
sent-to =
    { $people ->
        [0] Personne à qui écrire
        [one] { $people } personne{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
        [many] { $people } personnes{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
       *[other] { $people } personnes{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
    }
state =
    { $state ->
        [draft] brouillon
        [planned] programmée
        [leaving] en cours d’envoi
       *[other] envoyée
    }

## Selecting people
select-title = À qui écrivez-vous ?
people-in-cities =
    { $people ->
        [0] Personne à qui écrire
        [one] { $people } personne{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
        [many] { $people } personnes{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
       *[other] { $people } personnes{ $cities ->
            [0] {""}
            [one] {" "}dans { $cities } ville
            [many] {" "}dans { $cities } villes
           *[other] {" "}dans { $cities } villes
        }
    }
show-people = Montrer ces personnes
write-to-them = Leur écrire
take-selection = Prendre ces personnes pour la lettre
sample = Quelques-unes d’entre elles
left-out = Qui est laissé de côté, et pourquoi
left-out-caption = Elles répondent à vos filtres et ne reçoivent pas de lettre
nobody-left-out = Personne qui répond à vos filtres n’est laissé de côté.
column-reason = Pourquoi
column-people = Personnes
column-first = Les premières
left-out-because =
    { $code ->
        [no-address] aucune adresse électronique connue
        [stopped] elles ont arrêté les lettres
        [over-limit] elles ont déjà reçu aujourd’hui le maximum de courriels
        [erased] leurs données ont été effacées
       *[other] elles la reçoivent dans un autre de leurs postes
    }
any = peu importe
filter-standing = Situation de la ville
filter-region = Région
filter-country = Pays
filter-size = Taille
filter-needs = A un besoin sur
filter-offers = Propose de l’aide sur
filter-activity = Activité
filter-language = Langue de la personne
filter-body = Membre de
filter-function = Fonction
functions-hint = Rien de coché : responsables et agents des villes.
activity-quiet = sans nouvelles depuis { NUMBER($days) } jours
standing =
    { $standing ->
        [lead] en discussion
        [pending] décision en attente
        [active] membre
        [lapsed] non renouvelée
       *[other] partie
    }
size =
    { $size ->
        [town] moins de 100 000 habitants
        [city] jusqu’à un million
       *[other] plus d’un million
    }

## Writing
new-title = Écrire la lettre une fois
edit-title = Le texte de la lettre
original-in = L’original est en { $language }.
written-in = Écrite en
who-translated = Qui l’a traduite
translated-human = Une personne
translated-machine = Une machine, et personne ne l’a relue
subject = Objet
subject-hint = Le nom de votre bureau figure devant.
text = Texte
text-hint = Des paragraphes simples, une ligne vide entre eux. {"{"}name{"}"}, {"{"}city{"}"} et {"{"}post{"}"} deviennent le nom, la ville et le poste du lecteur. Les adresses ne deviennent pas des liens.
keep-draft = Garder en brouillon
error-no-language = Choisissez la langue dans laquelle vous écrivez
error-no-subject = Indiquez de quoi parle la lettre
error-no-text = Écrivez au moins une phrase
error-too-long = Utilisez au plus { NUMBER($max) } lettres
error-unknown-field = { $field } n’est pas rempli. Utilisez {"{"}name{"}"}, {"{"}city{"}"} ou {"{"}post{"}"}, ou retirez l’accolade
error-field-in-subject = Retirez les accolades de l’objet : il est le même pour tous

## A letter
written-by = De la part de { $writer }, { $office }.
written-by-on = De la part de { $writer }, { $office }, le { $day }.
change-words = Modifier le texte
change-people = Modifier les personnes
the-letter = La lettre
as-a-mail = Comme courriel
version-status =
    { $status ->
        [original] version originale
        [machine] traduite par une machine
       *[other] traduite
    }
add-version = ajouter une version en { $language }
about-letter = À propos de cette lettre
fact-to = Pour
see-people = voir qui
fact-leaves = Départ
fact-to-writer = à qui écrit
fact-to-network = au réseau
fact-left-out = Laissées de côté
send-title = L’envoyer
send = Envoyer la lettre
replies = Les réponses vont
replies-to-you = à vous : { $address }
replies-hint = Toute personne qui reçoit la lettre voit alors votre adresse.
replies-to-network = au réseau
when = Quand
leaves-now = maintenant
leaves-later = plus tard, ce jour-là
leaves-day = Jour
leaves-hour = Heure à { $zone }
error-no-day = Indiquez le jour du départ
error-day-is-past = Indiquez un moment à venir
send-trial = Me l’envoyer à moi seul, pour la lire
planned-title = Elle attend son heure
take-back = La reprendre
template-title = Comme modèle
template-name = Nom du modèle
keep-template = Garder comme modèle
drop-template = Ne plus garder « { $name } » comme modèle
error-no-name = Indiquez un nom sous lequel vous le retrouverez
discard-title = La jeter
discard = Jeter le brouillon

## What came of it
outcome = Ce qu’elle est devenue
delivery =
    { $state ->
        [refused] refusée
        [no-address] sans adresse
        [stopped] lettres arrêtées
        [over-limit] trop de courriels ce jour-là
        [queued] en route
        [kept] gardée ici, comme dans toute démonstration
       *[other] envoyée
    }
recipients-caption = À qui elle est allée. Nul ne demande si elle a été ouverte.
column-name = Nom
column-post = Poste
column-language = Lue en
column-state = État
column-why = Pourquoi
more-recipients = Les cent suivantes
send-again = Renvoyer à celles et ceux qu’elle n’a pas atteints

## As a mail
mail-subject = { $office } : { $subject }
mail-writes = { $name } ({ $title }) vous écrit en tant que { $addressee } :
mail-other-language =
    { $language ->
        [es] Il n’y a pas de version en français. Elle est écrite en espagnol.
        [fr] Elle est écrite en français.
        [ar] Il n’y a pas de version en français. Elle est écrite en arabe.
       *[other] Il n’y a pas de version en français. Elle est écrite en anglais.
    }
mail-machine = Traduit par une machine, sans relecture. L’original est sur sa page.
mail-reply-writer = Répondez à ce courriel, { $name } vous lira.
mail-reply-network = Répondez à ce courriel, le réseau vous lira.
mail-read-here = La lire dans toutes les langues disponibles

## On the page of a city
written-to-city = Ce qui a été écrit à la ville
never-written = Le réseau n’a pas encore écrit à cette ville
calls = Notes d’appels
no-calls = Aucun appel n’est encore noté
all-calls = Tous les appels, et en noter un nouveau

## Calls
calls-title = Appels avec { $city }
calls-sentence = Lues par le secrétariat, la présidence et celles et ceux qui dirigent la région, et par personne d’autre.
new-call = Noter un appel
note-call = Garder la note
call-day = Jour de l’appel
call-with = Avec
somebody-else = quelqu’un sans poste ici
call-words = Ce qui a été dit
call-words-hint = Écrivez comme si elles vous lisaient : elles peuvent demander ce qui est conservé d’elles.
call-next = La suite
call-due = Pour quand
call-on = Appel du { $day }
call-on-with = { $day } : { $person }
noted-by = Noté par : { $title }.
next-is = suite : { $words }
next-until = { $words } (pour le { $day })
next-done = C’est fait
next-was-done = La suite est faite
error-other-post = Choisissez un poste de cette ville
error-call-day = Indiquez le jour de l’appel : aujourd’hui ou avant
error-no-words = Indiquez ce qui a été dit, une phrase suffit
error-no-next = Indiquez ce qui doit se passer d’ici là
error-no-due = Indiquez le jour pour lequel ce doit être fait

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Votre poste n’écrit pas de lettres
        [other-office] Cette lettre est celle d’un autre bureau
        [no-draft] La lettre n’est plus un brouillon
        [not-planned] La lettre n’attend plus
        [not-sent] La lettre n’est pas encore partie
        [nobody] Personne ne recevrait cette lettre
       *[other] Vous ne servez pas cette ville
    }
refused-reason =
    { $code ->
        [not-a-writer] Les lettres sont écrites par le secrétariat, la présidence et celles et ceux qui dirigent une région.
        [other-office] Un bureau ne modifie et n’envoie que ses propres lettres.
        [no-draft] Elle a été envoyée ou va l’être.
        [not-planned] Elle est partie, ou a déjà été reprise.
        [not-sent] Seule une lettre envoyée peut être renvoyée.
        [nobody] La sélection ne contient personne à qui écrire.
       *[other] Les appels sont notés par le secrétariat, la présidence et celles et ceux qui dirigent la région de la ville.
    }
refused-remedy =
    { $code ->
        [not-a-writer] Demandez au secrétariat d’écrire pour vous.
        [other-office] Écrivez à ce bureau.
        [no-draft] Reprenez-la si elle attend encore, ou commencez-en une autre.
        [not-planned] Voyez sur sa page ce qu’elle est devenue.
        [not-sent] Attendez qu’elle soit entièrement partie.
        [nobody] Modifiez les personnes, ou corrigez d’abord leurs adresses.
       *[other] Dites au secrétariat ce que vous savez.
    }

## What is held of people
personal-received = Lettres qui vous sont adressées
personal-received-why = Pour savoir à qui on a écrit quoi et quand, et n’écrire à personne deux fois.
personal-received-since = l’envoi de la lettre
personal-written = Lettres que vous avez écrites
personal-written-why = Pour que celles et ceux qui les ont reçues puissent les relire.
personal-calls-noted = Appels que vous avez notés
personal-calls-noted-why = Pour que la personne qui sert ensuite la ville sache ce qui a été dit.
personal-calls-had = Notes d’appels avec vous
personal-calls-had-why = Pour que vous n’ayez pas à le redire à celles et ceux qui servent votre ville.
personal-stays = cela appartient au poste et reste avec lui

## Said at the top of the page that an act leads to
done =
    { $act ->
        [try_letter] Un essai est en route vers vous.
        [send_letter] La lettre va partir. D'ici là, elle peut être reprise.
        [take_letter_back] Reprise.
        [send_letter_again] De nouveau en route.
        [keep_letter_as_template] Gardée comme modèle.
        [discard_letter] Le brouillon est supprimé.
        [finish_call] Fait.
       *[other] { "" }
    }
