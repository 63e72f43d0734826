//! Pages of series and meetings.

mod asking;
mod list;
mod making;
mod meeting;
mod series;
mod wave;

pub(super) use self::asking::invite;
pub(super) use self::list::{Lists, list};
pub(super) use self::making::{cancel, change, create, edit, new};
pub(super) use self::meeting::{View, example, names_of_homes, own_seat, show, trail, until};
pub(super) use self::series::{Meetings, begin, begin_form, example_series, show as show_series};
