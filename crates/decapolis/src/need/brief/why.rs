//! "Why not that city?": its rank, what keeps it out, and what would have to be the same.

use kernel::capability::BriefQuestion;
use kernel::db::Tx;
use kernel::design::{Notice, Words};
use kernel::language::Language;
use kernel::stop::Fault;
use peers::{Feature, KeptOut, Likeness, WhyNot};

use super::super::texts::Texts;
use super::cities::place_named;
use crate::network::{self, LikestAsked, fact_label, likeness_percent, name_in};

/// The answer to "why not that city?".
#[derive(Debug)]
pub(super) struct WhyNotAnswer {
    pub(super) notice: Notice,
}

/// The answer for the city that the reader typed.
pub(super) fn why_not(
    tx: &mut Tx<'_>,
    question: &BriefQuestion<'_>,
    likeness: &Likeness<'_>,
    asked: &LikestAsked,
) -> Result<Option<WhyNotAnswer>, Fault> {
    let language = question.language;
    let texts = Texts::new(language);
    let Some(typed) = question.query.filled("why-not") else { return Ok(None) };
    let Some(place) = place_named(typed) else {
        let nearest = language.list(atlas::Atlas::get().nearest_names(typed, 3));
        return Ok(Some(WhyNotAnswer { notice: Notice::notable(texts.no_such_city(nearest, typed).to_string()) }));
    };
    let found = asked.with_selection(tx, |selection| likeness.why_not(place.id(), selection))?;
    let Some(found) = found else { return Ok(None) };
    let name = name_in(place, language);
    let is_member = network::members(tx)?.at(place.id()).is_some();
    let title = texts.why_not_title(&name).to_string();
    let notice = Notice { title: Some(title.into()), ..Notice::notable(explain(&found, &name, is_member, language)) };
    Ok(Some(WhyNotAnswer { notice }))
}

/// Where it stands, what keeps it out, what would have to differ: one sentence each.
fn explain(found: &WhyNot, name: &str, is_member: bool, language: Language) -> Words {
    let texts = Texts::new(language);
    let mut sentences = Vec::new();
    let standing = found.rank.zip(found.comparison).map(|(rank, comparison)| {
        let percent = language.number(i64::from(likeness_percent(comparison.distance)));
        let rank = language.number(rank);
        if is_member { texts.its_rank(percent, rank).to_string() } else { texts.would_rank(percent, rank).to_string() }
    });
    sentences.extend(standing.filter(|_| found.kept_out != Some(KeptOut::Itself)));
    sentences.push(match &found.kept_out {
        None => texts.it_is_listed().to_owned(),
        Some(KeptOut::Itself) => texts.it_is_yours().to_owned(),
        Some(KeptOut::NotACandidate) => texts.not_a_member(name).to_string(),
        Some(KeptOut::NotComparable(features)) => texts.not_comparable(labels(features, language)).to_string(),
        Some(KeptOut::CountryIsFull(places)) => {
            let nearer = language.list(places.iter().map(|place| name_in(*place, language)));
            texts.country_is_full(nearer).to_string()
        }
        Some(KeptOut::BeyondLimit(last)) => texts.beyond_limit(name_in(last.place, language)).to_string(),
    });
    if let Some(features) = found.would_have_to_equal.as_ref().filter(|features| !features.is_empty()) {
        sentences.push(texts.would_have_to_equal(labels(features, language)).to_string());
    }
    sentences.join(" ").into()
}

fn labels(features: &[Feature], language: Language) -> String {
    language.list(features.iter().map(|feature| fact_label(feature.as_str(), language)))
}
