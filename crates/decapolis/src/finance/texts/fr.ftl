# Le budget d’une rencontre.

kind-line = une ligne d’un budget
budget = Budget
budget-sentence = Ce que la rencontre devrait coûter, ce qui a été dépensé et qui paie. Le secrétariat le tient ; ceux qui président le lisent.
as-file = En fichier
paid-for-somebody = Quelque chose a été payé pour une personne
lines = Lignes
lines-caption = Lignes du budget, avec ce que les bourses engagent et ce qui a été payé pour des personnes
one-line = Une ligne du budget
no-lines = Rien n’est encore prévu
no-lines-sentence = Le secrétariat ajoute ce que la rencontre coûtera et qui le paie.
shares = Qui paie quoi
shares-caption = Ce que paie chacun, et le total dans chaque monnaie
whole = Tout en { $currency }
over = au-dessus du prévu
planned-and-spent = { $planned } prévus, { $spent } engagés ou dépensés.
bursaries = Bourses de voyage
read-from-bursaries = Lu dans les bourses de cette rencontre.
for-people = Payé pour des personnes
read-from-gifts = Lu dans le registre des dons.
not-known =
    { $count ->
        [one] Pour { $count } ligne du registre des dons, personne n’en connaît la valeur ; elle ne compte pas ici.
       *[other] Pour { $count } lignes du registre des dons, personne n’en connaît la valeur ; elles ne comptent pas ici.
    }
how-it-counts = Comment on compte
rule-read = Les bourses et ce que d’autres ont payé pour des personnes sont lus là où ils sont tenus. On ne les saisit jamais deux fois.
rule-currencies = Chaque somme est dans la monnaie où elle est payée. Rien n’est converti ; il y a donc un total par monnaie.
rule-who-reads = Le secrétariat, qui préside cette rencontre et la présidence du réseau lisent ceci. Qui a payé quoi pour qui, les membres le lisent dans le registre des dons.

## Une ligne
heading = Pour quoi
heading-name =
    { $heading ->
        [venue] Lieu
        [catering] Repas
        [interpretation] Interprétation
        [equipment] Équipement
        [printing] Impression
        [travel] Voyages des intervenants et du personnel
        [staff] Personnel
       *[other] Autre chose
    }
who-pays = Qui paie
payer =
    { $payer ->
        [network] le réseau
        [host] la ville hôte
        [partner] un partenaire
       *[other] une autre organisation
    }
payer-name = Lequel
payer-name-hint = Le nom du partenaire ou de l’organisation.
currency = Monnaie
currency-hint = Trois lettres, comme EUR.
planned = Prévu
planned-hint = Comme 1200 ou 1 200,50 ; rien, c’est 0.
spent = Engagé ou dépensé
spent-hint = Ce qui est signé ou payé à ce jour. Laissez vide tant qu’il n’y a rien.
deviation = Écart
note = Note
note-hint = Le contrat ou l’offre, en quelques mots.
add-line = Ajouter une ligne
change-line = Modifier la ligne
remove-line = Retirer la ligne
error-heading = Dites pour quoi c’est
error-payer = Dites qui paie
error-payer-name = Saisissez le nom de qui paie
error-currency = Saisissez trois lettres, comme EUR
error-sum = Saisissez une somme comme 1200 ou 1 200,50

## Refus
refused-title =
    { $code ->
        [not-shown] Le budget est pour le secrétariat et ceux qui président
        [not-secretariat] Le secrétariat tient le budget
        [too-many-lines] Un budget n’a pas plus de lignes
       *[other] La rencontre a été annulée
    }
refused-reason =
    { $code ->
        [not-shown] Les montants des offres et des contrats ne sont pas pour tous.
        [not-secretariat] Qui commande et paie le note.
        [too-many-lines] Il en a deux cents.
       *[other] Plus rien n’est prévu pour elle.
    }
refused-remedy =
    { $code ->
        [too-many-lines] Réunissez les lignes d’un même poste de dépense.
        [cancelled] Modifiez les lignes présentes selon ce que cela a coûté en fin de compte.
       *[other] Demandez au secrétariat.
    }

## Ce qui est gardé d’une personne
personal-lines = Notes que vous avez écrites dans des budgets de rencontres
    .why = On peut dire ce qu’une rencontre a coûté et qui a payé.
personal-stays = Cela reste avec la ligne, sans votre nom. Après un effacement, le secrétariat regarde si une note vous nomme.

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [add_budget_line] La ligne est ajoutée.
        [change_budget_line] La ligne est modifiée.
        [remove_budget_line] La ligne est retirée.
       *[other] { "" }
    }
