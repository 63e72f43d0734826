//! The whole text of a mail that came in, as it is kept: with nothing in it that opens or does anything.

use super::store;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::post::PostId;
use crate::stop::Fault;

/// What stands where a signed text stood.
const REMOVED: &str = "[...]";
/// Digits of a signature; words of people have no such runs.
const PROOF_DIGITS: usize = 32;

/// The whole text of the mail by which a post did something with a record. Only that post is shown it: it may hold what
/// its writer never meant for others.
///
/// # Errors
/// A fault of the database.
pub fn whole_text_of(tx: &mut Tx<'_>, record: RecordId, post: PostId) -> Result<Option<String>, Fault> {
    tx.first(store::WHOLE_TEXT, &[&record, &post], |row| row.get(0))
}

/// The text without signatures of ours: the quoted mail has links that act in its reader's name, and the address that
/// took the reply. What a mail program broke into two lines is found too.
pub(super) fn without_signatures(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut run = String::new();
    for letter in text.chars() {
        let is_break = matches!(letter, '\n' | '\r' | '>' | '=' | ' ') && !run.is_empty();
        if letter.is_ascii_hexdigit() || (is_break && !run.ends_with([' ', '>']) && letter != ' ') {
            run.push(letter);
            continue;
        }
        settle(&mut kept, &mut run);
        kept.push(letter);
    }
    settle(&mut kept, &mut run);
    kept
}

fn settle(kept: &mut String, run: &mut String) {
    let digits = run.chars().filter(char::is_ascii_hexdigit).count();
    kept.push_str(if digits >= PROOF_DIGITS { REMOVED } else { run });
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_signature_rests_in_a_kept_text() {
        let proof = "0123456789abcdef0123456789abcdef";
        let text = format!("Yes.\n> http://x/act/answer.06b8.{proof}\n> <reply+06b8.{proof}@cities.example>\n");
        let kept = without_signatures(&text);
        assert!(!kept.contains("cdef0") && kept.starts_with("Yes.\n> http://x/act/answer.06b8.[...]"), "{kept}");
        let broken = format!("a.{}\n>{}.", &proof[..20], &proof[20..]);
        assert_eq!(without_signatures(&broken), "a.[...].");
        let plain = "A feed, a bed,\nand 0123 456.\n> decade\n";
        assert_eq!(without_signatures(plain), plain);
    }
}
