//! "Cities like yours": the ten likest members, five from outside worth inviting, and why not another.

use askama::Template;
use atlas::{Atlas, Place, PlaceId};
use kernel::capability::{BriefPart, BriefQuestion};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, Field, Form, Hidden, Link, Method, SectionHead, Table, TextField, Words,
};
use kernel::stop::Stop;
use kernel::web::Markup;
use serde_json::json;

use super::super::texts::Texts;
use super::why;
use crate::network::{self, LikenessTable, LikestAsked};

#[derive(Debug, Template)]
#[template(path = "need/templates/cities.html")]
struct CitiesPart {
    head: SectionHead,
    members: Option<Table>,
    nobody: Option<Words>,
    whole_sum: Option<network::WholeSum>,
    outside: Option<Table>,
    why_not: Form,
    why_not_answer: Option<why::WhyNotAnswer>,
}

/// Makes the section.
pub(super) fn section(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let texts = Texts::new(question.language);
    let members = network::members(tx)?;
    let cities = network::cities(tx)?;
    let theme = network::theme_of(question.theme);
    let own = PlaceId::new(question.place);
    let heading = texts.cities_like_yours().to_string();
    let Some(likeness) = cities.kept_likeness(own, theme) else { return empty(question, heading) };
    let asked = LikestAsked { own, theme, of_own_country: asks_for_own_country(question) };
    let likest = asked.likest(tx, &likeness)?;
    let (found, others) = (&likest.members, &likest.outside);
    let table = LikenessTable {
        likeness: &likeness,
        members: &members,
        language: question.language,
        page: if asks_for_own_country(question) { "?country=own&" } else { "?" },
        footnotes: question.footnotes,
    };
    let part = CitiesPart {
        head: head(question, heading.clone()),
        nobody: found.is_empty().then(|| texts.no_comparable_member().into()),
        members: (!found.is_empty()).then(|| table.table("likest-members", texts.members_caption(), found)),
        whole_sum: network::whole_sum(question.query.get("why"), &likeness, question.language),
        outside: (!others.is_empty()).then(|| table.table("worth-inviting", texts.outside_caption(), others)),
        why_not: why_not_form(question),
        why_not_answer: why::why_not(tx, question, &likeness, &asked)?,
    };
    Ok(BriefPart {
        heading,
        content: Markup::render(&part)?,
        data: question.data(|| {
            json!({
                "members": network::peers_data(&likeness, found, question.language),
                "outside": network::peers_data(&likeness, others, question.language),
            })
        }),
        new_count: 0,
        is_empty: found.is_empty(),
        sources: Vec::new(),
    })
}

/// Whether the reader wants to see their own country's cities, all of them.
fn asks_for_own_country(question: &BriefQuestion<'_>) -> bool {
    question.query.get("country") == "own"
}

fn empty(question: &BriefQuestion<'_>, heading: String) -> Result<BriefPart, Stop> {
    let sentence = Texts::new(question.language).no_comparable_member().to_owned();
    let part = CitiesPart {
        head: SectionHead { id: "cities".into(), title: heading.clone().into(), ..SectionHead::default() },
        members: None,
        nobody: Some(sentence.into()),
        whole_sum: None,
        outside: None,
        why_not: why_not_form(question),
        why_not_answer: None,
    };
    let content = Markup::render(&part)?;
    Ok(BriefPart { heading, content, data: json!({}), new_count: 0, is_empty: true, sources: Vec::new() })
}

fn why_not_form(question: &BriefQuestion<'_>) -> Form {
    let texts = Texts::new(question.language);
    let typed = question.query.get("why-not").to_owned();
    let field =
        TextField { field: Field::new("why-not", texts.why_not_label()), value: typed.into(), ..TextField::default() };
    Form {
        action: "#why-not".into(),
        method: Method::Get,
        hidden: asks_for_own_country(question)
            .then(|| Hidden { name: "country".into(), value: "own".into() })
            .into_iter()
            .collect(),
        controls: vec![Control::Text(field)],
        actions: Actions(vec![Button::submit(texts.why_not_button()).quiet()]),
    }
}

fn head(question: &BriefQuestion<'_>, title: String) -> SectionHead {
    let texts = Texts::new(question.language);
    let link = if asks_for_own_country(question) {
        Link::new(texts.two_a_country(), "?#cities")
    } else {
        Link::new(texts.my_country_too(), "?country=own#cities")
    };
    SectionHead { id: "cities".into(), title: title.into(), note: None, link: Some(link) }
}

/// The place that a reader's words mean: the most populous of that name, else nothing.
pub(super) fn place_named(words: &str) -> Option<Place> {
    Atlas::get().search(words, 1).first().map(|hit| hit.place)
}
