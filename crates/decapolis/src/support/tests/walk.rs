//! Every template that is shipped, walked from asking to what changed: by the city that asks, by those who help and by
//! whoever keeps it, through the acts that browser and mail call.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::engine::{NotYet, Whole};
use super::super::model::{EngagementId, NewEngagement, SeatState, State, Verdict};
use super::super::rules::MayKeepTemplates;
use super::super::template::{self, AnswerForm, Duty, FieldForm, Kind, PROGRAMMES, Paper, RUNGS, Template};
use super::super::{acts, seats, store};
use crate::network;
use crate::testing::for_each_engine;

/// Steps that a walk takes at most: no template has more seats, papers and dates than this.
const MOVES_MAX: usize = 200;

#[test]
fn every_template_is_walked_by_both_sides_and_the_keeper() {
    for_each_engine(async |world| {
        for text in RUNGS.iter().chain(PROGRAMMES) {
            let template = template::read(text).expect("shipped templates are right");
            let code = template.code.clone();
            let whole = world.write(move |tx| walk(tx, &template)).await;
            assert_eq!(whole.engagement.state, State::Finished, "{code}");
            let open = whole.steps.iter().filter(|row| !row.is_done()).count();
            assert_eq!((whole.steps.len(), open), (whole.template.steps.len(), 0), "{code}");
        }
    });
}

/// Begins by a template and does whatever is open until nothing is.
fn walk(tx: &mut Tx<'_>, template: &Template) -> Result<Whole, Stop> {
    let leave = MayKeepTemplates::by_operator();
    let fresh = Template { code: format!("{}-walked", template.code), ends: None, ..template.clone() };
    let version = match template::by_code(tx, &fresh.code)?.first() {
        Some(version) => version.id,
        None => template::add(tx, &leave, &fresh)?,
    };
    let asker = leader(tx, 0)?;
    let new = NewEngagement {
        template: version,
        need: None,
        topic: "open-data".to_owned(),
        words: format!("Help us with {}", template.code),
        language: Language::English,
    };
    let id = acts::begin(tx, &asker, &new)?;
    for _ in 0..MOVES_MAX {
        let whole = store::whole(tx, id)?;
        if !whole.engagement.is_running() {
            break;
        }
        one_move(tx, id, &whole)?;
    }
    store::whole(tx, id)
}

/// One move of whoever has to make one.
fn one_move(tx: &mut Tx<'_>, id: EngagementId, whole: &Whole) -> Result<(), Stop> {
    if let Some(seat) = whole.seats.iter().find(|seat| seat.state == SeatState::Asked) {
        let actor = actor(tx, seat.post)?;
        return seats::accept(tx, &actor, seat.id).map(drop);
    }
    let step = whole.step();
    let actor = actor(tx, whole.post_of(step))?;
    match (step.kind.duty(), whole.is_done()) {
        (Duty::Collect | Duty::Gather | Duty::Clear, Ok(())) => acts::end_step(tx, &actor, id),
        (Duty::Find | Duty::Gather, _) => ask_next(tx, &actor, id, whole),
        (Duty::Clear, _) => {
            let seat = whole.helpers().find(|seat| !seat.is_cleared).ok_or(Stop::Missing)?;
            seats::clear(tx, &actor, seat.id).map(drop)
        }
        _ if step.kind == Kind::Reply && whole.recommendations().any(|entry| entry.verdict.is_none()) => {
            let entry = whole.recommendations().find(|entry| entry.verdict.is_none()).ok_or(Stop::Missing)?;
            acts::reply(tx, &actor, id, entry.id, (Verdict::Adapted, "In two districts first"))
        }
        (_, Err(NotYet::Waiting)) => Err(Stop::Malformed("somebody has to answer, and nobody is asked")),
        _ => acts::write(tx, &actor, id, &paper(&step.fields())).map(drop),
    }
}

/// Asks the next leader of another city, or the next colleague, until the role has enough.
fn ask_next(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, whole: &Whole) -> Result<(), Stop> {
    for at in 1..40 {
        let candidate = leader(tx, at)?.post;
        if let Ok(seat) = tx.rehearse(|tx| seats::ask(tx, actor, id, candidate)) {
            let _ = seat;
            return seats::ask(tx, actor, id, candidate).map(drop);
        }
    }
    let _ = whole;
    Err(Stop::Malformed("nobody can be asked"))
}

fn paper(fields: &[FieldForm]) -> Paper {
    let answer = |field: &FieldForm| match field.answer {
        AnswerForm::Day => "2026-05-04".to_owned(),
        AnswerForm::Choice => field.choices[0].code.clone(),
        AnswerForm::Words | AnswerForm::Line => format!("What we say of {}", field.code),
    };
    fields.iter().map(|field| (field.code.clone(), answer(field))).collect()
}

/// The leader of the so-manieth member.
fn leader(tx: &mut Tx<'_>, at: usize) -> Result<Actor, Stop> {
    let city = network::members(tx)?.into_iter().nth(at).ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}

fn actor(tx: &mut Tx<'_>, post: PostId) -> Result<Actor, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}
