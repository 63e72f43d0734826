# Les mots des comptes rendus : ce qui est noté dans une réunion, votes en séance, compte rendu, évaluation.

minutes = Compte rendu
minutes-and-actions = Décisions, actions, compte rendu
minutes-of = Compte rendu de « { $meeting } »
written-down-at = Noté pendant « { $meeting } »
what-was-written-down = Ce qui a été noté
kind-vote = vote en séance
kind-minutes = compte rendu
kind-evaluation = évaluation
kind-wish = besoin ou souhait de recherche
holding-minutes = Comptes rendus à finir ou à approuver
holding-votes = Votes ouverts
holding-evaluations = Réunions à évaluer
holding-wishes = Besoins et souhaits de recherche apparus en réunion
verb =
    { $verb ->
        [end] Clore le vote
        [finish] Finir et envoyer
        [approve] Approuver
        [evaluate] Donner votre avis
        [need] Énoncer le besoin, ou dire qu’il n’existe pas
        [research] Trouver qui l’étudie
       *[other] Voir
    }
chatham-house = La règle de Chatham House s’applique : ce qui a été dit peut servir, qui l’a dit ne se dit pas. Les notes n’ont pas d’auteur.
the-meeting-as-a-whole = La réunion dans son ensemble
what-became-of-it = Ce que sont devenues les actions de la dernière réunion
became = De ce que la dernière réunion a convenu : { $counts }
became-count =
    { $state ->
        [done] faites : { $count }
        [late] en retard : { $count }
        [open] ouvertes : { $count }
       *[other] abandonnées : { $count }
    }
nothing-written = Rien n’est encore noté
nothing-written-sentence = Notes, décisions et actions se trouvent ici, point par point, au fil de la réunion.
afterwards = Et ensuite
all-actions = Toutes les actions
minutes-in-stage = Compte rendu : { $stage }
decisions-count =
    { $count ->
        [one] { $count } décision
        [many] { $count } décisions
       *[other] { $count } décisions
    }
actions-count =
    { $sum ->
        [one] { NUMBER($open) } ouverte sur { $sum } action
        [many] { NUMBER($open) } ouvertes sur { $sum } actions
       *[other] { NUMBER($open) } ouvertes sur { $sum } actions
    }
not-for-partners = pas pour les partenaires
thread = Fil
print = Imprimer

## Notes et décisions
a-note = Une note
note-hint = Ce qui a été dit. Votre poste figure à côté.
note-hint-confidential = Ce qui a été dit, pas par qui : n’écrivez ni nom ni ville. Le vôtre n’est pas gardé.
take-note = Prendre une note
noted = Noté
what-was-decided = Ce qui a été décidé
what-was-decided-hint = Une phrase que comprend quelqu’un qui n’y était pas.
votes-for = Pour
votes-against = Contre
abstentions = Se sont abstenus
votes-hint = Un nombre, si les voix ont été comptées.
votes = Pour : { NUMBER($yes) }. Contre : { NUMBER($no) }. Abstentions : { NUMBER($abstain) }.
keep-decision = Noter une décision
decided = décidé
adopted = adopté
not-adopted = non adopté
give-to-do = Confier quelque chose à faire
error-note = Dites ce qui a été dit
error-decision = Dites ce qui a été décidé
error-votes = Indiquez un nombre, ou laissez vide

## Votes en séance
open-vote = Ouvrir un vote
what-is-voted = Ce sur quoi on vote
what-is-voted-hint = Une phrase à laquelle on dit oui ou non.
kind-of-vote = Quelle sorte de vote
vote-kind =
    { $kind ->
        [formal] Formel : une ville, une voix
       *[other] Sondage : chaque personne présente
    }
secrecy = Secret du vote
secret-vote = Secret : il est gardé qu’une ville a voté, pas ce qu’elle a voté
secret-vote-sentence = Ce vote est secret. Il est gardé que vous avez voté, pas ce que vous votez. Le compte est donné à la fin.
one-city-one-vote = Une ville, une voix, par l’un de ses postes. Le résultat devient une décision.
each-one-vote = Chaque personne présente a une voix. Rien n’est décidé ainsi.
your-vote = Votre voix
choice =
    { $choice ->
        [yes] Oui
        [no] Non
       *[other] Abstention
    }
give-vote = Voter
end-vote = Clore le vote
vote-is-open = ouvert
vote-is-over = clos
you-voted = Vous avez voté, ou quelqu’un de votre ville l’a fait.
voted-so-far =
    { $count ->
        [one] { $count } a voté
        [many] { $count } ont voté
       *[other] { $count } ont voté
    }
error-vote = Dites sur quoi on vote
error-vote-kind = Choisissez la sorte de vote
error-choice = Choisissez oui, non ou abstention

## Compte rendu
draft-minutes = Rédiger le compte rendu
draft-again = Rédiger à nouveau le compte rendu ; ce qui a été changé dans le texte est perdu
drafted-day = Tenue le { $day }
drafted-days = Tenue du { $first } au { $last }
drafted-place = Lieu : { $place }
drafted-chair = Présidence : { $chair }
drafted-present = Présents :
drafted-expected = Ont dit qu’ils viennent :
drafted-excused = Excusés :
drafted-deputy = { $deputy }, pour { $post }
drafted-more = et { $count } de plus
drafted-decision = Décidé : { $words }
drafted-rejection = Non adopté : { $words }
drafted-action = À faire : { $words } ({ $owner }, jusqu’au { $day })
stage =
    { $stage ->
        [draft] brouillon
        [with-chair] chez la présidence
       *[other] publié
    }
stage-sentence =
    { $stage ->
        [draft] Seules les personnes qui conduisent la réunion voient ce brouillon. Elles le finissent et l’envoient à la présidence.
        [with-chair] La présidence le lit, change ce qui est faux, l’approuve et dit qui le lit.
       *[other] Approuvé par la présidence. Le texte reste tel quel ; ce qui est rectifié se trouve dessous, avec son jour.
    }
text-of-minutes = Texte
text-of-minutes-hint = Une ligne par paragraphe ; après une ligne vide, la première est un titre. Sous la règle de Chatham House, il ne nomme personne.
closed-part = Des points à huis clos
closed-part-hint = À part, et jamais montré aux partenaires.
change-text = Changer le texte
keep-text = Garder le texte
send-to-chair = Envoyer à la présidence
send-back = Renvoyer à qui l’a rédigé
what-is-missing = Ce qui manque ou ce qui est faux
what-is-missing-hint = Cela part par courriel à qui l’a rédigé.
approve = Approuver
approve-and-publish = Approuver et publier
who-reads-them = Qui le lit
reach =
    { $reach ->
        [members] Tous les membres
       *[other] Les personnes qui participent
    }
correct = Rectifier
corrections = Rectifié plus tard
corrected-on = Rectifié le { $day }
what-is-corrected = Ce qui est rectifié
what-is-corrected-hint = Ce que dit le texte, et ce qui est. Cela figure sous le texte, avec la date du jour.
error-minutes = Entrez le texte
error-reach = Choisissez qui le lit
error-return = Dites ce qui manque ou ce qui est faux
error-correction = Dites ce qui est rectifié
mail-minutes-subject =
    { $what ->
        [approve] Un compte rendu attend votre approbation
        [returned] Un compte rendu vous revient
       *[other] Un compte rendu est publié
    }
mail-minutes =
    { $what ->
        [approve] Le compte rendu de « { $meeting } » vous attend : lisez-le, changez ce qui est faux, approuvez-le et dites qui le lit.
        [returned] La présidence vous renvoie le compte rendu de « { $meeting } », avec ces mots. Changez-le et renvoyez-le.
       *[other] Le compte rendu de « { $meeting } » est publié.
    }
mail-see-minutes = Lire le compte rendu

## Évaluation
evaluation = Évaluation
evaluation-of = Que valait « { $meeting } » ?
evaluation-sentence = Cinq minutes, sans votre nom : que votre poste a répondu est gardé à part de ce qu’il a répondu. Les résultats sont donnés à partir de { NUMBER($count) } réponses.
evaluate = Donner votre avis
send-evaluation = Envoyer
you-answered = Vous avez répondu. Merci.
results = Ce qu’en pensent les personnes venues
no-results = Pas encore assez de réponses
no-results-sentence = En dessous de { NUMBER($count) } réponses, on pourrait deviner qui.
overall = Dans l’ensemble, sur 5
grade =
    { $grade ->
        [5] 5 : très bien
        [4] 4 : bien
        [3] 3 : moyen
        [2] 2 : faible
       *[other] 1 : une journée perdue
    }
would-recommend = La recommanderiez-vous ?
recommends =
    { $answer ->
        [yes] Oui
       *[other] Non
    }
recommend-it = La recommandent
part-of-partners = Place des partenaires bien dosée
balance =
    { $balance ->
        [too-little] Trop petite
        [right] Juste
       *[other] Trop grande
    }
balance-note = trop petite : { $little }, trop grande : { $much }
of-answers =
    { $count ->
        [one] { $count } réponse
        [many] { $count } réponses
       *[other] { $count } réponses
    }
most-useful = Le point le plus utile
will-do = Une chose que je ferai
will-do-by = Pour quand
by-day = { $what } (pour le { $day })
what-was-missing = Ce qui manquait
what-was-missing-hint = Ne nommez personne.
error-grade = Choisissez une note de 1 à 5
error-recommends = Dites oui ou non
error-balance = Dites quelle place avaient les partenaires
mail-evaluation-subject = Que valait la réunion ?
mail-evaluation = « { $meeting } » est terminée. Dites en cinq minutes, sans votre nom, ce qu’elle valait. Toutes les personnes venues lisent les résultats.
what-it-changed = Ce qu’elle a changé
months-later =
    { $span ->
        [half-year] six mois après
       *[other] un an après
    }
what-did-it-change = Qu’a-t-elle changé ?
what-did-it-change-sentence = Une phrase suffit, même si rien n’a changé. Les personnes venues la lisent, avec votre poste.
what-did-it-change-hint = Ce qui est différent dans votre ville, et depuis quand.
say-what-changed = Dire ce qu’elle a changé
impact-receipt = Vous avez dit ce que la réunion a changé.
error-changed = Dites ce qu’elle a changé, ou qu’elle n’a rien changé
mail-impact-subject = Une question sur une réunion
mail-impact =
    { $span ->
        [half-year] « { $meeting } » a eu lieu il y a six mois. Qu’a-t-elle changé ? Vous pouvez répondre depuis ce courriel sans vous connecter.
       *[other] « { $meeting } » a eu lieu il y a un an. Qu’a-t-elle changé ? Vous pouvez répondre depuis ce courriel sans vous connecter.
    }

## Porter plus loin, là où il faut
carry-on = Porter plus loin
carried-on = Porté plus loin
where-it-belongs = Où cela doit aller
wish-kind =
    { $kind ->
        [need] Un besoin d’une ville
       *[research] Recherche : personne ne savait
    }
what-is-carried-on = Ce qui est porté plus loin
what-is-carried-on-hint = Une phrase. Sous la règle de Chatham House, elle ne nomme personne ni aucune ville.
whose-need = De qui ce peut être le besoin
no-city = De personne : personne ne savait
error-wish-kind = Choisissez où cela doit aller
error-wish-words = Dites ce qui est porté plus loin
error-wish-post = Choisissez de qui ce peut être le besoin
wish-waits =
    { $kind ->
        [need] Apparu en réunion, ce n’est le besoin de personne tant que la ville ne l’énonce pas. D’ici là, seuls la ville et qui conduit la réunion le lisent.
       *[research] Personne à la réunion ne savait. Le secrétariat cherche qui peut l’étudier.
    }
need-state =
    { $state ->
        [waiting] attend la ville
        [taken] énoncé comme besoin
       *[declined] pas un besoin
    }
research-state =
    { $state ->
        [waiting] personne ne l’étudie encore
        [taken] quelqu’un l’étudie
       *[declined] reste ouvert
    }
who-answers = Qui répond
written-down-on = Noté le
comes-from-item = Vient de
wish-question =
    { $kind ->
        [need] Votre ville a-t-elle ce besoin ?
       *[research] Quelqu’un l’étudie-t-il ?
    }
wish-yes =
    { $kind ->
        [need] Oui, l’énoncer
       *[research] Oui
    }
wish-no =
    { $kind ->
        [need] Non
       *[research] Non, cela reste ouvert
    }
need-in-your-words = Le besoin, dans les mots de votre ville
who-looks-into-it = Qui l’étudie, et jusqu’à quand
wish-words-hint = Seulement si vous dites oui.
who-reads-the-need = Qui lit le besoin
wish-reach =
    { $reach ->
        [own] Notre ville seule, pour l’instant
       *[members] Tous les membres
    }
why-not = Pourquoi pas
why-not-hint = Seulement si vous dites non, et si vous le souhaitez.
send-wish-answer = Envoyer la réponse
error-wish-answer = Dites oui ou non
error-wish-reply = Dites-le en mots
mail-wish = Ceci est apparu à « { $meeting } », et qui la conduit pense que ce peut être un besoin de votre ville. Énoncez-le dans vos mots, ou dites que ce n’en est pas un. Personne d’autre ne le lit d’ici là :
mail-wish-subject = Votre ville a-t-elle ce besoin ?
mail-see-wish = Répondre
research-wishes = Souhaits de recherche
research-wishes-sentence = Ce que personne ne savait à une réunion. Ce que personne n’étudie encore vient d’abord.
wishes-waiting =
    { $count ->
        [0] Rien n’attend
        [one] { $count } attend
        [many] { $count } attendent
       *[other] { $count } attendent
    }
no-research-wishes = Aucun souhait de recherche
no-research-wishes-sentence = Qui conduit une réunion garde ici ce que personne n’y savait.

## Refus
refused-title =
    { $code ->
        [not-reader] C’est pour les personnes qui participent
        [not-attending] Les notes sont à qui assiste pour une ville
        [not-conducting] C’est à qui conduit la réunion
        [cancelled] La réunion a été annulée
        [published] Le compte rendu est publié
        [vote-ended] Le vote est clos
        [voted] Cette voix a été donnée
        [no-vote] Vous n’avez pas de voix ici
        [not-chair] C’est à la présidence de la réunion
        [not-draft] Le compte rendu n’est plus un brouillon
        [not-with-chair] Le compte rendu n’est pas chez la présidence
        [not-published] Le compte rendu n’est pas publié
        [not-over] C’est trop tôt
        [too-late] C’est trop tard
        [not-asked] Cela attend quelqu’un d’autre
        [not-there] Ce poste n’assiste pour aucune ville
       *[other] Vous avez répondu
    }
refused-reason =
    { $code ->
        [not-reader] Ce qui est noté est lu par qui assiste et qui conduit, et par d’autres quand le compte rendu leur est publié.
        [not-attending] Vous n’y assistez pas pour une ville et ne la conduisez pas.
        [not-conducting] Le secrétariat, la présidence du réseau, celle de la réunion et celle de sa région la conduisent.
        [cancelled] On ne note rien de ce qui n’a pas eu lieu.
        [published] On n’ajoute rien à ce qui est publié.
        [vote-ended] Il a été clos avant l’arrivée de votre voix.
        [voted] Chaque ville, ou chaque personne présente dans un sondage, vote une fois.
        [no-vote] Dans un vote formel, chaque ville présente a une voix ; dans un sondage, chaque personne présente.
        [not-chair] Qui approuve répond du texte.
        [not-draft] Il est chez la présidence, ou publié.
        [not-with-chair] C’est un brouillon, ou il est publié.
        [not-published] Jusque-là, c’est le texte lui-même qui se change.
        [not-over] C’est pour le temps à partir de la réunion.
        [too-late] Une réunion s’évalue dans les trente jours après sa fin.
        [not-asked] Le poste de la ville dit si elle a ce besoin ; pour ce que personne ne savait, le secrétariat dit qui l’étudie.
        [not-there] Un besoin ne peut être que celui d’une ville qui assiste.
       *[other] Cela se dit une fois.
    }
refused-remedy =
    { $code ->
        [published] Rectifiez-le sous le compte rendu.
        [not-draft] Demandez à la présidence de le changer, ou rectifiez sous ce qui est publié.
        [not-chair] Envoyez-le à la présidence.
        [not-over] Revenez quand elle est terminée.
       *[other] Demandez à qui conduit la réunion.
    }

## Ce qui est gardé d’une personne
personal-notes = Notes que vous avez prises en réunion dans vos postes, sauf sous la règle de Chatham House, où elles ne mènent à personne
    .why = Les personnes qui participent lisent ce qui a été dit.
personal-minutes = Comptes rendus que vous avez rédigés dans vos postes
    .why = Une réunion se connaît à son compte rendu.
personal-corrections = Ce que vous avez rectifié dans des comptes rendus
personal-ballots = Votes que vous avez ouverts dans vos postes
    .why = Les personnes qui participent se prononcent.
personal-votes = Comment vos postes ont voté en réunion ; dans un vote secret, seulement qu’ils l’ont fait
    .why = On vote une fois, et un vote public est public.
personal-evaluated = Que vos postes ont évalué des réunions ; ce qui a été répondu ne mène à personne
    .why = On répond une fois.
personal-impacts = Ce que vous avez dit que des réunions ont changé
    .why = Les personnes venues lisent ce qui en est sorti.
personal-wishes = Besoins et souhaits de recherche que vous avez notés en réunion
    .why = Qui répond lit ce qui est apparu.
personal-wish-answers = Ce que vous avez répondu à des besoins et souhaits de recherche de réunions
personal-stays = Cela reste avec le poste, sans votre nom. Après un effacement, le secrétariat regarde si une phrase vous nomme.

## Dit en haut de la page suivante
done =
    { $act ->
        [take_note] La note est prise.
        [keep_decision] La décision est notée.
        [give_to_do] C’est sur leur bureau, et un courriel est parti.
        [open_vote] Le vote est ouvert.
        [cast_vote] Vous avez voté.
        [end_vote] Le vote est clos.
        [draft_minutes] Le compte rendu est rédigé.
        [send_minutes] Le compte rendu est chez la présidence.
        [return_minutes] Le compte rendu est de nouveau un projet.
        [publish_minutes] Le compte rendu est publié.
        [correct_minutes] C’est rectifié.
        [evaluate_meeting] Merci. C’est gardé sans votre nom.
        [carry_on] Cela attend qui doit répondre.
        [answer_meeting_wish] Votre réponse est gardée.
       *[other] { "" }
    }

## Ce que les évaluations demandent encore

what-was-hard = Qu’est-ce qui a rendu la participation difficile ?
what-was-hard-hint = Cochez ce qui l’a été ; rien si rien ne l’a été.
hurdle =
    { $hurdle ->
        [access] L’accès : je n’ai pas pu entrer, voir, entendre ou lire quelque chose
        [language] La langue
       *[other] L’heure ou le jour
    }
found-it-hard = Ont trouvé difficile de participer
hurdles-note = accès : { $access }, langue : { $language }, heure : { $hour }
say-excellent = Disent que c’était très bien
whom-again = Qui voulez-vous revoir ?
whom-again-hint = Des villes et organisations venues, une par ligne, { NUMBER($max) } au plus. Personne ne le lit. Si c’est réciproque, les deux reçoivent un courriel.
may-contact = Pouvons-nous vous demander dans six mois et dans un an ce que cela a changé ?
error-again = Ne nommez que des villes et organisations venues, et pas la vôtre : { $names }
error-again-many = Nommez-en { NUMBER($max) } au plus
mail-again-subject = Vous voulez vous revoir
mail-again = Après « { $meeting } » vous avez nommé { $who }, et ils vous ont nommés. Personne d’autre ne l’apprend.
see-their-page = Voir leur page
personal-again = Qui vos postes veulent revoir après des réunions
    .why = Si c’est réciproque, on le dit aux deux.
personal-again-since = après que vous l’avez dit
