//! The map of the product: every capability, in the order of navigation.

use kernel::capability::{Capability, PersonalData, Retention};
#[cfg(test)]
use kernel::db::Sql;
use kernel::db::migrate::Migration;

use crate::{
    account, action, agenda, assistant, body, book, breakout, bursary, call, consultation, conversation, data_api,
    desk, discussion, encounter, excursion, feed, finance, forum, gift, inquiry, interest, interview, letter, minutes,
    need, network, offer, outbox, portrait, practice, privacy, programme, round, search, speaking, stay, support,
};

/// All capabilities.
pub(crate) const ALL: &[Capability] = &[
    desk::CAPABILITY,
    network::CAPABILITY,
    need::CAPABILITY,
    offer::CAPABILITY,
    inquiry::CAPABILITY,
    discussion::CAPABILITY,
    practice::CAPABILITY,
    support::CAPABILITY,
    round::CAPABILITY,
    forum::CAPABILITY,
    interview::CAPABILITY,
    agenda::CAPABILITY,
    book::CAPABILITY,
    encounter::CAPABILITY,
    breakout::CAPABILITY,
    speaking::CAPABILITY,
    call::CAPABILITY,
    stay::CAPABILITY,
    gift::CAPABILITY,
    bursary::CAPABILITY,
    finance::CAPABILITY,
    excursion::CAPABILITY,
    action::CAPABILITY,
    minutes::CAPABILITY,
    consultation::CAPABILITY,
    conversation::CAPABILITY,
    body::CAPABILITY,
    programme::CAPABILITY,
    interest::CAPABILITY,
    letter::CAPABILITY,
    search::CAPABILITY,
    outbox::CAPABILITY,
    account::CAPABILITY,
    feed::CAPABILITY,
    portrait::CAPABILITY,
    assistant::CAPABILITY,
    privacy::CAPABILITY,
    data_api::CAPABILITY,
];

/// Every step of the schema, the kernel's first.
pub(crate) fn migrations() -> Vec<Migration> {
    let own = ALL.iter().flat_map(|capability| capability.migrations);
    kernel::MIGRATIONS.iter().chain(own).copied().collect()
}

/// The names of the steps of the schema, in order: what an archive says of itself.
pub(crate) fn schema_names() -> Vec<String> {
    migrations().iter().map(|step| step.name.to_owned()).collect()
}

/// All that the program holds of people: the capabilities' parts, then the kernel's.
pub(crate) fn personal_data() -> Vec<&'static PersonalData> {
    let own = ALL.iter().flat_map(|capability| capability.personal);
    own.chain(kernel::PERSONAL.iter().copied().flatten()).collect()
}

/// All classes of rows that are kept for a time only.
pub(crate) fn retention() -> Vec<&'static Retention> {
    let of_people = personal_data().into_iter().filter_map(|part| part.kept.retention.as_ref());
    of_people.chain(kernel::retention::OWN).collect()
}

/// Every statement of the program, for the tests that prepare them all.
#[cfg(test)]
pub(crate) fn statements() -> Vec<&'static Sql> {
    let own = ALL.iter().flat_map(|capability| capability.statements);
    kernel::STATEMENTS.iter().chain(own).flat_map(|list| list.iter().copied()).collect()
}
