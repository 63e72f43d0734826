//! What a person does in a browser: the list, asking, the page of an engagement, templates, flow and lessons.

mod after;
mod answers;
mod ask;
mod asking;
mod deeds;
mod ending;
mod engagement;
mod flow;
mod forms;
mod lessons;
mod list;
mod parts;
mod rates;
mod templates;
mod turn;

pub(super) use self::ask::{begin, example as example_ask, show as ask};
pub(super) use self::deeds::{accept, ask_post, clear, decline, end_step, give_back, goals, reply, stop, write};
pub(super) use self::ending::{example as example_end, show as ending};
pub(super) use self::engagement::{example, show};
pub(super) use self::flow::show as flow;
pub(super) use self::lessons::list as lessons;
pub(super) use self::list::{items_of, list, running_with};
pub(super) use self::rates::{add as add_rates, list as rates};
pub(super) use self::templates::{
    add as add_template, add_all as add_templates, end as end_template, example as example_template, list as templates,
    show as template, take_ladder,
};
