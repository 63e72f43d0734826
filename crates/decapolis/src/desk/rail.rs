//! The rail of a desk: what the reader's post has in its care, with the way to it.

use std::borrow::Cow;

use kernel::db::Tx;
use kernel::design::{Link, Pair, SummaryList};
use kernel::language::Language;
use kernel::post::Function;
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
    let texts = Texts::new(language);
    let pairs = match city {
        Some(city) => of_city(language, city, offers.unwrap_or_default()),
        None => {
            let actor = visit.actor()?;
            let watch = network::watched_by(tx, actor, language)?;
            let mut pairs = watch.map_or_else(Vec::new, |watch| of_watch(language, &watch));
            pairs.extend(at_hand(language, actor.function));
            if let Some(page) = network::organisation_page(tx, actor.home)? {
                pairs.push(way(texts.your_organisation(), texts.your_organisation_page(), page));
            }
            pairs
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

/// What those who serve the network come for: they have no city whose page would lead there.
fn at_hand(language: Language, function: Function) -> Vec<Pair> {
    let texts = Texts::new(language);
    let letters = || way(texts.letters_to_members(), texts.write_one(), "/letters/people");
    let terms = || way(texts.terms_ending(), texts.see_whose(), "/terms");
    let bodies = || way(texts.bodies_and_groups(), texts.open_list(), "/bodies");
    let reports = || way(texts.harassment_reports(), texts.name_reader(), "/reports/readers");
    match function {
        Function::Secretariat => vec![
            way(texts.network_itself(), texts.keep_network(), "/network"),
            way(texts.member_lists(), texts.take_one_in(), "/import/members"),
            letters(),
            reports(),
            way(texts.organisations(), texts.open_list(), "/organisations"),
            bodies(),
            terms(),
        ],
        Function::Chair => vec![letters(), bodies(), terms(), reports()],
        Function::President | Function::Deputy => vec![letters()],
        _ => Vec::new(),
    }
}

fn way(name: &'static str, label: &'static str, path: impl Into<Cow<'static, str>>) -> Pair {
    Pair { action: Some(Link::new(label, path)), ..Pair::new(name, "") }
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
