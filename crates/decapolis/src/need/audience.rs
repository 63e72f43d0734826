//! Who reads a need besides its own city: all members, or one region, body or meeting of those who stated it.

use kernel::circle::{self, CircleId, CircleKind, MEMBERS, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::model::{Need, NeedId};
use super::rules::MayShare;
use super::store;
use super::texts::Texts;

/// Who reads a need, said from its circles. Cities that were asked about it read it too, and are not named here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Audience {
    City,
    /// One region, body or meeting, by its name.
    Circle(CircleId, String),
    Members,
    Everybody,
}

impl Audience {
    pub(super) fn of(tx: &mut Tx<'_>, need: NeedId) -> Result<Self, Fault> {
        let circles = circle::audience_of(tx, store::record(need))?;
        let widest = circles.into_iter().filter(|(_, kind, _)| is_wider(*kind)).max_by_key(|(_, kind, _)| width(*kind));
        Ok(match widest {
            None => Audience::City,
            Some((_, CircleKind::Everybody, _)) => Audience::Everybody,
            Some((MEMBERS, ..)) => Audience::Members,
            Some((id, _, name)) => Audience::Circle(id, name),
        })
    }

    /// As in forms and data: a circle by its id.
    pub(super) fn code(&self) -> String {
        match self {
            Audience::City => "city".to_owned(),
            Audience::Circle(id, _) => id.to_string(),
            Audience::Members => "members".to_owned(),
            Audience::Everybody => "everybody".to_owned(),
        }
    }

    pub(super) fn words(&self, language: Language) -> String {
        let texts = Texts::new(language);
        match self {
            Audience::City => texts.seen_by_city().to_owned(),
            Audience::Circle(_, name) => texts.seen_by(name).to_string(),
            Audience::Members => texts.seen_by_members().to_owned(),
            Audience::Everybody => texts.seen_by_everybody().to_owned(),
        }
    }
}

/// Whether a need is opened to circles of this kind by its city, and not by asking somebody.
fn is_wider(kind: CircleKind) -> bool {
    use CircleKind::{Body, Everybody, Meeting, Members, Region};
    matches!(kind, Region | Body | Meeting | Members | Everybody)
}

fn width(kind: CircleKind) -> u8 {
    match kind {
        CircleKind::Everybody => 2,
        CircleKind::Members => 1,
        _ => 0,
    }
}

/// The regions, bodies and meetings that a post belongs to now, by name: it may open its city's needs to any of them.
pub(super) fn wider_circles(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<(CircleId, String)>, Fault> {
    let own = circle::named_of_post(tx, post)?.into_iter();
    let narrower = own.filter(|(_, kind, _)| is_wider(*kind) && width(*kind) == 0);
    Ok(narrower.map(|(id, _, name)| (id, name)).collect())
}

/// Open needs that were opened to a region, a body or a meeting of the reader's, the newest first; of many circles of theirs
/// the first ten.
pub(super) fn open_in_circles_of(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Need>, Fault> {
    let own: Vec<RecordId> =
        wider_circles(tx, reader)?.into_iter().map(|(id, _)| RecordId::from_number(id.number())).collect();
    match Records::parts(&own).next() {
        Some(circles) => store::open_needs_of_circles(tx, &circles),
        None => Ok(Vec::new()),
    }
}

/// Opens a need to the circle that was chosen and closes it to those that were chosen before.
pub(super) fn set(tx: &mut Tx<'_>, leave: &MayShare<'_>) -> Result<(), Fault> {
    let record = store::record(leave.need.id);
    for (before, kind, _) in circle::audience_of(tx, record)? {
        if is_wider(kind) && leave.with != Some(before) {
            circle::close_to(tx, record, before)?;
        }
    }
    match leave.with {
        Some(circle) => circle::open_to(tx, record, circle),
        None => Ok(()),
    }
}
