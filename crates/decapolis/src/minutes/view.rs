//! What the page of what was written down at a meeting and its data are made of, as far as the reader may read.

use atlas::PlaceId;
use kernel::circle;
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::ballot::{self, Ballot};
use super::document::{self, Document, Stage};
use super::evaluation::impact::{self, Impact};
use super::model::{Decision, Note, Votes};
use super::rules::{self, Room};
use super::store::{self, record};
use super::texts::Texts;
use super::wish::{self, Wish};
use crate::action::{self, Action, People};
use crate::agenda::{self, Line};
use crate::forum::{self, Meeting, MeetingId, Standing, Story};
use crate::network;

/// Kansas City, where the demo's leader works.
const LEADERS_PLACE: u32 = 4_393_217;

/// What was written down at a meeting.
pub(super) struct View {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) room: Room,
    /// What became of the actions of the meeting before, each with whether the reader may open it.
    pub(super) before: Vec<(Action, bool)>,
    pub(super) notes: Vec<Note>,
    pub(super) decisions: Vec<Decision>,
    pub(super) ballots: Vec<Ballot>,
    pub(super) actions: Vec<Action>,
    /// What it carries on, for who conducts.
    pub(super) wishes: Vec<Wish>,
    /// Where the reader may read it.
    pub(super) document: Option<Document>,
    /// What it changed, as those who took part say later.
    pub(super) impacts: Vec<Impact>,
    pub(super) people: People,
    /// The agenda, for those inside.
    pub(super) items: Vec<Line>,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        let document = document::of_meeting(tx, meeting.id)?;
        let is_published = document.as_ref().is_some_and(|document| document.stage == Stage::Published);
        let is_theirs = match &document {
            Some(document) if is_published => circle::is_open_to(tx, record(document.id), actor.post)?,
            _ => false,
        };
        rules::may_read(&standing, is_theirs)?;
        let phase = meeting.phase(tx.now());
        let room = Room { phase, is_confidential: meeting.is_confidential, is_published };
        let inside = rules::is_inside(&standing);
        let mut view = Self {
            before: if inside { before(tx, visit, &meeting)? } else { Vec::new() },
            notes: if inside { store::notes(tx, meeting.id)? } else { Vec::new() },
            decisions: store::decisions(tx, meeting.id)?,
            ballots: if inside { ballot::of_meeting(tx, meeting.id)? } else { Vec::new() },
            actions: action::of_meeting(tx, meeting.id)?,
            wishes: if standing.conducts { wish::of_meeting(tx, meeting.id)? } else { Vec::new() },
            document: document.filter(|_| is_published || standing.conducts),
            impacts: if inside { impact::of_meeting(tx, meeting.id)? } else { Vec::new() },
            people: People::load(tx, visit.language(), [])?,
            items: if inside { agenda::items(tx, meeting.id)? } else { Vec::new() },
            meeting,
            standing,
            room,
        };
        view.keep_what_is_theirs();
        view.people = People::load(tx, visit.language(), view.named())?;
        Ok(view)
    }

    /// What comes of closed items stays with those who take part for a city, and who conduct.
    fn keep_what_is_theirs(&mut self) {
        if rules::reads_closed(&self.standing) {
            return;
        }
        self.notes.retain(|note| !note.is_closed);
        self.decisions.retain(|decision| !decision.is_closed);
        self.ballots.retain(|ballot| !ballot.terms.is_closed);
        self.actions.retain(|action| !action.is_closed);
        self.wishes.retain(|wish| !wish.is_closed);
        self.items.retain(|line| !line.is_closed);
    }

    /// The posts that the page names.
    fn named(&self) -> Vec<PostId> {
        let before = self.before.iter().map(|(action, _)| action.owner);
        let owners = self.actions.iter().map(|action| action.owner);
        let authors = self.notes.iter().filter_map(|note| note.author);
        let asked = self.wishes.iter().map(|wish| wish.post);
        let people = before.chain(owners).chain(authors).chain(asked);
        people.chain(self.impacts.iter().map(|impact| impact.post)).collect()
    }
}

/// The actions of the series' meeting before; what came of closed items only for whoever may open it.
pub(super) fn before(tx: &mut Tx<'_>, visit: &Visit<'_>, meeting: &Meeting) -> Result<Vec<(Action, bool)>, Stop> {
    let Some(before) = forum::before(tx, meeting)? else { return Ok(Vec::new()) };
    let actor = visit.actor()?;
    let standing = forum::standing(tx, actor, &before)?;
    let actions = action::of_meeting(tx, before.id)?.into_iter();
    let with_leave = actions.map(|action| {
        let is_theirs = action::is_for(actor, &action, &standing);
        (action, is_theirs)
    });
    Ok(with_leave.filter(|(action, is_theirs)| *is_theirs || !action.is_closed).collect())
}

/// How a vote went, in a line.
pub(super) fn votes(visit: &Visit<'_>, votes: Votes) -> String {
    Texts::new(visit.language()).votes(votes.abstain, votes.no, votes.yes).to_string()
}

/// The demo's meeting of today.
pub(super) fn example_today(tx: &mut Tx<'_>) -> Result<Option<MeetingId>, Stop> {
    forum::demo_meeting(tx, Story::Today)
}

/// The demo's meeting of half a year ago.
pub(super) fn example_past(tx: &mut Tx<'_>) -> Result<Option<MeetingId>, Stop> {
    forum::demo_meeting(tx, Story::Past)
}

/// The post of the demo's leader.
pub(super) fn example_leader(tx: &mut Tx<'_>) -> Result<Option<PostId>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(LEADERS_PLACE))? else { return Ok(None) };
    Ok(Some(network::post_in(tx, city.circle, Function::Leader)?.post))
}
