//! What a meeting has for bursaries: the rules for everybody, the form for a city, the order for those who asked, and for the
//! secretariat the scheme itself.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Lead, Notice, Pair, Prose, RailHead, SectionHead, SummaryList, Table, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::asked::Asked;
use super::super::model::{Paid, Scheme, Zone};
use super::super::texts::Texts;
use super::super::{acts, forms, rules};
use super::why;
use crate::forum::{self, Phase};

#[derive(Debug, Template)]
#[template(path = "bursary/templates/meeting.html")]
struct MeetingPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    terms_head: SectionHead,
    terms: SummaryList,
    words: Prose,
    forms: Vec<(SectionHead, Form)>,
    order_head: SectionHead,
    order: Option<Table>,
    rule_head: RailHead,
    rule: Prose,
}

/// What was typed into which form, where something of it is wrong.
enum Typed<'t> {
    Nothing,
    Scheme(&'t Fields, FormErrors),
    Ask(&'t Fields, FormErrors),
}

pub(in crate::bursary) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let asked = Asked::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let page = draw(tx, visit, &asked, &Typed::Nothing)?;
    visit.page(tx, Texts::new(visit.language()).bursaries(), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, asked: &Asked, typed: &Typed<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, asked, typed)?;
    visit.form_again(tx, Texts::new(visit.language()).bursaries(), page)
}

/// Keeps the scheme.
pub(in crate::bursary) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let asked = Asked::load(tx, actor, visit.param("meeting")?)?;
    if !rules::keeps(actor, &asked.standing) {
        return Err(rules::Refusal::NotSecretariat.into());
    }
    match forms::parse_scheme(form, &asked.meeting.zone(), visit.language()) {
        Ok(new) => acts::keep_scheme(tx, actor, asked.meeting.id, &new)?,
        Err(errors) => return again(tx, visit, &asked, &Typed::Scheme(form, errors)),
    }
    Ok(Answer::see_other(format!("/meetings/{}/bursary", asked.meeting.id)))
}

/// Asks for a bursary.
pub(in crate::bursary) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, form) = (visit.actor()?, &visit.request.form);
    let asked = Asked::load(tx, actor, visit.param("meeting")?)?;
    let _leave = may_ask(tx, visit, &asked)?;
    let currency = asked.scheme.as_ref().ok_or(rules::Refusal::NoScheme)?.terms.currency;
    match forms::parse_ask(form, currency, visit.language()) {
        Ok(new) => Ok(Answer::see_other(format!("/bursaries/{}", acts::ask(tx, actor, asked.meeting.id, &new)?))),
        Err(errors) => again(tx, visit, &asked, &Typed::Ask(form, errors)),
    }
}

fn may_ask(tx: &Tx<'_>, visit: &Visit<'_>, asked: &Asked) -> Result<rules::MayAsk, Stop> {
    let actor = visit.actor()?;
    let (phase, now) = (asked.meeting.phase(tx.now()), tx.now());
    let has_asked = asked.of_home(actor.home).is_some();
    Ok(rules::may_ask(actor, (phase, now), asked.scheme.as_ref(), (asked.is_invited, has_asked))?)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, asked: &Asked, typed: &Typed<'_>) -> Result<MeetingPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let lines = asked.shown_to(actor);
    let sees_all = rules::sees_all(actor, &asked.standing, &asked.meeting);
    let forms: Vec<(SectionHead, Form)> =
        ask_form(tx, visit, asked, typed)?.into_iter().chain(scheme_form(tx, visit, asked, typed)?).collect();
    let order = (!lines.is_empty())
        .then(|| why::table(visit, asked, lines, |line| sees_all || line.bursary.home == actor.home));
    Ok(MeetingPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: forum::trail(visit, &asked.meeting),
            title: texts.bursaries().into(),
            sentence: Some(texts.bursaries_sentence().into()),
            actions: Actions(vec![Button::link(texts.see_register(), "/gifts").quiet()]),
            ..Lead::default()
        },
        notice: notice(visit, asked)?,
        terms_head: SectionHead::new("terms", texts.what_there_is()),
        terms: SummaryList { pairs: terms(visit, asked), is_in_rail: false },
        words: Prose(
            asked.scheme.as_ref().filter(|scheme| !scheme.terms.words.is_empty()).map(words).into_iter().collect(),
        ),
        forms,
        order_head: SectionHead::new("order", texts.who_asked()),
        order,
        rule_head: RailHead { id: "rule".into(), title: texts.how_decided().into() },
        rule: Prose(vec![texts.rule_points().into(), texts.rule_decision().into(), texts.rule_after().into()]),
    })
}

fn words(scheme: &Scheme) -> Words {
    Words::written(scheme.terms.words.clone(), Some(scheme.language.code().into()))
}

/// The way to one's own, or that there is nothing.
fn notice(visit: &Visit<'_>, asked: &Asked) -> Result<Option<Notice>, Stop> {
    let texts = Texts::new(visit.language());
    if asked.scheme.is_none() {
        return Ok(Some(Notice::notable(texts.no_scheme())));
    }
    let own = asked.of_home(visit.actor()?.home);
    Ok(own.map(|own| Notice {
        actions: Actions(vec![Button::link(texts.see_bursary(), format!("/bursaries/{}", own.bursary.id)).quiet()]),
        ..Notice::notable(texts.you_asked(own.bursary.state.code()).to_string())
    }))
}

fn terms(visit: &Visit<'_>, asked: &Asked) -> Vec<Pair> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let Some(scheme) = &asked.scheme else { return Vec::new() };
    let money = |minor: i64| language.money(scheme.money(minor)).to_string();
    let terms = &scheme.terms;
    let mut pairs = vec![
        Pair::new(texts.pot(), money(terms.pot)),
        Pair::new(texts.left_in_pot(), money(terms.pot - asked.bound_without(None))),
        Pair::new(texts.ceiling(), money(terms.ceiling)),
        Pair::new(texts.ask_by(), visit.last_day(terms.ask_by)),
        Pair::new(texts.how_paid(), texts.paid(if terms.paid == Paid::Costs { "costs" } else { "lump" }).to_string()),
    ];
    let lump = |zone: &Zone| Some(Pair::new(texts.zone(zone.code()).to_string(), money(scheme.lump_sum(*zone)?)));
    pairs.extend(Zone::ALL.iter().filter_map(lump));
    pairs
}

fn ask_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    asked: &Asked,
    typed: &Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if may_ask(tx, visit, asked).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let (empty, nothing) = (Fields::default(), FormErrors::default());
    let filled = match typed {
        Typed::Ask(typed, errors) => Filled { typed, errors },
        _ => Filled { typed: &empty, errors: &nothing },
    };
    let path = format!("/meetings/{}/bursaries", asked.meeting.id);
    let controls = forms::ask_controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.ask_for_it())])?;
    Ok(Some((SectionHead::new("ask", texts.ask_for_it()), form)))
}

fn scheme_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    asked: &Asked,
    typed: &Typed<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    let is_ahead = asked.meeting.phase(tx.now()) == Phase::Ahead;
    if !rules::keeps(visit.actor()?, &asked.standing) || !is_ahead {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let present = forms::present_scheme(asked.scheme.as_ref(), &asked.meeting.zone());
    let nothing = FormErrors::default();
    let filled = match typed {
        Typed::Scheme(typed, errors) => Filled { typed, errors },
        _ => Filled { typed: &present, errors: &nothing },
    };
    let path = format!("/meetings/{}/bursary", asked.meeting.id);
    let controls = forms::scheme_controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_scheme())])?;
    Ok(Some((SectionHead::new("scheme", texts.scheme()), form)))
}

/// The demo's meeting ahead, which has a scheme.
pub(in crate::bursary) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|id| format!("/meetings/{id}/bursary")))
}
