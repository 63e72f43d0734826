//! Conversations in the demo: one that was held in Seattle in 2014, imported and said to be so; one among members, invented, closed
//! with its response; one of Kansas City's residents, invented, with who is missing, an attack and its response; and one that Kansas City
//! begins, invented, with codes and a statement that waits.

mod residents;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::{Timestamp, Zone};
use opinion::{AgreeSign, Side, read_comments, read_votes};

use super::answered::Answered;
use super::census::{self, CensusClass, CensusGroup};
use super::import::{self, Import};
use super::model::{
    Access, Conversation, ConversationId, Disposition, NewConversation, Outcome, QuestionVersion, Statement,
    statement_path,
};
use super::paper::{self, NewPrinting, Typed};
use super::rules;
use super::store::{self, statement, voting};
use super::{acts, asking, drawing, translating, who};
use crate::follow_up::{Carried, Version};
use crate::{forum, network};

const COMMENTS: &str = include_str!("../example/comments.csv");
const VOTES: &str = include_str!("../example/votes.csv");
/// Kansas City.
const OWN_PLACE: u32 = 4_393_217;
/// The members' conversation, days before today: begun, over, answered.
const BEGUN: i64 = 60;
const OVER: i64 = 30;
const ANSWERED: i64 = 12;
/// Members who took part.
const MEMBERS: usize = 28;

const SEATTLE: &str = "A real conversation of 2014 in Seattle, unlike the rest of the demo, and not held by this network. 339 people \
    voted there, two of them only on statements that were rejected; whoever votes here now is counted with them. Data was gathered \
    using the Polis software (compdemocracy.org/polis) and is sub-licensed under CC BY 4.0 with Attribution to The Computational \
    Democracy Project.";

const FOR_MEMBERS: [&str; 8] = [
    "The network should publish what each city pays for the same software (invented).",
    "Shared tenders save more than they cost in time (invented).",
    "Small cities need somebody at the network who writes tenders with them (invented).",
    "Every forum should have a day without partners in the room (invented).",
    "We can share our contracts with other members as they are (invented).",
    "A model clause on data should be ready before we buy together (invented).",
    "Open source should come first where two offers are equal (invented).",
    "We would rather buy alone than wait for others (invented).",
];

/// Which of them all agree on: the model clause.
const AGREED: usize = 5;
/// What is done with each of them, why, and in how many days.
const DONE: [(Outcome, &str, Option<i64>); 8] = [
    (Outcome::InPart, "Prices are shown to members where the contract allows it (invented).", Some(90)),
    (Outcome::InPart, "Nobody has to join a tender; whoever does says afterwards what it saved (invented).", Some(300)),
    (Outcome::InPart, "Two days a month for cities below 200,000 people, as a trial (invented).", Some(120)),
    (Outcome::NotTakenUp, "You are of three minds about it, so the forum stays as it is (invented).", None),
    (Outcome::NotTakenUp, "Nine members may not show their contracts by law (invented).", None),
    (Outcome::TakenUp, "A clause is drafted and goes to the next forum (invented).", Some(45)),
    (Outcome::InPart, "The model clause names it for tenders that are shared, and for no others (invented).", Some(45)),
    (Outcome::TakenUp, "Whoever would rather buy alone does: no tender is waited for (invented).", None),
];
/// What is done with that, and the response, in all languages but the first.
const CLAUSE_IN: [&str; 3] = [
    "Una cláusula está redactada y va al próximo foro (inventado).",
    "Une clause est rédigée et va au prochain forum (inventé).",
    "صيغ بند ويُعرض على المنتدى المقبل (مختلق).",
];
const RESPONSE_IN: [&str; 3] = [
    "Todas coinciden en una cláusula modelo: va primero. Sobre mostrar contratos hay dos opiniones, y queda a cada miembro (inventado).",
    "Toutes s’accordent sur une clause type : elle vient d’abord. Sur la publication des contrats, les avis sont partagés, et chaque membre \
        en décide (inventé).",
    "يتفق الجميع على بند نموذجي، فهو أولًا. أما إظهار العقود فالآراء فيه مختلفة، ويبقى لكل عضو (مختلق).",
];

/// What happened while the year of the demo was played: members were asked, and were answered.
pub(crate) fn past() -> Vec<PastDeed> {
    let mut deeds = vec![
        PastDeed { days_ago: BEGUN, deed: Box::new(ask_members) },
        PastDeed { days_ago: ANSWERED, deed: Box::new(answer_members) },
    ];
    deeds.extend(residents::past());
    deeds
}

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    let today = world.today;
    let secretariat = world.db.read_blocking("demo_secretariat", secretariat)?;
    let read = |error: document::DocumentError| Fault::broken("the example of a conversation", format!("{error:?}"));
    let import = Import {
        question: "How do you think the new minimum wage law will affect Seattle?".to_owned(),
        what_changes: "Nothing any more: it was asked in 2014, and is here to show what a conversation looks like."
            .to_owned(),
        source: SEATTLE.to_owned(),
        language: Language::English,
        ends_at: today.plus_days(40),
        response_at: today.plus_days(70),
        comments: read_comments(COMMENTS.as_bytes()).map_err(read)?,
        votes: read_votes(VOTES.as_bytes(), AgreeSign::Plus).map_err(read)?,
    };
    import::import(world.db, &secretariat, &import)?;
    world.db.write_blocking("demo_statement_carried_on", carry_on)?;
    let own = world.db.write_blocking("demo_conversation", move |tx| make_own(tx, today))?;
    drawing::draw(world.db, own)
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

fn ask_members(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let today = world.today;
    let id = world.db.write_blocking("demo_members_conversation", move |tx| {
        let new = NewConversation {
            access: Access::Members,
            language: Language::English,
            question: "How should members buy software together (invented)?".to_owned(),
            what_changes: "What the secretariat does for shared tenders next year (invented).".to_owned(),
            source: String::new(),
            ends_at: today.plus_days(-OVER),
            response_at: today.plus_days(-ANSWERED + 2),
            seeds: FOR_MEMBERS.map(str::to_owned).into(),
        };
        let secretariat = secretariat(tx)?;
        let id = acts::begin(tx, &secretariat, &new)?;
        invite(tx, id)?;
        vote(tx, id)?;
        Ok(id)
    })?;
    drawing::draw(world.db, id)
}

fn answer_members(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let asked = world.db.read_blocking("demo_asked", |tx| conversation(tx, Story::Members))?;
    if let Some(asked) = asked {
        // The last day is over: everybody is in what is shown.
        drawing::draw(world.db, asked.id)?;
    }
    world.db.write_blocking("demo_response", |tx| {
        let Some(asked) = conversation(tx, Story::Members)? else { return Ok(()) };
        respond(tx, asked.id)
    })
}

/// Those who took part were told that they are asked, and it is on nobody's desk any more.
fn invite(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let of = store::conversation(tx, id)?;
    let posts: Vec<PostId> = network::answering_posts(tx)?.iter().map(|one| one.post).take(MEMBERS).collect();
    asking::tell(tx, &of, &posts)?;
    posts.into_iter().try_for_each(|post| asking::took_part(tx, id, post))
}

/// Two camps: those who would share everything, and those who would rather buy alone; all want the model clause.
fn vote(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let of = store::conversation(tx, id)?;
    let statements = statement::accepted(tx, id)?;
    let posts: Vec<PostId> = network::answering_posts(tx)?.iter().map(|one| one.post).take(MEMBERS).collect();
    for (number, post) in posts.into_iter().enumerate() {
        let Some(holder) = post::by_id(tx, post)?.and_then(|held| held.holder) else { continue };
        let key = who::key_of_person(holder.person);
        let leave = rules::may_take_part(&of, None, tx.now())?;
        let voter = voting::join(tx, id, (&key, Some(holder.person)))?;
        for (place, one) in statements.iter().enumerate() {
            let may_vote = rules::may_vote(&leave, one)?;
            voting::vote(tx, &leave, &may_vote, (voter.id, side(number, place)))?;
        }
    }
    Ok(())
}

fn side(member: usize, statement: usize) -> Side {
    let is_sharing = member % 5 < 3;
    match statement {
        AGREED => Side::Agree,
        2 if member.is_multiple_of(7) => Side::Pass,
        2 => Side::Agree,
        3 => [Side::Agree, Side::Disagree, Side::Pass][member % 3],
        _ if (member + 3 * statement).is_multiple_of(9) => Side::Pass,
        7 if is_sharing => Side::Disagree,
        7 => Side::Agree,
        _ if is_sharing => Side::Agree,
        _ => Side::Disagree,
    }
}

fn respond(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let statements = statement::accepted(tx, id)?;
    let now = tx.now();
    for (place, (one, (outcome, why, days))) in statements.iter().zip(DONE).enumerate() {
        let due_on = days.map_or(String::new(), |days| now.plus_days(days).date_in(&Zone::UTC).to_string());
        let disposition = Disposition { outcome, why: why.to_owned(), responder: Some(secretariat.post), due_on };
        let versions = if place == AGREED { in_languages(CLAUSE_IN) } else { Vec::new() };
        acts::dispose(tx, &secretariat, one.id, &disposition, (Language::English, &versions))?;
    }
    let words = "All agree on a model clause: it comes first. On showing contracts you are of two minds, and it stays with each member \
        (invented).";
    let answer = Answered { words: words.to_owned(), language: Language::English, versions: in_languages(RESPONSE_IN) };
    acts::close(tx, &secretariat, id, &answer)
}

/// Words in all languages but the first.
fn in_languages(words: [&str; 3]) -> Vec<Version> {
    let version = |(language, words): (Language, &str)| Version { language, words: words.to_owned() };
    Language::ALL.into_iter().skip(1).zip(words).map(version).collect()
}

/// What all members agreed on is talked about at the meeting that lies ahead.
fn carry_on(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(of) = conversation(tx, Story::Members)? else { return Ok(()) };
    let Some(meeting) = forum::demo_meeting(tx, forum::Story::Ahead)? else { return Ok(()) };
    let statements = statement::accepted(tx, of.id)?;
    let Some(clause) = statements.get(AGREED) else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let carried = Carried::to_agenda(meeting, "A model clause on data before we buy together (invented)");
    acts::carry_on(tx, &secretariat, (&of, clause), &carried).map(drop)
}

/// Kansas City's own, just begun: nobody has used a code, and a statement waits.
fn make_own(tx: &mut Tx<'_>, today: Timestamp) -> Result<ConversationId, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(OWN_PLACE))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    let leader = network::actor_of(tx, &held)?;
    let new = NewConversation {
        access: Access::Codes,
        language: Language::English,
        question: "What should change at the service counters (invented)?".to_owned(),
        what_changes: "Opening hours, and what can be done without an appointment (invented).".to_owned(),
        source: String::new(),
        ends_at: today.plus_days(30),
        response_at: today.plus_days(60),
        seeds: [
            "The counters should be open one evening a week (invented).",
            "Nobody should need an appointment to ask a question (invented).",
            "I would rather do everything on-line (invented).",
        ]
        .map(str::to_owned)
        .into(),
    };
    let id = acts::begin(tx, &leader, &new)?;
    translate(tx, &leader, id)?;
    name_census(tx, &leader, id)?;
    print_sheets(tx, &leader, id)?;
    let of = store::conversation(tx, id)?;
    let voter = voting::join(tx, id, (b"the demo's own", None))?;
    let leave = rules::may_take_part(&of, Some(&voter), tx.now())?;
    let leave = rules::may_propose(&leave, 0, 0)?;
    let words = "Somebody at the counter should speak Spanish (invented).";
    statement::propose(tx, &leave, voter.id, (words, Language::English))?;
    acts::set_step(tx, id)?;
    Ok(id)
}

/// What Kansas City asks in Spanish too, but for its last statement, which nobody translated yet.
fn translate(tx: &mut Tx<'_>, leader: &Actor, id: ConversationId) -> Result<(), Stop> {
    let question = QuestionVersion {
        language: Language::Spanish,
        question: "¿Qué debe cambiar en las ventanillas de atención (inventado)?".to_owned(),
        what_changes: "El horario, y lo que se puede hacer sin cita (inventado).".to_owned(),
    };
    translating::set_question(tx, leader, id, &[question])?;
    let words = [
        "Las ventanillas deben abrir una tarde por semana (inventado).",
        "Nadie debe necesitar cita para hacer una pregunta (inventado).",
    ];
    for (one, words) in statement::accepted(tx, id)?.iter().zip(words) {
        translating::set_statement(tx, leader, one.id, &[(Language::Spanish, words.to_owned())])?;
    }
    Ok(())
}

fn name_census(tx: &mut Tx<'_>, leader: &Actor, id: ConversationId) -> Result<(), Stop> {
    let class = |name: &str, tenths: i64| CensusClass { name: name.to_owned(), tenths };
    let age = CensusGroup {
        place: 1,
        name: "Age".to_owned(),
        source: "Shares to try this out (invented)".to_owned(),
        year: 2025,
        classes: vec![class("Under 30", 380), class("30 to 64", 470), class("65 and over", 150)],
    };
    census::name(tx, leader, id, &[age])
}

/// Three sheets of paper: one that two people typed in differently, one that waits for the second, one that nobody typed in.
fn print_sheets(tx: &mut Tx<'_>, leader: &Actor, id: ConversationId) -> Result<(), Stop> {
    let printed = paper::print(tx, leader, (id, NewPrinting { sheets: 3, language: Language::Spanish }))?;
    for (sheet, marks, by) in [(0, "113", "one"), (0, "123", "another"), (1, "231", "one")] {
        let Some((_, code)) = printed.sheets.get(sheet) else { continue };
        let typed = Typed { code: code.clone(), marks: marks.to_owned(), by: by.as_bytes().to_vec() };
        paper::enter(tx, leader, (id, &typed))?;
    }
    Ok(())
}

/// Which of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Story {
    Seattle,
    Members,
    Own,
    /// Residents of Kansas City at the river: closed with its response.
    River,
}

pub(super) fn conversation(tx: &mut Tx<'_>, story: Story) -> Result<Option<Conversation>, Stop> {
    let access = match story {
        Story::Seattle | Story::River => Access::Open,
        Story::Members => Access::Members,
        Story::Own => Access::Codes,
    };
    let is_it = |one: &Conversation| match story {
        Story::Seattle => !one.source.is_empty(),
        Story::Members => true,
        Story::Own | Story::River => one.city.is_some(),
    };
    // The demo's own is the oldest of its kind.
    let found = store::of_access(tx, access, ConversationId::from_number(i64::MAX))?;
    Ok(found.into_iter().rev().find(is_it))
}

/// A page of the imported one.
pub(super) fn path(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(conversation(tx, Story::Seattle)?.map(|of| format!("{}{page}", of.path())))
}

/// A page of Kansas City's own.
pub(super) fn own_path(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(conversation(tx, Story::Own)?.map(|of| format!("{}{page}", of.path())))
}

/// An invitation to the members' one.
pub(super) fn invitation_page(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(of) = conversation(tx, Story::Members)? else { return Ok(None) };
    Ok(asking::invitations(tx, of.id)?.first().map(|id| asking::path(*id)))
}

/// The sheet of Kansas City's own that two people typed in differently.
pub(super) fn sheet_page(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(of) = conversation(tx, Story::Own)? else { return Ok(None) };
    Ok(paper::waiting(tx, of.id)?.first().map(paper::Sheet::path))
}

/// A statement of the imported one.
pub(super) fn statement_page(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(of) = conversation(tx, Story::Seattle)? else { return Ok(None) };
    let first: Option<Statement> = statement::accepted(tx, of.id)?.into_iter().next();
    Ok(first.map(|one| statement_path(one.id)))
}
