//! The design system: what pages are made of, each part a struct whose fields say all that it needs.
//!
//! A component takes data, never HTML. It is written into a page's template with `{{ part }}`, unescaped, because its type is
//! [`askama::filters::HtmlSafe`]; everything else is escaped, so `|safe` is never needed outside [`Page`]. A page is a template of its own
//! that arranges components, put into [`Page`] with its [`Shell`]; the samples behind [`examples`] show how.
//!
//! The layout of `main`: a [`Lead`], then `<div class="columns">` with `<div class="stack">` (sections, each `<section class="section">`
//! beginning with a [`SectionHead`]) and `<aside class="rail">` (`<section class="rail-section">` beginning with a [`RailHead`]), which always
//! holds the same: the thread, the facts used with a way to mend them, who is with you on this.
//!
//! The styles are in `assets/`, one file a concern; colours in `tokens.css` only. The tests hold contrast, direction, weight, and that styles
//! and templates know the same classes. It knows no capability and reads nothing but what it is given.

mod words;

mod framed;
mod page;

mod lead;
mod meta;
mod section;

mod button;
mod choice;
mod field;
mod form;
mod need_box;

mod check;
mod grade;
mod likeness;
mod tag;

mod disclosure;
mod figures;
mod item;
mod person;
mod portrait;
mod scatter;
mod sources;
mod summary;
mod table;
mod todo;
mod world_map;

mod empty;
mod kept;
mod notice;
mod pager;
mod step;
mod thread;
mod while_typing;

mod assets;
mod example;
mod gallery;
mod samples;
#[cfg(test)]
mod tests;

pub use assets::{Asset, DRAWINGS, KEEP, SCRIPT, STYLESHEET, TYPING, assets};
pub use button::{Act, Actions, Button, Look};
pub use check::{Check, Checks, Verdict};
pub use choice::{Answer, ChoiceGroup, HowMany};
pub use disclosure::{Detail, Disclosure};
pub use empty::EmptyState;
pub use example::Example;
pub use field::{Field, FieldRow, Select, SelectOption, TextArea, TextField, TextKind, Width};
pub use figures::{Figure, Figures};
pub use form::{Control, ErrorSummary, FieldError, Form, Hidden, Method};
pub use framed::Framed;
pub use gallery::{Gallery, examples};
pub use grade::Grade;
pub use item::{Item, Items, Why};
pub use kept::Kept;
pub use lead::Lead;
pub use likeness::{Likeness, Reasons};
pub use meta::{Meta, MetaEntry};
pub use need_box::NeedBox;
pub use notice::{Notice, NoticeTone, Refusal};
pub use page::{Entry, Page, Reader, Shell, Theme};
pub use pager::Pager;
pub use person::{People, PeopleForm, Person};
pub use portrait::Portrait;
pub use samples::{Brief, Desk, sample_brief, sample_desk, sample_shell};
pub use scatter::{Scatter, ScatterGroup, ScatterKey, ScatterKeySign, ScatterRing, ScatterSign};
pub use section::{RailHead, SectionHead};
pub use sources::{Prose, Source, Sources};
pub use step::{NextStep, Step, StepState, Steps};
pub use summary::{Pair, SummaryList};
pub use table::{Cell, CellHead, Column, Narrow, Order, Row, Sort, Table};
pub use tag::{Tag, Tone};
pub use thread::{Place, Thread, ThreadStep};
pub use todo::{Todo, TodoList};
pub use while_typing::WhileTyping;
pub use words::{Link, Text, Words};
pub use world_map::{MapKey, MapMark, MarkKind, WorldMap};
