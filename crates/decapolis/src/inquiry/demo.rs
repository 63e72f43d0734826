//! Questions of the demo network, invented: one that travelled between two cities, with its best answer in two languages,
//! one that waits for its first answer, and one that nobody answered for a week.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Ask, InquiryId};
use super::{acts, mails, round, store};
use crate::need;
use crate::network;

/// Kansas City, where the demo's leader and officer work.
const LEADERS_PLACE: u32 = 4_393_217;
/// Members of the leader's region in the order of their names: whose question nobody answers.
const UNANSWERED_AT: usize = 3;

/// What those who were asked answer, in their language, and the same in English.
const ANSWERS: [(Language, &str); 3] = [
    (
        Language::Spanish,
        "Empezamos con dos bibliotecas y una hora fija a la semana. La gente vuelve por la persona, no por el equipo: \
         busque primero a quien atiende.",
    ),
    (
        Language::French,
        "Nous avons commencé avec deux bibliothèques et une heure fixe par semaine. Les gens reviennent pour la personne, \
         pas pour le matériel : cherchez d’abord qui accueille.",
    ),
    (
        Language::Arabic,
        "بدأنا بمكتبتين وساعة ثابتة في الأسبوع. يعود الناس من أجل الشخص لا من أجل الجهاز: ابحثوا أولًا عمن يستقبلهم.",
    ),
];
const IN_ENGLISH: &str = "We began with two libraries and one fixed hour a week. People come back for the person, not for \
    the device: first find who receives them.";
const SECOND: &str = "We would not buy tablets again before somebody answers the telephone.";

/// What happens while the year of the demo is played: each step on its day, between what others do, since the audit is in
/// the order of time.
#[derive(Debug, Default)]
pub(crate) struct Story {
    done: usize,
    travelled: Option<InquiryId>,
    unanswered: Option<InquiryId>,
}

/// What happens on a day; a question that is asked then.
type Happening = fn(&mut Tx<'_>, &Story) -> Result<Option<InquiryId>, Stop>;

/// Days ago, and what happens then.
const STEPS: [(i64, Happening); 6] = [
    (20, |tx, _| ask_travelling(tx).map(Some)),
    (18, |tx, story| with(story.travelled, |id| answer(tx, id))),
    (15, |tx, story| with(story.travelled, |id| mark(tx, id))),
    (9, |tx, _| ask_unanswered(tx).map(Some)),
    (6, |tx, story| with(story.unanswered, |id| round::widen(tx, id))),
    (3, |tx, story| with(story.unanswered, |id| round::widen(tx, id))),
];

fn with(id: Option<InquiryId>, step: impl FnOnce(InquiryId) -> Result<(), Stop>) -> Result<Option<InquiryId>, Stop> {
    id.map_or(Ok(()), step).map(|()| None)
}

impl Story {
    /// Plays what happened before a day, so many days ago.
    pub(crate) fn play_until(&mut self, world: &DemoWorld<'_>, days_ago: i64) -> Result<(), Stop> {
        while let Some((day, step)) = STEPS.get(self.done).filter(|(day, _)| *day > days_ago) {
            world.go_to(*day);
            let now = Story { done: self.done, travelled: self.travelled, unanswered: self.unanswered };
            let made = world.db.write_blocking("demo_inquiry", move |tx| step(tx, &now))?;
            if made.is_some() {
                let place = if self.travelled.is_none() { &mut self.travelled } else { &mut self.unanswered };
                *place = made;
            }
            self.done += 1;
        }
        Ok(())
    }
}

/// Today another question of Kansas City waits for its first answer.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_waiting", |tx| {
        let words = "Data cards in the tablets that we lend are paid for one year only";
        let need = need::demo_state(tx, LEADERS_PLACE, "digital-inclusion", words, Language::English)?;
        let leader = leader_of(tx, LEADERS_PLACE)?;
        acts::ask(tx, &leader, need, "Who pays for the data cards after the first year?", true).map(drop)
    })
}

/// The question that travelled: the first of Kansas City's leader.
pub(super) fn travelled(tx: &mut Tx<'_>) -> Result<Option<InquiryId>, Stop> {
    let leader = leader_of(tx, LEADERS_PLACE)?;
    Ok(store::first_of(tx, leader.post)?)
}

fn ask_travelling(tx: &mut Tx<'_>) -> Result<InquiryId, Stop> {
    let words = "Older residents borrow a tablet from us once and never again";
    let need = need::demo_state(tx, LEADERS_PLACE, "digital-inclusion", words, Language::English)?;
    let leader = leader_of(tx, LEADERS_PLACE)?;
    acts::ask(tx, &leader, need, "What made people come back to you a second time?", true)
}

/// One answers in another language than the question's where somebody asked has one, and another in English.
fn answer(tx: &mut Tx<'_>, id: InquiryId) -> Result<(), Stop> {
    let asks = store::asks(tx, id)?;
    let (foreign, actor, words) = foreign(tx, &asks)?;
    need::answer(tx, &actor, foreign.question, words)?;
    let Some(other) = asks.iter().find(|ask| ask.question != foreign.question) else { return Ok(()) };
    let actor = mails::acting(tx, other.post)?.ok_or(Stop::Missing)?;
    need::answer(tx, &Actor { language: Language::English, ..actor }, other.question, SECOND)
}

fn foreign<'a>(tx: &mut Tx<'_>, asks: &'a [Ask]) -> Result<(&'a Ask, Actor, &'static str), Stop> {
    for ask in asks {
        let Some(actor) = mails::acting(tx, ask.post)? else { continue };
        if let Some((_, words)) = ANSWERS.iter().find(|(language, _)| *language == actor.language) {
            return Ok((ask, actor, words));
        }
    }
    let ask = asks.first().ok_or(Stop::Missing)?;
    let actor = mails::acting(tx, ask.post)?.ok_or(Stop::Missing)?;
    let (language, words) = ANSWERS[0];
    Ok((ask, Actor { language, ..actor }, words))
}

fn mark(tx: &mut Tx<'_>, id: InquiryId) -> Result<(), Stop> {
    let leader = leader_of(tx, LEADERS_PLACE)?;
    let asks = store::asks(tx, id)?;
    let need = store::inquiry(tx, id)?.need;
    let questions = need::questions_of(tx, need)?;
    let is_foreign = |ask: &&Ask| {
        let own = questions.iter().find(|question| question.id == ask.question);
        own.and_then(|question| question.answer.as_ref()).is_some_and(|answer| answer.language != Language::English)
    };
    let best = asks.iter().find(is_foreign).ok_or(Stop::Missing)?;
    acts::translate(tx, &leader, id, best.question, IN_ENGLISH)?;
    acts::mark(tx, &leader, id, best.question, "Thank you. We found the two people who will receive them.")
}

/// A city of the leader's region asks, opens it to the members, and nobody answers.
fn ask_unanswered(tx: &mut Tx<'_>) -> Result<InquiryId, Stop> {
    let own = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
    let members = network::members(tx)?;
    let of_region: Vec<_> = members.iter().filter(|city| city.region == own.region && city.id != own.id).collect();
    let city = of_region.get(UNANSWERED_AT).or(of_region.first()).ok_or(Stop::Missing)?;
    let place = city.place.number();
    let words = "Our counter staff answer the same three questions all day";
    let need = need::demo_state(tx, place, "online-services", words, Language::English)?;
    let leader = leader_of(tx, place)?;
    acts::ask(tx, &leader, need, "Which question went away after you changed a form?", true)
}

fn leader_of(tx: &mut Tx<'_>, place: u32) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}

/// The latest question of Kansas City's leader, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<InquiryId>, Stop> {
    let leader = leader_of(tx, LEADERS_PLACE)?;
    Ok(store::example(tx, leader.post)?)
}
