//! The consultations of the network, those that wait for the reader's city first; a reply that is late is said to all.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, Pager, SectionHead};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::{Consultation, ConsultationId, Sheet};
use super::super::store::{self, PAGE};
use super::super::texts::Texts;
use super::super::{loaded, naming, rules};
use super::{path_of, purpose, sheet_tag, state_tag, title};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/list.html")]
struct ListPage {
    lead: Lead,
    own_head: SectionHead,
    own: Items,
    head: SectionHead,
    entries: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let before: Option<ConsultationId> = visit.request.query.get("before").parse().ok();
    let mut found = store::open_to(tx, visit.reader(), before)?;
    let next = (found.len() > PAGE).then(|| found[PAGE - 1].id);
    found.truncate(PAGE);
    let found = naming::all_in_language(tx, visit.language(), found)?;
    let sheets = match loaded::own_city(tx, actor)? {
        Some(city) => store::sheet::all_of_city(tx, city.id)?,
        None => Vec::new(),
    };
    let now = tx.now();
    let waiting = |consultation: &&Consultation| {
        let sheet = sheet_of(&sheets, consultation.id);
        sheet.is_some_and(|sheet| sheet.state(consultation.answers_until, now).is_waited_for())
    };
    let own = found.iter().filter(waiting).map(|one| own_item(visit, one, sheet_of(&sheets, one.id), now));
    let begin = rules::may_ask(actor).then(|| {
        [Button::link(texts.write_one(), "/consultations/new"), Button::link(texts.bank(), "/question-bank").quiet()]
    });
    let page = ListPage {
        lead: Lead {
            title: texts.consultations().into(),
            sentence: Some(texts.consultations_sentence().into()),
            actions: Actions(begin.into_iter().flatten().collect()),
            ..Lead::default()
        },
        own_head: SectionHead::new("own", texts.waits_for_you()),
        own: Items(own.collect()),
        head: SectionHead::new("all", texts.all_of_them()),
        entries: Items(found.iter().map(|one| item(visit, one, sheet_of(&sheets, one.id), now)).collect()),
        nothing: found.is_empty().then(|| EmptyState {
            title: texts.none_yet().into(),
            sentence: texts.none_yet_sentence().into(),
            ..EmptyState::default()
        }),
        pager: next.map(|next| Pager {
            name: texts.consultations().into(),
            shown: texts.shown(PAGE).to_string().into(),
            after: Some(Link::new(texts.older(), format!("/consultations?before={next}"))),
            ..Pager::default()
        }),
    };
    visit.page(tx, texts.consultations(), page)
}

fn sheet_of(sheets: &[Sheet], id: ConsultationId) -> Option<&Sheet> {
    sheets.iter().find(|sheet| sheet.consultation == id)
}

fn item(visit: &Visit<'_>, consultation: &Consultation, sheet: Option<&Sheet>, now: kernel::time::Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    let state = consultation.state(now);
    let until = texts.answers_until(visit.last_day(consultation.answers_until)).to_string();
    let reply = texts.reply_until(visit.last_day(consultation.reply_until)).to_string();
    let own = sheet.map(|sheet| sheet_tag(sheet.state(consultation.answers_until, now), visit.language()));
    let own = own.map(|tag| MetaEntry::Words(texts.your_city(tag.word.text().to_owned()).to_string().into()));
    let meta = [MetaEntry::Words(until.into()), MetaEntry::Words(reply.into())];
    Item {
        title: Link { label: title(consultation), href: path_of(consultation.id).into() },
        tag: Some(state_tag(state, visit.language())),
        meta: Meta(meta.into_iter().chain(own).collect()),
        sentence: Some(purpose(consultation)),
        ..Item::default()
    }
}

fn own_item(
    visit: &Visit<'_>,
    consultation: &Consultation,
    sheet: Option<&Sheet>,
    now: kernel::time::Timestamp,
) -> Item {
    let texts = Texts::new(visit.language());
    let href = sheet.map(|sheet| format!("/consultation-sheets/{}", sheet.id)).unwrap_or_default();
    Item {
        title: Link { label: title(consultation), href: href.into() },
        tag: sheet.map(|sheet| sheet_tag(sheet.state(consultation.answers_until, now), visit.language())),
        meta: Meta(vec![MetaEntry::Words(
            texts.answers_until(visit.last_day(consultation.answers_until)).to_string().into(),
        )]),
        ..Item::default()
    }
}
