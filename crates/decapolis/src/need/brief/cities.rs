//! "Cities like yours": the ten likest members, five from outside worth inviting, and why not another.

use std::num::NonZeroUsize;

use askama::Template;
use atlas::{Atlas, Place, PlaceId};
use kernel::capability::{BriefPart, BriefQuestion};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, Control, Field, Form, Likeness as LikenessBar, Link, Method, Narrow,
    Reasons, Row, SectionHead, Table, Tag, TextField, Words,
};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::Markup;
use peers::{Among, Likeness, Peer, Selection, Theme, alike_and_apart};
use serde_json::json;

use super::super::texts::Texts;
use super::why;
use crate::network::{self, City, atlas_language};

/// Members listed.
const MEMBERS_SHOWN: usize = 10;
/// Cities from outside the network listed.
const OTHERS_SHOWN: usize = 5;
/// Of one country at most, unless the reader asks for their own country.
const PER_COUNTRY: usize = 2;
/// Where no theme is known: overall likeness.
const GENERAL: &str = "general";

#[derive(Debug, Template)]
#[template(path = "need/templates/cities.html")]
struct CitiesPart {
    head: SectionHead,
    members: Option<Table>,
    nobody: Option<Words>,
    whole_sum: Option<why::WholeSum>,
    outside: Option<Table>,
    why_not: Form,
    why_not_answer: Option<why::WhyNotAnswer>,
}

/// Makes the section.
pub(super) fn section(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let texts = Texts::new(question.language);
    let members = network::members(tx)?;
    let cities = network::cities(tx)?;
    let theme = theme_of(question.theme);
    let own = PlaceId::new(question.place);
    let heading = texts.cities_like_yours().to_string();
    let Some(likeness) = cities.likeness(own, theme) else { return empty(question, heading) };
    let places = candidates(&members, own, asks_for_own_country(question));
    let selection = selection(question, Among::Only(&places), MEMBERS_SHOWN);
    let found = likeness.peers(&selection);
    let with_own: Vec<PlaceId> = members.iter().map(|city| city.place).chain([own]).collect();
    let others = likeness.peers(&self::selection(question, Among::AllBut(&with_own), OTHERS_SHOWN));
    let drawing = Drawing { question, likeness: &likeness, members: &members };
    let part = CitiesPart {
        head: drawing.head(heading.clone()),
        nobody: found.is_empty().then(|| texts.no_comparable_member().into()),
        members: (!found.is_empty()).then(|| drawing.table("likest-members", texts.members_caption(), &found)),
        whole_sum: why::whole_sum(question, &likeness),
        outside: (!others.is_empty()).then(|| drawing.table("worth-inviting", texts.outside_caption(), &others)),
        why_not: why_not_form(question),
        why_not_answer: why::why_not(question, &likeness, &selection, &members),
    };
    Ok(BriefPart {
        heading,
        content: Markup::render(&part)?,
        data: json!({"members": drawing.data(&found), "outside": drawing.data(&others)}),
        new_count: 0,
        is_empty: found.is_empty(),
        sources: Vec::new(),
    })
}

/// Whether the reader wants to see their own country's cities, all of them.
fn asks_for_own_country(question: &BriefQuestion<'_>) -> bool {
    question.query.get("country") == "own"
}

/// The members that may be listed: all others, or those of the same country.
fn candidates(members: &[City], own: PlaceId, of_own_country: bool) -> Vec<PlaceId> {
    let country = |place: PlaceId| Atlas::get().place(place).map(|place| place.country_code());
    let others = members.iter().map(|city| city.place).filter(|place| *place != own);
    others.filter(|place| !of_own_country || country(*place) == country(own)).collect()
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

/// The theme of a topic; a theme that was renamed away falls back to overall likeness.
fn theme_of(id: &str) -> &'static Theme {
    Theme::of_id(id).or_else(|| Theme::of_id(GENERAL)).unwrap_or(&Theme::all()[0])
}

fn selection<'s>(question: &BriefQuestion<'_>, among: Among<'s>, limit: usize) -> Selection<'s> {
    let per_country = if asks_for_own_country(question) { 0 } else { PER_COUNTRY };
    Selection { among, per_country: NonZeroUsize::new(per_country), limit: NonZeroUsize::new(limit) }
}

fn why_not_form(question: &BriefQuestion<'_>) -> Form {
    let texts = Texts::new(question.language);
    let typed = question.query.get("why-not").to_owned();
    let field =
        TextField { field: Field::new("why-not", texts.why_not_label()), value: typed.into(), ..TextField::default() };
    Form {
        action: "#why-not".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![Control::Text(field)],
        actions: Actions(vec![Button::submit(texts.why_not_button()).quiet()]),
    }
}

/// What every row is drawn from.
struct Drawing<'d> {
    question: &'d BriefQuestion<'d>,
    likeness: &'d Likeness<'d>,
    members: &'d [City],
}

impl Drawing<'_> {
    fn head(&self, title: String) -> SectionHead {
        let texts = Texts::new(self.question.language);
        let link = if asks_for_own_country(self.question) {
            Link::new(texts.two_a_country(), "?#cities")
        } else {
            Link::new(texts.my_country_too(), "?country=own#cities")
        };
        SectionHead { id: "cities".into(), title: title.into(), note: None, link: Some(link) }
    }

    fn table(&self, id: &'static str, caption: impl Into<Words>, found: &[Peer]) -> Table {
        let texts = Texts::new(self.question.language);
        Table {
            id: id.into(),
            caption: caption.into(),
            columns: vec![
                Column::hidden(texts.column_rank()),
                Column::new(texts.column_city()),
                Column::new(texts.column_likeness()),
                Column::new(texts.column_reasons()),
            ],
            rows: found.iter().enumerate().map(|(index, peer)| self.row(index + 1, peer)).collect(),
            narrow: Narrow::Stacked,
        }
    }

    fn row(&self, rank: usize, peer: &Peer) -> Row {
        let language = self.question.language;
        let percent = likeness_percent(peer.comparison.distance);
        Row {
            cells: vec![
                Cell::Rank(language.number(rank).to_string().into()),
                Cell::Head(self.cell_head(peer.place)),
                Cell::Likeness(LikenessBar { percent, number: language.number(i64::from(percent)).to_string().into() }),
                Cell::Reasons(self.reasons(peer.place)),
            ],
            is_own: false,
        }
    }

    fn cell_head(&self, place: Place) -> CellHead {
        let language = self.question.language;
        let member = self.members.iter().find(|city| city.place == place.id());
        let href = member.map_or_else(|| format!("?why={}#why", place.id()), |city| format!("/cities/{}", city.id));
        CellHead {
            link: Link::new(name_in(place, language), href),
            tag: member.map(|_| Tag::active(Texts::new(language).member())),
            note: Some(place.country().name_in(atlas_language(language)).to_owned().into()),
        }
    }

    /// Three facts for, one against, each with year and source.
    fn reasons(&self, place: Place) -> Reasons {
        let language = self.question.language;
        let texts = Texts::new(language);
        let all = self.likeness.reasons(place.id());
        let picked = alike_and_apart(&all);
        let differs = picked.apart.map(|reason| why::line([reason], self.question));
        Reasons {
            alike: why::line(picked.alike, self.question),
            differs,
            why: Some(Link::new(texts.why(), format!("?why={}#why", place.id()))),
        }
    }

    fn data(&self, found: &[Peer]) -> serde_json::Value {
        let line = |peer: &Peer| {
            json!({
                "id": peer.place.id().to_string(), "name": peer.place.name(),
                "country": peer.place.country_code().to_string(),
                "distance": peer.comparison.distance, "coverage": peer.comparison.coverage,
            })
        };
        found.iter().map(line).collect()
    }
}

/// 100 would be the same in every fact compared.
pub(super) fn likeness_percent(distance: f64) -> u8 {
    ((1.0 - distance) * 100.0).round().clamp(0.0, 100.0) as u8
}

/// What the reader's language calls a place.
pub(super) fn name_in(place: Place, language: Language) -> String {
    place.name_in(atlas_language(language)).to_owned()
}

/// The place that a reader's words mean: the most populous of that name, else nothing.
pub(super) fn place_named(words: &str) -> Option<Place> {
    Atlas::get().search(words, 1).first().map(|hit| hit.place)
}
