//! Reasons, risks and answers in words. Nobody is named but the two, and no score is shown.

use kernel::language::{Language, language_name};
use matching::stable::WhyNot;

use super::super::model::Side;
use super::super::solving::{Limit, NotWith, Reason, Risk, Way};
use super::super::texts::Texts;
use crate::support::PairState;

pub(super) fn reason(reason: &Reason, language: Language) -> String {
    let texts = Texts::new(language);
    match reason {
        Reason::Decided => texts.reason_decided().to_owned(),
        Reason::Wish(place) => texts.reason_wish(*place).to_string(),
        Reason::OneOfWishes => texts.reason_one_of_wishes().to_owned(),
        Reason::BothWished => texts.reason_both().to_owned(),
        Reason::Region => texts.reason_region().to_owned(),
        Reason::Languages(codes) => shared(codes, language),
        Reason::Size => texts.reason_size().to_owned(),
    }
}

/// Which languages two have in common, by their names in the reader's.
fn shared(codes: &[String], language: Language) -> String {
    let texts = Texts::new(language);
    let names: Vec<&str> = codes.iter().filter_map(|code| language_name(code, language)).collect();
    if names.is_empty() {
        return texts.reason_language().to_owned();
    }
    texts.reason_languages(language.list(names)).to_string()
}

pub(super) fn risk(risk: Risk, language: Language) -> String {
    let code = match risk {
        Risk::AgainstRule => "against-rule",
        Risk::NotWished => "not-wished",
        Risk::NoLanguage => "no-language",
        Risk::FarSize => "far-size",
        Risk::Full => "full",
        Risk::None => "none",
    };
    Texts::new(language).risk(code).to_string()
}

/// How a pair goes on, to one of the two.
pub(super) fn pair(state: PairState, side: Side, language: Language) -> Option<&'static str> {
    let texts = Texts::new(language);
    match (state, side) {
        (PairState::Asked, Side::Helped) => Some(texts.goes_on_there()),
        (PairState::Asked, Side::Helper) => Some(texts.accept_there()),
        (PairState::GivenUp, _) => Some(texts.somebody_else_is_looked_for()),
        (PairState::TakenUp | PairState::Finished, _) => None,
    }
}

/// Why not, to the one who asks. Who is ranked where by whom is never said.
pub(super) fn not_with(why: &NotWith, city: &str, language: Language) -> String {
    let texts = Texts::new(language);
    let code = match why {
        NotWith::Rule(limit) => return texts.why_rule(city, limit.code()).to_string(),
        NotWith::Forbidden => "forbidden",
        NotWith::GivenUp => "given-up",
        NotWith::Wishes(WhyNot::Full { seats, alike: 0 }) => return texts.why_full(city, *seats).to_string(),
        NotWith::Wishes(WhyNot::Full { seats, .. }) => return texts.why_full_by_lot(city, *seats).to_string(),
        NotWith::Wishes(WhyNot::Together) => "together",
        NotWith::Wishes(WhyNot::NotWished) => "not-wished",
        NotWith::Wishes(WhyNot::NotListed) => "not-listed",
        NotWith::Wishes(WhyNot::HasBetter) => "has-better",
        NotWith::Wishes(WhyNot::HasEqual) => "has-equal",
        NotWith::Wishes(WhyNot::NoSeats) => "no-seats",
        NotWith::Wishes(WhyNot::Blocking) => "decided",
    };
    texts.why(city, code).to_string()
}

/// What would have to be different for everybody to be placed; after publishing nothing is decided any more.
pub(super) fn way(way: &Way, is_published: bool, language: Language) -> Option<String> {
    let texts = Texts::new(language);
    match way {
        Way::Whole => None,
        Way::Relax(limits) if limits.is_empty() && is_published => Some(texts.way_wishes_published().to_owned()),
        Way::Relax(limits) if limits.is_empty() => Some(texts.way_wishes().to_owned()),
        Way::Relax(limits) => {
            let named: Vec<String> = limits.iter().map(|limit: &Limit| texts.limit(limit.code()).to_string()).collect();
            Some(texts.way_relax(named.join("; ")).to_string())
        }
        Way::Seats(missing) => Some(texts.way_seats(*missing).to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_in_common_are_called_as_the_reader_calls_them() {
        let codes = ["fr".to_owned(), "pt".to_owned()];
        let said = Language::ALL.map(|reader| shared(&codes, reader));
        let expected = [
            "both work in French and Portuguese",
            "las dos trabajan en francés y portugués",
            "les deux travaillent en français et portugais",
            "كلتاهما تعمل بالفرنسية والبرتغالية",
        ];
        assert_eq!(said, expected);
    }
}
