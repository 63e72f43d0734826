//! What is written down at meetings, by user story, on both engines: notes without authors, decisions, what is closed.

mod afterwards;
mod approval;
mod votes;
mod wishes;

use kernel::id::Id;

use crate::forum::{self, MeetingId, Story};
use crate::testing::{Browser, NOW, Page, Role, World, for_each_engine};

/// The demo's meeting of today: Kansas City attends, a partner too, and the Chatham House rule holds.
pub(super) async fn today(world: &World) -> String {
    let meeting = world.read(|tx| forum::demo_meeting(tx, Story::Today)).await;
    format!("/meetings/{}", meeting.expect("the demo has a meeting today"))
}

/// Sends a form of the page of what was written down.
pub(super) async fn write_down(browser: &mut Browser, path: &str, form: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(&format!("{path}/minutes")).await;
    browser.post_form(&format!("{path}/{form}"), fields).await
}

/// Changes a meeting as somebody with another program would.
pub(super) fn change_meeting(world: &World, path: &str, set: &str) {
    let id: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
    world.execute(&format!("UPDATE meeting SET {set} WHERE id = {}", id.number())).expect("the database answers");
}

/// Moves the end of a meeting to an hour ago.
pub(super) fn end_it(world: &World, path: &str) {
    const HOUR: i64 = 3_600_000_000;
    let ended = NOW.micros() - HOUR;
    change_meeting(world, path, &format!("starts_at = {}, ends_at = {ended}", ended - 8 * HOUR));
}

const NOTE: [(&str, &str); 2] = [("note_words", "Quokkas count by hand"), ("note_item", "Counting")];
const CLOSED_NOTE: [(&str, &str); 3] = [NOTE[0], NOTE[1], ("note_closed", "yes")];

#[test]
fn no_table_leads_from_a_note_of_a_chatham_house_meeting_to_its_writer() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let before = world.contents();
        let page = leader.get(&format!("{path}/minutes")).await;
        assert!(page.shows("write no names and no cities"), "{}", page.body);
        assert_eq!(leader.post_form(&format!("{path}/notes"), &NOTE).await.status, 303);
        let after = world.contents();
        let new: Vec<&String> = after.iter().filter(|row| !before.contains(row)).collect();
        let (notes, others): (Vec<&String>, Vec<&String>) = new.iter().partition(|row| row.contains("Quokkas"));
        assert_eq!(notes.len(), 1, "the words stand in one row only: {new:?}");
        assert!(notes[0].starts_with("meeting_note "));
        let post = world.post_of(Role::Leader).await;
        let post: kernel::post::PostId = post.parse().expect("an id");
        assert!(!notes[0].contains(&post.number().to_string()), "{}", notes[0]);
        // Whatever else was written shares no number with the note but the meeting's own.
        let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let shared = numbers(notes[0]).into_iter().filter(|number| *number != meeting.number().to_string());
        let written = |number: &String| others.iter().any(|row| numbers(row).contains(number));
        assert_eq!(shared.filter(|number| number.len() > 6 && written(number)).collect::<Vec<_>>(), [""; 0]);
        // Ids that are given in order would tell who wrote at that moment: the note's is drawn.
        let note: i64 = numbers(notes[0])[0].parse().expect("an id");
        let ids = others.iter().flat_map(|row| numbers(row)).filter_map(|number| number.parse::<i64>().ok());
        assert!(ids.into_iter().all(|id| id.abs_diff(note) > 1 << 40), "{note} stands beside another in {others:?}");
    });
}

/// The numbers that stand in a row.
fn numbers(row: &str) -> Vec<String> {
    let parts = row.split(|letter: char| !letter.is_ascii_digit());
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[test]
fn a_note_of_another_meeting_names_its_post() {
    for_each_engine(async |world| {
        let path = today(world).await;
        change_meeting(world, &path, "is_confidential = FALSE");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let sent = write_down(&mut leader, &path, "notes", &NOTE).await;
        let page = leader.follow(&sent).await;
        let (before, _) = page.body.split_once("Quokkas count by hand").expect("the note");
        let (_, note) = before.rsplit_once("Noted").expect("its head");
        assert!(note.contains("Kansas City"), "{note}");
    });
}

#[test]
fn what_comes_of_closed_items_is_never_for_partners() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let owner = world.post_of(Role::Leader).await;
        let decision = [("decision_words", "Wombats are not compared"), ("decision_closed", "yes")];
        let action = [
            ("action_words", "Bilbies ask the supplier"),
            ("owner", owner.as_str()),
            ("due", "2026-12-31"),
            ("action_closed", "yes"),
        ];
        let vote = [("vote_words", "Numbats go on"), ("vote_kind", "straw"), ("vote_closed", "yes")];
        write_down(&mut secretariat, &path, "notes", &CLOSED_NOTE).await;
        write_down(&mut secretariat, &path, "decisions", &decision).await;
        write_down(&mut secretariat, &path, "actions", &action).await;
        let vote = write_down(&mut secretariat, &path, "votes", &vote).await.location;
        let words = ["Quokkas", "Wombats", "Bilbies", "Numbats"];
        let shown = |page: Page| words.map(|word| page.body.contains(word));
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{path}/minutes")).await;
        assert_eq!(shown(page.clone()), [true; 4], "{}", page.body);
        let mut partner = world.sign_in_as(Role::Partner).await;
        let page = partner.get(&format!("{path}/minutes")).await;
        assert_eq!((page.status, shown(page)), (200, [false; 4]));
        assert_eq!(partner.get(&vote).await.status, 404);
        assert!(!partner.get("/").await.body.contains("Bilbies"));
        assert_eq!(write_down(&mut partner, &path, "notes", &NOTE).await.status, 403, "partners take no notes");
    });
}

#[test]
fn what_was_written_down_is_read_by_those_who_attend_and_conduct() {
    for_each_engine(async |world| {
        let path = format!("{}/minutes", today(world).await);
        for (role, status) in [(Role::Leader, 200), (Role::Secretariat, 200), (Role::Partner, 200), (Role::Nobody, 401)]
        {
            assert_eq!(world.sign_in_as(role).await.get(&path).await.status, status, "{role:?}");
        }
        let refused = world.sign_in_as(Role::OtherLeader).await.get(&path).await;
        assert_eq!(refused.status, 403, "{}", refused.body);
    });
}

#[test]
fn the_next_meeting_begins_with_what_became_of_the_last_ones_actions() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let page = world.sign_in_as(Role::Leader).await.get(&format!("{path}/minutes")).await;
        let (_, before) = page.body.split_once("id=\"before\"").expect("the section");
        let (before, _) = before.split_once("</section>").expect("its end");
        for words in ["Count who never finishes", "Say what the tablets cost", "done", "late"] {
            assert!(before.contains(words), "{words}: {before}");
        }
    });
}

#[test]
fn only_who_conducts_writes_down_decisions_and_actions() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{path}/minutes")).await;
        assert!(page.shows("Take a note") && !page.shows("Write down a decision"));
        let decision = [("decision_words", "All count in the same way"), ("votes_for", "7"), ("votes_against", "9")];
        assert_eq!(leader.post_form(&format!("{path}/decisions"), &decision).await.status, 403);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let again = write_down(&mut secretariat, &path, "decisions", &[("decision_words", "")]).await;
        assert!(again.status == 422 && again.shows("Say what was decided"));
        let sent = write_down(&mut secretariat, &path, "decisions", &decision).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.shows("not adopted") && page.shows("For: 7. Against: 9. Abstained: 0."), "{}", page.body);
    });
}

#[test]
fn what_comes_of_an_item_hangs_on_its_thread_and_what_comes_of_a_closed_one_is_closed() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{path}/minutes")).await;
        assert!(
            page.body.contains("<option value=\"Data that suppliers hold\""),
            "the agenda is offered: {}",
            page.body
        );
        let owner = world.post_of(Role::Leader).await;
        let give = async |browser: &mut Browser, words: &str, item: &str| {
            let fields =
                [("action_words", words), ("owner", owner.as_str()), ("due", "2026-06-01"), ("action_item", item)];
            let sent = write_down(browser, &path, "actions", &fields).await;
            assert_eq!(sent.status, 303, "{}", sent.body);
        };
        give(&mut secretariat, "Dingoes share one clause", "Data that suppliers hold").await;
        give(&mut secretariat, "Bilbies ask for a budget", "Closed hour: budgets of next year").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let agenda = leader.get(&format!("{path}/agenda")).await;
        let item = agenda.body.split("<a ").find(|link| link.contains("Data that suppliers hold")).expect("an item");
        let item = item.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
        assert!(leader.get(&item).await.shows("Dingoes share one clause"), "the item leads to what came of it");
        let partner = world.sign_in_as(Role::Partner).await.get(&format!("{path}/minutes")).await;
        assert!(partner.shows("Dingoes share one clause") && !partner.shows("Bilbies"), "{}", partner.body);
    });
}
