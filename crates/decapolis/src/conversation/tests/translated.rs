//! In several languages: whoever conducts writes versions, each reads their own, and the original is beside it.

use super::{begin, kept, say};
use crate::testing::{Page, Role, World, for_each_engine};

/// The pages of the statements of a conversation.
async fn statements(world: &World, page: &str) -> Vec<String> {
    let listed = world.browser().get(&format!("{page}/statements")).await;
    let links = listed.body.split("href=\"/conversation-statements/").skip(1);
    links.filter_map(|rest| rest.split('"').next()).map(|id| format!("/conversation-statements/{id}")).collect()
}

/// What a phone that asks for a language is shown.
async fn read_in(world: &World, language: &'static str, path: &str) -> Page {
    world.browser().asks_for(language).get(path).await
}

#[test]
fn a_voter_reads_the_version_in_their_language_and_the_original_beside_it() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let listed = leader.get(&format!("{page}/languages")).await;
        assert!(listed.shows("Statements that lack a version: 3") && listed.shows("lacks Spanish, French and Arabic"));
        for one in statements(world, &page).await {
            leader.get(&one).await;
            let form = [("es", "La orilla para todos"), ("fr", ""), ("ar", "الشاطئ للجميع")];
            let kept = leader.post_form(&format!("{one}/versions"), &form).await;
            assert_eq!(kept.location, format!("{page}/languages"), "on to the next: {}", kept.body);
        }
        let form = [("question_es", "¿Qué debe cambiar en el lago?"), ("changes_es", "El plan de la orilla")];
        assert_eq!(leader.post_form(&format!("{page}/languages"), &form).await.status, 303);
        let spanish = read_in(world, "es", &page).await;
        assert!(spanish.shows("¿Qué debe cambiar en el lago?") && spanish.shows("El plan de la orilla"));
        assert!(spanish.body.contains("<bdi lang=\"es\">La orilla para todos</bdi>"), "{}", spanish.body);
        assert!(spanish.shows("El original, en inglés") && spanish.shows("What should change at the lake?"));
        let arabic = read_in(world, "ar", &page).await;
        assert!(arabic.body.contains("<bdi lang=\"ar\">الشاطئ للجميع</bdi>"));
        assert!(
            arabic.body.contains("<bdi lang=\"en\">What should change at the lake?</bdi>"),
            "the question has none"
        );
        let french = read_in(world, "fr", &page).await;
        assert!(french.shows("Écrite en anglais.") && french.shows("La question est écrite en anglais."));
        assert!(!world.browser().get(&page).await.shows("The original, in English"), "its own readers see it alone");
        let list = read_in(world, "es", "/conversations").await;
        assert!(list.shows("¿Qué debe cambiar en el lago?") && !list.shows("What should change at the lake?"));
        let listed = leader.get(&format!("{page}/languages")).await;
        assert!(listed.shows("lacks French") && !listed.shows("lacks Spanish"));
    });
}

#[test]
fn votes_in_two_languages_are_on_one_statement() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let one = statements(world, &page).await.remove(0);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&one).await;
        leader.post_form(&format!("{one}/versions"), &[("es", "La orilla para todos")]).await;
        for language in ["es", "en"] {
            let mut phone = world.browser().asks_for(language);
            for _ in 0..3 {
                say(&mut phone, &page, "agree").await;
            }
        }
        super::draw(world);
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.votes, drawn.shown.statements), (2, 6, 3));
    });
}

#[test]
fn a_version_is_held_to_what_a_statement_is_held_to_and_goes_when_it_is_emptied() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let one = statements(world, &page).await.remove(0);
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&one).await;
        let wrong = [("es", "Vea https://x.example"), ("fr", "Écrivez à moi@ville.example")];
        let refused = leader.post_form(&format!("{one}/versions"), &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(refused.shows("Leave out the link") && refused.shows("Leave out the mail address"), "all at once");
        assert!(refused.shows("Vea https://x.example"), "what was typed comes back");
        let half = leader.post_form(&format!("{page}/languages"), &[("question_fr", "Que changer ?")]).await;
        assert!(half.status == 422 && half.shows("Enter what can change"));
        for (words, is_there) in [("La orilla para todos", true), ("", false)] {
            leader.get(&one).await;
            assert_eq!(leader.post_form(&format!("{one}/versions"), &[("es", words)]).await.status, 303);
            assert_eq!(read_in(world, "es", &one).await.shows("La orilla para todos"), is_there);
        }
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        let refused = other.post_form(&format!("{one}/versions"), &[("es", "Otra cosa")]).await;
        assert_eq!(refused.status, 403, "who conducts, and nobody else");
    });
}
