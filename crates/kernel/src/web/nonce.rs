//! The cookie of a page that a link in a mail opened: the button on it works in the browser that got the page.
//!
//! Scanners open every link in a mail. What they are given cannot be used by anybody else, and a POST that no page of
//! ours came before is refused (ASVS 5.0, V3.5.3; V7.6.2).

use subtle::ConstantTimeEq;

use super::{Answer, Visit};
use crate::db::Tx;
use crate::design::Hidden;
use crate::language::Language;
use crate::session::Key;
use crate::signed::hex;
use crate::stop::{Fault, RefusalWords, Refuse, Stop};
use crate::texts::Texts;

/// What the key of these proofs is made for.
const PURPOSE: &str = "nonce";
/// The hidden field that answers the cookie.
const FIELD: &str = "_nonce";

/// The cookie and the hidden field of one page.
#[derive(Debug)]
pub struct Nonce {
    cookie: String,
    /// For the form of the page.
    pub hidden: Hidden,
}

impl Nonce {
    /// For the page at a path; a browser that has a cookie keeps it, so that two tabs do not disturb each other.
    ///
    /// # Errors
    /// A fault when the system has no randomness to give.
    pub fn new(tx: &Tx<'_>, visit: &Visit<'_>, path: &str) -> Result<Self, Fault> {
        let key = match &visit.request.nonce {
            Some(key) => key.clone(),
            None => Key::new(tx)?,
        };
        let config = &visit.app.config;
        let secure = if config.is_secure() { "; Secure" } else { "" };
        Ok(Self {
            cookie: format!("{}={}; Path=/; HttpOnly; SameSite=Lax{secure}", config.nonce_cookie(), key.to_text()),
            hidden: Hidden { name: FIELD.into(), value: proof(visit, &key, path).into() },
        })
    }

    /// Puts the cookie and what a page behind a secret address needs on its answer.
    pub fn put_on(&self, answer: Answer) -> Answer {
        answer.with("set-cookie", self.cookie.clone()).with("referrer-policy", "no-referrer")
    }
}

/// Whether the button was pressed on the page at `path` that this browser got.
///
/// # Errors
/// A refusal that says what to do.
pub fn verify_nonce(visit: &Visit<'_>, path: &str) -> Result<(), Stop> {
    let given = visit.request.form.get(FIELD);
    let is_ours = visit.request.nonce.as_ref().is_some_and(|key| {
        let accepted = visit.app.keyed_hashes(PURPOSE, &text(key, path));
        accepted.iter().any(|hash| bool::from(hex(hash).as_bytes().ct_eq(given.as_bytes())))
    });
    if is_ours { Ok(()) } else { Err(NotFromThisPage.into()) }
}

fn proof(visit: &Visit<'_>, key: &Key, path: &str) -> String {
    hex(&visit.app.keyed_hash(PURPOSE, &text(key, path)))
}

fn text(key: &Key, path: &str) -> String {
    format!("{} {path}", key.to_text())
}

#[derive(Debug)]
struct NotFromThisPage;

impl Refuse for NotFromThisPage {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords::new(
            texts.not_from_this_page(),
            texts.not_from_this_page_reason(),
            texts.not_from_this_page_remedy(),
        )
    }

    fn code(&self) -> &'static str {
        "not-from-this-page"
    }
}
