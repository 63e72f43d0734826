//! Whom to invite next: the members that have no seat yet, ranked, each with the reasons; a person decides.

mod ranking;
pub(super) mod targets;
pub(super) mod ties;

use std::collections::BTreeMap;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Look, PeopleForm, Person, SectionHead, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use self::ranking::{Known, Points, Rarest};
use super::contest::{self, Contests};
use super::model::Meeting;
use super::seat::regions::Regions;
use super::seat::{self, Seat, SeatState, Side};
use super::texts::Texts;
use super::{acts, pages};
use crate::interest;
use crate::need;
use crate::network::{self, City, CityId, CitySize, Maturity};

/// So many are listed: about twice as many as a table has seats.
const LISTED: usize = 40;
/// Between the reasons of one city.
const BETWEEN: &str = " · ";

/// A city that could be invited.
pub(super) struct Candidate {
    pub(super) city: City,
    pub(super) known: Known,
    pub(super) points: Points,
    /// Partners with a seat at this meeting with whom somebody of the city has a declared tie.
    pub(super) ties: Vec<String>,
    /// Why it is not asked beside those who are: who competes for which contract of whom.
    pub(super) apart: Option<String>,
}

/// The meeting and the ranked list, for page and data.
pub(super) struct Ranked {
    pub(super) meeting: Meeting,
    seats: Vec<Seat>,
    contests: Contests,
    pub(super) candidates: Vec<Candidate>,
}

impl Ranked {
    /// The list as page and data have it.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let mut ranked = Self::whole(tx, visit)?;
        ranked.candidates.truncate(LISTED);
        Ok(ranked)
    }

    fn whole(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = acts::readable(tx, actor, visit.param("meeting")?)?;
        let _leave = acts::may_conduct(tx, actor, &meeting)?;
        let seats = seat::store::seats(tx, meeting.id)?;
        let (members, regions) = (network::members(tx)?, Regions::load(tx, &meeting)?);
        let live = |city: &City| seats.iter().any(|seat| seat.home == city.circle && seat.state.is_live());
        let known = Sources::load(tx, visit, &meeting)?;
        let seated = || members.iter().filter(|city| live(city));
        let sizes: Vec<CitySize> = seated().map(size_of).collect();
        let maturities: Vec<Maturity> = seated().filter_map(|city| known.maturity_of(city)).collect();
        let rarest = Rarest::of(&sizes, &maturities);
        let mut candidates: Vec<Candidate> = members
            .iter()
            .filter(|city| !live(city) && !regions.is_full_for(city.circle, &seats))
            .map(|city| {
                let known = known.of(city, &meeting);
                let points = ranking::points(known, rarest);
                Candidate { city: city.clone(), known, points, ties: Vec::new(), apart: None }
            })
            .collect();
        candidates.sort_by_cached_key(|one| (-one.points.sum(), one.city.name_in(visit.language()).to_owned()));
        let partners: Vec<_> = seats
            .iter()
            .filter(|seat| seat.side == Side::Partner && seat.state.is_live())
            .map(|seat| seat.home)
            .collect();
        add_ties(tx, &partners, &mut candidates)?;
        let contests = Contests::load(tx, &meeting)?;
        set_apart(tx, visit, (&contests, &seats), &mut candidates)?;
        Ok(Self { meeting, seats, contests, candidates })
    }
}

fn size_of(city: &City) -> CitySize {
    CitySize::of_population(city.in_atlas().and_then(atlas::Place::population))
}

/// What the ranking reads, once for all cities.
struct Sources {
    needs: BTreeMap<CityId, i64>,
    past: Vec<(kernel::circle::CircleId, SeatState, kernel::time::Timestamp)>,
    maturity: std::sync::Arc<BTreeMap<CityId, Maturity>>,
}

impl Sources {
    fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting) -> Result<Self, Stop> {
        /// Needs looked at, the newest first.
        const NEEDS_READ: i64 = 500;
        let mut needs: BTreeMap<CityId, i64> = BTreeMap::new();
        if meeting.topic.is_empty() {
            for shared in need::shared_with_members(tx, visit.reader(), NEEDS_READ)? {
                *needs.entry(shared.city).or_default() += 1;
            }
        } else {
            for city in need::cities_needing(tx, &meeting.topic)? {
                *needs.entry(city).or_default() += 1;
            }
        }
        let past = seat::store::past_of_series(tx, meeting.series, meeting.starts_at)?;
        Ok(Self { needs, past, maturity: network::maturity(tx)? })
    }

    fn maturity_of(&self, city: &City) -> Option<Maturity> {
        self.maturity.get(&city.id).copied()
    }

    fn of(&self, city: &City, meeting: &Meeting) -> Known {
        const MICROSECONDS_PER_DAY: i64 = 86_400_000_000;
        let own = || self.past.iter().filter(|(home, _, _)| *home == city.circle);
        let last = own().find(|(_, state, _)| *state == SeatState::Attended).map(|(_, _, at)| *at);
        let absences = own().filter(|(_, state, _)| *state == SeatState::Absent).count();
        Known {
            needs: self.needs.get(&city.id).copied().unwrap_or_default(),
            days_since: last.map(|at| (meeting.starts_at.micros() - at.micros()) / MICROSECONDS_PER_DAY),
            is_of_region: meeting.region == Some(city.region),
            size: size_of(city),
            maturity: self.maturity_of(city),
            absences: i64::try_from(absences).unwrap_or(i64::MAX),
        }
    }
}

/// The declared ties between the candidates and the partners that are in the room: no two who compete for one contract sit
/// with whoever gives it without anybody knowing.
fn add_ties(tx: &mut Tx<'_>, partners: &[kernel::circle::CircleId], candidates: &mut [Candidate]) -> Result<(), Stop> {
    if partners.is_empty() {
        return Ok(());
    }
    let organisations = network::organisations(tx)?;
    for organisation in organisations.iter().filter(|organisation| partners.contains(&organisation.circle)) {
        let tied = interest::homes_tied_with(tx, organisation.id)?;
        for candidate in candidates.iter_mut().filter(|candidate| tied.contains(&candidate.city.circle)) {
            candidate.ties.push(organisation.name.clone());
        }
    }
    Ok(())
}

/// Says of whom it holds why they are not asked beside those who are.
fn set_apart(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (contests, seats): (&Contests, &[Seat]),
    candidates: &mut [Candidate],
) -> Result<(), Stop> {
    let clash = |one: &Candidate| contests.against(one.city.circle, seats);
    if !candidates.iter().any(|one| clash(one).is_some()) {
        return Ok(());
    }
    let names = pages::names_of_homes(tx, visit)?;
    for one in candidates {
        one.apart = clash(one).map(|clash| contest::why_apart(visit.language(), &names, &clash));
    }
    Ok(())
}

#[derive(Debug, Template)]
#[template(path = "forum/templates/proposals.html")]
struct ProposalsPage {
    summary: ErrorSummary,
    lead: Lead,
    regions: targets::Drawn,
    head: SectionHead,
    people: Option<PeopleForm>,
    apart_head: SectionHead,
    /// Those who are not asked beside others, and why.
    apart: Items,
    contests: contest::Drawn,
    nothing: Option<EmptyState>,
}

/// The ranked list, for who conducts.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).whom_next(), page)
}

/// The page again, with what was typed about a region or a contract and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, Filled { typed: &visit.request.form, errors })?;
    visit.form_again(tx, Texts::new(visit.language()).whom_next(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<ProposalsPage, Stop> {
    let texts = Texts::new(visit.language());
    let Ranked { meeting, seats, contests, candidates } = Ranked::load(tx, visit)?;
    let (apart, candidates): (Vec<Candidate>, Vec<Candidate>) =
        candidates.into_iter().partition(|one| one.apart.is_some());
    let path = format!("/meetings/{}/proposals", meeting.id);
    let buttons = candidates.iter().map(|one| button(visit, one)).collect();
    let form = form::post(tx, visit, path, Vec::new(), buttons)?;
    let cards = candidates.iter().map(|one| card(visit, one)).collect();
    let regions = targets::draw(tx, visit, (&meeting, &seats), filled)?;
    let contests = contest::draw(tx, visit, (&meeting, &seats, &contests), filled)?;
    Ok(ProposalsPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: regions.form.iter().chain(&contests.form).flat_map(Form::errors).collect(),
        },
        regions,
        contests,
        apart_head: SectionHead::new("apart", texts.kept_apart_head()),
        apart: Items(apart.iter().map(|one| apart_item(visit, one)).collect()),
        lead: Lead {
            trail: pages::trail(visit, &meeting),
            title: texts.whom_next().into(),
            sentence: Some(texts.whom_next_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("ranked", texts.ranked()),
        nothing: candidates.is_empty().then(|| EmptyState {
            title: texts.nobody_left().into(),
            sentence: texts.nobody_left_sentence().into(),
            ..EmptyState::default()
        }),
        people: (!candidates.is_empty()).then(|| PeopleForm::new(form, cards)),
    })
}

fn button(visit: &Visit<'_>, one: &Candidate) -> Button {
    let texts = Texts::new(visit.language());
    let label = texts.propose_city(one.city.name_in(visit.language())).to_string();
    let act = Act::SubmitAs { name: "city".into(), value: one.city.id.to_string().into() };
    Button { label: Words::written(label, None), act, look: Look::Quiet }
}

/// A city that is not asked beside those who are, with the reason.
fn apart_item(visit: &Visit<'_>, one: &Candidate) -> Item {
    let label = Words::written(one.city.name_in(visit.language()).to_owned(), None);
    Item {
        title: Link { label, href: format!("/cities/{}", one.city.id).into() },
        sentence: one.apart.clone().map(|why| Words::written(why, None)),
        ..Item::default()
    }
}

fn card(visit: &Visit<'_>, one: &Candidate) -> Person {
    let texts = Texts::new(visit.language());
    Person {
        name: Words::written(one.city.name_in(visit.language()).to_owned(), None),
        post: texts.points(one.points.sum()).to_string().into(),
        reason: Some(why(visit, one).into()),
        languages: tie_words(visit, one).map(Words::from),
        ..Person::default()
    }
}

/// With whom in the room somebody of the city has a declared tie.
fn tie_words(visit: &Visit<'_>, one: &Candidate) -> Option<String> {
    let texts = Texts::new(visit.language());
    (!one.ties.is_empty()).then(|| texts.tie_in_the_room(visit.language().list(&one.ties)).to_string())
}

/// The reasons as one sentence, each with its points.
fn why(visit: &Visit<'_>, one: &Candidate) -> String {
    let texts = Texts::new(visit.language());
    let points = one.points;
    let mut reasons = Vec::new();
    if points.needs > 0 {
        reasons.push(texts.reason_needs(one.known.needs, points.needs).to_string());
    }
    match one.known.days_since {
        None => reasons.push(texts.reason_never(points.since).to_string()),
        Some(days) => reasons.push(texts.reason_since(days, points.since).to_string()),
    }
    if points.region > 0 {
        reasons.push(texts.reason_region(points.region).to_string());
    }
    if points.size > 0 {
        reasons.push(texts.reason_size(points.size, one.known.size.code()).to_string());
    }
    if let Some(maturity) = one.known.maturity.filter(|_| points.maturity > 0) {
        reasons.push(texts.reason_maturity(maturity.code(), points.maturity).to_string());
    }
    if points.absences < 0 {
        reasons.push(texts.reason_absent(points.absences).to_string());
    }
    reasons.join(BETWEEN)
}

/// Proposes the leader of a city, with the reasons and the ties that the list shows. What the list does not show gives no reasons.
pub(super) fn propose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let Ranked { meeting, candidates, .. } = Ranked::whole(tx, visit)?;
    let city: CityId = visit.request.form.get("city").parse().map_err(|_| Stop::Malformed("city"))?;
    let listed = candidates.iter().find(|one| one.city.id == city);
    let reasons = listed.map(|one| [Some(why(visit, one)), tie_words(visit, one)]);
    let reasons: Vec<String> = reasons.into_iter().flatten().flatten().collect();
    let circle = network::city(tx, city)?.circle;
    let held = network::post_in(tx, circle, Function::Leader)?;
    seat::acts::propose(tx, visit.actor()?, &meeting, held.post, &reasons.join(BETWEEN))?;
    Ok(Answer::see_other(format!("/meetings/{}/proposals", meeting.id)))
}
