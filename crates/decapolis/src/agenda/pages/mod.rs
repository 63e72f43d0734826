//! Pages of agendas.

mod agenda;
mod item;
mod item_deeds;
mod keeping;
mod needs;
mod now;
mod rooms;
mod said;
mod suggestion;
mod version;
mod wishing;

pub(super) use self::agenda::{again as agenda_again, show as agenda};
pub(super) use self::item::{needs_behind, show as item};
pub(super) use self::item_deeds::{answer, ask, change, remove};
pub(super) use self::keeping::{add, arrange, propose, publish};
pub(super) use self::needs::{load as load_needs, show as needs};
pub(super) use self::now::{Running, show as now};
pub(super) use self::rooms::set as set_rooms;
pub(super) use self::said::in_languages;
pub(super) use self::version::{Shown, show as version};
pub(super) use self::wishing::wish;
