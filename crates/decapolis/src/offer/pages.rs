//! Pages of offers: the list, one offer, making and changing it, and the limit that the network sets.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Notice, Pager,
    Pair, SectionHead, SummaryList, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::kinds::Kinds;
use super::model::{Capacity, Offer, OfferId};
use super::texts::Texts;
use super::{acts, forms, rules, store};
use crate::network::{self, City, CityId};

#[derive(Debug, Template)]
#[template(path = "offer/templates/list.html")]
struct ListPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    offers: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

/// All offers, the latest first, perhaps on one topic.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let query = &visit.request.query;
    let topic = query.filled("topic");
    let last = query.get("before").parse().unwrap_or(OfferId::from_number(i64::MAX));
    let mut found = store::before(tx, last, topic)?;
    let next = (found.len() > store::PAGE).then(|| found[store::PAGE - 1].id);
    found.truncate(store::PAGE);
    let cities = network::names_of(tx, found.iter().map(|offer| offer.city), visit.language())?;
    let (kinds, now) = (Kinds::load(tx, visit.language())?, tx.now());
    let name = |offer: &Offer| cities.get(&offer.city).cloned();
    let page = ListPage {
        lead: list_lead(tx, visit)?,
        filter: filter(tx, visit)?,
        head: SectionHead::new("offers", texts.offered_now()),
        nothing: found.is_empty().then(|| EmptyState {
            title: texts.no_offers_here().into(),
            sentence: texts.no_offers_sentence().into(),
            ..EmptyState::default()
        }),
        pager: next.map(|next| Pager {
            name: texts.offers().into(),
            shown: texts.shown(store::PAGE).to_string().into(),
            after: Some(Link::new(
                texts.earlier(),
                format!("/offers?topic={}&before={next}", topic.unwrap_or_default()),
            )),
            ..Pager::default()
        }),
        offers: Items(found.iter().map(|offer| item(visit, offer, &kinds, name(offer), now)).collect()),
    };
    visit.page(tx, texts.offers(), page)
}

fn list_lead(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let mut actions = Vec::new();
    if let Some(city) = network::city_of_circle(tx, actor.home)?.filter(|city| rules::may_offer(actor, city).is_ok()) {
        actions.push(Button::link(texts.offer_something(), format!("/cities/{}/offers/new", city.id)));
    }
    if rules::sets_limit(actor) {
        actions.push(Button::link(texts.set_limit(), "/offers/limit").quiet());
    }
    Ok(Lead {
        trail: network::way_up(visit.language()),
        title: texts.offers().into(),
        sentence: Some(texts.offers_sentence().into()),
        actions: Actions(actions),
        ..Lead::default()
    })
}

fn filter(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let filled = Filled { typed: &visit.request.query, errors: &FormErrors::default() };
    let topics = topic::all(tx, visit.language())?;
    let topics = topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()));
    let options = std::iter::once((String::new(), texts.all_topics().to_owned())).chain(topics);
    Ok(Form {
        action: "/offers".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![filled.select("topic", texts.topic(), options)],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    })
}

/// An offer in a list: its words, who makes it, what kinds of help, and whether it was confirmed.
pub(super) fn item(visit: &Visit<'_>, offer: &Offer, kinds: &Kinds, city: Option<String>, now: Timestamp) -> Item {
    let who = format!("{}, {}", offer.holder, offer.post_title);
    let written = |words: String| MetaEntry::Words(Words::written(words, None));
    let kinds = kinds.in_words(&offer.terms.kinds);
    let kinds = (!kinds.is_empty()).then(|| MetaEntry::Words(kinds.into()));
    let meta = [Some(written(who)), city.map(written), kinds];
    Item {
        title: visit.way(words(offer), format!("/offers/{}", offer.id)),
        tag: unconfirmed_tag(visit, offer, now),
        meta: Meta(meta.into_iter().flatten().collect()),
        ..Item::default()
    }
}

fn unconfirmed_tag(visit: &Visit<'_>, offer: &Offer, now: Timestamp) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    offer.is_unconfirmed(now).then(|| Tag::new(texts.not_confirmed(), Tone::Quiet))
}

fn words(offer: &Offer) -> Words {
    Words::written(offer.terms.words.clone(), Some(offer.language.code().into()))
}

/// How often a city was asked in this quarter, in words.
pub(super) fn capacity_words(visit: &Visit<'_>, capacity: &Capacity) -> String {
    let language = visit.language();
    let texts = Texts::new(language);
    if capacity.is_full() {
        let day = language.date(capacity.next, kernel::language::DateLength::Long);
        return texts.at_its_limit(day, language.number(capacity.limit)).to_string();
    }
    texts.asked_of(language.number(capacity.asked), language.number(capacity.limit)).to_string()
}

#[derive(Debug, Template)]
#[template(path = "offer/templates/offer.html")]
struct OfferPage {
    lead: Lead,
    notices: Vec<Notice>,
    terms: SummaryList,
    forms: Vec<Form>,
}

/// One offer, with what its post can do.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let offer = store::offer(tx, visit.param("offer")?)?;
    let city = network::city(tx, offer.city)?;
    let capacity = acts::capacity(tx, offer.city)?;
    let keeps = rules::may_keep(visit.actor()?, &offer).is_ok();
    let mut actions = vec![Button::link(texts.ask_about_need(), "/needs").quiet()];
    let mut forms = Vec::new();
    if keeps {
        let path = |part: &str| format!("/offers/{}/{part}", offer.id);
        actions = vec![Button::link(texts.change(), path("change")).quiet()];
        let confirm = Button::submit(texts.still_stands());
        let withdraw = Button::submit(texts.withdraw()).quiet();
        forms.push(form::post(tx, visit, path("confirmation"), Vec::new(), vec![confirm])?);
        forms.push(form::post(tx, visit, path("withdrawal"), Vec::new(), vec![withdraw])?);
    }
    let page = OfferPage {
        lead: Lead {
            trail: Meta(vec![
                MetaEntry::Link(Link::new(texts.offers(), "/offers")),
                MetaEntry::Link(Link::new(city.name_in(visit.language()).to_owned(), format!("/cities/{}", city.id))),
            ]),
            title: words(&offer),
            sentence: Some(Words::written(format!("{}, {}", offer.holder, offer.post_title), None)),
            actions: Actions(actions),
            ..Lead::default()
        },
        notices: notices(visit, &offer, &capacity, tx.now()),
        terms: terms(tx, visit, &offer, &capacity)?,
        forms,
    };
    visit.page(tx, offer.terms.words, page)
}

fn notices(visit: &Visit<'_>, offer: &Offer, capacity: &Capacity, now: Timestamp) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let unconfirmed = offer.is_unconfirmed(now).then(|| Notice::notable(texts.not_confirmed_sentence()));
    let full = capacity.is_full().then(|| Notice::notable(capacity_words(visit, capacity)));
    unconfirmed.into_iter().chain(full).collect()
}

fn terms(tx: &mut Tx<'_>, visit: &Visit<'_>, offer: &Offer, capacity: &Capacity) -> Result<SummaryList, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let said = &offer.terms;
    let (topics, kinds) = (topic::all(tx, language)?, Kinds::load(tx, language)?);
    let topic = topics.iter().find(|topic| topic.id == said.topic).map_or(&said.topic, |topic| &topic.name);
    let languages = language.list(said.languages.iter().map(|one| one.name_in(language)));
    let theirs = |name: &'static str, words: &String| {
        let words = Words::written(words.clone(), Some(offer.language.code().into()));
        (!words.text().is_empty()).then(|| Pair::new(name, words))
    };
    let hours = said.hours_a_month.map(|hours| Pair::new(texts.hours_a_month(), language.number(hours).to_string()));
    let pairs = [
        Some(Pair::new(texts.topic(), topic.clone())),
        Some(Pair::new(texts.kinds_of_help(), kinds.in_words(&said.kinds))),
        Some(Pair::new(texts.languages(), languages)),
        hours,
        theirs(texts.available(), &said.available),
        theirs(texts.in_return(), &said.in_return),
        Some(Pair::new(texts.confirmed_on(), visit.day(offer.confirmed_at))),
        Some(Pair::new(texts.capacity(), capacity_words(visit, capacity))),
    ];
    Ok(SummaryList { pairs: pairs.into_iter().flatten().collect(), is_in_rail: false })
}

#[derive(Debug, Template)]
#[template(path = "offer/templates/form.html")]
struct FormPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

fn form_page(visit: &Visit<'_>, title: String, sentence: &'static str, back: Link, form: Form) -> FormPage {
    FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: title.into(),
            sentence: Some(sentence.into()),
            ..Lead::default()
        },
        form,
    }
}

/// The form of a new offer of the reader's city.
pub(super) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = network::city(tx, visit.param("city")?)?;
    let _ = rules::may_offer(visit.actor()?, &city)?;
    let page = new_page(tx, visit, &city, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, Texts::new(visit.language()).offer_something(), page)
}

fn new_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let choices = forms::Choices::load(tx, visit.language())?;
    let controls = forms::controls(Filled { typed, errors }, &choices, visit.language());
    let path = format!("/cities/{}/offers", city.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.make_offer())])?;
    let back = Link::new(city.name_in(visit.language()).to_owned(), format!("/cities/{}", city.id));
    Ok(form_page(visit, texts.offer_something().to_owned(), texts.once_sentence(), back, form))
}

pub(super) fn make(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = network::city(tx, visit.param::<CityId>("city")?)?;
    let choices = forms::Choices::load(tx, visit.language())?;
    match forms::parse(&visit.request.form, &choices, visit.language()) {
        Ok(terms) => {
            let offer = acts::make(tx, visit.actor()?, city.id, &terms)?;
            Ok(Answer::see_other(format!("/offers/{offer}")))
        }
        Err(errors) => {
            let _ = rules::may_offer(visit.actor()?, &city)?;
            let page = new_page(tx, visit, &city, &errors, &visit.request.form)?;
            visit.form_again(tx, Texts::new(visit.language()).offer_something(), page)
        }
    }
}

/// The form that changes an offer.
pub(super) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let offer = own(tx, visit)?;
    let page = edit_page(tx, visit, &offer, &FormErrors::default(), &forms::fields_of(&offer.terms))?;
    visit.page(tx, Texts::new(visit.language()).change(), page)
}

fn own(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Offer, Stop> {
    let offer = store::offer(tx, visit.param("offer")?)?;
    let _ = rules::may_keep(visit.actor()?, &offer)?;
    Ok(offer)
}

fn edit_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    offer: &Offer,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let choices = forms::Choices::load(tx, visit.language())?;
    let controls = forms::controls(Filled { typed, errors }, &choices, visit.language());
    let path = format!("/offers/{}", offer.id);
    let form = form::post(tx, visit, path.clone(), controls, vec![Button::submit(texts.save())])?;
    let back = Link { label: words(offer), href: path.into() };
    Ok(form_page(visit, texts.change().to_owned(), texts.once_sentence(), back, form))
}

pub(super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let offer = own(tx, visit)?;
    let choices = forms::Choices::load(tx, visit.language())?;
    match forms::parse(&visit.request.form, &choices, visit.language()) {
        Ok(terms) => acts::change(tx, visit.actor()?, offer.id, &terms)?,
        Err(errors) => {
            let page = edit_page(tx, visit, &offer, &errors, &visit.request.form)?;
            return visit.form_again(tx, Texts::new(visit.language()).change(), page);
        }
    }
    Ok(back_to(offer.id))
}

pub(super) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("offer")?;
    acts::confirm(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(super) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = acts::withdraw(tx, visit.actor()?, visit.param("offer")?)?;
    Ok(Answer::see_other(format!("/cities/{city}")))
}

fn back_to(id: OfferId) -> Answer {
    Answer::see_other(format!("/offers/{id}"))
}

/// How often a city is asked in a quarter, for the secretariat to set.
pub(super) fn limit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let now = acts::limit(tx)?.to_string();
    let page = limit_page(tx, visit, &FormErrors::default(), &Fields::from([("limit", now.as_str())]))?;
    visit.page(tx, Texts::new(visit.language()).set_limit(), page)
}

fn limit_page(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let controls = vec![Filled { typed, errors }.short("limit", texts.limit_label(), texts.limit_hint())];
    let form = form::post(tx, visit, "/offers/limit", controls, vec![Button::submit(texts.save())])?;
    let back = Link::new(texts.offers(), "/offers");
    Ok(form_page(visit, texts.set_limit().to_owned(), texts.limit_sentence(), back, form))
}

pub(super) fn set_limit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match forms::parse_limit(&visit.request.form, visit.language()) {
        Ok(limit) => acts::set_limit(tx, visit.actor()?, limit)?,
        Err(errors) => {
            let page = limit_page(tx, visit, &errors, &visit.request.form)?;
            return visit.form_again(tx, Texts::new(visit.language()).set_limit(), page);
        }
    }
    Ok(Answer::see_other("/offers"))
}
