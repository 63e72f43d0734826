//! Rounds by user story, on both engines: opened, wished, solved, decided, published, asked "why not", repaired.

mod languages;
mod looks;
mod mailing;
mod matched;
mod troubles;

use kernel::language::Language;
use kernel::mail::{self, Mail};

use crate::support;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// The last day for wishes of the rounds opened here.
const CLOSES: &str = "2026-05-31";

/// The demo's round.
async fn demo_round(browser: &mut Browser) -> String {
    let list = browser.get("/rounds").await;
    let links = list.body.split("href=\"/rounds/").skip(1).filter_map(|rest| rest.split('"').next());
    let id = links.into_iter().find(|id| *id != "new").expect("a round");
    format!("/rounds/{id}")
}

async fn press(browser: &mut Browser, path: &str, deed: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(path).await;
    let sent = browser.post_form(&format!("{path}/{deed}"), fields).await;
    assert_eq!(sent.status, 303, "{deed}: {}", sent.body);
    browser.follow(&sent).await
}

/// A section of a page, from its heading's id to the next section.
fn section<'p>(page: &'p Page, id: &str) -> &'p str {
    let from = page.body.find(&format!("aria-labelledby=\"{id}\"")).unwrap_or(page.body.len());
    page.body[from..].split("</section>").next().unwrap_or_default()
}

fn pairs(page: &Page) -> usize {
    section(page, "proposal").matches("<li class=\"item").count()
}

/// Opens a round with two cities, one on each side.
async fn opened(world: &World) -> String {
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    staff.get("/rounds/new").await;
    let rungs = world.read(|tx| Ok(support::rungs(tx, Language::English)?)).await;
    let mentoring = rungs.iter().find(|rung| rung.code == "mentoring").expect("a programme");
    let template = mentoring.id.to_string();
    let fields = [
        ("name", "Winter round"),
        ("words", "Two cities talk"),
        ("template", template.as_str()),
        ("topic", "older-residents"),
        ("closes", CLOSES),
        ("region", "any"),
        ("size", ""),
        ("shared_language", ""),
        ("other_country", "yes"),
        ("past", ""),
        ("no_common_tie", ""),
        ("seed", "4 8 15"),
    ];
    let sent = staff.post_form("/rounds", &fields).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    sent.location
}

/// The value of an option of a select.
fn option(html: &str, name: &str, at: usize) -> String {
    let select = html.split(&format!("name=\"{name}\"")).nth(1).expect("a select");
    let select = select.split("</select>").next().expect("its end");
    let values = select.split("value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    values.filter(|value| !value.is_empty()).nth(at).expect("an option").to_owned()
}

/// Those of whom a reader can ask why they are not with them.
fn helpers_asked_about(page: &Page) -> Vec<String> {
    let options = section(page, "why").split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    options.filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

/// The address below which somebody's own part is.
fn own_entry(page: &Page) -> String {
    let at = page.body.find("/round-entries/").expect("a part of one's own");
    page.body[at..].split('"').next().expect("an address").rsplit_once('/').expect("a deed").0.to_owned()
}

/// Kansas City looks for help in a round of its own and Lyon gives it.
async fn entered(world: &World) -> (String, Browser, Browser) {
    let path = opened(world).await;
    let (mut kansas, mut lyon) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::OtherLeader).await);
    press(&mut kansas, &path, "entries", &[("side", "helped"), ("capacity", "1")]).await;
    let page = press(&mut lyon, &path, "entries", &[("side", "helper"), ("capacity", "2")]).await;
    assert!(page.shows("Kansas City"), "the other side is there to be wished for");
    let entry = own_entry(&page);
    let kansas_entry = option(&page.body, "wish_1", 0);
    let wishes = [("wish_1", kansas_entry.as_str()), ("order", "ranked"), ("unranked", "nobody")];
    assert_eq!(lyon.post_form(&format!("{entry}/wishes"), &wishes).await.status, 303);
    let kept = lyon.get(&path).await;
    assert!(kept.body.contains(&format!("value=\"{kansas_entry}\" selected")), "what was wished is shown again");
    wish_for_anybody(&mut kansas, &path).await;
    (path, kansas, lyon)
}

/// Lists nobody: everybody is welcome.
async fn wish_for_anybody(browser: &mut Browser, path: &str) {
    let entry = own_entry(&browser.get(path).await);
    let sent = browser.post_form(&format!("{entry}/wishes"), &[("order", "ranked"), ("unranked", "equal")]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
}

/// The same, solved and published; with the address of the peer support that began.
async fn published(world: &World) -> (String, Browser, Browser, String) {
    let (path, mut kansas, lyon) = entered(world).await;
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    press(&mut staff, &path, "solutions", &[]).await;
    press(&mut staff, &path, "publication", &[]).await;
    let support = support_of(&mut kansas, &path).await;
    (path, kansas, lyon, support)
}

/// The peer support that a round began for a reader.
async fn support_of(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    let link = section(&page, "result").split("href=\"/support/").nth(1).and_then(|rest| rest.split('"').next());
    format!("/support/{}", link.expect("a pair"))
}

/// The seat that waits for a reader.
async fn own_seat(browser: &mut Browser, support: &str) -> String {
    let page = browser.get(support).await;
    let seat = page.body.split("/support-seats/").nth(1).and_then(|rest| rest.split('/').next());
    format!("/support-seats/{}", seat.expect("a seat"))
}

/// What a mail says in our words.
fn says(mail: &Mail) -> String {
    let ours = mail.content.paragraphs.iter().filter_map(|paragraph| match paragraph {
        mail::Paragraph::Ours(words) => Some(words.as_str()),
        _ => None,
    });
    ours.collect::<Vec<_>>().join(" ")
}

/// The id in an address of a round.
fn round_id(path: &str) -> super::RoundId {
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id")
}

#[test]
fn two_cities_wish_for_each_other_and_become_a_pair() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon) = entered(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let page = press(&mut staff, &path, "solutions", &[]).await;
        let proposal = section(&page, "proposal");
        assert!(pairs(&page) == 1 && proposal.contains("Kansas City") && proposal.contains("Lyon"), "{proposal}");
        press(&mut staff, &path, "publication", &[]).await;
        for (browser, other) in [(&mut kansas, "Lyon"), (&mut lyon, "Kansas City")] {
            let page = browser.get(&path).await;
            let result = section(&page, "result");
            assert!(result.contains(other) && result.contains("/support/"), "{result}");
        }
    });
}

#[test]
fn the_same_seed_gives_the_same_pairs_again() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        let first = press(&mut staff, &path, "solutions", &[]).await;
        let again = press(&mut staff, &path, "solutions", &[]).await;
        assert!(pairs(&first) > 15, "{}", pairs(&first));
        let listed = |page: &Page| section(page, "proposal").split("<form").next().unwrap_or_default().to_owned();
        assert_eq!(listed(&first), listed(&again));
        assert!(section(&again, "left").contains("<li class=\"item"), "28 look for help and there are fewer seats");
    });
}

#[test]
fn a_decision_is_solved_again_at_once_and_kept() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        let page = press(&mut staff, &path, "solutions", &[]).await;
        let (helped, helper) = (option(&page.body, "helped", 0), option(&page.body, "helper", 0));
        let decided =
            [("helped", helped.as_str()), ("helper", &helper), ("kind", "forced"), ("reason", "They know why")];
        let page = press(&mut staff, &path, "decisions", &decided).await;
        assert!(section(&page, "proposal").contains("the secretariat decided so"));
        assert!(section(&page, "decide").contains("They know why"));
        let again = staff.post_form(&format!("{path}/decisions"), &[("kind", "forced"), ("reason", "")]).await;
        assert_eq!((again.status, again.shows("Give the reason")), (422, true));
    });
}

#[test]
fn nobody_sees_the_proposal_or_the_lists_of_others() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        press(&mut staff, &path, "solutions", &[]).await;
        for role in [Role::Leader, Role::OtherLeader, Role::Officer, Role::President, Role::Partner] {
            let mut browser = world.sign_in_as(role).await;
            let page = browser.get(&path).await;
            assert_eq!(page.status, 200);
            assert!(!page.body.contains("aria-labelledby=\"proposal\""), "{role:?}");
            assert_eq!(browser.post_form(&format!("{path}/solutions"), &[]).await.status, 403, "{role:?}");
            assert_eq!(browser.post_form(&format!("{path}/publication"), &[]).await.status, 403, "{role:?}");
        }
    });
}

#[test]
fn why_not_another_is_answered_without_names_of_others() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        press(&mut staff, &path, "solutions", &[]).await;
        press(&mut staff, &path, "publication", &[]).await;
        let mut asked = 0;
        for role in [Role::Leader, Role::OtherLeader] {
            let mut browser = world.sign_in_as(role).await;
            let page = browser.get(&path).await;
            for helper in helpers_asked_about(&page) {
                let link = format!("{path}?why={helper}");
                let answer = browser.get(&link).await;
                assert_eq!(answer.status, 200);
                assert!(!section(&answer, "why").contains("a rule of the round stands"), "each rule has its own words");
                assert!(section(&answer, "why").contains("class=\"notice"), "there is an answer");
                asked += 1;
            }
        }
        assert!(asked > 5, "{asked}");
    });
}

#[test]
fn after_a_withdrawal_the_other_pairs_stay() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = demo_round(&mut staff).await;
        press(&mut staff, &path, "solutions", &[]).await;
        let before = press(&mut staff, &path, "publication", &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&path).await;
        let entry = own_entry(&page);
        assert_eq!(leader.post_form(&format!("{entry}/withdrawal"), &[]).await.status, 303);
        let after = press(&mut staff, &path, "repairs", &[]).await;
        let stay = |page: &Page| -> Vec<String> {
            let section = section(page, "proposal").to_owned();
            section
                .split("href=\"/support/")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap_or_default().to_owned())
                .collect()
        };
        let (before, after) = (stay(&before), stay(&after));
        let kept = before.iter().filter(|pair| after.contains(pair)).count();
        assert!(kept + 3 >= before.len() && !after.is_empty(), "{kept} of {}", before.len());
        assert!(!leader.get(&path).await.shows("Withdraw from the round"));
    });
}

#[test]
fn wishes_come_back_with_all_that_is_wrong() {
    for_each_engine(async |world| {
        let (path, mut kansas, _) = entered(world).await;
        let entry = own_entry(&kansas.get(&path).await);
        let again = kansas.post_form(&format!("{entry}/wishes"), &[("wish_1", "x"), ("unranked", "")]).await;
        let shown = ["Choose one of the list", "Say what it means that somebody is not on your list"];
        assert_eq!((again.status, shown.map(|words| again.shows(words))), (422, [true; 2]));
    });
}

#[test]
fn a_pair_that_one_declines_is_seen_in_the_round_and_not_made_again() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon) = entered(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        press(&mut staff, &path, "solutions", &[]).await;
        press(&mut staff, &path, "publication", &[]).await;
        let support = support_of(&mut lyon, &path).await;
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/declining"), &[]).await.status, 303);
        let page = staff.get(&path).await;
        assert!(section(&page, "proposal").contains("did not come about"), "{}", page.body);
        let page = press(&mut staff, &path, "repairs", &[]).await;
        assert_eq!(pairs(&page), 0);
        let own = kansas.get(&path).await;
        let said = "you were a pair, and it did not come about";
        assert!(section(&own, "result").contains(said), "{}", own.body);
        let asked = format!("{path}?why={}", helpers_asked_about(&own)[0]);
        assert!(section(&kansas.get(&asked).await, "why").contains(said));
        assert!(kansas.get(&support).await.shows("No reason was asked for"), "nobody waits for it any more");
    });
}
