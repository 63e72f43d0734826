//! Cities, regions, organisations and what they say of themselves. Plain types.

use atlas::{Atlas, Place, PlaceId};
use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

kernel::id!(CityId, "A city's id in the network; its place in the world is its GeoNames id.");
kernel::id!(RegionId, "The id of a region of the network.");
kernel::id!(OrganisationId, "An organisation's id.");
kernel::id!(MembershipId, "The id of one stretch of a city's standing.");

/// A city as the network knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct City {
    pub(crate) id: CityId,
    /// Its people.
    pub(crate) circle: CircleId,
    /// Where it is in the world.
    pub(crate) place: PlaceId,
    /// What the network calls it, in the city's own language.
    pub(crate) name: String,
    pub(crate) region: RegionId,
    pub(crate) standing: Standing,
}

impl City {
    /// What the reader's language calls it.
    pub(crate) fn name_in(&self, language: Language) -> &str {
        self.in_atlas().map_or(&self.name, |place| place.name_in(atlas_language(language)))
    }

    /// The place in the atlas; a city of an older atlas may be missing there.
    pub(crate) fn in_atlas(&self) -> Option<Place> {
        Atlas::get().place(self.place)
    }
}

/// The atlas's word for a language of the interface.
pub(crate) fn atlas_language(language: Language) -> atlas::Language {
    match language {
        Language::English => atlas::Language::En,
        Language::Spanish => atlas::Language::Es,
        Language::French => atlas::Language::Fr,
        Language::Arabic => atlas::Language::Ar,
    }
}

/// What the reader's language calls a place.
pub(crate) fn name_in(place: Place, language: Language) -> String {
    place.name_in(atlas_language(language)).to_owned()
}

/// Where a city stands with the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// Somebody spoke with it.
    Lead,
    /// The city is deciding.
    Pending,
    /// A member.
    Active,
    /// A member that did not renew.
    Lapsed,
    /// It left.
    Left,
}

impl Standing {
    pub(crate) const ALL: [Standing; 5] = [Self::Lead, Self::Pending, Self::Active, Self::Lapsed, Self::Left];

    /// As in the database, in exports and in addresses.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Standing::Lead => "lead",
            Standing::Pending => "pending",
            Standing::Active => "active",
            Standing::Lapsed => "lapsed",
            Standing::Left => "left",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.code() == code)
    }
}

/// A region of the network, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) id: RegionId,
    pub(crate) circle: CircleId,
    pub(crate) name: String,
}

/// A fact that a city entered about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EnteredFact {
    pub(crate) city: CityId,
    pub(crate) place: PlaceId,
    /// A fact id of the atlas, or one of the facts that only a city can tell.
    pub(crate) fact: String,
    /// A number, `yes`, `no`, or a word.
    pub(crate) content: String,
    pub(crate) year: i64,
    pub(crate) source: String,
}

/// A fact as its city states it, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewFact {
    pub(crate) fact: String,
    /// A number, `yes` or `no`.
    pub(crate) content: String,
    pub(crate) year: i64,
    pub(crate) source: String,
}

/// How a city stood with the network for a time: [starts_at, ends_at).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StandingSpan {
    pub(crate) standing: Standing,
    pub(crate) reason: String,
    pub(crate) starts_at: Timestamp,
    pub(crate) ends_at: Timestamp,
}

/// A post of a member city whose holder answers questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answering {
    pub(crate) city: City,
    pub(crate) post: PostId,
    pub(crate) title: String,
    pub(crate) holder: String,
    /// The language in which the holder reads and writes here.
    pub(crate) language: Language,
}
