//! The page `/design`: every component in every state it has, on one page.

use askama::Template;

use super::example::Example;
use super::words::Text;
use super::{
    button, check, choice, disclosure, empty, field, figures, form, grade, item, kept, lead, likeness, meta, need_box,
    notice, pager, person, portrait, scatter, section, sources, step, summary, table, tag, thread, todo, while_typing,
    world_map,
};

/// What stands in `main` of `/design`.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/gallery.html")]
pub struct Gallery {
    /// The page's `h1`.
    pub title: Text,
    pub examples: Vec<Example>,
}

/// Every component's examples, in the order in which a page is made.
pub fn examples() -> Vec<Example> {
    let groups = [
        lead::examples(),
        meta::examples(),
        section::examples(),
        need_box::examples(),
        button::examples(),
        form::examples(),
        field::examples(),
        choice::examples(),
        tag::examples(),
        check::examples(),
        grade::examples(),
        likeness::examples(),
        table::examples(),
        world_map::examples(),
        scatter::examples(),
        summary::examples(),
        item::examples(),
        person::examples(),
        portrait::examples(),
        figures::examples(),
        todo::examples(),
        step::examples(),
        thread::examples(),
        notice::examples(),
        kept::examples(),
        while_typing::examples(),
        empty::examples(),
        disclosure::examples(),
        pager::examples(),
        sources::examples(),
    ];
    groups.into_iter().flatten().collect()
}
