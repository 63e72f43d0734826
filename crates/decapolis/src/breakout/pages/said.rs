//! Groups in words: what they are called, how they are mixed, who got whom, and what could not be met.

use kernel::design::{Prose, Words};
use kernel::language::set_apart;
use kernel::post::PostId;
use kernel::web::Visit;
use timetable::groups::{Broken, Exchange, Reason, Unmet};

use super::super::drawing::{LANGUAGE, REGION, SIZE};
use super::super::model::{Breakout, Plan};
use super::super::texts::Texts;
use super::super::view::{Explained, View};
use crate::agenda::Line;

/// What groups are for: the title of their item, or the dinner.
pub(super) fn what(visit: &Visit<'_>, breakout: &Breakout, line: Option<&Line>) -> Words {
    let texts = Texts::new(visit.language());
    match (breakout.item, line) {
        (None, _) => texts.dinner().into(),
        (Some(_), Some(line)) => Words::written(line.title.clone(), None),
        (Some(_), None) => texts.item_gone().into(),
    }
}

/// "Group 3" or "Table 3", counted from 0.
pub(super) fn group(visit: &Visit<'_>, plan: Plan, at: usize) -> String {
    let texts = Texts::new(visit.language());
    if plan.is_tables { texts.name_table(at + 1).to_string() } else { texts.name_group(at + 1).to_string() }
}

/// Names in a row, each with its own direction.
fn names(visit: &Visit<'_>, view: &View, posts: &[PostId]) -> String {
    visit.language().list(posts.iter().map(|post| set_apart(view.people.name(*post).text())))
}

/// How many sit in a group, and how it is mixed where the reader may know.
pub(super) fn mix(visit: &Visit<'_>, view: &View, at: usize) -> Words {
    let texts = Texts::new(visit.language());
    let people = view.groups[at].len();
    let group = view.explained.as_ref().and_then(|explained| explained.found.rounds.first()?.get(at));
    let Some(group) = group else { return texts.people_count(people).to_string().into() };
    let different = |name: &str| group.traits.get(name).map_or(0, |values| values.len());
    texts.mix(different(LANGUAGE), people, different(REGION), different(SIZE)).to_string().into()
}

/// Who of a group named each other, who sits together again, and who shares no language with the others.
pub(super) fn notes(visit: &Visit<'_>, view: &View, at: usize) -> Prose {
    let texts = Texts::new(visit.language());
    let Some(explained) = &view.explained else { return Prose(Vec::new()) };
    let pair = |(one, other): &(PostId, PostId)| names(visit, view, &[*one, *other]);
    let mut notes: Vec<Words> = Vec::new();
    notes.extend(explained.asked(at).iter().map(|both| texts.named_each_other(pair(both)).to_string().into()));
    notes.extend(explained.again(at).iter().map(|both| texts.sat_before(pair(both)).to_string().into()));
    for broken in &explained.found.broken {
        if let Broken::NoLanguage { group, without, .. } = broken
            && *group == at
        {
            let without: Vec<PostId> = without.iter().map(|person| explained.posts[*person]).collect();
            notes.push(texts.without_language(names(visit, view, &without)).to_string().into());
        }
    }
    Prose(notes)
}

/// Two who named each other and do not sit together.
pub(super) fn unmet_pair(visit: &Visit<'_>, view: &View, explained: &Explained, unmet: &Unmet) -> Words {
    let both = [explained.posts[unmet.person], explained.posts[unmet.wish]];
    Words::written(names(visit, view, &both), None)
}

/// Why not.
pub(super) fn why(visit: &Visit<'_>, view: &View, explained: &Explained, unmet: &Unmet) -> Words {
    let texts = Texts::new(visit.language());
    match &unmet.reason {
        Reason::NoLanguage => texts.why_language().into(),
        Reason::NoSeat { .. } => texts.why_no_seat().into(),
        Reason::Apart | Reason::Fixed => texts.why_fixed().into(),
        Reason::Costs(exchange) => costs(visit, view, explained, exchange),
    }
}

/// Who could change seats so that they sit together, and what that would make worse.
fn costs(visit: &Visit<'_>, view: &View, explained: &Explained, exchange: &Exchange) -> Words {
    let texts = Texts::new(visit.language());
    let name = |at: usize| set_apart(view.people.name(explained.posts[at]).text());
    let count = |more: i64| usize::try_from(more).unwrap_or_default();
    let mut worse: Vec<String> = Vec::new();
    if exchange.broken > 0 {
        worse.push(texts.worse_language(count(exchange.broken)).to_string());
    }
    if exchange.repeats > 0 {
        worse.push(texts.worse_again(count(exchange.repeats)).to_string());
    }
    if exchange.alike > 0 {
        worse.push(texts.worse_alike(count(exchange.alike)).to_string());
    }
    if !exchange.losing.is_empty() {
        worse.push(texts.worse_wishes(exchange.losing.len()).to_string());
    }
    let Some(instead) = exchange.instead else { return texts.why_fixed().into() };
    let (mover, other) = (name(exchange.mover), name(instead));
    if worse.is_empty() {
        return texts.why_even(mover, other).to_string().into();
    }
    texts.why_costs(mover, other, visit.language().list(worse)).to_string().into()
}
