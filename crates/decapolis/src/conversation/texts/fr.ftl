# Conversations : on vote sur des affirmations et l’on voit sur quoi tous s’accordent.

conversations = Conversations publiques
conversations-sentence = Les villes et le réseau interrogent beaucoup de personnes à la fois, montrent ce qui les réunit et disent ce qu’il en est advenu.
kind = Conversation publique
kind-statement = Affirmation
kind-invitation = Invitation à voter
holding-invitations = Conversations où voter
what-came-of-it = Ce que cela est devenu
holding = Conversations à mener
verb =
    { $verb ->
        [decide] Accepter ou refuser des affirmations
        [enter] Saisir et trancher des feuilles de papier
        [vote] Voter sur des affirmations
       *[other] Répondre à ce que les gens ont dit
    }
open-ones = Ouvertes maintenant
awaiting-ones = Terminées, en attente de réponse
closed-ones = Closes avec une réponse
no-conversations = Pas encore de conversation
no-conversations-sentence = Ici figureront ce qui est demandé, jusqu’à quand, et ce qu’il en est advenu.
conversations-shown = { NUMBER($count) } conversations
earlier = Plus anciennes
state =
    { $state ->
        [open] ouverte
        [awaiting] terminée
        [late] en retard
       *[other] répondue
    }
open-until = ouverte jusqu’au { $day }
response-by = réponse avant le { $day }
response-was-due = la réponse était due le { $day }
closed-on = répondue le { $day }

## Beginning
begin-one = Ouvrir une conversation
begin-it = Ouvrir
begin-for-residents = Vous interrogez les habitants de votre ville. La page est au nom de la ville.
begin-for-members = Vous interrogez les membres du réseau.
question = La question
question-hint = Une phrase. On y répond en approuvant ou non des affirmations.
what-changes = Ce que cela peut changer
what-changes-hint = Dites-le honnêtement : on participe quand quelque chose en dépend.
written-in = Langue
first-statements = Premières affirmations
first-statements-hint = Une par ligne, chacune avec une seule chose que l’on peut approuver ou non. Couvrez ce qui divise.
how-to-take-part = Comment on participe
access =
    { $access ->
        [open] Ouverte à tous
        [codes] Avec des codes à usage unique
        [list] Avec les codes d’une liste de la ville
       *[other] Membres connectés
    }
last-day = Dernier jour
last-day-hint = On vote jusqu’à la fin de ce jour.
response-day = Réponse avant le
response-day-hint = Le jour où vous dites ce qui en est fait. Ensuite la page dit à tous que c’est en retard.
error-question = Saisissez la question
error-changes = Saisissez ce qui peut changer
error-access = Choisissez comment on participe
error-language = Choisissez la langue
error-last = Saisissez un jour qui n’est pas passé
error-response-day = Saisissez un jour après le dernier jour
error-seeds = Saisissez de { NUMBER($min) } à { NUMBER($max) } affirmations, une par ligne
error-seed = Affirmation { NUMBER($line) } : { $problem }

## How it works
how-it-works = Comment cela marche
how-weak =
    { $access ->
        [open] Un appareil est une voix. C’est faible : un cookie distingue les appareils, et qui l’efface ou a deux appareils vote deux fois. Lisez le résultat comme beaucoup de voix, pas comme un décompte.
        [codes] Un code est une voix. C’est aussi fort que la manière dont les codes ont été remis. Un code sert une fois, sur un seul appareil.
        [list] Un code de la liste de la ville est une voix. C’est aussi fort que la liste : qui devine un code, ou en emprunte un, vote avec. Un code sert une fois, sur un seul appareil.
       *[other] Une personne connectée est une voix.
    }
what-is-kept =
    { $access ->
        [open] Les votes sont gardés sous un numéro tiré au sort. Rien ne mène de lui à vous, et qui mène la conversation ne voit aucun vote isolé.
        [codes] Les votes sont gardés sous un numéro tiré au sort. Des codes, seule une empreinte est gardée, et rien ne relie un code à un vote.
        [list] Les votes sont gardés sous un numéro tiré au sort. Des codes de la liste, seules des empreintes à clé sont gardées, et rien ne relie un code à un vote.
       *[other] Les votes sont gardés sous un numéro tiré au sort à côté de votre nom, pour que vous puissiez les changer et les retirer. Personne ne voit de vote isolé.
    }
people-needed = Les résultats sont montrés à partir de { NUMBER($count) } personnes, et par groupe si chaque groupe en compte autant.
may-withdraw = Vous pouvez changer chaque vote jusqu’au dernier jour, et vous retirer à tout moment, même après la réponse : tous vos votes partent alors.
withdrew = Se sont retirés avec tous leurs votes : { NUMBER($count) }
imported = Importée d’ailleurs
policy = Ce qui n’est pas montré
policy-sentence = Qui a ouvert la conversation regarde chaque affirmation sous deux jours. Seules ces raisons comptent, et chaque décision figure sur la page des affirmations.

## Voting
see-map = Voir la carte
add-statement = Ajouter une affirmation
all-statements = Toutes les affirmations
conduct = Mener la conversation
do-you-agree = Êtes-vous d’accord ?
said-so-far = { NUMBER($said) } sur { NUMBER($all) }
agree = D’accord
disagree = Pas d’accord
pass = Passer
said =
    { $side ->
        [agree] Vous êtes d’accord.
        [disagree] Vous n’êtes pas d’accord.
       *[other] Vous avez passé.
    }
your-votes = Vos votes
all-said = Vous avez vu toutes les affirmations
all-said-sentence = D’autres peuvent venir. Vous pouvez encore changer ce que vous avez dit, ou ajouter une affirmation.
voting-over = On ne vote plus
voting-over-sentence = Qui a ouvert la conversation dit maintenant ce qui en est fait. Le jour figure plus haut.
closed-sentence = La réponse est là.
your-code = Votre code
code-hint =
    { $access ->
        [list] Le code que votre ville vous a donné. Il sert une fois, sur cet appareil.
       *[codes] Douze lettres et chiffres, dans la lettre que vous avez reçue. Il sert une fois, sur cet appareil.
    }
take-part = Participer
error-code = Ce n’est pas un code de cette conversation, ou il a déjà servi
withdraw = Retirer tous mes votes
withdraw-title = Se retirer
vote-now = Voter

## Statements
by-asker = de qui a ouvert la conversation
by-participant = de quelqu’un qui participe
statements-shown = { NUMBER($count) } affirmations
waiting = En attente d’une décision, sous { NUMBER($days) } jours : { NUMBER($count) }
log-title = Non montrées
log-note = La raison de chaque décision, sans le texte ni l’auteur
rejected-on = Ajoutée le { $day }
reason =
    { $reason ->
        [off-topic] Parle d’autre chose
        [person] Nomme ou décrit une personne
        [insult] Insulte ou menace
        [twice] Existe déjà
        [several] Dit plus d’une chose
        [unclear] On ne sait pas ce qu’approuver voudrait dire
        [advertising] Vend quelque chose
       *[other] Refusée là où elle a été tenue
    }
reason-sentence =
    { $reason ->
        [off-topic] Elle parle d’autre chose que de la question.
        [person] Elle nomme ou décrit une personne qui n’est pas la question.
        [insult] Elle insulte ou menace quelqu’un.
        [twice] Une autre affirmation dit déjà la même chose.
        [several] Elle dit plus d’une chose : on pourrait n’en approuver que la moitié.
        [unclear] Personne ne saurait ce qu’approuver voudrait dire.
       *[other] Elle vend quelque chose.
    }
add-statement-sentence = Les autres votent dessus une fois acceptée. Dites une seule chose que l’on peut approuver ou non.
your-statement = Votre affirmation
statement-hint = Au plus { NUMBER($max) } lettres. Ni adresse électronique, ni lien, ni balise.
send-statement = L’envoyer
send-anyway = La mienne dit autre chose : l’envoyer
not-added = Elle n’a pas été ajoutée. Voici vos mots, à garder ou à copier
near-title = Celles-ci disent presque la même chose
near-note = Votez sur l’une d’elles, ou envoyez la vôtre si elle dit autre chose
words-shared = les deux disent : { $words }
near-accepted = presque la même est déjà acceptée, par ces mots : { $words }
problem =
    { $problem ->
        [empty] Saisissez une affirmation
        [too-long] Raccourcissez-la : au plus 280 lettres
        [mail] Retirez l’adresse électronique : elle serait publique
        [link] Retirez le lien : on vote sur ce que vous dites
       *[other] Retirez les balises : des mots simples suffisent
    }
it-waits = Elle attend une décision. Seul qui mène la conversation la voit.
votes-on-it = Les votes
too-few-votes = Trop peu de personnes ont voté dessus pour montrer un résultat.
change-vote = Voter dessus
by-group-caption = De ceux de chaque groupe qui l’ont vue, combien approuvent et désapprouvent
group-column = Groupe

## In several languages
languages = Langues
languages-sentence = Ce que vous demandez, et chaque affirmation, dans d’autres langues. Chacun lit la version dans la sienne et voit l’original à côté.
question-in-languages = La question
question-in = La question, en { $language }
what-changes-in = Ce que cela peut changer, en { $language }
statement-in = En { $language }
other-languages = Dans d’autres langues
versions-note = laissez vide ce qui n’a pas de version
statements-lacking = Affirmations à qui il manque une version : { NUMBER($count) }
lacks = il manque { $languages }
all-translated = Chaque affirmation existe dans les quatre langues.
original-in = L’original, en { $language }
written-in-language = Écrite en { $language }.
question-original = Vous lisez une traduction de la question. L’original, en { $language } :
question-written-in = La question est écrite en { $language }.
method-languages = Une affirmation que personne n’a traduite dans votre langue figure telle qu’elle a été écrite.

## Deciding
conduct-sentence = Ce qui vous attend, et ce que vous pouvez faire maintenant.
waiting-title = En attente d’une décision
nothing-waits = Rien n’attend.
decide-by = à décider avant le { $day }
decide-title = L’accepter ou la refuser
take-out-title = La retirer
accept = Accepter
reject = Refuser, avec la raison
reason-label = Raison
choose-reason = Choisissez une raison
error-reason = Choisissez la raison : elle est publique
codes = Les codes
codes-sentence =
    { $access ->
        [list] Apportez les codes que votre ville a déjà remis, comme des numéros de cartes. Chacun laisse une personne participer une fois. Seules des empreintes à clé sont gardées : conservez la liste vous-même.
       *[codes] Chacun laisse une personne participer une fois. Ils sont montrés une fois, ici ; seules des empreintes sont gardées.
    }
codes-made =
    { $access ->
        [list] Codes de la liste : { NUMBER($made) }. Utilisés : { NUMBER($used) }.
       *[codes] Codes faits : { NUMBER($made) }. Utilisés : { NUMBER($used) }.
    }
code-list-file = La liste, en fichier
code-list-hint = Un code par ligne, de { NUMBER($min) } à { NUMBER($max) } lettres et chiffres, { NUMBER($all) } au plus. Espaces et traits d’union ne comptent pas. Des codes courts ou qui se suivent se devinent : 60 sont essayés par heure depuis une adresse.
code-list-pasted = Ou collée ici
code-list-keep = Reprendre la liste
code-list-wrong = Lignes qui ne sont pas des codes
code-line =
    { $problem ->
        [short] Ligne { NUMBER($line) } : trop courte
        [long] Ligne { NUMBER($line) } : trop longue
        [letters] Ligne { NUMBER($line) } : autre chose que des lettres de A à Z et des chiffres
       *[twice] Ligne { NUMBER($line) } : le même code est plus haut
    }
error-code-list = Rien n’a été repris : lignes qui ne sont pas des codes : { NUMBER($count) }. Corrigez-les et apportez la liste à nouveau
error-code-list-empty = Choisissez un fichier, ou collez les codes
error-code-list-long = Une conversation a au plus { NUMBER($all) } codes
error-code-list-text = Enregistrez la liste en texte brut (UTF-8) et apportez-la à nouveau
codes-shown-once = Enregistrez-les ou imprimez-les maintenant. Ils ne peuvent plus être montrés.
codes-caption = { NUMBER($count) } codes, un par personne
code = Code à usage unique
print-codes = Imprimer
how-many-codes = Combien
how-many-codes-hint = Au plus 500 à la fois.
codes-on-page = Les faire et les montrer
codes-as-file = Les faire dans un fichier

## The map
map-title = Ce que pensent ceux qui ont voté
map-sentence =
    { $few ->
        [yes] { NUMBER($people) } personnes ont donné { NUMBER($votes) } votes sur { NUMBER($statements) } affirmations. { NUMBER($grouped) } d’entre elles, celles qui ont le plus voté, figurent sur la carte : tous les groupes et pourcentages plus bas sont les leurs. A participé qui a voulu ; ce n’est pas un échantillon de tous.
       *[other] { NUMBER($people) } personnes ont donné { NUMBER($votes) } votes sur { NUMBER($statements) } affirmations. { NUMBER($grouped) } d’entre elles ont voté sur au moins { NUMBER($least) } et figurent sur la carte : tous les groupes et pourcentages plus bas sont les leurs. A participé qui a voulu ; ce n’est pas un échantillon de tous.
    }
agreed-by-all = Là où tous les groupes disent la même chose
agreed-by-most = Là où la plupart disent la même chose
agreed-caption = De ceux qui ont répondu, combien sont d’accord ou non ; les autres ont passé ou dit le contraire
nothing-agreed = Rien encore que plus de la moitié de chaque groupe dise.
statement = Affirmation
all-people = Tous
all-others = Tous les autres groupes
share-agrees = { $percent } d’accord
share-disagrees = { $percent } pas d’accord
group = Groupe { $letter }
group-of = Groupe { $letter } : { NUMBER($count) } personnes
every-group-agrees =
    { $share ->
        [nearly-all] Dans chaque groupe, presque tous approuvent
        [most] Dans chaque groupe, la plupart approuvent
       *[other] Dans chaque groupe, plus de la moitié approuvent
    }
every-group-disagrees =
    { $share ->
        [nearly-all] Dans chaque groupe, presque tous désapprouvent
        [most] Dans chaque groupe, la plupart désapprouvent
       *[other] Dans chaque groupe, plus de la moitié désapprouvent
    }
all-agree =
    { $share ->
        [nearly-all] Presque tous approuvent
        [most] La plupart approuvent
       *[other] Plus de la moitié approuvent
    }
all-disagree =
    { $share ->
        [nearly-all] Presque tous désapprouvent
        [most] La plupart désapprouvent
       *[other] Plus de la moitié désapprouvent
    }
apart-caption = Ce qui distingue le groupe { $letter } : combien des siens, et des autres sur la carte, sont d’accord ou non
agrees-more = ce groupe approuve plus que les autres
disagrees-more = ce groupe désapprouve plus que les autres
sets-apart =
    { $side ->
        [agrees] Elle distingue le groupe { $letter }, qui approuve plus que les autres.
       *[other] Elle distingue le groupe { $letter }, qui désapprouve plus que les autres.
    }
nothing-apart = Rien ne distingue ce groupe assez sûrement pour être montré.
picture-title = L’image
picture-words =
    { $kind ->
        [people] Chaque signe est une personne de la carte. Qui vote de même est proche ; gauche et droite, haut et bas ne veulent rien dire. Il y a { NUMBER($groups) } groupes parce qu’aucun autre nombre essayé, cinq au plus, ne distingue aussi bien ces personnes.
       *[other] Chaque signe est un groupe, aussi grand que ses personnes. Les groupes qui votent de même sont proches ; gauche et droite, haut et bas ne veulent rien dire. Il y a { NUMBER($groups) } groupes parce qu’aucun autre nombre essayé, cinq au plus, ne distingue aussi bien ces personnes.
    }
key-unsure = Creux : une personne qui serait souvent dans un autre groupe si seule la moitié avait voté
key-ring = Anneau en tirets : où serait le milieu du groupe dans 19 tirages sur 20 de la moitié des personnes ; plus il est grand, moins c’est sûr
other-placing = Placer les mêmes personnes autrement
first-placing = Revenir à la première image
other-placing-words = Les mêmes personnes, placées autrement : deux sont d’autant plus loin qu’elles divergent sur ce que toutes deux ont vu, et rien n’est complété. Signes et lettres sont ceux des groupes plus haut. Gauche et droite, haut et bas ne veulent rien dire.
other-placing-agreement = Des groupes faits de cette seule image seraient ceux d’en haut à { $agreement } sur 1. Là où c’est peu, les groupes tiennent à la façon de placer les personnes.
picture-of-people = Image des groupes : chaque signe est une personne, et qui vote de même est proche
picture-of-groups = Image des groupes : chaque signe est un groupe, aussi grand que ses membres sont nombreux
no-clear-groups = Il n’y a pas ici de groupes nets
no-clear-groups-sentence = Si seule la moitié de ces personnes avait voté, les groupes seraient autres. On n’en montre donc aucun.
small-group = L’un des groupes compte moins de { NUMBER($count) } personnes. Rien n’est donc montré par groupe.
stability =
    { $stability ->
        [high] Les groupes sont stables : si seule la moitié de ces personnes avait voté, ils seraient presque les mêmes.
        [fair] Les groupes sont assez stables : si seule la moitié de ces personnes avait voté, la plupart seraient dans le même groupe.
       *[other] Les groupes sont peu nets : si seule la moitié de ces personnes avait voté, beaucoup seraient dans un autre. Lisez-les comme une tendance, non comme des camps.
    }
stability-figure = Stabilité des groupes : { $stability } sur 1, de { $low } à { $high } dans la plupart des tirages de la moitié des personnes. Au-dessous de 0,5, il n’y a pas de groupes nets.
no-results = Pas encore de résultats
no-results-sentence = Les résultats sont montrés dès que { NUMBER($count) } personnes ont voté et autant d’autres après elles, ou dès que le dernier jour est passé.
method-title = Comment lire ceci
method-groups = Qui vote de même est mis dans un groupe, par les votes seuls. Un groupe n’a pas de nom et ne dit pas qui sont ses membres.
method-agreed = Une affirmation vient en premier si chaque groupe dit la même chose, pour qu’aucun grand groupe ne l’emporte sur un petit.
method-picture = Les signes de l’image bougent un peu à chaque fois, pour que personne ne puisse être suivi d’une image à l’autre.
method-waits = Ce qui est montré ici ne change que lorsque { NUMBER($count) } personnes ont voté ou se sont retirées, pour que personne ne puisse déduire de deux regards ce qu’une personne a voté. Pour cela { NUMBER($count) } personnes, tirées au sort, sont comptées un peu plus tard. Le dernier jour passé, tout le monde est compté.
method-rounded = Les nombres de personnes sont arrondis à cinq, et les parts à des pas de cinq personnes.
method-stability = On mesure à chaque fois si les groupes sont stables, en tirant encore et encore la moitié des personnes. Là où ils seraient autres, on n’en montre pas.
signs-title = Quelques personnes ont-elles pu faire ce résultat ?
no-signs = On n’a vu ni afflux soudain de votes ni personnes aux votes identiques. Cela n’exclut pas quelqu’un de patient.
no-signs-imported = On n’a vu personne aux votes identiques. On ne sait pas quand ces votes ont été donnés : un afflux ne pourrait se voir.
signs-counted = Afflux soudains : { NUMBER($bursts) }. Ensembles de personnes au vote identique : { NUMBER($patterns) }. Personnes concernées : { NUMBER($people) }.
signs-effect =
    { $effect ->
        [little] Sans leurs votes, les groupes restent presque les mêmes.
       *[other] Sans leurs votes, les groupes changent.
    }
signs-no-proof = Ce n’est pas une preuve : une classe qui vote ensemble donne la même image. Personne n’est laissé de côté plus haut.
map-without = La carte sans eux
map-with-all = La carte avec tous
this-is-without = Voici la carte sans les personnes dont le vote semble venir de peu de mains.
burst = { $when } : { NUMBER($votes) } votes en une minute, d’habitude { NUMBER($usual) }
pattern = { NUMBER($people) } personnes ont dit la même chose de { NUMBER($statements) } affirmations

## Who takes part, and who is missing
census = Groupes du recensement
census-sentence = Nommez jusqu’à trois groupes dont un recensement connaît les parts, comme l’âge. Qui a voté peut dire à quelle classe il appartient ; la carte montre alors qui manque.
census-name = Groupe { NUMBER($number) } : de quoi il s’agit
census-name-hint = Âge, quartier, activité. Laissez tout un groupe vide pour n’en avoir aucun.
census-classes = Groupe { NUMBER($number) } : classes et leurs parts
census-classes-hint = Une par ligne, de deux à dix, en tout 100. Par exemple, Moins de 30 ans: 22
census-source = Groupe { NUMBER($number) } : source des parts
census-source-hint = Le recensement ou le registre, pour que d’autres le trouvent.
census-year = Groupe { NUMBER($number) } : année des parts
census-optional = Personne n’est tenu de répondre, et « Je préfère ne pas le dire » est toujours là.
census-hidden = Les classes de moins de { NUMBER($count) } personnes ne sont pas montrées, ni ce qui s’en déduirait.
census-weights = Où chaque classe en compte autant, les parts pondérées figurent à côté de ce qui a été compté, jamais à sa place.
census-final = Dès que quelqu’un a répondu, les groupes restent tels quels.
error-census-name = Saisissez de quoi il s’agit, en 60 lettres au plus
error-census-source = Saisissez la source des parts
error-census-classes = Saisissez de { NUMBER($min) } à { NUMBER($max) } classes, une par ligne, chacune avec sa part
error-census-line = Ligne { NUMBER($line) } : saisissez une classe une seule fois et sa part au-dessus de 0, comme Moins de 30 ans: 22
error-census-sum = La somme des parts est { $sum }, et non 100
about-you = Sur vous
about-you-note = seulement si vous voulez
about-you-sentence = Cela montre qui manque, en parts de dix personnes ou plus. C’est gardé sous le même numéro tiré au sort que vos votes, et part avec eux.
rather-not = Je préfère ne pas le dire
missing-title = Qui participe, et qui manque : { $group }
missing-said = { NUMBER($count) } personnes ont dit à quelle classe elles appartiennent. Les classes de moins de dix ne sont pas montrées, ni d’autres dont elles se déduiraient.
missing-too-few = Moins de { NUMBER($count) } personnes ont dit à quelle classe elles appartiennent.
census-caption = Parts de la population : { $source }, { $year }
class-column = Classe
of-population = De la population
of-voices = Des voix
class-hidden = non montrée
beside-share =
    { $share ->
        [half] la moitié de sa part ou moins : il manque du monde
        [fewer] moins que sa part
        [more] plus que sa part
       *[other] à peu près sa part
    }
weighted-title = Si les voix étaient comme la population
weighted-caption = De ceux qui l’ont vue, combien sont d’accord ; d’abord ce que la pondération change le plus
as-counted = Compté
as-weighted = Pondéré
weighted-how = Chaque voix est pondérée pour que les parts de { $groups } soient celles de la population (calage sur marges). Personne ne compte pour moins de 0,3 ni plus de 3 voix.
weighted-cost = { NUMBER($people) } voix ainsi pondérées le disent aussi sûrement que { NUMBER($effective) } sans pondération (effet de plan { $effect }).
weighted-apart = Dans ces bornes, une classe reste jusqu’à { $percent } loin de sa part.
weighted-mends = Pondérer change combien chacun compte. Cela ne parle pas pour ceux qui ne sont pas venus, et ce qui a été compté vient d’abord.
weighted-one = Pondéré comme la population : { $agree } d’accord, { $disagree } pas d’accord.
not-weighted = Les votes ne sont pas pondérés : dans chaque groupe, une classe compte moins de { NUMBER($count) } personnes.

## On paper
on-paper = Sur papier
paper-sentence = Imprimez des feuilles pour qui vote sur papier, et saisissez ce qui revient. Chaque feuille compte dès que deux personnes ont saisi la même chose.
print-title = Imprimer des feuilles
how-many-sheets = Combien de feuilles
how-many-sheets-hint = 50 au plus à la fois, chacune avec son propre code.
sheet-language = Langue de la feuille
print-sheets = Les faire et les montrer
type-in-title = Saisir une feuille
sheet-code = Code de la feuille
sheet-code-hint = En haut de la feuille : douze lettres et chiffres.
sheet-marks = Marques, dans l’ordre
sheet-marks-hint = Un chiffre par affirmation : 1 d’accord, 2 pas d’accord, 3 passer ; 0 si aucune case ou plusieurs sont cochées. Les espaces ne comptent pas.
keep-sheet = Garder ma saisie
error-sheet-code = Saisissez le code d’une feuille de cette conversation
error-sheet-marks = Saisissez 1, 2, 3 ou 0 pour chaque affirmation
error-sheet-length = Cette feuille a { NUMBER($count) } affirmations : saisissez autant de chiffres
sheets-counted = Comptées : { NUMBER($counted) }. Saisies différemment : { NUMBER($differs) }. Tranchées par une personne : { NUMBER($settled) }. Saisies une fois : { NUMBER($once) }. Non saisies : { NUMBER($printed) }.
sheets-waiting = Feuilles en attente
no-sheets-wait = Aucune feuille n’attend.
sheet = Feuille { NUMBER($number) }
sheet-printed = Personne n’a saisi cette feuille.
sheet-once = Saisie une fois : quelqu’un d’autre la saisit à nouveau.
sheet-differs = Deux personnes l’ont saisie différemment : regardez la feuille à nouveau.
sheet-settled = Deux l’ont saisie différemment et une a tranché : quelqu’un d’autre confirme en regardant la feuille.
sheet-counted = Comptée. Rien n’est gardé de ce qui a été saisi.
paper-two = Deux personnes saisissent chaque feuille, sans voir ce que l’autre a saisi.
paper-third = Où elles diffèrent, l’une d’elles regarde la feuille à nouveau et tranche, et quelqu’un d’autre confirme. Qui conduit peut ouvrir ce qui diffère.
paper-code = Un code est une feuille. Une fois qu’elle est comptée, rien ne mène du code aux votes.
paper-late = Ce qui a été rempli jusqu’au dernier jour peut être saisi jusqu’à la réponse. La réponse attend les feuilles saisies et non comptées.
paper-weak = Donnez une feuille à chacun. Qui en reçoit deux vote deux fois.
sheets-shown-once = Imprimez-les maintenant. Les codes ne peuvent pas être montrés à nouveau.
sheet-with-code = feuille { NUMBER($number) } · code { $code }
sheet-how = Cochez une case par affirmation : 1 si vous êtes d’accord, 2 si vous ne l’êtes pas, 3 pour passer. Laissez ce que vous voulez. N’écrivez pas votre nom.
sheet-kept = Deux personnes saisissent cette feuille. Ensuite rien ne mène de son code à vos votes : on ne peut ni les changer ni les retirer.
statement-number = Nº
settle-title = Ce que dit la feuille
settle-sentence = Deux personnes ont saisi cette feuille et diffèrent ici. Regardez la feuille et choisissez ce qu’elle dit.
mark-of = { NUMBER($number) }. { $statement }
mark =
    { $mark ->
        [agree] D’accord
        [disagree] Pas d’accord
        [pass] Passer
       *[other] Aucune case, ou plusieurs
    }
typed-first = saisi par la première
typed-second = saisi par la seconde
settle-sheet = Trancher
confirm-title = Confirmer
confirm-sheet = La feuille le dit : la compter
error-settle = Choisissez ce que dit la feuille
discard-title = La saisir à nouveau
discard-note = ce que les deux ont saisi est oublié
discard-sheet = Jeter ce qui a été saisi
sheets-wait-title = Des feuilles attendent
sheets-wait = Des feuilles ont été saisies et ne sont pas encore comptées. Tranchez ou jetez ce qui a été saisi ; fermez ensuite avec la réponse.

## On a shared device
shared-devices = Appareils partagés
shared-sentence = Préparez une tablette ou un ordinateur pour quelques heures, par exemple dans une bibliothèque. Qui vote là est un votant à part.
shared-set-up = Préparer un appareil
shared-place = Où il se trouve
shared-place-hint = Qui vote là le lit.
shared-hours = Pour combien d’heures
shared-hours-hint = De 1 à 14.
shared-make = Faire son lien
error-shared-place = Saisissez où il se trouve
shared-link-once = Ouvrez ce lien maintenant sur cet appareil. Il ne peut pas être montré à nouveau.
shared-so-far = Appareils jusqu’ici
no-shared = Pas encore d’appareil.
shared-until = jusqu’au { $day }, { $time }
shared-over = terminé
shared-people = personnes qui ont commencé : { NUMBER($count) }
shared-end = Terminer maintenant les heures d’un appareil
shared-next = « Personne suivante » commence un nouveau votant et oublie le précédent. Rien n’est chronométré, et rien ne bouge tout seul.
shared-bursts = Ses votants comptent comme tous. On ne cherche pas d’afflux parmi eux, puisque l’un suit l’autre.
shared-weak = Qui se tient devant peut appuyer sur « Personne suivante » et voter encore. Placez quelqu’un à côté.
shared-begin = Commencer
shared-start = Ici, beaucoup votent, l’un après l’autre.
shared-yours = Ce que vous dites est gardé sous un numéro tiré au sort qui vous est propre. Appuyez sur « Personne suivante » quand vous avez fini : l’appareil vous oublie, et vous ne pouvez plus changer ni retirer vos votes.
shared-at = C’est un appareil partagé : { $place }. Appuyez sur « Personne suivante » quand vous avez fini : il vous oublie alors, et vous ne pouvez plus changer ni retirer vos votes.
next-person = Personne suivante
signs-shared = Ont voté sur des appareils préparés pour beaucoup par qui interroge : { NUMBER($count) }. Ils sont comptés ; on ne cherche pas d’afflux parmi eux.

## The page in the city’s name
appearance = Couleur et cadres
appearance-sentence = La page est au nom de votre ville. Donnez-lui une couleur à vous, et montrez-la sur votre propre site.
accent-label = Couleur
accent =
    { $accent ->
        [indigo] indigo
        [blue] bleu
        [sky] bleu ciel
        [sea] vert d’eau
        [green] vert
        [olive] olive
        [ochre] ocre
        [orange] orange
        [red] rouge
        [rose] rose
        [violet] violet
        [slate] ardoise
       *[none] comme le réseau
    }
error-accent = Choisissez une couleur
frame-origins = Sites qui peuvent la montrer dans un cadre
frame-origins-hint = Un par ligne, dix au plus : https et le serveur, comme https://www.city.example
error-origin = { $origin } n’est pas un site : saisissez https:// et le serveur, sans chemin
error-origins = Saisissez { NUMBER($max) } sites au plus
frame-code = Code à coller
frame-code-hint = Placez-le dans une page de l’un des sites que vous avez nommés.
appearance-colours = Chaque couleur se lit sur tout fond, clair et sombre (contraste de 4,5 à 1 ou plus).
frame-votes = Le cadre montre la question et mène à la page entière, où l’on vote. Dans le cadre d’un autre site, le navigateur ne reconnaîtrait pas l’appareil, et une personne pourrait voter deux fois.
frame-sites = Aucune autre page ne peut être mise dans un cadre, et celle-ci par les seuls sites nommés.
frame-opens = On vote dans une fenêtre à part.
vote-in-window = Voter, dans une nouvelle fenêtre

## Groups by region
regions-title = Groupes par région
regions-caption = De ceux de chaque région qui sont sur la carte, combien sont dans chaque groupe
region = Région
no-region = d’aucune région
regions-hidden = Les régions de moins de { NUMBER($count) } personnes sur la carte ne sont pas montrées, ni d’autres dont elles se déduiraient.

## The response
late-title = La réponse est en retard
late = Elle était promise avant le { $day }.
the-response = La réponse
response-hint = Quelques phrases : ce que vous avez entendu, et ce qui en est fait. Elle part par courriel à qui s’est connecté pour participer.
what-is-done = Ce qui est fait
what-is-done-with-it = Ce qui en est fait
own-title = Ce qu’est devenu ce que vous avez dit
own-waits = Elle attend une décision. Vous la voyez ici, ainsi que qui mène la conversation ; personne d’autre.
own-is-voted-on = Elle est mise au vote.
own-not-shown = Elle n’a pas été mise au vote : { $reason }.
own-added = Vous l’avez ajoutée.
outcome =
    { $outcome ->
        [taken-up] retenue
        [in-part] retenue en partie
       *[other] non retenue
    }
why = Pourquoi
its-language = Écrit en
why-hint = En des mots que peut suivre qui le voulait.
by-which-post = Par quelle fonction
by-when = Pour quand
by-when-hint = Laissez vide si rien n’est à faire.
keep = Garder
error-outcome = Choisissez ce qui est fait
error-why = Saisissez pourquoi
error-response = Saisissez la réponse
dispose-title = Dire ce qui en est fait
results-title = Affirmations qui figurent dans les résultats
places-hint = Ouvrez chacune pour dire ce qui en est fait, une fois les votes terminés.
no-places = Aucune encore.
left-title = Affirmations sans réponse
statements-left =
    { $count ->
        [0] Chacune des { NUMBER($all) } affirmations a une réponse.
       *[other] { NUMBER($count) } affirmations sur { NUMBER($all) } n’ont pas encore de réponse. Ouvrez chacune et dites ce qui en est fait. On clôt quand toutes en ont une et qu’aucune n’attend de décision.
    }
error-left = Non close : affirmations sans réponse : { NUMBER($left) } ; en attente d’une décision : { NUMBER($waiting) }. Elles sont plus haut, et vos mots sont gardés plus bas.
close-title = La clore avec la réponse
close-it = Clore et prévenir tous
mail-begun-subject = Qu’en pensez-vous ? On interroge les membres
mail-begun = { $network } interroge tous les membres. Vous répondez en disant si vous êtes d’accord ou non avec de courtes phrases, et pouvez ajouter les vôtres :
mail-begun-changes = Ce qui peut changer grâce à cela :
mail-begun-how = Cela prend quelques minutes, et vous pouvez vous arrêter et reprendre à tout moment, jusqu’au { $day }. Personne ne voit ce que vous avez voté.
mail-response-subject = Ce qu’il est advenu d’une conversation à laquelle vous avez participé
mail-response = Vous avez participé à cette conversation. { $title } dit ce qui en est fait :
mail-own = Ce qui est fait de ce que vous avez ajouté :
mail-placed = Ce qui est fait des affirmations qui ressortent du résultat :
mail-done =
    { $outcome ->
        [taken-up] Ceci est retenu, parce que :
        [in-part] Ceci est retenu en partie, parce que :
       *[other] Ceci n’est pas retenu, parce que :
    }
mail-not-shown = Elle n’a pas été mise au vote : { $reason }.
mail-see-response = Voir la carte et la réponse

## Several answered together
together = Répondre à plusieurs ensemble
together-sentence = Ouvrez un groupe et dites une fois ce qui est fait. Chaque affirmation le garde comme sa propre réponse, et vous pouvez la changer pour l’une d’elles.
together-groups = Groupes proposés
together-none = Personne n’a voté sur une affirmation.
together-later = On dit ce qui est fait quand plus personne ne vote.
together-counts = { NUMBER($count) } affirmations, { NUMBER($open) } sans réponse
together-alike = Presque la même chose : { $words }
together-topic = Au sujet de : { $words }
together-agreed = Ce à quoi tous les groupes disent la même chose
together-apart = Ce qui distingue le groupe { $letter }
together-which = Affirmations
together-hint = Décochez celles auxquelles cela ne convient pas.
together-keep = Le garder pour chacune
error-together = Cochez au moins une affirmation, et { NUMBER($max) } au plus

## Refusals
refused-title =
    { $code ->
        [not-beginner] Vous n’ouvrez pas de conversations
        [not-conductor] Vous ne menez pas cette conversation
        [ended] On ne vote plus
        [not-ended] On vote encore
        [responded] La réponse est là
        [not-shown] On ne vote pas sur cette affirmation
        [decided] C’est déjà décidé
        [code-needed] Il vous faut un code
        [no-codes] Aucun code n’est nécessaire ici
        [no-cookie] Votre navigateur n’a pas envoyé de cookie
        [enough-today] Vous en avez assez ajouté aujourd’hui
        [enough-statements] Il y a assez d’affirmations
        [no-part] Vous n’avez pas participé
        [not-for-members] On ne demande pas cela aux membres
        [classes-said] Quelqu’un a déjà répondu
        [sheets-wait] Des feuilles attendent
        [unanswered] Des affirmations n’ont pas de réponse
        [same-person] Vous avez déjà saisi cette feuille
        [sheet-differs] Deux personnes ont saisi cette feuille différemment
        [sheet-counted] Cette feuille est comptée
        [nothing-to-settle] Rien n’attend sur cette feuille
        [enough-sheets] Assez de feuilles ont été imprimées
        [not-open-to-all] Ici, on ne partage pas d’appareil
        [enough-devices] Assez d’appareils ont été préparés
        [shared-over] Cet appareil n’est pas préparé
        [settled-it] Vous avez tranché cette feuille
       *[other] Assez de codes ont été faits
    }
refused-reason =
    { $code ->
        [not-beginner] Qui dirige une ville membre ou y travaille interroge ses habitants ; le secrétariat interroge les membres.
        [not-conductor] C’est l’affaire de qui l’a ouverte : la direction et les agents de la ville, ou le secrétariat.
        [ended] Le dernier jour est passé.
        [not-ended] On dit ce qui en est fait une fois le dernier jour passé.
        [responded] Ce qui a été répondu repose sur ce qui a été compté.
        [not-shown] Elle attend une décision, a été refusée, ou est d’une autre conversation.
        [decided] Une décision reste, avec sa raison.
        [code-needed] Qui participe ici a reçu un code.
        [no-codes] On n’utilise pas de codes ici, ou le vôtre a servi sur cet appareil.
        [no-cookie] Sans lui, vos votes ne pourraient pas rester ensemble.
        [enough-today] Cinq affirmations par jour laissent de la place aux autres.
        [enough-statements] Personne ne pourrait voter sur davantage.
        [no-part] Il n’y a pas de vote de cet appareil ou de cette personne.
        [not-for-members] C’est pour ce que l’on demande aux habitants.
        [classes-said] Ce qui a été dit repose sur les groupes tels qu’ils sont.
        [sheets-wait] Des feuilles saisies ne sont pas encore comptées : tranchez, ou jetez ce qui a été saisi.
        [unanswered] Ce qui est fait de chaque affirmation est une partie de la réponse. Dites-le de chacune et décidez de celles qui attendent.
        [same-person] La seconde fois, quelqu’un d’autre la saisit.
        [sheet-differs] On tranche sur sa propre page, en regardant la feuille.
        [sheet-counted] Un code est une feuille.
        [nothing-to-settle] Elle est comptée, ou personne ne l’a saisie, ou une seule personne l’a fait.
        [enough-sheets] Une conversation en a 5 000 au plus.
        [not-open-to-all] On en partage où chacun peut participer. Avec des codes, un code fait de même sur tout appareil.
        [enough-devices] Une conversation en a 100 au plus.
        [shared-over] Ses heures sont terminées, son lien est ancien, ou il a eu autant de personnes qu’il en admet.
        [settled-it] Ce que dit une seule personne d’une feuille ne compte pas.
       *[other] Une conversation en compte au plus 20 000.
    }
refused-remedy =
    { $code ->
        [no-cookie] Laissez ce site garder un cookie, rouvrez la page et votez.
        [code-needed] Ouvrez la page de la conversation et saisissez-le.
        [enough-today] Revenez demain, ou votez sur ce que d’autres ont écrit.
        [settled-it] Demandez à un collègue de regarder la feuille et de confirmer.
       *[other] Retournez à la conversation pour voir ce que l’on peut faire.
    }

## What is held of a person
personal-votes = Vos votes dans les conversations des membres
    .why = Pour que vous puissiez les changer et les retirer.
personal-statements = Affirmations que vous avez ajoutées dans les conversations des membres
    .why = D’autres votent dessus. Celles acceptées restent, sans rien qui mène à vous.
personal-since = Aussi longtemps que la conversation est gardée.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_conversation] La conversation est ouverte. Son adresse peut être transmise.
        [vote_on_statement] Votre vote est gardé.
        [propose_statement] Votre affirmation attend une décision.
        [withdraw_from_conversation] Tous vos votes ont disparu.
        [bring_code_list] La liste est reprise.
        [decide_statement] La décision est prise, avec sa raison.
        [dispose_statement] C’est gardé. Tous le liront avec la réponse.
        [carry_statement_on] La suite est donnée. Le fil ramène à ce qui a été dit.
        [dispose_together] Gardé pour chacune. Tout le monde le lit avec la réponse.
        [close_conversation] La réponse est là, et qui s’est connecté pour participer est prévenu.
        [translate_conversation] Votre question est gardée dans d’autres langues.
        [translate_statement] Les versions sont gardées.
        [name_census_groups] Les groupes sont nommés. Qui a voté peut maintenant dire à quelle classe il appartient.
        [say_census_classes] Ce que vous avez dit est gardé.
        [enter_paper_sheet] Gardé. La feuille compte dès que deux personnes ont saisi la même chose.
        [settle_paper_sheet] Tranchée. Elle compte quand quelqu’un d’autre confirme.
        [discard_paper_sheet] Ce qui a été saisi n’est plus là. La feuille peut être saisie à nouveau.
        [open_shared_device] L’appareil est prêt.
        [close_shared_device] Les heures de l’appareil sont terminées.
        [begin_on_shared_device] Un nouveau votant commence. Le précédent est oublié.
        [dress_conversation] La couleur et les sites sont gardés.
        [confirm_paper_sheet] Confirmée et comptée.
       *[other] { "" }
    }
