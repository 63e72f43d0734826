//! What the network itself is made of: its name, regions, cities and topics.

use atlas::Atlas;
use kernel::language::Language;
use kernel::stop::{Stop, found};

use super::{Makers, send};
use crate::network;
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::World;

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("=name_region", &["empty", "unknown"]),
    ("=end_region", &["empty", "unknown"]),
    ("=change_topic", &["known", "unknown"]),
    ("=end_topic", &["known", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("name_network", &[("name", "Cities Institute")]),
    ("add_region", &[("name_en", "The far North")]),
    ("name_region", &[("name_en", "The farthest North")]),
    ("add_city", &[("standing", "lead"), ("reason", "They wrote to us")]),
    ("add_topic", &[("theme", "mobility"), ("name_en", "Harbours"), ("words_en", "quay ferry")]),
    ("change_topic", &[("theme", "mobility"), ("name_en", "Digital inclusion"), ("words_en", "divide")]),
    ("end_topic", &[("state", "offered")]),
];

impl Makers {
    pub(super) async fn structure(&mut self, parameter: &str) -> String {
        if parameter == "topic" {
            return "digital-inclusion".to_owned();
        }
        let kept = send(&mut self.staff, "/regions", fields("add_region")).await;
        kept.split('/').nth(2).unwrap_or_default().to_owned()
    }
}

/// The region in which a city of an address is already; else a city that the network does not know, in a region of it.
pub(in crate::rights_test) async fn placed(world: &World, target: &str) -> Vec<(&'static str, String)> {
    let id = target.split('/').nth(2).and_then(|id| id.parse().ok());
    let region = world.read(move |tx| {
        let city = match id {
            Some(id) => found(network::city(tx, id))?,
            None => None,
        };
        let first = network::regions(tx, Language::English)?.first().map(|region| region.id);
        city.map(|city| city.region).or(first).ok_or(Stop::Missing)
    });
    let place = id.is_none().then(|| ("place", Atlas::get().named("Oulu")[0].id().to_string()));
    std::iter::once(("region", region.await.to_string())).chain(place).collect()
}
