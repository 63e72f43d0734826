//! Offers on a topic as briefs ask for them, kept in memory for as long as neither offers nor those who hold posts change.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use kernel::db::{Kept, Tx};
use kernel::stop::Fault;

use super::model::Offer;
use super::store;

/// Topics kept at once; when one more comes, all go. A network has at most a hundred; a query may name any.
const KEPT_MAX: usize = 200;

type ByTopic = Mutex<HashMap<String, Arc<Vec<Offer>>>>;

static OFFERS: Kept<ByTopic> =
    Kept::new("offers by topic", &["help_offer", "post", "holding", "person"], |_| Ok(ByTopic::default()));

/// Offers on a topic, the oldest first.
pub(super) fn on_topic(tx: &mut Tx<'_>, topic: &str) -> Result<Arc<Vec<Offer>>, Fault> {
    let kept = OFFERS.get(tx)?;
    if let Some(known) = kept.lock().unwrap_or_else(PoisonError::into_inner).get(topic) {
        return Ok(Arc::clone(known));
    }
    let found = Arc::new(store::on_topic(tx, topic)?);
    let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= KEPT_MAX {
        kept.clear();
    }
    kept.insert(topic.to_owned(), Arc::clone(&found));
    Ok(found)
}
