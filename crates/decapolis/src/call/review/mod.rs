//! Reviews: each session is given to two or three who have no interest in it; each writes before reading the others.

pub(super) mod acts;
pub(super) mod assigning;
pub(super) mod data;
pub(super) mod forms;
mod model;
pub(super) mod pages;
mod reading;
pub(super) mod relieving;
pub(super) mod store;

pub(super) use self::model::{Opinion, Review, ReviewId, ReviewState, SCORE_MAX};
pub(super) use self::reading::said;
