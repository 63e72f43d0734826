//! What the pages and the data of meetings of two are made of: what one reader may see of a round.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::loaded::{self, Opened};
use super::model::{Encounter, Plan, State, Unmet};
use super::rules;
use super::store::{self, away, drawn};
use crate::action::People;

/// A round for one reader.
pub(super) struct View {
    pub(super) of: Opened,
    pub(super) state: Option<State>,
    /// The reader's post.
    pub(super) reader: PostId,
    /// Whom the reader may name.
    pub(super) others: Vec<PostId>,
    pub(super) people: People,
    /// The reader's own wishes, and nobody else's.
    pub(super) wishes: Vec<PostId>,
    /// When the reader cannot be met.
    pub(super) away: Vec<away::Span>,
    /// All of them for who conducts; for who comes their own, once they were told.
    pub(super) encounters: Vec<Encounter>,
    pub(super) unmet: Vec<Unmet>,
    /// How many named somebody, for who conducts.
    pub(super) wishing: i64,
}

/// What the reader may see of it.
#[derive(Default)]
struct Seen {
    wishes: Vec<PostId>,
    away: Vec<away::Span>,
    encounters: Vec<Encounter>,
    unmet: Vec<Unmet>,
    wishing: i64,
}

impl Seen {
    fn load(tx: &mut Tx<'_>, of: &Opened, state: Option<State>, reader: PostId) -> Result<Self, Stop> {
        let mut seen = Self::default();
        let Some(round) = &of.round else { return Ok(seen) };
        let (id, conducts) = (round.id, of.standing.conducts);
        if of.standing.attends {
            seen.wishes = store::wishes_of(tx, id, reader)?;
            seen.away = away::of_post(tx, id, reader)?;
        }
        if conducts {
            seen.wishing = store::posts_that_wish(tx, id)?;
        }
        if state == Some(State::Told) || (conducts && state == Some(State::Drawn)) {
            seen.encounters = drawn::encounters(tx, id)?;
            seen.unmet = drawn::unmet(tx, id)?;
        }
        if !conducts {
            seen.encounters.retain(|one| one.with(reader).is_some());
            seen.unmet.retain(|one| one.with(reader).is_some());
        }
        Ok(seen)
    }
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let of = loaded::open(tx, actor, visit.param("meeting")?)?;
        let (now, reader) = (tx.now(), actor.post);
        let state = of.round.as_ref().map(|round| round.state(now));
        let may_wish = rules::may_wish(actor, &of.standing, (of.phase, now), of.round.as_ref()).is_ok();
        let mut others = if may_wish { loaded::posts(tx, of.meeting.id)? } else { Vec::new() };
        others.retain(|post| *post != reader);
        let Seen { wishes, away, encounters, unmet, wishing } = Seen::load(tx, &of, state, reader)?;
        let met = encounters.iter().flat_map(|one| [one.one, one.other]);
        let posts = met.chain(unmet.iter().flat_map(|one| [one.one, one.other])).chain(others.iter().copied());
        let people = People::load(tx, visit.language(), posts)?;
        Ok(Self { of, state, reader, others, people, wishes, away, encounters, unmet, wishing })
    }

    pub(super) fn plan(&self) -> Option<&Plan> {
        self.of.round.as_ref().map(|round| &round.plan)
    }

    pub(super) fn is_told(&self) -> bool {
        self.state == Some(State::Told)
    }

    /// Whom the reader meets, once they were told.
    pub(super) fn own(&self) -> Vec<(&Encounter, PostId)> {
        let own = self.encounters.iter().filter(|_| self.is_told());
        own.filter_map(|one| Some((one, one.with(self.reader)?))).collect()
    }
}
