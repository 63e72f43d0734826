# Les mots des pratiques.

navigation = Pratiques
kind = pratique
confirm = Confirmer
comma = { ", " }
not-known = inconnu

## L’annuaire
directory-title = Pratiques des villes
directory-sentence = Ce que des villes ont fait, le coût, les résultats et les échecs, chaque fait avec sa source.
topic = Thème
any-topic = tous les thèmes
original-language = Écrite en
any-language = toutes les langues
show = Afficher
practices-shown =
    { $count ->
        [one] { $count } pratique
        [many] { $count } de pratiques
       *[other] { $count } pratiques
    }
nothing-found = Aucune pratique ici
nothing-found-sentence = Rien sur ce thème et dans cette langue.
all-practices = Toutes les pratiques
pages = Parties de la liste des pratiques
older = plus anciennes

## Une pratique
print = Imprimer
show-original = Voir l’original
show-translation = Voir la traduction
shown-as-written = Telle qu’elle a été écrite, en { $language }.
translated =
    { $status ->
        [machine] Traduite par une machine ; langue d’origine : { $language }. Le reste est tel qu’il a été écrit.
       *[other] Traduite par une personne ; langue d’origine : { $language }. Le reste est tel qu’il a été écrit.
    }
sources-do-not-say = Inconnu : les sources ne le disent pas.
field =
    { $field ->
        [problem] Le problème
        [done] Ce qui a été fait
        [worked] Ce qui l’a fait réussir
        [failed] Ce qui a échoué
        [core] Ce qui doit rester, ce qui peut s’adapter
        [paid_by] Qui a payé
        [staff] Personnel
       *[time] Durée
    }
preconditions = Ce qui devrait être vrai
checked-against = Comparé à ce que l’on sait de { $city } :
figures = Chiffres
figures-table =
    { $count ->
        [one] { $count } chiffre avec sa source
        [many] { $count } de chiffres, chacun avec sa source
       *[other] { $count } chiffres, chacun avec sa source
    }
column-what = Quoi
column-kind = Nature
column-amount = Quantité
column-year = Année
figure-kind =
    { $kind ->
        [result] résultat
        [cost_setup] coût de mise en place
        [cost_yearly] coût annuel
        [staff] personnel
       *[size] taille
    }
cities-that-did = Villes qui l’ont fait
cities-table =
    { $count ->
        [one] { $count } ville
        [many] { $count } de villes
       *[other] { $count } villes
    }
column-city = Ville
column-role = Rôle
column-since = Depuis
column-stage = Étape
where-it-is-from = ville d’origine
took-it-up = l’a reprise
member = membre
sources = Ses sources
undated = sans date
source-note = { $publisher }, { $published } ; lu le { $read }
in-short = En bref
started = Début
ended = Fin
written-in = Écrite en
confirmed = Dernière confirmation
not-confirmed = non confirmée par la ville
newest-source-year = Source la plus récente
contact = À qui demander
thread = Fil
kind-and-date = { $kind }, { $date }
stage =
    { $stage ->
        [idea] en projet
        [pilot] pilote
        [running] en cours
        [scaled] étendue
        [paused] suspendue
        [stopped] arrêtée
       *[unknown] étape inconnue
    }
evidence =
    { $grade ->
        [claim] raconté
        [count] activité comptée
        [before-after] avant et après
        [comparison] comparé à d’autres
       *[independent] évaluation indépendante
    }

## Comparé à une ville
not-said = { $fact } : pas encore dit
known-fact = { $fact } : { $value }
said-by-city = { $source }, selon la ville
about-country = { $source }, pour tout le pays

## Dans un dossier
brief-heading = Pratiques qui conviennent
nothing-fits = Aucune pratique du réseau ne répond encore à ce besoin.
new-to-you = nouvelle
and-more-cities =
    { $count ->
        [one] { $first } et { $count } autre ville
        [many] { $first } et { $count } d’autres villes
       *[other] { $first } et { $count } autres villes
    }
why-here = Pourquoi elle est ici
factors-are-multiplied = Quatre facteurs de 0,05 à 1 sont multipliés ; le produit le plus élevé vient en tête.
relevance = Pertinence
words-in-common = { $share } des mots de votre besoin
likeness-of-cities = Ressemblance des villes qui l’ont fait
likest-city = la plus semblable est { $city }
no-city-comparable = aucune ville qui l’a fait n’est comparable
strength-of-evidence = Solidité des preuves
freshness = Fraîcheur
newest-source = source la plus récente de { $year }
no-dated-source = aucune source n’est datée
product = Produit

## The sum behind a place in the brief
why-this = Pourquoi « { $title } » est ici
