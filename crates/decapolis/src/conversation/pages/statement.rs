//! The page of one statement: from the vote to where it stands on the map and what is done with it, and the forms of whoever conducts.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Figure, Figures, Form, Lead, Link, MetaEntry, Notice, Prose, RailHead, SectionHead,
    SummaryList, Table, Thread, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::post;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::answered::Languages;
use super::super::appearance;
use super::super::census;
use super::super::drawing::Drawn;
use super::super::forms;
use super::super::loaded::{self, Opened};
use super::super::model::{Decision, Reason, State, Statement};
use super::super::rules;
use super::super::showing::{Shown, ShownTally};
use super::super::store::drawn;
use super::super::texts::Texts;
use super::super::translating;
use super::{carrying, map, parts, respond, statements, tables};

#[derive(Debug, Template)]
#[template(path = "conversation/templates/statement.html")]
struct StatementPage {
    accent: String,
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    done: Option<(SectionHead, SummaryList)>,
    votes_head: SectionHead,
    figures: Option<Figures>,
    too_few: Prose,
    by_group: Option<Table>,
    places: Prose,
    forms: Vec<(SectionHead, Form)>,
    thread: Option<(RailHead, Thread)>,
    rail_head: RailHead,
    rail: Prose,
}

/// Which form came back, with what was typed and what is wrong.
#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Typed<'t> {
    Nothing,
    Decision(&'t Fields, &'t FormErrors),
    Disposition(&'t Fields, &'t FormErrors),
    FollowUp(&'t Fields, &'t FormErrors),
    Versions(&'t Fields, &'t FormErrors),
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (of, statement) = loaded::statement_here(tx, visit)?;
    let page = draw(tx, visit, (&of, &statement), Typed::Nothing)?;
    visit.page(tx, statement.shown().0.to_owned(), page)
}

pub(in super::super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, typed: Typed<'_>) -> Result<Answer, Stop> {
    let (of, statement) = loaded::statement_here(tx, visit)?;
    let page = draw(tx, visit, (&of, &statement), typed)?;
    visit.form_again(tx, statement.shown().0.to_owned(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, statement): (&Opened, &Statement),
    typed: Typed<'_>,
) -> Result<StatementPage, Stop> {
    let texts = Texts::new(visit.language());
    let drawn = drawn::shown(tx, of.conversation.id)?.map(|(_, drawn)| drawn);
    let map = drawn.as_ref().map(|drawn| &drawn.shown);
    let tally = map.and_then(|shown| tally(shown, statement));
    let own = statements::own_votes(tx, of)?.get(&statement.id).copied();
    let forms = all_forms(tx, visit, (of, statement), typed)?;
    let responder = statement.disposition.as_ref().and_then(|known| known.responder);
    let posts = post::held(tx, responder)?;
    let (rail_head, rail) = parts::small_print(visit, &of.conversation);
    Ok(StatementPage {
        accent: appearance::class_of(&of.conversation.accent),
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, of, statement),
        notices: notices(visit, statement, own.map(|side| parts::side_words(visit, side))),
        done: match parts::told(of, statement) {
            Some(known) => {
                let languages = Languages::load(tx, of.conversation.id)?;
                let why = languages.why(&of.conversation, (statement.id, known), visit.language());
                let done = parts::disposition(visit, (known, why), &posts);
                Some((SectionHead::new("done", texts.what_is_done_with_it()), done))
            }
            None => None,
        },
        votes_head: votes_head(visit, of),
        too_few: Prose(if tally.is_none() { vec![texts.too_few_votes().into()] } else { Vec::new() }),
        figures: tally.map(|tally| figures(visit, tally)),
        by_group: map.zip(tally).and_then(|(shown, tally)| tables::by_group(visit, shown, tally)),
        places: Prose(drawn.as_ref().map(|drawn| places(visit, drawn, statement)).unwrap_or_default()),
        forms,
        thread: carrying::thread(tx, visit, statement)?,
        rail_head,
        rail,
    })
}

fn tally<'s>(shown: &'s Shown, statement: &Statement) -> Option<&'s ShownTally> {
    shown.tallies.iter().find(|tally| tally.statement == statement.id.number())
}

/// Where it stands on the map, and what weights make of its votes.
fn places(visit: &Visit<'_>, drawn: &Drawn, statement: &Statement) -> Vec<Words> {
    let mut places = map::places(visit, &drawn.shown, statement.id);
    places.extend(census::weighted_words(visit, &drawn.census, statement.id));
    places
}

fn lead(visit: &Visit<'_>, of: &Opened, statement: &Statement) -> Lead {
    let texts = Texts::new(visit.language());
    let mut trail = parts::trail_below(visit, of);
    let from = if statement.is_seed { texts.by_asker() } else { texts.by_participant() };
    trail.0.push(MetaEntry::Words(from.into()));
    Lead { trail, title: parts::words(statement), ..Lead::default() }
}

fn notices(visit: &Visit<'_>, statement: &Statement, own: Option<Words>) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let mut notices: Vec<Notice> = own.map(Notice::done).into_iter().collect();
    notices.extend(language(visit, statement));
    match statement.decision {
        Decision::Accepted => {}
        Decision::Waiting => notices.push(Notice::notable(texts.it_waits())),
        Decision::Rejected(reason) => {
            notices.push(Notice::notable(texts.reason(reason.map_or("none", Reason::code)).to_string()));
        }
    }
    notices
}

/// The original of a version, or in which language the statement is where the reader's has none.
fn language(visit: &Visit<'_>, statement: &Statement) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    let name = statement.language.name_in(visit.language());
    if statement.version.is_some() {
        let title = Some(texts.original_in(name).to_string().into());
        return Some(Notice { title, ..Notice::notable(parts::original(statement)) });
    }
    let is_foreign = statement.language != visit.language();
    is_foreign.then(|| Notice::notable(texts.written_in_language(name).to_string()))
}

fn votes_head(visit: &Visit<'_>, of: &Opened) -> SectionHead {
    let texts = Texts::new(visit.language());
    let link = Some(Link::new(texts.see_map(), format!("{}/map", of.conversation.path())));
    SectionHead { link, ..SectionHead::new("votes", texts.votes_on_it()) }
}

fn figures(visit: &Visit<'_>, tally: &ShownTally) -> Figures {
    let texts = Texts::new(visit.language());
    let figure = |name: &'static str, count: u32| Figure {
        name: name.into(),
        value: visit.language().number(count).to_string().into(),
        note: None,
    };
    Figures(vec![
        figure(texts.agree(), tally.agree),
        figure(texts.disagree(), tally.disagree),
        figure(texts.pass(), tally.pass()),
    ])
}

fn all_forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, statement): (&Opened, &Statement),
    typed: Typed<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let mut all = Vec::new();
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let takes_part = rules::may_take_part(&of.conversation, voter, of.now);
    if takes_part.is_ok_and(|leave| rules::may_vote(&leave, statement).is_ok()) {
        let form = parts::vote_form(tx, visit, statement, true)?;
        all.push((SectionHead::new("vote", texts.change_vote()), form));
    }
    if of.conducts {
        all.extend(decision_form(tx, visit, (of, statement), typed)?);
        all.extend(respond::disposition_form(tx, visit, (of, statement), typed)?);
        all.extend(translating::statement_form(tx, visit, (of, statement), typed)?);
    }
    all.extend(carrying::carry_on_form(tx, visit, statement, typed)?);
    Ok(all)
}

/// Accepts what waits, or takes out what was accepted, with a reason.
fn decision_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    (of, statement): (&Opened, &Statement),
    typed: Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    if matches!(statement.decision, Decision::Rejected(_)) || of.state() == State::Closed {
        return Ok(None);
    }
    let (none, fine) = (Fields::default(), FormErrors::default());
    let (typed, errors) = match typed {
        Typed::Decision(typed, errors) => (typed, errors),
        Typed::Nothing | Typed::Disposition(..) | Typed::FollowUp(..) | Typed::Versions(..) => (&none, &fine),
    };
    let controls = vec![forms::reason_control(Filled { typed, errors }, visit.language())];
    let button = |label: &'static str, value: &'static str| {
        let act = kernel::design::Act::SubmitAs { name: "decision".into(), value: value.into() };
        Button { label: label.into(), act, look: kernel::design::Look::Quiet }
    };
    let mut buttons = vec![button(texts.reject(), "reject")];
    if statement.decision == Decision::Waiting {
        buttons.insert(0, button(texts.accept(), "accept"));
    }
    let form = form::post(tx, visit, format!("{}/decision", statement.path()), controls, buttons)?;
    let title = if statement.decision == Decision::Waiting { texts.decide_title() } else { texts.take_out_title() };
    Ok(Some((SectionHead::new("decide", title), form)))
}
