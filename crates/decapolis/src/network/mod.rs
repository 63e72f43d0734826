//! The network: its cities and regions, the organisations it works with, what cities say of themselves.
//!
//! Who uses it: everybody looks cities and organisations up; a city's people keep its facts; the secretariat
//! keeps standing, adds organisations and proposes partnerships, which the organisation's people confirm.
//! A city is a lead, then deciding, then active; it may lapse or leave, and come back. Each change is dated and has a
//! reason. What open data say of a city comes from the atlas; what the city says of itself overrides it and is shown as
//! such. It never forgets who held which post when. It gives the others: cities by circle and by place, the members,
//! and facts with their sources.

mod activity;
mod acts;
mod alphabet;
mod csv;
mod data;
mod directory;
mod facts;
mod forms;
mod hand_over;
mod import;
mod invitation;
mod keep;
mod known;
mod likeness;
mod map;
mod maturity;
mod model;
mod organisation;
mod pages;
mod partnership;
mod passing;
mod people;
mod personal;
mod regions;
mod rules;
mod search;
mod store;
mod structure;

mod demo;

#[cfg(test)]
mod tests;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/network.rs"));
}

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind};
use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Button;
use kernel::language::Language;
use kernel::post::{Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::time::Timestamp;
use kernel::web::{Example, Handler, Method, Route, Rule, Visit, drafted, post};

pub(crate) use self::activity::{ACTIVE_DAYS, Activity, CitySize, QUIET_DAYS, Watch, watched_by};
pub(crate) use self::csv::write as write_csv;
pub(crate) use self::data::{
    CityData, CityLineData, OrganisationData, OrganisationLineData, PeerData, PlaceData, PostData, RegionData,
    RegionLineData, TermData, city_data, city_lines, line, organisation_data, organisation_lines, peers_data,
    place_data, post_data, region_data, region_lines, term_data,
};
pub(crate) use self::directory::way_up;
pub(crate) use self::facts::{
    KnownFact, KnownValue, OWN_FIGURES, Provenance, STATED_NUMBERS, STATED_YES_NO, fact_label, facts_of,
};
pub(crate) use self::forms::parse_number;
pub(crate) use self::import::{Outcomes, begin as begin_import, outcomes as import_outcomes, take_all as take_members};
pub(crate) use self::known::{Cities, answering_posts, city, city_at, city_of_circle, names_of};
pub(crate) use self::likeness::{
    GENERAL, LikenessTable, LikestAsked, WholeSum, cities, likeness_percent, theme_of, whole_sum,
};
pub(crate) use self::map::world_map;
pub(crate) use self::maturity::{Maturity, maturity};
pub(crate) use self::model::{
    Answering, City, CityId, OrganisationId, Region, RegionId, Standing, atlas_language, name_in,
};
pub(crate) use self::organisation::Organisation;
pub(crate) use self::partnership::{PartnershipData, partnership_data};
pub(crate) use self::people::{functions_at, make_post};
pub(crate) use self::store::EndingTerm;
use self::texts::Texts;

/// What the network is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "network",
    routes: &[
        get("/cities", "city_directory", directory::page, Example::Itself),
        get("/cities.csv", "city_directory_file", directory::file, Example::Itself),
        get("/cities/{city}", "city_page", pages::city, Example::Record(pages::example_city)),
        Route {
            rule: Rule::SignedIn,
            ..get("/cities/{city}/keep", "keep_city", keep::show, Example::Record(keep::example))
        },
        drafted("/cities/{city}/facts", "enter_fact", keep::enter_fact),
        post("/cities/{city}/facts/withdrawal", "withdraw_fact", keep::withdraw_fact),
        post("/cities/{city}/answers", "set_answers", keep::set_answers),
        post("/cities/{city}/standing", "set_standing", keep::set_standing),
        post("/cities/{city}/region", "move_city", structure::move_city),
        Route { rule: SECRETARIAT, ..get("/network", "keep_network", structure::keep_network, Example::Itself) },
        Route { rule: SECRETARIAT, ..post("/network/name", "name_network", structure::name_network) },
        Route { rule: SECRETARIAT, ..get("/cities/new", "city_form", structure::city_form, Example::Itself) },
        Route { rule: SECRETARIAT, ..post("/cities", "add_city", structure::add_city) },
        Route {
            rule: Rule::SignedIn,
            ..get("/posts/{post}/hand-over", "hand_over_form", hand_over::begin, Example::Record(hand_over::example))
        },
        post("/posts/{post}/hand-over/review", "hand_over_review", hand_over::review),
        post("/posts/{post}/hand-over", "hand_over", hand_over::carry_out),
        Route {
            rule: Rule::SignedIn,
            ..get(
                "/hand-overs/{hand_over}",
                "hand_over_receipt",
                hand_over::show,
                Example::Record(hand_over::example_done),
            )
        },
        post("/hand-overs/{hand_over}/undo", "undo_hand_over", hand_over::undo),
        Route {
            rule: Rule::SignedIn,
            ..get(
                "/circles/{circle}/people",
                "people_of_circle",
                invitation::show,
                Example::Record(invitation::example),
            )
        },
        post("/circles/{circle}/invitations", "invite_into_post", invitation::invite_by_form),
        post("/sent-invitations/{sent}/again", "send_invitation_again", invitation::send_again),
        post("/sent-invitations/{sent}/withdrawal", "withdraw_invitation", invitation::withdraw),
        get(
            "/invitations/{invitation}",
            "post_invitation_page",
            invitation::show_taking_up,
            Example::Record(invitation::example_taking_up),
        ),
        Route {
            rule: Rule::Everybody,
            ..post("/invitations/{invitation}", "take_post_up", invitation::take_up_by_form)
        },
        Route {
            rule: Rule::SignedIn,
            ..get(
                "/posts/{post}/end",
                "end_time_form",
                invitation::ask_to_end,
                Example::Record(invitation::example_end),
            )
        },
        post("/posts/{post}/end", "end_time", invitation::carry_out_end),
        Route { rule: SECRETARIAT, ..get("/import/members", "member_list_form", import::form, Example::Itself) },
        Route { rule: SECRETARIAT, ..post("/import/members/upload", "look_through_member_list", import::list) },
        Route {
            rule: SECRETARIAT,
            ..get(
                "/import/members/{import}",
                "member_import",
                import::show,
                Example::Record(|tx| Ok(import::latest(tx)?.map(|id| format!("/import/members/{id}")))),
            )
        },
        Route {
            rule: SECRETARIAT,
            ..post("/import/members/{import}/columns", "choose_columns", import::choose_columns)
        },
        Route { rule: SECRETARIAT, ..post("/import/members/{import}/taking", "take_members", import::take) },
        Route { rule: SECRETARIAT, ..post("/import/members/{import}/undo", "undo_import", import::undo_by_form) },
        get("/regions", "region_list", regions::list, Example::Itself),
        Route { rule: SECRETARIAT, ..post("/regions", "add_region", structure::add_region) },
        Route {
            rule: SECRETARIAT,
            ..get(
                "/regions/{region}/keep",
                "keep_region",
                structure::keep_region,
                Example::Record(structure::example_region),
            )
        },
        Route { rule: SECRETARIAT, ..post("/regions/{region}/names", "name_region", structure::name_region) },
        Route { rule: SECRETARIAT, ..post("/regions/{region}/end", "end_region", structure::end_region) },
        get("/organisations", "organisation_list", organisation::list, Example::Itself),
        Route {
            rule: Rule::Functions(&[Function::Secretariat]),
            ..get("/organisations/new", "organisation_form", organisation::new, Example::Itself)
        },
        post("/organisations", "add_organisation", organisation::create),
        get(
            "/organisations/{organisation}",
            "organisation_page",
            organisation::show,
            Example::Record(organisation_path),
        ),
        post("/organisations/{organisation}", "edit_organisation", organisation::change),
        Route {
            rule: Rule::Functions(&[Function::Secretariat, Function::Partner]),
            ..get(
                "/organisations/{organisation}/edit",
                "edit_organisation_form",
                organisation::edit_form,
                Example::Record(|tx| below_organisation(tx, "edit")),
            )
        },
        Route {
            rule: Rule::Functions(&[Function::Secretariat]),
            ..get(
                "/organisations/{organisation}/partnerships/new",
                "partnership_form",
                partnership::new,
                Example::Record(|tx| below_organisation(tx, "partnerships/new")),
            )
        },
        post("/organisations/{organisation}/partnerships", "propose_partnership", partnership::create),
        get(
            "/partnerships/{partnership}",
            "partnership_page",
            partnership::show,
            Example::Record(partnership::example),
        ),
        post("/partnerships/{partnership}/agreement", "agree_partnership", partnership::confirm),
        post("/partnerships/{partnership}/audience", "show_partnership", partnership::audience),
        post("/partnerships/{partnership}/end", "end_partnership", partnership::stop),
        get("/regions/{region}", "region_page", regions::show, Example::Record(regions::example)),
    ],
    navigation: Some(Navigation {
        path: "/cities",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: true,
        first_for: &[Function::Secretariat, Function::President],
    }),
    migrations: &[
        Migration { name: "network/001", sql: include_str!("schema/001.sql") },
        Migration { name: "network/002", sql: include_str!("schema/002.sql") },
        Migration { name: "network/003", sql: include_str!("schema/003.sql") },
        Migration { name: "network/004", sql: include_str!("schema/004.sql") },
        Migration { name: "network/005", sql: include_str!("schema/005.sql") },
        Migration { name: "network/006", sql: include_str!("schema/006.sql") },
        Migration { name: "network/kept", sql: include_str!("schema/kept.sql") },
    ],
    statements: store::ALL,
    records: &[RecordKind {
        kind: "partnership",
        folder: "partnerships",
        label: |language| Texts::new(language).kind_partnership().to_string(),
        line: |tx, record, _| partnership::line(tx, record),
        verb: |verb, language| Texts::new(language).partnership_verb(verb).to_string(),
    }],
    jobs: &[partnership::JOB, import::TAKE_JOB],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_partnerships().to_string(),
        counted: Counted::BySteps("partnership"),
    }],
    search: search::SOURCES,
    checks: partnership::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Lists of members are the secretariat's.
const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

/// A page for everybody; what only some may see in it is asked by its rules.
const fn get(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule: Rule::Everybody, name, handler, example }
}

/// The active members, by name.
pub(crate) fn members(tx: &mut Tx<'_>) -> Result<Arc<Cities>, Fault> {
    known::cities(tx, Standing::Active)
}

/// The cities of a standing, by name.
pub(crate) fn cities_of_standing(tx: &mut Tx<'_>, standing: Standing) -> Result<Arc<Cities>, Fault> {
    known::cities(tx, standing)
}

/// The regions, in the network's own order.
pub(crate) fn regions(tx: &mut Tx<'_>, language: Language) -> Result<Arc<Vec<Region>>, Fault> {
    known::regions(tx, language)
}

/// Where an organisation of the demo is, for the tests that visit every page.
fn organisation_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(organisation::example(tx)?.map(|id| format!("/organisations/{id}")))
}

fn below_organisation(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(organisation_path(tx)?.map(|path| format!("{path}/{page}")))
}

/// All organisations that the network works with, by name.
pub(crate) fn organisations(tx: &mut Tx<'_>) -> Result<Vec<Organisation>, Fault> {
    organisation::all(tx)
}

/// Terms of a circle's posts that end until then, the first to end first.
pub(crate) fn terms_ending(tx: &mut Tx<'_>, circle: CircleId, until: Timestamp) -> Result<Vec<EndingTerm>, Fault> {
    store::terms_ending(tx, circle, until)
}

/// The active member that a name means, in any of its languages and scripts.
pub(crate) fn member_named(tx: &mut Tx<'_>, typed: &str) -> Result<Option<City>, Fault> {
    let wanted = atlas::fold(typed);
    let is_meant = |city: &City| {
        let names = |place: atlas::Place| place.names().any(|name| atlas::fold(name) == wanted);
        atlas::fold(&city.name) == wanted || city.in_atlas().is_some_and(names)
    };
    Ok(members(tx)?.iter().find(|city| !wanted.is_empty() && is_meant(city)).cloned())
}

/// What the reader's language calls the member cities, by the circle of their people.
pub(crate) fn names_of_homes(tx: &mut Tx<'_>, language: Language) -> Result<BTreeMap<CircleId, String>, Fault> {
    Ok(members(tx)?.iter().map(|city| (city.circle, city.name_in(language).to_owned())).collect())
}

/// The page of the organisation whose people a circle is.
pub(crate) fn organisation_page(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<String>, Fault> {
    Ok(organisation::by_circle(tx, circle)?.map(|organisation| format!("/organisations/{}", organisation.id)))
}

/// The way to the page on which the people of a circle are invited, for who keeps them.
pub(crate) fn people_link(visit: &Visit<'_>, circle: CircleId) -> Option<Button> {
    invitation::link(visit, circle)
}

/// The cities whose posts sit in a circle now or later.
pub(crate) fn cities_in(tx: &mut Tx<'_>, circle: CircleId) -> Result<Vec<City>, Fault> {
    store::cities_in(tx, circle)
}

/// The circle of a city's region, where the region is still one.
pub(crate) fn region_circle(tx: &mut Tx<'_>, city: &City) -> Result<Option<CircleId>, Fault> {
    circle_of_region(tx, city.region)
}

/// The people of a region, those who serve it among them.
///
/// # Errors
/// A fault of the database.
pub(crate) fn circle_of_region(tx: &mut Tx<'_>, region: RegionId) -> Result<Option<CircleId>, Fault> {
    let regions = known::regions(tx, Language::English)?;
    Ok(regions.iter().find(|known| known.id == region).map(|known| known.circle))
}

/// Whether the actor has the care of a region: its president and deputies, the chair, the secretariat.
pub(crate) fn oversees(tx: &mut Tx<'_>, actor: &Actor, region: RegionId) -> Result<bool, Fault> {
    if actor.function.is_of_a_city() {
        return Ok(false);
    }
    let regions = known::regions(tx, Language::English)?;
    Ok(regions.iter().any(|known| known.id == region && rules::oversees(actor, known)))
}

/// The post that heads a region, where it is still one.
pub(crate) fn president_of(tx: &mut Tx<'_>, region: RegionId) -> Result<Option<PostId>, Fault> {
    let regions = known::regions(tx, Language::English)?;
    let Some(region) = regions.iter().find(|known| known.id == region) else { return Ok(None) };
    let posts = kernel::post::at_home_in(tx, region.circle)?;
    Ok(posts.into_iter().find(|held| held.function == Function::President).map(|held| held.post))
}

/// The first post of a function at home in a circle.
pub(crate) fn post_in(tx: &mut Tx<'_>, home: CircleId, function: Function) -> Result<HeldPost, Stop> {
    let posts = kernel::post::at_home_in(tx, home)?;
    posts.into_iter().find(|held| held.function == function).ok_or(Stop::Missing)
}

/// The first post of a function at home in any circle of a kind.
pub(crate) fn post_of_kind(tx: &mut Tx<'_>, kind: CircleKind, function: Function) -> Result<HeldPost, Stop> {
    for circle in circle::of_kind(tx, kind)? {
        if let Some(held) = found(post_in(tx, circle, function))? {
            return Ok(held);
        }
    }
    Err(Stop::Missing)
}

pub(crate) use self::demo::{actor_of, make_changes as demo_changes};
