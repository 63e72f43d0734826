//! The invented people of the demo network, and the posts of those who serve it.

use kernel::circle::{self, CircleId, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{self, Function, HeldPost, NewPost};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::lists::{self, DemoCity, DemoRegion};

/// Titles of city leaders and officers, by the language of their city's people.
const LEADERS: &[(&str, &[&str])] = &[
    (
        "spanish",
        &["Directora de Innovación Digital", "Secretaría de Transformación Digital", "Dirección de Tecnología"],
    ),
    ("french", &["Direction du numérique", "Adjointe au maire, numérique", "Direction des systèmes d’information"]),
    ("arabic", &["مدير التحول الرقمي", "رئيس قسم تقنية المعلومات", "نائب رئيس البلدية للشؤون الرقمية"]),
    ("portuguese", &["Secretaria de Inovação", "Direção de Transformação Digital"]),
];
const LEADERS_ELSEWHERE: &[&str] =
    &["Chief Information Officer", "Chief Digital Officer", "Chief Technology Officer", "Deputy Mayor, Digital"];
const OFFICERS: &[(&str, &[&str])] = &[
    ("spanish", &["Responsable de inclusión digital", "Coordinación de datos abiertos"]),
    ("french", &["Chargé de mission inclusion numérique", "Responsable des données"]),
    ("arabic", &["مسؤول الشمول الرقمي", "منسق الخدمات الإلكترونية"]),
    ("portuguese", &["Coordenação de inclusão digital"]),
];
const OFFICERS_ELSEWHERE: &[&str] = &["Digital Inclusion Officer", "Head of Online Services", "Open Data Officer"];

pub(super) fn title(city: &DemoCity, function: Function, draw: &mut Draw) -> &'static str {
    let (by_speech, elsewhere) = match function {
        Function::Leader => (LEADERS, LEADERS_ELSEWHERE),
        _ => (OFFICERS, OFFICERS_ELSEWHERE),
    };
    let own = by_speech.iter().find(|(speech, _)| *speech == city.speech);
    draw.one_of::<&str>(own.map_or(elsewhere, |(_, titles)| *titles))
}

pub(super) fn make_person(
    tx: &mut Tx<'_>,
    city: &DemoCity,
    function: Function,
    draw: &mut Draw,
) -> Result<PersonId, Stop> {
    let name = draw_name(city.speech, draw);
    let zone = city_zone(city);
    let mailbox = format!("{}.{}@city.example", function.code(), city.place.number());
    create(tx, &name, &mailbox, city.language, &zone)
}

fn city_zone(city: &DemoCity) -> String {
    atlas::Atlas::get().place(city.place).map_or("UTC", |place| place.time_zone()).to_owned()
}

fn draw_name(speech: &str, draw: &mut Draw) -> String {
    let (given, family) = lists::names(speech);
    let (given, family) = (*draw.one_of(&given), *draw.one_of(&family));
    // Korean and Chinese names in their own script put the family first.
    if speech == "korean" { format!("{family}{given}") } else { format!("{given} {family}") }
}

fn create(tx: &mut Tx<'_>, name: &str, email: &str, language: Language, time_zone: &str) -> Result<PersonId, Stop> {
    let person =
        NewPerson { name: name.to_owned(), email: Some(email.to_owned()), language, time_zone: time_zone.to_owned() };
    Ok(person::create(tx, &person)?)
}

/// The region's president: a post at home in the region, read by all members.
pub(super) fn make_president(
    tx: &mut Tx<'_>,
    region: CircleId,
    list: &DemoRegion,
    draw: &mut Draw,
) -> Result<(), Stop> {
    let name = draw_name("english", draw);
    let person = create(tx, &name, &format!("president.{}@network.example", list.id), Language::English, "UTC")?;
    let title = format!("President, {}", list.names[0]);
    serve(tx, region, Function::President, &title, person)
}

/// The chair, the secretariat, the organisations, and a partner of the first of them.
pub(super) fn make_staff(tx: &mut Tx<'_>, draw: &mut Draw) -> Result<(), Stop> {
    let board = circle::create(tx, CircleKind::Body, "Board")?;
    let name = draw_name("english", draw);
    let chair = create(tx, &name, "chair@network.example", Language::English, "America/Chicago")?;
    serve(tx, board, Function::Chair, "Chair", chair)?;
    let office = circle::create(tx, CircleKind::Secretariat, "Secretariat")?;
    let name = draw_name("french", draw);
    let manager = create(tx, &name, "secretariat@network.example", Language::English, "Europe/Brussels")?;
    serve(tx, office, Function::Secretariat, "Programme manager", manager)?;
    super::organisations::make(tx)?;
    let known = super::super::organisation::all(tx)?;
    let fund = known.iter().find(|organisation| organisation.name == super::organisations::FUND);
    let foundation = fund.ok_or(Stop::Missing)?.circle;
    let name = draw_name("english", draw);
    let officer = create(tx, &name, "partner@fund.example", Language::English, "Europe/London")?;
    let new = NewPost {
        home: foundation,
        function: Function::Partner,
        title: "Programme officer".to_owned(),
        answers: false,
    };
    let post = post::create(tx, &new)?;
    post::give(tx, post, officer, tx.now(), Timestamp::FOREVER)?;
    Ok(())
}

fn serve(tx: &mut Tx<'_>, home: CircleId, function: Function, title: &str, person: PersonId) -> Result<(), Stop> {
    let post = post::create(tx, &NewPost { home, function, title: title.to_owned(), answers: true })?;
    let now = tx.now();
    circle::admit(tx, MEMBERS, post, now, Timestamp::FOREVER)?;
    post::give(tx, post, person, now, now.plus_days(2 * 365)).map(drop).map_err(Fault::into)
}

/// The post that runs the network's daily work.
pub(super) fn secretariat(tx: &mut Tx<'_>) -> Result<HeldPost, Stop> {
    super::super::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)
}
