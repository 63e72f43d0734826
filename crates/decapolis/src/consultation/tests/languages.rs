//! Title, purpose and addressee, the reply, and what was done, in more than the language that they were written in.

use kernel::id::Id;

use super::asking::draft;
use super::{close, closed, data, number, open, send};
use crate::testing::{Role, for_each_engine};

#[test]
fn readers_get_the_reply_in_their_language_and_see_in_which_it_was_written() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let mut reader = world.sign_in_as(Role::OtherLeader).await;
        reader.keep_cookie("language", "fr");
        let results = format!("{path}/results");
        let french = reader.get(&results).await;
        assert!(french.shows("Merci : quarante réponses") && french.shows("C’est le premier thème"), "{}", french.body);
        assert!(french.shows("Tel qu’écrit, en anglais") && french.shows("forty answers"), "{}", french.body);
        assert!(french.shows("écrit en anglais"), "where there is no version it says so: {}", french.body);
        reader.keep_cookie("language", "en");
        let english = reader.get(&results).await;
        assert!(english.shows("forty answers") && !english.shows("quarante"), "{}", english.body);
        assert!(!english.shows("written in English"), "that needs no saying");
        let read: serde_json::Value = serde_json::from_str(&data(world, Role::OtherLeader, &path).await).expect("data");
        let languages = |versions: &serde_json::Value| {
            let versions = versions.as_array().expect("versions").iter();
            versions.map(|version| version["language"].as_str().expect("a code").to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(languages(&read["reply"]["versions"]), ["ar", "es", "fr"]);
        assert_eq!(languages(&read["questions"][0]["why_versions"]), ["ar", "es", "fr"]);
        assert_eq!(
            (read["questions"][1]["why_language"].as_str(), read["reply"]["language"].as_str()),
            (Some("en"), Some("en"))
        );
    });
}

#[test]
fn mails_tell_the_reply_and_what_was_done_in_the_language_of_whom_they_are_for() {
    for_each_engine(async |world| {
        let (path, _) = open(world).await;
        close(world, &path);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let form = secretariat.get(&format!("{path}/reply")).await;
        let (_, rest) = form.body.split_once("id=\"question\"").expect("which question");
        let question = rest.split("value=\"").nth(1).and_then(|part| part.split('"').next()).expect("an id").to_owned();
        let why = [
            ("question", question.as_str()),
            ("done", "in-part"),
            ("why", "Money for half of it"),
            ("why_es", "Dinero para la mitad"),
            ("why_fr", "De l’argent pour la moitié"),
        ];
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &why).await.status, 303);
        let reply = [("who", "The board"), ("day", "2026-04-13"), ("language", "en"), ("words", "We take it up")];
        let own = [&reply[..], &[("words_en", "We take it up")]].concat();
        let twice = send(&mut secretariat, &path, "/reply", &own).await;
        assert!(twice.status == 422 && twice.shows("This is the language above"), "{}", twice.body);
        let versions = [("words_es", "Lo aceptamos"), ("words_fr", "Nous l’acceptons")];
        let whole = [&reply[..], &versions].concat();
        assert_eq!(send(&mut secretariat, &path, "/reply", &whole).await.status, 303);
        let again = secretariat.get(&format!("{path}/reply")).await;
        assert!(again.shows("Nous l’acceptons"), "what is there stands in the form: {}", again.body);
        world.run_jobs(None);
        world.run_jobs(None);
        let told = world.mails_of("consultation-reply").await;
        assert_eq!(told.len(), 9);
        for mail in told {
            let (reply, why) = match mail.language.code() {
                "es" => ("Lo aceptamos", "Dinero para la mitad"),
                "fr" => ("Nous l’acceptons", "De l’argent pour la moitié"),
                _ => ("We take it up", "Money for half of it"),
            };
            let content = format!("{:?}", mail.content);
            assert!(content.contains(reply) && content.contains(why), "{:?}: {content}", mail.language);
        }
    });
}

#[test]
fn the_same_words_in_another_language_are_kept_and_told_to_nobody_again() {
    for_each_engine(async |world| {
        let path = closed(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let form = secretariat.get(&format!("{path}/reply")).await;
        let (_, rest) = form.body.split_once("id=\"question\"").expect("which question");
        let question = rest.split("value=\"").nth(1).and_then(|part| part.split('"').next()).expect("an id").to_owned();
        let said_at = async || {
            let id = number(&path);
            let read = world.read(move |tx| {
                let items = super::super::store::items(tx, super::super::model::ConsultationId::from_number(id))?;
                Ok(items[0].disposition.as_ref().map(|disposition| disposition.at))
            });
            read.await
        };
        let before = said_at().await;
        world.clock.advance_seconds(60);
        let same = [
            ("question", question.as_str()),
            ("done", "taken-up"),
            ("why", "(Invented) It is the first theme of the plan."),
            ("why_fr", "(Inventé) Il ouvre le plan."),
        ];
        assert_eq!(send(&mut secretariat, &path, "/dispositions", &same).await.status, 303);
        assert_eq!(said_at().await, before, "it is nothing new");
        let mut reader = world.sign_in_as(Role::OtherLeader).await;
        reader.keep_cookie("language", "fr");
        let page = reader.get(&format!("{path}/results")).await;
        assert!(page.shows("Il ouvre le plan") && !page.shows("C’est le premier thème"), "{}", page.body);
        reader.keep_cookie("language", "es");
        let page = reader.get(&format!("{path}/results")).await;
        assert!(!page.shows("Es el primer tema del plan"), "versions go with those in whose place others are put");
    });
}

#[test]
fn who_reads_another_language_gets_title_purpose_and_addressee_in_it_and_else_the_original_marked() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.keep_cookie("language", "ar");
        for page in [&path, &sheet, &"/consultations".to_owned()] {
            let arabic = leader.get(page).await;
            assert!(arabic.shows("مساعدة من ليسوا على الإنترنت"), "{page}: {}", arabic.body);
        }
        let arabic = leader.get(&path).await;
        assert!(arabic.shows("مجلس الشبكة") && arabic.shows("تكتب الشبكة ما تستطيع مدنها"), "{}", arabic.body);
        assert!(arabic.shows("Help for people who are not online"), "the original stands beside it: {}", arabic.body);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let none = [("title_fr", "Aider"), ("purpose_fr", "Le but"), ("addressee_fr", "Le bureau")];
        let named = send(&mut staff, &path, "/languages", &none).await;
        assert_eq!(named.status, 303, "{}", named.body);
        let arabic = leader.get(&path).await;
        assert!(!arabic.shows("مجلس الشبكة") && arabic.shows("كُتب باللغة"), "{}", arabic.body);
        assert!(arabic.body.contains("lang=\"en\""), "{}", arabic.body);
        leader.keep_cookie("language", "fr");
        assert!(leader.get(&path).await.shows("Aider"));
    });
}

#[test]
fn a_version_is_whole_and_written_by_who_asks() {
    for_each_engine(async |world| {
        let (path, _) = open(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let form = staff.get(&format!("{path}/languages")).await;
        assert!(form.shows("Ayuda para quienes no están en línea") && form.shows("Title, in Arabic"), "{}", form.body);
        let half = [("title_es", "Ayuda"), ("addressee_es", "La junta")];
        let back = send(&mut staff, &path, "/languages", &half).await;
        assert_eq!(back.status, 422);
        assert!(back.shows("Say what can change because of it") && back.shows("La junta"), "{}", back.body);
        let mut reader = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(reader.get(&format!("{path}/languages")).await.status, 403);
        let read: serde_json::Value = serde_json::from_str(&data(world, Role::OtherLeader, &path).await).expect("data");
        let titles: Vec<&str> =
            read["versions"].as_array().expect("versions").iter().filter_map(|one| one["title"].as_str()).collect();
        assert!(titles.contains(&"Aider les personnes qui ne sont pas en ligne"), "{titles:?}");
    });
}

#[test]
fn whoever_is_asked_reads_in_the_mail_what_for_in_their_language() {
    for_each_engine(async |world| {
        let path = draft(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let french = [
            ("title_fr", "Qui tient les registres"),
            ("purpose_fr", "Le texte en découle"),
            ("addressee_fr", "Le groupe"),
        ];
        assert_eq!(send(&mut staff, &path, "/languages", &french).await.status, 303);
        assert_eq!(send(&mut staff, &path, "/opening", &[]).await.status, 303);
        world.run_jobs(None);
        world.run_jobs(None);
        let told = world.mails_of("consultation").await;
        let with =
            |words: &str| told.iter().filter(|mail| format!("{:?}", mail.content).contains(words)).collect::<Vec<_>>();
        let (french, english) = (with("Le texte en découle"), with("The paper on registers follows from it"));
        assert!(!french.is_empty() && french.iter().all(|mail| mail.language.code() == "fr"));
        assert!(!english.is_empty() && english.iter().all(|mail| mail.language.code() != "fr"));
        assert_eq!(french.len() + english.len(), 60);
    });
}
