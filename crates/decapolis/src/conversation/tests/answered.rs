//! The response, and what is done with each statement, in more than the language of whoever wrote them.

use super::{Story, answer_all, begin, page_of, say, statements};
use crate::testing::{Role, for_each_engine};

#[test]
fn who_took_part_reads_what_is_done_in_their_language_and_sees_the_original() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        say(&mut world.browser(), &page, "agree").await;
        world.clock.advance_seconds(30 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        answer_all(&mut leader, &page).await;
        let one = statements(&mut leader, &page).await.remove(0);
        leader.get(&one).await;
        let why = [("outcome", "in-part"), ("why", "From May to September"), ("why_es", "De mayo a septiembre")];
        assert_eq!(leader.post_form(&format!("{one}/disposition"), &why).await.status, 303);
        let form = leader.get(&one).await;
        assert!(form.shows("De mayo a septiembre"), "what is there stands in the form: {}", form.body);
        leader.get(&format!("{page}/conducting")).await;
        let words = [("words", "The shore is opened in summer"), ("words_fr", "La rive ouvre en été")];
        assert_eq!(leader.post_form(&format!("{page}/response"), &words).await.status, 303);
        let spanish = world.browser().asks_for("es").get(&one).await;
        assert!(spanish.shows("De mayo a septiembre") && spanish.shows("From May to September"), "{}", spanish.body);
        assert!(spanish.shows("Tal como se escribió, en inglés"), "{}", spanish.body);
        let french = world.browser().asks_for("fr").get(&one).await;
        assert!(french.shows("From May to September") && french.shows("anglais"), "no version: {}", french.body);
        for path in [page.clone(), format!("{page}/map")] {
            let french = world.browser().asks_for("fr").get(&path).await;
            assert!(french.shows("La rive ouvre en été") && french.shows("The shore is opened"), "{}", french.body);
            let arabic = world.browser().asks_for("ar").get(&path).await;
            assert!(arabic.shows("The shore is opened") && !arabic.shows("La rive"), "{}", arabic.body);
            assert!(arabic.shows("كُتب باللغة"), "it says in which language: {}", arabic.body);
            assert!(!world.browser().get(&path).await.shows("La rive"));
        }
    });
}

#[test]
fn who_changes_it_in_another_language_leaves_the_original_in_its_own() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        world.clock.advance_seconds(30 * 86_400);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let one = statements(&mut leader, &page).await.swap_remove(0);
        leader.get(&one).await;
        let why = [("outcome", "in-part"), ("why", "From May to September")];
        assert_eq!(leader.post_form(&format!("{one}/disposition"), &why).await.status, 303);
        leader.get("/choice?language=fr&back=%2F").await;
        let form = leader.get(&one).await;
        assert!(form.body.contains(r#"name="_language" value="en""#), "{}", form.body);
        assert!(form.body.contains(r#"name="why_fr""#) && !form.body.contains(r#"name="why_en""#), "{}", form.body);
        let both = [
            ("_language", "en"),
            ("outcome", "taken-up"),
            ("why", "From May to October"),
            ("why_fr", "De mai à octobre"),
        ];
        assert_eq!(leader.post_form(&format!("{one}/disposition"), &both).await.status, 303);
        let kept = leader.get(&one).await;
        assert!(kept.shows("De mai à octobre") && kept.shows("From May to October"), "{}", kept.body);
        assert!(kept.body.contains(r#"name="_language" value="en""#), "{}", kept.body);
    });
}

#[test]
fn members_are_told_by_mail_in_their_language() {
    for_each_engine(async |world| {
        let told = world.mails_of("conversation-response").await;
        let with = |code: &str, words: &str| {
            let mails = told.iter().filter(|mail| mail.language.code() == code);
            let contents: Vec<String> = mails.map(|mail| format!("{:?}", mail.content)).collect();
            assert!(!contents.is_empty(), "{code}");
            assert!(contents.iter().all(|content| content.contains(words)), "{code}: {contents:?}");
        };
        with("en", "All agree on a model clause");
        with("es", "Todas coinciden en una cláusula modelo");
        with("fr", "Toutes s’accordent sur une clause type");
    });
}

#[test]
fn programs_read_the_versions_and_the_language_of_the_original() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Members).await;
        let token = world.token_of(Role::Leader, kernel::token::Scope::Post).await.expect("somebody with an account");
        let read = world.browser().bearing(&token).get(&format!("/api/v1{page}")).await.body;
        assert!(read.contains("\"response_language\":\"en\"") && read.contains("Toutes s’accordent"), "{read}");
    });
}
