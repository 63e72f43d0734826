//! On "Whom to invite next" all contracts for which several compete, for who conducts; on the page of a seat the house's own.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, Cell, CellHead, Column, Form, Link, Look, Narrow, Notice, Row, SectionHead, Table, Tag, Tone, Words,
};
use kernel::form::{self as forms, Filled};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::acts as meetings;
use super::super::model::{Meeting, Phase};
use super::super::pages;
use super::super::proposals;
use super::super::seat::page::{self as seat_page, OneSeat};
use super::super::seat::{Seat, SeatState, rules::answers_for};
use super::super::texts::Texts;
use super::form::{self, Competitor};
use super::model::{Clash, Contest, ContestId, Contests};
use super::{acts, rules};

/// The button that says that somebody competes no longer.
const WITHDRAW: &str = "withdraw";

/// What the page of whom to invite next shows of contracts.
#[derive(Debug)]
pub(in crate::forum) struct Drawn {
    pub(in crate::forum) head: SectionHead,
    /// Those who are asked to one table all the same.
    pub(in crate::forum) notices: Vec<Notice>,
    /// Nothing where nobody competes.
    pub(in crate::forum) table: Option<Table>,
    /// Nothing once the meeting is over.
    pub(in crate::forum) form: Option<Form>,
}

type Names = BTreeMap<CircleId, String>;

/// A home by its name; whoever left the network has none here.
fn name(names: &Names, home: CircleId) -> String {
    names.get(&home).cloned().unwrap_or_default()
}

/// Who competes for what of whom, as one sentence.
pub(in crate::forum) fn why_apart(language: Language, names: &Names, clash: &Clash) -> String {
    let competitors = language.list(clash.competitors.map(|home| name(names, home)));
    let giver = name(names, clash.giver);
    Texts::new(language).kept_apart(competitors, &clash.contract, giver).to_string()
}

pub(in crate::forum) fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (meeting, seats, contests): (&Meeting, &[Seat], &Contests),
    filled: Filled<'_>,
) -> Result<Drawn, Stop> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let notice = |clash: &Clash| {
        let sentence = Words::written(why_apart(language, &names, clash), None);
        Notice { title: Some(texts.at_one_table().into()), ..Notice::notable(sentence) }
    };
    let is_ahead = matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running);
    let form = if is_ahead {
        let mut buttons = vec![Button::submit(texts.keep_contest()).quiet()];
        buttons.extend(contests.0.iter().map(|one| withdraw_button(language, &names, one)));
        let path = format!("/meetings/{}/contests", meeting.id);
        Some(forms::post(tx, visit, path, form::controls(filled, &Competitor::Named, language), buttons)?)
    } else {
        None
    };
    Ok(Drawn {
        head: SectionHead {
            note: Some(texts.contests_note().into()),
            ..SectionHead::new("contests", texts.contests())
        },
        notices: contests.at_one_table(seats).iter().map(notice).collect(),
        table: (!contests.0.is_empty()).then(|| table(language, &names, seats, contests)),
        form,
    })
}

fn withdraw_button(language: Language, names: &Names, one: &Contest) -> Button {
    let who = name(names, one.competitor);
    let label = Texts::new(language).withdraw_contest(&one.contract, who).to_string();
    let act = Act::SubmitAs { name: WITHDRAW.into(), value: one.id.to_string().into() };
    Button { label: Words::written(label, None), act, look: Look::Quiet }
}

fn table(language: Language, names: &Names, seats: &[Seat], contests: &Contests) -> Table {
    let texts = Texts::new(language);
    let is_asked = |home| seats.iter().any(|seat| seat.home == home && seat.state.is_live());
    let row = |one: &Contest| {
        let link = Link { label: Words::written(name(names, one.competitor), None), ..Link::default() };
        let tag = is_asked(one.competitor).then(|| Tag::new(texts.has_a_seat(), Tone::Notable));
        Row {
            cells: vec![
                Cell::Head(CellHead { link, tag, ..CellHead::default() }),
                Cell::Words(Words::written(one.contract.clone(), None)),
                Cell::Words(Words::written(name(names, one.giver), None)),
            ],
            is_own: false,
        }
    };
    Table {
        id: "contests-table".into(),
        caption: texts.contests_caption().into(),
        columns: vec![
            Column::new(texts.contest_competitor()),
            Column::new(texts.contest_contract()),
            Column::new(texts.contest_giver()),
        ],
        rows: contests.0.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// The contracts for which the house of a seat competes, for whoever answers for it, until the meeting is over.
pub(in crate::forum) fn own(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (meeting, seat): (&Meeting, &Seat),
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let is_ahead = matches!(meeting.phase(tx.now()), Phase::Ahead | Phase::Running);
    if !is_ahead || seat.state == SeatState::Proposed || !answers_for(visit.actor()?, seat) {
        return Ok(None);
    }
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let mut contests = Contests::load(tx, meeting)?;
    contests.0.retain(|one| one.competitor == seat.home);
    let names = if contests.0.is_empty() { Names::new() } else { pages::names_of_homes(tx, visit)? };
    let mut buttons = vec![Button::submit(texts.keep_contest()).quiet()];
    buttons.extend(contests.0.iter().map(|one| withdraw_button(language, &names, one)));
    let controls = form::controls(filled, &Competitor::Own(seat.home), language);
    let path = format!("/meeting-seats/{}/contests", seat.id);
    let form = forms::post(tx, visit, path, controls, buttons)?;
    let note = Some(texts.own_contests_note().into());
    Ok(Some((SectionHead { note, ..SectionHead::new("contests", texts.own_contests()) }, form)))
}

/// Says who competes for a contract, or that they no longer do, for who conducts.
pub(in crate::forum) fn declare(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let meeting = meetings::readable(tx, actor, visit.param("meeting")?)?;
    let leave = meetings::may_conduct(tx, actor, &meeting)?;
    super::super::rules::still_ahead(&leave, tx.now())?;
    match said(tx, visit, &Competitor::Named)? {
        Said::Withdrawn(id) => acts::withdraw(tx, actor, &meeting, id)?,
        Said::New(Ok(new)) => acts::declare(tx, actor, &meeting, &new)?,
        Said::New(Err(errors)) => return proposals::again(tx, visit, &errors),
    }
    Ok(Answer::see_other(format!("/meetings/{}/proposals", meeting.id)))
}

/// The same of one's own house, from the page of its seat.
pub(in crate::forum) fn declare_own(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let one = OneSeat::load(tx, visit)?;
    let home = one.seat.home;
    let seats = std::slice::from_ref(&one.seat);
    rules::speaks_for(actor, (&one.meeting, tx.now()), (one.conducts, seats), home)?;
    match said(tx, visit, &Competitor::Own(home))? {
        Said::Withdrawn(id) => acts::withdraw(tx, actor, &one.meeting, id)?,
        Said::New(Ok(new)) => acts::declare(tx, actor, &one.meeting, &new)?,
        Said::New(Err(errors)) => return seat_page::again(tx, visit, &one, &errors),
    }
    Ok(Answer::see_other(format!("/meeting-seats/{}", one.seat.id)))
}

enum Said {
    New(Result<super::model::NewContest, kernel::form::FormErrors>),
    Withdrawn(ContestId),
}

fn said(tx: &mut Tx<'_>, visit: &Visit<'_>, competitor: &Competitor) -> Result<Said, Stop> {
    let typed = &visit.request.form;
    if !typed.get(WITHDRAW).is_empty() {
        return typed.get(WITHDRAW).parse().map(Said::Withdrawn).map_err(|_| Stop::Malformed(WITHDRAW));
    }
    Ok(Said::New(form::parse(tx, typed, competitor, visit.language())?))
}
