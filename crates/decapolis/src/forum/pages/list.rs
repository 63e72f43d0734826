//! What lies ahead, the series, and what is over.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};

use super::super::model::{Meeting, Series};
use super::super::texts::Texts;
use super::super::{rules, store};
use super::meeting::{tag, when};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "forum/templates/list.html")]
struct ListPage {
    lead: Lead,
    ahead_head: SectionHead,
    ahead: Items,
    nothing: Option<EmptyState>,
    series_head: SectionHead,
    series: Items,
    over_head: SectionHead,
    over: Items,
}

/// The meetings that a reader may know of, for the list and its data.
pub(in crate::forum) struct Lists {
    /// Not over, the next one first.
    pub(in crate::forum) ahead: Vec<Meeting>,
    /// Over, the latest first.
    pub(in crate::forum) over: Vec<Meeting>,
}

impl Lists {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        /// No meeting lasts longer; what began before is over.
        const LONGEST_DAYS: i64 = 14;
        let (reader, now) = (visit.reader(), tx.now());
        let since = now.plus_days(-LONGEST_DAYS);
        let (mut over, ahead): (Vec<_>, Vec<_>) =
            store::meetings_since(tx, since, reader)?.into_iter().partition(|meeting| meeting.ends_at <= now);
        over.reverse();
        over.extend(store::meetings_before(tx, since, reader)?);
        Ok(Self { ahead, over })
    }
}

/// All meetings and series.
pub(in crate::forum) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let now = tx.now();
    let Lists { ahead, over } = Lists::load(tx, visit)?;
    let series = store::all_series(tx)?;
    let regions = network::regions(tx, visit.language())?;
    let region = |series: &Series| regions.iter().find(|region| Some(region.id) == series.region);
    let makes = rules::makes_meetings(visit.actor()?);
    let actions = if makes {
        let late = Button::link(texts.what_is_late(), "/forums/late").quiet();
        vec![Button::link(texts.begin_series(), "/forums/new"), late]
    } else {
        Vec::new()
    };
    let page = ListPage {
        lead: Lead {
            trail: network::way_up(visit.language()),
            title: texts.forums().into(),
            sentence: Some(texts.forums_sentence().into()),
            actions: Actions(actions),
            ..Lead::default()
        },
        ahead_head: SectionHead::new("ahead", texts.ahead()),
        nothing: ahead.is_empty().then(|| EmptyState {
            title: texts.nothing_ahead().into(),
            sentence: texts.nothing_ahead_sentence().into(),
            ..EmptyState::default()
        }),
        ahead: Items(ahead.iter().map(|meeting| item(visit, meeting, now)).collect()),
        series_head: SectionHead::new("series", texts.all_series()),
        series: Items(
            series.iter().map(|one| series_item(visit, one, region(one).map(|region| &*region.name))).collect(),
        ),
        over_head: SectionHead::new("over", texts.over()),
        over: Items(over.iter().map(|meeting| item(visit, meeting, now)).collect()),
    };
    visit.page(tx, texts.forums(), page)
}

/// A meeting in a list: its name, when and where.
pub(super) fn item(visit: &Visit<'_>, meeting: &Meeting, now: Timestamp) -> Item {
    let texts = Texts::new(visit.language());
    Item {
        title: Link {
            label: Words::written(meeting.name.clone(), Some(meeting.language.code().into())),
            href: format!("/meetings/{}", meeting.id).into(),
        },
        tag: tag(visit, meeting, now),
        meta: Meta(vec![
            MetaEntry::Words(texts.format(meeting.format.code()).to_string().into()),
            MetaEntry::Words(when(visit, meeting).into()),
        ]),
        ..Item::default()
    }
}

fn series_item(visit: &Visit<'_>, series: &Series, region: Option<&str>) -> Item {
    let texts = Texts::new(visit.language());
    let language = Some(series.language.code().into());
    let region = region.unwrap_or(texts.whole_network()).to_owned();
    Item {
        title: Link {
            label: Words::written(series.name.clone(), language.clone()),
            href: format!("/forums/{}", series.id).into(),
        },
        meta: Meta(vec![
            MetaEntry::Words(texts.format(series.format.code()).to_string().into()),
            MetaEntry::Words(Words::written(region, None)),
        ]),
        sentence: Some(Words::written(series.purpose.clone(), language)),
        ..Item::default()
    }
}
