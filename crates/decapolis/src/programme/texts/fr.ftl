# Mots des programmes.

programmes = Programmes du réseau
programmes-sentence = Ce que le réseau mène, sous son nom actuel, et comment cela s’appelait avant.
running = En cours
earlier = Antérieurs
no-programmes = Ici se trouveront les programmes du réseau
no-programmes-sentence = Le secrétariat les ajoute.
add = Ajouter un programme
name = Nom
words = Ce que c’est
words-hint = En une ou deux phrases : pour qui, et ce qu’on y reçoit.
source = Source de ce nom
source-hint = La décision ou la page qui le dit, avec sa date.
first-day = En usage depuis
since = depuis le { $from }
lasts = du { $from } au { $until }
said-by = source : { $source }
names = Ses noms
rename = Renommer ce programme
end = Mettre fin à ce programme
outcome = Ce qu’il en est sorti
outcome-hint = Aussi où il continue, sous un autre toit.
ended-with = Terminé le { $day } : { $outcome }
error-name = Entrez un nom
error-words = Dites ce que c’est
error-source = Dites où c’est décidé ou dit
error-future = Entrez un jour déjà venu
error-before-present = Entrez un jour après le début du nom actuel
error-outcome = Dites ce qu’il en est sorti, ou pourquoi il finit
refused-title =
    { $code ->
        [not-secretariat] Le secrétariat tient les programmes
        [ended] Ce programme a pris fin
       *[other] Un nom commence après le précédent, et a déjà commencé
    }
refused-reason =
    { $code ->
        [not-secretariat] Pour que noms et dates viennent d’une seule main.
        [ended] Ses noms et son résultat restent.
       *[other] Ce qui est prévu n’est pas encore un nom.
    }
refused-remedy = Écrivez au secrétariat.

## Said at the top of the page that an act leads to
done =
    { $act ->
        [end_programme] Le programme est terminé.
       *[other] { "" }
    }
