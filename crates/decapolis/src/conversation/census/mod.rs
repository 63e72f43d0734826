//! Census groups: who takes part, who is missing, and what the voices would say if they were as the population.
//!
//! Whoever conducts names up to three groups, such as age, with the shares of their classes and where these are from. Who voted may
//! say to which class they belong, or would rather not. The map then shows for each class its share of the population and of the
//! voices, and beside what was counted what weights would make of it. **A class of fewer than ten people is not shown, nor what it
//! would follow from; weights never stand instead of what was counted.**

mod acts;
mod asking;
mod counting;
mod forms;
mod pages;
mod rules;
mod store;
mod tables;

pub(super) use self::acts::{name, say_as};
pub(super) use self::asking::{form as asking_form, say as say_classes};
pub(super) use self::counting::{Census, ClassShares, GroupShares, Weighted, WeightedTally, counted};
pub(super) use self::pages::{name as name_groups, page};
pub(super) use self::store::{STATEMENTS, belonging, groups};
pub(super) use self::tables::{missing, weighted, weighted_words};

/// Census groups of a conversation.
pub(super) const GROUPS_MAX: usize = 3;
/// Classes of a group.
const CLASSES_MAX: usize = 10;
/// People of a class, below which nothing is shown of it.
const SHOWN_FROM: usize = 10;

/// A group of which a census knows the shares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CensusGroup {
    /// From 1 to [`GROUPS_MAX`].
    pub(super) place: i64,
    pub(super) name: String,
    /// Where the shares are from, and of which year they are.
    pub(super) source: String,
    pub(super) year: i64,
    pub(super) classes: Vec<CensusClass>,
}

/// One of its classes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CensusClass {
    pub(super) name: String,
    /// Its share of the population in tenths of a hundredth: 225 is 22.5 in a hundred.
    pub(super) tenths: i64,
}
