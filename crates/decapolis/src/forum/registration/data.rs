//! The registration of a meeting as data: what its page shows to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::acts::Opened;

/// The classes of those who register for a meeting, and where the reader stands.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct RegistrationData {
    meeting: String,
    /// In the order in which they open.
    classes: Vec<ClassData>,
    /// The class that the reader's post belongs to; null where none is theirs.
    own_class: Option<String>,
    /// Whether the reader's post may register now.
    may_register: bool,
    /// The reader's own seat, whatever became of it.
    own_seat: Option<String>,
}

/// A class of those who register.
#[derive(Debug, Serialize, JsonSchema)]
struct ClassData {
    /// `speakers`, `newcomers`, `members`, `candidates` or `partners`.
    class: String,
    opens_at: String,
    /// Seats that nobody else is given until before `kept_until`.
    kept: i64,
    /// Null where none are kept.
    kept_until: Option<String>,
}

/// The registration of a meeting.
pub(crate) fn registration_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<RegistrationData, Stop> {
    let actor = visit.actor()?;
    let opened = Opened::load(tx, actor, visit.param("meeting")?)?;
    let has_seat = opened.own.as_ref().is_some_and(|own| own.state.is_live());
    let class = |class: &super::model::Class| ClassData {
        class: class.said.kind.code().to_owned(),
        opens_at: class.said.opens_at.to_string(),
        kept: class.said.kept,
        kept_until: (class.said.kept > 0).then(|| class.said.kept_until.to_string()),
    };
    Ok(RegistrationData {
        meeting: opened.meeting.id.to_string(),
        classes: opened.classes.all.iter().map(class).collect(),
        own_class: opened.class_of(actor).map(|class| class.said.kind.code().to_owned()),
        may_register: !has_seat && opened.may_register(tx, actor).is_ok(),
        own_seat: opened.own.as_ref().map(|seat| seat.id.to_string()),
    })
}
