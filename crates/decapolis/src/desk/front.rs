//! The front page for strangers: which city are you from, and the network's honest numbers.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Field, Lead, Method, NeedBox, Pair, SectionHead, SummaryList};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::texts::Texts;
use crate::network;

#[derive(Debug, Template)]
#[template(path = "desk/templates/front.html")]
struct FrontPage {
    lead: Lead,
    city: NeedBox,
    numbers_head: SectionHead,
    numbers: SummaryList,
}

pub(super) fn front(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let members = network::members(tx)?;
    let page = FrontPage {
        lead: Lead {
            title: texts.front_title().into(),
            sentence: Some(texts.front_sentence().into()),
            ..Lead::default()
        },
        city: NeedBox {
            action: "/likeness".into(),
            method: Method::Get,
            hidden: Vec::new(),
            field: Field { hint: Some(texts.city_hint().into()), ..Field::new("city", texts.city_label()) },
            value: String::new().into(),
            button: texts.show_likest().into(),
        },
        numbers_head: SectionHead { id: "numbers".into(), title: texts.numbers().into(), ..SectionHead::default() },
        numbers: SummaryList {
            pairs: vec![Pair::new(texts.members(), visit.language().number(members.len()).to_string())],
            is_in_rail: false,
        },
    };
    visit.page(tx, texts.front_title(), page)
}

/// What the rail of a desk says of one's own city.
pub(super) fn home_summary(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let Some(city) = network::city_of_circle(tx, actor.home)? else {
        return Ok(SummaryList { pairs: Vec::new(), is_in_rail: true });
    };
    let offers = network::offers_of(tx, city.id)?;
    let page = kernel::design::Link::new(texts.your_city_page(), format!("/cities/{}", city.id));
    let offers =
        Pair { action: Some(page), ..Pair::new(texts.offers(), visit.language().number(offers.len()).to_string()) };
    Ok(SummaryList { pairs: vec![offers], is_in_rail: true })
}
