//! Posts of member cities that can be asked to review: those whose holders answer other members.

use kernel::db::Tx;
use kernel::language::sort_key;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::model::{Asked, Said};
use crate::network::{self, RegionId};

/// So many are listed; region and words narrow it.
const LISTED: usize = 60;

/// Those who can be asked, as value and label, and whether there are more of them.
#[derive(Debug)]
pub(super) struct Candidates {
    pub(super) listed: Vec<(String, String)>,
    pub(super) more: usize,
}

/// Whether a post can be asked at all.
pub(super) fn is_one(tx: &mut Tx<'_>, post: PostId) -> Result<bool, Stop> {
    Ok(network::answering_posts(tx)?.of_post(post).is_some())
}

/// By city, of the region and with the words that the address asks for; without those who were asked and did not decline.
pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, known: &[Asked]) -> Result<Candidates, Stop> {
    let (language, query) = (visit.language(), &visit.request.query);
    let region: Option<RegionId> = query.get("region").parse().ok();
    let words = atlas::fold(query.get("words"));
    let answering = network::answering_posts(tx)?;
    let is_free = |post: PostId| known.iter().all(|one| one.post != post || one.said == Said::Declined);
    let mut found: Vec<(Vec<u8>, String, String)> = answering
        .iter()
        .filter(|one| region.is_none_or(|region| region == one.city.region) && is_free(one.post))
        .map(|one| {
            let city = one.city.name_in(language);
            let title = language.with_home(&one.title, city);
            (sort_key(city), one.post.to_string(), language.with_home(&one.holder, &title))
        })
        .filter(|(_, _, label)| words.is_empty() || atlas::fold(label).contains(&words))
        .collect();
    found.sort();
    let more = found.len().saturating_sub(LISTED);
    found.truncate(LISTED);
    Ok(Candidates { listed: found.into_iter().map(|(_, value, label)| (value, label)).collect(), more })
}
