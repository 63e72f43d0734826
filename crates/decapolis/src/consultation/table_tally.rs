//! What all said in the cells of a table: the sum and the median of each number in a named row, as far as it may be shown. Pure.
//!
//! A cell is shown by the rule of questions, counted by who filled it in, and in no region in which its question is hidden: who left a
//! cell empty would otherwise tell what the rest wrote.

use super::model::{BankQuestion, SheetAnswer};
use super::suppression::{self, Shown};
use super::table::{self, Cells};
use super::tally::{Counts, Voice, groups, spread};
use crate::network::RegionId;

/// A number that several cities gave.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct CellCounts {
    /// Cities that filled it in.
    pub(super) answered: usize,
    pub(super) sum: f64,
    pub(super) median: f64,
}

/// The cells that are counted, by row and column, both from 0. Rows that cities name themselves are each another thing.
pub(super) fn counted(question: &BankQuestion) -> Vec<(usize, usize)> {
    let Some(wording) = question.wordings.last() else { return Vec::new() };
    let columns = table::columns(wording);
    let numbers = || columns.iter().enumerate().filter(|(_, column)| column.is_number()).map(|(at, _)| at);
    (0..wording.rows.len()).flat_map(|row| numbers().map(move |at| (row, at))).collect()
}

/// Adds what was said in each cell to the counts of all and of the regions that are shown.
pub(super) fn add(
    question: &BankQuestion,
    heard: &[(&Voice, &SheetAnswer)],
    shown: &Shown,
    (all, regions): (&mut Option<Counts>, &mut [(RegionId, Option<Counts>)]),
) {
    let ids: Vec<RegionId> = regions.iter().map(|(region, _)| *region).collect();
    let tables: Vec<(&Voice, &SheetAnswer, Cells)> =
        heard.iter().map(|(voice, answer)| (*voice, *answer, table::cells(&answer.content))).collect();
    for place in counted(question) {
        let filled: Vec<(&Voice, &SheetAnswer, f64)> =
            tables.iter().filter_map(|(voice, answer, cells)| Some((*voice, *answer, number(cells, place)?))).collect();
        let pairs: Vec<(&Voice, &SheetAnswer)> = filled.iter().map(|(voice, answer, _)| (*voice, *answer)).collect();
        let now = suppression::shown(&groups(&pairs, &ids), Some(shown));
        if let Some(all) = all {
            all.cells.push(now.total.then(|| counts(filled.iter().map(|(_, _, number)| *number))).flatten());
        }
        for ((region, of), is_shown) in regions.iter_mut().zip(&now.groups) {
            let own = filled.iter().filter(|(voice, ..)| voice.region == *region).map(|(_, _, number)| *number);
            if let Some(of) = of {
                of.cells.push(is_shown.then(|| counts(own)).flatten());
            }
        }
    }
}

fn number(cells: &Cells, (row, at): (usize, usize)) -> Option<f64> {
    cells.get(row)?.get(at)?.parse().ok()
}

fn counts(numbers: impl Iterator<Item = f64>) -> Option<CellCounts> {
    let numbers: Vec<f64> = numbers.collect();
    let (answered, sum) = (numbers.len(), numbers.iter().sum());
    Some(CellCounts { answered, sum, median: spread(numbers)?.median })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::post::PostId;
    use kernel::time::Timestamp;

    use super::super::model::{BankQuestionId, Item, Kind, Said, Source, Wording};
    use super::super::tally::count;
    use super::*;

    /// Three regions; of the second nobody fills in the second row but four.
    fn voices(counts: [usize; 3], second_row: impl Fn(usize, usize) -> bool) -> Vec<Voice> {
        let voice = |region: usize, city: usize| {
            let second = if second_row(region, city) { "5" } else { "" };
            let answer = SheetAnswer {
                id: Id::from_number(1),
                sheet: Id::from_number(1),
                question: BankQuestionId::from_number(1),
                version: 1,
                said: Some(Said::Told),
                content: format!(r#"[["{}","Word"],["{second}",""]]"#, 10 + city),
                language: Language::English,
                edit: 1,
                post: PostId::from_number(1),
                written_at: Timestamp::from_micros(1),
                source: Source::Typed,
            };
            Voice {
                city: Id::from_number(1),
                region: Id::from_number(i64::try_from(region).expect("a region")),
                may_quote: city == 0,
                answers: vec![answer],
            }
        };
        let of = |region: usize| (0..counts[region]).map(move |city| (region, city));
        (0..3).flat_map(of).map(|(region, city)| voice(region, city)).collect()
    }

    fn tallied(voices: &[Voice], rows: &[&str]) -> super::super::tally::Tally {
        let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
        let id = BankQuestionId::from_number(1);
        let wording = Wording {
            version: 1,
            language: Language::English,
            words: "?".to_owned(),
            choices: lines(&["Staff | people", "What works"]),
            rows: lines(rows),
            unit: String::new(),
        };
        let question = BankQuestion {
            id,
            kind: Kind::Table,
            fact: String::new(),
            rows_max: 2,
            version: 1,
            wordings: vec![wording],
        };
        let item = Item { place: 1, question: id, only: None, disposition: None };
        let regions = [0, 1, 2].map(Id::from_number);
        count(&[item], &BTreeMap::from([(id, question)]), voices, &regions).remove(0)
    }

    #[test]
    fn numbers_of_named_rows_are_summed_and_cells_with_few_cities_are_hidden_with_others_around_them() {
        let tally = tallied(&voices([6, 7, 5], |region, city| region != 1 || city < 4), &["Libraries", "Counters"]);
        let all = tally.all.expect("eighteen");
        let sum = |cell: &Option<CellCounts>| cell.map(|cell| (cell.answered, cell.sum));
        assert_eq!(all.cells.iter().map(sum).collect::<Vec<_>>(), [Some((18, 226.0)), Some((15, 75.0))]);
        let regions: Vec<Vec<bool>> = tally
            .regions
            .iter()
            .map(|(_, counts)| counts.as_ref().expect("shown").cells.iter().map(Option::is_some).collect())
            .collect();
        assert_eq!(regions, [[true, true], [true, false], [true, false]], "four, and the smallest other with them");
    }

    #[test]
    fn a_cell_that_four_cities_filled_in_is_shown_nowhere() {
        let tally = tallied(&voices([6, 7, 5], |region, city| region == 1 && city < 4), &["Libraries", "Counters"]);
        assert_eq!(tally.all.expect("eighteen").cells[1], None);
        assert!(tally.regions.iter().all(|(_, counts)| counts.as_ref().expect("shown").cells[1].is_none()));
    }

    #[test]
    fn rows_that_cities_name_themselves_are_not_summed_and_their_words_are_quoted() {
        let tally = tallied(&voices([6, 0, 0], |_, _| true), &[]);
        assert_eq!(tally.all.expect("six").cells, []);
        let quoted: Vec<&str> = tally.quotes.iter().map(|quote| quote.words.as_str()).collect();
        assert_eq!(quoted, [r#"[["","Word"],["",""]]"#], "of the one that may be quoted, without its numbers");
    }
}
