//! Reasons, risks and answers in words. Nobody is named but the two, and no score is shown.

use kernel::language::Language;
use matching::stable::WhyNot;

use super::super::solving::{Limit, NotWith, Reason, Risk, Way};
use super::super::texts::Texts;

pub(super) fn reason(reason: Reason, language: Language) -> String {
    let texts = Texts::new(language);
    match reason {
        Reason::Decided => texts.reason_decided().to_owned(),
        Reason::Wish(place) => texts.reason_wish(place).to_string(),
        Reason::OneOfWishes => texts.reason_one_of_wishes().to_owned(),
        Reason::BothWished => texts.reason_both().to_owned(),
        Reason::Region => texts.reason_region().to_owned(),
        Reason::Language => texts.reason_language().to_owned(),
        Reason::Size => texts.reason_size().to_owned(),
    }
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

/// What would have to be different for everybody to be placed.
pub(super) fn way(way: &Way, language: Language) -> Option<String> {
    let texts = Texts::new(language);
    match way {
        Way::Whole => None,
        Way::Relax(limits) if limits.is_empty() => Some(texts.way_wishes().to_owned()),
        Way::Relax(limits) => {
            let named: Vec<String> = limits.iter().map(|limit: &Limit| texts.limit(limit.code()).to_string()).collect();
            Some(texts.way_relax(named.join("; ")).to_string())
        }
        Way::Seats(missing) => Some(texts.way_seats(*missing).to_string()),
    }
}
