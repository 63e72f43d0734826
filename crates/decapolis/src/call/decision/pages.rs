//! The table from which the programme is decided, its balance, and announcing it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, EmptyState, Figure, Figures, Form, Lead, Link, MetaEntry, Narrow, Notice,
    Row, SectionHead, Table, Tag, Tone,
};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::submission::{SubmissionId, loaded, pages as submission_pages, shown};
use super::super::texts::Texts;
use super::super::{rules, submission};
use super::balance::Breach;
use super::board::{Board, Line};
use super::{acts, confirming, forms};
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "call/templates/decisions.html")]
struct DecisionsPage {
    lead: Lead,
    announce: Option<(SectionHead, Form)>,
    balance_head: SectionHead,
    figures: Figures,
    regions: Table,
    breaches: Vec<Notice>,
    table_head: SectionHead,
    table: Option<Table>,
    nothing: Option<EmptyState>,
}

/// Every session that was handed in, with its marks.
pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let board = Board::load(tx, visit)?;
    let texts = Texts::new(visit.language());
    let page = DecisionsPage {
        lead: lead(visit, &board),
        announce: announcing(tx, visit, &board)?,
        balance_head: SectionHead::new("balance", texts.balance()),
        figures: figures(visit, &board),
        regions: regions(visit, &board),
        breaches: board.balance.breaches.iter().map(|breach| said_breach(visit, &board, breach)).collect(),
        table_head: SectionHead::new("sessions", texts.sessions_count(board.lines.len()).to_string()),
        nothing: board.lines.is_empty().then(|| EmptyState {
            title: texts.nothing_handed_in().into(),
            sentence: texts.nothing_handed_in_sentence().into(),
            ..EmptyState::default()
        }),
        table: (!board.lines.is_empty()).then(|| table(visit, &board)),
    };
    visit.page(tx, texts.decisions(), page)
}

fn lead(visit: &Visit<'_>, board: &Board) -> Lead {
    let texts = Texts::new(visit.language());
    let meeting = &board.of.meeting;
    let mut trail = forum::trail(visit, meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", meeting.id))));
    trail.0.push(MetaEntry::Words(texts.call_state(board.of.state.code()).to_string().into()));
    Lead {
        trail,
        title: texts.decisions().into(),
        sentence: Some(texts.decisions_sentence(board.lines.len(), board.undecided()).to_string().into()),
        actions: Actions(Vec::new()),
        ..Lead::default()
    }
}

/// Announcing, where everything is decided and something is new.
fn announcing(tx: &Tx<'_>, visit: &Visit<'_>, board: &Board) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let all: Vec<submission::Submission> = board.lines.iter().map(|line| line.submission.clone()).collect();
    if rules::may_announce(&board.of.call, board.of.standing.conducts, &all, tx.now()).is_err() {
        return Ok(None);
    }
    let path = format!("/meetings/{}/call/announcement", board.of.meeting.id);
    let form = form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.announce())])?;
    let note = Some(texts.announce_note().into());
    Ok(Some((SectionHead { note, ..SectionHead::new("announce", texts.announce_head()) }, form)))
}

fn figures(visit: &Visit<'_>, board: &Board) -> Figures {
    let (texts, language, balance) = (Texts::new(visit.language()), visit.language(), &board.balance);
    let number = |count: usize| language.number(count).to_string();
    let figure = |name: &'static str, count: usize, note: Option<String>| Figure {
        name: name.into(),
        value: number(count).into(),
        note: note.map(Into::into),
    };
    Figures(vec![
        figure(texts.in_programme(), balance.sessions, None),
        figure(texts.women(), balance.women, Some(texts.of_those_who_said(balance.said).to_string())),
        figure(texts.with_partners(), balance.with_partners, None),
        figure(texts.remote_sessions(), balance.remote, None),
    ])
}

/// The share of each region, against what the call aims at.
fn regions(visit: &Visit<'_>, board: &Board) -> Table {
    let (texts, language, balance) = (Texts::new(visit.language()), visit.language(), &board.balance);
    let row = |(region, own): (&crate::network::RegionId, &usize)| {
        let share = if balance.sessions == 0 { 0.0 } else { *own as f64 / balance.sessions as f64 };
        Row {
            cells: vec![
                Cell::Words(board.regions.get(region).cloned().unwrap_or_default().into()),
                Cell::Number(language.number(*own).to_string().into()),
                Cell::Number(language.percent(share, 0).to_string().into()),
            ],
            is_own: false,
        }
    };
    Table {
        id: "regions-table".into(),
        caption: texts.regions_caption(board.of.call.plan.region_share).to_string().into(),
        columns: vec![Column::new(texts.region()), Column::number(texts.sessions()), Column::number(texts.share())],
        rows: balance.regions.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// A broken rule in words.
fn said_breach(visit: &Visit<'_>, board: &Board, breach: &Breach) -> Notice {
    Notice::notable(breach_words(visit, board, breach))
}

/// The same for data.
pub(super) fn breach_words(visit: &Visit<'_>, board: &Board, breach: &Breach) -> String {
    let texts = Texts::new(visit.language());
    match breach {
        Breach::Partners { title, partners } => texts.breach_partners(*partners, title).to_string(),
        Breach::Men { title } => texts.breach_men(title).to_string(),
        Breach::Region { region, percent } => {
            let name = board.regions.get(region).cloned().unwrap_or_default();
            texts.breach_region(*percent, name, board.of.call.plan.region_share).to_string()
        }
    }
}

fn table(visit: &Visit<'_>, board: &Board) -> Table {
    let texts = Texts::new(visit.language());
    Table {
        id: "sessions-table".into(),
        caption: texts.sessions_caption().into(),
        columns: vec![
            Column::new(texts.session()),
            Column::number(texts.mean()),
            Column::number(texts.spread()),
            Column::number(texts.reviews()),
            Column::new(texts.region()),
            Column::new(texts.format_label()),
            Column::new(texts.verdict()),
        ],
        rows: board.lines.iter().map(|line| row(visit, board, line)).collect(),
        narrow: Narrow::Scrolls,
    }
}

fn row(visit: &Visit<'_>, board: &Board, line: &Line) -> Row {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let submission = &line.submission;
    let mark = |mark: Option<f64>| match mark {
        Some(mark) => Cell::Number(language.decimal(mark, 1).to_string().into()),
        None => Cell::Empty,
    };
    let region = board.people.region(submission.home).map(|(_, name)| name.clone()).unwrap_or_default();
    let done = language.number(line.reviews_done).to_string();
    let asked = language.number(line.reviews).to_string();
    let verdict = match &submission.decision {
        Some(decision) => {
            let word = texts.verdict_tag(decision.verdict.code()).to_string();
            Cell::Tag(Tag::new(word, if decision.is_announced() { Tone::Done } else { Tone::Active }))
        }
        None => Cell::Tag(Tag::new(texts.undecided(), Tone::Notable)),
    };
    Row {
        cells: vec![
            Cell::Head(CellHead {
                link: Link {
                    label: shown::title(&submission.session),
                    href: format!("/submissions/{}", submission.id).into(),
                },
                tag: line.has_partner.then(|| Tag::notable(texts.partner())),
                note: Some(board.people.home(submission.home).into()),
            }),
            mark(line.marks.map(|(mean, _)| mean)),
            mark(line.marks.map(|(_, spread)| spread)),
            Cell::Number(texts.done_of(asked, done).to_string().into()),
            Cell::Words(region.into()),
            Cell::Words(texts.format(submission.session.format.code()).to_string().into()),
            verdict,
        ],
        is_own: false,
    }
}

/// Keeps a proposed decision.
pub(in crate::call) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SubmissionId = visit.param("submission")?;
    let opened = loaded::open(tx, visit.actor()?, id)?;
    let _ = rules::may_decide(visit.actor()?, opened.of.standing.conducts, opened.of.state, &opened.submission)?;
    match forms::parse(&visit.request.form, visit.language()) {
        Ok((verdict, reason)) => acts::decide(tx, visit.actor()?, id, verdict, (&reason, visit.language()))?,
        Err(errors) => return submission_pages::again(tx, visit, &opened, &errors),
    }
    Ok(Answer::see_other(format!("/meetings/{}/call/decisions", opened.of.meeting.id)))
}

/// Announces all.
pub(in crate::call) fn announce(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    acts::announce(tx, visit.actor()?, meeting)?;
    Ok(Answer::see_other(format!("/meetings/{meeting}/call/decisions")))
}

/// Says whether the speakers come.
pub(in crate::call) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SubmissionId = visit.param("submission")?;
    let opened = loaded::open(tx, visit.actor()?, id)?;
    let _ = rules::may_confirm(visit.actor()?, &opened.submission, opened.is_off)?;
    match forms::parse_confirm(&visit.request.form, visit.language()) {
        Ok((said, why)) => confirming::answer(tx, visit.actor()?, id, (said, &why))?,
        Err(errors) => return submission_pages::again(tx, visit, &opened, &errors),
    }
    Ok(Answer::see_other(format!("/submissions/{id}")))
}
