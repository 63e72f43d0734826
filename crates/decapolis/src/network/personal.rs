//! What the network holds of a person: invitations into posts, and lists of people on their way in.

use kernel::capability::{Kept, PersonalData, Retention, Span, WhenErased};

use super::import;
use super::invitation::{self, SETTLED_DAYS};
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "post_invitations",
        label: |language| Texts::new(language).personal_invitations().to_string(),
        why: |language| Texts::new(language).personal_invitations_why().to_string(),
        kept: Kept {
            span: Span::Days(SETTLED_DAYS),
            since: |language| Texts::new(language).personal_invitations_since().to_string(),
            retention: Some(Retention {
                class: "post-invitation",
                count: invitation::count_settled,
                clear: invitation::clear_settled,
            }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(invitation::invitations_of_person(tx, person)?.into()),
        erase: |tx, person| Ok(invitation::delete_of_person(tx, person)?),
    },
    PersonalData {
        key: "member_lists",
        label: |language| Texts::new(language).personal_lists().to_string(),
        why: |language| Texts::new(language).personal_lists_why().to_string(),
        kept: Kept {
            span: Span::Days(1),
            since: |language| Texts::new(language).personal_lists_since().to_string(),
            retention: Some(Retention {
                class: "member-list",
                count: import::count_old_lists,
                clear: import::clear_old_lists,
            }),
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(import::rows_of_person(tx, person)?.into()),
        erase: |tx, person| Ok(import::forget_person(tx, person)?),
    },
];
