//! Rooms within a slot: the largest session first, each in the smallest room that is large enough and free.

use super::Question;

/// Slot and room of each session that has a slot.
pub(super) fn seat(question: &Question, slots: &[Option<usize>]) -> Vec<Option<(usize, usize)>> {
    let mut placed = vec![None; slots.len()];
    for slot in 0..question.slots {
        let mut sessions: Vec<usize> = (0..slots.len()).filter(|session| slots[*session] == Some(slot)).collect();
        sessions.sort_by_key(|session| (u32::MAX - question.sessions[*session].seats, *session));
        let mut free: Vec<usize> = (0..question.rooms.len()).collect();
        free.sort_by_key(|room| (question.rooms[*room].seats, *room));
        for session in sessions {
            let seats = question.sessions[session].seats;
            if let Some(place) = free.iter().position(|room| question.rooms[*room].seats >= seats) {
                placed[session] = Some((slot, free.remove(place)));
            }
        }
    }
    placed
}
