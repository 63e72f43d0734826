//! What roster finds in a list, in the reader's language. Programs and the command line get roster's own English.

use kernel::language::Language;
use roster::{Field, Problem, Reasons, Refusal, RejectionReason};

use super::super::texts::Texts;

/// Why rows are or may be one person, the strongest reason first.
pub(super) fn reasons(reasons: &Reasons, language: Language) -> String {
    let texts = Texts::new(language);
    let sentences: Vec<String> =
        reasons.0.iter().map(|reason| texts.duplicate_reason(reason.code()).to_string()).collect();
    sentences.join(texts.between_reasons())
}

/// Why a row cannot be taken.
pub(super) fn rejection(reason: &RejectionReason, language: Language) -> String {
    Texts::new(language).rejection_reason(reason.code()).to_string()
}

/// What is odd about a list, a row or a cell.
pub(super) fn problem(problem: &Problem, language: Language) -> String {
    Texts::new(language).list_problem(problem.code(), problem.detail()).to_string()
}

/// Why a file is no list.
pub(super) fn refusal(refusal: &Refusal, language: Language) -> String {
    Texts::new(language).list_refusal(refusal.code(), refusal.detail()).to_string()
}

/// A field of ours in the reader's language, a column that is not ours as the list calls it.
pub(super) fn field(name: &str, language: Language) -> String {
    match Field::ALL.into_iter().find(|field| field.name() == name) {
        Some(field) => Texts::new(language).list_field(field.name()).to_string(),
        None => name.to_owned(),
    }
}
