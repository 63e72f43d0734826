# Rendez-vous à deux : qui souhaite rencontrer qui, créneaux et tables, et ce qui en est résulté.

kind-round = rendez-vous à deux
encounters = Rendez-vous à deux
encounter = Un rendez-vous à deux
encounters-sentence = Nommez qui vous voulez rencontrer. Qui vous nomme aussi reçoit une heure et une table avec vous.
see-encounters = Voir les rendez-vous à deux
holding-wishes = Souhaits de rencontrer quelqu’un lors d’une réunion
holding-rounds = Rendez-vous à deux à établir ou à annoncer
verb =
    { $verb ->
        [draw] Établir les rendez-vous à deux
       *[other] Annoncer à chacun qui il rencontre
    }

## Where it stands
no-round = Les souhaits de rendez-vous ne sont pas encore ouverts pour cette réunion.
open-until = Les souhaits sont ouverts jusqu’au { $time }.
name-until =
    { $count ->
        [one] Vous avez nommé { $count } personne que vous voulez rencontrer. Vous pouvez le changer jusqu’au { $time }.
       *[other] Vous avez nommé { $count } personnes que vous voulez rencontrer. Vous pouvez le changer jusqu’au { $time }.
    }
closed-since = Les souhaits sont clos depuis le { $time }. Vous apprendrez par courriel qui vous rencontrez.
told-sentence = Chacun sait qui il rencontre. Le premier créneau commence le { $time }.
wishing =
    { $count ->
        [one] { $count } personne a nommé quelqu’un. Qui elle a nommé, personne ne le lit.
       *[other] { $count } personnes ont nommé quelqu’un. Qui elles ont nommé, personne ne le lit.
    }
is-draft = Établi pour vous seul. Rendez-vous à deux : { NUMBER($count) }. Souhaits réciproques sans créneau : { NUMBER($unmet) }.
outside =
    { $state ->
        [told] Les créneaux tombent hors des heures de la réunion, et chacun sait déjà qui il rencontre. Changez les heures de la réunion, ou demandez à ceux qui se voient alors d’annuler.
       *[other] Les créneaux tombent hors des heures de la réunion. Donnez-leur d’autres heures.
    }
you-meet =
    { $count ->
        [0] Aucun rendez-vous n’est né de vos souhaits.
        [one] Vous avez { $count } rendez-vous.
       *[other] Vous avez { $count } rendez-vous à deux.
    }

## Wishes
whom-to-meet = Qui vous voulez rencontrer
whom = Je veux rencontrer
wish-hint = Au plus { NUMBER($max) }. Personne ne lit cette liste, pas même ceux que vous nommez.
wishes-count =
    { $count ->
        [one] { $count } personne nommée
       *[other] { $count } personnes nommées
    }
find-people = Chercher des personnes
filter-note = Gardez ce que vous avez coché avant d’en chercher d’autres. Qui vous avez nommé reste dans la liste.
region = Région
offered-or-needed = Sujet sur lequel leur ville offre ou cherche de l’aide
name-or-city = Nom, poste ou ville
all-of-them = tout
show-them = Afficher
listed-of = Dans la liste : { NUMBER($listed) } sur { NUMBER($all) }.
away = Je ne suis pas libre alors
away-hint = Ne cochez rien si vous l’êtes toujours. Personne ne le lit, et vous ne rencontrez personne dans ces créneaux.
error-away = Les créneaux ont changé : cochez de nouveau quand vous n’êtes pas libre
keep-wishes = Garder mes souhaits
error-unknown = Ne nommez que des personnes qui viennent à la réunion
error-too-many = Nommez au plus { NUMBER($max) } personnes

## Slots and tables
slots-and-tables = Créneaux et tables
plan-note = heures de { $zone }
first-day = Jour du premier créneau
first-time = Le premier créneau commence à
minutes = Minutes d’un créneau
minutes-hint = De 5 à 120 ; un quart d’heure est l’usage.
slots = Créneaux
slots-hint = Combien se suivent, sans pause entre eux.
tables = Nombre de tables
tables-hint = Combien de paires peuvent s’asseoir en même temps.
wish-day = Souhaits jusqu’à ce jour
wish-day-hint = Gardez-vous un jour ou deux avant le premier créneau.
wish-time = Et cette heure
open-wishes = Ouvrir les souhaits
keep-plan = Garder créneaux et tables
error-day = Placez tous les créneaux dans les heures de la réunion
error-wish-day = Faites finir les souhaits avant le premier créneau

## Drawing up and telling
draw-head = Établir
draw-note = autant de souhaits réciproques que possible
draw-up = Établir qui rencontre qui
draw-again = Établir de nouveau
tell-head = Annoncer
tell-note = chacun lit les siens et les reçoit par courriel ; on n’établit plus rien ensuite
tell-them = Annoncer à chacun qui il rencontre
who-meets-whom = Qui rencontre qui
who = Qui
when = Quand
table = N° de table
table-number = à la table { NUMBER($number) }
unmet = Souhaits réciproques qui n’ont pas pu être satisfaits
why-no-slot = Il n’y a pas de créneau où les deux sont libres : l’un d’eux intervient dans le programme, ou n’est pas libre alors.
why-taken = Créneaux où les deux pouvaient : { NUMBER($common) }. Dans { NUMBER($meets) } d’entre eux l’un rencontre quelqu’un d’autre, dans { NUMBER($full) } toutes les tables sont prises.
list-to-print = Qui rencontre qui, à imprimer
print = Imprimer
nobody-meets = Personne ne rencontre encore personne

## One’s own
whom-you-meet = Qui vous rencontrez
you-meet-nobody = Aucun rendez-vous n’est né de vos souhaits
with-whom = Avec
when-and-where = Quand et où
is-called-off = annulé
called-off-by = Annulé par { $who }
call-off = Annuler le rendez-vous
call-off-head = Je ne peux pas venir
why-not = Un mot à l’autre personne
why-not-hint = Elle le reçoit par courriel. La table reste libre.
error-words = Écrivez un mot à l’autre personne

## How it works
how-it-works = Comment cela marche
rule-private = Vos souhaits sont privés : personne ne les lit, ni ceux que vous nommez ni qui prépare la réunion. Qui ne vous nomme pas n’apprend jamais que vous l’avez nommé.
rule-mutual = Seul un souhait réciproque devient un rendez-vous.
rule-drawing = Autant de souhaits réciproques que possible reçoivent un créneau et une table. Personne n’en rencontre deux à la fois, ni pendant qu’il intervient dans le programme, ni quand il a dit ne pas être libre ; qui aurait le moins de rendez-vous passe d’abord.
rule-kept = Les souhaits et ce qui en est résulté sont supprimés { NUMBER($days) } jours après la réunion. Ils sont ceux de votre poste : qui l’occupe ensuite les trouve.

## Mails
mail-ask-subject = Qui voulez-vous rencontrer à la réunion ?
mail-ask = Nommez jusqu’à dix personnes qui viennent à la réunion et que vous voulez rencontrer. Si le souhait est réciproque, vous aurez un créneau et une table, dans la limite des places.
mail-ask-until = Vous pouvez les nommer jusqu’au { $until }, et changer d’avis jusque-là.
mail-subject = Qui vous rencontrez à la réunion
mail-none = Vous avez nommé qui vous voulez y rencontrer. Cette fois aucun de vos souhaits n’était réciproque avec un créneau libre.
mail-met =
    { $count ->
        [one] Quelqu’un que vous avez nommé veut aussi vous rencontrer. Vous avez { $count } rendez-vous à deux :
       *[other] Des personnes que vous avez nommées veulent aussi vous rencontrer. Vous avez { $count } rendez-vous à deux :
    }
mail-line = { $time }, à la table { NUMBER($table) } : { $who }
mail-call-off = Si vous ne pouvez pas venir, annulez-le avec un mot.
mail-called-off-subject = Un rendez-vous à deux est annulé
mail-called-off = { $who } ne peut pas venir à votre rendez-vous du { $time } :

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] Cela revient à qui prépare la réunion
        [no-seat] Vous n’avez pas de siège à cette réunion
        [no-round] Les souhaits ne sont pas encore ouverts
        [still-open] Les souhaits sont encore ouverts
        [wishes-over] Les souhaits sont clos
        [not-drawn] Rien n’est encore établi
        [told] Chacun sait déjà qui il rencontre
        [cancelled] La réunion a été annulée
        [over] La réunion est finie
        [not-yours] Deux autres se rencontrent ici
        [called-off] Il est déjà annulé
       *[other] Il a commencé
    }
refused-reason =
    { $code ->
        [not-conductor] Le secrétariat, la présidence du réseau, qui dirige sa région et qui la préside ouvrent les souhaits et établissent les rendez-vous.
        [no-seat] Qui vient nomme qui il veut rencontrer.
        [no-round] Il faut d’abord des créneaux et des tables.
        [still-open] Qui souhaite en dernier compte autant que qui a souhaité en premier.
        [wishes-over] Les rendez-vous sont établis d’après ce qui a été souhaité jusque-là.
        [not-drawn] Il n’y a rien à annoncer.
        [told] On compte dessus.
        [cancelled] Personne ne s’y rencontre.
        [over] Personne ne s’y rencontre plus.
        [not-yours] Seuls les deux qui se rencontrent l’annulent.
        [called-off] L’autre personne le sait.
       *[other] L’autre personne attend à la table.
    }
refused-remedy =
    { $code ->
        [no-seat] Prenez d’abord votre siège.
        [no-round] Ouvrez les souhaits sur cette page.
        [still-open] Revenez quand ils seront clos, ou fermez-les plus tôt.
        [wishes-over] Parlez-leur pendant une pause.
        [not-drawn] Établissez-les d’abord.
        [told] Qui ne peut pas venir annule le sien.
       *[other] Demandez au secrétariat.
    }

## What is kept of a person
personal-wishes = Qui vous avez souhaité rencontrer à des réunions, dans vos postes
    .why = Les souhaits réciproques reçoivent un créneau et une table.
personal-away = Quand vous avez dit ne pas être libre à des réunions, dans vos postes
    .why = Vous ne recevez alors aucun créneau.
personal-encounters = Qui vos postes rencontrent, et pourquoi vous avez annulé
    .why = Les deux savent quand et où ils se rencontrent.
personal-since = après la fin de la réunion

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_encounters] Créneaux et tables sont gardés. Qui vient les trouve sur la page de la réunion.
        [wish_encounters] Vos souhaits sont gardés. Personne d’autre ne les lit.
        [draw_encounters] C’est établi. Seuls vous et qui prépare la réunion avec vous le voyez.
        [tell_encounters] Chacun l’apprend par courriel.
        [call_off_encounter] Il est annulé. L’autre personne reçoit un courriel.
       *[other] { "" }
    }
