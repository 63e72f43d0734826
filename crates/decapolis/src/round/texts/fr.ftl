# Les mots des tours d’appariement.

support = Entraide entre pairs
rounds = Tours d’appariement
rounds-sentence = De nombreuses villes qui cherchent de l’aide et de nombreuses qui en donnent, réunies d’un coup. Vous dites qui vous aimeriez ; règles et vœux décident, et chacun voit pourquoi.
no-rounds = Aucun tour pour l’instant
no-rounds-sentence = Le secrétariat en ouvre un pour un programme.
wishes-until = Vœux jusqu’au { $day }
stage =
    { $stage ->
        [open] vœux ouverts
        [solving] appariement en cours
       *[published] publié
    }
open-round = Ouvrir un tour
open-sentence = Les règles sont fermes : une paire qui en enfreint une n’est pas proposée. Les vœux décident du reste. À l’ouverture, un courriel part à celles et ceux qui peuvent participer.
name = Nom du tour
words = À quoi il sert
words-hint = Une ou deux phrases qui aident à décider d’y participer.
template = Programme à suivre
topic = Thème
closes = Dernier jour pour les vœux
closes-hint = Vous pouvez résoudre le tour avant, pour voir ce que cela donne.
rule-region = Régions
region-rule =
    { $rule ->
        [same] les deux sont de la même région
        [other] les deux sont de régions différentes
       *[any] peu importe
    }
rule-size = Taille des villes
size-rule = au plus { NUMBER($times) } fois plus peuplée
rule-language = Une langue dans laquelle les deux travaillent
rule-country = Pays différents
rule-past = Jamais appariées auparavant
past-rule =
    { $years ->
        [one] pas durant la dernière année
       *[other] pas durant les { NUMBER($years) } dernières années
    }
rule-tie = Aucun lien déclaré avec la même organisation
any = peu importe
yes = oui
no = non
seed = Graine du tirage
seed-hint = Elle départage les ex æquo. Le mieux est ce que personne ne peut choisir, comme les numéros d’un tirage public.
seed-note = Entre ex æquo, le plus petit SHA-256 de la graine, d’un saut de ligne et de l’inscription passe devant. Chacun peut le recalculer.
error-template = Choisissez un programme
error-topic = Choisissez un thème
error-name = Donnez un nom au tour
error-words = Dites à quoi sert le tour
error-seed = Saisissez la graine du tirage
error-choice = Choisissez dans la liste
error-capacity = Dites combien de villes vous pouvez aider à la fois, de 1 à 5
error-twice = Elle est déjà sur votre liste ; choisissez-en une autre ou personne
error-unranked = Dites ce que signifie ne pas être sur votre liste
error-reason = Donnez le motif ; il est conservé avec le tour
rules = Règles de ce tour
take-part = Participer
own-side = Votre ville
side =
    { $side ->
        [helped] cherche de l’aide
       *[helper] donne de l’aide
    }
capacity = Si vous donnez de l’aide : combien de villes à la fois
your-wishes = Qui vous aimeriez
who-sees-wishes = Vous seul et le secrétariat voyez votre liste. Personne n’apprend sa place.
keep-wishes = Conserver ces vœux
wish-1 = Premier vœu
wish-2 = Deuxième vœu
wish-3 = Troisième vœu
wish-4 = Quatrième vœu
wish-5 = Cinquième vœu
nobody-listed = personne
order = Sont-ils dans l’ordre ?
order-ranked = oui, le premier est mon préféré
order-alike = non, tous me conviennent autant
unranked = Et qui n’est pas sur cette liste ?
choose = choisissez
unranked-equal = aussi les bienvenus, après ceux-ci
unranked-nobody = plutôt personne
withdraw = Se retirer du tour
withdraw-note = Vous n’avez pas à dire pourquoi. Les paires des autres restent partout où c’est possible.
what-came = Ce qu’il en est sorti
accept-there = Acceptez ou déclinez là-bas ; vous n’avez pas à dire pourquoi.
goes-on-there = La suite s’y passe, comme entraide à part : on leur demande si elles participent.
you-withdrew = Vous vous êtes retiré de ce tour.
nobody-found = Personne n’a été trouvé pour vous cette fois
nobody-for-helper = Aucune ville en quête d’aide n’a été appariée avec vous. Votre offre vaut pour le prochain tour.
no-seat-left = Toutes les villes qui auraient pu aider étaient prises.
still-open = Pourraient encore aider : { $cities }.
why-not-others = Pourquoi pas une autre ?
ask-why = Demander pour
show-why = Montrer pourquoi
why-not = Pourquoi pas { $city } ?
reason-decided = décidé par le secrétariat
reason-wish = vœu numéro { NUMBER($place) }
reason-one-of-wishes = un de ses vœux
reason-both = souhaité des deux côtés
reason-region = même région
reason-language = une langue en commun
reason-size = taille semblable
risk =
    { $risk ->
        [against-rule] Attention : une règle du tour a été écartée pour cette paire.
        [not-wished] Attention : absente de la liste de la ville qui cherche de l’aide.
        [no-language] Attention : aucune langue dans laquelle les deux travaillent.
        [far-size] Attention : des villes de tailles très différentes.
        [full] Attention : qui aide ici a autant de villes qu’annoncé.
       *[none] Aucun risque en vue.
    }
why-rule =
    { $limit ->
        [region] { $city } : la règle sur les régions s’y oppose.
        [size] { $city } : la règle sur la taille des villes s’y oppose.
        [language] { $city } : vous n’avez aucune langue de travail en commun, ce que ce tour demande.
        [country] { $city } est du même pays, et ce tour en demande de différents.
        [past] { $city } : vous avez déjà été une paire, et ce tour en veut de nouvelles.
        [tie] { $city } : des personnes des deux villes ont déclaré un lien avec la même organisation.
       *[other] { $city } : une règle du tour s’y oppose.
    }
why-full =
    { $seats ->
        [one] { $city } peut aider une ville et en a pris une qu’elle avait mieux classée.
       *[other] { $city } peut aider { NUMBER($seats) } villes et a pris celles qu’elle avait mieux classées.
    }
why-full-by-lot =
    { $seats ->
        [one] { $city } peut aider une ville ; entre celles classées à égalité, le tirage a décidé.
       *[other] { $city } peut aider { NUMBER($seats) } villes ; entre celles classées à égalité, le tirage a décidé.
    }
why =
    { $why ->
        [together] Vous êtes avec { $city }.
        [forbidden] { $city } : le secrétariat a écarté cette paire.
        [given-up] { $city } : vous étiez une paire, et cela ne s’est pas fait.
        [not-wished] { $city } n’était pas sur votre liste, et vous ne vouliez personne d’autre.
        [not-listed] { $city } cherchait d’autres villes cette fois.
        [has-better] Vous êtes avec une ville que vous aviez placée avant { $city }.
        [has-equal] Vous êtes avec une ville que vous aviez placée à égalité avec { $city }.
        [no-seats] { $city } n’aide personne cette fois.
       *[decided] { $city } : une décision du secrétariat sur une autre paire s’y oppose.
    }
limit =
    { $limit ->
        [region] la règle sur les régions
        [size] la règle sur les tailles
        [language] la langue commune
        [country] les pays différents
        [past] aucune paire du passé
        [tie] aucun lien commun
        [lists] les listes qui excluent les absents
       *[seats] une place de plus par ville qui aide
    }
way-wishes = Chacune pourrait être placée, mais seulement contre les vœux : imposez une paire là où cela vous paraît juste.
way-relax = Le plus petit changement qui placerait tout le monde : { $limits }.
way-seats =
    { $missing ->
        [one] Aucune règle n’y change rien : il manque quand même une place.
       *[other] Aucune règle n’y change rien : il manque quand même { NUMBER($missing) } places.
    }
overview = Qui participe
helped = Ville qui cherche de l’aide
those-helped = Villes qui cherchent de l’aide
helper = Ville qui donne de l’aide
helpers = Villes qui donnent de l’aide
seats = Places qu’elles ont
with-wishes = Listes remises
solve = Résoudre le tour
repair = Réparer avec le moins de changements
proposal = Proposition
published-pairs = Paires
kept-as = Conservé en entier : { $algorithm }, données { $hash }, { $day }
new-pair = nouvelle
given-up = ne s’est pas fait
publish = Publier et interroger les deux côtés
look-before-publishing = Voir ce que fait la publication
publish-title = Publier ce tour ?
publish-sentence = Rien ne s’est encore passé. On publie une seule fois, sans retour ; les changements d’après sont des réparations.
what-publishing-does = Ce que fait la publication
pairs-that-begin = Commence
pairs-begin =
    { $pairs ->
        [one] { NUMBER($pairs) } paire, comme « { $programme } »
       *[other] { NUMBER($pairs) } paires, comme « { $programme } »
    }
mails = Courriels
mails-go =
    { $mails ->
        [one] { NUMBER($mails) } au plus
       *[other] au plus { NUMBER($mails) }
    }
who-gets-mails = un à chaque côté d’une paire, un à chaque ville restée seule
left-without-help = Cherchent de l’aide et n’ont personne
left-without-work = Voulaient aider et n’ont personne
still-silent = N’ont pas dit qui elles aimeraient
not-begun = Ne commence pas : un des postes est vacant
nobody = personne
last-day-passed = { $day }, passé
last-day-ahead = { $day }, pas encore passé
back-to-round = Retour au tour
withdraw-title = Se retirer de ce tour ?
withdraw-sentence = Rien ne s’est encore passé. Vous n’avez pas à dire pourquoi, et personne n’est mis en cause.
what-withdrawing-does = Ce que fait le retrait
ends = Prend fin
wishes-end = Votre participation et vos vœux ; plus personne ne vous met sur sa liste.
support-ends = Votre entraide avec { $cities }
told = Qui l’apprend
told-without-reason = L’autre côté, par courriel : vous ne participez plus. Aucune raison n’est donnée.
stays = Ce qui reste
words-stay = Tout ce qui a été écrit ; les deux côtés peuvent le lire.
afterwards = Ensuite
no-return = Vous ne pouvez plus entrer dans ce tour.
others-are-repaired = Le secrétariat cherche quelqu’un d’autre pour l’autre côté.
no-other-side =
    { $side ->
        [helped] Aucune ville qui donne de l’aide n’est encore entrée. Revenez dire qui vous aimeriez ; trois jours avant le dernier jour, un courriel vous le rappelle.
       *[helper] Aucune ville qui cherche de l’aide n’est encore entrée. Revenez dire qui vous aimeriez ; trois jours avant le dernier jour, un courriel vous le rappelle.
    }
running-and-past = Tours en cours et passés
somebody-else-is-looked-for = Le secrétariat cherche quelqu’un d’autre pour vous.
reason-languages = les deux travaillent en { $languages }
vacant-after = { $city } : le poste est vacant. Qui le prendra sera avec { $other } ; une réparation avant cela cherche quelqu’un d’autre pour { $other }.
way-wishes-published = Toutes auraient pu être placées, mais seulement contre des vœux.
the-other-city = la ville avec laquelle vous étiez
mail-opened-subject = Un tour d’appariement est ouvert : { $programme }
mail-opened = Un tour d’appariement pour « { $programme } » réunit des villes qui cherchent de l’aide et des villes qui en donnent. Jusqu’au { $day }, vous pouvez participer d’un côté et dire qui vous aimeriez.
mail-see-round = Voir le tour
mail-remind-subject = Jusqu’au { $day } : dites qui vous aimeriez
mail-remind = Vous participez à un tour d’appariement et n’avez pas dit qui vous aimeriez. Vous le pouvez jusqu’au { $day }. Sans réponse, toutes les villes de l’autre côté vous conviennent autant.
mail-left-subject = Personne n’a été trouvé pour vous dans le tour d’appariement
mail-left =
    { $side ->
        [helped] Cette fois, personne n’a été trouvé pour vous dans le tour d’appariement. Sa page dit pourquoi chacun de vos vœux n’a pu être suivi, et qui pourrait encore aider.
       *[helper] Cette fois, aucune ville en quête d’aide n’a été appariée avec vous. Votre offre vaut pour le prochain tour.
    }
mail-ended-subject = Une paire du tour d’appariement a pris fin
mail-ended =
    { $why ->
        [withdrew] Votre entraide avec { $city } prend fin : { $city } ne participe plus au tour. Personne n’a à dire pourquoi, et cela ne dit rien de vous.
        [vacant] Votre entraide avec { $city } prend fin, car personne n’y occupe le poste avec lequel vous étiez apparié. Cela ne dit rien de vous.
       *[repaired] Le tour a été réparé après un changement, et votre entraide avec { $city } ne continue pas. Cela ne dit rien de vous.
    }
mail-ended-next = Ce qui a été écrit reste lisible pour vous deux. Le secrétariat cherche quelqu’un d’autre pour vous et vous l’écrira.
left-over = Sans paire
decide-title = Décider d’une paire
decide-note = Le tour est aussitôt résolu à nouveau, pour que vous voyiez ce qui change. Les nouvelles paires sont marquées.
what-is-decided = Décision
decision =
    { $kind ->
        [forced] elles forment une paire
        [forbidden] elles n’en forment pas
       *[free] selon les vœux
    }
reason = Motif
reason-hint = Il est conservé avec le tour. Les villes ne le voient pas ; qui demande pourquoi apprend que vous avez décidé.
decide = Décider et résoudre à nouveau
kind-round = tour d’appariement
kind-entry = tour d’appariement
step-verb =
    { $verb ->
        [solve] Résoudre et publier
        [repair] Réparer après un changement
       *[wish] Dites qui vous aimeriez
    }
holding-rounds = Tours d’appariement à résoudre
holding-entries = Vœux à exprimer dans des tours d’appariement
personal-entries = Tours d’appariement auxquels vous avez participé
personal-entries-why = Conservé avec le tour, pour pouvoir expliquer à chacun sa paire ; cela nomme votre poste.
personal-words = Ce que vous avez écrit dans des tours d’appariement
personal-words-why = Le but d’un tour et les motifs des décisions, pour qui doit les expliquer.
personal-stays = Aussi longtemps que le tour est conservé
refused-title =
    { $code ->
        [not-secretariat] Le secrétariat mène les tours
        [not-of-a-city] Ce sont les villes qui participent
        [in-already] Vous participez déjà
        [closed] Les vœux ne sont plus reçus
        [published] Le tour est publié
        [not-solved] Il n’y a encore rien à publier ni à réparer
        [still-open] Quelqu’un peut encore dire qui il aimerait
        [outdated] Quelque chose a changé depuis la résolution du tour
        [full] Le tour est complet
        [not-yours] C’est la part d’une autre ville
       *[withdrawn] Vous vous êtes déjà retiré
    }
refused-reason =
    { $code ->
        [not-secretariat] Les tours sont ouverts, résolus et publiés par le secrétariat.
        [not-of-a-city] Seuls des postes de villes membres participent à un tour.
        [in-already] Un poste participe une fois, d’un seul côté.
        [closed] Le dernier jour pour les vœux est passé.
        [published] Ce qui est publié se répare après un retrait, et ne se résout pas à nouveau.
        [not-solved] Il faut d’abord résoudre et publier le tour.
        [still-open] Le dernier jour pour les vœux n’est pas passé, et toutes les villes qui participent n’ont pas dit qui elles aimeraient.
        [outdated] Depuis, quelqu’un est entré, a changé ses vœux ou s’est retiré, et cette solution ne le sait pas.
        [full] Un tour compte 150 postes.
        [not-yours] Chacun exprime ses vœux et se retire pour lui-même.
       *[withdrawn] Cette participation a pris fin.
    }
refused-remedy =
    { $code ->
        [not-secretariat] Écrivez au secrétariat.
        [not-of-a-city] Demandez plutôt l’entraide entre pairs.
        [in-already] Changez vos vœux ou retirez-vous.
        [closed] Demandez l’entraide entre pairs ou attendez le prochain tour.
        [published] Réparez plutôt le tour.
        [not-solved] Résolvez le tour, regardez-le, puis publiez.
        [still-open] Attendez la fin du dernier jour, ou que toutes l’aient dit.
        [outdated] Résolvez le tour à nouveau, regardez-le, puis publiez.
        [full] Attendez le prochain tour.
        [not-yours] Ouvrez votre propre part.
       *[withdrawn] Participez au prochain tour.
    }

## Said at the top of the page that an act leads to
done =
    { $act ->
        [open_round] Le tour est ouvert.
        [enter_round] Vous participez. Dites ci-dessous avec qui vous aimeriez travailler.
        [wish_in_round] Vos souhaits sont enregistrés. Seules les personnes qui gèrent le tour les lisent.
        [solve_round] Résolu. La proposition est ci-dessous ; elle n'engage personne avant sa publication.
        [decide_in_round] Noté, et résolu de nouveau.
        [publish_round] Publié. Les deux côtés de chaque binôme sont sollicités.
        [repair_round] Réparé avec le moins de changements possible.
        [leave_round] Vous êtes hors du tour. Personne ne demande pourquoi.
       *[other] { "" }
    }
