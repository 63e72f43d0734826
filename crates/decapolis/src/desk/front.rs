//! The front page for strangers: which city are you from, and the network's honest numbers.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Lead, NeedBox, SectionHead, WorldMap};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::likeness;
use super::numbers::{self, Counted, Numbers};
use super::texts::Texts;
use crate::network;

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
    let counted = Counted::load(tx, language)?;
    let page = FrontPage {
        lead: Lead {
            title: texts.front_title().into(),
            sentence: Some(texts.front_sentence().into()),
            ..Lead::default()
        },
        city: likeness::city_box(language, ""),
        map: network::world_map(network::members(tx)?.iter(), language),
        numbers_head: SectionHead { id: "numbers".into(), title: texts.numbers().into(), ..SectionHead::default() },
        numbers: numbers::numbers(&counted, language),
    };
    visit.page(tx, texts.front_title(), page)
}
