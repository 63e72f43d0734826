//! Wished in private, drawn up, told and called off.

use kernel::id::Id;
use kernel::language::Language;
use kernel::mail;

use super::{meeting, number_of, open, posts, press, wish};
use crate::forum::Story;
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// Seconds until the last hour for wishes of these tests is over.
const ELEVEN_DAYS: i64 = 11 * 86_400;

/// How many rounds wait for something.
fn steps(world: &World, verb: &str) -> usize {
    let is_one = |row: &&String| row.starts_with("next_step ") && row.contains("encounter-round") && row.contains(verb);
    world.contents().iter().filter(is_one).count()
}

#[test]
fn only_what_both_wish_becomes_a_meeting_and_nobody_reads_the_rest() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let page = format!("{path}/encounters");
        let come = posts(world, &path).await;
        let (own, partner) = (world.post_of(Role::Leader).await, world.post_of(Role::Partner).await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (mut leader, mut guest) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Partner).await);
        assert!(!leader.get(&path).await.body.contains(&page), "nothing where no wishes were opened");
        open(&mut secretariat, &path, "4").await;
        assert!(leader.get(&path).await.shows("You have named 0 people whom you want to meet"), "the meeting says it");
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 403, "wishes are open");
        let third = come.iter().find(|post| **post != own && **post != partner).expect("more come");
        assert_eq!(wish(&mut leader, &path, &[&partner, third]).await, 303);
        let asked = leader.get(&page).await;
        assert!(asked.shows("2 named") && asked.shows("Nobody reads this list"), "{}", asked.body);
        assert_eq!(wish(&mut leader, &path, &[&own]).await, 422, "nobody names themselves");
        assert_eq!(wish(&mut leader, &path, &come.iter().skip(1).map(String::as_str).collect::<Vec<_>>()).await, 422);
        let found = guest.get(&format!("/api/v1{page}")).await;
        assert!(!guest.get(&page).await.shows("checked") && !found.body.contains(&own), "{}", found.body);
        assert_eq!(wish(&mut guest, &path, &[&own]).await, 303, "partners with a seat wish too");
        let kept = secretariat.get(&page).await;
        assert!(kept.shows("2 people have named somebody") && !kept.body.contains(third), "{}", kept.body);
        assert_eq!(wish(&mut secretariat, &path, &[&own]).await, 403, "who has no seat wishes nothing");
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&page).await.status, 404, "who neither comes nor conducts");

        world.clock.advance_seconds(ELEVEN_DAYS);
        world.run_jobs(None);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let (mut leader, mut guest) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Partner).await);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(steps(world, "draw"), 1, "a step of whoever opened it");
        assert_eq!(wish(&mut leader, &path, &[third]).await, 403, "wishes are over");
        assert_eq!(press(&mut secretariat, &path, "telling").await, 403, "not drawn up");
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 303);
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 303, "again, as often as they like");
        let drawn = secretariat.get(&page).await;
        assert!(drawn.shows("Meetings of two: 1") && drawn.shows("Who meets whom"), "{}", drawn.body);
        assert!(!leader.get(&page).await.shows("Whom you meet"), "a draft is for who conducts");
        assert_eq!(press(&mut secretariat, &path, "telling").await, 303);
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 403, "they count on it");
        assert_eq!((steps(world, "draw"), steps(world, "tell")), (0, 0), "nothing waits any more");
        world.run_jobs(None);
        let mails = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
        let told = mails.iter().filter(|mail| mail.subject == "Whom you meet at the meeting").count();
        assert!(told >= 2, "{told}");

        let met = leader.get(&page).await;
        assert!(met.shows("Whom you meet") && met.shows("table 1") && met.shows("(Chicago)"), "{}", met.body);
        let (_, rest) = met.body.split_once("href=\"/encounters/").expect("the way to it");
        let one = format!("/encounters/{}", rest.split('"').next().expect("an id"));
        assert_eq!(other.get(&one).await.status, 404);
        guest.get(&one).await;
        assert_eq!(guest.post_form(&format!("{one}/call-off"), &[("words", "")]).await.status, 422);
        let sent = guest.post_form(&format!("{one}/call-off"), &[("words", "My quokka is ill")]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(leader.get(&one).await.shows("My quokka is ill"), "the other reads why");
        let (mail, _) = world.latest_mail().await;
        assert_eq!(mail.subject, "A meeting of two is called off");
        assert_eq!(leader.post_form(&format!("{one}/call-off"), &[("words", "Nor can I")]).await.status, 403);
        let list = secretariat.get(&format!("{page}/list")).await;
        assert!(list.status == 200 && list.shows("Nobody meets anybody yet"), "what is called off is not printed");
    });
}

#[test]
fn whoever_prepares_reads_why_a_mutual_wish_has_no_slot_and_gives_more() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Today).await;
        let page = format!("{path}/encounters");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let told = leader.get(&page).await;
        assert!(told.shows("Whom you meet") && told.shows("(Dublin)"), "the demo's was told: {}", told.body);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let all = secretariat.get(&page).await;
        assert!(all.shows("Mutual wishes that could not be met") && all.shows("meets somebody else"), "{}", all.body);
        assert!(secretariat.get(&format!("{page}/list")).await.shows("Table"), "a list to print");
        secretariat.keep_cookie("language", "ar");
        let arabic = secretariat.get(&format!("{page}/list")).await;
        assert!(
            arabic.body.contains("\u{2068}Deputy Mayor, Digital\u{2069}"),
            "each runs its own way: {}",
            arabic.body
        );
        assert_eq!(leader.get(&format!("{page}/list")).await.status, 403);
        let cancelled = format!("UPDATE meeting SET cancelled_at = 1 WHERE id = {}", number_of(&path));
        world.execute(&cancelled).expect("the database answers");
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 403);
    });
}

#[test]
fn everybody_who_comes_is_told_once_by_mail_that_wishes_are_open() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let come = posts(world, &path).await;
        let asked = async || {
            let mails = world.mails_of("encounter-round").await;
            mails.iter().filter(|mail| mail.subject == "Whom do you want to meet at the meeting?").count()
        };
        let before = asked().await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        open(&mut secretariat, &path, "4").await;
        for _ in 0..=come.len() / 20 {
            world.run_jobs(None);
        }
        let told = asked().await - before;
        assert!((1..=come.len()).contains(&told), "those who read English: {told} of {}", come.len());
        open(&mut secretariat, &path, "5").await;
        world.run_jobs(None);
        world.run_jobs(None);
        assert_eq!(asked().await - before, told, "other slots are no other question");
    });
}

#[test]
fn whoever_looks_for_people_loses_no_wish_and_finds_them_by_region_topic_and_words() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let page = format!("{path}/encounters");
        let come = posts(world, &path).await;
        let own = world.post_of(Role::Leader).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        open(&mut secretariat, &path, "4").await;
        let named = come.iter().find(|post| **post != own).expect("more come");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(wish(&mut leader, &path, &[named]).await, 303);
        let listed = |page: &Page| page.body.matches("name=\"wish\"").count();
        let all = listed(&leader.get(&page).await);
        let nobody = leader.get(&format!("{page}?words=quokka")).await;
        assert!(nobody.shows("Listed: 1 of") && nobody.body.contains(named.as_str()), "{}", nobody.body);
        let leaders = listed(&leader.get(&format!("{page}?words=DEPUTY")).await);
        assert!((1..all).contains(&leaders), "{leaders} of {all}");
        let regions = world.read(|tx| Ok(network::regions(tx, Language::English)?)).await;
        let mut of_regions = 0;
        for region in regions.iter() {
            let listed = listed(&leader.get(&format!("{page}?region={}", region.id)).await);
            of_regions += listed - 1;
        }
        assert!((1..all).contains(&of_regions), "each city is of one region: {of_regions} of {all}");
        let on_topic = listed(&leader.get(&format!("{page}?topic=open-data")).await);
        let on_nothing = listed(&leader.get(&format!("{page}?topic=no-such-topic")).await);
        assert!(on_topic > 1 && on_topic < all && on_nothing == 1, "{on_topic}, {on_nothing} of {all}");
        leader.get(&format!("{page}?words=DEPUTY")).await;
        let kept = [("words", "DEPUTY"), ("wish", named.as_str())];
        let sent = leader.post_form(&format!("{page}/wishes"), &kept).await;
        assert_eq!(sent.location, format!("{page}?words=DEPUTY"), "what was looked for stays");
    });
}

/// Which slots a reader's form has ticked.
async fn ticked(browser: &mut Browser, page: &str) -> Vec<String> {
    let found = browser.get(page).await;
    let boxes = found.body.split("name=\"away\"").skip(1).filter_map(|rest| rest.split('>').next());
    let ticked = boxes.filter(|one| one.contains("checked")).filter_map(|one| one.split("value=\"").nth(1));
    ticked.filter_map(|value| value.split('"').next().map(str::to_owned)).collect()
}

#[test]
fn whoever_says_when_they_cannot_is_met_in_another_slot_and_nobody_reads_when() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let page = format!("{path}/encounters");
        let (own, partner) = (world.post_of(Role::Leader).await, world.post_of(Role::Partner).await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        open(&mut secretariat, &path, "4").await;
        let (mut leader, mut guest) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Partner).await);
        leader.get(&page).await;
        let wishes = format!("{page}/wishes");
        let wrong = [("wish", partner.as_str()), ("away", "0"), ("away", "4")];
        let again = leader.post_form(&wishes, &wrong).await;
        assert!(again.status == 422 && again.shows("The slots have changed"), "{}", again.body);
        let cannot = [("wish", partner.as_str()), ("away", "0"), ("away", "1"), ("away", "2")];
        assert_eq!(leader.post_form(&wishes, &cannot).await.status, 303);
        assert_eq!(ticked(&mut leader, &page).await, ["0", "1", "2"]);
        assert_eq!(wish(&mut guest, &path, &[&own]).await, 303);
        assert!(ticked(&mut guest, &page).await.is_empty(), "nobody else reads it");
        world.clock.advance_seconds(ELEVEN_DAYS);
        world.run_jobs(None);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(press(&mut secretariat, &path, "drawing").await, 303);
        let id = crate::forum::MeetingId::from_number(number_of(&path));
        let slots = world.read(move |tx| {
            let round = crate::encounter::store::of_meeting(tx, id)?.expect("a round");
            let met = crate::encounter::store::drawn::encounters(tx, round.id)?;
            Ok(met.iter().map(|one| one.slot).collect::<Vec<_>>())
        });
        assert_eq!(slots.await, [3]);
    });
}

#[test]
fn the_page_says_that_slots_lie_outside_and_of_nothing_that_it_was_moved() {
    for_each_engine(async |world| {
        let path = meeting(world, Story::Ahead).await;
        let page = format!("{path}/encounters");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        open(&mut secretariat, &path, "4").await;
        assert!(!secretariat.get(&page).await.shows("outside the hours"), "they lie within");
        let id = number_of(&path);
        let shorter = format!("UPDATE meeting SET ends_at = starts_at + 60000000 WHERE id = {id}");
        world.execute(&shorter).expect("the database answers");
        let found = secretariat.get(&page).await;
        assert!(found.shows("Give them other hours") && !found.shows("which was moved"), "{}", found.body);
        let told = format!("UPDATE encounter_round SET drawn_at = 1, told_at = 1 WHERE meeting = {id}");
        world.execute(&told).expect("the database answers");
        let found = secretariat.get(&page).await;
        assert!(found.shows("Change the hours of the meeting") && !found.shows("Give them other hours"));
    });
}
