//! Where somebody may carry on what people said.

use std::str::FromStr;

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::texts::Texts;
use crate::forum::{self, MeetingId};
use crate::{need, network};

/// Where something is carried on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// The agenda of a meeting.
    Agenda(MeetingId),
    /// A need of the actor's own city.
    Need,
}

/// In forms: `need`, or the id of the meeting.
const NEED: &str = "need";

/// The places that are open to somebody, each as a form says it.
#[derive(Debug)]
pub(crate) struct Places(Vec<(Place, String)>);

impl Places {
    /// The needs of one's city, then the agendas of the meetings that one conducts; none for who only assists.
    pub(crate) fn of(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let Some(actor) = visit.actor.filter(|actor| !actor.is_assistant) else { return Ok(Self(Vec::new())) };
        let texts = Texts::new(visit.language());
        let home = network::city_of_circle(tx, actor.home)?;
        let mut places = Vec::new();
        if let (true, Some(city)) = (need::may_state(actor, home.as_ref()), &home) {
            places.push((Place::Need, texts.need_of(city.name_in(visit.language()).to_owned()).to_string()));
        }
        for meeting in forum::conducted_ahead(tx, actor)? {
            let label = texts.agenda_of(visit.day(meeting.starts_at), meeting.name).to_string();
            places.push((Place::Agenda(meeting.id), label));
        }
        Ok(Self(places))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Value and label of each.
    pub(super) fn options(&self) -> Vec<(String, String)> {
        let value = |place: &Place| match place {
            Place::Agenda(meeting) => meeting.to_string(),
            Place::Need => NEED.to_owned(),
        };
        self.0.iter().map(|(place, label)| (value(place), label.clone())).collect()
    }

    /// The place that a form names, where it is one of these.
    pub(super) fn named(&self, value: &str) -> Option<Place> {
        let place = match value {
            NEED => Place::Need,
            id => Place::Agenda(MeetingId::from_str(id).ok()?),
        };
        self.0.iter().map(|(open, _)| *open).find(|open| *open == place)
    }
}
