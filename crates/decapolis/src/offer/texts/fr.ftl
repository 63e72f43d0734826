# Offres d’aide, et combien de fois une ville est sollicitée.

kind-offer = une offre
offers = Offres d’aide
offered-now = Ce qui tient aujourd'hui
offers-sentence = Ce que des villes et des personnes disent pouvoir donner : un appel, un texte, une visite.
what-it-offers = Ce qu’elle offre
no-offers = Rien d’offert pour l’instant. Une ville dit ce qu’elle offre, et les autres le trouvent dans leurs synthèses.
no-offers-here = Personne n’offre encore d’aide là-dessus
no-offers-sentence = La première personne qui l’offre est trouvée par toutes celles qui en ont besoin.
all-offers = Toutes les offres du réseau
all-topics = tous les sujets
show = Afficher
earlier = offres plus anciennes
shown =
    { $count ->
        [one] { $count } affichée
       *[other] { $count } affichées, les plus récentes d’abord
    }
offer-something = Offrir quelque chose à d’autres villes
once-sentence = Dites-le une fois. Deux fois par an, on vous demande si cela tient toujours ; un clic suffit.
topic = Sujet
what-you-offer = Ce que vous offrez
offer-hint = Avec vos mots et dans votre langue : un appel, un texte, une visite
kinds-of-help = Formes d’aide
kinds-hint = Choisissez toutes celles qui conviennent. Sans choix, ce sont des réponses à des questions.
languages = Langues
languages-hint = Celles dans lesquelles vous pouvez aider. Sans choix, celle de cette page.
hours-a-month = Heures par mois
hours-hint = Combien vous pouvez donner, à peu près. Laissez vide si vous ne pouvez pas le dire.
available = Quand
available-hint = Jours, heures, mois : comme vous le diriez. Peut rester vide.
in-return = Ce que vous espérez en retour
in-return-hint = Rien est une bonne réponse. Peut rester vide.
make-offer = L’offrir
save = Enregistrer
change = Modifier cette offre
withdraw = Retirer cette offre
ask-about-need = Demander au sujet d’un de vos besoins
still-stands = Elle tient toujours
does-it-stand = Dites si elle tient toujours
confirmed-on = Dernière confirmation
capacity = Combien de fois cette ville est sollicitée
asked-of = sollicitée { $asked } fois sur { $limit } ce trimestre
at-its-limit = sollicitée { $limit } fois ce trimestre, autant que le réseau le permet : on pourra de nouveau lui demander à partir du { $day }
not-confirmed = non confirmée
not-confirmed-sentence = Personne n’a confirmé cette offre depuis plus de six mois ; son poste n’est donc pas sollicité pour elle.
set-limit = Combien de fois une ville est sollicitée
limit-sentence = Aucune ville n’est sollicitée plus souvent que cela en un trimestre, qui que ce soit qui demande. Douze fois, c’est environ une fois par semaine : on peut y répondre en ayant d’autres tâches.
limit-label = Fois par trimestre
limit-hint = Un nombre, par exemple 12
error-topic = Choisissez un sujet dans la liste
error-words = Écrivez ce que vous offrez, une phrase suffit
error-hours = Écrivez de 1 à { NUMBER($max) } heures, ou rien
error-kinds = Choisissez des formes d’aide dans la liste
error-limit = Écrivez un nombre de 1 à { NUMBER($max) }
mail-confirm-subject = Votre offre tient-elle toujours ?
mail-confirm = Vous avez offert ceci à d’autres villes. Cela tient-il toujours ?
mail-confirm-how = Jusqu’au { $until }, un clic suffit, sans vous connecter. Si elle ne tient plus, ne faites rien : elle sera affichée comme non confirmée et personne ne vous sollicitera pour elle.
confirm-receipt = Votre offre tient. On vous le demandera de nouveau dans six mois.
refused-title =
    { $code ->
        [other-city] Cette page est celle d’une autre ville
        [not-a-member] Cette ville n’est pas membre
        [other-post] Cette offre est celle d’un autre poste
       *[other] Cette ville a été assez sollicitée
    }
refused-reason =
    { $code ->
        [other-city] La direction et les agents d’une ville disent ce qu’elle offre, et votre poste n’en est pas un.
        [not-a-member] Ce qu’une ville offre est affiché tant qu’elle est membre.
        [other-post] Une offre est tenue par le poste qui l’a faite.
       *[other] Elle a été sollicitée { $limit } fois ce trimestre, autant que le réseau le permet.
    }
refused-remedy =
    { $code ->
        [other-city] Demandez à quelqu’un de cette ville ; sa page dit à qui.
        [not-a-member] Écrivez au secrétariat.
        [other-post] Demandez à la personne qui occupe ce poste.
       *[other] Demandez à une autre ville, ou à celle-ci à partir du { $day }.
    }

## Ce qui est gardé d’une personne
personal-offers = Offres d’aide
    .why = Pour que d’autres trouvent qui peut aider, avec vos mots.
    .since = Elles restent tant que l’offre tient. L’effacement les supprime.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [make_offer] Votre offre est en place. Deux fois par an, on vous demandera si elle tient toujours.
        [confirm_offer] Confirmée pour six mois de plus.
        [withdraw_offer] L'offre est retirée. Personne ne vous sera adressé pour elle.
       *[other] { "" }
    }
