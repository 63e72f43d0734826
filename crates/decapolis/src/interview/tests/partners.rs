//! Partners read nothing of what the cities say, wherever they sit.

use super::{WORDS, add, answers_for, meeting_of, own_path};
use crate::forum::{self, Story};
use crate::interview::loaded;
use crate::interview::reading::Reader;
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn partners_find_no_trace_of_interviews_anywhere() {
    for_each_engine(async |world| {
        let (path, meeting) = (own_path(world).await, meeting_of(world, Story::Ahead).await);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let answer = add(&mut leader, &path, "presses", "members").await;
        let seated = world.read(move |tx| {
            let (post, person) = post_of(tx, Role::Partner)?.ok_or(kernel::stop::Stop::Missing)?;
            let actor = kernel::session::actor_by_mail(tx, person, post)?.ok_or(kernel::stop::Stop::Missing)?;
            let attends = forum::attendees(tx, meeting)?.iter().any(|one| one.post == post);
            Ok((attends, loaded::read_as(tx, &actor, meeting)?.1, answers_for(tx, &actor, meeting)?.len()))
        });
        assert_eq!(seated.await, (true, Reader::Other, 0), "also with a seat at the table");
        let mut partner = world.sign_in_as(Role::Partner).await;
        let page = partner.get(&format!("/meetings/{meeting}")).await;
        assert!(page.status == 200 && !page.shows(WORDS) && !page.body.contains("interview"), "{}", page.body);
        let all = format!("/meetings/{meeting}/interviews");
        for target in [all.clone(), format!("{all}/clusters"), path, answer] {
            let page = partner.get(&target).await;
            assert_eq!((page.status, page.shows(WORDS)), (404, false), "{target}");
        }
    });
}
