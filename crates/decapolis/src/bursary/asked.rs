//! What is known of all that was asked for at a meeting: the scheme, what is left of it, and the cities in the order of their
//! points.

use std::collections::BTreeSet;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Bursary, BursaryId, Scheme, State, Zone};
use super::points::{self, Known, Part};
use super::{rules, store};
use crate::forum::{self, Meeting, MeetingId, Standing};
use crate::network::{self, City, CityId};
use crate::support;

/// A city that asked, with its points.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) bursary: Bursary,
    pub(super) city: City,
    pub(super) parts: [Part; 4],
    /// How far it is from the host city, where both are known.
    pub(super) zone: Option<Zone>,
}

impl Line {
    pub(super) fn points(&self) -> i64 {
        points::sum(&self.parts)
    }
}

/// What a meeting has for bursaries, for a reader.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) scheme: Option<Scheme>,
    /// All that was asked, those with most points first.
    pub(super) lines: Vec<Line>,
    /// The reader's city is asked to the meeting.
    pub(super) is_invited: bool,
}

impl Asked {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Self, Stop> {
        let meeting = forum::readable(tx, actor, id)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        rules::may_read(actor, &standing)?;
        let scheme = store::scheme(tx, id)?;
        let lines = lines(tx, &meeting)?;
        let is_invited = forum::is_asked(tx, id, actor.home)?;
        Ok(Self { meeting, standing, scheme, lines, is_invited })
    }

    /// What is taken out of the pot, one bursary left out.
    pub(super) fn bound_without(&self, but: Option<BursaryId>) -> i64 {
        let others = self.lines.iter().filter(|line| Some(line.bursary.id) != but);
        others.map(|line| line.bursary.binds()).sum()
    }

    pub(super) fn of_home(&self, home: CircleId) -> Option<&Line> {
        self.lines.iter().find(|line| line.bursary.home == home)
    }

    /// The lines that a reader sees: all for who asked, who keeps the scheme and who chairs the meeting; none for the others.
    pub(super) fn shown_to(&self, actor: &Actor) -> &[Line] {
        let sees = rules::sees_all(actor, &self.standing, &self.meeting) || self.of_home(actor.home).is_some();
        if sees { &self.lines } else { &[] }
    }
}

fn lines(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Line>, Stop> {
    let asked = store::bursaries(tx, meeting.id)?;
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let came: BTreeSet<CircleId> = forum::homes_that_came(tx, meeting)?;
    let before = forum::before(tx, meeting)?;
    let last = before.map(|before| store::bursaries(tx, before.id)).transpose()?.unwrap_or_default();
    let had = |city: CityId| {
        let is_had = |state: State| matches!(state, State::TakenUp | State::Settled);
        last.iter().any(|bursary| bursary.city == city && is_had(bursary.state))
    };
    let host = meeting.host.map(|host| network::city(tx, host)).transpose()?;
    let mut lines = Vec::new();
    for bursary in asked {
        let city = network::city(tx, bursary.city)?;
        let place = city.in_atlas();
        let known = Known {
            income: place.and_then(|place| place.country().income_group),
            people: place.and_then(|place| place.population()),
            is_first_time: !came.contains(&bursary.home),
            had_one: had(bursary.city),
        };
        let kilometres = host.as_ref().and_then(|host| support::kilometres(host, &city));
        lines.push(Line { bursary, city, parts: points::parts(&known), zone: kilometres.map(Zone::of) });
    }
    lines.sort_by_key(|line| points::order(line.points(), line.bursary.asked_at));
    Ok(lines)
}
