//! The front page for strangers: which city are you from, and the network's honest numbers.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Lead, NeedBox, Pair, SectionHead, SummaryList, WorldMap};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::likeness;
use super::numbers::{self, Numbers};
use super::texts::Texts;
use crate::network::{self, ACTIVE_DAYS, City};

#[derive(Debug, Template)]
#[template(path = "desk/templates/front.html")]
struct FrontPage {
    lead: Lead,
    city: NeedBox,
    map: WorldMap,
    numbers_head: SectionHead,
    numbers: Numbers,
}

pub(super) fn front(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let members = network::members_by_activity(tx, ACTIVE_DAYS)?;
    let page = FrontPage {
        lead: Lead {
            title: texts.front_title().into(),
            sentence: Some(texts.front_sentence().into()),
            ..Lead::default()
        },
        city: likeness::city_box(language, ""),
        map: network::world_map(members.iter().map(|member| &member.city), language),
        numbers_head: SectionHead { id: "numbers".into(), title: texts.numbers().into(), ..SectionHead::default() },
        numbers: numbers::numbers(tx, language, &members)?,
    };
    visit.page(tx, texts.front_title(), page)
}

/// What the rail of a desk says of one's own city.
pub(super) fn home_summary(visit: &Visit<'_>, city: Option<&City>, offers: Option<usize>) -> SummaryList {
    let texts = Texts::new(visit.language());
    let (Some(city), Some(offers)) = (city, offers) else {
        return SummaryList { pairs: Vec::new(), is_in_rail: true };
    };
    let page = kernel::design::Link::new(texts.your_city_page(), format!("/cities/{}", city.id));
    let offers = Pair { action: Some(page), ..Pair::new(texts.offers(), visit.language().number(offers).to_string()) };
    SummaryList { pairs: vec![offers], is_in_rail: true }
}
