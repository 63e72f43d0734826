//! The map in words first: what all groups agree on, what sets each apart, then the picture, how sure it is, and what looks made by
//! few hands.

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Items, Lead, Link, Notice, Prose, RailHead, Scatter, SectionHead, Table, Words,
};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};
use opinion::{PEOPLE_MIN, VOTES_MIN};

use super::super::appearance;
use super::super::attacks::Effect;
use super::super::census;
use super::super::drawing::Drawn;
use super::super::loaded::{self, Opened};
use super::super::model::{Conversation, State, Statement, StatementId};
use super::super::picture::{self, Placing};
use super::super::rounding::{Rounding, Telling};
use super::super::showing::{Hidden, Shown};
use super::super::store::drawn;
use super::super::texts::Texts;
use super::{one, parts, tables};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/map.html")]
struct MapPage {
    accent: String,
    lead: Lead,
    notices: Vec<Notice>,
    nothing: Option<EmptyState>,
    response: Option<(SectionHead, Prose)>,
    done: Option<(SectionHead, Items)>,
    agreed_head: SectionHead,
    agreed: Option<Table>,
    agreed_words: Prose,
    apart: Vec<(SectionHead, Option<Table>, Prose)>,
    census: Vec<(SectionHead, Option<Table>, Prose)>,
    picture: Option<(SectionHead, Scatter)>,
    picture_words: Prose,
    placings: Vec<Button>,
    stability: Prose,
    signs: Option<(SectionHead, Prose, Vec<Button>)>,
    rail_head: RailHead,
    rail: Prose,
    method_head: RailHead,
    method: Prose,
}

/// A map with the statements it speaks of.
pub(in super::super) struct View {
    pub(in super::super) of: Opened,
    pub(in super::super) statements: BTreeMap<i64, Statement>,
    pub(in super::super) drawn: Option<(Timestamp, Drawn)>,
    /// Whether the map without those who look made by few hands is asked for, and may be shown.
    pub(in super::super) is_without: bool,
    /// How people are placed in the picture.
    pub(in super::super) placing: Placing,
}

impl View {
    pub(in super::super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let of = loaded::here(tx, visit)?;
        let all = loaded::accepted(tx, visit, of.conversation.id)?;
        let statements: BTreeMap<i64, Statement> =
            all.into_iter().map(|one| (kernel::id::Id::number(one.id), one)).collect();
        let drawn = drawn::shown(tx, of.conversation.id)?;
        let drawn = drawn.map(|(at, drawn)| (at, drawn.of_statements(|id| statements.contains_key(&id))));
        let is_asked = visit.request.query.get("without") == "suspected";
        let is_without = is_asked && drawn.as_ref().is_some_and(|(_, drawn)| drawn.without.is_some());
        let placing = Placing::from_code(visit.request.query.get("placed"));
        Ok(Self { of, statements, drawn, is_without, placing })
    }

    /// The map that is asked for.
    pub(in super::super) fn shown(&self) -> Option<&Shown> {
        let (_, drawn) = self.drawn.as_ref()?;
        if self.is_without { drawn.without.as_ref() } else { Some(&drawn.shown) }
    }

    /// The title of a statement of the map, leading to its page.
    pub(in super::super) fn link(&self, statement: i64) -> Link {
        match self.statements.get(&statement) {
            Some(one) => Link { label: parts::words(one), href: one.path().into() },
            None => Link::default(),
        }
    }

    /// Those that have a place in the results: what all agree on, and what sets groups apart.
    pub(in super::super) fn with_a_place(&self) -> Vec<&Statement> {
        let Some((_, drawn)) = &self.drawn else { return Vec::new() };
        drawn.with_a_place().iter().filter_map(|id| self.statements.get(id)).collect()
    }
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let title = Texts::new(visit.language()).map_title();
    let mut page = drawn_page(visit, &view);
    page.response = one::response(tx, visit, &view.of)?;
    page.census.splice(0..0, by_region(tx, visit, &view)?);
    visit.page(tx, title, page)
}

fn drawn_page(visit: &Visit<'_>, view: &View) -> MapPage {
    let texts = Texts::new(visit.language());
    let shown = view.shown().filter(|shown| shown.hidden != Hidden::TooFew);
    let (rail_head, rail) = parts::small_print(visit, &view.of.conversation);
    let agreed = shown.and_then(|shown| tables::agreed(visit, view, shown));
    MapPage {
        accent: appearance::class_of(&view.of.conversation.accent),
        lead: lead(visit, view),
        notices: notices(visit, view),
        nothing: shown.is_none().then(|| nothing(visit, view)),
        response: None,
        done: done(visit, view),
        agreed_head: SectionHead { note: None, ..SectionHead::new("agreed", agreed_title(&texts, shown)) },
        agreed_words: Prose(match (&agreed, shown) {
            (None, Some(_)) => vec![texts.nothing_agreed().into()],
            _ => Vec::new(),
        }),
        agreed,
        apart: shown.map(|shown| apart(visit, view, shown)).unwrap_or_default(),
        census: census(visit, view),
        picture: shown
            .and_then(|shown| picture::of(shown, view.placing, visit.language()))
            .map(|scatter| (SectionHead::new("picture", texts.picture_title()), scatter)),
        picture_words: Prose(shown.map(|shown| picture_words(visit, view, shown)).unwrap_or_default()),
        placings: shown.and_then(|shown| other_placing(&texts, view, shown)).into_iter().collect(),
        signs: signs(visit, view),
        rail_head,
        rail,
        method_head: RailHead { id: "method".into(), title: texts.method_title().into() },
        method: Prose(method(&texts, &view.of.conversation)),
        stability: Prose(shown.and_then(|shown| stability_figure(visit, shown)).into_iter().collect()),
    }
}

/// How to read it.
fn method(texts: &Texts, of: &Conversation) -> Vec<Words> {
    let telling = Telling::of(of.access);
    let mut words: Vec<Words> = vec![
        texts.method_groups().into(),
        texts.method_agreed().into(),
        texts.method_picture().into(),
        texts.method_waits(telling.people_min).to_string().into(),
        texts.method_stability().into(),
        texts.method_languages().into(),
    ];
    if telling.rounding == Rounding::ToFive {
        words.insert(4, texts.method_rounded().into());
    }
    words
}

/// Of members, the groups by region.
fn by_region(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
) -> Result<Option<(SectionHead, Option<Table>, Prose)>, Stop> {
    let texts = Texts::new(visit.language());
    let drawn = view.drawn.as_ref().filter(|_| !view.is_without).map(|(_, drawn)| drawn);
    let Some(drawn) = drawn.filter(|drawn| !drawn.regions.is_empty()) else { return Ok(None) };
    let shares = (drawn.regions.as_slice(), drawn.shown.letters());
    let known = network::regions(tx, visit.language())?;
    let names: Vec<(i64, String)> =
        known.iter().map(|region| (kernel::id::Id::number(region.id), region.name.clone())).collect();
    let least = view.of.conversation.access.people_min();
    let words = Prose(vec![texts.regions_hidden(least).to_string().into()]);
    Ok(Some((
        SectionHead::new("regions", texts.regions_title()),
        tables::regions(visit, (shares.0, &shares.1), &names),
        words,
    )))
}

/// Who takes part by census groups, and what weights make of it; of the map with all alone.
fn census(visit: &Visit<'_>, view: &View) -> Vec<(SectionHead, Option<Table>, Prose)> {
    let Some((_, drawn)) = view.drawn.as_ref().filter(|_| !view.is_without) else { return Vec::new() };
    let mut sections = census::missing(visit, &view.of.conversation, &drawn.census);
    sections.extend(census::weighted(visit, view, &drawn.census));
    sections
}

/// What marks and distances mean, above the picture.
fn picture_words(visit: &Visit<'_>, view: &View, shown: &Shown) -> Vec<Words> {
    let texts = Texts::new(visit.language());
    if let Some(other) = shown.other.as_ref().filter(|_| view.placing == Placing::Disagreement) {
        let agreement = visit.language().decimal(other.agreement, 2).to_string();
        return vec![texts.other_placing_words().into(), texts.other_placing_agreement(agreement).to_string().into()];
    }
    let kind = if shown.dots.is_empty() { "groups" } else { "people" };
    vec![texts.picture_words(shown.groups.len(), kind).to_string().into()]
}

/// The way to the same people placed in another way, or back.
fn other_placing(texts: &Texts, view: &View, shown: &Shown) -> Option<Button> {
    shown.other.as_ref()?;
    let (label, placed) = match view.placing {
        Placing::Components => (texts.other_placing(), Some("placed=disagreement")),
        Placing::Disagreement => (texts.first_placing(), None),
    };
    let query: Vec<&str> = view.is_without.then_some("without=suspected").into_iter().chain(placed).collect();
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    Some(Button::link(label, format!("{}/map{query}#picture", view.of.conversation.path())).quiet())
}

fn agreed_title(texts: &Texts, shown: Option<&Shown>) -> &'static str {
    match shown {
        Some(shown) if shown.groups.is_empty() => texts.agreed_by_most(),
        _ => texts.agreed_by_all(),
    }
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let path = view.of.conversation.path();
    let mut actions = Vec::new();
    if view.of.state() == State::Open {
        actions.push(Button::link(texts.vote_now(), path.clone()));
    }
    actions.push(Button::link(texts.all_statements(), format!("{path}/statements")).quiet());
    if view.of.who.as_ref().is_some_and(|who| who.voter.is_some()) {
        actions.push(Button::link(texts.your_votes(), path).quiet());
    }
    let sentence = view.shown().map(|shown| sentence(&texts, shown).into());
    Lead {
        trail: parts::trail_below(visit, &view.of),
        title: texts.map_title().into(),
        sentence,
        actions: Actions(actions),
        ..Lead::default()
    }
}

/// Who stands on the map; where they are few, the most active stand there whatever they voted on.
fn sentence(texts: &Texts, shown: &Shown) -> String {
    let is_few = shown.grouped <= PEOPLE_MIN || shown.statements < VOTES_MIN;
    let few = if is_few { "yes" } else { "no" };
    texts.map_sentence(few, shown.grouped, VOTES_MIN, shown.people, shown.statements, shown.votes).to_string()
}

/// Where votes come from, whether there are groups at all, and whether a promise was broken.
fn notices(visit: &Visit<'_>, view: &View) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let mut notices: Vec<Notice> = parts::source(visit, &view.of.conversation).into_iter().collect();
    if view.of.state() == State::Late {
        let day = visit.last_day(view.of.conversation.response_at);
        notices.push(Notice { title: Some(texts.late_title().into()), ..Notice::notable(texts.late(day).to_string()) });
    }
    if view.is_without {
        notices.push(Notice::notable(texts.this_is_without()));
    }
    let Some(shown) = view.shown() else { return notices };
    match shown.hidden {
        Hidden::Unclear => notices.push(Notice {
            title: Some(texts.no_clear_groups().into()),
            ..Notice::notable(texts.no_clear_groups_sentence())
        }),
        Hidden::SmallGroup => {
            let least = view.of.conversation.access.people_min();
            notices.push(Notice::notable(texts.small_group(least).to_string()));
        }
        Hidden::Nothing => {
            let code = stability_code(shown.stability);
            let words = texts.stability(code).to_string();
            notices.push(if code == "low" { Notice::notable(words) } else { Notice::done(words) });
        }
        Hidden::TooFew => {}
    }
    notices
}

/// How stable the groups are as a figure, shown or not; nothing where there was nothing to draw groups of.
fn stability_figure(visit: &Visit<'_>, shown: &Shown) -> Option<Words> {
    let number = |measured: f64| visit.language().decimal(measured, 2).to_string();
    let [low, high] = shown.range.map(number);
    let words = Texts::new(visit.language()).stability_figure(high, low, number(shown.stability)).to_string();
    (shown.hidden != Hidden::TooFew && shown.range != [0.0; 2]).then(|| words.into())
}

/// How surely the groups are found again when half of the people are drawn.
pub(in super::super) fn stability_code(stability: f64) -> &'static str {
    match stability {
        high if high >= 0.85 => "high",
        fair if fair >= 0.65 => "fair",
        _ => "low",
    }
}

fn nothing(visit: &Visit<'_>, view: &View) -> EmptyState {
    let texts = Texts::new(visit.language());
    let least = view.of.conversation.access.people_min();
    EmptyState {
        title: texts.no_results().into(),
        sentence: texts.no_results_sentence(least).to_string().into(),
        ..EmptyState::default()
    }
}

/// A section a group: how many they are, and what sets them apart.
fn apart(visit: &Visit<'_>, view: &View, shown: &Shown) -> Vec<(SectionHead, Option<Table>, Prose)> {
    let texts = Texts::new(visit.language());
    let section = |place: usize| {
        let letter = shown.letter(place);
        let title = texts.group_of(shown.groups[place].size, letter).to_string();
        let table = tables::apart(visit, view, shown, place);
        let words = if table.is_none() { vec![Words::from(texts.nothing_apart())] } else { Vec::new() };
        (SectionHead::new(format!("group-{}", letter.to_lowercase()), title), table, Prose(words))
    };
    (0..shown.groups.len()).map(section).collect()
}

/// What is done with the statements, once the response is there.
fn done(visit: &Visit<'_>, view: &View) -> Option<(SectionHead, Items)> {
    let texts = Texts::new(visit.language());
    let told = view.statements.values().filter(|one| parts::told(&view.of, one).is_some());
    let items: Vec<_> = told
        .map(|one| kernel::design::Item { tag: parts::outcome_tag(visit, &view.of, one), ..parts::item(visit, one) })
        .collect();
    let is_told = view.of.state() == State::Closed && !items.is_empty();
    is_told.then(|| (SectionHead::new("done", texts.what_is_done_with_it()), Items(items)))
}

/// What looks made by few hands, as counts, and what it changes; nothing is left out in silence.
fn signs(visit: &Visit<'_>, view: &View) -> Option<(SectionHead, Prose, Vec<Button>)> {
    let texts = Texts::new(visit.language());
    let (_, drawn) = view.drawn.as_ref()?;
    let head = SectionHead::new("signs", texts.signs_title());
    let shared = (drawn.shared > 0).then(|| Words::from(texts.signs_shared(drawn.shared).to_string()));
    if drawn.effect == Effect::Nobody {
        // Imports do not say when a vote was given, so a rush among them cannot be seen.
        let is_imported = !view.of.conversation.source.is_empty();
        let none = if is_imported { texts.no_signs_imported() } else { texts.no_signs() };
        return Some((head, Prose(std::iter::once(none.into()).chain(shared).collect()), Vec::new()));
    }
    let effect = if drawn.effect == Effect::Little { "little" } else { "moves" };
    let mut words = vec![
        texts.signs_counted(drawn.bursts.len(), drawn.patterns.len(), drawn.suspected).to_string().into(),
        texts.signs_effect(effect).to_string().into(),
        texts.signs_no_proof().into(),
    ];
    words.extend(shared);
    let path = format!("{}/map", view.of.conversation.path());
    let button = match (view.is_without, drawn.without.is_some()) {
        (true, _) => Some(Button::link(texts.map_with_all(), path).quiet()),
        (false, true) => Some(Button::link(texts.map_without(), format!("{path}?without=suspected")).quiet()),
        (false, false) => None,
    };
    Some((head, Prose(words), button.into_iter().collect()))
}

/// What the map says of one statement.
pub(super) fn places(visit: &Visit<'_>, shown: &Shown, id: StatementId) -> Vec<Words> {
    let texts = Texts::new(visit.language());
    let number = kernel::id::Id::number(id);
    let mut places: Vec<Words> = Vec::new();
    if let Some(agreed) = shown.agreed.iter().find(|agreed| agreed.statement == number) {
        places.push(tables::agreed_words(&texts, agreed).into());
    }
    for (place, group) in shown.groups.iter().enumerate() {
        if let Some(apart) = group.apart.iter().find(|apart| apart.statement == number) {
            let side = if apart.agrees { "agrees" } else { "disagrees" };
            places.push(texts.sets_apart(shown.letter(place), side).to_string().into());
        }
    }
    places
}
