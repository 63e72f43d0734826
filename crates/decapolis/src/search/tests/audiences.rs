//! What one may not read is neither shown nor counted, from the moment it is closed.

use super::follow;
use crate::testing::{Role, World, for_each_engine};

const WORDS: &str = "Merging the quixotic tramway companies";

/// Who finds the need by one of its words, and whether the word stands anywhere else in the page than in the box.
async fn finders(world: &World) -> Vec<Role> {
    let mut finders = Vec::new();
    for role in Role::ALL {
        let page = world.sign_in_as(role).await.get("/search?q=quixotic").await;
        let is_found = page.body.contains("<mark>quixotic</mark>");
        assert_eq!(is_found, page.body.contains("class=\"item\""), "{role:?}");
        assert_eq!(is_found, page.body.contains("(1)"), "{role:?}: counted if and only if shown");
        assert!(is_found || !page.body.contains("tramway"), "{role:?}");
        finders.extend(is_found.then_some(role));
    }
    finders
}

/// Holds trust line a28.
#[test]
fn a_need_is_found_by_its_own_city_alone_until_shared() {
    for_each_engine(async |world| {
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get("/").await;
        let stated = leader.post_form("/needs", &[("words", WORDS)]).await;
        follow(world);
        assert_eq!(finders(world).await, [Role::Leader, Role::Officer]);
        leader.follow(&stated).await;
        let audience = format!("{}/audience", stated.location);
        leader.post_form(&audience, &[("audience", "members")]).await;
        assert_eq!(finders(world).await, [], "what changed is not answered for by the old index");
        follow(world);
        let members = finders(world).await;
        assert!(members.contains(&Role::OtherLeader) && !members.contains(&Role::Nobody), "{members:?}");
    });
}
