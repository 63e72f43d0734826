# Mots du réseau : villes, régions, faits.

navigation = Réseau
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
offers-of-city = Ce que propose { $city }
no-offers = Rien n’est proposé pour l’instant. Une ville dit ce qu’elle propose et les autres le trouvent dans leurs synthèses.
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
