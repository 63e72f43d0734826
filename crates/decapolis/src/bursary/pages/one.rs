//! The page of one bursary: what was asked, what was decided and why, and what can be done next.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Button, ErrorSummary, Form, Lead, Look, MetaEntry, Notice, Pair, RailHead, SectionHead, SummaryList, Thread,
    Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts::{self, Opened};
use super::super::asked::{Asked, Line};
use super::super::model::State;
use super::super::store::record;
use super::super::texts::Texts;
use super::super::{forms, rules};
use super::why;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "bursary/templates/one.html")]
struct OnePage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Notice,
    forms: Vec<(SectionHead, Form)>,
    asked_head: SectionHead,
    asked: SummaryList,
    thread_head: RailHead,
    thread: Thread,
}

pub(in crate::bursary) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = acts::open(tx, visit.actor()?, visit.param("bursary")?)?;
    let page = draw(tx, visit, &opened, None)?;
    visit.page(tx, Texts::new(visit.language()).bursary(), page)
}

/// The page with what was typed into one of its forms and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened, errors: FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, opened, Some((&visit.request.form, errors)))?;
    visit.form_again(tx, Texts::new(visit.language()).bursary(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    typed: Option<(&Fields, FormErrors)>,
) -> Result<OnePage, Stop> {
    let texts = Texts::new(visit.language());
    let all = Asked::load(tx, visit.actor()?, opened.meeting.id)?;
    let line = all.lines.iter().find(|line| line.bursary.id == opened.bursary.id).ok_or(Stop::Missing)?;
    let forms = forms_of(tx, visit, (opened, line), typed)?;
    let mut trail = forum::trail(visit, &opened.meeting);
    let path = format!("/meetings/{}/bursary", opened.meeting.id);
    trail.0.push(MetaEntry::Link(kernel::design::Link::new(texts.bursaries(), path)));
    trail.0.push(MetaEntry::Tag(why::state_tag(opened.bursary.state, visit.language())));
    let title = texts.bursary_of(line.city.name_in(visit.language())).to_string();
    Ok(OnePage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead { trail, title: title.clone().into(), ..Lead::default() },
        notice: notice(visit, opened),
        forms,
        asked_head: SectionHead::new("asked", texts.what_was_asked()),
        asked: SummaryList { pairs: facts(visit, opened, line), is_in_rail: false },
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(opened.bursary.id), &title)?,
    })
}

/// Where it stands, in a sentence.
fn notice(visit: &Visit<'_>, opened: &Opened) -> Notice {
    let (texts, bursary) = (Texts::new(visit.language()), &opened.bursary);
    let minor = if bursary.state == State::Settled { bursary.settled } else { bursary.granted };
    let sum = visit.language().money(opened.scheme.money(minor)).to_string();
    let sentence = texts.state_sentence(bursary.state.code(), sum).to_string();
    match bursary.state {
        State::Granted | State::TakenUp | State::Settled => Notice::done(sentence),
        _ => Notice::notable(sentence),
    }
}

fn facts(visit: &Visit<'_>, opened: &Opened, line: &Line) -> Vec<Pair> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let bursary = &opened.bursary;
    let theirs = |words: &str| Words::written(words.to_owned(), Some(bursary.language.code().into()));
    let money = |minor: i64| language.money(opened.scheme.money(minor)).to_string();
    let points = texts.points_sum(why::reasons(line, language), line.points()).to_string();
    let mut pairs = vec![
        Pair::new(texts.points(), points),
        Pair::new(texts.reason(), theirs(&bursary.asked.reason)),
        Pair::new(texts.contribution(), theirs(&bursary.asked.contribution)),
        Pair::new(texts.estimated(), money(bursary.asked.estimated)),
        Pair::new(texts.advance(), texts.yes_or_no(if bursary.asked.wants_advance { "yes" } else { "no" }).to_string()),
    ];
    let mut more = |name: &'static str, value: &str, words: Words| {
        if !value.is_empty() {
            pairs.push(Pair::new(name, words));
        }
    };
    more(texts.other_support(), &bursary.asked.other_support, theirs(&bursary.asked.other_support));
    let decided = Words::written(bursary.decision_words.clone(), Some(bursary.decision_language.code().into()));
    more(texts.decision_words(), &bursary.decision_words, decided);
    more(texts.second_why(), &bursary.second_words, theirs(&bursary.second_words));
    more(texts.report(), &bursary.report, theirs(&bursary.report));
    if let Some(lump) = line.zone.and_then(|zone| opened.scheme.lump_sum(zone)) {
        pairs.push(Pair::new(texts.lump_sum(), money(lump)));
    }
    pairs
}

/// What was typed into a form, or what it shows by itself.
struct Filling<'f> {
    typed: Option<(&'f Fields, FormErrors)>,
    nothing: FormErrors,
}

impl Filling<'_> {
    fn over<'f>(&'f self, present: &'f Fields) -> Filled<'f> {
        match &self.typed {
            Some((typed, errors)) => Filled { typed, errors },
            None => Filled { typed: present, errors: &self.nothing },
        }
    }
}

fn as_way(label: &'static str, (name, value): (&'static str, &'static str), look: Look) -> Button {
    Button { label: label.into(), act: Act::SubmitAs { name: name.into(), value: value.into() }, look }
}

/// What this reader can do next, each a form of its own.
fn forms_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, line): (&Opened, &Line),
    typed: Option<(&Fields, FormErrors)>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let filling = Filling { typed, nothing: FormErrors::default() };
    let deciding = deciding(tx, visit, (opened, line), &filling)?;
    let answering = answering(tx, visit, opened)?;
    let settling = settling(tx, visit, opened, &filling)?;
    let asking_again = asking_again(tx, visit, opened, &filling)?;
    Ok([deciding, answering, settling, asking_again].into_iter().flatten().collect())
}

/// For who decides.
fn deciding(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    (opened, line): (&Opened, &Line),
    filling: &Filling<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let Opened { bursary, meeting, standing, scheme } = opened;
    if rules::decides(visit.actor()?, standing, meeting, bursary).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let lump_sum = line.zone.and_then(|zone| scheme.lump_sum(zone));
    let present = forms::present_decision(scheme, lump_sum, bursary.asked.estimated);
    let controls = forms::decision_controls(filling.over(&present), visit.language());
    let buttons = vec![
        as_way(texts.grant(), ("decision", "grant"), Look::Filled),
        as_way(texts.decline(), ("decision", "decline"), Look::Quiet),
    ];
    let form = form::post(tx, visit, format!("/bursaries/{}/decision", bursary.id), controls, buttons)?;
    Ok(Some((SectionHead::new("decide", texts.decide()), form)))
}

/// For the city: taken up or given back.
fn answering(tx: &Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Option<(SectionHead, Form)>, Stop> {
    let (texts, actor, bursary) = (Texts::new(visit.language()), visit.actor()?, &opened.bursary);
    let mut ways = Vec::new();
    if rules::may_take_up(actor, opened.meeting.phase(tx.now()), bursary).is_ok() {
        ways.push(as_way(texts.take_up(), ("way", "take-up"), Look::Filled));
    }
    if rules::may_give_back(actor, bursary).is_ok() {
        ways.push(as_way(texts.give_back(), ("way", "give-back"), Look::Quiet));
    }
    if ways.is_empty() {
        return Ok(None);
    }
    let form = form::post(tx, visit, format!("/bursaries/{}/answer", bursary.id), Vec::new(), ways)?;
    Ok(Some((SectionHead::new("answer", texts.your_answer()), form)))
}

/// For the city: what it came to.
fn settling(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    filling: &Filling<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let Opened { bursary, meeting, scheme, .. } = opened;
    if rules::settles(visit.actor()?, meeting.phase(tx.now()), bursary).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let present = forms::present_settlement(scheme, bursary.granted);
    let controls = forms::settlement_controls(filling.over(&present), scheme, visit.language());
    let path = format!("/bursaries/{}/settlement", bursary.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.settle())])?;
    Ok(Some((SectionHead::new("settle", texts.settle()), form)))
}

/// For a city that was declined.
fn asking_again(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    filling: &Filling<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let Opened { bursary, meeting, .. } = opened;
    if rules::may_ask_again(visit.actor()?, meeting.phase(tx.now()), bursary).is_err() {
        return Ok(None);
    }
    let (texts, empty) = (Texts::new(visit.language()), Fields::default());
    let area = filling.over(&empty).area("second_words", texts.second_why(), texts.second_hint());
    let path = format!("/bursaries/{}/second-look", bursary.id);
    let form = form::post(tx, visit, path, vec![area], vec![Button::submit(texts.ask_again()).quiet()])?;
    Ok(Some((SectionHead::new("again", texts.ask_again()), form)))
}

/// The bursary that the demo's own city asks for.
pub(in crate::bursary) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(seat) = forum::example_seat(tx)? else { return Ok(None) };
    let (meeting, post) = forum::taken_seat(tx, seat)?;
    let all = super::super::store::bursaries(tx, meeting)?;
    let own = all.iter().find(|bursary| bursary.post == post);
    Ok(own.map(|bursary| format!("/bursaries/{}", bursary.id)))
}
