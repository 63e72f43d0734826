//! The page of one's own calendar: the address, a new one, none any more.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, Form, Lead, Link, Look, Meta, MetaEntry, Notice, Pair, SummaryList, Words};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::model::Feed;
use super::texts::Texts;
use super::{acts, store};

const PATH: &str = "/account/calendar";

#[derive(Debug, Template)]
#[template(path = "feed/templates/calendar.html")]
struct CalendarPage {
    lead: Lead,
    notice: Option<Notice>,
    address: Option<SummaryList>,
    forms: Vec<Form>,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let feed = store::of_person(tx, visit.actor()?.person)?;
    let label = if feed.is_some() { texts.new_address() } else { texts.make_address() };
    let mut forms = vec![form::post(tx, visit, PATH, Vec::new(), vec![Button::submit(label)])?];
    if feed.is_some() {
        let end = Button { look: Look::Danger, ..Button::submit(texts.end_address()) };
        forms.push(form::post(tx, visit, format!("{PATH}/end"), Vec::new(), vec![end])?);
    }
    let main = CalendarPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.account(), "/account"))]),
            title: texts.calendar_title().into(),
            sentence: Some(texts.calendar_sentence().into()),
            ..Lead::default()
        },
        notice: feed.is_some().then(|| Notice::notable(texts.keep_secret())),
        address: feed.map(|feed| facts(visit, &feed)),
        forms,
    };
    visit.page(tx, texts.calendar_title(), main)
}

fn facts(visit: &Visit<'_>, feed: &Feed) -> SummaryList {
    let texts = Texts::new(visit.language());
    let address = format!("{}{}", visit.app.config.address, feed.address().path(visit.app));
    let pairs = vec![
        Pair::new(texts.address(), Words::written(address, Some("en".into()))),
        Pair::new(texts.made_on(), visit.day(feed.begun_at)),
    ];
    SummaryList { pairs, is_in_rail: false }
}

pub(super) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::begin(tx, visit.actor()?)?;
    Ok(Answer::see_other(PATH))
}

pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::end(tx, visit.actor()?)?;
    Ok(Answer::see_other(PATH))
}
