//! An agenda: sessions into slots and rooms.
//!
//! Two sessions of one speaker never stand in one slot, no room holds two, and a session gets a room with enough seats.
//! Within that, as few people as can be want to be in two sessions at once: a clash is one person's pair of wished sessions
//! in one slot. That is a graph to be cut into slots of bounded size with the least weight inside, which is NP-hard (Garey,
//! Johnson and Stockmeyer 1976); small agendas are solved exactly (`exact.rs`), large ones by annealing (`anneal.rs`).

mod anneal;
mod exact;
mod file;
mod placing;
mod problem;
mod rooms;

pub use self::file::read_question;
use self::placing::Placing;
use self::problem::Problem;

/// What an agenda is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    /// How many slots follow each other.
    pub slots: usize,
    pub rooms: Vec<Room>,
    pub sessions: Vec<Session>,
    /// The sessions that each person wants to hear, by their place in `sessions`, each once.
    pub wishes: Vec<Vec<usize>>,
}

/// A room, which is free in every slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Room {
    pub id: String,
    pub seats: u32,
}

/// A session, which takes one slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    pub id: String,
    /// Who has to be there.
    pub speakers: Vec<String>,
    /// How many want to sit in it.
    pub seats: u32,
}

/// An agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// Slot and room of each session, by its place in the question; none for what was left out.
    pub placed: Vec<Option<(usize, usize)>>,
    /// Pairs of wished sessions that a person would have to hear at once.
    pub clashes: u64,
    /// Whether it is proved that fewer are not possible.
    pub is_optimal: bool,
    /// What was left out, and why.
    pub left_out: Vec<(usize, LeftOut)>,
}

/// Why a session has no place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LeftOut {
    /// No room has so many seats.
    TooLarge,
    /// In each slot all rooms that are large enough are taken.
    Full,
    /// In each slot with a room a speaker of it speaks elsewhere; one of them.
    SpeakerBusy(String),
}

/// How long is looked for a better agenda, in steps of some 80 nanoseconds: a count and not a clock, so that the same
/// question and seed have the same answer everywhere.
pub const STEPS_A_SECOND: u64 = 8_000_000;

/// The best agenda that was found within so many steps.
pub fn make(question: &Question, steps: u64, seed: u64) -> Agenda {
    let problem = Problem::of(question);
    let mut best = anneal::anneal(&problem, steps, seed);
    let mut is_optimal = best.left_out() == 0 && best.cost == 0;
    if !is_optimal && best.left_out() == 0 && problem.sessions <= exact::SESSIONS_MAX {
        let (proved, better) = exact::improve(&problem, best, steps);
        (is_optimal, best) = (proved, better);
    }
    finish(question, &problem, &best, is_optimal)
}

fn finish(question: &Question, problem: &Problem, best: &Placing, is_optimal: bool) -> Agenda {
    let placed = rooms::seat(question, &best.slots);
    let left = (0..question.sessions.len()).filter(|session| placed[*session].is_none());
    let left_out = left.map(|session| (session, problem.why_left_out(question, session, &best.slots))).collect();
    Agenda { clashes: clashes(question, &best.slots), placed, is_optimal, left_out }
}

/// Counted from the wishes themselves, and not from what the search added up.
fn clashes(question: &Question, slots: &[Option<usize>]) -> u64 {
    let of_person = |wishes: &Vec<usize>| {
        let mut heard = vec![0_u64; question.slots];
        wishes.iter().filter_map(|session| slots[*session]).for_each(|slot| heard[slot] += 1);
        heard.iter().map(|sessions| sessions * sessions.saturating_sub(1) / 2).sum::<u64>()
    };
    question.wishes.iter().map(of_person).sum()
}

#[cfg(test)]
mod tests;
