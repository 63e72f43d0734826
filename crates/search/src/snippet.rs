//! Why a record was found: the part of its words that has what was asked, with the places of the words.

use std::ops::Range;

use words::{Speech, spans};

use crate::document::Passage;
use crate::question::{Question, Wanted};
use crate::searching::Nearness;

/// Words of a snippet: two lines of a page.
const SNIPPET_WORDS: usize = 30;

/// Which passage answers a question best, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The index of the passage.
    pub passage: usize,
    /// Its title, whole.
    pub title: Snippet,
    /// The part of its body that has the most of the words asked for.
    pub body: Snippet,
}

/// A piece of text and the places in it that were asked for. Plain text: whoever draws it escapes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// The text.
    pub text: String,
    /// Bytes of `text` that were asked for, in order, apart from each other.
    pub marks: Vec<Range<usize>>,
    /// Whether the text went on before it.
    pub is_cut_before: bool,
    /// Whether the text goes on after it.
    pub is_cut_after: bool,
}

impl Question {
    /// The passage with the most of what was asked, the reader's language first among equals; none without passages.
    pub fn explain(&self, passages: &[Passage], nearness: Nearness, reader: Speech) -> Option<Explanation> {
        let met = |passage: &Passage| {
            let (title, body) =
                (self.met(&passage.title, passage, nearness), self.met(&passage.body, passage, nearness));
            let distinct = |asked: &usize| title.iter().chain(&body).any(|(_, met)| met == asked);
            (0..self.asked().count()).filter(distinct).count()
        };
        let rank = |(_, passage): &(usize, &Passage)| (met(passage), passage.language == reader);
        let (at, passage) = passages.iter().enumerate().rev().max_by_key(rank)?;
        Some(Explanation {
            passage: at,
            title: whole(&passage.title, &self.met(&passage.title, passage, nearness)),
            body: best_part(&passage.body, &self.met(&passage.body, passage, nearness)),
        })
    }

    /// The words of a text that were asked for, each with the index of what it answers.
    fn met(&self, text: &str, passage: &Passage, nearness: Nearness) -> Vec<(Range<usize>, usize)> {
        let asked: Vec<Wanted> = self.asked().collect();
        let with_slips = nearness != Nearness::Exact;
        let answers = |span: Range<usize>| {
            let meets = |wanted: &Wanted| wanted.is_met_by(&text[span.clone()], passage.language, with_slips);
            asked.iter().position(meets).map(|at| (span, at))
        };
        spans(text).into_iter().filter_map(answers).collect()
    }

    fn asked(&self) -> impl Iterator<Item = Wanted> + '_ {
        let exact = |word: &String| Wanted { folded: word.clone(), stems: Vec::new(), is_prefix: false };
        self.words.iter().cloned().chain(self.phrases.iter().flatten().map(exact))
    }
}

fn whole(text: &str, met: &[(Range<usize>, usize)]) -> Snippet {
    let marks = met.iter().map(|(span, _)| span.clone()).collect();
    Snippet { text: text.to_owned(), marks, is_cut_before: false, is_cut_after: false }
}

/// The first window of words that has the most different words asked for, then the most of them.
fn best_part(text: &str, met: &[(Range<usize>, usize)]) -> Snippet {
    let spans = spans(text);
    if spans.len() <= SNIPPET_WORDS {
        return whole(text, met);
    }
    let inside = |window: &[Range<usize>]| {
        let (begin, end) = (window[0].start, window[window.len() - 1].end);
        let met: Vec<usize> =
            met.iter().filter(|(span, _)| span.start >= begin && span.end <= end).map(|m| m.1).collect();
        let mut distinct = met.clone();
        distinct.sort_unstable();
        distinct.dedup();
        (distinct.len(), met.len())
    };
    let best = spans.windows(SNIPPET_WORDS).enumerate().rev().max_by_key(|(_, window)| inside(window));
    let at = best.map_or(0, |(at, _)| at);
    let range = spans[at].start..spans[at + SNIPPET_WORDS - 1].end;
    let marks = met.iter().filter(|(span, _)| span.start >= range.start && span.end <= range.end);
    Snippet {
        marks: marks.map(|(span, _)| span.start - range.start..span.end - range.start).collect(),
        is_cut_before: at > 0,
        is_cut_after: at + SNIPPET_WORDS < spans.len(),
        text: text[range].to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passage(language: Speech, title: &str, body: &str) -> Passage {
        Passage { language, title: title.into(), body: body.into() }
    }

    fn marked(snippet: &Snippet) -> Vec<&str> {
        snippet.marks.iter().map(|mark| &snippet.text[mark.clone()]).collect()
    }

    #[test]
    fn words_found_in_any_form_are_marked() {
        let passages = [passage(Speech::French, "Qualité de l’air", "Des capteurs mesurent <b>l’air</b> des écoles.")];
        let explained = Question::parse("capteur air").explain(&passages, Nearness::Exact, Speech::English);
        let explained = explained.expect("there is a passage");
        assert_eq!((marked(&explained.title), marked(&explained.body)), (vec!["air"], vec!["capteurs", "air"]));
    }

    #[test]
    fn among_equals_the_readers_language_is_shown() {
        let passages = [passage(Speech::English, "Wifi", ""), passage(Speech::Spanish, "Wifi", "")];
        let question = Question::parse("wifi");
        let shown = |reader| question.explain(&passages, Nearness::Exact, reader).map(|explained| explained.passage);
        assert_eq!([Speech::Spanish, Speech::English, Speech::Arabic].map(shown), [Some(1), Some(0), Some(0)]);
    }

    #[test]
    fn a_long_text_is_cut_around_the_words() {
        let filler = "lorem ".repeat(40);
        let body = format!("{filler}older residents {filler}");
        let passages = [passage(Speech::English, "", &body)];
        let explained = Question::parse("residents").explain(&passages, Nearness::Exact, Speech::English);
        let body = explained.expect("there is a passage").body;
        assert_eq!((marked(&body), body.is_cut_before, body.is_cut_after), (vec!["residents"], true, true));
        assert_eq!(spans(&body.text).len(), SNIPPET_WORDS);
    }

    fn best_of(question: &str, body: &str) -> Snippet {
        let passages = [passage(Speech::English, "", body)];
        let explained = Question::parse(question).explain(&passages, Nearness::Exact, Speech::English);
        explained.expect("there is a passage").body
    }

    #[test]
    fn a_text_of_thirty_words_is_shown_whole() {
        let body = "lorem ".repeat(SNIPPET_WORDS - 1) + "wifi.";
        let shown = best_of("wifi ", &body);
        assert_eq!((shown.text.as_str(), shown.is_cut_before, shown.is_cut_after), (body.as_str(), false, false));
    }

    #[test]
    fn the_part_with_the_most_different_words_is_shown() {
        let filler = "lorem ".repeat(40);
        let shown = best_of("wifi sensors ", &format!("wifi wifi wifi {filler}wifi sensors {filler}"));
        assert_eq!((marked(&shown), shown.is_cut_before, shown.is_cut_after), (vec!["wifi", "sensors"], true, true));
        let shown = best_of("wifi ", &format!("wifi {filler}wifi wifi {filler}"));
        assert_eq!(marked(&shown), ["wifi", "wifi"]);
    }

    #[test]
    fn of_two_parts_alike_the_first_is_shown() {
        let filler = "lorem ".repeat(40);
        let first = best_of("wifi ", &format!("wifi {filler}wifi"));
        assert_eq!((marked(&first), first.is_cut_before, first.is_cut_after), (vec!["wifi"], false, true));
        let last = best_of("wifi ", &format!("{filler}wifi"));
        assert_eq!((marked(&last), last.is_cut_before, last.is_cut_after), (vec!["wifi"], true, false));
    }

    #[test]
    fn the_passage_with_the_most_different_words_is_shown() {
        let passages = [passage(Speech::English, "Wifi", "wifi wifi"), passage(Speech::French, "Wifi", "capteurs")];
        let question = Question::parse("wifi capteurs ");
        let shown = question.explain(&passages, Nearness::Exact, Speech::English).map(|explained| explained.passage);
        assert_eq!(shown, Some(1));
        assert_eq!(question.explain(&[], Nearness::Exact, Speech::English), None);
    }

    #[test]
    fn words_of_a_phrase_are_marked_as_they_stand() {
        assert_eq!(marked(&best_of("\"older residents\"", "Older residents, not a resident")), ["Older", "residents"]);
    }

    #[test]
    fn beginnings_and_slips_are_marked_only_where_they_were_meant() {
        assert_eq!(marked(&best_of("sens", "sensors sense")), ["sensors", "sense"]);
        assert_eq!(marked(&best_of("sens ", "sensors")), [""; 0]);
        let passages = [passage(Speech::English, "", "budget home")];
        let marks = |text: &str, nearness| {
            let explained = Question::parse(text).explain(&passages, nearness, Speech::English);
            marked(&explained.expect("there is a passage").body).len()
        };
        assert_eq!(marks("budegt ", Nearness::Exact), 0);
        assert_eq!([marks("budegt ", Nearness::Alike), marks("budegt ", Nearness::Most)], [1, 1]);
        assert_eq!(marks("hone ", Nearness::Alike), 0, "too short to be misspelt");
    }
}
