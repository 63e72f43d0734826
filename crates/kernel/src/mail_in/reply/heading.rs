//! The block of headers above a quotation, as Outlook writes it: sender, day, recipient, subject, each with its label.

use super::line::Line;

/// A block has at least so many labels besides the sender's ...
const LABELS_MIN: usize = 2;
/// ... among so many lines below it.
const LINES_MAX: usize = 8;

/// The label of the sender in English, Spanish and French, German, Arabic.
const SENDER: [&str; 4] = ["from:", "de:", "von:", "من:"];
/// The labels beside it, in the same languages.
const OTHERS: [&str; 28] = [
    "sent:",
    "date:",
    "to:",
    "cc:",
    "subject:", // English
    "enviado:",
    "enviado el:",
    "fecha:",
    "para:",
    "asunto:", // Spanish
    "envoyé:",
    "à:",
    "objet:",
    "envoyé le:", // French
    "gesendet:",
    "datum:",
    "an:",
    "betreff:", // German
    "تم الإرسال:",
    "تاريخ الإرسال:",
    "التاريخ:",
    "إلى:",
    "الى:",
    "نسخة:",
    "الموضوع:",
    "مرسل:",
    "أرسلت:",
    "أُرسلت:", // Arabic
];

/// Up to where the writer's own lines go: before the first block of headers and the line of dashes above it.
pub(super) fn end_of_own(lines: &[Line<'_>]) -> usize {
    let Some(block) = (0..lines.len()).find(|at| is_block(&lines[*at..])) else { return lines.len() };
    let above = lines[..block].iter().rev().take_while(|line| line.is_blank() || is_separator(&line.plain)).count();
    block - above
}

fn is_block(lines: &[Line<'_>]) -> bool {
    let is_sender = SENDER.iter().any(|label| lines[0].plain.starts_with(label));
    is_sender && {
        let below = lines[1..].iter().take(LINES_MAX).take_while(|line| !line.is_blank());
        below.filter(|line| OTHERS.iter().any(|label| line.plain.starts_with(label))).count() >= LABELS_MIN
    }
}

/// Dashes or underscores, perhaps with words between: "-----Original Message-----". Only above a block is it one.
fn is_separator(plain: &str) -> bool {
    let is_mark = |letter: char| matches!(letter, '-' | '_' | '\u{2010}'..='\u{2015}');
    let marks = plain.chars().filter(|letter| is_mark(*letter)).count();
    marks >= 4 && plain.starts_with(is_mark)
}
