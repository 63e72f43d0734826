//! Two engines, one product: the same acts leave the same pages, letter by letter, but for ids and the proofs of forms.

use std::cell::RefCell;
use std::collections::BTreeMap;

use kernel::web::{Example, Method, is_data};

use crate::capabilities;
use crate::testing::{Browser, Role, World, for_each_engine};

/// Letters of an id in an address.
const ID: usize = 13;
/// Letters from which on a word is a proof or a key, drawn anew each time.
const KEY: usize = 20;

/// Pages on which chance decides: who votes is a drawn number, by which the next statement and what is shown of a map are drawn.
const DRAWN: &str = "/conversations/{conversation}";

/// A page without what differs from run to run: each id by the order of its first appearance, keys by a star.
fn comparable(body: &str) -> String {
    let is_of_word = |letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter);
    let mut seen: Vec<&str> = Vec::new();
    let mut plain = String::with_capacity(body.len());
    for piece in body.split_inclusive(|letter: char| !is_of_word(letter)) {
        let word = piece.trim_end_matches(|letter: char| !is_of_word(letter));
        if word.len() < KEY {
            let parts: Vec<String> = word.split('-').map(|part| numbered(part, &mut seen)).collect();
            plain.push_str(&parts.join("-"));
        } else {
            plain.push('*');
        }
        plain.push_str(&piece[word.len()..]);
    }
    plain
}

/// What looks like an id, by the order of its first appearance; anything else as it is.
fn numbered<'p>(part: &'p str, seen: &mut Vec<&'p str>) -> String {
    if part.len() != ID || !part.bytes().all(|letter| letter.is_ascii_digit() || letter.is_ascii_lowercase()) {
        return part.to_owned();
    }
    let place = seen.iter().position(|known| *known == part).unwrap_or_else(|| {
        seen.push(part);
        seen.len() - 1
    });
    format!("#{place}")
}

/// What a role reads on every page that has an example, by the address of its route.
async fn pages(world: &World, browser: &mut Browser) -> BTreeMap<&'static str, String> {
    let mut read = BTreeMap::new();
    let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
    for route in routes.filter(|route| route.method == Method::Get && !is_data(route.path)) {
        if route.path.starts_with(DRAWN) {
            continue;
        }
        let target = match route.example {
            Example::Itself => Some(route.path.to_owned()),
            Example::Record(find) => world.read(find).await,
        };
        if let Some(target) = target {
            read.insert(route.path, comparable(&browser.get(&target).await.body));
        }
    }
    read
}

/// A need, a question and an answer: what the leader, the city that is asked and its desk show afterwards.
async fn main_job(world: &World) -> BTreeMap<&'static str, String> {
    let mut leader = world.sign_in_as(Role::Leader).await;
    leader.get("/").await;
    let stated = leader.post_form("/needs", &[("words", "Residents over 65 cannot use our online services")]).await;
    let brief = leader.follow(&stated).await;
    leader.get(&format!("{}/questions/six", stated.location)).await;
    let asked = leader.post_form(&format!("{}/questions/six", stated.location), &[("words", "And you?")]).await;
    let question = leader.follow(&asked).await;
    let read = [("brief", brief), ("question", question), ("desk", leader.get("/").await)];
    read.map(|(name, page)| (name, comparable(&page.body))).into()
}

#[test]
fn both_engines_show_the_same_pages() {
    let shown: RefCell<Vec<BTreeMap<(&str, &str), String>>> = RefCell::default();
    for_each_engine(async |world| {
        let mut read = BTreeMap::new();
        for (role, mark) in [(Role::Secretariat, "secretariat"), (Role::Leader, "leader")] {
            let mut browser = world.sign_in_as(role).await;
            let pages = pages(world, &mut browser).await;
            read.extend(pages.into_iter().map(|(path, body)| ((mark, path), body)));
        }
        read.extend(main_job(world).await.into_iter().map(|(page, body)| (("main job", page), body)));
        shown.borrow_mut().push(read);
    });
    let shown = shown.into_inner();
    for (first, other) in shown.iter().zip(shown.iter().skip(1)) {
        assert_eq!(first.len(), other.len());
        let pages = first.iter().zip(other.values()).filter(|((_, page), theirs)| page != theirs);
        let first_line = |page: &str, theirs: &str| {
            let differs = page.lines().zip(theirs.lines()).find(|(own, other)| own != other);
            differs.map(|(own, other)| (own.to_owned(), other.to_owned()))
        };
        let differing: Vec<_> = pages.map(|((path, page), theirs)| (path, first_line(page, theirs))).collect();
        let paths: Vec<_> = differing.iter().map(|(path, _)| path).collect();
        assert!(differing.is_empty(), "{paths:?}: {differing:?}");
    }
}
