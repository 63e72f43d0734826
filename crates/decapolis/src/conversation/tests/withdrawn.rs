//! Withdrawn after the response: the small print promises it.

use super::{answer_all, begin, draw, end, kept, rows, say};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_resident_withdraws_after_the_response_and_the_published_page_says_so() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phones: Vec<_> = (0..11).map(|_| world.browser()).collect();
        for phone in &mut phones {
            assert_eq!(say(phone, &page, "agree").await.status, 303);
        }
        draw(world);
        end(world);
        let mut leader = world.sign_in_as(Role::Leader).await;
        answer_all(&mut leader, &page).await;
        leader.get(&format!("{page}/conducting")).await;
        let closed = leader.post_form(&format!("{page}/response"), &[("words", "The shore is opened")]).await;
        assert_eq!(closed.status, 303, "{}", closed.body);
        let shown = phones[0].get(&page).await;
        assert!(shown.shows("after the response too") && shown.shows("Withdraw all of my votes"), "{}", shown.body);
        let before = rows(world, "conversation_vote").len();
        assert_eq!(phones[0].post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        draw(world);
        assert_eq!(rows(world, "conversation_vote").len(), before - 1, "the vote is gone");
        assert_eq!(kept(world, &page).await.map(|drawn| (drawn.shown.people, drawn.shown.votes)), Some((10, 10)));
        for path in [page.clone(), format!("{page}/map")] {
            let public = world.browser().get(&path).await;
            assert!(public.shows("Withdrew with all of their votes: 1"), "{}", public.body);
            assert!(public.shows("The shore is opened"), "the response stays");
        }
        let waits =
            rows(world, "next_step").iter().filter(|row| row.contains("What should change at the lake?")).count();
        assert_eq!(waits, 0, "nothing waits again");
    });
}
