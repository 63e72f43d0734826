## Forums : séries de rencontres, rencontres, places

forums = Rencontres
forums-sentence = Des rencontres qui partent des besoins des villes et finissent par qui fait quoi.
ahead = En ce moment et bientôt
nothing-ahead = Aucune rencontre n’est prévue
nothing-ahead-sentence = Le secrétariat organise la prochaine ; vous serez invité par courriel.
all-series = Séries
over = Rencontres passées
whole-network = tout le réseau
format =
    { $format ->
        [roundtable] Table ronde de dirigeants
        [conference] Conférence
        [online] Séance en ligne
       *[other] Groupe de travail
    }
phase =
    { $phase ->
        [running] en cours
        [over] terminée
        [cancelled] annulée
       *[other] à venir
    }
begin-series = Commencer une série
name = Nom
purpose = À quoi elle sert
purpose-hint = En une ou deux phrases : qui se réunit, à quel rythme, dans quel but.
format-label = Forme
region = Région
topic = Thème
any-topic = tous les thèmes
meetings-count =
    { $count ->
        [one] { $count } rencontre
       *[other] { $count } rencontres
    }
no-meetings = Aucune rencontre de cette série pour l’instant
no-meetings-sentence = Le secrétariat organise la première.
publish-dates = Rendre les dates publiques
hide-dates = Garder les dates pour les membres
public-calendar = Agenda public
public-dates = Dates publiques
public-dates-sentence = Quand et où ont lieu les rencontres de cette série. Le réseau invite ceux qui viennent.
make-meeting = Organiser une rencontre
change-meeting = Modifier cette rencontre
save-changes = Enregistrer
cancel-meeting = Annuler cette rencontre
cancel-reason = Pourquoi elle est annulée
cancel-reason-hint = Tous ceux qui ont été invités le lisent.
about = De quoi il s’agit
about-hint = Quelques phrases, lues par tous les membres.
host = Ville hôte
host-hint = Le nom d’une ville membre, dans n’importe quelle langue. Laissez vide si personne n’accueille.
place = Lieu
place-hint = Une adresse, ou l’endroit où l’on se retrouve.
how-one-takes-part = Comment on participe
way =
    { $way ->
        [in-person] Dans la salle
        [online] À distance, par vidéo
       *[hybrid] Dans la salle ou à distance
    }
comes-from-afar = à distance
join-address = Où l’on se connecte à distance
join-address-hint = Comme https://…. La lisent ceux qui viennent et ceux qui conduisent, aussi dans leur agenda ; personne d’autre.
join-address-comes = Elle n’est pas encore connue
join-address-kept = Qui vient la lit ici, et l’a dans son agenda.
spoken = Langues parlées
spoken-hint = Comme « anglais, portugais ». Peut rester vide.
interpreted = Interprété en
interpreted-hint = Comme « espagnol, signes internationaux ». Peut rester vide.
error-way = Choisissez comment on participe
error-join-address = Entrez une adresse qui commence par https:// et n’a pas d’espace
zone = Fuseau horaire
zone-hint = Par exemple Europe/Paris ou America/Chicago. Toutes les heures ci-dessous sont de ce fuseau.
first-day = Premier jour
begins = Commence
last-day = Dernier jour
ends = Finit
begins-for-you = Commence pour vous
answer-by = Réponses jusqu’au
seats-for-cities = Places pour les villes
seats-hint = Combien en tout.
per-city = Places par ville
per-city-hint = Combien de postes d’une même ville peuvent venir.
per-region = Villes par région
per-region-hint = Combien de villes d’une même région peuvent venir. Laissez vide s’il n’y a pas de limite.
partner-seats = Places pour les partenaires
partner-seats-hint = Environ une pour quatre ou cinq villes garde l’équilibre.
admits-label = Qui peut venir pour une ville
admits =
    { $admits ->
        [leaders] Seulement qui dirige son numérique
       *[other] Qui dirige son numérique, ou un agent à sa place
    }
confidence = Confidentialité
chatham-house = La règle de Chatham House s’applique
chatham-house-hint = Ce qui a été dit peut servir ; qui l’a dit et qui était là ne se répète pas.
no-rule = Aucune règle
facts = En bref
runs-now = Cette rencontre a lieu en ce moment.
was-cancelled = Annulée le { $day }
coming-count =
    { $count ->
        [one] { $count } vient
       *[other] { $count } viennent
    }
asked-count =
    { $count ->
        [one] { $count } autre a été envisagé
       *[other] { $count } autres ont été envisagés
    }
nobody-yet = Personne n’a encore pris de place
nobody-yet-sentence = Qui accepte figure ici.
who-comes = Qui vient
who-is-kept = Qui vient n’est vu que de ceux qui viennent
who-is-kept-sentence = Le secrétariat vous dit comment être invité la prochaine fois.
partner = partenaire
vacant = poste vacant
until = jusqu’au { $day }
ask-somebody = Inviter quelqu’un
whom = Ville ou partenaire
whom-hint = Le nom d’une ville membre ou d’une organisation. Le poste qui dirige son numérique est invité.
why-them = Pourquoi eux
why-them-hint = Conservé avec la place, pour ceux qui préparent la rencontre.
invite = Inviter
only-propose = Proposer seulement
declared-tie = Lien déclaré
ask-all-the-same = Les inviter malgré tout
invite-proposed =
    { $count ->
        [one] Inviter celui qui est proposé
       *[other] Inviter les { $count } qui sont proposés
    }

## Places

seat-title = Une place à cette rencontre
see-seat = Voir la place
see-meeting = Voir la rencontre
seat-state =
    { $state ->
        [proposed] proposé
        [invited] invité
        [held] place gardée
        [waiting] sur la liste d’attente
        [offered] une place libre est offerte
        [accepted] vient
        [declined] a décliné
        [lapsed] sans réponse à temps
        [attended] était là
        [excused] a prévenu
       *[other] n’est pas venu
    }
own-seat =
    { $state ->
        [invited] Vous êtes invité. Merci de répondre jusqu’au { $day }.
        [held] Votre place est gardée jusqu’au { $day }.
        [waiting] Vous êtes sur la liste d’attente.
        [offered] Une place s’est libérée. Elle est gardée pour vous jusqu’au { $day }.
        [accepted] Vous avez une place.
        [declined] Vous avez décliné.
        [lapsed] Vous n’avez pas répondu à temps. Vous pouvez encore demander une place.
        [attended] Vous étiez là.
        [excused] Vous avez prévenu que vous ne pouviez pas venir.
       *[other] Vous étiez attendu et n’êtes pas venu.
    }
seat-sentence =
    { $state ->
        [proposed] Ce poste est proposé et n’a pas encore été invité.
        [invited] Ce poste est invité jusqu’au { $day }.
        [held] Cette place est gardée jusqu’au { $day }.
        [waiting] Ce poste est sur la liste d’attente.
        [offered] Une place s’est libérée. Elle est gardée pour vous jusqu’au { $day }.
        [accepted] Cette place est prise.
        [declined] L’invitation a été déclinée.
        [lapsed] Il n’y a pas eu de réponse à temps. Une place peut encore être demandée.
        [attended] La personne était là.
        [excused] La personne a prévenu et n’est pas venue.
       *[other] La personne était attendue et n’est pas venue.
    }
whose-seat = À qui est la place
holder = Titulaire
post = Poste
home = Ville ou organisation
place-number = Place dans la salle
waiting-list = Liste d’attente
line-place =
    { $place ->
        [1] Vous êtes en tête.
       *[other] Vous êtes au rang { NUMBER($place) }.
    }
line-why = Ces deux dernières années : { $absences ->
        [0] jamais absent sans prévenir
       *[other] absent sans prévenir { NUMBER($absences) } ×
    }, { $times ->
        [0] à aucune rencontre de cette série
       *[other] à des rencontres de cette série { NUMBER($times) } ×
    }. En attente depuis le { $since }.
line-rule = La règle : d’abord qui n’a jamais été absent sans prévenir ces deux dernières années, puis qui a été au moins de rencontres de cette série, puis qui attend depuis le plus longtemps. Une place qui se libère est offerte au premier pendant 48 heures.
answer-invitation = Répondre à l’invitation
answer-anew = Répondre à nouveau
your-answer = Votre réponse
answer =
    { $answer ->
        [accept] Je viens
        [afar] Je participe à distance
        [hold] Gardez ma place : le voyage doit être approuvé
        [deputy] Quelqu’un d’autre de chez nous vient
       *[other] Je ne peux pas venir
    }
answer-hint =
    { $answer ->
        [accept] Si aucune place n’est libre, vous êtes mis sur la liste d’attente et on vous dit à quel rang.
        [afar] Vous ne recevez pas de badge. L’adresse pour rejoindre est sur la page de la rencontre.
        [hold] Dites ci-dessous jusqu’à quel jour.
        [deputy] Choisissez la personne ci-dessous.
       *[other] Dites pourquoi ci-dessous. La place va à la ville suivante.
    }
hold-until = La garder jusqu’au
hold-until-hint = Seulement si vous demandez du temps. Le dernier jour où vous pouvez répondre.
deputy = Qui vient
nobody = personne d’autre
reason = Raison
reason-hint = Pour ceux qui préparent la rencontre.
send-answer = Envoyer la réponse
answer-receipt = Votre réponse est notée.
conducting = Pour ceux qui préparent la rencontre
seat-verb =
    { $state ->
        [invited] Inviter
        [lapsed] Retirer
        [attended] Était là
        [excused] A prévenu
       *[other] N’est pas venu
    }

## Courriels

mail-invited-subject = Vous êtes invité : rencontre du { $day }
mail-invited = Vous êtes invité à cette rencontre. Merci de répondre jusqu’au { $until } : dites que vous venez, demandez du temps pour faire approuver le voyage, envoyez quelqu’un à votre place, ou dites pourquoi vous ne pouvez pas venir. Pas besoin de vous connecter.
mail-remind-subject = Merci de répondre à votre invitation jusqu’au { $until }
mail-remind = Vous n’avez pas encore répondu à cette invitation. Merci de le faire jusqu’au { $until } ; ensuite la place va à une autre ville.
mail-waiting-subject = Vous êtes sur la liste d’attente
mail-waiting = Aucune place n’est libre à cette rencontre. Vous êtes au rang { NUMBER($place) } de la liste d’attente. Quand une place se libère, elle vous est offerte par courriel.
mail-offer-subject = Une place s’est libérée : merci de répondre jusqu’au { $until }
mail-offer = Une place s’est libérée à cette rencontre. Elle est gardée pour vous jusqu’au { $until } ; ensuite le suivant sur la liste est invité.
mail-confirmed-subject = Vous avez une place : rencontre du { $day }
mail-confirmed = Vous avez une place à cette rencontre. Si finalement vous ne pouvez pas venir, dites-le : le lien ci-dessous donne votre place au suivant.
mail-deputy-subject = Vous venez à une rencontre à la place d’un collègue
mail-deputy = { $name }, { $title }, a demandé que vous veniez à cette rencontre à sa place.
mail-lapsed-subject =
    { $state ->
        [invited] Votre invitation a expiré
       *[other] Votre place passe à un autre
    }
mail-lapsed =
    { $state ->
        [invited] Le jour jusqu’auquel il fallait répondre à votre invitation est passé, et aucune place n’est gardée pour vous. Vous pouvez encore en demander une.
        [held] Le temps pendant lequel votre place était gardée est écoulé, et elle est allée à la ville suivante. Vous pouvez encore demander une place.
       *[other] La place qui vous était offerte est allée au suivant sur la liste. Vous pouvez encore demander une place.
    }
mail-left-subject = Votre place du { $day } est rendue
mail-left = Vous n’avez plus de place à cette rencontre. Votre agenda est prévenu aussi.
mail-passed-subject = Votre poste est passé à quelqu’un d’autre : { $day }
mail-passed = Le poste qui a cette place, ou cette invitation, n’est plus le vôtre. Qui l’occupe désormais est prévenu. Votre agenda est prévenu aussi.
mail-taken-back-subject = L’invitation est retirée : { $day }
mail-taken-back = Qui prépare la rencontre a retiré l’invitation, et aucune place ne vous est gardée. Votre agenda est prévenu aussi.
mail-why-subject = Vous ne venez pas le { $day } : pourquoi ?
mail-why = Votre agenda a dit que vous ne venez pas, et votre place est passée à un autre. En une phrase : pourquoi ? Cela aide à choisir le prochain jour.
mail-held-subject = Votre place est gardée jusqu’au { $until }
mail-held = Votre agenda a dit que vous viendrez peut-être. Votre place est gardée jusqu’au { $until }. Dites avant si vous venez, ou indiquez un autre jour.
mail-changed-subject = Une rencontre a changé : maintenant le { $day }
mail-changed = Le jour, l’heure ou le lieu de cette rencontre ont changé. Voici ce qui vaut maintenant :
mail-cancelled-subject = La rencontre du { $day } est annulée
mail-cancelled = Cette rencontre n’a pas lieu.
mail-when = Commence : { $own }. Là où elle se tient : { $there }.
mail-way =
    { $way ->
        [online] On participe à distance, par vidéo.
       *[other] On participe dans la salle ou à distance.
    }
mail-join-at = Connectez-vous à { $address }
mail-spoken = Langues parlées : { $languages }.
mail-interpreted = Interprété en : { $languages }.

## Ce qui ne va pas dans un formulaire

error-name = Entrez un nom
error-purpose = Dites à quoi elle sert
error-format = Choisissez une forme
error-place = Entrez le lieu, ou comment se connecter
error-host = Entrez le nom d’une ville membre, ou laissez vide
error-zone = Entrez un fuseau horaire comme Europe/Paris
error-ends = Entrez une fin qui suit le début
error-answer-by = Entrez un jour d’avant le début de la rencontre
error-admits = Choisissez qui peut venir
error-reason = Dites pourquoi
error-whom = Entrez le nom d’une ville membre ou d’une organisation qui a un poste
error-answer = Choisissez une réponse
error-deputy = Choisissez qui vient

refused-title =
    { $code ->
        [no-font] Un nom ne peut pas être imprimé ici
        [not-maker] Les rencontres sont organisées par le secrétariat et la présidence
        [not-conductor] Vous ne préparez pas cette rencontre
        [cancelled] Cette rencontre est annulée
        [over] Cette rencontre est terminée
       *[other] Une rencontre a besoin d’une place
    }
refused-reason =
    { $code ->
        [no-font] Aucune police de cette machine n’a l’une de ses lettres.
        [not-maker] Vous agissez dans un poste d’une autre sorte.
        [not-conductor] Le font le secrétariat, la présidence du réseau, qui dirige sa région et qui la préside.
        [cancelled] Elle reste telle quelle, avec la raison.
        [over] Ce qui a eu lieu ne se modifie pas.
       *[other] Personne ne peut y venir.
    }
refused-remedy =
    { $code ->
        [no-font] Qui exploite le programme installe les paquets Debian fonts-noto-core et fonts-noto-cjk.
        [cancelled] Organisez une nouvelle rencontre.
        [over] Organisez la prochaine rencontre de la série.
        [no-seats] Revenez et entrez combien peuvent venir.
       *[other] Demandez au secrétariat.
    }
seat-refused-title =
    { $code ->
        [not-admitted] Ce poste ne peut pas venir à cette rencontre
        [city-full] Cette ville a ses places
        [region-full] La région a ses villes
        [rival] Entre celui qui attribue un marché et ceux qui le briguent, il y en a un de trop
        [has-seat] Ce poste a déjà été invité
        [not-yours] Vous ne répondez pas pour cette place
        [answered-so] La réponse est déjà celle-là
        [nothing-asked] Rien n’est demandé ici
        [begun] La rencontre a commencé
        [off] La rencontre est annulée
        [held-too-long] Une place est gardée jusqu’à un jour d’avant la rencontre
        [not-a-deputy] Cette personne ne peut pas venir à votre place
        [not-begun] La rencontre n’a pas commencé
        [outdated] Elle répond à une version antérieure
        [no-answer] Elle ne dit ni oui ni non
        [in-words] Personne ne lit ce qui est écrit à cette adresse
       *[other] Quelqu’un a été plus rapide
    }
seat-refused-reason =
    { $code ->
        [not-admitted] La rencontre dit quels postes peuvent venir.
        [city-full] La rencontre dit combien de postes d’une ville peuvent venir.
        [region-full] La rencontre dit combien de villes d’une même région peuvent venir.
        [rival] Celui qui attribue un marché et deux qui le briguent ne s’assoient pas à la même table.
        [has-seat] Un poste a une seule place à une rencontre.
        [not-yours] Le font le poste invité et qui dirige sa ville.
        [answered-so] Tout est comme vous le voulez.
        [nothing-asked] Ce poste n’a pas été invité.
        [begun] Les places se donnent jusqu’au début.
        [off] Aucune place n’est donnée.
        [held-too-long] La place resterait vide.
        [not-a-deputy] Seul un poste de votre ville ou organisation qui peut venir et n’a pas encore de place.
        [not-begun] Qui est venu se note le jour même.
        [outdated] La rencontre a été déplacée depuis, ou une réponse plus récente vaut.
        [no-answer] Un agenda peut dire oui, non et peut-être.
        [in-words] Elle reçoit ce qui est indiqué dans un agenda.
       *[other] Cette place a changé à l’instant.
    }
seat-refused-remedy =
    { $code ->
        [held-too-long] Revenez et choisissez un jour plus tôt.
        [has-seat] Cherchez-le dans la liste.
        [not-begun] Revenez le jour même.
        [settled] Regardez à nouveau.
        [answered-so] Il n’y a rien à faire.
        [outdated] Regardez le jour et répondez à nouveau.
        [no-answer] Un collègue s’envoie depuis la page de votre place.
        [in-words] Répondez sur la page ; on peut y écrire.
       *[other] Demandez au secrétariat.
    }

## Dit en haut de la page qui suit

done =
    { $act ->
        [keep_registration] La catégorie est enregistrée.
        [register_for_meeting] Vous êtes inscrit. Ci-dessous, si une place est à vous.
        [take_hour] La rencontre a une autre heure. Tous les invités sont prévenus.
        [stand_at_door] C’est noté.
        [publish_dates] Qui peut connaître les dates a changé.
        [begin_series] La série commence.
        [make_meeting] La rencontre est créée. Invitez maintenant quelqu’un.
        [change_meeting] C’est modifié. Tous les invités sont prévenus si le jour, l’heure ou le lieu ont changé.
        [cancel_meeting] Elle est annulée. Tous les invités sont prévenus.
        [answer_meeting_seat] Votre réponse est notée.
        [set_region_target] Le nombre de la région est gardé.
        [declare_contest] C’est gardé. Qui n’est pas invité pour cela figure sur cette page.
        [declare_own_contest] C’est gardé pour ceux qui préparent la rencontre. Aucune autre ville et aucun partenaire ne le lit.
       *[other] { "" }
    }
kind-meeting = rencontre
kind-meetings = Rencontres
kind-seat = place
verb =
    { $verb ->
        [answer] Répondre à l’invitation
       *[other] Préparer la rencontre
    }
holding-seats = Places à des rencontres
personal = Places à des rencontres
personal-why = Pour savoir qui vient, qui attend et qui est venu.
personal-since = aussi longtemps que la rencontre est conservée ; la place est au poste

## Qui inviter ensuite

whom-next = Qui inviter ensuite
whom-next-sentence = Les membres sans place à cette rencontre, de régions dont d’autres peuvent encore venir, classés par des points que chacun peut additionner. Une personne décide.
regions-at-meeting = Régions
regions-note = Combien de villes de chaque région viennent, sur combien qui devraient venir. Cela n’empêche rien.
regions-caption = Villes de chaque région à cette rencontre. Qui a décliné n’est pas compté.
target-region = Région
cities-wanted = Villes souhaitées
cities-wanted-hint = Combien de villes de cette région devraient venir ; 0 si rien n’est visé.
set-target = Garder
cities-come = Viennent
cities-asked = Invitées
cities-proposed = Proposées
cities-in-all = En tout
of-wanted = { NUMBER($count) } sur { NUMBER($wanted) }
error-target-region = Choisissez une région
error-target = Villes d’une même région à cette rencontre : { NUMBER($most) } au plus
ranked = Classement
nobody-left = On a pensé à tous les membres
nobody-left-sentence = La liste de la rencontre montre où en est chacun.
propose-city = Proposer { $city }
points =
    { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
reason-needs =
    { $needs ->
        [one] { $needs } besoin ouvert (+{ NUMBER($points) })
       *[other] { $needs } besoins ouverts (+{ NUMBER($points) })
    }
reason-never = jamais eu de place dans cette série (+{ NUMBER($points) })
reason-since = dernière place il y a { NUMBER($days) } jours (+{ NUMBER($points) })
reason-region = de la région (+{ NUMBER($points) })
reason-size =
    { $size ->
        [town] les petites villes ont le moins de places jusqu’ici (+{ NUMBER($points) })
        [metropolis] les métropoles ont le moins de places jusqu’ici (+{ NUMBER($points) })
       *[other] les villes moyennes ont le moins de places jusqu’ici (+{ NUMBER($points) })
    }
reason-maturity =
    { $maturity ->
        [beginning] les villes qui débutent ont le moins de places jusqu’ici (+{ NUMBER($points) })
        [advanced] les villes les plus avancées ont le moins de places jusqu’ici (+{ NUMBER($points) })
       *[other] les villes à mi-chemin ont le moins de places jusqu’ici (+{ NUMBER($points) })
    }
reason-absent = absent sans prévenir ({ NUMBER($points) })
tie-in-the-room = À regarder d’abord : lien déclaré avec { $partners }, qui a une place
stands = État
people-caption = Les personnes et leurs postes

## Plan

plan = Plan
plan-sentence = Ce qu’il faut faire pour cette rencontre, et jusqu’à quand.
plan-steps = Étapes
nothing-planned = Rien n’est prévu
nothing-planned-sentence = Toutes les étapes de ce genre de rencontre étaient passées à sa création.
what-is-done = Ce qui est fait
done-on = fait le { $day }
late-since = en retard depuis le { $day }
is-done = Fait : { $what }
not-done = Pas fait finalement : { $what }
what-is-late = En retard
what-is-late-sentence = Tout ce qui touche aux rencontres et dont le jour est passé, le plus ancien d’abord.
nothing-late = Rien n’est en retard
nothing-late-sentence = Ce qui dépasse son jour apparaît ici.
late-count =
    { $count ->
        [one] { $count } en retard
       *[other] { $count } en retard
    }
task =
    { $task ->
        [theme] Convenir du thème, de la région et de l’hôte
        [budget] Prévoir le budget : ce que cela coûte et qui paie
        [cities] Lister les villes voulues
        [first-wave] Envoyer les premières invitations
        [second-wave] Envoyer les deuxièmes invitations
        [travel] Demander où en est l’accord de voyage
        [interviews] Interroger chaque ville
        [clusters] Regrouper les thèmes, solliciter les intervenants
        [agenda] Publier l’ordre du jour et le livret des participants
        [logistics] Envoyer la logistique, demander régimes et accès
        [evaluation] Demander l’évaluation avant le départ
        [thanks] Remercier, libérer les supports
        [notes] Envoyer les notes à corriger
        [actions] Convenir des actions, avec responsable et date
        [accounts] Clore les comptes : ce qui a été dépensé, par qui
        [check] Vérifier les actions une première fois
       *[other] Ouvrir la rencontre suivante par le sort des actions
    }

door = À l’entrée
door-sentence = Appuyez sur qui est là. Sans réseau, cela reste sur cet appareil jusqu’à son arrivée, une seule fois. Imprimée, c’est la liste pour un stylo.
door-list = Ceux qui ont une place
here-of-all = { $here } sur { $all } sont là
badge-code = Code du badge
badge-code-hint = Lisez-le avec un lecteur, ou tapez-le : 7F3K-99QX.
let-in = Laisser entrer
is-here = { $name } est là
is-not-here = { $name } n’est finalement pas là
on-no-list = Quelqu’un qui n’est sur aucune liste
error-code = Aucun badge de cette réunion n’a ce code
badges = Badges (PDF)
list-as-file = Liste en fichier (CSV)
print-it = Imprimer
presence = Présence
badge-kind =
    { $kind ->
        [partner] Partenaire
       *[other] Ville
    }
certificate = Attestation de présence
certificate-sentence = Il a été noté à l’entrée que la personne nommée ici a participé. Cette page a été faite à partir de cette note.
see-certificate = Attestation de présence (à imprimer)

## Inscription

registration = Inscription
registration-sentence = À partir de quand qui s’inscrit, et pourquoi alors.
classes = Qui s’inscrit quand
classes-caption = Catégories de ceux qui s’inscrivent, dans l’ordre où elles ouvrent
classes-count =
    { $count ->
        [one] { NUMBER($count) } catégorie s’inscrit à cette rencontre.
       *[other] { NUMBER($count) } catégories s’inscrivent à cette rencontre.
    }
who-registers = Qui
class-opens = Ouverture
class-opens-hint = Le premier jour, là où est la rencontre. Laissez vide pour qu’il n’y ait pas cette catégorie.
class-kept = Places gardées
class-kept-hint = Données à personne d’autre jusqu’au jour ci-dessous.
class-kept-until = Gardées jusqu’au
class-kept-until-hint = Le dernier jour ; ensuite elles sont à tous.
keep-class = Enregistrer cette catégorie
no-classes = Personne ne s’inscrit encore
no-classes-sentence = On vient à cette rencontre sur invitation. Pour une conférence, le secrétariat dit à partir de quand qui s’inscrit.
register = S’inscrire pour une place
registration-rules = Comment cela marche
registration-rule-order = Qui appartient à plusieurs catégories est dans celle qui ouvre la première. La place est au poste : s’inscrivent qui dirige une ville, qui intervient et qui vient pour un partenaire.
registration-rule-kept = Les places gardées pour une catégorie ne sont données à personne d’autre avant leur jour, ni par invitation ni depuis la liste d’attente.
registration-rule-line = Quand aucune place n’est libre pour vous, vous attendez, et votre page dit où vous en êtes et pourquoi.
no-class-of-yours = Aucune catégorie n’est pour votre poste. Demandez une invitation au secrétariat.
class-is-open =
    { $class ->
        [speakers] L’inscription est ouverte pour vous : vous intervenez ou tenez une session.
        [newcomers] L’inscription est ouverte pour vous : votre ville n’a pas encore eu de place dans cette série.
        [members] L’inscription est ouverte pour vous : votre ville est membre.
        [candidates] L’inscription est ouverte pour vous : votre ville décide si elle adhère.
       *[other] L’inscription est ouverte pour vous : vous venez pour un partenaire.
    }
class-opens-on =
    { $class ->
        [speakers] Pour qui intervient ou tient une session, comme vous, l’inscription ouvre le { $day }.
        [newcomers] Pour les villes qui n’ont pas encore eu de place dans cette série, comme la vôtre, l’inscription ouvre le { $day }.
        [members] Pour les autres membres, comme votre ville, l’inscription ouvre le { $day }.
        [candidates] Pour les villes qui décident si elles adhèrent, comme la vôtre, l’inscription ouvre le { $day }.
       *[other] Pour les partenaires, l’inscription ouvre le { $day }.
    }
before-you = Avant vous : { $classes }.
leader-registers = Qui dirige votre ville s’inscrit.
registration-is-over = L’inscription est close.
class =
    { $class ->
        [speakers] Intervenants et qui tient une session
        [newcomers] Villes membres sans place encore dans cette série
        [members] Autres membres
        [candidates] Villes qui décident si elles adhèrent
       *[other] Partenaires
    }
error-kept-until = Dites jusqu’à quand elles sont gardées
error-kept-before = Saisissez un jour qui n’est pas avant l’ouverture
error-class-opens = Saisissez un jour avant le début de la rencontre
mail-class-open-subject = Vous pouvez vous inscrire à la conférence
mail-class-moved-subject = L’inscription ouvre plus tard
mail-class-moved = Nous vous avions écrit que vous pouviez vous inscrire. C’est reporté : pour vous l’inscription ouvre le { $day }. Vous recevez un courriel ce jour-là ; d’ici là, le lien du premier ne mène à rien.
mail-class-open =
    { $class ->
        [speakers] Vous intervenez ou tenez une session : l’inscription est ouverte pour vous. Suivez le lien, et une place est à vous tant qu’il y en a.
        [newcomers] Votre ville n’a pas encore eu de place dans cette série ; l’inscription est donc ouverte pour vous avant d’autres. Suivez le lien, et une place est à vous tant qu’il y en a.
        [members] L’inscription est ouverte pour votre ville. Suivez le lien, et une place est à vous tant qu’il y en a.
        [candidates] L’inscription est ouverte pour les villes qui décident si elles adhèrent. Suivez le lien, et une place est à vous tant qu’il y en a.
       *[other] L’inscription est ouverte pour les partenaires. Suivez le lien, et une place est à vous tant qu’il y en a.
    }
register-receipt = Vous êtes inscrit. Le courriel dit si une place est à vous ou si vous attendez.
registration-refused-title =
    { $code ->
        [not-keeper] Le secrétariat fixe ceci
        [by-invitation] On vient à cette rencontre sur invitation
        [not-ahead] La rencontre n’est plus à venir
        [too-many-kept] Il n’y a pas tant de places
        [no-class] Aucune catégorie n’est pour votre poste
        [not-open] Ce n’est pas encore ouvert pour vous
       *[other] Qui dirige votre ville s’inscrit
    }
registration-refused-reason =
    { $code ->
        [not-keeper] Pour que l’ordre soit le même pour tous.
        [by-invitation] Seule une conférence a des catégories qui s’inscrivent.
        [not-ahead] Elle a commencé, est finie ou a été annulée.
        [too-many-kept] Ce qui est gardé pour toutes les catégories ensemble ne dépasse pas les places.
        [no-class] La page de l’inscription dit pour qui elle est.
        [not-open] La page de l’inscription dit à partir de quand, et pourquoi.
       *[other] La place est à la ville ; qui intervient s’inscrit aussi.
    }
registration-refused-remedy =
    { $code ->
        [too-many-kept] Gardez-en moins, ou donnez plus de places à la rencontre.
        [not-open] Revenez ce jour-là, ou attendez le courriel.
       *[other] Demandez au secrétariat.
    }

## The fair hour
fair-hours = Chercher une heure équitable
fair-hours-sentence = Quand cette rencontre pourrait commencer ; d’abord le mieux pour qui s’en trouve le plus mal.
week-from = Sept jours à partir du
show-week = Afficher
hours-for =
    { $count ->
        [one] Pour { $count } personne
       *[other] Pour { $count } personnes
    }
hours-of-members =
    { $count ->
        [one] Personne n’est encore invité : c’est pour { $count } ville membre.
       *[other] Personne n’est encore invité : c’est pour { $count } villes membres.
    }
hour-now = Elle commence pour l’instant le { $time }.
hour-is-among = L’heure actuelle est parmi celles-ci.
fairest-first = Les plus équitables d’abord
outside-office = Hors des heures de bureau
worst-time = Pire heure locale
worst-at = { $who } : { $time }
nobody-outside = tous aux heures de bureau
take-column = La prendre
take-hour = Prendre { $time }
no-hours = Aucune heure à chercher
no-hours-sentence = On classe des heures pour les rencontres en visio et celles des groupes de travail, à venir et de huit heures au plus. Aux autres, on se déplace.
how-hours-are-ranked = Comment les heures sont classées
hours-office = Chacun est là où est sa ville, et est réputé travailler de 09:00 à 17:30, du lundi au vendredi : personne n’indique ici d’autres heures.
hours-cost = Un quart d’heure ne coûte rien dans ces heures, 1 jusqu’à deux heures avant ou après, 2 de 07:00 à 22:00, 6 la nuit, 10 un jour chômé.
hours-worst = D’abord vient l’heure qui est la meilleure pour qui s’en trouve le plus mal ; à égalité, celle qui est la meilleure pour le suivant.
hours-past = Qui était là à de mauvaises heures de cette série ces deux dernières années le ressent davantage : une rencontre entière de nuit compte double la fois suivante.
hours-move = Prendre une heure déplace la rencontre : tous les invités sont prévenus, et l’entrée de leurs agendas se déplace.

## Marchés que plusieurs briguent

contests = Marchés que plusieurs briguent
contests-note = Celui qui attribue un marché et deux qui le briguent ne sont pas invités à la même rencontre. Seuls ceux qui la préparent lisent ceci.
contests-caption = Qui brigue quel marché
contest-competitor = Qui le brigue
contest-contract = Marché
contest-contract-hint = Son nom ou son numéro, comme dans l’avis, pour que tous l’écrivent de même.
contest-giver = Qui l’attribue
contest-home-hint = Le nom d’une ville membre ou d’une organisation.
keep-contest = Garder
withdraw-contest = Plus maintenant : { $who }, « { $contract } »
has-a-seat = invitée
own-contests = Marchés que vous briguez
own-contests-note = Dites-le si celui qui l’attribue peut venir aussi. Vos propres gens et ceux qui préparent la rencontre le lisent, personne d’autre.
kept-apart-head = Pas à côté de ceux qui sont invités
kept-apart = { $competitors } briguent « { $contract } », qu’attribue { $giver }.
at-one-table = Ils sont invités à la même table
error-contest-home = Entrez le nom d’une ville membre ou d’une organisation
error-contest-contract = Dites quel marché
error-contest-self = Celui qui l’attribue ne le brigue pas
