//! The engine: which step follows, until when, whose turn it is, and whether a step is done. Pure functions over a
//! template and what was stored; no rung is named here or anywhere.

use kernel::post::PostId;
use kernel::time::{Date, Timestamp, Zone};

use super::model::{Engagement, Entry, GOALS, Seat, SeatState, StepRow, Task};
use super::template::{Duty, Side, StepForm, Template};

/// Days of a month where a template counts in months.
const MONTH_DAYS: i64 = 30;

/// All that is known of an engagement, for whoever asks what comes next.
#[derive(Debug, Clone)]
pub(super) struct Whole {
    pub(super) engagement: Engagement,
    pub(super) template: Template,
    pub(super) steps: Vec<StepRow>,
    pub(super) seats: Vec<Seat>,
    pub(super) entries: Vec<Entry>,
}

/// Why a step cannot be ended yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotYet {
    /// Nothing is written.
    NothingWritten,
    /// Too few accepted.
    TooFew,
    /// Somebody has not answered.
    Waiting,
    /// Somebody on the team is not cleared.
    NotCleared,
    /// A recommendation has no answer.
    NotAnswered,
}

impl Whole {
    /// The open step, as the template has it.
    pub(super) fn step(&self) -> &StepForm {
        &self.template.steps[self.engagement.place.min(self.template.steps.len() - 1)]
    }

    pub(super) fn row(&self, place: usize) -> Option<&StepRow> {
        self.steps.iter().find(|row| row.place == place)
    }

    /// The step after the open one: the next that is not done. Signatures are given again after a new match, by whoever
    /// has not signed.
    pub(super) fn next_place(&self) -> Option<usize> {
        let is_to_do = |place: &usize| {
            let signed = matches!(self.template.steps[*place].kind.duty(), Duty::Endorse | Duty::Agree);
            signed || !self.row(*place).is_some_and(StepRow::is_done)
        };
        (self.engagement.place + 1..self.template.steps.len()).find(is_to_do)
    }

    /// Who takes part in a role.
    pub(super) fn in_role<'w>(&'w self, role: &'w str) -> impl Iterator<Item = &'w Seat> {
        self.seats.iter().filter(move |seat| seat.takes_part() && seat.role == role)
    }

    /// Everybody who takes part beside the post that asked.
    pub(super) fn taking_part(&self) -> impl Iterator<Item = &Seat> {
        self.seats.iter().filter(|seat| seat.takes_part())
    }

    /// Those on the helping side who take part.
    pub(super) fn helpers(&self) -> impl Iterator<Item = &Seat> {
        let helps = |seat: &&Seat| self.template.role(&seat.role).is_some_and(|role| role.side == Side::Helps);
        self.taking_part().filter(helps)
    }

    /// Seats of a task that were asked at a step and were not given back.
    pub(super) fn asked_at(&self, place: usize, task: Task) -> impl Iterator<Item = &Seat> {
        let is_here = move |seat: &&Seat| seat.place == place && seat.task == task && seat.state != SeatState::Left;
        self.seats.iter().filter(is_here)
    }

    /// Whose turn a step is: the post that asked, the first who helps in the role, or who keeps it.
    pub(super) fn post_of(&self, step: &StepForm) -> PostId {
        let Some(role) = self.template.role(&step.by) else { return self.engagement.asker };
        match role.side {
            Side::Keeps => self.engagement.coordinator,
            Side::Asks | Side::Helps => self.in_role(&role.code).next().map_or(self.engagement.asker, |seat| seat.post),
        }
    }

    /// Whom the open step waits for: those who were asked to sign it, or to take part where nobody else can be asked; otherwise
    /// whose turn it is.
    pub(super) fn waited_for(&self) -> Vec<PostId> {
        let step = self.step();
        let task = match step.kind.duty() {
            Duty::Endorse => Some(Task::Endorse),
            Duty::Agree => Some(Task::Agree),
            Duty::Find | Duty::Gather if self.is_full(step) => Some(Task::TakePart),
            _ => None,
        };
        let signs = |task| self.asked_at(self.engagement.place, task).filter(|seat| seat.state == SeatState::Asked);
        let signers: Vec<PostId> = task.into_iter().flat_map(signs).map(|seat| seat.post).collect();
        if signers.is_empty() { vec![self.post_of(step)] } else { signers }
    }

    /// Whether as many as may take part in the role that a step looks for were asked or accepted.
    fn is_full(&self, step: &StepForm) -> bool {
        let Some(role) = step.role.as_deref().and_then(|role| self.template.role(role)) else { return false };
        let is_open = |seat: &&Seat| matches!(seat.state, SeatState::Asked | SeatState::Accepted);
        let in_role = self.seats.iter().filter(|seat| seat.task == Task::TakePart && seat.role == role.code);
        in_role.filter(is_open).count() >= role.most
    }

    /// Whether a step asks superiors to endorse, and there was none to ask.
    pub(super) fn had_no_endorser(&self, place: usize) -> bool {
        let endorses = self.template.steps.get(place).is_some_and(|step| step.kind.duty() == Duty::Endorse);
        endorses && self.asked_at(place, Task::Endorse).next().is_none()
    }

    /// Everybody who has to do with it and would hear that it ends, each once: who asked, who takes part or was asked for
    /// something, who keeps it.
    pub(super) fn concerned(&self) -> Vec<PostId> {
        let seats = self.seats.iter().filter(|seat| matches!(seat.state, SeatState::Asked | SeatState::Accepted));
        let keeps = [self.engagement.asker, self.engagement.coordinator];
        let mut posts: Vec<PostId> = Vec::new();
        for post in keeps[..1].iter().copied().chain(seats.map(|seat| seat.post)).chain(keeps[1..].iter().copied()) {
            if !posts.contains(&post) {
                posts.push(post);
            }
        }
        posts
    }

    /// Whether somebody who helps is still looked for.
    pub(super) fn is_seeking(&self) -> bool {
        self.template.is_seeking(self.engagement.place) && self.helpers().next().is_none()
    }

    /// What was written at a step, but for goals that moved.
    pub(super) fn written_at(&self, place: usize) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.place == place && entry.kind != GOALS)
    }

    /// Recommendations, in the order in which they were written.
    pub(super) fn recommendations(&self) -> impl Iterator<Item = &Entry> {
        let asked = |entry: &&Entry| {
            let step = self.template.steps.get(entry.place);
            step.is_some_and(|step| step.kind == super::template::Kind::Recommendations) && entry.kind != GOALS
        };
        self.entries.iter().filter(asked)
    }

    /// Whether the open step is done by what is stored now.
    pub(super) fn is_done(&self) -> Result<(), NotYet> {
        let place = self.engagement.place;
        let step = self.step();
        match step.kind.duty() {
            Duty::Write | Duty::Collect => self.has_written(place),
            Duty::Repeat => self.has_checked(place, step),
            Duty::Find | Duty::Gather => self.has_found(place, step),
            Duty::Clear if self.helpers().any(|seat| !seat.is_cleared) => Err(NotYet::NotCleared),
            Duty::Clear => Ok(()),
            Duty::Endorse => self.has_signed(place, Task::Endorse),
            Duty::Agree => self.has_written(place).and_then(|()| self.has_signed(place, Task::Agree)),
        }
    }

    fn has_written(&self, place: usize) -> Result<(), NotYet> {
        let answers = self.template.steps[place].kind == super::template::Kind::Reply;
        if answers && self.recommendations().any(|entry| entry.verdict.is_none()) {
            return Err(NotYet::NotAnswered);
        }
        self.written_at(place).next().map(drop).ok_or(NotYet::NothingWritten)
    }

    fn has_checked(&self, place: usize, step: &StepForm) -> Result<(), NotYet> {
        if self.written_at(place).count() < step.months.len() { Err(NotYet::NothingWritten) } else { Ok(()) }
    }

    fn has_found(&self, place: usize, step: &StepForm) -> Result<(), NotYet> {
        let role = step.role.as_deref().unwrap_or_default();
        let least = self.template.role(role).map_or(1, |role| role.least);
        let waits = self.asked_at(place, Task::TakePart).any(|seat| seat.state == SeatState::Asked);
        match (self.in_role(role).count() >= least, waits) {
            (true, false) => Ok(()),
            (true, true) => Err(NotYet::Waiting),
            (false, _) => Err(NotYet::TooFew),
        }
    }

    fn has_signed(&self, place: usize, task: Task) -> Result<(), NotYet> {
        let all = self.asked_at(place, task).all(|seat| seat.state == SeatState::Accepted);
        if all { Ok(()) } else { Err(NotYet::Waiting) }
    }

    /// Until when the step at a place is to be done, opened now.
    pub(super) fn due_at(&self, place: usize, now: Timestamp) -> Timestamp {
        let step = &self.template.steps[place];
        let after = step.days_after.as_deref().and_then(|code| self.template.place_of(code));
        let done = after.and_then(|after| self.row(after)).filter(|row| row.is_done()).map(|row| row.done_at);
        let from = done.unwrap_or(now);
        let months = step.months.get(self.written_at(place).count()).copied().unwrap_or(0);
        let from = from.plus_days(months * MONTH_DAYS);
        let due = if step.working_days { plus_working_days(from, step.days) } else { from.plus_days(step.days) };
        due.max(now)
    }
}

/// So many working days later: Saturdays and Sundays do not count.
fn plus_working_days(from: Timestamp, days: i64) -> Timestamp {
    let monday = Date::new(2024, 1, 1);
    let (mut later, mut left) = (from, days);
    while left > 0 {
        later = later.plus_days(1);
        let day = later.date_in(&Zone::UTC);
        let weekday = monday.map_or(0, |monday| monday.days_until(day).rem_euclid(7));
        left -= i64::from(weekday < 5);
    }
    later
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_working_days_after_a_friday_are_tuesday() {
        let friday: Timestamp = "2026-04-10T09:00:00Z".parse().expect("an instant");
        assert_eq!(plus_working_days(friday, 2), friday.plus_days(4));
        assert_eq!(plus_working_days(friday.plus_days(3), 2), friday.plus_days(5));
    }
}
