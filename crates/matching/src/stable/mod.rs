//! Stable matching: residents and hospitals, capacities, incomplete lists and ties.
//!
//! Both sides rank whom they would take; who is not on a list is unacceptable. A matching is stable when no resident and
//! hospital would both rather have each other: the resident strictly, and the hospital a free seat or strictly less liked
//! residents in it. One always exists (D. Gale and L. S. Shapley, 1962, *American Mathematical Monthly* 69, 9-15), and
//! without ties every stable matching fills the same seats of hospitals that are not full and leaves the same residents
//! over (A. E. Roth, 1986, *Econometrica* 54, 425-427): to try another stable matching helps nobody who is left over.
//!
//! With ties, sizes differ. [`Ties::Break`] breaks them by a lottery that does not look at the wishes, so that no proposer
//! gains by ranking untruly; [`Ties::Kiraly`] matches at least two thirds of the most that a stable matching can.

mod blocking;
mod kiraly;
mod market;
mod propose;
mod why_not;

pub use self::blocking::{Fault, blocking_pairs, faults, unmet_minimums};
pub use self::market::{Hospital, Market, Ranking, Round, WishError};
pub use self::why_not::{WhyNot, why_not};

use crate::lottery;

/// Which side proposes. The matching is the best stable one for every single member of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Proposing {
    /// The residents.
    #[default]
    Residents,
    /// The hospitals.
    Hospitals,
}

/// What to do where somebody ranks several alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ties {
    /// Let the lottery decide.
    #[default]
    Break,
    /// Use them to match more.
    Kiraly,
}

/// Who is where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matching {
    /// By resident: the hospital.
    pub hospital_of: Vec<Option<usize>>,
}

impl Matching {
    /// By hospital: its residents, in the order of residents.
    pub fn residents_of(&self, hospitals: usize) -> Vec<Vec<usize>> {
        let mut residents = vec![Vec::new(); hospitals];
        for (resident, hospital) in self.hospital_of.iter().enumerate() {
            if let Some(hospital) = hospital {
                residents[*hospital].push(resident);
            }
        }
        residents
    }

    /// The residents who are nowhere.
    pub fn unmatched(&self) -> Vec<usize> {
        (0..self.hospital_of.len()).filter(|resident| self.hospital_of[*resident].is_none()).collect()
    }
}

/// The place of each resident and of each hospital in the lottery: who is first of equals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lots {
    residents: Vec<u32>,
    hospitals: Vec<u32>,
}

impl Lots {
    /// Draws for both sides by their names ([`lottery::order`]).
    pub fn draw(seed: &str, residents: &[&str], hospitals: &[&str]) -> Self {
        Self { residents: places(seed, residents), hospitals: places(seed, hospitals) }
    }

    /// The order in which they are listed, for rounds without ties.
    pub fn as_listed(round: &Round) -> Self {
        Self {
            residents: (0..).take(round.residents.len()).collect(),
            hospitals: (0..).take(round.hospitals.len()).collect(),
        }
    }
}

fn places(seed: &str, names: &[&str]) -> Vec<u32> {
    let mut places = vec![0; names.len()];
    (0..).zip(lottery::order(seed, names)).for_each(|(place, name)| places[name] = place);
    places
}

/// Finds a stable matching.
///
/// # Errors
/// When the wishes name somebody who is not there, or somebody twice.
pub fn solve(round: &Round, proposing: Proposing, ties: Ties, lots: &Lots) -> Result<Matching, WishError> {
    if !round.has_ties() {
        return Ok(propose::run(&Market::new(round)?, proposing));
    }
    match ties {
        Ties::Break => Ok(propose::run(&Market::new(&round.without_ties(lots))?, proposing)),
        Ties::Kiraly => Ok(kiraly::run(&Market::new(round)?, proposing, lots)),
    }
}
