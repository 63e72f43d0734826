//! The pages of needs by user story, on both engines.

mod brief;
mod drafts;
mod lists;
mod questions;
mod sharing;
mod stories;
mod topics;

use crate::testing::{Browser, Page};

/// The sentence of the main job.
const SENTENCE: &str = "Residents over 65 cannot use our online services";

/// States a need from the desk and gives its brief.
async fn state(browser: &mut Browser, words: &str) -> Page {
    browser.get("/").await;
    let sent = browser.post_form("/needs", &[("words", words)]).await;
    let path = sent.location.clone();
    let brief = browser.follow(&sent).await;
    Page { location: path, ..brief }
}
