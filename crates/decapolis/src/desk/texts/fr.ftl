# Le bureau et la page d’accueil.

navigation = Bureau
greeting = Bonjour, { $name }
need-label = De quoi avez-vous besoin ?
need-hint = Une phrase suffit. Vous voyez qui vous ressemble, ce qui a marché et qui peut aider. Personne hors de votre ville ne la voit sans votre accord.
get-a-brief = Obtenir une synthèse
waiting = En attente de votre part
waiting-count =
    { $count ->
        [one] { $count } point
        [many] { $count } points
       *[other] { $count } points
    }
nothing-waits = Rien ne vous attend
nothing-waits-sentence = Ce que d’autres demandent à votre poste apparaît ici, avec sa date limite.
offers = Offres aux autres villes
your-city-page = la page de votre ville
newest-needs = Ce dont les membres ont besoin
all-needs = tous les besoins
keep-it = ajouter et modifier
facts-and-offers = Données et offres de votre ville
members-in-care = Membres
quiet-for = Sans activité depuis { NUMBER($days) } jours
by-region = par région

## La page d’accueil
front-title = Des villes qui s’entraident
front-sentence = Un réseau de villes dont les responsables du numérique demandent, répondent et gardent ce qui a marché.
city-label = De quelle ville venez-vous ?
city-hint = Toute ville du monde, dans toute écriture : Köln, Cologne, كولونيا
show-likest = Voir les villes semblables
numbers = Le réseau en chiffres honnêtes

## Sources
sources-title = D’où viennent les faits
sources-sentence = Données ouvertes sur les villes et les pays, avec l’attribution que demande chaque licence.

## Les villes les plus semblables à celle d’un visiteur
likest-to = Membres les plus semblables à { $city }
likest-members = Villes du réseau qui lui ressemblent
likest-caption = Les membres les plus semblables, deux au plus par pays. 100 serait identique dans tous les faits comparés.
nobody-comparable = Aucun membre ne peut lui être comparé : les données ouvertes disent trop peu de cette ville.
is-a-member = Cette ville est membre du réseau.
is-no-member = Cette ville n’est pas encore membre. Cette page est pour qui y réfléchit.
address-to-send = adresse de cette page
copy-address = Copier l’adresse
address-copied = Copiée
also-called-so = Pensiez-vous à une autre ?
no-such-city = Ici, aucune ville du monde de plus de 15 000 habitants ne s’appelle « { $typed } ». Les noms les plus proches :
practices-that-fit = Des pratiques qui conviennent
joining = Ce qu’apporterait l’adhésion
joining-brief = Une synthèse pour un besoin
joining-brief-sentence = Votre ville dit en une phrase ce qu’il lui faut et voit aussitôt qui lui ressemble sur ce thème, quelles pratiques conviennent et qui peut aider. La synthèse est gardée et close par ce qui en est sorti.
joining-people = Des personnes à qui demander
joining-people-sentence = Les membres voient qui occupe quel poste dans les autres villes, leur demandent directement et lisent la réponse au même endroit.
joining-facts = Vos propres faits
joining-facts-sentence = Ce que votre ville dit d’elle-même, avec année et source, passe avant les données ouvertes dans chaque comparaison.
joining-offers = Ce que vous pouvez donner
joining-offers-sentence = Ce que proposent vos agents figure dans les synthèses des villes qui en ont besoin.

## Chiffres du réseau
active-cities = Villes actives ces 90 derniers jours
active-of-members = sur { NUMBER($members) } membres
towns-share = Part des petites villes
towns-share-note = membres de moins de 100 000 habitants
days-to-answer = Jours avant une réponse
days-to-answer-note = médiane des 90 derniers jours
nothing-asked = pas encore de réponse
last-export = Dernier export de tout
never = jamais
active-caption = Villes actives ces 90 derniers jours, sur tous les membres, par région et par taille
column-region = Région
column-towns = Moins de 100 000
column-cities = Villes
column-metropolises = Plus d’un million
active-share = { NUMBER($active) } sur { NUMBER($members) }

## The design system
design-title = De quoi les pages sont faites

## Backups, for the secretariat
backups = Sauvegardes
last-backup = Dernière sauvegarde
backup-never = jamais
backup-made = { $date }, { $megabytes } Mo
backup-late = La dernière sauvegarde date de plus d’un jour
backup-missing = Aucune sauvegarde n’a encore été faite
backup-advice = Prévenez qui gère ce réseau : ce qui est saisi maintenant serait perdu avec le disque.

## What a post needs at hand
print-page = Imprimer
member-lists = Listes de membres
take-one-in = en reprendre une
letters-to-members = Lettres aux membres
write-one = en écrire une
organisations = Organisations et ce qui est convenu
bodies-and-groups = Instances et groupes de travail
open-list = ouvrir la liste
terms-ending = Mandats qui se terminent bientôt
see-whose = voir lesquels
your-organisation = Ce que les autres lisent de vous et ce qui est convenu
your-organisation-page = la page de votre organisation

## Reports of harassment
harassment-reports = Signalements de harcèlement
name-reader = Désigner qui les lit
running = Ce qui est en cours avec vous
all-running = Toute l’entraide

## Ce qui est en retard, par courriel
late-mail-subject =
    { $count ->
        [one] Une chose qui vous attend est en retard
       *[other] { $count } choses qui vous attendent sont en retard
    }
late-mail =
    { $count ->
        [one] Son jour est passé, et elle vous attend :
       *[other] Leur jour est passé, et elles vous attendent :
    }
late-mail-home = Tout ce qui vous attend
network-itself = Nom, régions et villes
keep-network = les tenir

## What waits for longer
later = Plus tard
