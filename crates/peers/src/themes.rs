//! The themes as data: every weight with its because.
//!
//! The weights are judgements of this product, open to be argued with, not measurements. Three rules bind them: the
//! city itself outweighs its country, the country gets more where law, language or money decide, and features known
//! of few cities share at most 30 of 100 points, so that a pair without them is still comparable.

use crate::feature::CountryFeature as Nation;
use crate::feature::Feature as City;
use crate::theme::{CountryWeight, Theme, Weight};

pub(crate) const THEMES: [Theme; 10] = [
    Theme {
        id: "general",
        names: ["Overall likeness", "Parecido general", "Ressemblance générale", "تشابه عام"],
        weights: &[
            city(City::Population, 28, "size decides what an administration can do at all"),
            city(City::Country, 30, "law, money and language come from the state"),
            city(City::PeopleNearby, 12, "a suburb and a lone centre live differently"),
            city(City::Climate, 12, "heat, water and frost shape streets and budgets"),
            city(City::Role, 10, "a capital has other duties, staff and money"),
            city(City::Latitude, 8, "daylight and seasons beyond the climate class"),
        ],
        country_weights: BROAD,
    },
    Theme {
        id: "digital-inclusion",
        names: ["Digital inclusion", "Inclusión digital", "Inclusion numérique", "الشمول الرقمي"],
        weights: &[
            city(City::Population, 22, "outreach in a town is done by name, in a metropolis by programme"),
            city(City::Country, 28, "prices, networks, schooling and age are set nationally"),
            city(City::PeopleNearby, 12, "coverage and help are thinner where nobody lives near"),
            city(City::Role, 8, "centres hold the libraries, universities and providers"),
            city(City::ShareOver65, 7, "the oldest are offline most often"),
            city(City::ForeignBorn, 6, "newcomers need other languages and other doors"),
            city(City::MedianAge, 5, "skills and devices go with age"),
            city(City::InternetUsers, 5, "how many are still offline"),
            city(City::HouseholdSize, 4, "who lives alone has nobody to ask; large households share devices"),
            city(City::Broadband, 3, "a line at home is the base of all else"),
        ],
        country_weights: ONLINE,
    },
    Theme {
        id: "citizen-engagement",
        names: ["Citizen engagement", "Participación ciudadana", "Participation citoyenne", "مشاركة المواطنين"],
        weights: &[
            city(City::Population, 34, "what works in a town hall fails among millions"),
            city(City::Country, 32, "civic traditions, law and languages are shared in a country"),
            city(City::Role, 12, "capitals carry national quarrels too"),
            city(City::PeopleNearby, 8, "who belongs is blurred in a large agglomeration"),
            city(City::ForeignBorn, 9, "residents without a vote need other ways in"),
            city(City::MedianAge, 5, "channels go with age"),
        ],
        country_weights: CIVIC,
    },
    Theme {
        id: "digital-rights",
        names: [
            "Digital rights and privacy",
            "Derechos digitales y privacidad",
            "Droits numériques et vie privée",
            "الحقوق الرقمية والخصوصية",
        ],
        weights: &[
            city(City::Country, 40, "the law on data and surveillance is national or European"),
            city(City::Population, 34, "size decides how many systems there are and who can watch them"),
            city(City::Role, 16, "capitals and centres are where sensors and registers come first"),
            city(City::PeopleNearby, 5, "systems are often bought together with the neighbours"),
            city(City::InternetUsers, 5, "how many leave traces"),
        ],
        country_weights: LAW,
    },
    Theme {
        id: "data-and-ai",
        names: [
            "Data and artificial intelligence",
            "Datos e inteligencia artificial",
            "Données et intelligence artificielle",
            "البيانات والذكاء الاصطناعي",
        ],
        weights: &[
            city(City::Population, 40, "data, specialists and vendors come with size"),
            city(City::Country, 34, "law, salaries and cloud services are national"),
            city(City::Role, 16, "universities and companies sit in the centres"),
            city(City::PeopleNearby, 10, "an agglomeration can share a data office"),
        ],
        country_weights: TECHNOLOGY,
    },
    Theme {
        id: "connectivity",
        names: ["Networks and connectivity", "Redes y conectividad", "Réseaux et connectivité", "الشبكات والاتصال"],
        weights: &[
            city(City::Country, 30, "operators, regulators and prices are national"),
            city(City::PeopleNearby, 24, "the cost of a line falls with the people along it"),
            city(City::Population, 22, "size decides whether operators compete for it"),
            city(City::Broadband, 10, "where the city stands already"),
            city(City::InternetUsers, 8, "how many use what is there"),
            city(City::Role, 6, "backbones run between centres"),
        ],
        country_weights: NETWORKS,
    },
    Theme {
        id: "mobility",
        names: ["Mobility", "Movilidad", "Mobilité", "التنقل"],
        weights: &[
            city(City::Population, 32, "buses, trams and metros each need their size"),
            city(City::PeopleNearby, 26, "commuters come from around"),
            city(City::Country, 14, "incomes, car ownership and funding"),
            city(City::Climate, 12, "heat, rain and snow decide who walks and cycles"),
            city(City::DenseUrbanLand, 8, "distances are short where building is dense"),
            city(City::TransportLand, 8, "how much land traffic already has"),
        ],
        country_weights: STREETS,
    },
    Theme {
        id: "climate-resilience",
        names: [
            "Climate resilience",
            "Resiliencia climática",
            "Résilience climatique",
            "القدرة على الصمود أمام تغير المناخ",
        ],
        weights: &[
            city(City::Climate, 32, "the same weather asks for the same measures"),
            city(City::Population, 20, "heat islands and damage grow with size"),
            city(City::Latitude, 14, "sun and seasons within one climate class"),
            city(City::Country, 12, "money and warning services"),
            city(City::PeopleNearby, 8, "built-up surroundings hold heat and water"),
            city(City::WarmestMonth, 5, "heat to live with"),
            city(City::GreenUrbanLand, 3, "shade and ground that takes water"),
            city(City::FineDust, 2, "heat is worse in dirty air"),
            city(City::ColdestMonth, 2, "frost to live with"),
            city(City::Sewerage, 2, "how storm water leaves"),
        ],
        country_weights: HAZARD,
    },
    Theme {
        id: "public-services",
        names: ["Public services", "Servicios públicos", "Services publics", "الخدمات العامة"],
        weights: &[
            city(City::Population, 34, "size decides staff, budget and what is bought or built"),
            city(City::Country, 28, "duties of a city are set by its state"),
            city(City::Role, 14, "centres serve more than their residents"),
            city(City::PeopleNearby, 10, "services can be shared with neighbours"),
            city(City::ShareOver65, 5, "care and access"),
            city(City::Unemployment, 5, "benefits and training"),
            city(City::HouseholdSize, 4, "what families need differs from what the single need"),
        ],
        country_weights: WELFARE,
    },
    Theme {
        id: "town-capacity",
        names: [
            "Capacity of towns",
            "Capacidad de los municipios pequeños",
            "Capacités des petites villes",
            "قدرات المدن الصغيرة",
        ],
        weights: &[
            city(City::Population, 40, "a town of 20,000 has two people where a city has a department"),
            city(City::Country, 24, "transfers, duties and language"),
            city(City::PeopleNearby, 20, "whether there are neighbours to join forces with"),
            city(City::Role, 16, "a small regional centre carries more than its size"),
        ],
        country_weights: BROAD,
    },
];

const BROAD: &[CountryWeight] = &[
    nation(Nation::RealGdpPerHead, 22, "what can be afforded"),
    nation(Nation::Region, 16, "shared history and institutions"),
    nation(Nation::Languages, 16, "what can be read and said without a translator"),
    nation(Nation::InternetUsers, 8, "how far daily life is online"),
    nation(Nation::Urban, 8, "how used the country is to cities"),
    nation(Nation::ShareOver65, 8, "age of the people"),
    nation(Nation::Gini, 6, "how far apart rich and poor are"),
    nation(Nation::TertiaryEnrolment, 6, "schooling"),
    nation(Nation::PopulationDensity, 6, "room"),
    nation(Nation::Unemployment, 4, "work"),
];

const ONLINE: &[CountryWeight] = &[
    nation(Nation::InternetUsers, 22, "how many are offline"),
    nation(Nation::RealGdpPerHead, 18, "what devices and lines cost against incomes"),
    nation(Nation::Broadband, 16, "lines at home"),
    nation(Nation::ShareOver65, 12, "the group offline most often"),
    nation(Nation::Languages, 12, "material in one's language"),
    nation(Nation::TertiaryEnrolment, 8, "schooling"),
    nation(Nation::Mobile, 6, "the phone as the only device"),
    nation(Nation::Electricity, 6, "no power, no network"),
];

const CIVIC: &[CountryWeight] = &[
    nation(Nation::Languages, 26, "taking part is done in words"),
    nation(Nation::Region, 24, "shared civic traditions"),
    nation(Nation::RealGdpPerHead, 16, "time and money to take part"),
    nation(Nation::Gini, 10, "whose voice counts"),
    nation(Nation::TertiaryEnrolment, 10, "schooling"),
    nation(Nation::InternetUsers, 8, "who is reached online"),
    nation(Nation::EuMember, 6, "European instruments of participation"),
];

const LAW: &[CountryWeight] = &[
    nation(Nation::EuMember, 30, "one law on data and on artificial intelligence"),
    nation(Nation::Region, 26, "conventions and courts are regional"),
    nation(Nation::RealGdpPerHead, 16, "what enforcement can be afforded"),
    nation(Nation::Languages, 14, "texts of law can be shared"),
    nation(Nation::SecureServers, 14, "how much runs on servers at home"),
];

const TECHNOLOGY: &[CountryWeight] = &[
    nation(Nation::RealGdpPerHead, 26, "salaries and licences"),
    nation(Nation::SecureServers, 20, "an industry that runs servers"),
    nation(Nation::TertiaryEnrolment, 16, "specialists"),
    nation(Nation::InternetUsers, 14, "data and users"),
    nation(Nation::Broadband, 12, "infrastructure"),
    nation(Nation::EuMember, 12, "one law on data and on artificial intelligence"),
];

const NETWORKS: &[CountryWeight] = &[
    nation(Nation::Broadband, 28, "where the country stands"),
    nation(Nation::RealGdpPerHead, 22, "what a line costs against incomes"),
    nation(Nation::Mobile, 14, "mobile instead of fixed lines"),
    nation(Nation::Electricity, 12, "no power, no network"),
    nation(Nation::PopulationDensity, 12, "length of line per person"),
    nation(Nation::Urban, 12, "where people are"),
];

const STREETS: &[CountryWeight] = &[
    nation(Nation::RealGdpPerHead, 38, "cars and public transport per person"),
    nation(Nation::Urban, 22, "where people are"),
    nation(Nation::PopulationDensity, 22, "room for roads"),
    nation(Nation::FineDust, 18, "what traffic already does to the air"),
];

const HAZARD: &[CountryWeight] = &[
    nation(Nation::RealGdpPerHead, 34, "what protection can be afforded"),
    nation(Nation::FineDust, 18, "heat is worse in dirty air"),
    nation(Nation::PopulationDensity, 18, "room for water and shade"),
    nation(Nation::Electricity, 16, "cooling and pumps"),
    nation(Nation::Urban, 14, "where people are"),
];

const WELFARE: &[CountryWeight] = &[
    nation(Nation::RealGdpPerHead, 30, "what can be afforded"),
    nation(Nation::ShareOver65, 18, "care and pensions"),
    nation(Nation::Languages, 16, "forms and texts can be shared"),
    nation(Nation::Region, 12, "shared institutions"),
    nation(Nation::Unemployment, 12, "benefits and training"),
    nation(Nation::InternetUsers, 12, "whether services can be online first"),
];

const fn city(feature: City, points: u32, because: &'static str) -> Weight {
    Weight { feature, points, because }
}

const fn nation(feature: Nation, points: u32, because: &'static str) -> CountryWeight {
    CountryWeight { feature, points, because }
}
