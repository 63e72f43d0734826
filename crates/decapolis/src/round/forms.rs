//! The forms of a round, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::time::Zone;
use kernel::topic::Topic;
use kernel::web::Fields;

use super::model::{
    CAPACITY_MAX, DecisionKind, Entry, EntryId, NewDecision, NewEntry, NewRound, RegionRule, RoundRules, Side,
    Unranked, WISHES_MAX, Wishes,
};
use super::texts::Texts;
use crate::support::Rung;

/// The version of the form in which rules are set; kept with each round.
const FORM: u32 = 1;
/// Times as populous that can be chosen.
const SIZE_FACTORS: [u32; 4] = [2, 5, 10, 100];
/// Days within which two must not have been a pair.
const PAST_DAYS: [i64; 3] = [365, 730, 1_825];
const WISH_NAMES: [&str; WISHES_MAX] = ["wish_1", "wish_2", "wish_3", "wish_4", "wish_5"];
/// Letters of a seed: the numbers of a public draw.
const SEED_MAX: usize = 60;

pub(super) fn parse_round(
    form: &Fields,
    (rungs, topics): (&[Rung], &[Topic]),
    zone: &Zone,
    language: Language,
) -> Result<NewRound, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let template = rungs.iter().find(|rung| rung.id.to_string() == reading.get("template")).map(|rung| rung.id);
    if template.is_none() {
        reading.fail("template", texts.error_template());
    }
    let topic = reading.get("topic").to_owned();
    if !topics.iter().any(|known| known.id == topic) {
        reading.fail("topic", texts.error_topic());
    }
    let name = reading.words("name", NAME_MAX, texts.error_name());
    let words = reading.words("words", WORDS_MAX, texts.error_words());
    let seed = reading.words("seed", SEED_MAX, texts.error_seed());
    let closes = reading.day("closes");
    let region = reading.choice("region", RegionRule::from_code, texts.error_choice());
    let rules = RoundRules {
        form: FORM,
        region: region.unwrap_or_default(),
        size_factor: reading.get("size").parse().ok().filter(|factor| SIZE_FACTORS.contains(factor)),
        shared_language: reading.get("shared_language") == "yes",
        other_country: reading.get("other_country") == "yes",
        new_pair_days: reading.get("past").parse().ok().filter(|days| PAST_DAYS.contains(days)),
        no_common_tie: reading.get("no_common_tie") == "yes",
    };
    reading.done(template.zip(closes).map(|(template, closes)| NewRound {
        template,
        name,
        words,
        language,
        topic,
        rules,
        seed,
        // Wishes are taken until the end of the day.
        closes_at: closes.plus_days(1).start_in(zone),
    }))
}

pub(super) fn round_controls(
    filled: Filled<'_>,
    (rungs, topics): (&[Rung], &[Topic]),
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let yes_no = || [("", texts.no()), ("yes", texts.yes())].map(|(value, label)| (value.to_owned(), label.to_owned()));
    let any = || std::iter::once((String::new(), texts.any().to_owned()));
    let region = |rule: RegionRule| (rule.code().to_owned(), texts.region_rule(rule.code()).to_string());
    let sizes = SIZE_FACTORS.map(|factor| (factor.to_string(), texts.size_rule(factor as usize).to_string()));
    let past = PAST_DAYS.map(|days| (days.to_string(), texts.past_rule((days / 365) as usize).to_string()));
    vec![
        filled.line("name", texts.name()),
        filled.area("words", texts.words(), texts.words_hint()),
        filled.select("template", texts.template(), rungs.iter().map(|rung| (rung.id.to_string(), rung.name.clone()))),
        filled.select("topic", texts.topic(), topics.iter().map(|topic| (topic.id.clone(), topic.name.clone()))),
        filled.day_hinted("closes", texts.closes(), texts.closes_hint()),
        filled.select("region", texts.rule_region(), RegionRule::ALL.map(region)),
        filled.select("size", texts.rule_size(), any().chain(sizes)),
        filled.select("shared_language", texts.rule_language(), yes_no()),
        filled.select("other_country", texts.rule_country(), yes_no()),
        filled.select("past", texts.rule_past(), any().chain(past)),
        filled.select("no_common_tie", texts.rule_tie(), yes_no()),
        filled.short("seed", texts.seed(), texts.seed_hint()),
    ]
}

pub(super) fn parse_entry(form: &Fields, language: Language) -> Result<NewEntry, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let side = reading.choice("side", Side::from_code, texts.error_choice());
    let capacity = reading.get("capacity").parse().ok().filter(|capacity| (1..=CAPACITY_MAX).contains(capacity));
    if capacity.is_none() && side == Some(Side::Helper) {
        reading.fail("capacity", texts.error_capacity());
    }
    let capacity = if side == Some(Side::Helper) { capacity.unwrap_or(1) } else { 1 };
    reading.done(side.map(|side| NewEntry { side, capacity }))
}

pub(super) fn entry_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let side = |side: Side| (side.code().to_owned(), texts.side(side.code()).to_string());
    let capacities = (1..=CAPACITY_MAX).map(|capacity| (capacity.to_string(), capacity.to_string()));
    vec![
        filled.select("side", texts.own_side(), [Side::Helped, Side::Helper].map(side)),
        filled.select("capacity", texts.capacity(), capacities),
    ]
}

/// Reads wishes for `others`, those of the other side who take part. None at all are wishes too.
pub(super) fn parse_wishes(form: &Fields, others: &[Entry], language: Language) -> Result<Wishes, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut listed: Vec<EntryId> = Vec::new();
    for name in WISH_NAMES {
        let typed = reading.get(name);
        if typed.is_empty() {
            continue;
        }
        match others.iter().find(|other| other.id.to_string() == typed).map(|other| other.id) {
            Some(id) if listed.contains(&id) => reading.fail(name, texts.error_twice()),
            Some(id) => listed.push(id),
            None => reading.fail(name, texts.error_choice()),
        }
    }
    let unranked = reading.choice("unranked", Unranked::from_code, texts.error_unranked());
    let are_alike = reading.get("order") == "alike";
    reading.done(unranked.map(|unranked| Wishes { listed, are_alike, unranked }))
}

pub(super) fn wish_controls(filled: Filled<'_>, others: &[(String, String)], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let labels = [texts.wish_1(), texts.wish_2(), texts.wish_3(), texts.wish_4(), texts.wish_5()];
    let nobody = || std::iter::once((String::new(), texts.nobody_listed().to_owned()));
    let wish = |(name, label)| filled.select(name, label, nobody().chain(others.iter().cloned()));
    let order = [("ranked", texts.order_ranked()), ("alike", texts.order_alike())];
    let unranked = [("", texts.choose()), ("equal", texts.unranked_equal()), ("nobody", texts.unranked_nobody())];
    let pairs = |options: &[(&str, &str)]| -> Vec<(String, String)> {
        options.iter().map(|(value, label)| ((*value).to_owned(), (*label).to_owned())).collect()
    };
    let mut controls: Vec<Control> = WISH_NAMES.into_iter().zip(labels).take(others.len()).map(wish).collect();
    controls.push(filled.select("order", texts.order(), pairs(&order)));
    controls.push(filled.select("unranked", texts.unranked(), pairs(&unranked)));
    controls
}

/// What somebody's wishes look like in their form.
pub(super) fn wishes_as_typed(entry: &Entry, wishes: &[super::model::Wish]) -> Fields {
    let own: Vec<_> = wishes.iter().filter(|wish| wish.entry == entry.id).collect();
    let alike = own.len() > 1 && own.iter().all(|wish| wish.place == 1);
    let listed = WISH_NAMES.into_iter().zip(&own).map(|(name, wish)| (name, wish.other.to_string()));
    let typed = listed.fold(Fields::default(), |typed, (name, other)| typed.and(name, &other));
    let typed = typed.and("order", if alike { "alike" } else { "ranked" });
    if own.is_empty() { typed } else { typed.and("unranked", entry.unranked.code()) }
}

pub(super) fn parse_decision(form: &Fields, entries: &[Entry], language: Language) -> Result<NewDecision, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let mut entry = |name: &'static str, side: Side| {
        let typed = reading.get(name);
        let known =
            entries.iter().find(|entry| entry.side == side && entry.takes_part() && entry.id.to_string() == typed);
        if known.is_none() {
            reading.fail(name, texts.error_choice());
        }
        known.map(|entry| entry.id)
    };
    let (helped, helper) = (entry("helped", Side::Helped), entry("helper", Side::Helper));
    let kind = reading.choice("kind", DecisionKind::from_code, texts.error_choice());
    let reason = reading.words("reason", WORDS_MAX, texts.error_reason());
    let pair = helped.zip(helper).zip(kind);
    reading.done(pair.map(|((helped, helper), kind)| NewDecision { helped, helper, kind, reason }))
}

/// An entry's id and its city.
type Choice = (String, String);

pub(super) fn decision_controls(
    filled: Filled<'_>,
    helped: &[Choice],
    helpers: &[Choice],
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: DecisionKind| (kind.code().to_owned(), texts.decision(kind.code()).to_string());
    let choose = || std::iter::once((String::new(), texts.choose().to_owned()));
    vec![
        filled.select("helped", texts.helped(), choose().chain(helped.iter().cloned())),
        filled.select("helper", texts.helper(), choose().chain(helpers.iter().cloned())),
        filled.select("kind", texts.what_is_decided(), DecisionKind::ALL.map(kind)),
        filled.area("reason", texts.reason(), texts.reason_hint()),
    ]
}
