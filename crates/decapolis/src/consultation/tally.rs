//! The result of each question, counted from the signed answers: what all said, and by region as far as it may be shown. Pure.

use std::collections::BTreeMap;

use super::model::{BankQuestion, BankQuestionId, Item, Kind, Said, SheetAnswer, asked_of, chosen, said_of};
use super::suppression::{self, Group, Shown};
use super::table;
use super::table_tally::{self, CellCounts};
use crate::network::{CityId, RegionId};

/// A city's signed answers.
#[derive(Debug)]
pub(super) struct Voice {
    pub(super) city: CityId,
    pub(super) region: RegionId,
    pub(super) may_quote: bool,
    pub(super) answers: Vec<SheetAnswer>,
}

/// What came of one question.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Tally {
    pub(super) question: BankQuestionId,
    /// Where fewer than five cities answered nothing is shown.
    pub(super) all: Option<Counts>,
    /// In the order of the regions; none where it is not shown.
    pub(super) regions: Vec<(RegionId, Option<Counts>)>,
    /// Of a question for a number: where the steps begin and end in which all answers are counted.
    pub(super) bounds: Vec<f64>,
    /// Free words of cities that may be quoted, in the order of the voices.
    pub(super) quotes: Vec<Quote>,
}

impl Tally {
    /// Regions that are not shown, since too few answered there or since others would follow from it.
    pub(super) fn hidden(&self) -> usize {
        self.regions.iter().filter(|(_, counts)| counts.is_none()).count()
    }
}

/// What a city said in its own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Quote {
    pub(super) city: CityId,
    /// Of a table, the rows of its words.
    pub(super) words: String,
    pub(super) language: kernel::language::Language,
    /// The version of the question that was answered.
    pub(super) version: i64,
}

/// How often each was said.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Counts {
    /// Cities that were asked it and signed.
    pub(super) asked: usize,
    pub(super) answered: usize,
    pub(super) not_known: usize,
    pub(super) not_ours: usize,
    /// Of each choice, or each step of a scale, in their order.
    pub(super) choices: Vec<usize>,
    /// Of numbers, and of steps of a scale.
    pub(super) spread: Option<Spread>,
    /// Of numbers, how many lie in each step: from its bound to below the next.
    pub(super) steps: Vec<usize>,
    /// The earliest and the latest day.
    pub(super) days: Option<(String, String)>,
    /// Of each cell for a number in a named row, by row and column; none where it is not shown.
    pub(super) cells: Vec<Option<CellCounts>>,
}

/// Where numbers lie.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) least: f64,
    pub(super) median: f64,
    pub(super) most: f64,
}

/// What a city says to a question that it was asked.
type Heard<'v> = Vec<(&'v Voice, &'v SheetAnswer)>;

/// Counts all questions, in the order of the items; `regions` is the order of the regions.
pub(super) fn count(
    items: &[Item],
    questions: &BTreeMap<BankQuestionId, BankQuestion>,
    voices: &[Voice],
    regions: &[RegionId],
) -> Vec<Tally> {
    let heard = heard(items, voices);
    let shown = shown(items, &heard, regions);
    let tallies = items
        .iter()
        .zip(heard.iter().zip(&shown))
        .filter_map(|(item, (heard, shown))| Some(tally(questions.get(&item.question)?, heard, regions, shown)));
    tallies.collect()
}

/// Counts one question of a consultation, by the same rules.
pub(super) fn of_one(
    (items, question): (&[Item], &BankQuestion),
    voices: &[Voice],
    regions: &[RegionId],
) -> Option<Tally> {
    let at = items.iter().position(|item| item.question == question.id)?;
    let heard = heard(items, voices);
    let shown = shown(items, &heard, regions);
    Some(tally(question, heard.get(at)?, regions, shown.get(at)?))
}

/// What was said to each question, in the order of the items.
fn heard<'v>(items: &[Item], voices: &'v [Voice]) -> Vec<Heard<'v>> {
    let asked: Vec<Vec<bool>> = voices.iter().map(|voice| asked_of(items, &said_of(&voice.answers))).collect();
    let to_item = |(at, item): (usize, &Item)| {
        let was_asked = voices.iter().zip(&asked).filter(|(_, asked)| asked[at]);
        let said = |voice: &'v Voice| voice.answers.iter().find(|one| one.question == item.question);
        was_asked.filter_map(|(voice, _)| Some((voice, said(voice)?))).collect()
    };
    items.iter().enumerate().map(to_item).collect()
}

/// What is shown of each question, in the order of the items: that of one which hangs on another depends on that.
fn shown(items: &[Item], heard: &[Heard<'_>], regions: &[RegionId]) -> Vec<Shown> {
    let mut known: BTreeMap<BankQuestionId, Shown> = BTreeMap::new();
    for (item, heard) in items.iter().zip(heard) {
        let within = item.only.and_then(|only| known.get(&only.after));
        let now = suppression::shown(&groups(heard, regions), within);
        known.insert(item.question, now);
    }
    items.iter().filter_map(|item| known.get(&item.question).cloned()).collect()
}

/// How many of them answered in each region.
pub(super) fn groups(heard: &[(&Voice, &SheetAnswer)], regions: &[RegionId]) -> Vec<Group> {
    let of = |region: &RegionId| {
        let own = heard.iter().filter(|(voice, answer)| voice.region == *region && answer.said == Some(Said::Told));
        Group { answered: own.count() }
    };
    regions.iter().map(of).collect()
}

fn tally(question: &BankQuestion, heard: &[(&Voice, &SheetAnswer)], regions: &[RegionId], shown: &Shown) -> Tally {
    let all = || heard.iter().map(|(_, answer)| *answer);
    let bounds = if shown.total { bounds(question, all()) } else { Vec::new() };
    let by_region = regions.iter().zip(&shown.groups).map(|(region, is_shown)| {
        let own = heard.iter().filter(|(voice, _)| voice.region == *region).map(|(_, answer)| *answer);
        (*region, is_shown.then(|| counts(question, &bounds, own)))
    });
    let mut all = shown.total.then(|| counts(question, &bounds, all()));
    let mut regions: Vec<(RegionId, Option<Counts>)> = by_region.collect();
    if question.kind == Kind::Table {
        table_tally::add(question, heard, shown, (&mut all, &mut regions));
    }
    let quotes = heard.iter().filter_map(|(voice, answer)| quote(question, voice, answer)).collect();
    Tally { question: question.id, all, regions, bounds, quotes }
}

/// What may be quoted of an answer: its words, and of a table those in its cells, without a number.
fn quote(question: &BankQuestion, voice: &Voice, answer: &SheetAnswer) -> Option<Quote> {
    if answer.said != Some(Said::Told) || !voice.may_quote {
        return None;
    }
    let words = match question.kind {
        Kind::Text => answer.content.clone(),
        Kind::Table => table::words_alone(&answer.content, question.wording(answer.version, answer.language)?)?,
        _ => return None,
    };
    Some(Quote { city: voice.city, words, language: answer.language, version: answer.version })
}

fn counts<'a>(question: &BankQuestion, bounds: &[f64], answers: impl Iterator<Item = &'a SheetAnswer>) -> Counts {
    let steps = match question.kind {
        Kind::Scale => 5,
        Kind::One | Kind::Several => question.choices(),
        Kind::Text | Kind::Number | Kind::Day | Kind::Table | Kind::File => 0,
    };
    let mut counts = Counts { choices: vec![0; steps], ..Counts::default() };
    let (mut numbers, mut days) = (Vec::new(), Vec::new());
    for answer in answers {
        counts.asked += 1;
        match answer.said {
            Some(Said::Told) => counts.answered += 1,
            Some(Said::NotKnown) => counts.not_known += 1,
            Some(Said::NotOurs) => counts.not_ours += 1,
            None => {}
        }
        if answer.said != Some(Said::Told) {
            continue;
        }
        if steps > 0 {
            let places = chosen(&answer.content).filter_map(|choice| usize::try_from(choice - 1).ok());
            places.for_each(|place| counts.choices.iter_mut().skip(place).take(1).for_each(|count| *count += 1));
        }
        match question.kind {
            Kind::Number | Kind::Scale => numbers.extend(answer.content.parse::<f64>().ok()),
            Kind::Day => days.push(answer.content.clone()),
            Kind::Text | Kind::One | Kind::Several | Kind::Table | Kind::File => {}
        }
    }
    counts.steps = in_steps(&numbers, bounds);
    counts.spread = spread(numbers);
    days.sort();
    counts.days = days.first().cloned().zip(days.last().cloned());
    counts
}

/// Steps of one round width, 1, 2 or 5 times a power of ten, that hold all numbers: three to eight. None for numbers that are all the
/// same. They follow from the least and the greatest number, which stand beside them.
fn bounds<'a>(question: &BankQuestion, answers: impl Iterator<Item = &'a SheetAnswer>) -> Vec<f64> {
    const WIDTHS_MAX: f64 = 7.0;
    let told = answers.filter(|answer| question.kind == Kind::Number && answer.said == Some(Said::Told));
    let Some(spread) = spread(told.filter_map(|answer| answer.content.parse().ok()).collect()) else {
        return Vec::new();
    };
    let least = (spread.most - spread.least) / WIDTHS_MAX;
    let power = 10_f64.powf(least.log10().floor());
    let width = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|width| *width >= least);
    let Some(width) = width.filter(|width| width.is_normal()) else { return Vec::new() };
    let first = (spread.least / width).floor();
    let last = (spread.most / width).floor() + 1.0;
    (0..=(last - first) as usize).map(|step| (first + step as f64) * width).collect()
}

/// How many numbers lie in each step.
fn in_steps(numbers: &[f64], bounds: &[f64]) -> Vec<usize> {
    let mut steps = vec![0; bounds.len().saturating_sub(1)];
    for number in numbers {
        let above = bounds.iter().filter(|bound| *bound <= number).count();
        steps.iter_mut().skip(above.saturating_sub(1)).take(1).for_each(|step| *step += 1);
    }
    steps
}

/// The middle one of an odd number, the mean of both in the middle of an even one.
pub(super) fn spread(mut numbers: Vec<f64>) -> Option<Spread> {
    numbers.sort_by(f64::total_cmp);
    let (least, most) = (*numbers.first()?, *numbers.last()?);
    let half = numbers.len() / 2;
    let median = if numbers.len() % 2 == 1 { numbers[half] } else { f64::midpoint(numbers[half - 1], numbers[half]) };
    Some(Spread { least, median, most })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::post::PostId;
    use kernel::time::Timestamp;

    use super::super::model::{Only, Source, Wording};
    use super::*;

    fn question(id: i64, kind: Kind, choices: usize) -> (BankQuestionId, BankQuestion) {
        let id = BankQuestionId::from_number(id);
        let choices = (0..choices).map(|choice| choice.to_string()).collect();
        let (words, rows, none) = ("?".to_owned(), Vec::new(), String::new());
        let wordings =
            vec![Wording { version: 1, language: Language::English, words, choices, rows, unit: none.clone() }];
        (id, BankQuestion { id, kind, fact: none, rows_max: 0, version: 1, wordings })
    }

    fn item(question: i64, only: Option<(i64, i64)>) -> Item {
        let only = only.map(|(after, is)| Only { after: BankQuestionId::from_number(after), is });
        Item { place: question, question: BankQuestionId::from_number(question), only, disposition: None }
    }

    fn voice(city: i64, region: i64, said: &[(i64, Said, &str)]) -> Voice {
        let answer = |(question, said, content): &(i64, Said, &str)| SheetAnswer {
            id: Id::from_number(1),
            sheet: Id::from_number(1),
            question: Id::from_number(*question),
            version: 1,
            said: Some(*said),
            content: (*content).to_owned(),
            language: Language::English,
            edit: 1,
            post: PostId::from_number(1),
            written_at: Timestamp::from_micros(1),
            source: Source::Typed,
        };
        Voice {
            city: Id::from_number(city),
            region: Id::from_number(region),
            may_quote: city % 2 == 0,
            answers: said.iter().map(answer).collect(),
        }
    }

    const YES: Said = Said::Told;

    #[test]
    fn choices_numbers_and_what_is_not_known_are_counted() {
        let questions = BTreeMap::from([question(1, Kind::Several, 3), question(2, Kind::Number, 0)]);
        let said = [("1 3", "10"), ("3", "40"), ("2", "20"), ("3", "30"), ("1", "15")];
        let mut voices: Vec<Voice> =
            (0_i64..).zip(said).map(|(city, (one, two))| voice(city, 7, &[(1, YES, one), (2, YES, two)])).collect();
        voices.push(voice(9, 7, &[(1, Said::NotKnown, ""), (2, Said::NotOurs, "")]));
        let tallies = count(&[item(1, None), item(2, None)], &questions, &voices, &[Id::from_number(7)]);
        let (first, second) = (tallies[0].all.as_ref().expect("five"), tallies[1].all.as_ref().expect("five"));
        assert_eq!((first.asked, first.answered, first.not_known, &first.choices), (6, 5, 1, &vec![2, 1, 3]));
        assert_eq!(second.spread, Some(Spread { least: 10.0, median: 20.0, most: 40.0 }));
        assert_eq!(second.not_ours, 1);
    }

    #[test]
    fn numbers_are_counted_in_steps_of_a_round_width_and_a_region_in_the_same() {
        let questions = BTreeMap::from([question(1, Kind::Number, 0)]);
        let said = ["3", "4.5", "12", "19", "20", "61", "8", "9", "10", "11"];
        let voices: Vec<Voice> =
            (0_i64..).zip(said).map(|(city, one)| voice(city, 7 + city / 5, &[(1, YES, one)])).collect();
        let tallies = count(&[item(1, None)], &questions, &voices, &[7, 8].map(Id::from_number));
        assert_eq!(tallies[0].bounds, [0.0, 10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0]);
        let of = |counts: &Option<Counts>| counts.as_ref().expect("shown").steps.clone();
        assert_eq!(of(&tallies[0].all), [4, 4, 1, 0, 0, 0, 1]);
        assert_eq!(of(&tallies[0].regions[0].1), [2, 2, 1, 0, 0, 0, 0]);
    }

    #[test]
    fn numbers_that_are_all_the_same_have_no_steps_and_no_numbers_break_them() {
        let of = |said: &[&str]| {
            let answers: Vec<SheetAnswer> = said.iter().flat_map(|one| voice(1, 7, &[(1, YES, one)]).answers).collect();
            bounds(&question(1, Kind::Number, 0).1, answers.iter()).len()
        };
        assert_eq!((of(&["7", "7"]), of(&[])), (0, 0));
        for said in [["-1e308", "1e308"], ["0", "1e-308"], ["-3", "1e15"], ["0.1", "0.3"]] {
            assert!(of(&said) <= 9, "{said:?}");
        }
    }

    #[test]
    fn only_those_who_were_asked_are_counted() {
        let questions = BTreeMap::from([question(1, Kind::One, 2), question(2, Kind::Scale, 0)]);
        let voices: Vec<Voice> =
            (0..12).map(|city| voice(city, 7, &[(1, YES, if city < 6 { "2" } else { "1" }), (2, YES, "4")])).collect();
        let tallies = count(&[item(1, None), item(2, Some((1, 2)))], &questions, &voices, &[Id::from_number(7)]);
        let scale = tallies[1].all.as_ref().expect("six");
        assert_eq!((scale.asked, scale.choices.clone()), (6, vec![0, 0, 0, 6, 0]));
    }

    #[test]
    fn words_are_of_cities_that_may_be_quoted_alone() {
        let questions = BTreeMap::from([question(1, Kind::Text, 0)]);
        let voices = [voice(1, 7, &[(1, YES, "Quietly")]), voice(2, 7, &[(1, YES, "Aloud")])];
        let tallies = count(&[item(1, None)], &questions, &voices, &[Id::from_number(7)]);
        let quoted: Vec<&str> = tallies[0].quotes.iter().map(|quote| quote.words.as_str()).collect();
        assert_eq!((quoted, &tallies[0].all), (vec!["Aloud"], &None));
    }

    #[test]
    fn a_region_with_four_cities_is_not_shown() {
        let questions = BTreeMap::from([question(1, Kind::One, 2)]);
        let of = |region: i64, cities: i64| (0..cities).map(move |city| voice(city, region, &[(1, YES, "1")]));
        let voices: Vec<Voice> = of(1, 9).chain(of(2, 4)).chain(of(3, 6)).collect();
        let regions = [1, 2, 3].map(Id::from_number);
        let tallies = count(&[item(1, None)], &questions, &voices, &regions);
        let shown: Vec<bool> = tallies[0].regions.iter().map(|(_, counts)| counts.is_some()).collect();
        assert_eq!((shown, tallies[0].hidden()), (vec![true, false, false], 2));
    }
}
