# Groupes et tables d’une réunion : qui s’assoit avec qui, pourquoi, et ce qui n’a pas pu se faire.

kind-breakout = groupes d’une réunion
verb-tell = Annoncer qui s’assoit où
groups = Groupes et tables
groups-sentence = Qui s’assoit avec qui à un point de l’ordre du jour ou au dîner.
see-groups = Voir les groupes et les tables
who-sits-where = Voir qui s’assoit où
the-item = Le point
dinner = Le dîner
item-gone = Un point qui a été retiré
name-group = Groupe { NUMBER($number) }
name-table = Table { NUMBER($number) }
holding-breakouts = Groupes d’une réunion à annoncer

## Where it stands
drawn-so-far = Formés jusqu’ici
no-groups = Pas encore de groupes
groups-count =
    { $count ->
        [0] Aucun groupe n’a encore été formé.
        [one] Des groupes existent pour { $count } point ou dîner.
       *[other] Des groupes existent pour { $count } points ou dîners.
    }
item-has-none = Aucun groupe n’a été formé pour ce point.
not-told = pas encore annoncé
not-told-sentence = Les groupes sont tirés, pour qui prépare la réunion seulement.
is-draft = Tiré pour vous et pour qui prépare la réunion avec vous. Personne d’autre ne le voit avant l’annonce.
told-sentence = Chacun sait qui s’assoit où.
you-are-in = Votre place : { $group }
own-group = { $what } : { $group }
you-have-none = Vous n’avez pas de groupe ici. Qui conduit la réunion vous en donne un.
you = vous
by-hand = placé ici à la main

## Why a group is as it is
people-count =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
mix = Personnes : { NUMBER($people) } · régions : { NUMBER($regions) } · tailles de ville : { NUMBER($sizes) } · langues : { NUMBER($languages) }
named-each-other = { $who } se sont nommés l’un l’autre aux rendez-vous à deux.
sat-before = { $who } se sont déjà assis ensemble dans cette série.
without-language = Pas de langue commune : { $who } lisent une autre langue que les autres.
without-group = Dans aucun groupe
unmet = Se sont nommés l’un l’autre et ne sont pas ensemble
why-language = Ils ne lisent aucune langue commune.
why-no-seat = Le groupe n’a plus de place à côté d’autres personnes nommées.
why-fixed = Aucun échange de deux places ne les réunit.
why-even = { $mover } et { $other } pourraient changer de place : ce serait aussi bien. Faites-le à la main si vous voulez.
why-costs = { $mover } devrait changer de place avec { $other }. Ce serait moins bien : { $worse }.
worse-language =
    { $count ->
        [one] { $count } personne de plus sans langue commune
       *[other] { $count } personnes de plus sans langue commune
    }
worse-again =
    { $count ->
        [one] { $count } paire de plus qui s’est déjà assise ensemble
       *[other] { $count } paires de plus qui se sont déjà assises ensemble
    }
worse-alike =
    { $count ->
        [one] { $count } paire de plus de même région, taille ou langue
       *[other] { $count } paires de plus de même région, taille ou langue
    }
worse-wishes =
    { $count ->
        [one] { $count } personne qui serait avec moins de ceux qu’elle a nommés
       *[other] { $count } personnes qui seraient avec moins de ceux qu’elles ont nommés
    }

## Making and drawing
make-groups = Former des groupes
make-and-draw = Former et tirer
for-what = Pour
what-they-are = Ce que c’est
groups-of-item = Des groupes
tables = Des tables
the-number-is = Le nombre ci-dessous est
people-in-each = combien de personnes dans chacun, au plus
how-many = combien il y en a
number = Nombre
number-hint = De 1 à 60. À six, tout le monde prend la parole.
languages = Langues
one-language = Un groupe où tous lisent une même langue
one-language-hint = Sinon, les langues se mêlent comme les régions et les tailles.
anew-head = Tirer de nouveau
anew-note = qui a été placé à la main est tiré aussi
draw-anew = Tirer de nouveau
move-head = Placer quelqu’un dans un groupe
move-note = la page dit ce qu’il en résulte
who = Qui
into-group = Où
in-none = Dans aucun groupe
move-them = Placer là
tell-head = Annoncer
tell-note = qui vient voit son groupe et reçoit un courriel ; après cela, seul qui n’en a pas en reçoit un
tell-them = Annoncer à tous
remove-head = Retirer les groupes
remove = Retirer
list-to-print = Qui s’assoit où, à imprimer
print = Imprimer
error-what = Dites pour quoi
error-kind = Choisissez groupes ou tables
error-by = Choisissez ce qu’est le nombre
error-post = Choisissez qui
error-group = Choisissez où

## How it works
how-it-works = Comment cela marche
rule-mix = Chaque groupe réunit des personnes de régions, de tailles de ville et de langues différentes, autant que possible. Les partenaires sont séparés les uns des autres.
rule-again = Qui s’est déjà assis ensemble dans des groupes ou à des tables de cette série est séparé, sauf à s’être nommé l’un l’autre.
rule-wishes = Qui s’est nommé l’un l’autre aux rendez-vous à deux de cette réunion s’assoit ensemble là où cela se peut. Un souhait sans retour ne compte pas : personne ne le lit.
rule-told = Avant l’annonce, seul qui prépare la réunion voit les groupes, les tire de nouveau et déplace des personnes.
rule-kept = Qui était assis où se garde { NUMBER($months) } mois, pour que les prochaines réunions de la série mêlent autrement. Une place appartient au poste.

## The mail
mail-subject = Votre place à la réunion

## Said when it cannot be
refused-title =
    { $code ->
        [not-conductor] C’est à qui prépare la réunion
        [made] Des groupes existent déjà
        [nobody] Personne ne vient encore
        [not-there] Cette personne n’est pas ici
        [told] C’est déjà annoncé
        [cancelled] La réunion a été annulée
       *[over] La réunion est finie
    }
refused-reason =
    { $code ->
        [not-conductor] Le secrétariat, la présidence du réseau, qui dirige sa région et qui la préside forment les groupes.
        [made] Il y a un jeu de groupes par point, et un pour le dîner.
        [nobody] Les groupes se tirent parmi ceux qui ont une place.
        [not-there] Elle n’a pas de place à la réunion, ou est hors de la salle à ce point.
        [told] Chacun compte sur son groupe.
        [cancelled] Personne ne s’y assoit.
       *[over] Personne ne s’y assoit plus.
    }
refused-remedy =
    { $code ->
        [made] Tirez-les de nouveau.
        [nobody] Revenez quand quelqu’un aura accepté.
        [told] Qui n’a pas de groupe peut encore en recevoir un.
       *[other] Demandez au secrétariat.
    }

## What is kept of a person
personal-seats = Dans quels groupes et à quelles tables de réunions vous étiez, dans vos postes
    .why = Les prochaines réunions de la série placent les gens autrement.
personal-since = après la fin de la réunion

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_breakout] Les groupes sont tirés. Seuls vous et qui prépare la réunion avec vous les voient.
        [draw_breakout] Ils sont tirés de nouveau.
        [move_in_breakout] La personne est placée là.
        [tell_breakout] Qui vient voit qui s’assoit où.
        [remove_breakout] Les groupes sont retirés.
       *[other] { "" }
    }
