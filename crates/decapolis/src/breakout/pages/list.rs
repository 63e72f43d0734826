//! The groups and tables of a meeting, the reader's own first of all; and for who conducts it the form that makes more.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Prose, RailHead, SectionHead, Tag,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::listed::{Entry, Listed};
use super::super::model::KEPT_DAYS;
use super::super::texts::Texts;
use super::super::{forms, rules};
use super::said;
use crate::agenda::{ItemKind, Line};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "breakout/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    head: SectionHead,
    entries: Items,
    nothing: Option<EmptyState>,
    form: Option<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::breakout) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let listed = Listed::load(tx, visit.actor()?, visit.param("meeting")?)?;
    // The page of an item leads here with its id.
    let usual = forms::usual().and("what", visit.request.query.get("item"));
    let page = draw(tx, visit, &listed, (&FormErrors::default(), &usual))?;
    visit.page(tx, Texts::new(visit.language()).groups(), page)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, listed: &Listed, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, listed, (errors, &visit.request.form))?;
    visit.form_again(tx, Texts::new(visit.language()).groups(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    listed: &Listed,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<ListPage, Stop> {
    let texts = Texts::new(visit.language());
    let form = making(tx, visit, listed, Filled { typed, errors })?;
    let nothing = EmptyState { title: texts.no_groups().into(), ..EmptyState::default() };
    Ok(ListPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: form.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: forum::trail(visit, &listed.of.meeting),
            title: texts.groups().into(),
            sentence: Some(texts.groups_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("drawn", texts.drawn_so_far()),
        entries: Items(listed.entries.iter().map(|entry| item(visit, entry)).collect()),
        nothing: listed.entries.is_empty().then_some(nothing),
        form,
        rule_head: RailHead { id: "rule".into(), title: texts.how_it_works().into() },
        rule: rule(&texts),
    })
}

/// How it works, for everybody.
pub(super) fn rule(texts: &Texts) -> Prose {
    Prose(vec![
        texts.rule_mix().into(),
        texts.rule_again().into(),
        texts.rule_wishes().into(),
        texts.rule_told().into(),
        texts.rule_kept(KEPT_DAYS / 30).to_string().into(),
    ])
}

fn item(visit: &Visit<'_>, entry: &Entry) -> Item {
    let texts = Texts::new(visit.language());
    let breakout = &entry.breakout;
    let own = entry.own.and_then(|place| usize::try_from(place).ok());
    let own = own.map(|at| texts.you_are_in(said::group(visit, breakout.plan, at)).to_string());
    Item {
        title: Link {
            label: said::what(visit, breakout, entry.line.as_ref()),
            href: format!("/breakouts/{}", breakout.id).into(),
        },
        tag: (!breakout.is_told()).then(|| Tag::notable(texts.not_told())),
        meta: Meta(own.map(|own| MetaEntry::Words(own.into())).into_iter().collect()),
        ..Item::default()
    }
}

/// The form of new groups, for who conducts, while something has none.
fn making(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    listed: &Listed,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if rules::may_prepare(&listed.of.standing, listed.of.phase).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let has_some = |item| listed.entries.iter().any(|entry| entry.breakout.item == item);
    let mut free: Vec<&Line> = listed.lines.iter().filter(|line| !has_some(Some(line.id))).collect();
    free.sort_by_key(|line| (line.kind != ItemKind::Breakout, line.starts_at));
    let dinner = !has_some(None);
    if free.is_empty() && !dinner {
        return Ok(None);
    }
    let mut controls = vec![forms::what_control(filled, (&free, dinner), visit.language())];
    controls.extend(forms::plan_controls(filled, visit.language()));
    let path = format!("/meetings/{}/breakouts", listed.of.meeting.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.make_and_draw())])?;
    Ok(Some((SectionHead::new("make", texts.make_groups()), form)))
}
