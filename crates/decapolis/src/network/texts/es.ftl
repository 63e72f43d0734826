# Palabras de la red: ciudades, regiones, datos.

navigation = Red
yes = Sí
no = No

## The directory and a city
directory-title = Ciudades de la red
directory-sentence = Quién está en la red, dónde y qué ofrece.
column-city = Ciudad
column-country = País
column-region = Región
column-population = Población
members-table = miembros
facts-of-city = Lo que se sabe de { $city }
offers-of-city = Lo que ofrece { $city }
no-offers = Todavía no ofrece nada. Cuando una ciudad dice qué ofrece, las demás lo encuentran en sus informes.
people-of-city = Con quién hablar
vacant = vacante
stands-in = en funciones
entered-by-city = indicado por la ciudad
about-country = sobre todo el país
standing =
    { $standing ->
        [lead] en conversación
        [pending] decidiendo
        [active] miembro
        [lapsed] no renovada
       *[other] se retiró
    }

world-map = Mapa del mundo dibujado por sus ciudades, con los miembros de la red
map-members = miembros

## How alike two cities are
column-rank = Puesto
column-likeness = Parecido
column-reasons = Por qué, y qué la distingue
column-fact = Dato
column-own = Su ciudad
column-part = Parte de la diferencia
member = miembro
why = por qué
why-city = Por qué { $city }
sum-caption = Todos los datos comparados con { $city }: parecido { $likeness } de 100
not-known = no se sabe
dropped-out = no cuenta
role =
    { $role ->
        [national_capital] capital nacional
        [regional_centre] centro de su región
       *[other] ni capital ni centro
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] Grados desde el ecuador
        [role] Papel en su país
        [people_nearby] Personas que viven cerca
        [population] Población
        [country] País
        [region] Región del mundo
        [subregion] Parte del mundo
        [main_language] Idioma principal
        [currency] Moneda
        [income_group] Grupo de ingresos
        [eu_member] Miembro de la Unión Europea
        [landlocked] Sin litoral
        [least_developed] País menos adelantado
        [landlocked_developing] País en desarrollo sin litoral
        [small_island] Estado insular pequeño
        [climate] Clima (Köppen)
        [median_age] Edad mediana
        [household_size] Tamaño del hogar
        [foreign_born_percent] Nacidos en el extranjero
        [sunshine_hours_per_day] Horas de sol al día
        [warmest_month_celsius] Mes más cálido, °C
        [coldest_month_celsius] Mes más frío, °C
        [drinking_water_percent] Hogares con agua potable
        [sewerage_percent] Hogares con alcantarillado
        [dense_urban_land_percent] Suelo urbano denso
        [loose_urban_land_percent] Suelo urbano disperso
        [industrial_land_percent] Suelo industrial
        [transport_land_percent] Suelo para transporte
        [other_artificial_land_percent] Otro suelo artificial
        [green_urban_land_percent] Suelo verde urbano
        [agricultural_land_percent] Suelo agrícola
        [natural_land_percent] Suelo natural
        [country_population] Población del país
        [country_area_km2] Superficie del país, km²
        [population_density_per_km2] Habitantes por km² en el país
        [urban_percent] Población urbana
        [gdp_per_head_usd] PIB por habitante, USD
        [gdp_per_head_ppp_usd] PIB por habitante, paridad de poder adquisitivo
        [real_gdp_per_head_usd] PIB real por habitante, USD
        [gni_per_head_usd] Ingreso por habitante, USD
        [internet_users_percent] Personas que usan internet
        [broadband_per_100] Líneas de banda ancha por 100 personas
        [mobile_per_100] Líneas móviles por 100 personas
        [secure_servers_per_million] Servidores seguros por millón de personas
        [electricity_percent] Personas con electricidad
        [gini_index] Desigualdad (Gini)
        [fine_dust_micrograms_per_m3] Polvo fino, µg/m³
        [share_over_65] Personas de 65 años o más
        [unemployment_percent] Desempleo
        [tertiary_enrolment_percent] Matrícula en educación superior
        [algorithm_register] Registro de algoritmos
        [council_mandate] Acuerdo del pleno municipal
        [data_team] Equipo de datos
        [digital_identity] Identidad digital para residentes
        [housing_municipal] La ciudad posee vivienda
        [innovation_budget] Presupuesto de innovación
        [online_services] Servicios en línea
        [open_data_portal] Portal de datos abiertos
        [owns_fibre] La ciudad posee red de fibra
        [participatory_budget_lawful] El presupuesto participativo es legal
        [privacy_officer] Responsable de privacidad
        [public_transport_municipal] La ciudad gestiona el transporte público
        [public_wifi] Wifi público
        [schools_municipal] La ciudad gestiona escuelas
        [sensor_register] Registro de sensores
        [social_services_municipal] La ciudad gestiona los servicios sociales
        [staffed_service_points] Puntos de atención con personal
        [street_lighting_municipal] La ciudad posee el alumbrado
        [telephone_help_line] Línea telefónica de ayuda
        [university_in_city] Universidad en la ciudad
        [volunteer_programme] Programa de voluntariado
        [water_municipal] La ciudad gestiona el agua
        [it_staff] Personal informático
        [public_libraries] Bibliotecas públicas
       *[other] un dato
    }
