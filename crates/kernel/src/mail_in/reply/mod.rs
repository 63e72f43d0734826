//! The reply in a mail's text: what its writer wrote, without the mail that it answers and without the signature.
//!
//! It is cut for showing only; the whole text is kept. Eight mail programs quote in eight ways, in the language of their
//! reader: by a line that says who wrote when (Gmail, Apple Mail, Thunderbird, Yahoo, K-9, Proton Mail), often broken into
//! two, or by a block of headers (Outlook, on the desktop and on the web). A line of dashes or underscores alone says
//! nothing and cuts nothing. Who answers between the lines keeps the lines that they answer.

mod attribution;
mod heading;
mod line;
mod signature;
#[cfg(test)]
mod tests;

use self::line::Line;

/// What a line of a mail is to its reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Of the writer, or blank.
    Own,
    /// Quoted, with `>` before it.
    Quoted,
    /// Says whose words are quoted; never shown.
    Attribution,
    /// Of the signature; never shown.
    Signature,
}

/// The reply in a text; empty where the writer wrote nothing of their own.
pub fn reply_of(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<Line<'_>> = text.lines().map(Line::of).collect();
    let lines = &lines[..heading::end_of_own(&lines)];
    let parts = parts_of(lines);
    let mut shown = shown(lines, &parts);
    drop_signature_of_device(lines, &parts, &mut shown);
    joined(lines, &shown)
}

fn parts_of(lines: &[Line<'_>]) -> Vec<Part> {
    let mut parts: Vec<Part> = lines.iter().map(|line| if line.is_quoted { Part::Quoted } else { Part::Own }).collect();
    let mut at = 0;
    while at < lines.len() {
        match attribution::at(lines, at) {
            Some(found) => {
                parts[at..at + found.lines].fill(Part::Attribution);
                at += found.lines;
                if found.is_above_unmarked_quotation {
                    // Yahoo and old programs: all that follows is the mail that is answered.
                    parts[at..].fill(Part::Quoted);
                    return parts_without_signature(lines, parts);
                }
            }
            None => at += 1,
        }
    }
    parts_without_signature(lines, parts)
}

/// A signature goes from its mark (RFC 3676, 4.3) to the quotation below it. Where nothing would be left, it was no mark.
fn parts_without_signature(lines: &[Line<'_>], mut parts: Vec<Part>) -> Vec<Part> {
    let Some(mark) = (0..lines.len()).find(|at| parts[*at] == Part::Own && signature::is_mark(&lines[*at])) else {
        return parts;
    };
    let length = parts[mark..].iter().take_while(|part| **part == Part::Own).count();
    let is_own = |at: &usize| parts[*at] == Part::Own && !lines[*at].is_blank();
    if (0..mark).chain(mark + length..lines.len()).any(|at| is_own(&at)) {
        parts[mark..mark + length].fill(Part::Signature);
    }
    parts
}

/// Which lines are shown: the writer's own, and what they quoted to answer it below.
fn shown(lines: &[Line<'_>], parts: &[Part]) -> Vec<bool> {
    // One quotation is the whole mail that is answered, wherever it stands; several were cut to be answered.
    let are_answered = quotations(lines, parts) > 1;
    let is_shown = |part: &Part| *part == Part::Own || (*part == Part::Quoted && are_answered);
    parts.iter().map(is_shown).collect()
}

/// Quotations with something of the writer's own between them.
fn quotations(lines: &[Line<'_>], parts: &[Part]) -> usize {
    let said = (0..lines.len()).filter(|at| !lines[*at].is_blank() || parts[*at] == Part::Quoted);
    let said: Vec<bool> = said.map(|at| parts[at] == Part::Quoted).collect();
    (0..said.len()).filter(|at| said[*at] && (*at == 0 || !said[at - 1])).count()
}

/// "Sent from my phone", below all that was written.
fn drop_signature_of_device(lines: &[Line<'_>], parts: &[Part], shown: &mut [bool]) {
    let written = |shown: &[bool], at: &usize| shown[*at] && parts[*at] == Part::Own && !lines[*at].is_blank();
    loop {
        let mut own = (0..lines.len()).rev().filter(|at| written(shown, at));
        let (Some(last), Some(_)) = (own.next(), own.next()) else { return };
        if !signature::is_of_device(&lines[last]) {
            return;
        }
        shown[last] = false;
    }
}

/// The lines that are shown, without a quotation at the end that nothing answers, and never two blank lines in a row.
fn joined(lines: &[Line<'_>], shown: &[bool]) -> String {
    let is_own = |at: &usize| shown[*at] && !lines[*at].is_blank() && !lines[*at].is_quoted;
    let Some(last) = (0..lines.len()).rev().find(is_own) else { return String::new() };
    let mut text: Vec<&str> = Vec::new();
    for line in (0..=last).filter(|at| shown[*at]).map(|at| lines[at].text.trim_end()) {
        if !line.is_empty() || text.last().is_some_and(|before| !before.is_empty()) {
            text.push(line);
        }
    }
    text.join("\n").trim().to_owned()
}
