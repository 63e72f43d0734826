//! Which of those who come are listed among whom one can name: of a region, on a topic that their city offers help on or needs
//! help with, with words of their name, post or city. Whom somebody named is listed whatever they look for, so that nobody
//! loses a wish by looking for another.

use std::collections::BTreeSet;

use atlas::fold;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Form, Hidden, Method};
use kernel::form::{Filled, FormErrors};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Fields, Visit};

use super::texts::Texts;
use super::view::View;
use crate::network::{self, City, CityId, RegionId};
use crate::{need, offer};

/// The fields that travel along when wishes are kept.
const FIELDS: [&str; 3] = ["region", "topic", "words"];

/// What is looked for; what the address says wrongly is not asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Filter {
    region: Option<RegionId>,
    topic: Option<String>,
    /// Folded.
    words: String,
}

impl Filter {
    /// As the address says, or the form that keeps wishes.
    pub(super) fn of(fields: &Fields) -> Self {
        Self {
            region: fields.get("region").parse().ok(),
            topic: fields.filled("topic").map(str::to_owned),
            words: fold(fields.get("words")),
        }
    }

    fn is_empty(&self) -> bool {
        self.region.is_none() && self.topic.is_none() && self.words.is_empty()
    }

    fn admits(&self, city: Option<&City>, label: &str) -> bool {
        self.region.is_none_or(|region| city.is_some_and(|city| city.region == region))
            && (self.words.is_empty() || fold(label).contains(&self.words))
    }
}

/// What was asked for by the reader: the address, or what came with their wishes.
pub(super) fn asked<'v>(visit: &Visit<'v>) -> &'v Fields {
    let form = &visit.request.form;
    if FIELDS.iter().any(|name| form.filled(name).is_some()) { form } else { &visit.request.query }
}

/// Of those whom the reader may name, as value and label, by home: whoever the filter admits, and `named`.
pub(super) fn listed(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    named: &BTreeSet<String>,
) -> Result<Vec<(String, String)>, Stop> {
    let filter = Filter::of(asked(visit));
    let mut choices = view.people.choices(&view.others);
    if filter.is_empty() {
        return Ok(choices);
    }
    let members = network::members(tx)?;
    let city_of = |value: &str| {
        let home = view.people.posts.get(&value.parse::<PostId>().ok()?)?.home;
        members.iter().find(|city| city.circle == home)
    };
    choices.retain(|(value, label)| named.contains(value) || filter.admits(city_of(value), label));
    if let Some(topic) = &filter.topic {
        let cities: Vec<CityId> = choices.iter().filter_map(|(value, _)| Some(city_of(value)?.id)).collect();
        let on_topic = on_topic(tx, visit, topic, &cities)?;
        let is_on = |value: &str| city_of(value).is_some_and(|city| on_topic.contains(&city.id));
        choices.retain(|(value, _)| named.contains(value) || is_on(value));
    }
    Ok(choices)
}

/// The cities of some that offer help on a topic, or need help with it as far as the reader may know.
fn on_topic(tx: &mut Tx<'_>, visit: &Visit<'_>, topic: &str, cities: &[CityId]) -> Result<BTreeSet<CityId>, Stop> {
    let mut found = offer::cities_offering(tx, topic)?;
    let needs = need::open_of_cities(tx, cities, visit.reader())?;
    found.extend(needs.into_iter().filter(|need| need.topic == topic).map(|need| need.city));
    Ok(found)
}

/// The form that looks for them.
pub(super) fn form(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let nothing = FormErrors::default();
    let filled = Filled { typed: asked(visit), errors: &nothing };
    let all = || std::iter::once((String::new(), texts.all_of_them().to_owned()));
    let regions = network::regions(tx, visit.language())?;
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    let topics = topic::all(tx, visit.language())?;
    let topics = topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    Ok(Form {
        action: format!("/meetings/{}/encounters", view.of.meeting.id).into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![
            filled.select("region", texts.region(), all().chain(regions)),
            filled.select("topic", texts.offered_or_needed(), all().chain(topics)),
            filled.line("words", texts.name_or_city()),
        ],
        actions: Actions(vec![Button::submit(texts.show_them()).quiet()]),
    })
}

/// What was looked for, to travel with the wishes.
pub(super) fn hidden(visit: &Visit<'_>) -> Vec<Hidden> {
    let asked = asked(visit);
    let field = |name: &str| {
        let value = asked.filled(name)?.to_owned();
        Some(Hidden { name: name.to_owned().into(), value: value.into() })
    };
    FIELDS.iter().filter_map(|name| field(name)).collect()
}

/// The same as the end of an address, empty where nothing was looked for.
pub(super) fn query(visit: &Visit<'_>) -> String {
    let asked = asked(visit);
    let filled = FIELDS.iter().filter_map(|name| Some((*name, asked.filled(name)?)));
    let fields = filled.fold(Fields::default(), |fields, (name, value)| fields.and(name, value));
    let encoded = fields.encoded();
    if encoded.is_empty() { encoded } else { format!("?{encoded}") }
}
