//! The rail of a desk: what the reader's post has in its care, with the way to it.

use kernel::db::Tx;
use kernel::design::{Link, Pair, SummaryList};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::texts::Texts;
use crate::network::{self, City, QUIET_DAYS, Watch};

/// A city's own page for its people; who went quiet for those who serve the network; nothing for others.
pub(super) fn home_summary(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: Option<&City>,
    offers: Option<usize>,
) -> Result<SummaryList, Stop> {
    let language = visit.language();
    let pairs = match city {
        Some(city) => of_city(language, city, offers.unwrap_or_default()),
        None => {
            network::watched_by(tx, visit.actor()?, language)?.map_or_else(Vec::new, |watch| of_watch(language, &watch))
        }
    };
    Ok(SummaryList { pairs, is_in_rail: true })
}

fn of_city(language: Language, city: &City, offers: usize) -> Vec<Pair> {
    let texts = Texts::new(language);
    let page = Link::new(texts.your_city_page(), format!("/cities/{}", city.id));
    let keep = Link::new(texts.keep_it(), format!("/cities/{}/keep", city.id));
    vec![
        Pair { action: Some(page), ..Pair::new(texts.offers(), language.number(offers).to_string()) },
        Pair { action: Some(keep), ..Pair::new(texts.facts_and_offers(), "") },
    ]
}

fn of_watch(language: Language, watch: &Watch) -> Vec<Pair> {
    let texts = Texts::new(language);
    let page = match watch.regions.as_slice() {
        [region] => Link::new(region.name.clone(), format!("/regions/{}", region.id)),
        _ => Link::new(texts.by_region(), "/regions"),
    };
    vec![
        Pair::new(texts.members_in_care(), language.number(watch.members).to_string()),
        Pair {
            action: Some(page),
            ..Pair::new(texts.quiet_for(QUIET_DAYS).to_string(), language.number(watch.quiet).to_string())
        },
    ]
}
