//! Parts of an engagement's page that are read: notices, whose turn it is, what was written, the steps, who takes part.

use askama::Template as Page;
use askama::filters::HtmlSafe;
use kernel::db::Tx;
use kernel::design::{
    Meta, MetaEntry, NextStep, Notice, Pair, People, Person, Step, StepState, Steps, SummaryList, Tag, Tone, Words,
};
use kernel::language::DateLength;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp};
use kernel::web::Visit;

use super::super::model::{Entry, GOALS, Seat, SeatState, Task, Verdict};
use super::super::paired;
use super::super::template::{AnswerForm, FieldForm, Kind};
use super::super::texts::Texts;
use super::super::view::View;
use super::answers;
use super::ask::written;

/// Something that was written, with what the city did with it.
#[derive(Debug, Page)]
#[template(path = "support/templates/entry.html")]
pub(super) struct EntryPart {
    meta: Meta,
    pairs: SummaryList,
}

impl HtmlSafe for EntryPart {}

/// What the reader should know before anything else.
pub(super) fn notices(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Vec<Notice>, Stop> {
    let texts = Texts::new(visit.language());
    let engagement = &view.whole.engagement;
    let mut found = Vec::new();
    if !engagement.is_running() || !view.takes_part {
        return Ok(found);
    }
    if engagement.nudged_at >= engagement.active_at {
        found.push(Notice::notable(texts.went_quiet(visit.day(engagement.nudged_at)).to_string()));
    }
    let vacant = view.whole.taking_part().filter(|seat| view.post(seat.post).is_some_and(|held| held.holder.is_none()));
    for seat in vacant {
        let words = texts.post_is_vacant(view.city_of(seat.post)).to_string();
        found.push(Notice::notable(Words::written(words, None)));
    }
    if engagement.ends_at <= tx.now() {
        found.push(Notice::notable(texts.agreed_time_is_over(visit.day(engagement.ends_at.plus_days(-1))).to_string()));
    }
    Ok(found)
}

/// What happens next, who does it, by when.
pub(super) fn next(visit: &Visit<'_>, view: &View, now: Timestamp) -> Option<NextStep> {
    let whole = &view.whole;
    if !whole.engagement.is_running() {
        return None;
    }
    let texts = Texts::new(visit.language());
    let who = view.names_of(visit, &whole.waited_for());
    let due_at = whole.row(whole.engagement.place).map_or(now, |row| row.due_at);
    let is_late = due_at < now;
    let day = visit.day(due_at);
    let due = if is_late { texts.was_due(day).to_string() } else { texts.due_by(day).to_string() };
    Some(NextStep {
        what: paired::step_name(whole, visit.language()).into(),
        who,
        due: due.into(),
        is_late,
        actions: kernel::design::Actions::default(),
    })
}

/// The steps, each with where it stands.
pub(super) fn steps(visit: &Visit<'_>, view: &View) -> Steps {
    let texts = Texts::new(visit.language());
    let whole = &view.whole;
    let step = |(place, form): (usize, &super::super::template::StepForm)| {
        let row = whole.row(place);
        let is_now = whole.engagement.is_running() && whole.engagement.place == place;
        let (note, state) = match row {
            Some(row) if is_now => (texts.due_by(visit.day(row.due_at)).to_string(), StepState::Now),
            Some(row) if row.is_done() && whole.had_no_endorser(place) => {
                (texts.no_endorser().to_owned(), StepState::Done)
            }
            Some(row) if row.is_done() => (texts.done_on(visit.day(row.done_at)).to_string(), StepState::Done),
            _ => (produces(form, visit), StepState::Next),
        };
        let name = paired::name_at(whole, place, visit.language());
        Step::new(name.unwrap_or_else(|| form.name_in(visit.language())), note, state)
    };
    Steps(whole.template.steps.iter().enumerate().map(step).collect())
}

fn produces(form: &super::super::template::StepForm, visit: &Visit<'_>) -> String {
    form.produces.as_ref().map(|words| words.of(visit.language()).to_owned()).unwrap_or_default()
}

/// Who takes part, in which role; those who do not take part see cities, not people.
pub(super) fn people(visit: &Visit<'_>, view: &View) -> People {
    let texts = Texts::new(visit.language());
    let whole = &view.whole;
    let asks = whole.template.first_of(super::super::template::Side::Asks);
    let mut people = vec![card(visit, view, whole.engagement.asker, asks.map(|role| role.code.as_str()), None)];
    let seats = whole.seats.iter().filter(|seat| seat.task == Task::TakePart && seat.state != SeatState::Declined);
    for seat in seats.filter(|seat| view.takes_part || seat.takes_part()) {
        let state = match seat.state {
            SeatState::Accepted => None,
            _ => Some(texts.seat_state(seat.state.code()).to_string()),
        };
        people.push(card(visit, view, seat.post, Some(&seat.role), state));
    }
    if view.takes_part {
        let signers = whole.seats.iter().filter(|seat| seat.task == Task::Endorse && seat.state == SeatState::Accepted);
        people.extend(signers.map(|seat| {
            let state = texts.endorsed_on(visit.day(seat.answered_at)).to_string();
            card(visit, view, seat.post, None, Some(state))
        }));
    }
    People(people)
}

fn card(visit: &Visit<'_>, view: &View, post: PostId, role: Option<&str>, state: Option<String>) -> Person {
    let role = role.and_then(|role| view.whole.template.role(role));
    let held = view.post(post);
    let title = held.map(|held| held.title.clone()).unwrap_or_default();
    let role = role.map_or(title, |role| role.name.of(visit.language()).to_owned());
    let home = held.and_then(|held| view.home(held.home));
    let holder = held.and_then(|held| held.holder.as_ref()).filter(|_| view.takes_part);
    let (name, post) = match (holder, home) {
        (Some(holder), Some(home)) => (holder.name.clone(), format!("{role} · {home}")),
        (Some(holder), None) => (holder.name.clone(), role),
        (None, _) => (view.city_of(post), role),
    };
    Person {
        name: Words::written(name, None),
        post: Words::written(post, None),
        reason: state.map(Words::from),
        ..Person::default()
    }
}

/// How it runs: when it began, until when it was agreed, who pays, by whose template.
pub(super) fn facts(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let engagement = &view.whole.engagement;
    let template = &view.whole.template;
    let language = visit.language();
    let mut pairs = vec![Pair::new(texts.began(), visit.day(engagement.began_at))];
    if engagement.ends_at != Timestamp::FOREVER {
        pairs.push(Pair::new(texts.agreed_until(), visit.day(engagement.ends_at.plus_days(-1))));
    }
    if engagement.closed_at != Timestamp::FOREVER {
        pairs.push(Pair::new(texts.ended(), visit.day(engagement.closed_at)));
    }
    pairs.push(Pair::new(texts.length(), template.length.of(language).to_owned()));
    pairs.push(Pair::new(texts.who_pays(), template.money.of(language).to_owned()));
    if view.takes_part {
        pairs.push(Pair::new(texts.kept_by(), view.name_of(engagement.coordinator)));
    }
    // While answers are collected they stand at the open step.
    let is_open = engagement.is_running() && view.whole.step().kind == Kind::Answers;
    if view.takes_part && !is_open {
        pairs.extend(answers::pairs(tx, visit, view)?);
    }
    Ok(SummaryList { pairs, is_in_rail: true })
}

/// What was written at each step, in the order of the steps; goals that moved stand together.
pub(super) fn entries(visit: &Visit<'_>, view: &View) -> Vec<(kernel::design::SectionHead, Vec<EntryPart>)> {
    let texts = Texts::new(visit.language());
    let mut sections = Vec::new();
    let goals: Vec<EntryPart> =
        view.entries().filter(|entry| entry.kind == GOALS).map(|entry| part(visit, view, entry)).collect();
    if !goals.is_empty() {
        let title = texts.goals_moved();
        sections.push((kernel::design::SectionHead::new("moved-goals", title), goals.into_iter().rev().collect()));
    }
    for (place, step) in view.whole.template.steps.iter().enumerate() {
        let here = view.entries().filter(|entry| entry.place == place && entry.kind != GOALS);
        let parts: Vec<EntryPart> = here.map(|entry| part(visit, view, entry)).collect();
        if !parts.is_empty() {
            let id = format!("step-{}", step.code);
            sections.push((kernel::design::SectionHead::new(id, step.name_in(visit.language())), parts));
        }
    }
    sections
}

/// Something that was written, to be read.
pub(super) fn part(visit: &Visit<'_>, view: &View, entry: &Entry) -> EntryPart {
    let texts = Texts::new(visit.language());
    let author = if view.takes_part { view.name_of(entry.author) } else { view.city_of(entry.author) };
    let mut meta =
        vec![MetaEntry::Words(Words::written(author, None)), MetaEntry::Words(visit.day(entry.written_at).into())];
    meta.extend(entry.verdict.map(|verdict| {
        let word = texts.verdict(verdict.code()).to_string();
        MetaEntry::Tag(Tag::new(word, tone(verdict)))
    }));
    let mut pairs = pairs(visit, view, entry);
    if !entry.reply.is_empty() {
        pairs.push(Pair::new(texts.reason(), Words::written(entry.reply.clone(), None)));
    }
    EntryPart { meta: Meta(meta), pairs: SummaryList { pairs, is_in_rail: false } }
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Taken => Tone::Done,
        Verdict::Adapted => Tone::Active,
        Verdict::Refused => Tone::Quiet,
    }
}

fn pairs(visit: &Visit<'_>, view: &View, entry: &Entry) -> Vec<Pair> {
    let fields = view.whole.template.steps.get(entry.place).map(|step| step.fields()).unwrap_or_default();
    let moved = entry.kind == GOALS;
    let known = fields.iter().filter(|_| !moved).filter_map(|field| {
        let value = entry.paper.get(&field.code)?;
        Some(Pair::new(field.label_in(visit.language()), shown(visit, field, value, entry)))
    });
    let goals = entry.paper.get(GOALS).filter(|_| moved);
    let goals = goals.map(|goals| {
        let label = Texts::new(visit.language()).field_label(GOALS).to_string();
        Pair::new(label, written(goals.clone(), entry.language))
    });
    known.chain(goals).collect()
}

fn shown(visit: &Visit<'_>, field: &FieldForm, value: &str, entry: &Entry) -> Words {
    match field.answer {
        AnswerForm::Day => match value.parse::<Date>() {
            Ok(day) => visit.language().date(day, DateLength::Medium).to_string().into(),
            Err(_) => written(value.to_owned(), entry.language),
        },
        AnswerForm::Choice => {
            let chosen = field.choices.iter().find(|choice| choice.code == value);
            chosen.map_or_else(|| value.to_owned(), |choice| choice.label_in(visit.language())).into()
        }
        AnswerForm::Words | AnswerForm::Line => written(value.to_owned(), entry.language),
    }
}

/// Who a seat is for, in a line.
pub(super) fn seat_line(visit: &Visit<'_>, view: &View, seat: &Seat) -> Pair {
    let texts = Texts::new(visit.language());
    let state = texts.seat_state(seat.state.code()).to_string();
    Pair::new(view.name_of(seat.post), state)
}
