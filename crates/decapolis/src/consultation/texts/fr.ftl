# Consultations des membres : une question, une réponse par ville, et ce qui en est advenu.

navigation = Consultations
consultations = Consultations
kind-consultation = consultation
kind-sheet = réponses à une consultation
kind-answer = réponse à une question d’une consultation
verb =
    { $verb ->
        [open] Interroger les villes
        [watch] Voir qui répond
        [reply] Noter la réponse du destinataire
        [write] Écrire une partie de la réponse de votre ville
       *[other] Répondre et signer
    }
holding-consultations = Consultations
holding-sheets = Consultations à remplir
holding-answers = Parties de réponses à écrire

## The list
consultations-sentence = Ce que le réseau demande à ses villes, une fois et toutes ensemble, et ce qu’il en est advenu.
waits-for-you = Attend votre ville
all-of-them = Toutes les consultations
none-yet = Pas encore de consultation
none-yet-sentence = Quand le secrétariat, la présidence ou la personne qui dirige votre région interroge, cela paraît ici et sur le bureau de chaque responsable de ville.
shown = Affichées à la fois : { NUMBER($count) }
older = Consultations plus anciennes
write-one = Rédiger une consultation
answers-until = réponses jusqu’au { $day }
reply-until = réponse promise pour le { $day }
your-city = votre ville : { $state }
state-name =
    { $state ->
        [draft] brouillon
        [open] ouverte
        [closed] attend la réponse
        [late] réponse en retard
       *[other] réponse reçue
    }
sheet-state =
    { $state ->
        [asked] interrogée
        [in-work] en cours
        [signed] signée
        [declined] déclinée
       *[other] sans réponse
    }

## Writing one
draft-sentence = Elle est pour vous et vos collègues jusqu’à son ouverture. Les villes sont alors interrogées, et rien n’en change plus.
field-title = Titre
field-purpose = But
field-purpose-hint = Ce qui peut changer grâce à elle. Personne ne répond sans savoir pourquoi.
field-addressee = Destinataire
field-addressee-hint = Qui lit le résultat et y répond.
field-language = Langue
field-whom = Qui est interrogé
all-members = Toutes les villes membres
and-deciding = { $whom }, et les villes qui hésitent encore
also-asks = Interroge aussi
deciding-cities = Les villes qui décident de leur adhésion
field-answers-until = Dernier jour pour répondre
field-reply-until = Réponse promise pour
field-reply-until-hint = Si elle manque ce jour-là, tous les membres voient qu’elle est en retard.
go-on-to-questions = Garder et passer aux questions
save = Enregistrer
change-it = Changer titre, but et dates
error-title = Entrez un titre
error-purpose = Dites ce qui peut changer grâce à elle
error-addressee = Dites qui répond
error-language = Choisissez la langue
error-whom = Choisissez qui est interrogé
error-answers-until = Choisissez un jour à venir
error-reply-until = Choisissez un jour après le dernier jour pour répondre

## In other languages
languages = Langues
languages-sentence = Titre, but et destinataire dans d’autres langues. Chacun reçoit la version dans la sienne et, s’il n’y en a pas, ce que vous avez écrit. Laissez vide la langue qui n’a pas de version.
title-in = Titre, en { $language }
purpose-in = But, en { $language }
addressee-in = Destinataire, en { $language }

## Questions and the bank
what-it-asks = Ce qu’elle demande
questions-count = questions : { NUMBER($count) }
all-bank-questions = Toutes les questions
no-questions = Elle ne demande encore rien
no-questions-sentence = Qui la rédige ajoute des questions, puis l’ouvre.
write-questions = Rédiger ses questions
write-questions-sentence = Cinq à douze sont d’usage. Ce qui fut déjà demandé est dans la banque : les villes le confirment d’un clic.
question-of-bank = Une question de la banque
new-question = Une nouvelle question
add-question = Ajouter la question
take-it = Poser celle-ci
take-out = La retirer
field-which = Quelle question
field-kind = Comment on y répond
kind-name =
    { $kind ->
        [text] en mots
        [one] un choix
        [several] plusieurs choix
        [scale] échelle de 1 à 5
        [number] nombre
        [table] tableau
        [file] fichier
       *[other] jour
    }
field-question = Question
field-question-hint = Une chose à la fois, avec des mots qu’un collègue non initié comprend.
field-choices = Choix
field-choices-hint = Un par ligne, pour les questions à choix.
field-choices-same = Un par ligne, autant qu’avant et dans le même ordre : les réponses tiennent à leur place.
field-columns = Colonnes du tableau
field-columns-hint = Pour les tableaux, une par ligne. Une colonne de nombres dit ce qu’elle compte : Personnel | personnes.
field-rows = Lignes du tableau
field-rows-hint = Une par ligne. Laissez vide si chaque ville met les siennes.
field-rows-max = Lignes qu’une ville peut remplir
field-rows-max-hint = Au plus, si aucune ligne n’est nommée.
field-unit = Unité
field-unit-hint = Ce que compte un nombre : personnes, euros par an.
field-fact = Fait du profil de la ville qui y répond
field-fact-hint = Un chiffre répond à une question à nombre ; un oui ou non, à une question à deux choix, dont le premier dit oui.
no-fact = Aucun
field-only = Posée à
asked-of-all = Toutes
asked-only = seulement après « { $answer } » à la question { NUMBER($number) }
error-question = Écrivez la question
error-kind = Choisissez comment on y répond
error-only = Choisissez une question de cette consultation et une de ses réponses
error-fact = Choisissez un chiffre pour une question à nombre, un oui ou non pour une à deux choix, ou aucun
error-choices = Donnez de deux à { NUMBER($most) } choix, un par ligne
error-choices-same = Donnez autant de choix qu’avant : { NUMBER($count) }
error-columns = Donnez d’une à { NUMBER($most) } colonnes, une par ligne
error-columns-same = Donnez autant de colonnes qu’avant, et des nombres où il y en avait
error-rows = Donnez { NUMBER($most) } lignes au plus, une par ligne
error-rows-same = Donnez autant de lignes qu’avant : { NUMBER($count) }
error-question-known = Choisissez une question
bank = Banque de questions
bank-sentence = Tout ce qui fut demandé, avec ses versions et ses langues. Une question reposée se confirme plus qu’elle ne s’écrit.
bank-empty = Pas encore de question
bank-empty-sentence = Chaque question d’une consultation arrive ici quand elle est rédigée.
version-number = version { NUMBER($number) }
versions = Versions
versions-sentence = D’autres mots font une nouvelle version. Ce qui fut répondu reste avec les mots auxquels on a répondu.
answered-by-fact = a pour réponse : { $fact }
where-asked = Où elle fut posée
not-asked-yet = Elle n’a pas encore été posée
history-note = ce que montrent les résultats de chacune
history-until = demandé jusqu’au { $day }
history-answered = { NUMBER($answered) } villes sur { NUMBER($asked) } ont répondu
history-not-in = Des réponses arrivent encore.
history-long-ago = C’est ancien : ses propres résultats disent ce qu’il en est advenu.
history-median = Médiane : { $number }
other-words = D’autres mots
as-version = Garder comme version suivante
as-language = La même dans une autre langue
error-language-there = Cette version a déjà des mots dans cette langue : gardez les vôtres comme version suivante

## Its page
one-answer = Réponses
one-answer-sentence = Une par ville : écrite ensemble, signée par le poste qui dirige le numérique
opened = Ouverte
ask-now = Interroger les villes
ask-now-sentence = Chaque ville reçoit une feuille, et son responsable un courriel et une tâche sur son bureau. Ensuite ses questions ne changent plus.
open-it = L’ouvrir et interroger
to-your-sheet = Vers les réponses de votre ville
see-results = Résultats et réponse
see-response = Qui a répondu
reply-late = La réponse est en retard
reply-late-sentence = { $addressee } devait répondre avant le { $day }. Les villes qui ont répondu attendent.
reply-promised = { $addressee } répond avant le { $day }.
thread = Fil

## A city’s sheet
sheet-of = Ce que dit { $city }
sheet-sentence =
    { $state ->
        [asked] Toute l’équipe de la ville peut écrire ici jusqu’au { $day }. Le responsable signe.
        [in-work] En cours. Toute l’équipe de la ville peut écrire ici jusqu’au { $day }. Le responsable signe.
        [signed] Signée. On peut la reprendre jusqu’au { $day }.
        [declined] La ville ne répond pas. On peut revenir dessus jusqu’au { $day }.
       *[other] Le dernier jour était le { $day }. Plus rien ne s’écrit.
    }
known-before = Déjà connu
known-before-note = un clic chacune
confirm = Toujours vrai : confirmer
signed-before-in = signé le { $day } dans { $title }
profile-source = de votre profil : { $source }
profile-source-of = de votre profil : { $source }, { $year }
open-count = sans réponse : { NUMBER($count) }
open-question = sans réponse
written-by = { $who }, { $day }
confirmed-before = confirmé d’une consultation antérieure
confirmed-fact = confirmé du profil : { $source }
older-version = répondu à la version { NUMBER($number) }
still-open = Pas signée : questions sans réponse : { NUMBER($count) }
still-open-sentence = Répondez à chacune, ou dites que vous ne savez pas ou que ce n’est pas à vous de le dire.
changed-since = Pas signée : réponses modifiées depuis l’affichage de la page : { NUMBER($count) }
changed-since-sentence = Lisez-les ci-dessous, où elles sont signalées. Puis signez, ou modifiez-les.
changed-now = modifié depuis votre lecture
signed-by =
    { $quote ->
        [yes] { $who } a signé le { $day }. La ville peut être citée.
       *[other] { $who } a signé le { $day }. La ville ne doit pas être citée.
    }
declined-by = { $who } a décliné le { $day }
sign-head = Signer pour la ville
field-quote = La ville peut-elle être citée avec ses mots
quote-yes = Oui, avec le nom de la ville
quote-no = Non, la compter seulement
error-quote = Dites si la ville peut être citée
sign = Signer
decline-head = Ne pas répondre
field-reason = Pourquoi la ville ne répond pas
field-reason-hint = Qui interroge le lit : pas le temps, pas compétent, pas d’avis.
error-reason = Dites pourquoi
decline = Décliner
take-back-head = Revenir dessus
take-back = Revenir dessus et continuer d’écrire

## One answer
your-answer = La réponse de votre ville
field-answer = Réponse
scale-hint = 1 est le minimum, 5 le maximum.
of-five = { $step } sur 5
field-said = Ce que vous dites
said-name =
    { $said ->
        [answer] La réponse ci-dessus
        [not-known] On ne sait pas
       *[other] Pas à nous de le dire
    }
error-answer =
    { $kind ->
        [text] Écrivez la réponse, ou choisissez qu’on ne sait pas ou que ce n’est pas à vous
        [number] Entrez un nombre, comme 1 200 ou 36,5
        [day] Entrez un jour
        [table] Remplissez au moins une cellule, ou choisissez qu’on ne sait pas ou que ce n’est pas à vous
       *[other] Choisissez une des réponses
    }
error-said = Choisissez ce que vous dites
error-said-both = Choisissez « La réponse ci-dessus », ou retirez vos mots
error-cell-number = { $cell } : entrez un nombre, comme 1 200 ou 36,5
error-cell-long = { $cell } : entrez { NUMBER($most) } lettres au plus
row-number = Ligne { NUMBER($number) }
cell-name = { $row } – { $column }
own-rows = lignes à vous, au plus : { NUMBER($count) }
save-answer = Enregistrer la réponse
your-file = Le fichier de votre ville
file-note = lu par qui lit la réponse
hand-in = Remettre le fichier
no-file-head = Pas de fichier
open-file = Ouvrir le fichier
file-gone = Le fichier est parti avec la personne qui l’avait remis.
crossed = { $who } a écrit une autre réponse entre-temps ({ $day }). La vôtre est ci-dessous : enregistrez-la à sa place, ou gardez l’autre.
keep-theirs = Garder l’autre
with-whom-head = Chez qui elle est
field-colleague = Qui l’écrit
nobody-in-particular = Personne en particulier
hand-it-over = La confier
error-colleague = Choisissez une personne de votre ville
with-whom = chez { $who }
not-written-now =
    { $state ->
        [signed] La ville a signé. Son responsable revient dessus avant qu’on écrive.
        [declined] La ville a décliné. Son responsable revient dessus avant qu’on écrive.
       *[other] Le dernier jour est passé. Plus rien ne s’écrit.
    }
kept-as-draft = Vos mots sont gardés comme brouillon
kept-as-draft-sentence =
    { $state ->
        [signed] La ville avait signé quand vous les avez envoyés : ils ne font pas partie de sa réponse. Ils sont sur votre bureau ; si la signature est retirée, vous pourrez les envoyer.
        [declined] La ville avait décliné quand vous les avez envoyés : ils ne font partie d’aucune réponse. Ils sont sur votre bureau ; si cela est retiré, vous pourrez les envoyer.
       *[other] Le dernier jour était passé quand vous les avez envoyés : ils ne font pas partie de la réponse de la ville. Ils sont sur votre bureau.
    }
what-you-wrote = Ce que vous avez écrit
see-draft = Voir le brouillon

## En feuille de calcul
as-spreadsheet = En feuille de calcul
spreadsheet-sentence = Remplissez-la là où votre équipe travaille, puis rapportez-la ici. Vous voyez ce qui changerait avant que rien ne soit écrit.
download-sheet = Télécharger la feuille de calcul
questions-file = Les questions en feuille de calcul
upload-head = La rapporter
field-spreadsheet = Feuille de calcul
field-spreadsheet-hint = Au format .xlsx, { NUMBER($megabytes) } Mo au plus.
look-through = La parcourir
error-not-spreadsheet = Choisissez une feuille de calcul .xlsx ; si elle est d’un autre type, enregistrez-la d’abord ainsi
error-spreadsheet = Non reprise. À corriger, sur cette page : { NUMBER($count) }. Rapportez-la ensuite
wrong-head = Ce qu’il faut corriger
would-change = Ce qui changerait
would-change-count = réponses : { NUMBER($count) }
would-change-caption = Ce qui s’y trouve et ce que dit la feuille de calcul
column-now = Maintenant
column-written = Écrit par
column-new = Dans la feuille de calcul
nothing-changes = Rien ne changerait : votre ville dit déjà tout cela.
stay-the-same = Réponses qui restent telles quelles : { NUMBER($count) }.
left-out = { $cell } est laissée de côté : la question { NUMBER($number) } n’est pas posée après les autres réponses.
take-upload = Écrire ces réponses ({ NUMBER($count) })
upload-crossed = Quelque chose a changé depuis que vous avez regardé : revoyez ce qui changerait, puis écrivez-le.
sheet-answers = Réponses
sheet-until = Dernier jour pour répondre : { $day }.
sheet-until-of = Réponses de { $city }. Dernier jour : { $day }.
sheet-how-answer = Écrivez dans les cellules encadrées ; les autres sont verrouillées.
sheet-how-choices = Prenez un choix dans la liste. S’il peut y en avoir plusieurs, écrivez les numéros, par exemple 1; 3.
sheet-how-instead = Sans réponse, laissez sa cellule vide et prenez une raison dans la liste d’à côté.
sheet-how-known = Ce que l’on sait de votre ville est dans la dernière colonne. Si cela vaut encore, écrivez la même chose en réponse.
sheet-how-back = Rapportez le fichier sur la page des réponses de votre ville : vous voyez ce qui changerait avant que rien ne soit écrit.
sheet-how-table = Écrivez au-dessous, une ligne par cellule.
sheet-how-file = Les fichiers se remettent sur la page de la question.
column-key = Clé (à laisser telle quelle)
column-answer = Votre réponse
column-instead = Au lieu d’une réponse
wrong-at = Feuille « { $page } », { $cell } : { $what }
wrong-file =
    { $code ->
        [broken] Le fichier ne peut pas être lu. Enregistrez-le à nouveau en .xlsx et rapportez-le.
        [much] Le fichier contient plus qu’une feuille de réponses. Prenez celle que vous pouvez télécharger ici.
       *[heads] Le fichier n’a pas la ligne des titres de ses colonnes. Prenez celui que vous pouvez télécharger ici.
    }
wrong-no-column = Aucune colonne ne s’appelle « { $column } ». Rendez-lui ce titre.
wrong-two-columns = « { $column } » est le titre de deux colonnes. Gardez-en une.
wrong-twice = cette question est déjà à la ligne { $row }. Gardez l’une des deux.
wrong-long = c’est trop long. { NUMBER($most) } lettres au plus peuvent être gardées.
wrong-cell =
    { $code ->
        [key] la clé de la ligne manque. Copiez-la du fichier que vous pouvez télécharger ici.
        [unknown] « { $typed } » n’est la clé d’aucune question de cette consultation.
        [version] « { $typed } » est la clé d’un texte que la question n’a jamais eu.
        [text] « { $typed } » ne peut pas être gardé comme texte.
        [one] « { $typed } » n’est aucun des choix.
        [several] « { $typed } » n’est pas une liste des choix.
        [scale] « { $typed } » n’est pas un nombre entier de 1 à 5.
        [number] « { $typed } » n’est pas un nombre.
        [day] « { $typed } » n’est pas un jour.
        [both] il y a une réponse et une raison de ne pas en donner. Gardez l’une des deux.
        [reason] « { $typed } » n’est aucune des raisons de la liste.
        [table] « { $typed } » est à côté du tableau. Écrivez-le dans les lignes au-dessous, une par cellule.
        [cell-reason] une raison se donne pour tout le tableau. Écrivez-la dans la ligne de la question.
        [file] « { $typed } » ne se remet pas par un tableur. Remettez le fichier sur la page de la question, et videz la cellule.
       *[formula] la formule donne { $typed }.
    }
noticed-moved = La colonne « { $column } » est maintenant en { $at } ; elle y a été lue.
noticed-renamed = { $cell } porte le titre de « { $column } » dans une autre langue ; elle a été lue.
noticed-other-words = { $cell } : la question { NUMBER($number) } a un autre texte depuis que ce fichier fut fait. La réponse reste avec le texte du fichier.
noticed-not-in-file = La question { NUMBER($number) } n’est pas dans le fichier ; sa réponse reste.

## Who has answered
response = Qui a répondu
response-sentence = Villes interrogées : { NUMBER($asked) }. Signées : { NUMBER($signed) }.
by-region = Par région
region = Région
all-regions = Toutes les régions
your-region = { $name } (la vôtre)
asked-cities = Villes
share-signed = Signées, part
rates-caption = Où en sont les réponses des villes
who-has-not = Qui n’a pas signé
waiting-caption = Villes qui n’ont pas signé, avec la raison si elles ont décliné
all-answered = Toutes les villes dont vous vous occupez ont signé
city = Ville
state = État
nudged = Dernier rappel d’une personne
nudge-head = Relancer celles qui n’ont pas répondu
nudge-sentence = Villes à qui l’on peut écrire maintenant : { NUMBER($count) }. Chacune reçoit au plus un tel courriel en sept jours.
nudge = Leur écrire

## Results
results = Résultats et réponse
results-sentence = Villes interrogées : { NUMBER($asked) }. Signées : { NUMBER($signed) }.
as-file = En fichier
what-was-said = Ce qui fut dit
all-cities = Toutes les villes
share = Part
number = Nº
value = Valeur
answered = Ont répondu
median = Médiane
cell-sum = { $cell } : total
cell-median = { $cell } : médiane
range = Étendue
first-and-last = Premier et dernier
not-known = On ne sait pas
not-ours = Pas à nous de le dire
range-between = de { $first } à { $last }
step-between = de { $from } à moins de { $to }
table-caption =
    { $unit ->
        [none] Question { NUMBER($number) }, réponses : { NUMBER($answered) } villes sur { NUMBER($asked) } interrogées
       *[other] Question { NUMBER($number) }, réponses : { NUMBER($answered) } villes sur { NUMBER($asked) } interrogées ; en { $unit }
    }
too-few = Non affiché : moins de { NUMBER($from) } villes ont répondu, ou une région cachée s’en déduirait.
regions-hidden = Régions non affichées : { NUMBER($count) }. Moins de { NUMBER($from) } villes y ont répondu, ou une telle région se déduirait des autres.
method = Comment c’est compté
method-asked =
    { $whom ->
        [all] Furent interrogées toutes les villes membres : { NUMBER($count) }.
        [all-deciding] Furent interrogées toutes les villes membres et celles qui décident : { NUMBER($count) }.
        [region] Furent interrogées les villes membres d’une région : { NUMBER($count) }.
       *[other] Furent interrogées les villes d’une région, y compris celles qui décident : { NUMBER($count) }.
    }
method-when = Du { $from } au { $until }.
method-answered = Réponses signées, seules comptées : { NUMBER($count) }.
method-deciding = Dont de villes qui décidaient encore d’adhérer : { NUMBER($count) }.
method-one = Chaque ville compte une fois, quelle que soit sa taille. Les parts portent sur les villes qui ont répondu à la question.
method-regions = Une région est affichée si au moins { NUMBER($from) } villes ont répondu, membres ou en train de décider, et si aucune plus petite ne s’en déduit.
method-quotes = Seuls sont montrés les mots des villes qui acceptent d’être citées.
method-tables = Les nombres des lignes nommées d’un tableau sont additionnés, chaque cellule selon la règle des questions : « – » est là où elle cache le nombre. Les lignes que nomment les villes ne sont pas additionnées.

## The reply
the-reply = La réponse du destinataire
write-reply = Noter la réponse et ce qui fut fait
write-reply-sentence = Dites d’abord ce qui fut fait de chaque question : le courriel de la réponse le dit à tous les signataires. Ce que vous dites plus tard est annoncé par un autre courriel, un par jour au plus.
field-reply-who = Qui a répondu
field-reply-day = Quel jour
field-reply-words = Ce qui fut dit
field-reply-words-hint = Dans leurs mots. C’est envoyé à tous ceux dont la ville a signé.
error-reply-who = Dites qui a répondu
error-reply-words = Écrivez ce qui fut dit
save-reply = Garder la réponse et prévenir les villes
what-was-done = Ce qui en fut fait
field-done = Ce qui fut fait
done-name =
    { $done ->
        [taken-up] repris
        [in-part] repris en partie
       *[other] non repris
    }
field-why = Pourquoi
field-why-hint = Une ou deux phrases qu’une ville peut transmettre.
error-done = Choisissez ce qui fut fait
error-why = Dites pourquoi
say-it = Le dire

## Mails
mail-asks-subject = Votre ville est consultée
mail-asks = Le réseau pose une fois les mêmes questions à ses villes et leur dit ce qui en est advenu. Votre ville est interrogée sur :
mail-until = Le dernier jour est le { $day }.
mail-how = Vos collègues peuvent écrire avec vous. Ce que votre ville a déjà signé se confirme d’un clic. Vous signez.
mail-answer = Voir les questions et répondre
mail-reminds-subject = Une semaine pour répondre
mail-reminds = Votre ville n’a pas encore signé ses réponses. Le dernier jour est le { $day }.
mail-nudges-subject = La réponse de votre ville manque
mail-nudges = { $name } ({ $title }) demande la réponse de votre ville. Le dernier jour est le { $day }. Quelques minutes suffisent pour commencer, et « on ne sait pas » est une réponse.
mail-tells-subject = Ce qu’il est advenu de ce que votre ville a dit
mail-tells = Votre ville a répondu à cette consultation. Il y a maintenant une réponse.
mail-tells-later-subject = Ce qui fut fait des réponses de votre ville
mail-tells-later = On en dit plus sur ce qui fut fait de ce que votre ville a dit.
mail-replied = { $who } a dit le { $day } :
mail-disposed =
    { $done ->
        [taken-up] C’est repris, parce que :
        [in-part] C’est repris en partie, parce que :
       *[other] Ce n’est pas repris, parce que :
    }
mail-results = Voir tous les résultats

## What people are told after an act
done =
    { $act ->
        [begin_consultation] C’est un brouillon, pour vous et vos collègues. Rédigez ses questions.
        [name_consultation] Les versions sont gardées.
        [open_consultation] Elle est ouverte. Les villes sont interrogées, quelques-unes à la fois.
        [sign_consultation] Signée. Vous pouvez revenir dessus jusqu’au dernier jour.
        [decline_consultation] Qui interroge voit que la ville ne répond pas, et pourquoi.
        [take_consultation_back] Elle est de nouveau en cours.
        [confirm_sheet_answer] Confirmé.
        [bring_consultation_file] Rien n’est encore écrit. Regardez ce qui changerait, puis écrivez-le.
        [take_consultation_file] Les réponses sont écrites.
        [nudge_consultation] Elles ont reçu un courriel.
        [write_consultation_reply] La réponse est à côté des résultats. Tous les signataires sont prévenus.
        [dispose_consultation] C’est à côté de la question.
        [carry_consultation_on] La suite est donnée. Le fil ramène à la consultation.
        [hand_in_file] Le fichier fait partie de la réponse de votre ville.
       *[other] { "" }
    }

## What is refused
refused-title =
    { $code ->
        [not-yours] Cette consultation n’est pas la vôtre
        [opened] Elle est ouverte
        [no-questions] Elle ne demande rien
        [enough] Elle demande déjà tout ce à quoi l’on répond
        [day-over] Son dernier jour est passé
        [hangs-on] Une autre question en dépend
        [not-your-city] C’est la réponse d’une autre ville
        [closed] Le dernier jour est passé
        [signed] La ville l’a signée
        [declined] La ville a décliné
        [not-signed] Il n’y a rien à reprendre
        [not-leader] Le responsable de la ville signe
        [nothing-known] Il n’y a plus rien à confirmer
        [not-open] Elle n’interroge pas maintenant
        [nudged] Personne ne peut être relancé maintenant
        [not-closed] Les réponses ne sont pas toutes là
       *[other] Le secrétariat note la réponse
    }
refused-reason =
    { $code ->
        [not-yours] Le secrétariat et la présidence interrogent tous les membres ou une région ; qui dirige une région interroge celle-ci.
        [opened] Ce à quoi répondent les villes reste comme il fut demandé.
        [no-questions] Une consultation s’ouvre avec une question au moins.
        [enough] Personne ne signe plus de quarante questions.
        [day-over] Personne ne pourrait y répondre.
        [hangs-on] Celle-là n’est posée qu’à ceux qui répondent ainsi à celle-ci.
        [not-your-city] Seules les personnes de la ville écrivent sa réponse.
        [closed] Plus rien de la réponse ne s’écrit ni ne se reprend. Ce que vous aviez tapé est gardé comme brouillon.
        [signed] Ce qui est signé ne change pas.
        [declined] Elle a dit qu’elle ne répond pas.
        [not-signed] La réponse est en cours.
        [not-leader] Toute l’équipe écrit ; le poste qui dirige le numérique parle pour la ville.
        [nothing-known] Ce qui était connu a changé depuis l’affichage de la page.
        [not-open] Les villes ne sont relancées que tant qu’elle est ouverte.
        [nudged] Chaque ville reçoit au plus un tel courriel en sept jours ; celles qui manquent l’ont eu, ou n’ont personne à qui écrire.
        [not-closed] Répondre à ce qui peut encore changer serait trop tôt.
       *[other] Ainsi elle figure une fois, à côté des résultats.
    }
refused-remedy =
    { $code ->
        [not-yours] Demandez au secrétariat de la poser.
        [opened] Changez les mots d’une question dans la banque, pour la prochaine fois.
        [no-questions] Rédigez une question.
        [enough] Retirez-en une d’abord.
        [day-over] Choisissez un jour plus tardif.
        [hangs-on] Retirez d’abord l’autre.
        [not-your-city] Écrivez à la ville.
        [closed] Voyez les résultats, ou écrivez au secrétariat.
        [signed] Le responsable de la ville peut la reprendre jusqu’au dernier jour.
        [declined] Le responsable de la ville peut revenir dessus jusqu’au dernier jour.
        [not-signed] Continuez d’écrire.
        [not-leader] Dites-lui qu’elle est prête.
        [nothing-known] Rouvrez la question.
        [not-open] Voyez les résultats.
        [nudged] Réessayez dans quelques jours.
        [not-closed] Revenez après le dernier jour.
       *[other] Envoyez-la au secrétariat.
    }

## What is held of people
personal-consultations = Ce que vous avez écrit dans des consultations
personal-consultations-why = La parole de votre ville et du réseau, avec le poste qui l’a écrite.
personal-consultations-since = aussi longtemps que la consultation, car d’autres s’appuient sur ce qui fut dit
personal-uploads = Feuilles de calcul que vous avez rapportées pour des consultations
personal-uploads-why = Pour que vous voyiez ce qui changerait avant que ce soit écrit.
personal-uploads-since = dès qu’elle fut rapportée ; supprimée dès qu’elle est écrite
personal-sheet-files = Fichiers que vous avez remis aux consultations
personal-sheet-files-why = La réponse de votre ville à une question qui demande un fichier.
personal-sheet-files-since = tant que la réponse dure ; il part quand un autre le remplace, quand la ville dit autre chose, ou avec vous
