//! A file as it is given to whoever may read its record: to be saved, never to be shown by a browser.

use super::model::File;
use super::name::disposition;
use crate::language::Language;
use crate::signed::hex;
use crate::texts::Texts;
use crate::web::{self, Answer, Status, Visit};

/// Nothing in it runs, asks for anything or is framed, should a browser show it all the same.
const CONTENT_SECURITY_POLICY: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

impl File {
    /// The answer that gives it; 304 where the reader has it already. Its record's rule was asked before.
    pub fn answer(&self, visit: &Visit<'_>) -> Answer {
        let etag = format!("\"{}\"", hex(&self.sha256));
        let is_known = visit.request.if_none_match.as_ref().is_some_and(|known| web::names(known, &etag));
        let answer = if is_known {
            Answer::of(self.kind.media_type(), Status::NotModified, Vec::new())
        } else {
            Answer::of(self.kind.media_type(), Status::Ok, Vec::new()).bringing(self.key())
        };
        answer
            .with("content-disposition", disposition(&self.name))
            .with("content-security-policy", CONTENT_SECURITY_POLICY)
            .with("etag", etag)
            // As every page behind the sign-in: on a shared machine the next person finds nothing of it.
            .with("cache-control", "no-store")
    }

    /// "PDF, 1.2 MB".
    pub fn in_words(&self, language: Language) -> String {
        let texts = Texts::new(language);
        texts.file_about(texts.file_kind(self.kind.code()), size(self.size, language)).to_string()
    }
}

/// How large it is, rounded up: a kilobyte has a thousand bytes, as the systems of most people count.
fn size(bytes: u64, language: Language) -> String {
    const KILOBYTE: u64 = 1_000;
    let texts = Texts::new(language);
    let kilobytes = bytes.div_ceil(KILOBYTE);
    if kilobytes < KILOBYTE {
        return texts.file_kilobytes(kilobytes).to_string();
    }
    let tenths = kilobytes.div_ceil(KILOBYTE / 10);
    texts.file_megabytes(language.decimal(tenths as f64 / 10.0, 1)).to_string()
}
