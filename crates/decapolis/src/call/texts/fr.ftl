# Appels à séances : ce que demande une conférence, qui l’évalue et ce qu’il en advient.

kind-submission = une séance proposée
holding-sessions = Séances à remettre ou à confirmer
holding-reviews = Séances à évaluer
call = Appel à séances
decisions = Décisions sur les séances
speakers-page = Intervenants
in-short = En bref
thread = D’où cela vient, et ce qu’il en est advenu
topic = Thème
region = Région
share = Proportion
partner = partenaire
session = Séance
sessions = Séances
verb =
    { $verb ->
        [submit] Remettre votre séance
        [confirm] Dire si vous venez avec votre séance
        [review] Évaluer une séance
        [answer-reviewing] Dire si vous évaluez des séances
        [answer-session-speaker] Dire si vous intervenez
       *[other] Décider du programme
    }
format =
    { $format ->
        [talk] Exposé
        [panel] Table ronde
        [workshop] Atelier
       *[other] Affiche
    }
format-minutes =
    { $format ->
        [talk] Exposé, { NUMBER($minutes) } minutes
        [panel] Table ronde, { NUMBER($minutes) } minutes
        [workshop] Atelier, { NUMBER($minutes) } minutes
       *[other] Affiche, { NUMBER($minutes) } minutes
    }
format-label = Forme
minutes-each =
    { $minutes ->
        [one] { $minutes } min
        [many] { $minutes } de min
       *[other] { $minutes } min
    }
call-state =
    { $state ->
        [draft] pas encore ouvert
        [open] ouvert
        [in-review] en évaluation
       *[other] décidé
    }
session-state =
    { $state ->
        [draft] brouillon
        [submitted] remise
        [withdrawn] retirée
        [accepted] acceptée, à confirmer
        [confirmed] confirmée
        [given-up] acceptée, les intervenants ne peuvent pas venir
        [waiting] sur la liste d’attente
       *[other] non retenue
    }

## L’appel
make-call = Faire l’appel
no-call-yet = Aucune séance n’a encore été demandée. Seuls ceux qui préparent la conférence voient ceci.
see-call = Voir l’appel
open-until = On peut proposer des séances jusqu’au { $closes }.
call-sentence =
    { $state ->
        [draft] L’appel n’est pas encore ouvert.
        [in-review] { NUMBER($count) } séances ont été remises et sont en cours d’évaluation.
       *[other] { NUMBER($count) } séances ont été remises ; les décisions sont annoncées.
    }
change-call = Modifier l’appel
keep-call = L’appel à séances
keep-call-sentence = Les jours et les heures sont ceux de la conférence : { $zone }.
save-call = Enregistrer l’appel
asked-for = Ce qui est demandé
asked-for-hint = En quelques phrases, pour ceux qui pensent proposer quelque chose.
opens = Ouverture
closes = Clôture
opens-day = Premier jour
opens-time = Heure d’ouverture
closes-day = Dernier jour
closes-time = Heure de clôture
review-by = Évaluations jusqu’au
talk-minutes = Exposé : minutes
panel-minutes = Table ronde : minutes
workshop-minutes = Atelier : minutes
poster-minutes = Affiche : minutes
minutes-hint = Laissez vide si cette forme n’est pas demandée.
topics-asked = Thèmes demandés
topics-hint = Si aucun n’est coché, tous le sont.
all-topics = tous les thèmes
blind-label = Comment on évalue
blind-hint = Une évaluation à l’aveugle regarde ce qui est proposé, et non qui le propose.
is-blind = Les évaluateurs ne voient pas qui intervient
is-not-blind = Les évaluateurs voient qui intervient
region-share = Au moins de chaque région, sur cent séances
region-share-hint = 0 si rien n’est visé. Ce qui manque est montré avant l’annonce des décisions.
partners-a-panel = Partenaires à une table ronde, au plus
partners-hint = S’il y en a davantage, c’est montré avant l’annonce des décisions.
reviewers = Évaluateurs
reviewers-hint = Chaque séance va à deux d’entre eux, à trois s’ils sont quatre ; jamais à quelqu’un de la même maison.

## Proposer
propose-session = Proposer une séance
change-session = Modifier la séance
go-on-writing = Continuer à écrire
hand-in = La remettre
save-session = Enregistrer les modifications
keep-draft = Garder comme brouillon
until-when = On peut la modifier jusqu’au { $closes }.
own-sessions = Ce que nous proposons
nothing-proposed = Votre maison ne propose encore rien
nothing-proposed-sentence = Ce que vous commencez ici reste un brouillon jusqu’à ce que vous le remettiez.
session-title = Titre
no-topic = aucun thème
abstract-label = Résumé
abstract-hint = De 150 à 300 mots : ce que vous avez essayé, ce qui en est sorti, ce qui a échoué, et ce qui se passe pendant la séance.
goal = Ce que les gens sauront ou pourront faire ensuite
goal-hint = Une ou deux phrases. Elles figurent à l’ordre du jour.
goal-is = Ce que vous emportez :
practice = La pratique sur laquelle elle repose
practice-hint = L’adresse d’une pratique du réseau, par exemple /practices/…
held-in = Langue
needs = Ce que la salle doit avoir
needs-hint = Un écran, des tables, une rampe, l’interprétation.
presence = D’où vous intervenez
presence-name =
    { $presence ->
        [remote] d’ailleurs, par vidéo
       *[other] dans la salle
    }
who-speaks = Intervenez-vous vous-même ?
speaks =
    { $code ->
        [no] Non, d’autres le font
       *[other] Oui
    }
counted-label = Comment vous souhaitez être compté
counted-as =
    { $counted ->
        [woman] femme
        [man] homme
        [other] autrement
       *[none] non précisé
    }
speaker = Intervient
speaker-name = Intervenant { NUMBER($place) } : nom
speaker-city = Intervenant { NUMBER($place) } : ville
speaker-organisation = Intervenant { NUMBER($place) } : organisation
speaker-side = Intervenant { NUMBER($place) } : au nom de qui
speaks-for-partner = parle pour un partenaire
speaker-counted = Intervenant { NUMBER($place) } : comment le compter
speakers-count =
    { $count ->
        [0] Personne n’intervient encore
        [one] { $count } intervenant
        [many] { $count } d’intervenants
       *[other] { $count } intervenants
    }
proposed-by = Proposée par { $who }
not-in-yet = C’est un brouillon que seule votre maison voit. Remettez-le avant le { $closes }.
withdraw-session = Retirer la séance
withdraw-reason = Pourquoi
withdraw-hint = Vous n’avez pas à le dire.
on-the-agenda = À l’ordre du jour

## Évaluer
review = Évaluation
your-review = Votre évaluation
your-reviews = Ce que vous évaluez
review-sentence = Les évaluations sont attendues jusqu’au { $day }.
review-state =
    { $state ->
        [done] écrite
        [conflict] transmise à quelqu’un d’autre
       *[other] à écrire
    }
review-is-in = Votre évaluation est arrivée. Vous pouvez la modifier jusqu’à l’annonce des décisions.
review-handed-on = Vous avez transmis cette séance à quelqu’un d’autre.
others-said = Ce que disent les autres évaluateurs
what-reviewers-say = Ce que les évaluateurs vous disent
reviews-count = Évaluations : { NUMBER($done) } sur { NUMBER($count) }
relevance = Pertinence
substance = Contenu
benefit = Utilité pour les autres
no-score = choisissez
score =
    { $score ->
        [1] 1 : pas du tout
        [2] 2 : peu
        [3] 3 : moyen
        [4] 4 : bien
       *[other] 5 : remarquable
    }
mark = { $criterion } : { NUMBER($mark) }
to-committee = Pour le comité
to-committee-hint = Pourquoi vous donnez ces notes. Qui l’a proposée ne le lit pas.
to-submitter = Pour qui l’a proposée
to-submitter-hint = Lu sans votre nom, une fois les décisions annoncées.
send-review = Envoyer l’évaluation
conflict = Un conflit d’intérêts
hand-on = J’y ai un intérêt : la transmettre
hand-on-note = Vous travaillez avec ceux qui la proposent, êtes en concurrence avec eux ou y gagnez quelque chose. Quelqu’un d’autre l’évalue alors.

## Collègues qui interviennent
kind-session-speaker = une question : intervenez-vous
holding-speaking = Questions : intervenez-vous dans une séance
colleagues = Collègues qui interviennent
colleagues-hint = On le leur demande une fois la séance remise, et ils disent eux-mêmes s’ils interviennent.
colleague-said =
    { $said ->
        [confirmed] a dit oui
        [declined] a dit non
       *[other] sans réponse encore
    }
will-you-speak = Interviendrez-vous ?
will-you-speak-sentence = Un collègue propose cette séance pour « { $meeting } » et vous nomme comme intervenant.
speaking-answer =
    { $answer ->
        [confirmed] Oui, j’interviens
       *[other] Non, je n’interviens pas
    }
why-not-speaking-hint = Qui vous a nommé le lit. Seulement si vous le voulez.
you-speak = Vous avez dit que vous intervenez dans cette séance.
you-do-not-speak = Vous avez dit que vous n’intervenez pas dans cette séance.
speaking-receipt = Merci, votre réponse est notée.
mail-ask-speaker-subject = { $meeting } : interviendrez-vous ?
mail-ask-speaker = Un collègue ({ $by }) propose une séance pour « { $meeting } » et vous nomme comme intervenant :
mail-say-speak = Dire si vous intervenez
mail-speaker-declined-subject = { $meeting } : un collègue n’intervient pas
mail-speaker-declined = Un collègue que vous avez nommé n’intervient pas dans votre séance pour « { $meeting } » :
error-too-many-speakers = Nommez en tout au plus { NUMBER($most) } autres personnes
error-speaking = Dites si vous intervenez
personal-speaking = Si vous intervenez dans une séance proposée par un collègue, pourquoi pas, et comment vous souhaitez être compté
    .why = L’ordre du jour nomme qui intervient. Comment vous êtes compté part avec vous ; du reste, votre nom.

## Qui évalue
kind-asked-reviewer = une question : évaluez-vous
holding-asked = Questions : évaluez-vous des séances
committee-sentence = L’appel nomme des postes qui servent le réseau. Ceux qui dirigent des villes sont sollicités, et disent eux-mêmes s’ils évaluent.
who-reviews = Qui évalue, et qui a été sollicité
reviewer-state =
    { $state ->
        [asked] sans réponse encore
        [agreed] évalue
       *[other] a décliné
    }
ask-to-review = Demander à des villes d’évaluer
ask-note = Elles ne reçoivent jamais une séance de leur propre maison. Qui accepte pendant l’évaluation reprend ce que d’autres n’ont pas commencé.
all-regions = Toutes les régions
name-or-city = Nom ou ville
show-those = Afficher
who-can-be-asked = Qui peut être sollicité
ask-hint = Ceux qui répondent aux autres membres. Au plus { NUMBER($most) } à la fois ; chacun reçoit un courriel et y répond.
ask-hint-more = Ceux qui répondent aux autres membres. Hors de la liste : { NUMBER($more) } ; choisissez une région, ou saisissez un nom ou une ville.
ask-them = Les solliciter
withdraw-request = Retirer la demande à { $who }
nobody-to-ask = Il ne reste personne à solliciter parmi eux
nobody-to-ask-sentence = Choisissez une autre région, ou d’autres mots.
will-you-review = Évaluerez-vous des séances ?
asked-sentence = « { $meeting } » vous demande de noter des séances que d’autres proposent. Vous n’en recevez aucune de votre propre maison.
reviewing-answer =
    { $answer ->
        [agreed] Oui, j’évalue
       *[other] Non, pas cette fois
    }
why-not-reviewing-hint = Seulement si vous le voulez.
your-answer = Votre réponse
you-review = Vous évaluez. Ce que vous avez à évaluer paraît sur votre bureau une fois l’appel clos.
you-do-not-review = Vous n’évaluez pas cette fois.
reviewing-receipt = Merci, votre réponse est notée. Ce que vous évaluez paraît sur votre bureau.
mail-ask-review-subject = { $meeting } : évaluerez-vous des séances ?
mail-ask-review = Des membres proposent des séances pour « { $meeting } ». On vous demande d’en noter quelques-unes : pertinence, contenu, utilité pour d’autres. Vous n’en recevez aucune de votre propre maison.
mail-ask-review-when = L’appel se clôt le { $closes } ; les évaluations sont attendues jusqu’au { $day }.
mail-say-whether = Dire si vous évaluez
error-ask = Choisissez qui solliciter : de un à { NUMBER($most) }
error-reviewing = Dites si vous évaluez
personal-asked = Si vous avez dit que vous évaluez des séances, et pourquoi pas
    .why = Qui conduit la conférence sait sur qui compter.

## Décider
decisions-sentence = { NUMBER($count) } séances ont été remises ; pour { NUMBER($undecided) }, rien n’est encore décidé.
balance = Le programme jusqu’ici
in-programme = Acceptées
women = Femmes
of-those-who-said = sur { NUMBER($said) } qui ont dit comment les compter
with-partners = Avec un partenaire
remote-sessions = Par vidéo
regions-caption = Séances de chaque région. On en veut au moins { NUMBER($share) } sur cent de chacune.
breach-partners = { $title } : { NUMBER($partners) } partenaires à une table ronde.
breach-men = { $title } : une table d’hommes seulement, parmi ceux qui l’ont dit.
breach-region = { $region } : { NUMBER($percent) } séances sur cent ; on en veut au moins { NUMBER($share) }.
sessions-count =
    { $count ->
        [0] Aucune séance pour l’instant
        [one] { $count } séance
        [many] { $count } de séances
       *[other] { $count } séances
    }
sessions-caption = Toutes les séances remises, les mieux notées d’abord.
mean = Moyenne
spread = Écart
reviews = Évaluations
done-of = { $done } sur { $asked }
verdict = Décision
undecided = à décider
verdict-name =
    { $verdict ->
        [accept] Accepter
        [condition] Accepter sous condition
        [waiting] Liste d’attente
       *[other] Ne pas retenir
    }
verdict-tag =
    { $verdict ->
        [accept] acceptée
        [condition] sous condition
        [waiting] liste d’attente
       *[other] non retenue
    }
verdict-told =
    { $verdict ->
        [accept] Acceptée
        [condition] Acceptée sous condition
        [waiting] Sur la liste d’attente
       *[other] Non retenue
    }
no-verdict = choisissez
decide-it = Décider
reason = Motif
reason-hint = Qui a proposé la séance le reçoit avec la décision. S’il y a une condition, dites ce qui est à faire.
keep-decision = Proposer cette décision
announce = Annoncer toutes les décisions
announce-head = Tout est décidé
announce-note = Tous ceux qui ont proposé une séance sont avertis par courriel. Ce qui est annoncé reste, sauf la liste d’attente.
nothing-handed-in = Rien n’a été remis
nothing-handed-in-sentence = Les séances apparaissent ici dès que quelqu’un en remet une.

## Confirmer
will-you-come = Venez-vous avec votre séance ?
will-you-come-sentence = Votre séance est acceptée. Une fois confirmée, elle passe à l’ordre du jour de la conférence.
answer-name =
    { $answer ->
        [confirmed] Oui, nous venons
       *[other] Non, nous ne pouvons pas
    }
why-not = Pourquoi pas
why-not-hint = Seulement si vous ne pouvez pas venir, et si vous le voulez.
send-answer = Envoyer la réponse
confirm-receipt = Merci, votre réponse est notée.
no-speakers = Personne n’a encore confirmé
no-speakers-sentence = Les intervenants apparaissent ici une fois les décisions annoncées et leur venue confirmée.

## Courriels
mail-received-subject = { $meeting } : votre séance est arrivée
mail-received = Votre séance pour « { $meeting } » est arrivée :
mail-change-until = Vous pouvez la modifier ou la retirer jusqu’au { $until }.
mail-see-session = Voir la séance
mail-reviews-subject = { $meeting } : séances à évaluer
mail-reviews =
    { $count ->
        [one] { $count } séance pour « { $meeting } » attend votre évaluation jusqu’au { $day }.
        [many] { $count } de séances pour « { $meeting } » attendent votre évaluation jusqu’au { $day }.
       *[other] { $count } séances pour « { $meeting } » attendent votre évaluation jusqu’au { $day }.
    }
mail-see-reviews = Voir ce qui est à évaluer
mail-decided-subject = { $meeting } : ce qui est décidé pour votre séance
mail-decided =
    { $verdict ->
        [accept] Votre séance pour « { $meeting } » est acceptée :
        [condition] Votre séance pour « { $meeting } » est acceptée sous condition :
        [waiting] Votre séance pour « { $meeting } » est sur la liste d’attente :
       *[other] Votre séance pour « { $meeting } » n’a pas été retenue :
    }
mail-confirm-by = Dites avant le { $day } si vous venez avec elle.
mail-confirm = Dire si vous venez
mail-withdrawn-subject = { $meeting } : une séance n’a pas lieu
mail-withdrawn = Une séance pour « { $meeting } » n’aura pas lieu :

## Ce qui ne va pas dans un formulaire
error-words = Dites ce qui est demandé
error-closes = Choisissez un dernier jour après le premier
error-review-by = Choisissez pour les évaluations un jour après le dernier
error-too-late = Les évaluations doivent arriver avant le début de la conférence
error-formats = Donnez les minutes d’au moins une forme
error-reviewers = Choisissez au moins { NUMBER($least) } évaluateurs
error-title = Saisissez un titre
error-format = Choisissez une forme
error-topic = Choisissez un thème demandé
error-abstract = Le résumé a { NUMBER($count) } mots ; il doit en avoir de { NUMBER($least) } à { NUMBER($most) }
error-goal = Dites ce que les gens sauront ou pourront faire ensuite
error-practice = Saisissez l’adresse d’une pratique que vous pouvez lire, ou laissez vide
error-speakers = Dites qui intervient : vous, ou quelqu’un que vous nommez
error-score = Choisissez une note de 1 à 5
error-to-committee = Dites au comité pourquoi
error-verdict = Choisissez une décision
error-reason = Dites pourquoi ; qui a proposé la séance le lit
error-answer = Dites si vous venez

## Refus
refused-title =
    { $code ->
        [not-conducting] C’est à ceux qui préparent la conférence
        [not-a-conference] Seule une conférence a un appel à séances
        [meeting-cancelled] La conférence est annulée
        [decided] Les décisions sont annoncées
        [not-a-member] Membres et partenaires proposent des séances
        [not-open] L’appel n’est pas encore ouvert
        [closed] L’appel est clos
        [enough] Vous en proposez autant qu’un poste le peut
        [not-yours] Un autre poste en répond
        [withdrawn] La séance a été retirée
        [handed-on] Vous avez transmis cette séance
        [reviewed] Votre évaluation est déjà arrivée
        [still-open] L’appel est encore ouvert
        [own-house] Cette séance vient de votre propre maison
        [announced] Cette décision a été annoncée
        [undecided] Certaines séances n’ont pas encore de décision
        [nothing-new] Rien de nouveau n’est décidé
        [not-accepted] Il n’y a rien à confirmer
        [answered] Vous avez déjà répondu
        [not-askable] Ce poste ne peut être sollicité
        [asked-before] Ce poste a déjà été sollicité
        [enough-reviewers] Assez de personnes évaluent
        [given] Vous avez des séances à évaluer
        [not-held] Cette séance n’a pas lieu
       *[other] Quelqu’un d’autre l’a modifiée entre-temps
    }
refused-reason =
    { $code ->
        [not-conducting] Le secrétariat, la présidence du réseau et qui dirige une réunion tiennent son appel et son programme.
        [not-a-conference] Les autres réunions font leur ordre du jour de ce dont les villes ont besoin.
        [meeting-cancelled] Une conférence qui n’a pas lieu n’a pas de programme.
        [decided] Ce qui a été annoncé à tous ne change plus.
        [not-a-member] Propose qui agit pour un membre ou un partenaire du réseau ; un assistant prépare le texte et le titulaire du poste l’envoie.
        [not-open] Les séances sont prises à partir du premier jour de l’appel.
        [closed] Les séances sont prises et modifiées jusqu’au dernier jour, pour que tous aient le même temps.
        [enough] Un poste propose cinq séances pour une conférence, pour laisser de la place aux autres.
        [not-yours] Agit pour elle qui tient le poste qui l’a proposée ou qui a été prié de l’évaluer.
        [withdrawn] Qui l’a proposée l’a reprise.
        [handed-on] Qui a un intérêt dans une séance ne la note pas.
        [reviewed] On transmet une séance avant d’en écrire quoi que ce soit.
        [still-open] Rien n’est décidé avant que tous aient pu proposer.
        [own-house] Personne ne décide d’une séance de la maison dont il fait partie.
        [announced] Qui l’a proposée le sait ; seule la liste d’attente avance.
        [undecided] Tous sont avertis ensemble : chaque séance a donc d’abord besoin d’une décision.
        [nothing-new] Tout ce qui a été décidé est annoncé.
        [not-accepted] On confirme une séance une fois son acceptation annoncée.
        [answered] Chaque séance est confirmée ou laissée une fois.
        [not-askable] On sollicite des postes de membres dont les titulaires ont dit répondre aux autres membres.
        [asked-before] Qui a été sollicité a le temps de répondre, et l’est une fois.
        [enough-reviewers] Un comité de plus de trente est une foule.
        [given] Des séances vous ont été données, et d’autres y comptent.
        [not-held] Elle n’a pas été acceptée, ou ceux qui l’ont proposée ne peuvent venir.
       *[other] Deux personnes ne peuvent pas modifier la même chose à la fois.
    }
refused-remedy =
    { $code ->
        [closed] Écrivez à ceux qui préparent la conférence si quelque chose d’imprévisible est arrivé.
        [enough] Retirez-en une pour en proposer une autre.
        [reviewed] Dites au comité votre intérêt dans votre commentaire.
        [own-house] Priez un collègue d’une autre maison de décider.
        [announced] Une séance qui ne peut avoir lieu est retirée par qui l’a proposée.
        [undecided] Décidez de celles qui portent « à décider ».
        [answered] Vous pouvez encore retirer la séance.
        [not-askable] Sollicitez quelqu’un d’autre de cette ville.
        [given] Transmettez ce que vous ne pouvez évaluer.
       *[other] Revenez en arrière pour voir ce qui peut être fait maintenant.
    }

## Ce qui est gardé d’une personne
personal-stays = Cela reste avec le poste, sans votre nom. Après l’effacement, le secrétariat regarde si une phrase vous nomme.
personal-sessions = Séances que vous avez proposées pour des conférences
    .why = Elles sont évaluées et décidées, et l’ordre du jour en est fait.
personal-counting = Comment vous souhaitez être compté comme intervenant
    .why = Ceux qui décident du programme n’en voient que la somme, pour en connaître l’équilibre.
personal-reviews = Évaluations de séances que vous avez écrites
    .why = Le programme est décidé d’après elles.
personal-decisions = Décisions sur des séances que vous avez proposées, avec leurs motifs
    .why = Le motif a été dit à qui avait proposé la séance.
personal-calls = Appels à séances que vous avez faits
    .why = Ils disent ce qui a été demandé.

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [keep_session_call] L’appel est enregistré. Ceux qui connaissent la conférence le voient dès son premier jour.
        [begin_submission] C’est enregistré. Ce qui est remis peut être modifié jusqu’au dernier jour.
        [change_submission] C’est enregistré. Ce qui est remis peut être modifié jusqu’au dernier jour.
        [withdraw_submission] La séance est retirée.
        [review_session] Merci. Vous voyez maintenant ce que disent les autres.
        [hand_review_on] Quelqu’un d’autre l’évalue maintenant.
        [decide_submission] La décision est proposée. Personne n’est averti avant que toutes soient annoncées.
        [announce_sessions] Tous ceux qui ont proposé une séance sont avertis, peu à peu.
        [confirm_submission] Votre réponse est notée.
        [ask_session_reviewers] Un courriel les sollicite, et la question paraît sur leur bureau.
        [withdraw_reviewer_request] La demande est retirée ; son courriel ne mène plus à rien.
        [answer_reviewing] Votre réponse est notée.
        [answer_session_speaker] Votre réponse est notée.
       *[other] { "" }
    }
