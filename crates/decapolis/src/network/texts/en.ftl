# Words of the network: cities, regions, facts.

navigation = Network
yes = Yes
no = No

## The directory and a city
directory-title = Cities of the network
directory-sentence = Who is in the network, where they are and what they offer.
column-city = City
column-country = Country
column-region = Region
column-population = Population
members-table = members
facts-of-city = What is known of { $city }
offers-of-city = What { $city } offers
no-offers = Nothing offered yet. A city says what it offers, and others find it in their briefs.
people-of-city = Who to talk to
vacant = vacant
stands-in = stands in
entered-by-city = entered by the city
about-country = about the whole country
standing =
    { $standing ->
        [lead] decided to talk
        [pending] is deciding
        [active] member
        [lapsed] lapsed
       *[other] left
    }

world-map = World map, drawn by its cities, with the members of the network
map-members = members

## How alike two cities are
column-rank = Rank
column-likeness = Likeness
column-reasons = Why, and what sets it apart
column-fact = Fact
column-own = Your city
column-part = Part of the difference
member = member
why = why
why-city = Why { $city }
sum-caption = Every fact compared with { $city }: likeness { $likeness } of 100
not-known = not known
dropped-out = does not count
role =
    { $role ->
        [national_capital] national capital
        [regional_centre] centre of its region
       *[other] neither capital nor centre
    }

## Facts
fact-name =
    { $fact ->
        [latitude_degrees] Degrees from the equator
        [role] Role in its country
        [people_nearby] People living near by
        [population] Population
        [country] Country
        [region] Region of the world
        [subregion] Part of the world
        [main_language] Main language
        [currency] Currency
        [income_group] Income group
        [eu_member] Member of the European Union
        [landlocked] Landlocked
        [least_developed] Least developed country
        [landlocked_developing] Landlocked developing country
        [small_island] Small island state
        [climate] Climate (Köppen)
        [median_age] Median age
        [household_size] Household size
        [foreign_born_percent] Born abroad
        [sunshine_hours_per_day] Hours of sunshine a day
        [warmest_month_celsius] Warmest month, °C
        [coldest_month_celsius] Coldest month, °C
        [drinking_water_percent] Homes with drinking water
        [sewerage_percent] Homes with sewerage
        [dense_urban_land_percent] Densely built land
        [loose_urban_land_percent] Loosely built land
        [industrial_land_percent] Industrial land
        [transport_land_percent] Land for transport
        [other_artificial_land_percent] Other built land
        [green_urban_land_percent] Green urban land
        [agricultural_land_percent] Farm land
        [natural_land_percent] Natural land
        [country_population] Population of the country
        [country_area_km2] Area of the country, km²
        [population_density_per_km2] People per km² in the country
        [urban_percent] People living in towns
        [gdp_per_head_usd] GDP per head, US$
        [gdp_per_head_ppp_usd] GDP per head, purchasing power
        [real_gdp_per_head_usd] Real GDP per head, US$
        [gni_per_head_usd] Income per head, US$
        [internet_users_percent] People using the internet
        [broadband_per_100] Broadband lines per 100 people
        [mobile_per_100] Mobile contracts per 100 people
        [secure_servers_per_million] Secure servers per million people
        [electricity_percent] People with electricity
        [gini_index] Inequality (Gini)
        [fine_dust_micrograms_per_m3] Fine dust, µg/m³
        [share_over_65] People aged 65 and over
        [unemployment_percent] Unemployment
        [tertiary_enrolment_percent] Enrolled in higher education
        [algorithm_register] Register of algorithms
        [council_mandate] Decision of the council
        [data_team] Data team
        [digital_identity] Digital identity for residents
        [housing_municipal] City owns housing
        [innovation_budget] Budget for innovation
        [online_services] Services online
        [open_data_portal] Open data portal
        [owns_fibre] City owns fibre network
        [participatory_budget_lawful] Participatory budget is lawful
        [privacy_officer] Privacy officer
        [public_transport_municipal] City runs public transport
        [public_wifi] Public Wi-Fi
        [schools_municipal] City runs schools
        [sensor_register] Register of sensors
        [social_services_municipal] City runs social services
        [staffed_service_points] Staffed service points
        [street_lighting_municipal] City owns street lighting
        [telephone_help_line] Telephone help line
        [university_in_city] University in the city
        [volunteer_programme] Volunteer programme
        [water_municipal] City runs water supply
        [it_staff] IT staff
        [public_libraries] Public libraries
       *[other] a fact
    }
