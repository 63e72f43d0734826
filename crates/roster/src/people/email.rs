//! E-mail addresses as lists hold them: cleaned where the meaning is certain, refused with the reason where not.

use std::fmt;

use crate::fold::{compose, fold};

/// A usable address: the local part as typed, the domain in its ASCII form in lower case (IDNA, UTS 46).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Email {
    local: String,
    domain: String,
}

/// An address read from a cell.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ReadEmail {
    pub(crate) email: Email,
    /// More than blanks around it had to be taken away.
    pub(crate) was_repaired: bool,
    /// The cell held further addresses; the first counts.
    pub(crate) had_more: bool,
}

/// Why an address cannot be written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmailFault {
    /// No `@`, or more than one.
    At,
    /// Nothing or something impossible before the `@`.
    Local,
    /// Nothing or something impossible after the `@`.
    Domain,
    /// Longer than an address may be.
    TooLong,
}

impl fmt::Display for EmailFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::At => "it must have one @",
            Self::Local => "what stands before the @ cannot be a mailbox",
            Self::Domain => "what stands after the @ is no domain",
            Self::TooLong => "it is too long",
        })
    }
}

/// Longest local part and longest address, RFC 5321, 4.5.3.1.1 and 4.5.3.1.3 (256 with its angle brackets).
const LOCAL_BYTES_MAX: usize = 64;
const ADDRESS_BYTES_MAX: usize = 254;
/// Longest label of a domain, RFC 1035, 2.3.4.
const LABEL_BYTES_MAX: usize = 63;

/// Mailboxes of an office (RFC 2142 and what city halls use): several people may write from them.
const SHARED_MAILBOXES: [&str; 24] = [
    "info",
    "office",
    "contact",
    "contacto",
    "kontakt",
    "mail",
    "post",
    "admin",
    "administration",
    "secretariat",
    "secretaria",
    "sekretariat",
    "mayor",
    "maire",
    "mairie",
    "alcaldia",
    "buergermeister",
    "rathaus",
    "cityhall",
    "press",
    "team",
    "hello",
    "support",
    "noreply",
];

/// Domains whose mailboxes say nothing of where their holder works.
const PUBLIC_MAIL_DOMAINS: [&str; 14] = [
    "gmail.com",
    "googlemail.com",
    "outlook.com",
    "hotmail.com",
    "live.com",
    "yahoo.com",
    "icloud.com",
    "gmx.de",
    "gmx.net",
    "web.de",
    "mail.ru",
    "yandex.ru",
    "proton.me",
    "qq.com",
];

impl Email {
    /// The address in full.
    #[must_use]
    pub fn address(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// What two spellings of one mailbox share: case does not count.
    pub(crate) fn key(&self) -> String {
        format!("{}@{}", self.local.to_lowercase(), self.domain)
    }

    /// As [`Email::key`], without a tag after `+`: one mailbox at most hosts, but not by any standard.
    pub(crate) fn untagged_key(&self) -> String {
        let local = self.local.to_lowercase();
        let untagged = local.split('+').next().filter(|untagged| !untagged.is_empty()).unwrap_or(&local);
        format!("{untagged}@{}", self.domain)
    }

    pub(crate) fn domain(&self) -> &str {
        &self.domain
    }

    pub(crate) fn is_shared_mailbox(&self) -> bool {
        SHARED_MAILBOXES.contains(&self.local.to_lowercase().as_str())
    }

    pub(crate) fn is_of_public_host(&self) -> bool {
        PUBLIC_MAIL_DOMAINS.contains(&self.domain.as_str())
    }

    /// Letters of the local part without digits and signs, folded, to be compared with names.
    pub(crate) fn local_letters(&self) -> String {
        fold(&self.local).chars().filter(|letter| letter.is_alphabetic()).collect()
    }
}

/// Reads a cell that was cleaned and is not empty.
///
/// # Errors
/// When no address can be made out beyond doubt.
pub(crate) fn read(cell: &str) -> Result<ReadEmail, EmailFault> {
    let (candidate, had_more) = first_address(cell);
    let mut address = candidate.to_owned();
    for written in ["＠", "(at)", "[at]", " @", "@ "] {
        if address.contains(written) {
            address = address.replace(written, "@");
        }
    }
    let address = address.trim();
    let (local, domain) = address.split_once('@').ok_or(EmailFault::At)?;
    if domain.contains('@') {
        return Err(EmailFault::At);
    }
    let local = local_part(local)?;
    let domain = domain_part(domain)?;
    if local.len() + 1 + domain.len() > ADDRESS_BYTES_MAX {
        return Err(EmailFault::TooLong);
    }
    Ok(ReadEmail { was_repaired: address != cell, had_more, email: Email { local, domain } })
}

/// Whether the cell is an address and nothing else, without looking closely.
pub(crate) fn looks_like_one(cell: &str) -> bool {
    let cell = cell.trim();
    let Some((local, domain)) = cell.split_once('@') else { return false };
    let is_plain = |part: &str| !part.contains(|letter: char| letter.is_whitespace() || ",;|@\"".contains(letter));
    !local.is_empty() && domain.contains('.') && !domain.ends_with('.') && is_plain(local) && is_plain(domain)
}

/// `Ana <ana@a.example>`, `mailto:` and lists of addresses, reduced to the first address.
fn first_address(cell: &str) -> (&str, bool) {
    if let Some((_, rest)) = cell.split_once('<')
        && let Some((inside, after)) = rest.split_once('>')
    {
        return (strip_scheme(inside.trim()), after.contains('@'));
    }
    let mut parts = cell.split([';', ',', '/', '|']).map(str::trim).filter(|part| !part.is_empty());
    let first = parts.next().unwrap_or(cell);
    let first = first.trim_matches(['"', '\'', '(', ')', '.', ':']);
    let had_more = parts.any(|part| part.contains('@'));
    if let Some((one, other)) = first.split_once(' ')
        && looks_like_one(one)
        && looks_like_one(other)
    {
        return (strip_scheme(one), true);
    }
    (strip_scheme(first), had_more)
}

fn strip_scheme(address: &str) -> &str {
    match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &address[7..],
        _ => address,
    }
}

/// RFC 5322, 3.2.3 (`dot-atom`), with the letters of all scripts that RFC 6532 adds.
fn local_part(local: &str) -> Result<String, EmailFault> {
    let is_atom_text = |letter: char| {
        letter.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(letter) || is_beyond_ascii(letter)
    };
    if local.split('.').any(|atom| atom.is_empty() || !atom.chars().all(is_atom_text)) {
        return Err(EmailFault::Local);
    }
    if local.len() > LOCAL_BYTES_MAX {
        return Err(EmailFault::TooLong);
    }
    Ok(compose(local))
}

fn is_beyond_ascii(letter: char) -> bool {
    !letter.is_ascii() && letter != char::REPLACEMENT_CHARACTER && (letter.is_alphanumeric() || is_mark(letter))
}

/// Vowel signs of the Indic scripts are no letters to Rust, yet belong to words.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{900}'..='\u{dff}')
}

fn domain_part(domain: &str) -> Result<String, EmailFault> {
    let is_plain = domain.is_ascii() && !domain.to_ascii_lowercase().contains("xn--");
    let domain = if is_plain {
        domain.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii(domain).map_err(|_| EmailFault::Domain)?
    };
    let labels: Vec<&str> = domain.split('.').collect();
    let last_is_name = labels.last().is_some_and(|label| !label.bytes().all(|byte| byte.is_ascii_digit()));
    if labels.len() < 2 || !last_is_name || !labels.iter().all(|label| is_label(label)) {
        return Err(EmailFault::Domain);
    }
    Ok(domain)
}

/// RFC 1123, 2.1: letters, digits and inner hyphens.
fn is_label(label: &str) -> bool {
    (1..=LABEL_BYTES_MAX).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_address(cell: &str, address: &str, was_repaired: bool) {
        let read = read(cell).unwrap();
        assert_eq!((read.email.address().as_str(), read.was_repaired), (address, was_repaired));
    }

    #[test]
    fn the_local_part_stays_as_typed_and_the_domain_folds() {
        check_address("Ana.O'Brien+work@City-1.EXAMPLE", "Ana.O'Brien+work@city-1.example", false);
        check_address("jürgen@MÜNCHEN.example", "jürgen@xn--mnchen-3ya.example", false);
    }

    #[test]
    fn a_sign_is_no_letter_and_a_coded_domain_has_to_mean_something() {
        assert!(read("an\u{2603}a@a.example").is_err());
        assert!(read("ana@xn--99999999.example").is_err());
        check_address("ana@XN--mnchen-3ya.example", "ana@xn--mnchen-3ya.example", false);
    }

    #[test]
    fn what_surely_means_an_address_is_repaired() {
        check_address("Ana Rossi <ana@a.example>", "ana@a.example", true);
        check_address("mailto:ana@a.example", "ana@a.example", true);
        check_address("ana (at) a.example", "ana@a.example", true);
        check_address("ana@a.example.", "ana@a.example", true);
    }

    #[test]
    fn the_first_of_several_addresses_counts() {
        let read = read("ana@a.example; lea@a.example").unwrap();
        assert_eq!((read.email.address().as_str(), read.had_more), ("ana@a.example", true));
    }

    #[test]
    fn further_addresses_are_noticed_however_they_are_parted() {
        let more = |cell: &str| {
            let read = read(cell).unwrap();
            assert_eq!(read.email.address(), "ana@a.example", "{cell}");
            read.had_more
        };
        for cell in
            ["ana@a.example lea@b.example", "Ana <ana@a.example>, lea@b.example", "ana@a.example / lea@b.example"]
        {
            assert!(more(cell), "{cell}");
        }
        for cell in [
            "Ana <ana@a.example> (office)",
            "ana@a.example, Lea",
            "MAILTO:ana@a.example",
            "ana＠a.example",
            "ana @ a.example",
        ] {
            assert!(!more(cell), "{cell}");
        }
    }

    #[test]
    fn an_address_is_as_long_as_the_standards_allow() {
        let local = "a".repeat(64);
        let domain = |bytes: usize| {
            let label = "b".repeat(63);
            let rest = "c".repeat(bytes - 3 * 64 - 2);
            format!("{label}.{label}.{label}.{rest}.d")
        };
        let address =
            |local_bytes: usize, domain_bytes: usize| format!("{}@{}", &local[..local_bytes], domain(domain_bytes));
        assert!(read(&format!("{local}@a.example")).is_ok());
        assert!(read(&address(50, 203)).is_ok());
        assert_eq!(read(&address(51, 203)).unwrap_err(), EmailFault::TooLong);
        assert!(read(&format!("a@{}.example", "b".repeat(63))).is_ok());
        assert_eq!(read(&format!("a@{}.example", "b".repeat(64))).unwrap_err(), EmailFault::Domain);
    }

    #[test]
    fn letters_of_all_scripts_are_of_a_mailbox_and_lost_ones_are_not() {
        for local in ["юлия", "हिन्दी", "e\u{301}va", "a{b}"] {
            assert!(read(&format!("{local}@a.example")).is_ok(), "{local}");
        }
        for local in ["o\u{fffd}uz", "a“b", "a(b"] {
            assert_eq!(read(&format!("{local}x@a.example")).unwrap_err(), EmailFault::Local, "{local}");
        }
        for domain in ["a_b.example", "a-.example", "a.123", "a b.example", "xn--a-.example"] {
            assert_eq!(read(&format!("ana@{domain}")).unwrap_err(), EmailFault::Domain, "{domain}");
        }
        assert_eq!(read("ana@1-2.Example").unwrap().email.domain(), "1-2.example");
    }

    #[test]
    fn what_looks_like_an_address_is_told_from_other_text() {
        assert!(looks_like_one(" ana@a.example "));
        for other in [
            "ana",
            "@a.example",
            "ana@example",
            "ana@a.example.",
            "ana rossi@a.example",
            "ana@a,b.example",
            "a@b@c.example",
        ] {
            assert!(!looks_like_one(other), "{other}");
        }
    }

    #[test]
    fn offices_and_public_hosts_are_known() {
        let email = |cell: &str| read(cell).unwrap().email;
        assert!(email("Info@a.example").is_shared_mailbox() && !email("ana@a.example").is_shared_mailbox());
        assert!(email("ana@Gmail.com").is_of_public_host() && !email("ana@a.example").is_of_public_host());
        assert_eq!(email("+work@a.example").untagged_key(), "+work@a.example");
        assert_eq!(email("Ána.Rossi-2@a.example").local_letters(), "anarossi");
    }

    #[test]
    fn an_unusable_address_says_what_is_wrong() {
        for (cell, fault) in [
            ("ana", EmailFault::At),
            ("ana@b@c.example", EmailFault::At),
            ("@a.example", EmailFault::Local),
            ("ana rossi@a.example", EmailFault::Local),
            ("ana..r@a.example", EmailFault::Local),
            ("ana@", EmailFault::Domain),
            ("ana@city", EmailFault::Domain),
            ("ana@-city.example", EmailFault::Domain),
            ("ana@10.0.0.1", EmailFault::Domain),
            ("ana@a..example", EmailFault::Domain),
        ] {
            assert_eq!(read(cell).unwrap_err(), fault, "{cell}");
        }
        assert_eq!(read(&format!("{}@a.example", "a".repeat(65))).unwrap_err(), EmailFault::TooLong);
    }

    #[test]
    fn a_tag_or_case_does_not_make_another_mailbox() {
        let tagged = read("Null73+work@city-44.example").unwrap().email;
        assert_eq!(tagged.key(), "null73+work@city-44.example");
        assert_eq!(tagged.untagged_key(), "null73@city-44.example");
    }
}
