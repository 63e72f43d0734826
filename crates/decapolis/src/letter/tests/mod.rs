//! Letters and calls by user story, on both engines.

mod calls;
mod people;
mod sending;

use kernel::mail::{self, Mail};
use kernel::post::Function;
use kernel::setting::Network;

use crate::network;
use crate::testing::{Browser, World};

/// Kansas City, the leader's own.
const OWN_PLACE: u32 = 4_393_217;
/// Lyon.
const OTHER_PLACE: u32 = 2_996_944;

/// Everybody who leads a city in France: few enough to count.
const FRENCH: &str = "country=FR&function=leader";

/// A draft of the secretariat's to a selection, and its path.
async fn draft(writer: &mut Browser, selection: &str) -> String {
    writer.get(&format!("/letters/new?{selection}")).await;
    let words = [("language", "en"), ("subject", "A date in June"), ("text", "Dear {name} of {city},\n\nwhich day?")];
    let begun = writer.post_form(&format!("/letters?{selection}"), &words).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.location
}

/// Adds a version to a draft.
async fn translate(writer: &mut Browser, letter: &str, language: &str, text: &str) {
    writer.get(&format!("{letter}/write?in={language}")).await;
    let words = [("language", language), ("status", "human"), ("subject", "Une date en juin"), ("text", text)];
    let kept = writer.post_form(&format!("{letter}/versions"), &words).await;
    assert_eq!(kept.status, 303, "{}", kept.body);
}

/// Sends a draft now and lets its mails be written.
async fn send(world: &World, writer: &mut Browser, letter: &str, replies: &str) {
    writer.get(letter).await;
    let sent = writer
        .post_form(&format!("{letter}/sending"), &[("when", "now"), ("replies", replies), ("day", ""), ("hour", "9")])
        .await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    world.run_jobs(None);
}

/// The letters in the outbox since the demo network was made, the latest first.
async fn letters_since(world: &World, before: &[Mail]) -> Vec<Mail> {
    let before: Vec<_> = before.iter().map(|mail| mail.id).collect();
    let mut mails = outbox(world).await;
    mails.retain(|mail| mail.kind == "letter" && !before.contains(&mail.id));
    mails
}

async fn outbox(world: &World) -> Vec<Mail> {
    world.read(|tx| Ok(mail::latest(tx, None)?)).await
}

async fn leave_demo(world: &World) {
    world.write(|tx| Ok(Network { name: "Real".to_owned(), is_demo: false }.save(tx)?)).await;
}

/// The page of a city, and the name of whoever leads it.
async fn city(world: &World, place: u32) -> (String, String) {
    world
        .read(move |tx| {
            let city = network::city_at(tx, atlas::PlaceId::new(place))?.expect("a member");
            let leader = network::post_in(tx, city.circle, Function::Leader)?;
            Ok((format!("/cities/{}", city.id), leader.holder.expect("held").name))
        })
        .await
}
