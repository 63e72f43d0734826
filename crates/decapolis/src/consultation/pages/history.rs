//! What was said to a question of the bank in one of the consultations that asked it: when, by how many cities, and in short what.

use kernel::design::{Item, Link, Meta, MetaEntry, Words};
use kernel::language::Language;
use kernel::web::Visit;

use super::super::history::{AskedIn, Said};
use super::super::model::{BankQuestion, Kind};
use super::super::said::number_shown;
use super::super::suppression::SHOWN_FROM;
use super::super::tally::Counts;
use super::super::texts::Texts;
use super::{path_of, title};

/// A consultation that asked it.
pub(super) fn item(visit: &Visit<'_>, question: &BankQuestion, asked: &AskedIn) -> Item {
    let texts = Texts::new(visit.language());
    let consultation = &asked.consultation;
    let path = path_of(consultation.id);
    let is_counted = matches!(asked.said, Said::Shown(_));
    let href = if is_counted { format!("{path}/results") } else { path };
    let mut meta = vec![texts.history_until(visit.last_day(consultation.answers_until)).to_string()];
    let sentence: Option<Words> = match &asked.said {
        Said::NotIn => Some(texts.history_not_in().into()),
        Said::LongAgo => Some(texts.history_long_ago().into()),
        Said::Hidden => Some(texts.too_few(SHOWN_FROM).to_string().into()),
        Said::Shown(counts) => {
            meta.push(texts.history_answered(counts.answered, counts.asked).to_string());
            in_short(counts, question, visit.language())
        }
    };
    Item {
        title: Link { label: title(consultation), href: href.into() },
        meta: Meta(meta.into_iter().map(|words| MetaEntry::Words(words.into())).collect()),
        sentence,
        ..Item::default()
    }
}

/// The share of each choice, or the median; nothing where only the results can say it.
fn in_short(counts: &Counts, question: &BankQuestion, language: Language) -> Option<Words> {
    let texts = Texts::new(language);
    match question.kind {
        Kind::One | Kind::Several => {
            let wording = question.now_in(language)?;
            let share = |(label, count): (&String, &usize)| {
                let share = *count as f64 / counts.answered.max(1) as f64;
                format!("{label} {}", language.percent(share, 0))
            };
            let shares: Vec<String> = wording.choices.iter().zip(&counts.choices).map(share).collect();
            Some(Words::written(shares.join(" · "), Some(wording.language.code().into())))
        }
        Kind::Scale | Kind::Number => {
            let median = number_shown(&counts.spread?.median.to_string(), language);
            Some(texts.history_median(median).to_string().into())
        }
        Kind::Text | Kind::Day | Kind::Table | Kind::File => None,
    }
}
