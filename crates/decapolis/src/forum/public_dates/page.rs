//! The page of a series' public dates, for people and, by schema.org's Event in its attributes, for search engines.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Lead, SectionHead, Tag, Words};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::{Answer, Visit};

use super::super::model::{Format, Series};
use super::super::store::series as series_of;
use super::super::texts::Texts;
use super::store::{self, PublicDates};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "forum/templates/public_dates.html")]
struct DatesPage {
    lead: Lead,
    head: SectionHead,
    nothing: Option<EmptyState>,
    dates: Vec<Shown>,
}

/// A meeting as everybody reads it.
#[derive(Debug)]
struct Shown {
    name: Words,
    tag: Option<Tag>,
    first: Date,
    first_in_words: String,
    last: Date,
    last_in_words: String,
    city: Option<Words>,
    /// A member of schema.org's `EventStatusType`.
    status: &'static str,
    /// A member of schema.org's `EventAttendanceModeEnumeration`.
    attendance: &'static str,
}

/// The page. Where the dates are not public it does not exist, as for a series that does not.
pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let series = series_of(tx, visit.param("series")?)?;
    if !store::are_public(tx, series.id)? {
        return Err(Stop::Missing);
    }
    let texts = Texts::new(visit.language());
    let members = network::members(tx)?;
    let (mut dates, now) = (store::dates(tx, series.id)?, tx.now());
    dates.sort_by_key(|one| in_turn(one, now));
    let shown = dates.iter().map(|one| {
        let city = members.iter().find(|city| Some(city.id) == one.host);
        shown(visit, &series, one, city.map(|city| city.name_in(visit.language()).to_owned().into()))
    });
    let page = DatesPage {
        nothing: dates.is_empty().then(|| EmptyState { title: texts.no_meetings().into(), ..EmptyState::default() }),
        dates: shown.collect(),
        head: SectionHead::new("dates", texts.meetings_count(dates.len()).to_string()),
        lead: Lead {
            title: Words::written(series.name.clone(), Some(series.language.code().into())),
            sentence: Some(texts.public_dates_sentence().into()),
            actions: Actions(vec![Button::link(texts.public_calendar(), super::path(series.id)).quiet()]),
            ..Lead::default()
        },
    };
    visit.page(tx, series.name, page)
}

/// What comes next stands first; after what is to come stands what is over, the latest first.
fn in_turn(one: &PublicDates, now: Timestamp) -> (bool, i64) {
    let is_over = one.ends_at <= now;
    (is_over, if is_over { -one.starts_at.micros() } else { one.starts_at.micros() })
}

fn shown(visit: &Visit<'_>, series: &Series, one: &PublicDates, city: Option<Words>) -> Shown {
    let zone: Zone = one.zone.parse().unwrap_or(Zone::UTC);
    let day = |at: Timestamp| at.date_in(&zone);
    let (first, last) = (day(one.starts_at), day(one.ends_at.plus_seconds(-1)));
    let in_words = |date| visit.language().date(date, DateLength::Long).to_string();
    let cancelled = || Tag::notable(Texts::new(visit.language()).phase("cancelled").to_string());
    Shown {
        name: Words::written(one.name.clone(), Some(series.language.code().into())),
        tag: one.is_cancelled.then(cancelled),
        first,
        first_in_words: in_words(first),
        last,
        last_in_words: in_words(last),
        city,
        status: if one.is_cancelled { "EventCancelled" } else { "EventScheduled" },
        attendance: match series.format {
            Format::Online => "OnlineEventAttendanceMode",
            _ => "OfflineEventAttendanceMode",
        },
    }
}
