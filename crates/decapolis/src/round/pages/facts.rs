//! The rules of a round in words.

use kernel::design::{Pair, Words};
use kernel::web::Visit;

use super::super::model::RoundRules;
use super::super::texts::Texts;
use super::View;

/// The rules in words, and with what the lottery is drawn.
pub(super) fn of(visit: &Visit<'_>, view: &View) -> Vec<Pair> {
    let texts = Texts::new(visit.language());
    let round = &view.round;
    let mut pairs = vec![Pair::new(texts.closes(), visit.last_day(round.closes_at))];
    pairs.extend(rule_pairs(&round.rules, texts));
    pairs.push(Pair {
        note: Some(texts.seed_note().into()),
        ..Pair::new(texts.seed(), Words::written(round.seed.clone(), None))
    });
    pairs
}

fn rule_pairs(rules: &RoundRules, texts: Texts) -> Vec<Pair> {
    let yes = |name: &'static str, is_on: bool| is_on.then(|| Pair::new(name, texts.yes()));
    let size = rules.size_factor.map(|factor| texts.size_rule(factor as usize).to_string());
    let past = rules.new_pair_days.map(|days| texts.past_rule((days / 365) as usize).to_string());
    let pairs = [
        Some(Pair::new(texts.rule_region(), texts.region_rule(rules.region.code()).to_string())),
        size.map(|size| Pair::new(texts.rule_size(), size)),
        yes(texts.rule_language(), rules.shared_language),
        yes(texts.rule_country(), rules.other_country),
        past.map(|past| Pair::new(texts.rule_past(), past)),
        yes(texts.rule_tie(), rules.no_common_tie),
    ];
    pairs.into_iter().flatten().collect()
}
