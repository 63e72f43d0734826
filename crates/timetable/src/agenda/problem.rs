//! The question as numbers: what a pair of sessions costs in one slot, who may not stand beside whom, how many rooms fit.

use std::collections::BTreeMap;

use super::{LeftOut, Question};

/// Sessions by number, pairs in square tables.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) sessions: usize,
    pub(super) slots: usize,
    /// How many people want to hear both.
    weights: Vec<u32>,
    /// Whether a speaker is in both.
    apart: Vec<bool>,
    /// How many rooms have seats enough for each.
    pub(super) fitting: Vec<usize>,
    pub(super) rooms: usize,
}

impl Problem {
    pub(super) fn of(question: &Question) -> Self {
        let sessions = question.sessions.len();
        let fitting = question.sessions.iter().map(|session| {
            let rooms = question.rooms.iter().filter(|room| room.seats >= session.seats);
            rooms.count()
        });
        Self {
            sessions,
            slots: question.slots,
            weights: weights(question),
            apart: apart(question),
            fitting: fitting.collect(),
            rooms: question.rooms.len(),
        }
    }

    pub(super) fn weight(&self, one: usize, other: usize) -> i64 {
        i64::from(self.weights[one * self.sessions + other])
    }

    pub(super) fn is_apart(&self, one: usize, other: usize) -> bool {
        self.apart[one * self.sessions + other]
    }

    /// Why a session could not be put anywhere, as the others stand.
    pub(super) fn why_left_out(&self, question: &Question, session: usize, slots: &[Option<usize>]) -> LeftOut {
        if self.fitting[session] == 0 {
            return LeftOut::TooLarge;
        }
        let others = (0..self.sessions).filter(|other| slots[*other].is_some() && self.is_apart(session, *other));
        let speaker = others.filter_map(|other| {
            let speakers = &question.sessions[other].speakers;
            question.sessions[session].speakers.iter().find(|speaker| speakers.contains(speaker))
        });
        match speaker.clone().count() {
            0 => LeftOut::Full,
            _ => speaker.min().map_or(LeftOut::Full, |speaker| LeftOut::SpeakerBusy(speaker.clone())),
        }
    }
}

fn weights(question: &Question) -> Vec<u32> {
    let sessions = question.sessions.len();
    let mut weights = vec![0; sessions * sessions];
    for wishes in &question.wishes {
        for one in wishes {
            for other in wishes.iter().filter(|other| *other != one) {
                weights[one * sessions + other] += 1;
            }
        }
    }
    weights
}

fn apart(question: &Question) -> Vec<bool> {
    let sessions = question.sessions.len();
    let mut of_speaker: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, session) in question.sessions.iter().enumerate() {
        session.speakers.iter().for_each(|speaker| of_speaker.entry(speaker).or_default().push(index));
    }
    let mut apart = vec![false; sessions * sessions];
    for own in of_speaker.values() {
        for one in own {
            own.iter().filter(|other| *other != one).for_each(|other| apart[one * sessions + other] = true);
        }
    }
    apart
}
