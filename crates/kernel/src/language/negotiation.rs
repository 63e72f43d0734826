//! Which language a reader gets until they choose: what their browser asks for.

use super::Language;

/// Entries of the header that are looked at; browsers send under ten.
const MOST_ENTRIES: usize = 32;
/// A quality is stored in thousandths, its finest step (RFC 9110, section 12.4.2).
const FULL_QUALITY: u16 = 1000;

impl Language {
    /// The best language for an `Accept-Language` header (RFC 9110, section 12.5.4): the highest quality, of equals
    /// the one named first. A tag counts by its language alone (`es-MX` is Spanish), `*` stands for every language not
    /// named, quality 0 refuses. Broken entries are passed over; where nothing fits, English.
    pub fn negotiate(accept_language: &str) -> Language {
        let entries: Vec<Entry<'_>> = accept_language.split(',').take(MOST_ENTRIES).filter_map(Entry::parse).collect();
        let mut best: Option<(u16, usize, Language)> = None;
        for language in Language::ALL {
            let Some((quality, place)) = quality_of(language, &entries).filter(|(quality, _)| *quality > 0) else {
                continue;
            };
            if best.is_none_or(|(most, first, _)| quality > most || (quality == most && place < first)) {
                best = Some((quality, place, language));
            }
        }
        best.map_or(Language::default(), |(_, _, language)| language)
    }
}

struct Entry<'a> {
    language: &'a str,
    quality: u16,
}

impl<'a> Entry<'a> {
    fn parse(text: &'a str) -> Option<Entry<'a>> {
        let mut fields = text.split(';').map(str::trim);
        let tag = fields.next()?;
        let quality = fields.next().map_or(Some(FULL_QUALITY), parse_quality)?;
        Some(Entry { language: tag.split('-').next()?, quality })
    }
}

/// `q=0.8` in thousandths.
fn parse_quality(field: &str) -> Option<u16> {
    let value = field.strip_prefix("q=").or_else(|| field.strip_prefix("Q="))?;
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{fraction:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", _) => Some(thousandths),
        ("1", 0) => Some(FULL_QUALITY),
        _ => None,
    }
}

/// Quality and place of the language in the header, of its best entry or of `*`.
fn quality_of(language: Language, entries: &[Entry<'_>]) -> Option<(u16, usize)> {
    let best = |tag: &str| {
        let named = entries.iter().enumerate().filter(|(_, entry)| entry.language.eq_ignore_ascii_case(tag));
        named
            .map(|(place, entry)| (entry.quality, place))
            .min_by_key(|(quality, place)| (FULL_QUALITY - quality, *place))
    };
    best(language.code()).or_else(|| best("*"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check_negotiation(header: &str, expected: Language) {
        assert_eq!(Language::negotiate(header), expected, "{header}");
    }

    #[test]
    fn the_highest_quality_wins_then_the_first_named() {
        check_negotiation("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", Language::French);
        check_negotiation("de, en;q=0.3, ar-EG;q=0.8", Language::Arabic);
        check_negotiation("es,fr", Language::Spanish);
        check_negotiation("FR;Q=0.5, es;q=0.500", Language::French);
    }

    #[test]
    fn a_refused_language_is_never_taken() {
        check_negotiation("en;q=0, *", Language::Spanish);
        check_negotiation("en;q=0, es;q=0.001", Language::Spanish);
    }

    #[test]
    fn a_star_stands_for_languages_not_named() {
        check_negotiation("fr;q=0.2, *;q=0.7", Language::English);
        check_negotiation("*", Language::English);
    }

    #[test]
    fn where_nothing_fits_it_is_english() {
        for header in ["", ",,;;", "de", "fr;q=2", "fr;q=0.1234", "fr;q=x", "fr;level=1", "en;q=0"] {
            check_negotiation(header, Language::English);
        }
    }

    #[test]
    fn what_follows_the_thirty_second_entry_is_not_read() {
        check_negotiation(&format!("{}fr", "de,".repeat(31)), Language::French);
        check_negotiation(&format!("{}fr", "de,".repeat(32)), Language::English);
    }

    proptest! {
        #[test]
        fn no_header_can_make_it_fail(header in "\\PC*") {
            Language::negotiate(&header);
        }

        #[test]
        fn a_single_language_is_always_found(index in 0..4_usize, quality in 1..=1000_u16) {
            let language = Language::ALL[index];
            let quality = f64::from(quality) / 1000.0;
            prop_assert_eq!(Language::negotiate(&format!("de, {language}-XX;q={quality:.3}")), language);
        }
    }
}
