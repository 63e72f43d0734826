//! What the lists can be asked for, by list.

use super::super::resource::{PARTS, Parameter, number, one_of, text};

const LANGUAGES: &[&str] = &["en", "es", "fr", "ar"];
const AFTER: Parameter = PARTS[0];
const LIMIT: Parameter = PARTS[1];
pub(super) const CITY_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    text("name", "Part of a name, in any language and script"),
    text("region", "The id of a region"),
    text("country", "ISO 3166-1 alpha-2"),
    text("topic", "The id of a topic on which the city offers help"),
    one_of(
        "standing",
        "For the secretariat's tokens; others get members",
        &["lead", "pending", "active", "lapsed", "left"],
    ),
];
pub(super) const PRACTICE_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    text("topic", "The id of a topic"),
    one_of("language", "The language its author wrote in", LANGUAGES),
];
pub(super) const QUESTION_FILTERS: &[Parameter] =
    &[AFTER, LIMIT, text("topic", "The id of a topic"), text("region", "The id of a region")];
pub(super) const AGENDA_NEED_FILTERS: &[Parameter] =
    &[text("topic", "The topic of which it is asked what could be made, for who keeps the agenda")];
pub(super) const ACTION_FILTERS: &[Parameter] =
    &[one_of("state", "Which of them; open ones without it", &["open", "late", "done"])];
pub(super) const OFFER_FILTERS: &[Parameter] = &[AFTER, LIMIT, text("topic", "The id of a topic")];
pub(super) const ORGANISATION_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    one_of(
        "kind",
        "The kind of organisation",
        &["company", "foundation", "university", "association", "international", "other"],
    ),
];
pub(super) const INTEREST_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    one_of("kind", "The kind of tie", &["employment", "shares", "advice", "family", "gift", "other", "nothing"]),
];
pub(super) const CITY_ASKED: &[Parameter] =
    &[text("city", "A name, in any language and script"), text("place", "A GeoNames id, in place of a name")];
pub(super) const DAY_ASKED: &[Parameter] = &[text("day", "The first of seven days, such as 2026-06-08")];
pub(super) const SEARCH_ASKED: &[Parameter] = &[
    text("q", "Words, in any of the four languages"),
    text("kind", "Only records of this kind"),
    one_of("language", "Only records in this language", LANGUAGES),
    text("topic", "Only records of this topic"),
    number("page", "Which ten of the hits", 50),
];
