//! A consultation is written, its questions come from the bank, cities are asked by mail.

use std::collections::BTreeSet;

use kernel::stop::Stop;

use super::super::{demo, store};
use super::{closed, mails, open, send, ways};
use crate::network::{self, RegionId};
use crate::testing::{Role, World, for_each_engine};

pub(super) const NEW: [(&str, &str); 7] = [
    ("title", "Who keeps the registers"),
    ("purpose", "The paper on registers follows from it"),
    ("addressee", "The working group on AI"),
    ("language", "en"),
    ("region", "all"),
    ("answers_until", "2026-06-30"),
    ("reply_until", "2026-09-30"),
];
const CHOICES: [(&str, &str); 4] =
    [("kind", "one"), ("language", "en"), ("words", "Do you keep a register?"), ("choices", "Yes\nNo")];

/// A draft with one question, written by the secretariat.
pub(super) async fn draft(world: &World) -> String {
    draft_of(world, &NEW).await
}

/// The same, which asks cities that are deciding too.
pub(super) async fn deciding_draft(world: &World) -> String {
    let form: Vec<(&str, &str)> = NEW.iter().copied().chain([("deciding", "yes")]).collect();
    draft_of(world, &form).await
}

async fn draft_of(world: &World, form: &[(&str, &str)]) -> String {
    let path = empty_draft(world, form).await;
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let added = send(&mut secretariat, &path, "/questions", &CHOICES).await;
    assert_eq!(added.status, 303, "{}", added.body);
    path
}

/// A draft without questions.
pub(super) async fn empty_draft(world: &World, form: &[(&str, &str)]) -> String {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let made = send(&mut secretariat, "/consultations", "", form).await;
    assert_eq!(made.status, 303, "{}", made.body);
    made.location
}

#[test]
fn a_draft_is_its_authors_and_every_error_comes_at_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let backwards = [("title", ""), ("answers_until", "2020-01-01"), ("reply_until", "soon")];
        secretariat.get("/consultations/new").await;
        let again = secretariat.post_form("/consultations", &backwards).await;
        assert_eq!(again.status, 422);
        for said in ["Enter a title", "Say what can change because of it", "Choose a day that lies ahead"] {
            assert!(again.shows(said), "{said}: {}", again.body);
        }
        let path = draft(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.get(&path).await.status, 404, "a draft");
        assert_eq!(leader.post_form("/consultations", &NEW).await.status, 403);
        let mut president = world.sign_in_as(Role::President).await;
        assert_eq!(president.post_form("/consultations", &NEW).await.status, 403, "all members are not theirs to ask");
    });
}

#[test]
fn opening_asks_every_city_once_by_mail_with_a_link_to_its_sheet() {
    for_each_engine(async |world| {
        let path = draft(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(send(&mut secretariat, &path, "/opening", &[]).await.status, 303);
        let before = mails(world, "consultation").await;
        world.run_jobs(None);
        world.run_jobs(None);
        let written = world.mails_of("consultation").await;
        assert_eq!(written.len() - before, 60, "all members, once each");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let sheet = ways(&mut leader, &path, "/consultation-sheets/").await.pop().expect("a way to it");
        let link = format!("{:?}", written.iter().map(|mail| mail.content.link.clone()).collect::<Vec<_>>());
        assert!(link.contains(&sheet), "the mail leads to the sheet");
        assert!(leader.get("/").await.shows("Who keeps the registers"), "it is on the leader's desk");
        let again = send(&mut secretariat, &path, "/questions", &CHOICES).await;
        assert_eq!(again.status, 403, "what is asked does not change");
        assert!(again.shows("It was opened"), "{}", again.body);
    });
}

#[test]
fn a_question_hangs_on_an_answer_and_cannot_lose_it() {
    for_each_engine(async |world| {
        let path = draft(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{path}/questions")).await;
        let (_, rest) = page.body.split_once("id=\"only\"").expect("of whom it is asked");
        let option = rest.split("value=\"").find(|part| part.contains(":2\"")).expect("the second choice");
        let only = option.split('"').next().expect("a value").to_owned();
        let hanging = [("kind", "text"), ("language", "en"), ("words", "Why not?"), ("only", &only)];
        assert_eq!(send(&mut secretariat, &path, "/questions", &hanging).await.status, 303);
        let page = secretariat.get(&path).await;
        assert!(page.shows("only after “No” to question 1"), "{}", page.body);
        let parent = only.split(':').next().expect("a question");
        let kept = send(&mut secretariat, &path, "/removals", &[("remove", parent)]).await;
        assert!(kept.status == 403 && kept.shows("Another question hangs on it"), "{}", kept.body);
    });
}

#[test]
fn other_words_are_another_version_and_answers_keep_theirs() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let questions = ways(&mut secretariat, "/question-bank", "/question-bank/").await;
        let mut help = String::new();
        for question in questions {
            if secretariat.get(&question).await.shows("Where do people get help") {
                help = question;
            }
        }
        let words = "Where do people find help with what you offer online?";
        let few = [("language", "en"), ("words", words), ("choices", "Counter\nLibrary"), ("as", "version")];
        let wrong = send(&mut secretariat, &help, "/wordings", &few).await;
        assert!(wrong.status == 422 && wrong.shows("as many choices as before: 4"), "{}", wrong.body);
        let choices = "At a desk\nIn libraries\nBy telephone\nNowhere";
        let form = [("language", "en"), ("words", words), ("choices", choices), ("as", "version")];
        assert_eq!(send(&mut secretariat, &help, "/wordings", &form).await.status, 303);
        let page = secretariat.get(&help).await;
        assert!(page.shows("version 2") && page.shows("At a counter") && page.shows("At a desk"), "{}", page.body);
        let past = closed(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let sheet = leader.get(&past).await;
        assert_eq!(sheet.status, 200);
        let (open, _) = open(world).await;
        assert!(leader.get(&open).await.shows(words), "who answers now reads the new words");
        let there = [("language", "en"), ("words", words), ("choices", choices), ("as", "language")];
        let there = send(&mut secretariat, &help, "/wordings", &there).await;
        assert!(there.status == 422 && there.shows("This version has words in that language"), "{}", there.body);
    });
}

#[test]
fn cities_that_are_deciding_are_asked_too_where_it_says_so() {
    for_each_engine(async |world| {
        let lyon = world.read(|tx| {
            let city = network::city_at(tx, atlas::PlaceId::new(2_996_944))?.expect("the demo has it");
            Ok(city.id)
        });
        let lyon = format!("/cities/{}", lyon.await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let deciding = [("standing", "pending"), ("reason", "The council has to vote again")];
        assert_eq!(send(&mut secretariat, &lyon, "/standing", &deciding).await.status, 303);
        let form: Vec<(&str, &str)> = NEW.iter().copied().chain([("deciding", "yes")]).collect();
        for (form, sheets) in [(&form[..], 1), (&NEW[..], 0)] {
            let made = send(&mut secretariat, "/consultations", "", form).await;
            send(&mut secretariat, &made.location, "/questions", &CHOICES).await;
            assert_eq!(send(&mut secretariat, &made.location, "/opening", &[]).await.status, 303);
            world.run_jobs(None);
            let mut other = world.sign_in_as(Role::OtherLeader).await;
            assert_eq!(ways(&mut other, &made.location, "/consultation-sheets/").await.len(), sheets);
        }
    });
}

#[test]
fn cities_of_many_regions_answer_in_the_demo() {
    for_each_engine(async |world| {
        let signed = world.read(|tx| {
            let mut of = Vec::new();
            for id in [demo::open(tx)?, demo::closed(tx)?] {
                let sheets = store::sheet::sheets(tx, id.ok_or(Stop::Missing)?)?;
                let regions = sheets.iter().filter(|sheet| sheet.signed.is_some()).map(|sheet| sheet.region);
                let regions: Vec<RegionId> = regions.collect();
                of.push((regions.len(), regions.into_iter().collect::<BTreeSet<_>>().len()));
            }
            Ok(of)
        });
        let signed = signed.await;
        assert!(signed[0].0 == 9 && signed[0].1 >= 5, "nine, of many regions: {signed:?}");
        assert_eq!(signed[1], (40, 7), "forty, of all regions");
    });
}
