//! A stable matching of at least two thirds of the largest size, with ties on both sides.
//!
//! Z. Király (2013), "Linear time local approximation algorithm for maximum stable marriage", *Algorithms* 6(3), 471-484,
//! here for seats: a hospital is as many alike seats as it can fill. Suitors ask down their lists; among equals they ask
//! a seat that nobody has had. Who was refused by all gets a second chance, and then goes before an equal who has had
//! none. A seat whose suitor could as gladly have a fresh one lets go of him, and he does not hold it against the seat.

use super::market::{Market, Wish, Wishes};
use super::{Lots, Matching, Proposing};

pub(super) fn run(market: &Market, proposing: Proposing, lots: &Lots) -> Matching {
    match proposing {
        Proposing::Residents => {
            let seats = Seats::new(&market.capacities, &market.hospitals, &lots.hospitals);
            let lists = (0..market.residents.owners()).map(|resident| seats.spread(market.residents.of(resident)));
            let mut game = Game::new(lists.collect(), seats.hospital_of.len());
            game.play(&by_place(&lots.residents));
            let hospital = |seat: &Option<u32>| seat.map(|seat| seats.hospital_of[seat as usize]);
            Matching { hospital_of: game.held_by.iter().map(hospital).collect() }
        }
        Proposing::Hospitals => {
            let seats = Seats::new(&market.capacities, &market.hospitals, &lots.hospitals);
            let list = |hospital: &usize| in_order(market.hospitals.of(*hospital), &lots.residents);
            let mut game = Game::new(seats.hospital_of.iter().map(list).collect(), market.residents.owners());
            game.play(&(0..).take(seats.hospital_of.len()).collect::<Vec<u32>>());
            let hospital = |held: &Held| held.by.map(|seat| seats.hospital_of[seat as usize]);
            Matching { hospital_of: game.held.iter().map(hospital).collect() }
        }
    }
}

/// Hospitals taken apart into seats, in the order of the lottery.
struct Seats {
    hospital_of: Vec<usize>,
    /// By hospital: its first seat and the one after its last.
    of: Vec<(u32, u32)>,
    places: Vec<u32>,
}

impl Seats {
    fn new(capacities: &[u32], wishes: &Wishes, places: &[u32]) -> Self {
        let mut seats = Self { hospital_of: Vec::new(), of: vec![(0, 0); capacities.len()], places: places.to_vec() };
        for hospital in by_place(places) {
            let hospital = hospital as usize;
            // More seats than residents who would come are never filled.
            let count = (capacities[hospital] as usize).min(wishes.of(hospital).len());
            let first = seats.hospital_of.len();
            seats.hospital_of.resize(first + count, hospital);
            seats.of[hospital] = (first as u32, (first + count) as u32);
        }
        seats
    }

    /// A resident's list of seats.
    fn spread(&self, wishes: &[Wish]) -> Vec<Wish> {
        let seats = in_order(wishes, &self.places).into_iter().flat_map(|wish| {
            let (first, end) = self.of[wish.other as usize];
            (first..end).map(move |seat| Wish { other: seat, ..wish })
        });
        seats.collect()
    }
}

fn by_place(places: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..places.len() as u32).collect();
    order.sort_by_key(|one| places[*one as usize]);
    order
}

fn in_order(wishes: &[Wish], places: &[u32]) -> Vec<Wish> {
    let mut wishes = wishes.to_vec();
    wishes.sort_by_key(|wish| (wish.rank, places[wish.other as usize]));
    wishes
}

/// One who is asked, and who has them.
#[derive(Debug, Clone, Copy, Default)]
struct Held {
    by: Option<u32>,
    /// The rank that the asked gives the holder.
    rank: u32,
}

struct Game {
    lists: Vec<Vec<Wish>>,
    /// By suitor and place in the list: refused.
    is_refused: Vec<Vec<bool>>,
    /// By suitor: before here all have refused.
    next: Vec<usize>,
    has_second_chance: Vec<bool>,
    held_by: Vec<Option<u32>>,
    held: Vec<Held>,
    /// Nobody has asked yet.
    is_fresh: Vec<bool>,
}

impl Game {
    fn new(lists: Vec<Vec<Wish>>, asked: usize) -> Self {
        let suitors = lists.len();
        Self {
            is_refused: lists.iter().map(|list| vec![false; list.len()]).collect(),
            next: vec![0; suitors],
            has_second_chance: vec![false; suitors],
            held_by: vec![None; suitors],
            held: vec![Held::default(); asked],
            is_fresh: vec![true; asked],
            lists,
        }
    }

    fn play(&mut self, order: &[u32]) {
        let mut active: Vec<u32> = order.iter().rev().copied().collect();
        while let Some(suitor) = active.pop() {
            if let Some(at) = self.favourite(suitor as usize) {
                active.extend(self.ask(suitor, at));
            }
        }
    }

    /// Where in the list the suitor asks next: the best who has not refused, among equals one whom nobody has asked.
    fn favourite(&mut self, suitor: usize) -> Option<usize> {
        loop {
            let list = &self.lists[suitor];
            let refused = &self.is_refused[suitor];
            while self.next[suitor] < list.len() && refused[self.next[suitor]] {
                self.next[suitor] += 1;
            }
            let first = self.next[suitor];
            if let Some(best) = list.get(first) {
                let equals = (first..list.len()).take_while(|at| list[*at].rank == best.rank);
                let mut open = equals.filter(|at| !refused[*at]);
                return open.find(|at| self.is_fresh[list[*at].other as usize]).or(Some(first));
            }
            if std::mem::replace(&mut self.has_second_chance[suitor], true) {
                return None;
            }
            self.is_refused[suitor].fill(false);
            self.next[suitor] = 0;
        }
    }

    /// Asks; gives who is active after it: the suitor when refused, or whom he took the place of.
    fn ask(&mut self, suitor: u32, at: usize) -> Option<u32> {
        let wish = self.lists[suitor as usize][at];
        let asked = wish.other as usize;
        self.is_fresh[asked] = false;
        let Held { by, rank } = self.held[asked];
        let Some(holder) = by else {
            self.hold(suitor, wish);
            return None;
        };
        let is_uncertain = self.could_have_fresh(holder as usize, asked);
        let is_before = wish.back < rank
            || wish.back == rank && self.has_second_chance[suitor as usize] && !self.has_second_chance[holder as usize];
        if !is_uncertain && !is_before {
            self.is_refused[suitor as usize][at] = true;
            return Some(suitor);
        }
        self.held_by[holder as usize] = None;
        if !is_uncertain {
            let list = &self.lists[holder as usize];
            let at = list.iter().position(|wish| wish.other as usize == asked).expect("the holder asked from the list");
            self.is_refused[holder as usize][at] = true;
        }
        self.hold(suitor, wish);
        Some(holder)
    }

    fn hold(&mut self, suitor: u32, wish: Wish) {
        self.held_by[suitor as usize] = Some(wish.other);
        self.held[wish.other as usize] = Held { by: Some(suitor), rank: wish.back };
    }

    /// Whether a holder likes somebody whom nobody has asked as much as whom he has.
    fn could_have_fresh(&self, holder: usize, asked: usize) -> bool {
        let list = &self.lists[holder];
        let own = list.iter().find(|wish| wish.other as usize == asked).expect("the holder asked from the list");
        let mut equals = list.iter().zip(&self.is_refused[holder]).filter(|(wish, _)| wish.rank == own.rank);
        equals.any(|(wish, refused)| !refused && self.is_fresh[wish.other as usize])
    }
}
