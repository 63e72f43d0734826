# Mots du réseau : villes, régions, faits.

navigation = Réseau
kind-cities = Villes
yes = Oui
no = Non

## The directory and a city
directory-title = Villes du réseau
directory-sentence = Qui fait partie du réseau, où, et ce que chacun propose.
column-city = Ville
column-country = Pays
column-region = Région
column-population = Population
members-table = membres
facts-of-city = Ce que l’on sait de { $city }
people-of-city = À qui parler
vacant = vacant
stands-in = par intérim
entered-by-city = indiqué par la ville
about-country = pour tout le pays
standing =
    { $standing ->
        [lead] en discussion
        [pending] en cours de décision
        [active] membre
        [lapsed] non renouvelée
       *[other] partie
    }

world-map = Carte du monde dessinée par ses villes, avec les membres du réseau
map-members = membres

## How alike two cities are
column-rank = Rang
column-likeness = Ressemblance
column-reasons = Pourquoi, et ce qui la distingue
column-fact = Fait
column-own = Votre ville
column-part = Part de l’écart
member = membre
why = pourquoi
why-city = Pourquoi { $city }
sum-caption = Tous les faits comparés avec { $city } : ressemblance { $likeness } sur 100
not-known = inconnu
dropped-out = ne compte pas
role =
    { $role ->
        [national_capital] capitale nationale
        [regional_centre] centre de sa région
       *[other] ni capitale ni centre
    }

## Annuaire et régions
as-a-file = En fichier (CSV)
all-of-them = toutes
offers-on = Propose de l’aide sur
column-standing = Situation
show = Afficher
cities-count =
    { $count ->
        [one] { $count } ville
        [many] { $count } villes
       *[other] { $count } villes
    }
regions-title = Régions
people-of-region = Qui dirige la région
open-needs = Besoins ouverts
went-quiet = Qui se tait
quiet-caption = Villes dont personne n’a rien fait depuis { NUMBER($days) } jours
terms-ending = Mandats qui s’achèvent bientôt
terms-caption = Mandats qui s’achèvent dans les { NUMBER($days) } jours
column-holder = Qui
column-post = Poste
column-until = Jusqu’au
refused-title =
    { $code ->
        [other-city] C’est la page d’une autre ville
        [not-a-member] Cette ville n’est pas membre
        [not-secretariat] La situation est tenue par le secrétariat
        [region-has-cities] Des villes appartiennent à cette région
       *[other] La ville est déjà dans cette situation
    }
refused-reason =
    { $code ->
        [other-city] Les responsables et agents d’une ville disent ce qu’elle est et ce qu’elle propose, et votre poste n’en est pas.
        [not-a-member] Ce qu’une ville dit d’elle-même est montré tant qu’elle est membre.
        [not-secretariat] Votre poste ne change pas la situation d’une ville dans le réseau.
        [region-has-cities] Elles n’appartiendraient à aucune.
       *[other] Rien ne changerait, et l’historique ne dirait pas pourquoi.
    }
refused-remedy =
    { $code ->
        [other-city] Demandez à quelqu’un de cette ville ; sa page dit à qui.
        [not-a-member] Écrivez au secrétariat.
        [not-secretariat] Écrivez au secrétariat.
        [region-has-cities] Déplacez-les d’abord vers une autre région.
       *[other] Choisissez une autre situation.
    }

## Tenir la page d’une ville
keep = Tenir cette page
keep-title = Tenir la page de { $city }
mend = corriger : { $fact }
add-a-fact = Indiquez un fait de votre ville
fact = Fait
choose = choisissez
value = Valeur
value-hint = Un nombre, ou oui ou non
year = Année
source = Origine
source-hint = Qui l’a compté : un registre, une enquête, une délibération
enter-fact = Enregistrer le fait
you-answer = Vous répondez aux questions d’autres membres
you-do-not-answer = Vous ne répondez pas aux questions d’autres membres
stop-answering = Ne plus répondre
begin-answering = Je réponds aux questions
said-so-far = Déjà indiqué
withdraw = Retirer : { $what }
reason = Motif
change-standing = Changer la situation
history = Situation dans le réseau
standing-since = { $standing } depuis le { $day } : { $reason }
error-fact = Choisissez un fait dans la liste
error-number = Saisissez un nombre, par exemple 508 394 ou 36,5
error-yes-no = Saisissez oui ou non
error-year = Saisissez une année de { $first } à { $last }
error-source = Saisissez qui l’a compté
error-standing = Choisissez une situation dans la liste
error-reason = Saisissez pourquoi, une phrase suffit
error-too-long = Utilisez { NUMBER($max) } lettres au plus

## Transmettre un poste
hand-over = Transmettre
hand-over-title = Transmettre : { $post }
hand-over-sentence = Ce qui dépend du poste passe avec lui. Vous voyez tout avant, et cela peut être annulé pendant un jour.
held-by = titulaire : { $holder }
what-passes = Ce qui passe avec le poste
nothing-passes = Rien n’est ouvert sur ce poste.
who-takes-it = Qui le reprend
somebody-new = quelqu’un de nouveau
new-name = Nom, si c’est une nouvelle personne
new-email = Adresse électronique, si c’est une nouvelle personne
since-when = À partir de quand
since-hint = Dès le début de ce jour
how = Comment
appointed = avec nomination
acting = par intérim jusqu’à une nomination
see-what-passes = Voir ce qui passe
hand-it-over = Transmettre le poste
change-it = Changer quelque chose
will-hold = À partir du { $day }, { $name } occupe ce poste. Cela peut être annulé pendant un jour.
will-act = À partir du { $day }, { $name } assure l’intérim. Cela peut être annulé pendant un jour.
was-handed-over = Le poste a été transmis, à partir du { $day }.
was-undone = Cette transmission a été annulée le { $day }.
undo = Annuler cette transmission
error-from = Saisissez un jour entre aujourd’hui et dans un an
error-person = Choisissez quelqu’un dans la liste
error-name = Saisissez un nom
error-email = Saisissez une adresse électronique, par exemple nom@ville.org
hand-over-refused-title =
    { $code ->
        [not-yours] Ce n’est pas à vous de transmettre ce poste
        [meanwhile] Quelqu’un a transmis ce poste entre-temps
        [passes-later] Quelqu’un prend ce poste plus tard
        [same-person] Cette personne occupe déjà le poste
        [too-late] Il est trop tard pour annuler
       *[other] C’est déjà annulé
    }
hand-over-refused-reason =
    { $code ->
        [not-yours] Un poste est transmis par son titulaire, par le responsable de la ville ou par le secrétariat.
        [meanwhile] Son titulaire n’est plus le même qu’à l’ouverture de la page.
        [passes-later] Jusque-là, on ne peut qu’assurer l’intérim.
        [same-person] Rien ne changerait.
        [too-late] Une transmission peut être annulée pendant un jour.
       *[other] On n’annule qu’une fois.
    }
hand-over-refused-remedy =
    { $code ->
        [not-yours] Demandez à l’une de ces personnes.
        [meanwhile] Rouvrez la page pour voir qui l’occupe.
        [passes-later] Choisissez un jour plus tardif, confiez l’intérim à quelqu’un ou annulez la transmission prévue.
        [same-person] Choisissez quelqu’un d’autre.
        [too-late] Transmettez le poste à nouveau.
       *[other] Ouvrez la page de la ville pour voir qui l’occupe.
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] Degrés depuis l’équateur
        [role] Rôle dans son pays
        [people_nearby] Habitants alentour
        [population] Population
        [country] Pays
        [region] Région du monde
        [subregion] Partie du monde
        [main_language] Langue principale
        [currency] Monnaie
        [income_group] Groupe de revenu
        [eu_member] Membre de l’Union européenne
        [landlocked] Sans littoral
        [least_developed] Pays le moins avancé
        [landlocked_developing] Pays en développement sans littoral
        [small_island] Petit État insulaire
        [climate] Climat (Köppen)
        [median_age] Âge médian
        [household_size] Taille des ménages
        [foreign_born_percent] Personnes nées à l’étranger
        [sunshine_hours_per_day] Heures de soleil par jour
        [warmest_month_celsius] Mois le plus chaud, °C
        [coldest_month_celsius] Mois le plus froid, °C
        [drinking_water_percent] Logements avec eau potable
        [sewerage_percent] Logements avec assainissement
        [dense_urban_land_percent] Sol urbain dense
        [loose_urban_land_percent] Sol urbain lâche
        [industrial_land_percent] Sol industriel
        [transport_land_percent] Sol des transports
        [other_artificial_land_percent] Autre sol artificialisé
        [green_urban_land_percent] Sol vert urbain
        [agricultural_land_percent] Sol agricole
        [natural_land_percent] Sol naturel
        [country_population] Population du pays
        [country_area_km2] Superficie du pays, km²
        [population_density_per_km2] Habitants au km² dans le pays
        [urban_percent] Population urbaine
        [gdp_per_head_usd] PIB par habitant, USD
        [gdp_per_head_ppp_usd] PIB par habitant, parité de pouvoir d’achat
        [real_gdp_per_head_usd] PIB réel par habitant, USD
        [gni_per_head_usd] Revenu par habitant, USD
        [internet_users_percent] Personnes utilisant Internet
        [broadband_per_100] Lignes à haut débit pour 100 personnes
        [mobile_per_100] Abonnements mobiles pour 100 personnes
        [secure_servers_per_million] Serveurs sécurisés par million de personnes
        [electricity_percent] Personnes ayant l’électricité
        [gini_index] Inégalité (Gini)
        [fine_dust_micrograms_per_m3] Particules fines, µg/m³
        [share_over_65] Personnes de 65 ans et plus
        [unemployment_percent] Chômage
        [tertiary_enrolment_percent] Inscrits dans le supérieur
        [algorithm_register] Registre des algorithmes
        [council_mandate] Décision du conseil
        [data_team] Équipe de données
        [digital_identity] Identité numérique des habitants
        [housing_municipal] La ville possède des logements
        [innovation_budget] Budget d’innovation
        [online_services] Services en ligne
        [open_data_portal] Portail de données ouvertes
        [owns_fibre] La ville possède un réseau de fibre
        [participatory_budget_lawful] Le budget participatif est légal
        [privacy_officer] Délégué à la protection des données
        [public_transport_municipal] La ville gère les transports publics
        [public_wifi] Wi-Fi public
        [schools_municipal] La ville gère les écoles
        [sensor_register] Registre des capteurs
        [social_services_municipal] La ville gère les services sociaux
        [staffed_service_points] Points d’accueil avec personnel
        [street_lighting_municipal] La ville possède l’éclairage public
        [telephone_help_line] Ligne d’aide téléphonique
        [university_in_city] Université dans la ville
        [volunteer_programme] Programme de bénévolat
        [water_municipal] La ville gère l’eau
        [it_staff] Agents informatiques
        [public_libraries] Bibliothèques publiques
       *[other] un fait
    }

## The directory in parts
parts-of-directory = Parties de l’annuaire
first-cities = premières villes
next-cities = villes suivantes
cities-from-to = De { $first } à { $last }
## Organisations et partenariats
organisations-title = Organisations du réseau
organisations-sentence = Qui apporte argent, recherche ou services, et ce qui a été convenu.
organisations-count =
    { $count ->
        [one] { $count } entité
        [many] { $count } entités
       *[other] { $count } entités
    }
no-organisations = Ici se trouveront les organisations
no-organisations-sentence = Le secrétariat les ajoute.
organisation-kind =
    { $kind ->
        [company] Entreprise
        [foundation] Fondation
        [university] Université
        [association] Association nationale de villes
        [international] Organisme international
       *[other] Autre organisation
    }
kind-of-organisation = Sorte
kind-organisations = Organisations trouvées
add-organisation = Ajouter une organisation
edit-organisation = Décrire { $name }
edit = Modifier
save = Enregistrer
organisation-name = Nom de l’organisation
about-organisation = Ce que c’est
about-organisation-hint = En deux ou trois phrases, dans votre langue.
organisation-offers = Ce qu’elle offre aux villes
organisation-offers-hint = Argent, recherche, personnes, données, services. Pas de publicité.
website = Son site
website-hint = Par exemple https://fund.example. Facultatif.
open-website = ouvrir son site
people-of-organisation = Personnes de l’organisation
declared-interests = Liens déclarés
error-organisation-name = Entrez le nom de l’organisation
error-organisation-kind = Choisissez une sorte
error-organisation-about = Dites ce que c’est
error-website = Entrez une adresse qui commence par https://
organisation-refused-title =
    { $code ->
        [not-secretariat] Le secrétariat ajoute les organisations
       *[other] C’est la page d’une autre organisation
    }
organisation-refused-reason =
    { $code ->
        [not-secretariat] Pour que chacune n’y soit qu’une fois.
       *[other] Ses propres membres et le secrétariat la décrivent.
    }
organisation-refused-remedy = Écrivez au secrétariat.
partnerships = Ce qui a été convenu
no-partnerships = Rien de convenu que vous puissiez lire
no-partnerships-sentence = Les membres lisent ce qui est convenu, et tout le monde ce que le secrétariat montre.
kind-partnership = partenariat
partnership-verb =
    { $verb ->
        [confirm] Lire et confirmer
        [agree] Noter l’accord
       *[other] Renouveler ou finir
    }
partnership-state =
    { $state ->
        [proposed] proposé
        [agreed] convenu
        [ran-out] échu
       *[other] terminé
    }
lasts = du { $from } au { $until }
partnership-with = Partenariat avec { $name }
propose-partnership = Proposer un partenariat
propose-sentence = L’organisation le lit et le confirme. D’ici là seules les deux parties le voient ; une fois convenu, tous les membres.
partner-gives = L’organisation donne
network-gives = Le réseau donne
gives = { $name } donne
gift-hint = Argent et pour quoi, ou services, personnes, données, salles.
partner-sum = Somme que donne l’organisation
partner-currency = Monnaie de cette somme
network-sum = Somme que donne le réseau
network-currency = Monnaie de la somme du réseau
sum-hint = Par exemple 25000. Laissez vide si c’est en nature.
currency-hint = Trois lettres, par exemple EUR.
partner-rules = Ce que le partenaire ne peut pas faire
partner-rules-hint = Par exemple : pas de démarchage sans l’accord de la ville, pas de lecture d’entretiens, aucun droit exclusif.
first-day = Premier jour
last-day = Dernier jour
confirm-partnership = Confirmer pour notre organisation
note-agreement = Noter que les deux parties sont d’accord
end-partnership = Mettre fin à ce partenariat
end-reason = Pourquoi il prend fin
read-by-two-sides = lu par les deux parties
read-by-members = lu par les membres
waits-for = { $name } le lit et le confirme, ou le secrétariat note l’accord.
partnership-ends-soon = Son dernier jour est le { $day }. Le secrétariat propose la suite ou y met fin.
partnership-ran-out = Son dernier jour est passé. Le secrétariat dit pourquoi il finit ou propose la suite.
ended-because = Terminé le { $day } : { $reason }
proposed = Proposé
agreed = Convenu
for-the-network = pour le réseau
error-gift = Dites ce que donne cette partie, même si ce n’est rien
error-partner-rules = Dites ce que le partenaire ne peut pas faire
error-currency = Entrez trois lettres, par exemple EUR
error-sum = Entrez une somme au-dessus de zéro, par exemple 25000
partnership-refused-title =
    { $code ->
        [not-secretariat] Le secrétariat s’en charge
        [not-your-side] Ceci revient aux deux parties
        [not-proposed] Cette proposition est déjà réglée
        [not-agreed] Personne ne l’a encore convenu
       *[other] Ce partenariat a pris fin
    }
partnership-refused-reason =
    { $code ->
        [not-secretariat] Il parle pour le réseau dans les accords.
        [not-your-side] Les membres de l’organisation ou le secrétariat confirment.
        [not-proposed] Elle a été convenue ou terminée entre-temps.
        [not-agreed] Seul ce dont les deux parties sont convenues est montré à d’autres.
       *[other] Rien ne peut plus y être changé.
    }
holding-partnerships = Partenariats à traiter
bodies-of-city = Siège dans
bodies-link = Organes
programmes-link = Programmes du réseau
interests-link = Liens déclarés
## People: inviting, ending, finding
kind-posts = Personnes et postes
find-people = Trouver quelqu’un
keep-people = Personnes et invitations
people-title = Personnes : { $home }
people-sentence = Invitez quelqu’un à un poste. Cette personne l’occupe dès qu’elle appuie sur le bouton du message ; rien ne change avant.
who-holds-what = Qui occupe quoi
invited-not-here = Personnes invitées
nobody-is-invited = Personne n’est invité en ce moment
invite-somebody = Inviter quelqu’un
a-new-post = un nouveau poste
which-post = Quel poste
which-function = La personne entre comme
invite-title = Comment s’appelle le poste
invite-title-hint = Pour un nouveau poste : Responsable des données
invite-language = Langue du message
invite-until = Jusqu’au
invite-until-hint = Le dernier jour du mandat
send-invitation = Envoyer l’invitation
error-post = Choisissez un poste de la liste
error-title = Entrez comment s’appelle le poste, 200 lettres au plus
error-function = Choisissez ce que la personne peut faire
error-until = Entrez un jour entre aujourd’hui et dans dix ans
invited-on = invitation du { $day }
not-signed-in-yet = pas encore connecté
invitation-is-over = trop ancienne pour être acceptée : envoyez-la de nouveau
send-again = Envoyer de nouveau : { $name }
withdraw-invitation = Retirer : { $name }
invited-title = { $name }, { $home } vous invite à un poste
invited-sentence = Appuyez sur le bouton pour prendre le poste. Nous envoyons ensuite un lien de connexion à votre adresse ; il vaut 10 minutes, dans ce navigateur.
post-until = jusqu’au { $until }
take-post-up = Le prendre et m’envoyer un lien de connexion
mail-invites-subject = { $home } vous invite à un poste
mail-invites = { $name }, { $title }, { $home }, vous invite à un poste dans { $network } :
mail-invites-how = Ouvrez le lien et appuyez sur le bouton jusqu’au { $until }. Si vous ne faites rien, rien ne se passe.
mail-invites-link = Voir l’invitation
invitation-refused-title = Cela ne peut pas se faire
invitation-refused-reason =
    { $code ->
        [not-yours] Qui occupe les postes d’une ville relève de sa direction et du secrétariat.
        [not-this-function] Un poste de ce genre ne peut pas y être offert.
        [held] Quelqu’un occupe ce poste.
        [invited] Quelqu’un est déjà invité à ce poste.
        [own-post] Vous occupez ce poste vous-même.
        [vacant] Personne n’occupe ce poste.
       *[other] L’invitation a été acceptée, retirée, ou elle est trop ancienne.
    }
invitation-refused-remedy =
    { $code ->
        [not-yours] Demandez-leur.
        [not-this-function] Demandez au secrétariat.
        [held] Transmettez le poste, ou mettez d’abord fin au temps du titulaire.
        [invited] Retirez d’abord l’autre invitation.
        [own-post] Transmettez-le plutôt.
        [vacant] Invitez quelqu’un.
       *[other] Demandez à la personne qui vous a invité de l’envoyer de nouveau.
    }
end-their-time = Mettre fin à son temps
end-title = Mettre fin au temps dans ce poste : { $post }
end-sentence = Cela prend effet tout de suite : le titulaire est déconnecté partout. Le poste reste, avec tout ce qui en dépend, jusqu’à ce que quelqu’un l’occupe. Si vous savez qui suit, transmettez-le plutôt.
why-it-ends = Pourquoi
end-of-time-reason =
    { $reason ->
        [election] une élection
        [left-job] a quitté son emploi
        [moved-post] est passé à un autre poste
       *[other] une autre raison
    }
end-now = Mettre fin maintenant
error-end-reason = Choisissez pourquoi cela finit
personal-invitations = Invitations à un poste
    .why = Pour que vous puissiez prendre un poste, et que la personne qui vous a invité voie si vous l’avez fait.
    .since = le jour où elle a été acceptée ou retirée

## Taking a list of members in
import-title = Reprendre une liste de membres
import-sentence = Donnez un fichier ou collez une liste : du texte séparé dans n’importe quel encodage, avec ou sans en-tête. Rien n’est écrit avant que vous ayez vu ce qu’elle contient.
import-looked = Rien n’est encore écrit. Regardez ce que contient la liste, corrigez les colonnes, puis reprenez-la.
another-list = Reprendre une liste
list-file = Un fichier
list-file-hint = 25 Mo au plus, en texte (CSV)
list-pasted = Ou collez la liste ici
look-through = La parcourir
error-no-list = Choisissez un fichier ou collez une liste
error-long-list = La liste a plus de { $max } lignes : reprenez-la par la ligne de commande
error-list = Cette liste ne peut pas être lue : { $reason }
rows-in-list = Lignes de données
list-encoding = Encodage et séparateur
rows-left-for-a-look = Lignes laissées : doublons incertains, lignes sans nom ni adresse
first-looked-at = Ce qu’elles deviennent
fates = des { $seen } premières : { $fresh } nouvelles, { $known } déjà là, { $unclear } laissées
take-them =
    { $count ->
        [one] Reprendre une personne
       *[other] Reprendre { $count } personnes
    }
duplicates-title = Lignes qui sont une personne, ou peut-être
are-one = une personne : reprise une fois
may-be-one = peut-être une personne : laissée
column-rows = Les lignes
column-verdict = Ce qui se passe
column-why = Pourquoi
column-row = Donnée
column-line = Ligne
column-field = Champ
warnings-title = Ce qui est étrange, ligne par ligne
columns-as-read = Ce que contient chaque colonne
column-not-read = non lue
read-again = Relire avec ces colonnes
list-field =
    { $field ->
        [external_id] numéro dans la liste
        [name] nom
        [given_name] prénom
        [family_name] nom de famille
        [honorific] civilité
        [email] adresse électronique
        [phone] téléphone
        [role] fonction
        [organisation] organisation
        [city] ville
        [region] région
        [country] pays
        [language] langue
        [joined] membre depuis
        [fee] cotisation
        [population] population
        [website] site web
       *[other] remarques
    }
were-taken = Reprises
were-here = Déjà là, rien n’a changé
were-left = Laissées
same-and-different = diffère : { $different } ; identique : { $same }
left-reason =
    { $code ->
        [rejected] ni nom ni adresse utilisable
        [may-be-twice] peut-être la même personne qu’une autre ligne
        [no-name] une adresse sans nom
        [no-home] ni ville ni organisation
        [city-unknown] aucune ville du monde ne porte ce nom
        [city-unclear] plusieurs villes portent ce nom : ajoutez le pays
       *[other] reprise, puis annulée
    }
import-state =
    { $state ->
        [taking] La reprise est en cours. Regardez de nouveau dans un instant.
        [taken] La liste a été reprise. Pendant un jour cela peut être annulé, pour toutes les personnes avec qui rien n’a été fait depuis.
       *[other] Elle a été annulée ou écartée.
    }
undo-import = Annuler cette reprise
undo-import-refused = Cette reprise ne peut pas être annulée
undo-import-refused-reason = Le secrétariat annule une reprise une fois, dans la journée.
undo-import-refused-remedy = Mettez fin au temps des personnes dans leurs postes une par une.
import-members = Reprendre des membres
imported-title = Membre
personal-lists = La ligne d’une liste de membres dont vous venez
    .why = Pour qu’une reprise puisse être annulée. La liste elle-même est gardée jusqu’à sa reprise.
    .since = l’envoi de la liste. Le numéro de la ligne reste, sans vous après l’effacement.

## What a person looks for next
invite-name = Nom
invite-email = Adresse électronique
invite-function =
    { $function ->
        [leader] responsable de la ville
        [officer] agent ou agente de la ville
        [assistant] assistant ou assistante
        [president] présidence de la région
        [deputy] suppléance de la présidence
        [chair] présidence du réseau
        [secretariat] membre du secrétariat
        [partner] membre de l’organisation
       *[other] quelqu’un d’autre
    }
quiet-count =
    { $count ->
        [0] aucune sans activité depuis { NUMBER($days) } jours
        [one] { $count } sans activité depuis { NUMBER($days) } jours
       *[other] { $count } sans activité depuis { NUMBER($days) } jours
    }
column-next = Ce que vous pouvez faire
note-call-with = Noter un appel avec { $city }
its-practices = Ses pratiques

## Figures that cannot be meant
error-range =
    { $why ->
        [people] Saisissez un nombre entier de { $least } à { $most } : la plus grande ville a moins d’habitants
        [count] Saisissez un nombre entier de { $least } à { $most } : on les compte un par un
        [age] Saisissez des années, de { $least } à { $most } : la moitié des habitants est plus jeune, l’autre plus âgée
        [household] Saisissez des personnes, de { $least } à { $most } : aucun ménage n’en compte moins d’une
        [lines] Saisissez des lignes pour 100 habitants, de { $least } à { $most }
        [air] Saisissez des microgrammes par mètre cube d’air, de { $least } à { $most }, en moyenne annuelle
       *[share] Saisissez un pourcentage de { $least } à { $most } : une part ne dépasse jamais le tout
    }

## What is odd about a list of members, and what of it stayed
duplicate-reason =
    { $reason ->
        [same-email-and-name] même adresse électronique et même nom
        [same-email] même adresse électronique
        [tagged-email-and-name] même nom, adresses électroniques qui ne diffèrent que par une étiquette
        [tagged-email-and-id] même numéro, adresses électroniques qui ne diffèrent que par une étiquette
        [same-id-and-name] même numéro et même nom
        [same-row] identiques dans toutes les cellules
        [same-email-other-name] même adresse électronique, autre nom
        [shared-mailbox] même adresse électronique, celle d’un service
        [tagged-email] adresses électroniques qui ne diffèrent que par une étiquette
        [same-id-other-name] même numéro, autre nom ou autre adresse électronique
        [same-name-and-phone] même nom et même téléphone
        [same-name-and-city] même nom et même ville
        [same-name-and-organisation] même nom et même organisation
        [same-name-and-domain] même nom et même domaine de messagerie
        [same-name-only] même nom, rien qui les distingue
       *[similar-name-and-place] nom semblable au même endroit
    }
between-reasons = { " ; " }
rejection-reason =
    { $reason ->
        [no-name-nor-email] ni nom ni adresse électronique
        [email-at] l’adresse électronique doit avoir un seul @
        [email-local] ce qui précède le @ ne peut pas être une boîte
        [email-domain] ce qui suit le @ n’est pas un domaine
       *[email-too-long] l’adresse électronique est trop longue
    }
list-problem =
    { $problem ->
        [no-rows] la liste n’a aucune ligne
        [no-name-nor-email-column] aucune colonne de noms ou d’adresses électroniques n’a été trouvée
        [column-not-read] la colonne ne correspond à aucun de nos champs et n’est pas lue
        [line-skipped] une ligne avant la liste ; ignorée
        [header-repeated] l’en-tête est répété ; ignoré
        [undecoded-letters] certaines lettres n’ont pas pu être lues dans l’encodage du fichier
        [other-encoding] cette ligne n’est pas en UTF-8 ; lue comme { $detail }
        [stray-quotes] un guillemet là où aucune cellule ne commence ni ne finit ; gardé comme texte
        [cells-beyond-header] cellules au-delà de la dernière colonne : { $detail } ; non lues
        [mojibake] un mauvais encodage a abîmé les lettres ; lues comme « { $detail } »
        [letters-lost] des lettres ont été perdues avant l’arrivée du fichier et sont remplacées par ?
        [invisible] des caractères invisibles ou qui retournent le sens d’écriture ont été retirés
        [formula] la cellule commence comme une formule ; gardée comme texte
        [email-repaired] l’adresse électronique a été nettoyée ; lue comme { $detail }
        [further-emails] il y a plusieurs adresses électroniques ; { $detail } est gardée
        [date-unreadable] ce n’est pas une date du calendrier
        [date-order-unknown] le jour ou le mois peut venir en premier ; lue comme { $detail }
        [date-century] l’année a deux chiffres ; lue comme { $detail }
        [date-day-number] la date est le numéro de jour d’un tableur ; lue comme { $detail }
        [number-unreadable] ce n’est pas un nombre
       *[phone-unreadable] ce n’est pas un numéro de téléphone
    }
list-refusal =
    { $refusal ->
        [other-kind] c’est un fichier d’un autre type ({ $detail }) ; enregistrez-le d’abord en CSV
        [binary] c’est un fichier binaire et non du texte
        [utf-32] son texte est en UTF-32 ; enregistrez-le en UTF-8
        [file-too-large] il a plus de { $detail } octets
        [too-many-rows] elle a plus de { $detail } lignes
        [too-many-columns] une ligne a plus de { $detail } colonnes
       *[cell-too-long] une cellule a plus de { $detail } octets
    }
what-stays = Ce qui est resté, et pourquoi
stay-reason =
    { $reason ->
        [signed-in] la personne s’est connectée depuis
        [written-to] on a écrit à la personne depuis
        [post-acted] quelque chose a été fait dans ce poste depuis
        [post-passed-on] le poste a été transmis ou a un assistant
        [other-post] la personne a un autre poste, ou y a été invitée
       *[home] la ville ou l’organisation apportée par cette ligne : quelqu’un y a son poste, ou quelque chose y a été fait
    }

## Who reads a partnership
read-by-everybody = lu par tout le monde
show-to-everybody = Montrer à tout le monde
show-to-members = Montrer aux membres seulement
## Questions that wait in a region
waiting-questions = Questions sans réponse depuis trois jours
## Peer support on a region’s page
peer-support = Entraide entre villes

## Said at the top of the page that an act leads to
done =
    { $act ->
        [hand_over] Remis. Cela peut être annulé pendant un jour.
        [undo_hand_over] Annulé : tout ce qui dépend du poste est revenu à sa place.
        [invite_into_post] L'invitation est en route.
        [send_invitation_again] L'invitation est de nouveau en route.
        [withdraw_invitation] L'invitation ne fonctionne plus.
        [end_time] Le temps à ce poste est terminé.
        [undo_import] Annulé : il ne reste rien de cette liste.
        [propose_partnership] Proposé. Cela vaudra une fois convenu.
        [agree_partnership] Convenu : le partenariat est en vigueur.
        [end_partnership] Le partenariat est terminé.
        [name_network] Le réseau a son nom.
        [add_region] La région est créée. Invitez qui la dirige.
        [name_region] La région a ses noms.
        [end_region] La région a pris fin.
        [add_city] Le réseau connaît cette ville. Invitez maintenant ses agents.
        [move_city] La ville appartient à sa nouvelle région.
       *[other] { "" }
    }

## Tenir le réseau lui-même
keep-network = Le réseau lui-même
structure-title = Le réseau lui-même
structure-sentence = Comment il s’appelle, ses régions et les villes qu’il connaît. Les personnes sont invitées sur les pages des villes et des régions.
name-title = Nom
network-name = Comment s’appelle le réseau
network-name-hint = Chaque page et chaque courriel le disent.
error-network-name = Indiquez comment s’appelle le réseau
add-region = Ajouter une région
region-name-in = Nom en { $language }
error-region-name = Indiquez un nom dans une langue au moins
keep-region = Tenir cette région
keep-region-title = Tenir la région { $region }
region-names = Noms
end-region-title = La fin de cette région
end-region = Mettre fin à cette région
add-city = Ajouter une ville
add-city-sentence = Pour une ville qui n’est sur aucune liste. Le réseau la connaît dès lors, et ses agents sont invités sur sa page.
which-city = Quelle ville
which-city-hint = Dans n’importe quelle langue et écriture
its-name = Son nom
find-city = La trouver
no-such-city = Aucune ville de ce nom n’a plus de 15 000 habitants, ou le réseau la connaît déjà
which-one = Laquelle
error-place = Choisissez l’une de ces villes
error-city-known = Le réseau connaît déjà { $city }
error-region = Choisissez une région
no-regions-yet = Une ville appartient à une région. Ajoutez d’abord une région.
how-it-stands = Où elle appartient et quel est son statut
city-reason-hint = Figure dans l’histoire de la ville, lisible par tous
move-city = Déplacer vers cette région
keep-topics = Sujets
