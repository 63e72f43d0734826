//! "Which city are you from?": for any city of the world, without an account, the members likest to it and why.
//!
//! The page of a city has an address of its own, by GeoNames id, that one can send to a mayor.

use askama::Template;
use atlas::{Atlas, Match, Place, PlaceId, fold};
use kernel::capability::Footnotes;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Field, Items, Lead, Link, Look, Meta, MetaEntry, Method, NeedBox, Notice, Pair, SectionHead,
    Source, Sources, SummaryList, Table, Words,
};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};
use peers::{Likeness, Peer};

use super::texts::Texts;
use crate::network::{self, Cities, LikenessTable, LikestAsked, WholeSum};
use crate::practice;

/// Other cities offered where a name is not sure: homonyms, or the nearest names.
const OTHERS_SHOWN: usize = 6;
/// Practices shown.
pub(super) const PRACTICES_SHOWN: usize = 3;

#[derive(Debug, Template)]
#[template(path = "desk/templates/likeness.html")]
struct LikenessPage {
    lead: Lead,
    others: Option<Others>,
    likest: Option<Likest>,
    practices: Option<(SectionHead, Items)>,
    city: NeedBox,
    joining_head: SectionHead,
    joining: SummaryList,
}

/// Cities that may have been meant instead.
#[derive(Debug)]
struct Others {
    sentence: String,
    links: Meta,
}

/// The members likest to the city, and why.
#[derive(Debug)]
struct Likest {
    head: SectionHead,
    members: Option<Table>,
    nobody: Option<Notice>,
    whole_sum: Option<WholeSum>,
    sources: Sources,
}

/// What the address asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Nothing,
    /// A city, and others that may have been meant by the name typed.
    Found {
        place: Place,
        others: Vec<Place>,
    },
    /// No city has that name; these are nearest to it.
    Unknown {
        typed: String,
        nearest: Vec<Place>,
    },
}

/// Reads `place=4393217`, else `city=Kansas City`.
pub(super) fn asked(query: &Fields) -> Result<Asked, Stop> {
    if let Some(id) = query.filled("place") {
        let place = id.parse::<PlaceId>().ok().and_then(|id| Atlas::get().place(id)).ok_or(Stop::Missing)?;
        return Ok(Asked::Found { place, others: homonyms(place, place.name()) });
    }
    let Some(typed) = query.filled("city") else { return Ok(Asked::Nothing) };
    let hits = Atlas::get().search(typed, OTHERS_SHOWN + 1);
    let Some(first) = hits.first() else {
        return Ok(Asked::Unknown { typed: typed.to_owned(), nearest: nearest(typed) });
    };
    let others = match first.matched {
        Match::Exact => homonyms(first.place, typed),
        Match::Prefix | Match::Slips(_) => hits[1..].iter().map(|hit| hit.place).collect(),
    };
    Ok(Asked::Found { place: first.place, others })
}

/// Other places that are called so today, in their own or in one of the interface's languages: a name that is only a
/// historical one of theirs puzzles more than it helps.
fn homonyms(place: Place, name: &str) -> Vec<Place> {
    let name = fold(name);
    let is_called_so = |other: &Place| {
        let called = Language::ALL.into_iter().map(|language| network::name_in(*other, language));
        called.chain([other.name().to_owned()]).any(|known| fold(&known) == name)
    };
    let named = Atlas::get().named(&name).into_iter().filter(|other| *other != place);
    named.filter(is_called_so).take(OTHERS_SHOWN).collect()
}

fn nearest(typed: &str) -> Vec<Place> {
    let names = Atlas::get().nearest_names(typed, OTHERS_SHOWN).into_iter();
    names.filter_map(|name| Atlas::get().named(name).first().copied()).collect()
}

/// The page, for a city or for none yet.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let asked = asked(&visit.request.query)?;
    let members = network::members(tx)?;
    let (title, likest) = match &asked {
        Asked::Found { place, .. } => {
            let name = network::name_in(*place, language);
            (texts.likest_to(&name).to_string(), Some(likest(tx, visit, *place, &members)?))
        }
        Asked::Nothing | Asked::Unknown { .. } => (texts.city_label().to_owned(), None),
    };
    let page = LikenessPage {
        lead: lead(visit, &asked, &title, &members),
        others: others(&asked, language),
        likest,
        practices: practices(tx, &asked, language)?,
        city: city_box(language, visit.request.query.get("city")),
        joining_head: SectionHead { id: "joining".into(), title: texts.joining().into(), ..SectionHead::default() },
        joining: joining(language),
    };
    visit.page(tx, title, page)
}

/// The box that asks for a city.
pub(super) fn city_box(language: Language, typed: &str) -> NeedBox {
    let texts = Texts::new(language);
    NeedBox {
        action: "/likeness".into(),
        method: Method::Get,
        hidden: Vec::new(),
        field: Field { hint: Some(texts.city_hint().into()), ..Field::new("city", texts.city_label()) },
        value: typed.to_owned().into(),
        button: texts.show_likest().into(),
    }
}

fn lead(visit: &Visit<'_>, asked: &Asked, title: &str, members: &Cities) -> Lead {
    let texts = Texts::new(visit.language());
    let Asked::Found { place, .. } = asked else { return Lead { title: title.to_owned().into(), ..Lead::default() } };
    let is_member = members.at(place.id()).is_some();
    let copy = Button {
        label: texts.copy_address().into(),
        act: Act::CopyAddress { done: texts.address_copied().into() },
        look: Look::Quiet,
    };
    let path = format!("/likeness?place={}", place.id());
    Lead {
        trail: Meta(vec![
            MetaEntry::Words(where_it_is(*place, visit.language()).into()),
            MetaEntry::Link(Link::new(texts.address_to_send(), path)),
        ]),
        title: title.to_owned().into(),
        sentence: Some(if is_member { texts.is_a_member() } else { texts.is_no_member() }.into()),
        actions: Actions(vec![copy, Button::print(texts.print_page())]),
        ..Lead::default()
    }
}

/// "Missouri, United States".
fn where_it_is(place: Place, language: Language) -> String {
    let country = place.country().name_in(network::atlas_language(language)).to_owned();
    place.division().map_or_else(|| country.clone(), |division| format!("{}, {country}", division.name))
}

fn others(asked: &Asked, language: Language) -> Option<Others> {
    let texts = Texts::new(language);
    let (sentence, places) = match asked {
        Asked::Nothing => return None,
        Asked::Found { others, .. } => (texts.also_called_so().to_owned(), others),
        Asked::Unknown { typed, nearest } => (texts.no_such_city(typed).to_string(), nearest),
    };
    if places.is_empty() && matches!(asked, Asked::Found { .. }) {
        return None;
    }
    let link = |place: &Place| {
        let label = format!("{}, {}", network::name_in(*place, language), where_it_is(*place, language));
        MetaEntry::Link(Link::new(label, format!("/likeness?place={}", place.id())))
    };
    Some(Others { sentence, links: Meta(places.iter().map(link).collect()) })
}

fn likest(tx: &mut Tx<'_>, visit: &Visit<'_>, place: Place, members: &Cities) -> Result<Likest, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let head = SectionHead { id: "likest".into(), title: texts.likest_members().into(), ..SectionHead::default() };
    let page = format!("?place={}&", place.id());
    let footnotes = Footnotes::default();
    let drawn = with_likest(tx, place, |likeness, found| {
        let table = LikenessTable { likeness, members, language, page: &page, footnotes: &footnotes };
        let table = (!found.is_empty()).then(|| table.table("likest-members", texts.likest_caption(), found));
        (table, network::whole_sum(visit.request.query.get("why"), likeness, language))
    })?;
    let (members, whole_sum) = drawn.unwrap_or_default();
    let nobody = members.is_none().then(|| Notice::notable(texts.nobody_comparable()));
    Ok(Likest { head, nobody, members, whole_sum, sources: numbered(footnotes) })
}

/// What is made of the members likest to a place; nothing where too little is known of it.
pub(super) fn with_likest<T>(
    tx: &mut Tx<'_>,
    place: Place,
    make: impl FnOnce(&Likeness<'_>, &[Peer]) -> T,
) -> Result<Option<T>, Stop> {
    let cities = network::cities(tx)?;
    let theme = network::theme_of(network::GENERAL);
    let likeness = cities.kept_likeness(place.id(), theme);
    let Some(likeness) = likeness else { return Ok(None) };
    let asked = LikestAsked { own: place.id(), theme, of_own_country: false };
    let found = asked.likest(tx, &likeness)?;
    Ok(Some(make(&likeness, &found.members)))
}

fn numbered(footnotes: Footnotes) -> Sources {
    let source = |name: String| Source { link: Link::new(name, "/sources"), note: Words::default() };
    Sources(footnotes.into_sources().into_iter().map(source).collect())
}

/// Practices that fit the city best, each with what would have to be true there.
fn practices(tx: &mut Tx<'_>, asked: &Asked, language: Language) -> Result<Option<(SectionHead, Items)>, Stop> {
    let Asked::Found { place, .. } = asked else { return Ok(None) };
    let items = practice::fitting_for_place(tx, place.id(), network::GENERAL, language, PRACTICES_SHOWN)?;
    let title = Texts::new(language).practices_that_fit();
    let head = SectionHead { id: "practices".into(), title: title.into(), ..SectionHead::default() };
    Ok((!items.0.is_empty()).then_some((head, items)))
}

/// What a member can do that a stranger cannot: nothing is promised that the program does not do.
fn joining(language: Language) -> SummaryList {
    let texts = Texts::new(language);
    let pairs = vec![
        Pair::new(texts.joining_brief(), texts.joining_brief_sentence()),
        Pair::new(texts.joining_people(), texts.joining_people_sentence()),
        Pair::new(texts.joining_facts(), texts.joining_facts_sentence()),
        Pair::new(texts.joining_offers(), texts.joining_offers_sentence()),
    ];
    SummaryList { pairs, is_in_rail: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(query: &[(&str, &str); 1]) -> (u32, usize) {
        match asked(&Fields::from(*query)) {
            Ok(Asked::Found { place, others }) => (place.id().number(), others.len()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_city_is_found_by_name_or_by_place() {
        let by_name = found(&[("city", "Kansas City")]);
        assert_eq!(by_name.0, 4_393_217);
        assert_eq!(found(&[("place", "4393217")]), by_name);
        assert!(by_name.1 > 0, "Kansas City, Kansas is another one");
    }

    #[test]
    fn a_city_is_found_in_another_script() {
        assert_eq!(found(&[("city", "كولونيا")]).0, found(&[("city", "Köln")]).0);
    }

    #[test]
    fn a_place_that_no_city_has_is_missing() {
        let stops =
            ["0", "x", "-1"].map(|place| matches!(asked(&Fields::from([("place", place)])), Err(Stop::Missing)));
        assert_eq!(stops, [true; 3]);
    }

    #[test]
    fn an_unknown_name_offers_the_nearest_ones() {
        let unknown = asked(&Fields::from([("city", "Kanzasvillebergxx")])).expect("a page");
        assert!(matches!(unknown, Asked::Unknown { .. }), "{unknown:?}");
        assert!(matches!(asked(&Fields::default()), Ok(Asked::Nothing)));
    }
}
