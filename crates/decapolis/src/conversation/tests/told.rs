//! Who took part is told by mail what is done with what they said.

use kernel::id::Id;

use super::{answer_all, ask_members, draw, reads_french, say, say_in_french, statements};
use crate::testing::{Role, for_each_engine};

#[test]
fn a_member_reads_in_the_mail_what_is_done_with_their_own_statement_in_their_language() {
    for_each_engine(async |world| {
        let page = ask_members(world).await;
        say_in_french(world, &page).await;
        let lyon = reads_french(world, Role::OtherLeader).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        for words in ["Par bateau de nuit", "Le maire est un sot"] {
            other.get(&format!("{page}/statements/new")).await;
            assert_eq!(other.post_form(&format!("{page}/statements"), &[("words", words)]).await.status, 303);
        }
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(say(&mut leader, &page, "agree").await.status, 303);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        for decision in [[("decision", "accept"), ("reason", "")], [("decision", "reject"), ("reason", "insult")]] {
            let waiting = staff.get(&format!("{page}/conducting")).await;
            let (_, rest) = waiting.body.split_once("/conversation-statements/").expect("one waits");
            let one = format!("/conversation-statements/{}", rest.split('"').next().expect("an id"));
            staff.get(&one).await;
            assert_eq!(staff.post_form(&format!("{one}/decision"), &decision).await.status, 303);
        }
        draw(world);
        world.clock.advance_seconds(30 * 86_400);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        answer_all(&mut staff, &page).await;
        let own = statements(&mut staff, &page).await.pop().expect("the one that was added");
        staff.get(&own).await;
        let why = [("outcome", "in-part"), ("why", "One night a year"), ("why_fr", "Une nuit par an")];
        assert_eq!(staff.post_form(&format!("{own}/disposition"), &why).await.status, 303);
        staff.get(&format!("{page}/conducting")).await;
        let closed = staff.post_form(&format!("{page}/response"), &[("words", "We meet where trains go")]).await;
        assert_eq!(closed.status, 303, "{}", closed.body);
        let told = world.mails_of("conversation-response").await;
        let told = told.iter().filter(|mail| format!("{:?}", mail.content).contains("We meet where trains go"));
        let (own, others): (Vec<_>, Vec<_>) = told.partition(|mail| mail.person.number() == lyon);
        assert_eq!((own.len(), others.len()), (1, 1), "those who took part");
        let mail = format!("{:?}", own[0].content);
        for words in ["Où nous retrouvons-nous ?", "Ce qui est fait de ce que vous avez ajouté", "Par bateau de nuit"]
        {
            assert!(mail.contains(words), "{words}: {mail}");
        }
        assert!(mail.contains("Une nuit par an") && !mail.contains("One night a year"), "in their language: {mail}");
        assert!(mail.contains("Le maire est un sot") && mail.contains("pas été mise au vote"), "and why not: {mail}");
        let mail = format!("{:?}", others[0].content);
        assert!(mail.contains("Where do we meet next?") && !mail.contains("Le maire est un sot"), "{mail}");
        assert!(!mail.contains("What is done with what you added"), "nothing was added: {mail}");
    });
}

#[test]
fn the_mail_says_what_is_done_with_the_statements_of_the_result() {
    for_each_engine(async |world| {
        let told = world.mails_of("conversation-response").await;
        let of = |code: &str| {
            let mail = told.iter().find(|mail| mail.language.code() == code).expect("somebody reads it");
            format!("{:?}", mail.content)
        };
        let mail = of("en");
        assert!(mail.contains("What is done with statements that stand out in the result"), "{mail}");
        assert!(
            mail.contains("A model clause on data should be ready") && mail.contains("A clause is drafted"),
            "{mail}"
        );
        assert!(of("es").contains("Una cláusula está redactada"), "why it is, in their language");
    });
}
