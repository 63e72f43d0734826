//! What changed in the demo network: cities that are no members, a post with an acting holder, a term that ends soon,
//! facts that cities say of themselves. Invented, but for the places.

use atlas::PlaceId;
use kernel::circle::{self, CircleKind};
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::post::{self, Function, HeldPost, NOBODYS, NewPost};
use kernel::stop::Stop;

use super::super::invitation::{self, NewInvitation};
use super::super::maturity::SIGNS;
use super::super::model::{City, NewFact, Standing};
use super::super::{acts, hand_over, import, known, store};
use super::acting::actor_of;
use super::{MadeRegion, people};

/// Region, GeoNames id, name in the city's own language, how it stands, and why.
const OTHERS: [(&str, u32, &str, Standing, &str); 3] = [
    ("northern-europe", 2_747_891, "Rotterdam", Standing::Lead, "spoke with us at a conference"),
    ("southern-europe", 3_094_802, "Kraków", Standing::Lead, "asked what membership costs"),
    ("northern-europe", 2_648_579, "Glasgow", Standing::Active, "joined for a pilot year"),
];
/// Kansas City, in whose posts the demo's links sign in.
const LEADERS_PLACE: u32 = 4_393_217;
/// A list that the secretariat looks through, with what such lists hold: somebody twice, an address that is none.
const LIST: &str = "Name;E-mail;Title;City;Country
Defne Aydın;defne.aydin@city.example;Chief Digital Officer;Izmir;TR
D. Aydın;Defne.Aydin@city.example;CDO;Izmir;TR
Oskar Lind;oskar.lind@city.example;Head of Digital;Gothenburg;SE
Ines Duarte;ines.duarte;Smart City Manager;Porto;PT
";
/// Days until the one term ends that is ending soon.
const TERM_LEFT_DAYS: i64 = 30;
/// Members in the order of their names whose page tells something; far from those that the tests know by name.
const SPEAKS_AT: [usize; 2] = [8, 40];
const ENDING_AT: usize = 16;

/// The places of those cities.
pub(super) fn places_of_others() -> impl Iterator<Item = PlaceId> {
    OTHERS.into_iter().map(|(_, place, ..)| PlaceId::new(place))
}

/// Cities that are no members: two leads, and one that is a member for a moment.
pub(super) fn make_others(tx: &mut Tx<'_>, regions: &[MadeRegion]) -> Result<(), Stop> {
    for (region, place, name, standing, reason) in OTHERS {
        let Some((_, region, _)) = regions.iter().find(|(id, _, _)| *id == region) else { continue };
        let circle = circle::create(tx, CircleKind::City, name)?;
        let city = store::insert_city(tx, circle, PlaceId::new(place), name, *region)?;
        store::set_standing(tx, city, standing, reason, NOBODYS)?;
    }
    Ok(())
}

/// The changes, each by whoever may make it.
pub(super) fn make(tx: &mut Tx<'_>, draw: &mut Draw) -> Result<(), Stop> {
    let members = known::cities(tx, Standing::Active)?;
    lapse(tx, &members)?;
    for (speaks, at) in SPEAKS_AT.into_iter().enumerate() {
        let leader = post_of(tx, &members[at], Function::Leader)?;
        let leader = actor_of(tx, &leader)?;
        let libraries = (5 + draw.below(40)).to_string();
        // The one has most of what tells how far a city is, the other has begun.
        let has = if speaks == 0 { 6 } else { 1 };
        let signs = SIGNS.iter().enumerate().map(|(at, sign)| (*sign, if at < has { "yes" } else { "no" }));
        let said = [("public_libraries", libraries.as_str()), ("telephone_help_line", "yes")];
        for (fact, content) in said.into_iter().chain(signs) {
            let new = NewFact {
                fact: fact.to_owned(),
                content: content.to_owned(),
                year: 2025,
                source: "City statistics office (invented)".to_owned(),
            };
            acts::enter_fact(tx, &leader, members[at].id, &new)?;
        }
    }
    stand_in_for_vacant(tx)?;
    let secretariat = people::secretariat(tx)?;
    import::begin(tx, secretariat.post, LIST.as_bytes())?;
    invite_a_colleague(tx)?;
    let ending = post_of(tx, &members[ENDING_AT], Function::Leader)?;
    let tenure = post::tenure_now(tx, ending.post)?.ok_or(Stop::Missing)?;
    let soon = tx.now().plus_days(TERM_LEFT_DAYS);
    post::move_end(tx, tenure.id, tenure.ends_at, soon)?;
    Ok(())
}

/// A post that nobody was appointed to: the leader of the city of the demo's own links stands in.
fn stand_in_for_vacant(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let city = store::city_by_place(tx, PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
    let leader = post_of(tx, &city, Function::Leader)?;
    let leader = actor_of(tx, &leader)?;
    let title = "Assistant to the Chief Information Officer".to_owned();
    let vacant = NewPost { home: city.circle, function: Function::Assistant, title, answers: false };
    let vacant = post::create(tx, &vacant)?;
    hand_over::stand_in(tx, &leader, vacant).map(drop)
}

/// The leader of the same city invited a colleague, who did not sign in yet.
fn invite_a_colleague(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let city = store::city_by_place(tx, PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
    let leader = post_of(tx, &city, Function::Leader)?;
    let leader = actor_of(tx, &leader)?;
    let new = NewInvitation {
        name: "Noor Hale".to_owned(),
        email: "noor.4393217@city.example".to_owned(),
        post: None,
        function: Function::Officer,
        title: "Open Data Officer".to_owned(),
        language: leader.language,
        ends_at: tx.now().plus_days(2 * 365),
    };
    invitation::invite(tx, &leader, city.circle, &new).map(drop)
}

/// The secretariat notes that the pilot year was not renewed.
fn lapse(tx: &mut Tx<'_>, members: &[City]) -> Result<(), Stop> {
    let Some(city) = members.iter().find(|city| city.place.number() == OTHERS[2].1) else { return Ok(()) };
    let secretariat = people::secretariat(tx)?;
    let secretariat = actor_of(tx, &secretariat)?;
    acts::set_standing(tx, &secretariat, city.id, Standing::Lapsed, "pilot year ended, not renewed")
}

fn post_of(tx: &mut Tx<'_>, city: &City, function: Function) -> Result<HeldPost, Stop> {
    super::super::post_in(tx, city.circle, function)
}
