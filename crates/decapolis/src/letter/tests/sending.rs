//! Writing, sending, and what came of it.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::mail::{self, Content, Mail, MailState, NewMail, PER_HOUR_MAX, PER_PERSON_A_DAY_MAX, Paragraph};
use kernel::person::PersonId;
use kernel::retention;
use kernel::stop::Stop;

use super::{FRENCH, OTHER_PLACE, OWN_PLACE, city, draft, leave_demo, letters_since, outbox, send, translate};
use crate::capabilities;
use crate::outbox::tests::mail_server::MailServer;
use crate::testing::{Role, for_each_engine, post_of};

#[test]
fn each_reads_a_letter_in_the_own_language_where_there_is_one() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, "country=FR&country=FR&function=leader").await;
        translate(&mut writer, &letter, "fr", "Bonjour {name}, quel jour pour {city} ?").await;
        send(world, &mut writer, &letter, "network").await;
        let mails = letters_since(world, &before).await;
        let (_, leader) = city(world, OTHER_PLACE).await;
        let mail = mails.iter().find(|mail| mail.name == leader).expect("a mail to Lyon");
        assert_eq!((mail.language, mail.state), (Language::French, MailState::Kept));
        assert_eq!(mail.subject, "Secretariat : Une date en juin");
        let theirs = Paragraph::theirs(&format!("Bonjour {leader}, quel jour pour Lyon ?"), Language::French);
        assert!(mail.content.paragraphs.contains(&theirs), "{:?}", mail.content.paragraphs);
    });
}

#[test]
fn without_a_version_the_original_says_its_language() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, FRENCH).await;
        send(world, &mut writer, &letter, "network").await;
        let mails = letters_since(world, &before).await;
        let line = "Il n’y a pas de version en français. Elle est écrite en anglais.";
        let says = |mail: &Mail| mail.content.paragraphs.contains(&Paragraph::Ours(line.to_owned()));
        assert!(!mails.is_empty() && mails.iter().all(says), "{mails:?}");
    });
}

#[test]
fn a_letter_is_sent_once_however_often_its_job_runs() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, FRENCH).await;
        send(world, &mut writer, &letter, "network").await;
        let first = letters_since(world, &before).await.len();
        writer.get(&letter).await;
        let again = writer.post_form(&format!("{letter}/sending"), &[("when", "now")]).await;
        world.clock.advance_seconds(7_200);
        world.run_jobs(None);
        assert_eq!((again.status, letters_since(world, &before).await.len()), (403, first));
        let page = world.sign_in_as(Role::Secretariat).await.get(&letter).await;
        assert!(page.shows("kept here, as in every demo"), "{}", page.body);
    });
}

#[test]
fn a_planned_letter_leaves_at_its_time_and_not_before() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, FRENCH).await;
        writer.get(&letter).await;
        let sending = format!("{letter}/sending");
        let past = writer.post_form(&sending, &[("when", "later"), ("day", "2026-04-12"), ("hour", "9")]).await;
        assert_eq!((past.status, past.shows("Enter a time that is still to come")), (422, true));
        let planned = writer.post_form(&sending, &[("when", "later"), ("day", "2026-04-14"), ("hour", "9")]).await;
        assert_eq!(planned.status, 303);
        world.run_jobs(None);
        assert_eq!(letters_since(world, &before).await, []);
        world.clock.advance_seconds(23 * 3_600);
        world.run_jobs(None);
        assert!(!letters_since(world, &before).await.is_empty());
    });
}

#[test]
fn a_letter_taken_back_is_a_draft_and_leaves_no_more() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, FRENCH).await;
        assert!(writer.get("/").await.shows("A date in June"), "a draft waits on the desk");
        writer.get(&letter).await;
        let later = [("when", "later"), ("day", "2026-04-14"), ("hour", "9")];
        writer.post_form(&format!("{letter}/sending"), &later).await;
        writer.get(&letter).await;
        assert_eq!(writer.post_form(&format!("{letter}/sending/withdrawal"), &[]).await.status, 303);
        world.clock.advance_seconds(2 * 86_400);
        world.run_jobs(None);
        assert_eq!(letters_since(world, &before).await, []);
    });
}

#[test]
fn replies_reach_the_writer_who_agreed_and_else_the_network() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        for (replies, header) in [("writer", true), ("network", false)] {
            let mut writer = world.sign_in_as(Role::Secretariat).await;
            let letter = draft(&mut writer, "function=chair").await;
            writer.get(&letter).await;
            writer.post_form(&format!("{letter}/sending"), &[("when", "now"), ("replies", replies)]).await;
            let server = MailServer::start(&["250 2.1.5 fine"]);
            world.run_jobs(Some(server.config()));
            let message = server.messages().pop().expect("a message");
            assert_eq!(message.contains("Reply-To: secretariat@network.example"), header, "{message}");
            assert!(message.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{message}");
        }
    });
}

#[test]
fn a_refused_mail_is_shown_with_its_reason_and_sent_again() {
    for_each_engine(async |world| {
        leave_demo(world).await;
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, "function=chair").await;
        writer.get(&letter).await;
        writer.post_form(&format!("{letter}/sending"), &[("when", "now")]).await;
        world.run_jobs(Some(MailServer::start(&["550 5.1.1 no such mailbox"]).config()));
        let page = writer.get(&letter).await;
        assert!(page.shows("no such mailbox") && page.shows("refused"), "{}", page.body);
        assert_eq!(writer.post_form(&format!("{letter}/resending"), &[]).await.status, 303);
        world.run_jobs(Some(MailServer::start(&["250 2.1.5 fine"]).config()));
        let page = writer.get(&letter).await;
        assert!(!page.shows("no such mailbox"), "{}", page.body);
        assert_eq!(writer.post_form(&format!("{letter}/resending"), &[]).await.status, 403, "nobody is left");
    });
}

#[test]
fn a_trial_goes_to_the_writer_alone_in_every_version() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        translate(&mut writer, &letter, "fr", "Quel jour ?").await;
        let before = outbox(world).await;
        writer.get(&letter).await;
        assert_eq!(writer.post_form(&format!("{letter}/trial"), &[]).await.status, 303);
        let known: Vec<_> = before.iter().map(|mail| mail.id).collect();
        let mut trials = outbox(world).await;
        trials.retain(|mail| !known.contains(&mail.id));
        let languages: Vec<Language> = trials.iter().map(|mail| mail.language).collect();
        assert_eq!(languages, [Language::French, Language::English]);
        assert!(trials.iter().all(|mail| mail.person == trials[0].person && !mail.can_be_stopped));
    });
}

#[test]
fn a_letter_with_slips_comes_back_as_typed_with_all_errors() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        writer.get(&format!("/letters/new?{FRENCH}")).await;
        let typed = [("language", "en"), ("subject", ""), ("text", "Dear {nmae}")];
        let again = writer.post_form("/letters?country=FR&function=leader", &typed).await;
        let shown = ["Enter what the letter is about", "{nmae} is not filled in", "Dear {nmae}"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 3]), "{}", again.body);
    });
}

#[test]
fn a_letter_is_read_by_its_city_and_by_no_other() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        let mut lyon = world.sign_in_as(Role::OtherLeader).await.asks_for("en");
        lyon.keep_cookie("language", "en");
        assert_eq!(lyon.get(&letter).await.status, 404, "a draft");
        send(world, &mut writer, &letter, "network").await;
        let page = lyon.get(&letter).await;
        assert!(page.status == 200 && page.shows("which day?") && !page.shows("To whom it went"), "{}", page.body);
        assert_eq!(world.sign_in_as(Role::Leader).await.get(&letter).await.status, 404);
        assert_eq!(world.sign_in_as(Role::Partner).await.get(&letter).await.status, 404);
        let (lyons, _) = city(world, OTHER_PLACE).await;
        let shown = |page: crate::testing::Page| page.shows("A date in June");
        let mut see = Vec::new();
        for role in [Role::Secretariat, Role::Chair, Role::OtherLeader, Role::Leader, Role::Partner, Role::Nobody] {
            let mut browser = world.sign_in_as(role).await;
            browser.keep_cookie("language", "en");
            see.push(shown(browser.get(&lyons).await));
        }
        assert_eq!(see, [true, true, true, false, false, false]);
        assert!(!shown(writer.get(&city(world, OWN_PLACE).await.0).await));
    });
}

#[test]
fn a_template_begins_a_letter_with_all_its_versions() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        translate(&mut writer, &letter, "fr", "Quel jour ?").await;
        writer.get(&letter).await;
        assert_eq!(writer.post_form(&format!("{letter}/template"), &[("name", "A date")]).await.status, 303);
        assert!(writer.get("/letters").await.shows("Begin from A date"));
        let id = letter.rsplit('/').next().expect("an id");
        let new = writer.get(&format!("/letters/new?{FRENCH}&_template={id}")).await;
        assert!(new.shows("which day?"), "{}", new.body);
        let words = [("language", "en"), ("subject", "Again"), ("text", "Which day now?")];
        let path = format!("/letters?country=FR&function=leader&_template={id}");
        let begun = writer.post_form(&path, &words).await;
        let page = writer.follow(&begun).await;
        assert!(page.shows("Français (translated)") && page.shows("Which day now?"), "{}", page.body);
    });
}

#[test]
fn a_draft_thrown_away_leaves_nothing_behind() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        writer.get(&letter).await;
        assert_eq!(writer.post_form(&format!("{letter}/removal"), &[]).await.status, 303);
        assert_eq!(writer.get(&letter).await.status, 404);
        assert!(!writer.get("/").await.shows("A date in June"));
    });
}

/// Mails of another kind to one person.
fn put_mails(tx: &mut Tx<'_>, person: PersonId, count: i64) -> Result<(), Stop> {
    let mail = NewMail {
        person,
        post: None,
        kind: "other",
        record: RecordId::from_number(1),
        language: Language::English,
        subject: "Another".to_owned(),
        content: Content::default(),
        can_be_stopped: false,
        reply_to: None,
    };
    (0..count).try_for_each(|_| mail::put(tx, &mail).map(drop)).map_err(Stop::from)
}

#[test]
fn who_had_twenty_mails_today_is_passed_by_and_written_to_tomorrow() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let (_, person) = world.read(|tx| Ok(post_of(tx, Role::Chair)?.expect("held"))).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, "function=chair&function=president").await;
        world.write(move |tx| put_mails(tx, person, PER_PERSON_A_DAY_MAX)).await;
        let people = writer.get("/letters/people?function=chair&function=president").await;
        assert!(people.shows("they had as many mails today as anybody may get"), "{}", people.body);
        send(world, &mut writer, &letter, "network").await;
        assert!(letters_since(world, &before).await.iter().all(|mail| mail.person != person));
        assert!(writer.get(&letter).await.shows("too many mails that day"));
        world.clock.advance_seconds(2 * 86_400);
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        writer.get(&letter).await;
        assert_eq!(writer.post_form(&format!("{letter}/resending"), &[]).await.status, 303);
        world.run_jobs(None);
        assert_eq!(letters_since(world, &before).await[0].person, person);
    });
}

#[test]
fn a_letter_waits_while_the_network_wrote_its_mails_of_the_hour() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        let (_, person) = world.read(|tx| Ok(post_of(tx, Role::Partner)?.expect("held"))).await;
        world.write(move |tx| put_mails(tx, person, PER_HOUR_MAX)).await;
        send(world, &mut writer, &letter, "network").await;
        assert!(writer.get(&letter).await.shows("on its way"));
        assert_eq!(outbox(world).await[0].kind, "other");
        world.clock.advance_seconds(3_700);
        world.run_jobs(None);
        assert_eq!(outbox(world).await[0].kind, "letter");
    });
}

#[test]
fn a_post_that_ended_before_a_letter_left_gets_none() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let before = outbox(world).await;
        let letter = draft(&mut writer, FRENCH).await;
        writer.get(&letter).await;
        let later = [("when", "later"), ("day", "2026-04-14"), ("hour", "9")];
        writer.post_form(&format!("{letter}/sending"), &later).await;
        let (_, person) = world.read(|tx| Ok(post_of(tx, Role::OtherLeader)?.expect("held"))).await;
        world.write(move |tx| Ok(kernel::post::take_all(tx, person).map(drop)?)).await;
        world.clock.advance_seconds(2 * 86_400);
        world.run_jobs(None);
        let mails = letters_since(world, &before).await;
        assert!(!mails.is_empty() && mails.iter().all(|mail| mail.person != person), "{mails:?}");
    });
}

#[test]
fn recipients_are_forgotten_after_two_years_and_counts_stay() {
    for_each_engine(async |world| {
        let mut writer = world.sign_in_as(Role::Secretariat).await;
        let letter = draft(&mut writer, FRENCH).await;
        send(world, &mut writer, &letter, "network").await;
        let page = writer.get(&letter).await;
        assert!(page.shows("To whom it went"), "{}", page.body);
        let class = capabilities::retention().into_iter().find(|one| one.class == "letter-recipient").expect("a class");
        for (days, is_kept) in [(700, true), (30, false)] {
            world.clock.advance_seconds(days * 86_400);
            let db = world.db().clone();
            let cleared = std::thread::spawn(move || retention::run(&db, class));
            cleared.join().expect("no panic").expect("the database answers");
            // The secretariat's own term ended in the meantime: what is kept is read from the rows.
            let rows = crate::testing::contents(world.db().place());
            assert_eq!(rows.iter().any(|row| row.starts_with("letter_recipient ")), is_kept);
            assert!(rows.iter().any(|row| row.starts_with("letter ") && row.contains("\"sent\":\"35\"")), "{rows:?}");
        }
    });
}
