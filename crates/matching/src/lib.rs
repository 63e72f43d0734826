//! Who is matched with whom.
//!
//! Hard rules decide which pairs may be, then costs or wishes rank what is left: [`assignment`] gives everyone of the
//! shorter side one of the longer at the least cost, with the prices that prove it ([`sparse`] where few pairs may be,
//! [`leximin`] where the worst pair comes first, [`transport`] where several go to one); [`stable`] matches by the wishes of
//! both sides; [`projects`] places students by theirs alone, within quotas of regions; [`team`] covers skills with few
//! people. Every result explains itself: prices, what the second best costs ([`second_best`]), why somebody is not
//! somewhere ([`stable::why_not`]), which wish failed on what, which rules have to give ([`relax`]). After publishing a
//! round is repaired, not solved again ([`repair`]).
//!
//! Exact and deterministic: reals are counted in whole units ([`Unit`]), ties are broken by a lottery that anyone can work
//! out again ([`lottery`]). Plain data in and out; no input or output, no clock, no randomness. `docs/matching.md` has the
//! formats, formulas and speed.
//!
//! ```
//! use matching::{Costs, assignment::assign};
//!
//! let costs = Costs::of_integers(2, 2, [Some(4), Some(1), Some(2), None]).unwrap();
//! let found = assign(&costs).unwrap();
//! assert_eq!((found.cost, found.pairs), (3, vec![(0, 1), (1, 0)]));
//! assert_eq!(found.row_prices.iter().chain(&found.column_prices).sum::<i128>(), 3);
//! ```

mod amount;
pub mod assignment;
mod costs;
mod dense;
pub mod file;
pub mod flow;
mod lanes;
pub mod leximin;
pub mod lottery;
pub mod projects;
pub mod relax;
pub mod repair;
pub mod second_best;
pub mod sparse;
pub mod stable;
pub mod team;
pub mod transport;
mod unit;

pub use costs::{Costs, CostsError};
pub use unit::Unit;
