# Bourses pour le voyage à une rencontre.

kind-bursary = une bourse pour une rencontre
bursaries = Bourses
bursary = Bourse
bursary-of = Bourse : { $city }
bursaries-sentence = Une aide au voyage pour les villes qui ne pourraient venir autrement. Règles et points sont les mêmes pour toutes et montrés à toutes.
holding-bursaries = Bourses à décider, à accepter ou à régler
thread = D’où cela vient, et ce qui en est sorti
verb =
    { $verb ->
        [decide] Décider d’une bourse
        [look-again] Examiner une bourse une seconde fois
        [take-up] Accepter la bourse ou la rendre
       *[other] Régler la bourse
    }
no-scheme = Cette rencontre n’a pas de bourses.
there-is = Il y a des bourses pour cette rencontre. Demandez avant le { $day }.
asked-count = { NUMBER($count) } villes ont demandé, { NUMBER($open) } attendent une décision.
you-asked =
    { $state ->
        [asked] Votre ville a demandé une bourse. On en décide.
        [second-look] La présidence examine une seconde fois la demande de votre ville.
        [granted] Une bourse est accordée à votre ville. Acceptez-la ou rendez-la.
        [declined] La bourse a été refusée à votre ville.
        [taken-up] Votre ville a accepté sa bourse.
        [given-back] Votre ville a rendu sa bourse.
       *[other] La bourse de votre ville est réglée.
    }
see-register = Voir le registre des dons
see-bursary = Voir la bourse

## Le dispositif
what-there-is = Ce qu’il y a
scheme = Ce que la rencontre a pour des bourses
keep-scheme = Enregistrer cela
currency = Monnaie
currency-hint = Trois lettres, comme EUR.
pot = Dans le fonds
pot-hint = Toutes les bourses ensemble n’en font jamais plus.
left-in-pot = Reste dans le fonds
ceiling = Au plus pour une ville
ceiling-hint = Aucune bourse n’en fait plus.
ask-by = Demander avant le
ask-by-hint = Le dernier jour, au lieu de la rencontre.
rules-in-words = Règles en mots
rules-in-words-hint = Ce qui est payé et ce qui ne l’est pas.
how-paid = Ce qui est payé
paid =
    { $paid ->
        [lump] une somme selon la distance, sans reçus
       *[other] les frais, selon leurs reçus
    }
near-sum = Somme en dessous de 500 km
middle-sum = Somme à partir de 500 km
far-sum = Somme à partir de 2 000 km
lump-hint = Là où des sommes selon la distance sont payées.
zone =
    { $zone ->
        [near] À moins de 500 km de la ville d’accueil
        [middle] De 500 à 1 999 km
       *[other] À partir de 2 000 km
    }
lump-sum = Somme selon la distance

## Demander
ask-for-it = Demander une bourse
ask-sentence = Jusqu’à { $ceiling } pour une ville. Demandez au plus tard le { $day }. On décide par des points que voient toutes celles qui ont demandé.
ask-receipt = C’est demandé. Vous apprendrez par courriel ce qui a été décidé.
reason = Pourquoi votre ville en a besoin
reason-hint = Ce qui vous empêcherait de venir sans elle.
contribution = Ce que vous apportez au programme
contribution-hint = Une séance, une pratique, une question que d’autres ont aussi.
estimated = Ce que le voyage coûtera
estimated-hint = Trajet et nuits, dans la monnaie des bourses de la rencontre.
other-support = Autre soutien
other-support-hint = Qui d’autre paie une part, et combien.
advance = Payé avant le voyage
wants-advance = Nous ne pouvons pas l’avancer
yes-or-no =
    { $answer ->
        [yes] nécessaire
       *[other] pas nécessaire
    }
what-was-asked = Ce qui a été demandé

## L’ordre
who-asked = Qui a demandé, d’abord celles qui ont le plus de points
order-caption = Villes qui ont demandé, avec leurs points. Toutes celles qui ont demandé voient ce tableau.
city = Ville
points = Nombre de points
why-points = De quoi les points sont faits
bound = Accordé ou payé
points-sum = { NUMBER($points) } : { $parts }
part =
    { $part ->
        [income-low] revenu faible du pays : { NUMBER($points) }
        [income-lower-middle] revenu intermédiaire inférieur du pays : { NUMBER($points) }
        [income-upper-middle] revenu intermédiaire supérieur du pays : { NUMBER($points) }
        [income-high] revenu élevé du pays : { NUMBER($points) }
        [income-not-known] revenu du pays inconnu : { NUMBER($points) }
        [first-time] première fois à une rencontre de cette série : { NUMBER($points) }
        [came-before] est déjà venue : { NUMBER($points) }
        [had-one] avait une bourse pour la dernière rencontre : { NUMBER($points) }
        [had-none] n’en avait pas pour la dernière rencontre : { NUMBER($points) }
        [small] moins de 200 000 habitants : { NUMBER($points) }
        [medium] moins de 500 000 habitants : { NUMBER($points) }
        [size-not-known] taille inconnue : { NUMBER($points) }
       *[other] 500 000 habitants ou plus : { NUMBER($points) }
    }
how-decided = Comment c’est décidé
rule-points = Points : jusqu’à 4 pour le groupe de revenu du pays, 2 pour une première rencontre de la série, 2 s’il n’y a pas eu de bourse pour la dernière, jusqu’à 2 pour les petites villes. À égalité, qui a demandé d’abord.
rule-decision = Le secrétariat décide dans cet ordre, ou dit pourquoi non. Ce qui est accordé ne dépasse jamais ce qu’une ville reçoit ni ce qui reste dans le fonds.
rule-after = Une ville à qui on a refusé peut demander à la présidence un second examen, une fois. Ce qui est accepté figure au registre des dons, que tous les membres lisent.

## Décider
decide = Décider
granted-sum = Somme
granted-sum-hint = Pas plus qu’une ville ne reçoit, ni que ce qui reste.
decision-words = Motif
decision-words-hint = La ville le lit, dans son courriel et ici.
grant = L’accorder
decline = La refuser
your-answer = Votre réponse
take-up = L’accepter
give-back = La rendre
settle = La régler
receipts-sum = Ce que font les reçus
receipts-hint = Pas plus que ce qui a été accordé. Gardez les reçus pour qui vérifie.
report = Ce qui est sorti du voyage
report-hint = Une ligne ou deux : ce que vous avez donné et ce que vous en rapportez.
ask-again = Demander un second examen
second-why = Pourquoi examiner encore
second-hint = Ce qui n’a pas été vu, ou a changé depuis. On le demande une fois.
state =
    { $state ->
        [asked] demandée
        [second-look] second examen
        [granted] accordée
        [declined] refusée
        [taken-up] acceptée
        [given-back] rendue
       *[other] réglée
    }
state-sentence =
    { $state ->
        [asked] Elle est demandée ; on en décide.
        [second-look] Elle a été refusée, et la présidence de la rencontre l’examine une seconde fois.
        [granted] { $sum } sont accordés. La ville l’accepte ou la rend.
        [declined] Elle a été refusée.
        [taken-up] { $sum } sont accordés et acceptés. Elle se règle après la rencontre.
        [given-back] Elle a été rendue.
       *[other] Elle est réglée : { $sum } ont été payés.
    }

## Ce qui ne va pas dans un formulaire
error-currency = Entrez trois lettres, comme EUR
error-sum = Entrez une somme comme 1200 ou 1 200,50
error-ceiling = Entrez une somme au-dessus de rien et pas au-dessus du fonds
error-paid = Dites ce qui est payé
error-reason = Dites pourquoi votre ville en a besoin
error-contribution = Dites ce que vous apportez au programme
error-decision-words = Donnez le motif
error-second = Dites pourquoi examiner encore
error-report = Dites en une ligne ce qui en est sorti

## Courriel
mail-subject = Votre bourse est décidée
mail-decided =
    { $state ->
        [granted] { $sum } sont accordés à votre ville. Le motif :
       *[other] Aucune bourse n’est accordée à votre ville. Le motif :
    }
mail-take-up = Acceptez-la ou rendez-la, pour qu’une autre ville puisse l’avoir.
mail-second-look = Vous pouvez demander à la présidence de la rencontre un second examen, une fois.

## Refus
refused-title =
    { $code ->
        [not-secretariat] C’est au secrétariat de le faire
        [partner] Les partenaires n’ont pas part aux bourses
        [not-leader] Qui dirige une ville la demande
        [not-invited] Votre ville n’est pas invitée à cette rencontre
        [no-scheme] Cette rencontre n’a pas de bourses
        [too-late] Le dernier jour pour demander est passé
        [asked] Votre ville a déjà demandé
        [not-ahead] La rencontre n’est plus à venir
        [decided] C’est décidé
        [above-ceiling] C’est plus qu’une ville ne reçoit
        [above-pot] C’est plus qu’il ne reste dans le fonds
        [nothing] Rien n’est pas une bourse
        [below-granted] Plus que cela est déjà accordé
        [not-chair] La présidence de la rencontre fait le second examen
        [no-second-look] Il n’y a pas de second examen ici
        [not-yours] C’est à une autre ville
        [not-granted] Elle n’est pas accordée
        [not-taken-up] Elle n’a pas été acceptée
        [too-early] Il est trop tôt pour la régler
       *[other] Ce n’est pas ce qui a été accordé
    }
refused-reason =
    { $code ->
        [not-secretariat] Le dispositif et les décisions sont au secrétariat.
        [partner] Les bourses sont entre le réseau et ses villes.
        [not-leader] Une bourse engage la ville.
        [not-invited] Une bourse est pour le voyage à une rencontre où l’on est invité.
        [no-scheme] Personne n’a rien mis dans un fonds.
        [too-late] Ce qui est demandé après n’est pas examiné avec le reste.
        [asked] Une ville demande une fois par rencontre.
        [not-ahead] Elle a commencé, est finie, ou a été annulée.
        [decided] Une décision n’est pas reprise ici.
        [above-ceiling] Les règles disent ce qu’une ville reçoit au plus.
        [above-pot] D’autres bourses en sont accordées.
        [nothing] Ce qui est accordé est au moins quelque chose.
        [below-granted] Le fonds ne peut devenir plus petit que ce qui en est accordé.
        [not-chair] Pour que les mêmes ne décident pas deux fois.
        [no-second-look] Il est pour une ville à qui on a refusé, une fois.
        [not-yours] Qui dirige la ville le fait.
        [not-granted] Seul ce qui est accordé est accepté ou rendu.
        [not-taken-up] Seul ce qui a été accepté est réglé.
        [too-early] Elle se règle à partir de la rencontre.
       *[other] Les reçus ne font pas plus que ce qui a été accordé ; une somme selon la distance est ce qui a été accordé.
    }
refused-remedy =
    { $code ->
        [not-invited] Répondez à votre invitation, ou demandez-en une au secrétariat.
        [above-ceiling] Accordez moins.
        [above-pot] Accordez moins, ou mettez plus dans le fonds.
        [nothing] Refusez-la, avec le motif.
        [too-early] Revenez quand la rencontre a commencé.
        [no-second-look] Demandez au secrétariat ce qui peut être fait.
       *[other] Demandez au secrétariat.
    }

## Ce qui est gardé d’une personne
personal-bursaries = Bourses que vous avez demandées dans vos postes, avec vos motifs et comptes rendus
    .why = On peut dire qui a été aidé à venir, et selon quelles règles.
personal-decisions = Motifs que vous avez donnés en décidant de bourses
    .why = Une ville lit pourquoi on lui a accordé ou refusé.
personal-schemes = Règles de bourses que vous avez écrites dans vos postes
    .why = Les villes lisent ce qu’elles peuvent demander.
personal-stays = Cela reste avec le poste, sans votre nom. Après l’effacement, le secrétariat vérifie si une phrase vous nomme.

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [keep_bursaries] Le dispositif est enregistré.
        [ask_bursary] C’est demandé. Vous saurez par courriel ce qui a été décidé.
        [decide_bursary] C’est décidé. La ville a un courriel.
        [answer_bursary] C’est enregistré.
        [settle_bursary] C’est réglé. Merci.
        [ask_second_look] La présidence de la rencontre la trouve sur son bureau.
       *[other] { "" }
    }
