//! "Who can help": posts of members that offered help on the topic and said that they answer.

use std::collections::BTreeMap;

use askama::Template;
use atlas::PlaceId;
use kernel::capability::{BriefPart, BriefQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, People, Person, SectionHead, Words};
use kernel::stop::Stop;
use kernel::web::Markup;
use peers::Theme;
use serde_json::json;

use super::super::texts::Texts;
use super::cities::likeness_percent;
use crate::network::{self, City, CityId, Offer};

/// People shown.
const PEOPLE_SHOWN: usize = 6;

#[derive(Debug, Template)]
#[template(path = "need/templates/people.html")]
struct PeoplePart {
    head: SectionHead,
    people: People,
    nobody: Option<Words>,
}

/// An offer with how like its city is.
struct Helper<'h> {
    offer: &'h Offer,
    city: &'h City,
    percent: u8,
}

/// Makes the section.
pub(super) fn section(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let texts = Texts::new(question.language);
    let offers = network::offers_on(tx, question.topic)?;
    let members: BTreeMap<CityId, City> = network::members(tx)?.into_iter().map(|city| (city.id, city)).collect();
    let cities = network::cities(tx)?;
    let theme = Theme::of_id(question.theme).unwrap_or(&Theme::all()[0]);
    let likeness = cities.likeness(PlaceId::new(question.place), theme);
    let mut helpers: Vec<Helper<'_>> = offers
        .iter()
        .filter(|offer| offer.answers)
        .filter_map(|offer| members.get(&offer.city).map(|city| (offer, city)))
        .filter(|(_, city)| city.circle != question.city)
        .map(|(offer, city)| {
            let compared = likeness.as_ref().and_then(|likeness| likeness.comparison_with(city.place));
            Helper { offer, city, percent: compared.map_or(0, |compared| likeness_percent(compared.distance)) }
        })
        .collect();
    helpers.sort_by(|one, other| other.percent.cmp(&one.percent).then(one.offer.id.cmp(&other.offer.id)));
    helpers.truncate(PEOPLE_SHOWN);
    let heading = texts.who_can_help().to_string();
    let part = PeoplePart {
        head: SectionHead {
            id: "people".into(),
            title: heading.clone().into(),
            note: (!helpers.is_empty()).then(|| texts.they_answer().into()),
            link: None,
        },
        nobody: helpers.is_empty().then(|| texts.nobody_offered().into()),
        people: People(helpers.iter().map(|helper| card(helper, question)).collect()),
    };
    Ok(BriefPart {
        heading,
        content: Markup::render(&part)?,
        data: helpers
            .iter()
            .map(|helper| json!({"post": helper.offer.post.to_string(), "offer": helper.offer.words}))
            .collect(),
        new_count: helpers.iter().filter(|helper| helper.offer.starts_at > question.seen_at).count(),
        is_empty: helpers.is_empty(),
        sources: Vec::new(),
    })
}

fn card(helper: &Helper<'_>, question: &BriefQuestion<'_>) -> Person {
    let texts = Texts::new(question.language);
    let offer = helper.offer;
    let name = helper.city.name_in(question.language);
    let path = format!(
        "/needs/{}/questions/new?post={}",
        kernel::id::to_text(kernel::id::Id::number(question.need)),
        offer.post
    );
    Person {
        name: Words::written(offer.holder.clone(), None),
        post: Words::written(format!("{}, {name}", offer.post_title), None),
        reason: Some(Words::written(offer.words.clone(), Some(offer.language.code().into()))),
        languages: Some(texts.likeness_of(question.language.number(i64::from(helper.percent))).to_string().into()),
        actions: Actions(vec![Button::link(texts.ask_person(&offer.holder).to_string(), path).quiet()]),
    }
}
