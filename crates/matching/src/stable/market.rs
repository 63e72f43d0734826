//! Wishes as people state them, and as the algorithms need them: pairs that both sides would have, with both ranks.

use super::Lots;

/// Whom somebody would take, best first, by number. Members of one tie have the same rank.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ranking {
    pub(crate) who: Vec<u32>,
    pub(crate) ranks: Vec<u32>,
}

impl Ranking {
    /// One after the other.
    pub fn strict(who: impl IntoIterator<Item = usize>) -> Self {
        let who: Vec<u32> = who.into_iter().map(|one| u32::try_from(one).unwrap_or(u32::MAX)).collect();
        let ranks = (0..).take(who.len()).collect();
        Self { who, ranks }
    }

    /// Ties of those who are liked alike, best first.
    pub fn with_ties(ties: &[Vec<usize>]) -> Self {
        let mut ranking = Self::default();
        for tie in ties {
            let rank = u32::try_from(ranking.who.len()).unwrap_or(u32::MAX);
            ranking.who.extend(tie.iter().map(|one| u32::try_from(*one).unwrap_or(u32::MAX)));
            ranking.ranks.resize(ranking.who.len(), rank);
        }
        ranking
    }

    /// Whom, best first.
    pub fn who(&self) -> impl Iterator<Item = usize> {
        self.who.iter().map(|one| *one as usize)
    }

    /// The rank of somebody, 0 the best; members of a tie have that of its first. None for who is not listed.
    pub fn rank_of(&self, whom: usize) -> Option<usize> {
        let at = self.who.iter().position(|one| *one as usize == whom)?;
        Some(self.ranks[at] as usize)
    }

    fn has_ties(&self) -> bool {
        self.ranks.windows(2).any(|pair| pair[0] == pair[1])
    }

    /// The same, equals in the order of their places.
    fn without_ties(&self, places: &[u32]) -> Self {
        let mut order: Vec<(u32, u32, u32)> =
            self.who.iter().zip(&self.ranks).map(|(one, rank)| (*rank, places[*one as usize], *one)).collect();
        order.sort_unstable();
        Self::strict(order.into_iter().map(|(.., one)| one as usize))
    }
}

/// A hospital and whom it would take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hospital {
    /// Seats.
    pub capacity: u32,
    /// Seats it wants filled. No stable matching can be asked to; what is not reached is named ([`super::unmet_minimums`]).
    pub minimum: u32,
    /// Whom it would take.
    pub prefers: Ranking,
}

/// The wishes of both sides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Round {
    /// By resident: the hospitals that they would go to.
    pub residents: Vec<Ranking>,
    /// The hospitals.
    pub hospitals: Vec<Hospital>,
}

impl Round {
    pub(crate) fn has_ties(&self) -> bool {
        self.residents.iter().any(Ranking::has_ties)
            || self.hospitals.iter().any(|hospital| hospital.prefers.has_ties())
    }

    pub(crate) fn without_ties(&self, lots: &Lots) -> Self {
        let hospital =
            |hospital: &Hospital| Hospital { prefers: hospital.prefers.without_ties(&lots.residents), ..*hospital };
        Self {
            residents: self.residents.iter().map(|ranking| ranking.without_ties(&lots.hospitals)).collect(),
            hospitals: self.hospitals.iter().map(hospital).collect(),
        }
    }
}

/// Wishes that cannot be read: somebody who is not there, or twice in one list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WishError {
    /// In the list of this resident.
    Resident {
        /// The resident.
        resident: usize,
        /// Where in the list, ties flattened.
        at: usize,
    },
    /// In the list of this hospital.
    Hospital {
        /// The hospital.
        hospital: usize,
        /// Where in the list, ties flattened.
        at: usize,
    },
}

impl std::fmt::Display for WishError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (whose, number, at) = match self {
            Self::Resident { resident, at } => ("resident", resident, at),
            Self::Hospital { hospital, at } => ("hospital", hospital, at),
        };
        write!(f, "wish {at} of {whose} {number} names somebody who is not there, or again")
    }
}

impl std::error::Error for WishError {}

/// A pair that both would have, from one side: who the other is, and both ranks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wish {
    pub(crate) other: u32,
    /// Of the other in the owner's list.
    pub(crate) rank: u32,
    /// Of the owner in the other's list.
    pub(crate) back: u32,
}

/// Wishes of one side, all lists in one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wishes {
    all: Vec<Wish>,
    /// By owner: where their list begins; one more for the end.
    starts: Vec<u32>,
}

impl Wishes {
    pub(crate) fn of(&self, owner: usize) -> &[Wish] {
        &self.all[self.starts[owner] as usize..self.starts[owner + 1] as usize]
    }

    pub(crate) fn owners(&self) -> usize {
        self.starts.len() - 1
    }
}

/// The pairs that both sides would have.
#[derive(Debug, Clone)]
pub struct Market {
    pub(crate) residents: Wishes,
    pub(crate) hospitals: Wishes,
    pub(crate) capacities: Vec<u32>,
    pub(crate) minimums: Vec<u32>,
}

/// Not listed.
const UNLISTED: u32 = u32::MAX;

impl Market {
    /// Seats of a hospital.
    pub fn capacity(&self, hospital: usize) -> u32 {
        self.capacities[hospital]
    }

    /// Finds the pairs that both would have; linear in the length of all lists.
    ///
    /// # Errors
    /// When a list names somebody who is not there, or somebody twice.
    pub fn new(round: &Round) -> Result<Self, WishError> {
        let (residents, hospitals) = (round.residents.len(), round.hospitals.len());
        check(round.residents.iter(), hospitals).map_err(|(resident, at)| WishError::Resident { resident, at })?;
        let lists = || round.hospitals.iter().map(|hospital| &hospital.prefers);
        check(lists(), residents).map_err(|(hospital, at)| WishError::Hospital { hospital, at })?;
        // Each resident's wishes, sorted by hospital in linear time, then met with what the hospital says.
        let wishes = round.residents.iter().map(|list| list.who.len()).sum();
        let mut by_hospital = group_by_hospital(round, wishes);
        let mut back = vec![UNLISTED; residents];
        for (hospital, list) in lists().enumerate() {
            list.who.iter().zip(&list.ranks).for_each(|(resident, rank)| back[*resident as usize] = *rank);
            by_hospital.of_mut(hospital).iter_mut().for_each(|wish| wish.back = back[wish.other as usize]);
            list.who.iter().for_each(|resident| back[*resident as usize] = UNLISTED);
        }
        Ok(Self {
            residents: by_resident(round, &by_hospital, wishes),
            hospitals: seen_from_hospitals(round, &by_hospital),
            capacities: round.hospitals.iter().map(|hospital| hospital.capacity).collect(),
            minimums: round.hospitals.iter().map(|hospital| hospital.minimum).collect(),
        })
    }
}

impl Wishes {
    fn of_mut(&mut self, owner: usize) -> &mut [Wish] {
        &mut self.all[self.starts[owner] as usize..self.starts[owner + 1] as usize]
    }
}

/// Who is named wrongly first: the list and the place in it.
fn check<'r>(lists: impl Iterator<Item = &'r Ranking>, others: usize) -> Result<(), (usize, usize)> {
    let mut seen_by = vec![usize::MAX; others];
    for (owner, list) in lists.enumerate() {
        for (at, other) in list.who.iter().enumerate() {
            match seen_by.get_mut(*other as usize) {
                Some(seen) if *seen != owner => *seen = owner,
                _ => return Err((owner, at)),
            }
        }
    }
    Ok(())
}

/// The residents who wish for each hospital, in their order, with the rank that they give it.
fn group_by_hospital(round: &Round, wishes: usize) -> Wishes {
    let mut ends = vec![0_u32; round.hospitals.len() + 1];
    for hospital in round.residents.iter().flat_map(|list| &list.who) {
        ends[*hospital as usize + 1] += 1;
    }
    for at in 1..ends.len() {
        ends[at] += ends[at - 1];
    }
    let starts = ends.clone();
    let mut all = vec![Wish { other: 0, rank: 0, back: UNLISTED }; wishes];
    for (resident, list) in (0..).zip(&round.residents) {
        for (hospital, rank) in list.who.iter().zip(&list.ranks) {
            let end = &mut ends[*hospital as usize];
            all[*end as usize] = Wish { other: resident, rank: *rank, back: UNLISTED };
            *end += 1;
        }
    }
    Wishes { all, starts }
}

/// Each resident's list, less the hospitals that would not have them.
fn by_resident(round: &Round, by_hospital: &Wishes, wishes: usize) -> Wishes {
    // Residents stand in their order in every hospital's part, so one place each suffices to find them again.
    let mut next: Vec<u32> = by_hospital.starts.clone();
    let mut all = Vec::with_capacity(wishes);
    let mut starts = Vec::with_capacity(round.residents.len() + 1);
    starts.push(0);
    for list in &round.residents {
        for (hospital, rank) in list.who.iter().zip(&list.ranks) {
            let at = &mut next[*hospital as usize];
            let back = by_hospital.all[*at as usize].back;
            *at += 1;
            if back != UNLISTED {
                all.push(Wish { other: *hospital, rank: *rank, back });
            }
        }
        starts.push(all.len() as u32);
    }
    Wishes { all, starts }
}

/// Each hospital's list, less the residents who would not come.
fn seen_from_hospitals(round: &Round, by_hospital: &Wishes) -> Wishes {
    let mut back = vec![UNLISTED; round.residents.len()];
    let mut all = Vec::with_capacity(by_hospital.all.len());
    let mut starts = Vec::with_capacity(round.hospitals.len() + 1);
    starts.push(0);
    for (hospital, list) in round.hospitals.iter().enumerate() {
        let wishes = by_hospital.of(hospital);
        wishes.iter().for_each(|wish| back[wish.other as usize] = wish.rank);
        let listed = list.prefers.who.iter().zip(&list.prefers.ranks);
        let mutual = listed.filter(|(resident, _)| back[**resident as usize] != UNLISTED);
        all.extend(mutual.map(|(resident, rank)| Wish {
            other: *resident,
            rank: *rank,
            back: back[*resident as usize],
        }));
        wishes.iter().for_each(|wish| back[wish.other as usize] = UNLISTED);
        starts.push(all.len() as u32);
    }
    Wishes { all, starts }
}
