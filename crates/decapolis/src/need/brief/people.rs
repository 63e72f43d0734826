//! "Who can help": posts of members whose city did something about it or that offer help, and that said they answer.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use askama::Template;
use atlas::PlaceId;
use kernel::capability::{BriefPart, BriefQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, People, Person, SectionHead, Words};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Markup;
use peers::{Likeness, Theme};
use serde_json::json;

use super::super::texts::Texts;
use crate::network::{self, Answering, likeness_percent};
use crate::offer::{self, Offer};
use crate::practice;

/// People shown.
const PEOPLE_SHOWN: usize = 6;

#[derive(Debug, Template)]
#[template(path = "need/templates/people.html")]
struct PeoplePart {
    head: SectionHead,
    people: People,
    nobody: Option<Words>,
}

/// A post that can help, and why.
struct Helper {
    answering: Answering,
    /// What the post itself offers on the topic.
    offer: Option<Offer>,
    /// The practice about which the post can be asked.
    contact_of: Option<String>,
    /// The year in which its city began something about it; none where it did nothing, or the year is not known.
    did: Option<Option<i64>>,
    percent: u8,
}

/// Makes the section.
pub(super) fn section(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let texts = Texts::new(question.language);
    let helpers = helpers(tx, question)?;
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
    let is_new = |helper: &&Helper| helper.offer.as_ref().is_some_and(|offer| offer.starts_at > question.seen_at);
    Ok(BriefPart {
        heading,
        content: Markup::render(&part)?,
        data: question.data(|| helpers.iter().map(|helper| data(helper, question)).collect()),
        new_count: helpers.iter().filter(is_new).count(),
        is_empty: helpers.is_empty(),
        sources: Vec::new(),
    })
}

/// Those with an offer and the contacts of practices first, then by how like their city is; never one's own city.
fn helpers(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<Vec<Helper>, Stop> {
    let now = tx.now();
    let offers = offer::offers_on(tx, question.topic)?;
    let did: BTreeMap<PlaceId, Option<i64>> = practice::cities_that_did(tx, question.topic, question.reader)?
        .into_iter()
        .map(|(place, _, year)| (place, year))
        .collect();
    let contacts = practice::contacts_on(tx, question.topic, question.reader, question.language)?;
    let answering = network::answering_posts(tx)?;
    let cities = network::cities(tx)?;
    let theme = Theme::of_id(question.theme).unwrap_or(&Theme::all()[0]);
    let likeness = cities.kept_likeness(PlaceId::new(question.place), theme);
    let confirmed = offers.iter().rev().filter(|offer| !offer.is_unconfirmed(now));
    let offers: HashMap<PostId, &Offer> = confirmed.map(|offer| (offer.post, offer)).collect();
    let contacts: HashMap<PostId, &String> = contacts.iter().rev().map(|(post, title)| (*post, title)).collect();
    let asked: BTreeSet<PostId> = offers.keys().chain(contacts.keys()).copied().collect();
    let is_other = |one: &&Answering| one.city.circle != question.city;
    let mut first =
        likest(asked.iter().filter_map(|post| answering.of_post(*post)).filter(is_other), likeness.as_ref());
    // Of a large network hundreds of cities did it: they are compared only where the others leave room.
    if first.len() < PEOPLE_SHOWN {
        let of_cities = did.keys().flat_map(|place| answering.at(*place)).filter(is_other);
        first.extend(likest(of_cities.filter(|one| !asked.contains(&one.post)), likeness.as_ref()));
    }
    let helper = |(percent, one): &(u8, &Answering)| Helper {
        offer: offers.get(&one.post).map(|offer| Offer::clone(offer)),
        contact_of: contacts.get(&one.post).map(|title| String::clone(title)),
        did: did.get(&one.city.place).copied(),
        percent: *percent,
        answering: Answering::clone(one),
    };
    Ok(first.iter().take(PEOPLE_SHOWN).map(helper).collect())
}

/// Each with how like its city is, the likest first, the older post where two are as like.
fn likest<'a>(posts: impl Iterator<Item = &'a Answering>, likeness: Option<&Likeness<'_>>) -> Vec<(u8, &'a Answering)> {
    let mut compared: Vec<(u8, &Answering)> = posts.map(|one| (percent(likeness, one.city.place), one)).collect();
    compared.sort_unstable_by_key(|(percent, one)| (Reverse(*percent), one.post));
    compared
}

fn percent(likeness: Option<&Likeness<'_>>, place: PlaceId) -> u8 {
    let compared = likeness.and_then(|likeness| likeness.comparison_with(place));
    compared.map_or(0, |compared| likeness_percent(compared.distance))
}

/// The same for programs.
fn data(helper: &Helper, question: &BriefQuestion<'_>) -> serde_json::Value {
    let Helper { answering, offer, contact_of, did, percent } = helper;
    json!({
        "post": answering.post.to_string(),
        "title": answering.title,
        "holder": answering.holder,
        "city": network::line(&answering.city, question.language),
        "offer": offer.as_ref().map(|offer| json!({"language": offer.language.code(), "words": offer.terms.words})),
        "contact_of": contact_of,
        "did": did.is_some(),
        "did_since": did.flatten(),
        "likeness_percent": percent,
    })
}

fn card(helper: &Helper, question: &BriefQuestion<'_>) -> Person {
    let texts = Texts::new(question.language);
    let answering = &helper.answering;
    let city = answering.city.name_in(question.language);
    let reason = match (&helper.offer, &helper.contact_of, helper.did) {
        (Some(offer), _, _) => Words::written(offer.terms.words.clone(), Some(offer.language.code().into())),
        (None, Some(title), _) => Words::written(texts.can_be_asked_about(title).to_string(), None),
        (None, None, Some(Some(year))) => texts.their_city_did_since(city, year).to_string().into(),
        (None, None, _) => texts.their_city_did(city).to_string().into(),
    };
    let path = format!("/needs/{}/questions/new?post={}", question.need, answering.post);
    Person {
        name: Words::written(answering.holder.clone(), None),
        post: question.language.with_home(&answering.title, city).into(),
        reason: Some(reason),
        languages: Some(texts.likeness_of(question.language.number(i64::from(helper.percent))).to_string().into()),
        actions: Actions(vec![Button::link(texts.ask_person(&answering.holder).to_string(), path).quiet()]),
    }
}
