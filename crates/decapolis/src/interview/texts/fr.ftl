# Entretiens : ce que chaque ville dit avant une réunion.

kind-interview = un entretien avant une réunion
holding-interviews = Entretiens auxquels répondre
interviews = Entretiens
what-cities-bring = Ce que les villes apportent
by-topic = Par sujet
what-next = Ce qui peut être fait ensuite
thread = D’où cela vient, et ce qui en est sorti
topic = Sujet
suggest-a-topic = proposé d’après vos mots
verb =
    { $verb ->
        [check] Dire si l’appel a été bien noté
        [note] Noter l’appel
       *[other] Dire ce que votre ville apporte à la réunion
    }
kind-name =
    { $kind ->
        [presses] Ce qui presse
        [asks] Ce que nous voulons demander aux autres
        [worked] Ce qui a marché
       *[other] Ce dont nous sommes fiers
    }
kind-of-all =
    { $kind ->
        [presses] Ce qui presse
        [asks] Ce que les villes veulent se demander
        [worked] Ce qui a marché
       *[other] Ce dont les villes sont fières
    }
kind-tag =
    { $kind ->
        [presses] presse
        [asks] demande aux autres
        [worked] a marché
       *[other] en est fière
    }
urgency-name =
    { $urgency ->
        [now] maintenant
        [soon] cette année
       *[other] cela peut attendre
    }
urgency-tag =
    { $urgency ->
        [now] urgent
        [soon] cette année
       *[other] peut attendre
    }
consent-name =
    { $consent ->
        [prepares] seulement qui prépare la réunion
        [nameless] les participants, sans notre nom
        [meeting] les participants
        [members] tous les membres
       *[other] personne : nous le retirons
    }
consent-level =
    { $consent ->
        [prepares] qui prépare la réunion seulement
        [nameless] la réunion, sans nom
        [meeting] la réunion
        [members] tous les membres
       *[other] retiré
    }
state-name =
    { $state ->
        [not-asked] pas encore demandé
        [asked] demandé
        [begun] un appel est en train d’être noté
        [called] un appel a été noté, à vérifier
        [answered] répondu
       *[other] sans réponse
    }
late = en retard
by-call = noté lors d’un appel
until = jusqu’au { $day }
answers-count =
    { $count ->
        [0] rien de dit pour l’instant
        [one] { $count } réponse
       *[other] { $count } réponses
    }

## The list for who prepares the meeting
board-sentence = { NUMBER($answered) } villes sur { NUMBER($count) } ont répondu. Les partenaires n’en voient rien.
cities-at-it =
    { $count ->
        [one] { $count } ville
       *[other] { $count } villes
    }
nobody-comes = Aucune ville n’a encore de siège
nobody-comes-sentence = Dès qu’une ville a pris son siège, on lui demande ici ce qu’elle apporte.
ask-all =
    { $count ->
        [one] Demander à la { $count } ville à qui on n’a pas demandé
       *[other] Demander aux { $count } villes à qui on n’a pas demandé
    }
one-city = Une ville
ask-it = Lui demander par courriel
note-a-call = Noter un appel avec elle

## What those at the meeting read
bring-sentence = Chaque ville a dit qui peut le lire. Ce qui est sans nom n’est pas à deviner.
nothing-brought = Rien à lire pour vous pour l’instant
nothing-brought-sentence = On demande aux villes avant la réunion. Ce qu’elles vous laissent lire se trouve ici.
answer-for-us = Répondre pour notre ville
our-answers = Ce que notre ville a dit
all-of-it =
    { $count ->
        [one] Toute la { $count } réponse
       *[other] Toutes les { $count } réponses
    }
a-city-here = une des villes
clusters-sentence = Les réponses sur un même sujet, ou avec les mêmes mots rares, sont ensemble ; d’abord ce qui presse le plus de villes ou ce qu’elles demandent.
no-topic = Sans sujet, { NUMBER($number) }
pressed-cities =
    { $count ->
        [0] aucune ville n’en est pressée
        [one] { $count } ville en est pressée ou pose la question
       *[other] { $count } villes en sont pressées ou posent la question
    }
not-to-be-said = À ne pas dire : { $words }

propose-item = Proposer comme point de l’ordre du jour
title-without-topic = D’après les entretiens

## The interview
interview-of = Avant la réunion : { $city }
interview-sentence =
    { $code ->
        [seat] Dites-le en quelques mots, une chose à la fois. Pour chacune vous dites qui peut la lire ; les partenaires jamais.
        [call] Vous notez ce que la ville dit lors d’un appel. On demande ensuite à qui a son siège si c’est juste.
       *[other] Vous lisez ce que dit votre ville. Qui a le siège de votre ville dans la réunion l’écrit.
    }
may-not-be-said = Ce qui ne doit pas être dit
words-forgotten = Les mots ont été retirés à la fin de leur délai.
is-a-need = devenu un besoin
nothing-said = Rien de dit pour l’instant
nothing-said-sentence = On en a besoin avant le { $day }, pour en tirer les thèmes de la réunion.
one-more = Encore une chose
add-answer = Ajouter
what-kind = De quel genre de chose il s’agit
in-your-words = En quelques mots
words-hint = Une phrase ou deux. Ne nommez personne qui n’ait pas été d’accord.
how-urgent = À quel point, si cela presse
who-may-read = Qui peut le lire
consent-hint = Vous pouvez changer cela jusqu’au début de la réunion. Les partenaires ne le lisent jamais.
nameless-hint = La langue ou la chose elle-même peut tout de même vous trahir.
limits-head = Ce qui ne doit pas être dit
unsaid-hint = Lu seulement par qui prépare la réunion et par votre ville, et montré partout où sont vos réponses.
keep-it = Garder
end-head = Quand tout est dit
that-is-all = C’est tout
call-is-noted = L’appel est noté : demander à la ville de vérifier

## One answer
who-allowed-what = Qui a permis quoi, et quand
change-who-reads = Changer qui peut le lire
the-need = Le besoin que c’est devenu
need-head = En faire un besoin
need-in-words = Ce dont vous avez besoin
need-hint = Une phrase, telle que d’autres la liront.
make-a-need = En faire un besoin
who-reads-the-need =
    { $code ->
        [members] Tous les membres le liront, comme ils peuvent lire votre réponse.
       *[other] Seule votre ville le lira, tant que vous ne le partagez pas.
    }
error-kind = Choisissez de quel genre de chose il s’agit
error-words = Dites-le en quelques mots
error-consent = Choisissez qui peut le lire
error-urgency = Choisissez à quel point cela presse
error-topic = Choisissez un sujet de la liste

## Mails
mail-asks-subject = Qu’apporte votre ville à la réunion ?
mail-asks = { $name } ({ $title }) prépare cette réunion, le { $day }, où votre ville a un siège :
mail-what-is-asked = Qu’est-ce qui presse dans votre ville, qu’est-ce qui a marché, que voulez-vous demander aux autres, et que ne faut-il pas dire ? On en a besoin avant le { $day }.
mail-who-reads = Pour chaque réponse vous dites qui peut la lire. Les partenaires jamais. Le lien demande ce qui presse ; connectez-vous pour en dire plus.
mail-answer = Dire ce qui presse
mail-checks-subject = Votre appel a-t-il été bien noté ?
mail-checks = { $name } ({ $title }) a noté ce que vous avez dit lors d’un appel avant cette réunion :
mail-check = Vérifier
act-sentence = Ce qui presse dans votre ville, et qui peut le lire. Pour en dire plus, connectez-vous ensuite.
send-answer = Envoyer
answer-receipt = Merci : ce qui presse est noté. Vous pouvez en dire plus, et changer qui peut le lire, en vous connectant.

## Refusals
refused-title =
    { $code ->
        [begun] La réunion a commencé
        [not-your-seat] Votre poste n’a pas ce siège
        [enough] C’est autant qu’un entretien peut contenir
        [finished] Cet entretien est terminé
        [is-need] C’est déjà un besoin
        [does-not-press] Seul ce qui presse devient un besoin
       *[other] Cela a été retiré
    }
refused-reason =
    { $code ->
        [begun] Ce que les villes disent avant une réunion est pris jusqu’à ce qu’elle commence ou soit annulée. Qui peut le lire reste comme c’était alors.
        [not-your-seat] Le poste qui a le siège de la ville dans la réunion en décide.
        [enough] Une réunion ne peut pas reprendre plus de vingt choses d’une seule ville.
        [finished] La ville a dit que c’est tout, ou la réunion a commencé sans elle.
        [is-need] Une réponse devient un besoin une seule fois.
        [does-not-press] Ce qui a marché, et ce qu’une ville demande, n’est pas un besoin.
       *[other] Ce qu’une ville a retiré n’est plus utilisé.
    }
refused-remedy =
    { $code ->
        [begun] Parlez-en dans la réunion même.
        [not-your-seat] Demandez à qui a le siège.
        [enough] Retirez ce qui compte moins.
        [finished] On peut encore ajouter jusqu’au début de la réunion.
        [is-need] Ouvrez le besoin depuis la réponse.
       *[other] Revenez à l’entretien pour voir ce qui peut être fait.
    }

## What is held of a person
personal-stays = Cela reste avec le poste, sans votre nom. Après l’effacement, le secrétariat vérifie si une phrase vous nomme.
personal-answers = Ce que vous avez dit, ou noté lors d’un appel, avant des réunions
    .why = La réunion en est préparée, et ceux à qui vous l’avez permis le lisent.
personal-kept = Ce que vous avez dit à ceux seuls qui préparent une réunion
    .why = La réunion en est préparée. Personne d’autre ne le lit.
    .since = la réunion
personal-limits = Ce qui ne doit pas être dit de votre ville
    .why = Qui prépare une réunion doit le savoir tant que vos réponses sont là.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [ask_interviews] On demande aux villes à qui on n’avait pas demandé, quelques-unes à la fois.
        [add_interview_answer] C’est noté. Dites encore une chose, ou que c’est tout.
        [end_interview] Merci. On peut encore ajouter jusqu’au début de la réunion.
        [propose_from_interviews] C’est dans le projet d’ordre du jour, sans horaire ; donnez-lui en un.
        [allow_interview_answer] Qui peut le lire a changé, et le changement est noté.
       *[other] { "" }
    }
