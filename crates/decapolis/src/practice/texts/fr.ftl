# Les mots des pratiques.

navigation = Pratiques
kind = pratique
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
all-on-the-topic = toutes sur ce sujet
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

## Writing a practice
new-practice = Écrire une pratique
new-practice-sentence = Votre ville lit d’abord le brouillon. Vous le montrez aux autres quand il est prêt.
write-practice = Écrire cette pratique
change-practice = Modifier cette pratique
see-practice = Voir la pratique
begin-draft = Commencer le brouillon
is-a-draft = C’est un brouillon. Seule votre ville le lit.
is-withdrawn = Retirée par sa ville
is-overdue = Depuis 18 mois, personne n’a dit si cela continue.
parts = Parties
field-title = Titre
title-hint = Ce qui a été fait, en une ligne
field-summary = Résumé
topics = Thèmes
choose = choisir
save = Enregistrer
add-entry = Ajouter
reason = Motif
who-reads-it = Qui la lit
who-reads-it-hint = Elle est montrée dès qu’elle dit le problème, ce qui a été fait et au moins une source.
show-members = La montrer à tous les membres
show-everybody = La montrer à tout le monde
withdraw-practice = Retirer cette pratique
version-there = écrite
version-missing = pas encore écrite
sources-first = Un chiffre a besoin de sa source. Ajoutez d’abord la source.
figures-hint = Chaque entrée nomme une des sources de cette pratique.
preconditions-hint = Ce qui doit être vrai dans une ville qui le fait aussi. Toutes les lignes doivent l’être.
lessons-hint = Ce qui a échoué aide le plus les autres.
source-title = Titre de la source
source-address = Adresse
source-address-hint = Commence par https://
source-publisher = Qui l’a publiée
source-published = Année de publication
source-read = Jour où vous l’avez lue
figure-what = Ce qui a été compté
figure-what-hint = Par exemple : personnes ayant fini le cours
figure-unit = Unité
figure-currency = Monnaie d’un coût
figure-currency-hint = Trois lettres, comme EUR ; vide si ce n’est pas de l’argent
figure-source = Source qui le dit
row-fact = Fait d’une ville
row-comparison = Doit être
row-value = Ceci
row-value-hint = Un nombre, oui ou non ; plusieurs nombres séparés par un point-virgule
row-clause = Avec vos mots, en anglais
row-clause-hint = Les lecteurs d’autres langues lisent le fait lui-même
yes = oui
no = non
error-empty = Écrivez quelques mots
error-no-reason = Dites pourquoi vous y avez renoncé
error-topic = Choisissez un thème de la liste
error-member = Choisissez une ville membre de la liste
error-ended = Indiquez une année qui n’est pas avant le début
error-address = Indiquez l’adresse entière, à partir de https://
error-read = Indiquez un jour qui n’est pas à venir, comme 2026-03-02
error-number = Indiquez un nombre, comme 1200
error-currency = Indiquez la monnaie d’un coût en trois lettres ; laissez vide pour le reste
error-no-source = Choisissez la source qui le dit : un chiffre sans source n’est pas pris
error-fact = Choisissez un fait de la liste
error-comparison = Un fait auquel on répond par oui ou non ne peut qu’« être » l’un des deux
error-value = Indiquez un nombre, ou oui ou non si le fait le demande
error-city = Aucune ville ne s’appelle ainsi. Donnez un autre de ses noms

## Its city and others say
our-city = Votre ville et cette pratique
what-you-can-do = Ce que vous pouvez faire
what-cities-say = Ce qu’en disent les villes
say-whether = Dites si cela continue
still-runs = Cela continue
how-it-stands = Où cela en est
since-day = Depuis quel jour
confirm-words = Avec vos mots
say-it = Le dire
no-contact = personne
contact-hint = Un de vos postes. Il passe à la personne qui l’occupe ensuite. Il figure sous « qui peut aider » s’il répond aux questions.
we-did-this-too = Nous l’avons fait aussi, ou y avons renoncé
what-we-did = Ce que votre ville a fait
what-we-changed = Ce que vous avez changé, ou pourquoi vous y avez renoncé
what-it-changed = Ce que dit la ville
kind-adoption = adoption
verb-see = Voir ce qu’ils ont fait
mark-seen = C’est vu
holding-contacts = Pratiques sur lesquelles ce poste est interrogé
confirm-by-mail = Appuyez sur le bouton si cela continue. Si cela a changé ou pris fin, connectez-vous et dites-le.
confirm-receipt = Vous avez dit que cela continue.

## The directory's other filters
evidence-at-least = Preuve au moins
country-code = Pays, deux lettres
size-of-city = Taille de la ville
any-size = toute taille

## What practices hold of a person
personal-practices = Pratiques que vous avez écrites dans vos postes
    .why = Elles appartiennent à la ville.
personal-confirmations = Ce que vous avez dit de pratiques dans vos postes
    .why = Les autres voient ainsi si une pratique continue.
personal-adoptions = Ce que votre ville a fait de pratiques, selon vous
    .why = Qui a donné la pratique en apprend.
personal-stays = Cela reste au poste, sans votre nom. Après l’effacement, le secrétariat regarde si une phrase vous nomme.

## Words with something in them
confirmed-on = confirmée le { $day }
write-part = écrire : { $part }
version-in = Version en { $language }
remove-entry = Retirer : { $entry }
fields-written = { $done } sur { $all } écrits
error-too-long = Réduisez à { $most } lettres
error-year = Indiquez une année de { $first } à { $last }
error-topics = Choisissez de un à { $most } thèmes
mail-confirm = Votre poste est le contact de « { $practice } ». Depuis 18 mois, personne n’a dit si cela continue.
mail-confirm-how = Une pression dit que cela continue, jusqu’au { $until }. Si cela a changé ou pris fin, connectez-vous et dites-le.
mail-confirm-subject = « { $practice } » continue-t-elle ?
entries =
    { $count ->
        [one] { $count } entrée
       *[other] { $count } entrées
    }
part =
    { $part ->
        [title] Titre et résumé
        [story] Le problème et ce qui a été fait
        [sources] Les sources
        [figures] Chiffres : résultats, coût, personnel
        [effort] Argent, personnel et temps en mots
        [lessons] Ce qui a marché et ce qui a échoué
        [preconditions] Ce qui devrait être vrai
        [cities] Villes qui l’ont fait
        [basics] Thèmes, étape et années
       *[version] Version dans une autre langue
    }
comparison =
    { $comparison ->
        [at_least] au moins
        [at_most] au plus
        [is] exactement
       *[one_of] l’un de
    }
said =
    { $said ->
        [runs] cela continue
        [changed] cela a changé
       *[ended] cela a pris fin
    }
adoption-status =
    { $status ->
        [planning] la prépare
        [running] la met en œuvre
        [ended] l’a faite, puis arrêtée
       *[against] l’a étudiée et y a renoncé
    }
size =
    { $size ->
        [town] moins de 100 000 habitants
        [city] de 100 000 à un million
       *[metropolis] plus d’un million
    }

## Refusals
refused-title =
    { $code ->
        [not-a-writer] Votre poste n’écrit pas de pratiques
        [other-city] Cette pratique est à une autre ville
        [withdrawn] Cette pratique a été retirée
        [not-complete] Cette pratique ne peut pas encore être montrée
        [not-named] Votre ville n’est pas nommée dans cette pratique
        [own-practice] Cette pratique est à votre ville
        [not-shown] Cette pratique est un brouillon
        [other-post] Ce poste est à une autre ville
        [source-in-use] Cette source sert
        [origin-stays] La ville d’origine reste
       *[not-the-contact] Ceci attend un autre poste
    }
refused-reason =
    { $code ->
        [not-a-writer] Le responsable et les agents d’une ville membre écrivent pour elle, le secrétariat pour toutes.
        [other-city] Seuls sa ville et le secrétariat la modifient.
        [withdrawn] Ce qui a été retiré ne change plus.
        [not-complete] Elle doit dire le problème, ce qui a été fait et au moins une source.
        [not-named] Seules les villes qui l’ont fait disent où cela en est.
        [own-practice] Ce que votre ville en a fait est dans la pratique même.
        [not-shown] Seule sa ville la lit pour l’instant.
        [other-post] Une ville donne pour contact un de ses propres postes.
        [source-in-use] Un chiffre ou une ville s’appuie sur cette source.
        [origin-stays] Une pratique vient toujours d’une ville.
       *[not-the-contact] Seul le contact de la ville qui a donné la pratique le marque comme vu.
    }
refused-remedy =
    { $code ->
        [not-complete] Dites d’abord ce qui manque.
        [source-in-use] Retirez d’abord ce qui s’appuie dessus.
       *[other] Revenez à la pratique pour voir ce qui est possible.
    }

## For a stranger's city
nothing-was-asked = la même pour toutes ici : aucun besoin n’a été exprimé

## Said at the top of the page that an act leads to
done =
    { $act ->
        [begin_practice] C'est un brouillon : personne d'autre ne le lit avant que vous le montriez.
        [withdraw_practice] La pratique est retirée.
        [confirm_practice] Confirmée : elle est à jour à partir d'aujourd'hui.
        [adopt_practice] Votre ville figure ici désormais.
       *[other] { "" }
    }
