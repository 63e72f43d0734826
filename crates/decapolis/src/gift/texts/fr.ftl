# Le registre des dons : qui a payé quoi pour qui.

register = Registre des dons
register-sentence = Qui a payé quoi pour qui, avec le poste et non le nom. Les membres le lisent ; les partenaires, non.
lines = Lignes, les dernières d’abord
one-line = Une ligne du registre des dons
paid-for =
    { $kind ->
        [travel] Voyage pour { $post }
        [hotel] Hôtel pour { $post }
        [dinner] Dîner pour { $post }
        [fee] Frais pour { $post }
       *[other] Quelque chose pour { $post }
    }
no-lines = Rien n’est encore écrit ici
no-lines-sentence = Les bourses acceptées viennent ici d’elles-mêmes ; qui dirige une ville ajoute le reste.
all-lines = Toutes les lignes
file =
    { $reach ->
        [all] Tout le registre en fichier
       *[own] Nos lignes en fichier
    }
parts = Parties du registre
latest-lines = Les dernières lignes
next-lines = Les { NUMBER($count) } suivantes
shown =
    { $count ->
        [one] { $count } ligne
       *[other] { $count } lignes
    }
how-it-works = Comment cela marche
rule-lines = Une ligne n’est jamais changée ni supprimée. Ce qui est faux est corrigé par une autre ligne.
rule-bursaries = Ce que paie une bourse s’écrit de soi-même quand elle est acceptée, et encore avec la somme quand elle est réglée.
rule-stay = Les lignes nomment le poste. Elles restent quand quelqu’un le quitte et quand une personne est effacée.
written-on = écrite le { $day }

## Une ligne
add-line = Ajouter une ligne
for-whom = Pour qui
for-city = Pour qui : la ville
for-city-hint = Un membre. La ligne est pour le poste qui la dirige.
who-paid = Qui a payé
payer =
    { $payer ->
        [network] le réseau
        [host] la ville d’accueil
        [own] notre propre ville
        [partner] un partenaire
       *[other] une autre organisation
    }
payer-name = Lequel
payer-name-hint = Le nom du partenaire ou de l’organisation.
what-was-paid = Ce qui a été payé
gift-kind =
    { $kind ->
        [travel] voyage
        [hotel] hôtel
        [dinner] dîner
        [fee] frais
       *[other] autre chose
    }
value = Valeur
value-hint = Laissez vide si elle n’est pas connue.
value-not-known = valeur inconnue
currency = Monnaie
currency-hint = Trois lettres, comme EUR.
given-on = Donné le
note = Remarque
source =
    { $source ->
        [bursary] d’une bourse
       *[other] à la main
    }
column-line = Ligne
column-meeting = Rencontre
no-meeting = À aucune
column-home = Ville
column-post = Poste
column-source = Écrite
column-corrects = Prend la place de la ligne
was-corrected = corrigée
was-corrected-sentence = Une ligne plus récente prend la place de celle-ci.
see-later-line = Voir la ligne plus récente
corrects = en corrige une autre
put-right = La corriger
put-right-note = par une autre ligne ; celle-ci reste
error-payer = Dites qui a payé
error-payer-name = Entrez le nom de qui a payé
error-kind = Dites ce qui a été payé
error-currency = Entrez trois lettres, comme EUR
error-value = Entrez une somme comme 120 ou 120,50
error-given-on = Entrez un jour jusqu’à aujourd’hui
error-whom = Dites pour qui c’était

## Refus
refused-title =
    { $code ->
        [not-member] Le registre est pour les membres
        [not-writer] Vous n’écrivez pas de lignes de cette ville
        [not-for-them] Aucune ligne n’est écrite pour ce poste
       *[other] Une autre ligne a pris sa place
    }
refused-reason =
    { $code ->
        [not-member] Les membres et qui les sert lisent qui a payé quoi.
        [not-writer] Qui dirige une ville écrit pour ses postes, le secrétariat pour tous.
        [not-for-them] Le registre dit ce qui a été payé pour des postes de membres et du réseau.
       *[other] Elle a déjà été corrigée.
    }
refused-remedy =
    { $code ->
        [not-for-them] Choisissez un poste d’un membre.
        [corrected] Corrigez la ligne plus récente.
       *[other] Demandez au secrétariat.
    }

## Ce qui est gardé d’une personne
personal-gifts = Ce qui a été payé pour vos postes
    .why = Les agents publics doivent dire ce que d’autres ont payé pour eux.
personal-notes = Lignes que vous avez écrites au registre des dons
    .why = On peut dire qui a écrit une ligne.
personal-stays = Cela reste avec le poste, sans votre nom. Après l’effacement, le secrétariat vérifie si une remarque vous nomme.

## Dit en haut de la page à laquelle mène un acte
done =
    { $act ->
        [add_gift] La ligne est écrite.
        [correct_gift] C’est corrigé. La ligne précédente reste.
       *[other] { "" }
    }
