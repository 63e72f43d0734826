//! In which languages the two of a pair can work.

use super::{demo_round, entered, press, section};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_pair_says_in_which_language_both_work() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        let page = press(&mut staff, &path, "solutions", &[]).await;
        assert!(section(&page, "proposal").contains("both work in English"), "{}", section(&page, "proposal"));
    });
}

#[test]
fn two_who_read_different_languages_have_none_in_common() {
    for_each_engine(async |world| {
        let (path, ..) = entered(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let page = press(&mut staff, &path, "solutions", &[]).await;
        let proposal = section(&page, "proposal");
        assert!(!proposal.contains("both work in"), "Kansas City reads English and Lyon French: {proposal}");
    });
}
