//! One item: what it is, where it comes from, who speaks; its thread; and the forms of who keeps it and who was asked.

use askama::Template;
use kernel::capability::ItemQuestion;
use kernel::circle::RecordId;
use kernel::circle::Records;
use kernel::db::Tx;
use kernel::design::{
    ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Pair, RailHead, SectionHead, SummaryList,
    Tag, Thread, Tone, Words,
};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::thread;
use kernel::web::{Answer, Fields, Markup, Status, Visit};

use super::super::hours;
use super::super::model::{AgendaItemId, Languages, Plan, Said, Speaker, SpeakerId};
use super::super::papers::{self, OwedId};
use super::super::people::People;
use super::super::shown::Shown;
use super::super::store::{self, speaker};
use super::super::texts::Texts;
use super::item_deeds;
use super::said::{self, Drawing};
use crate::forum;
use crate::need::{self, NeedId, OpenNeed};

#[derive(Debug, Template)]
#[template(path = "agenda/templates/item.html")]
struct ItemPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    facts: SummaryList,
    sections: Vec<(SectionHead, Items)>,
    added: Vec<(SectionHead, Markup)>,
    forms: Vec<(SectionHead, Vec<Form>)>,
    thread_head: RailHead,
    thread: Thread,
}

/// One item. A speaker's part and a paper that is owed have no page of their own: a next step that names one leads here.
pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AgendaItemId = visit.param("agenda_item")?;
    if store::meeting_of(tx, id)?.is_none() {
        let item = match found(speaker::speaker(tx, SpeakerId::from_number(id.number())))? {
            Some(part) => part.item,
            None => papers::item_owing(tx, OwedId::from_number(id.number()))?,
        };
        return Ok(Answer::see_other(super::super::path(item)));
    }
    draw(tx, visit, id, &FormErrors::default(), None)
}

/// The page again, with what was typed and what is wrong with it.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: AgendaItemId, errors: &FormErrors) -> Result<Answer, Stop> {
    draw(tx, visit, id, errors, Some(&visit.request.form))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    id: AgendaItemId,
    errors: &FormErrors,
    typed: Option<&Fields>,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let shown = Shown::load(tx, visit.actor()?, id)?;
    let people = People::of(tx, visit.language(), std::slice::from_ref(&shown.entry))?;
    let needs = needs_behind(tx, visit, id)?;
    let forms = item_deeds::forms(tx, visit, &shown, (errors, typed))?;
    let mut sections = sections(visit, &shown, &people, &needs);
    let papers = papers::on_item(tx, visit, &shown)?;
    sections.extend(papers.section);
    let mut lead = lead(visit, &shown);
    lead.actions.0.extend(papers.add);
    let wrong = forms.iter().flat_map(|(_, forms)| forms.iter().flat_map(Form::errors)).collect();
    let title = shown.entry.plan.title.clone();
    let page = ItemPage {
        summary: ErrorSummary { language: visit.language(), errors: wrong },
        lead,
        notices: shown.is_ahead.then(|| Notice::notable(texts.item_is_draft())).into_iter().collect(),
        facts: facts(visit, &shown, &people),
        sections,
        added: added(tx, visit, &shown)?,
        forms,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: thread::draw(tx, visit, store::record(id), &title)?,
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, title, page)
}

/// What other capabilities add for this reader, in their order.
fn added(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Vec<(SectionHead, Markup)>, Stop> {
    let question =
        ItemQuestion { item: store::record(shown.entry.id), meeting: forum::record(shown.meeting.id), visit };
    let mut sections: Vec<_> = visit.app.capabilities.iter().flat_map(|capability| capability.item_page).collect();
    sections.sort_by_key(|section| section.order);
    let mut added = Vec::new();
    for section in sections {
        if let Some(part) = (section.make)(tx, &question)? {
            added.push((SectionHead::new(section.id, part.heading), part.content));
        }
    }
    Ok(added)
}

/// The needs that the item comes from, as far as the reader may read them.
pub(in super::super) fn needs_behind(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    id: AgendaItemId,
) -> Result<Vec<OpenNeed>, Stop> {
    let links = thread::around(tx, store::record(id), visit.reader())?;
    let sources = links.iter().filter(|link| link.is_before && link.kind == "need");
    let ids: Vec<RecordId> = sources.map(|link| NeedId::from_number(link.record.number())).map(need_record).collect();
    let mut needs = Vec::new();
    for some in Records::parts(&ids) {
        needs.extend(need::of_records(tx, &some)?);
    }
    Ok(needs)
}

fn need_record(id: NeedId) -> RecordId {
    RecordId::from_number(id.number())
}

fn lead(visit: &Visit<'_>, shown: &Shown) -> Lead {
    let texts = Texts::new(visit.language());
    let plan = &shown.entry.plan;
    let mut trail = forum::trail(visit, &shown.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.agenda(), format!("/meetings/{}/agenda", shown.meeting.id))));
    trail.0.push(MetaEntry::Words(texts.kind(plan.kind.code()).to_string().into()));
    if plan.is_closed {
        trail.0.push(MetaEntry::Tag(Tag::notable(texts.without_partners())));
    }
    let language = Some(plan.language.code().into());
    Lead {
        trail,
        title: said::title(plan),
        sentence: (!plan.words.is_empty()).then(|| Words::written(plan.words.clone(), language)),
        ..Lead::default()
    }
}

fn facts(visit: &Visit<'_>, shown: &Shown, people: &People) -> SummaryList {
    let texts = Texts::new(visit.language());
    let (plan, zone) = (&shown.entry.plan, shown.meeting.zone());
    let mut pairs = Vec::new();
    if plan.is_placed() {
        let at = visit.language().date_time(plan.starts_at, &zone).to_string();
        let own = visit.time_zone();
        let is_elsewhere = hours::differ(plan.starts_at, &own, &zone);
        let yours = texts.for_you(visit.language().date_time(plan.starts_at, &own)).to_string();
        pairs.push(Pair { note: is_elsewhere.then(|| yours.into()), ..Pair::new(texts.when(), at) });
    } else {
        pairs.push(Pair::new(texts.when(), texts.without_place()));
    }
    pairs.push(Pair::new(texts.minutes(), texts.lasts(plan.minutes).to_string()));
    if !plan.room.is_empty() {
        pairs.push(Pair::new(texts.room(), Words::written(plan.room.clone(), None)));
    }
    pairs.extend(languages(visit, plan));
    pairs.push(Pair::new(texts.owner(), Words::written(people.name(plan.owner), None)));
    if !shown.entry.cities.is_empty() {
        pairs.push(Pair::new(texts.cities(), people.cities(&shown.entry.cities)));
    }
    SummaryList { pairs, is_in_rail: false }
}

/// In which languages it is held, where it says so.
fn languages(visit: &Visit<'_>, plan: &Plan) -> impl Iterator<Item = Pair> {
    let texts = Texts::new(visit.language());
    let Languages { spoken, interpreted } = plan.languages.clone();
    let said = [(texts.spoken(), spoken), (texts.interpreted(), interpreted)].into_iter();
    said.filter(|(_, words)| !words.is_empty()).map(|(name, words)| Pair::new(name, Words::written(words, None)))
}

fn sections(visit: &Visit<'_>, shown: &Shown, people: &People, needs: &[OpenNeed]) -> Vec<(SectionHead, Items)> {
    let texts = Texts::new(visit.language());
    let drawing = Drawing { visit, zone: shown.meeting.zone(), people, shows_declined: shown.standing.conducts };
    let mut sections = Vec::new();
    if !needs.is_empty() {
        let item = |need: &OpenNeed| Item {
            title: Link {
                label: Words::written(need.words.clone(), Some(need.language.code().into())),
                href: said::need_path(need).into(),
            },
            meta: Meta(vec![MetaEntry::Words(people.city(need.city).into())]),
            ..Item::default()
        };
        let head = SectionHead::new("needs", texts.needs_behind(needs.len()).to_string());
        sections.push((head, Items(needs.iter().map(item).collect())));
    }
    let speakers = shown.entry.speakers.iter().filter(|one| drawing.speaker(one).is_some());
    let speakers: Vec<Item> = speakers.map(|one| speaker_item(&drawing, one)).collect();
    if !speakers.is_empty() {
        sections.push((SectionHead::new("speakers", texts.speakers()), Items(speakers)));
    }
    sections
}

/// A speaker with what they said; why not for who conducts.
fn speaker_item(drawing: &Drawing<'_>, speaker: &Speaker) -> Item {
    let texts = Texts::new(drawing.visit.language());
    let tone = match speaker.said {
        Said::Asked => Tone::Notable,
        Said::Confirmed => Tone::Done,
        Said::Declined => Tone::Quiet,
    };
    Item {
        title: Link { label: Words::written(drawing.people.name(speaker.post), None), href: "".into() },
        tag: Some(Tag::new(texts.said(speaker.said.code()).to_string(), tone)),
        sentence: (!speaker.reason.is_empty()).then(|| Words::written(speaker.reason.clone(), None)),
        ..Item::default()
    }
}
