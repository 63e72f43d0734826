//! The results as a file, by the rules of the page: what is not shown there is not in it.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::heard::Heard;
use super::super::tally::{Counts, Tally};
use super::super::texts::Texts;
use super::super::{demo, said};
use super::path_of;
use super::tables::{Line, Value, lines};
use crate::network;

type Cells = [String; 8];

pub(in super::super) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let heard = Heard::load(tx, visit)?;
    let language = visit.language();
    let rows = heard.tallies.iter().flat_map(|tally| rows(&heard, tally, language));
    let rows = std::iter::once(heads(language)).chain(rows);
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, network::write_csv(rows).into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"results.csv\""))
}

fn heads(language: Language) -> Cells {
    let texts = Texts::new(language);
    [
        texts.number(),
        texts.field_question(),
        texts.field_kind(),
        texts.region(),
        texts.what_was_said(),
        texts.value(),
        texts.share(),
        texts.field_unit(),
    ]
    .map(str::to_owned)
}

fn rows(heard: &Heard, tally: &Tally, language: Language) -> Vec<Cells> {
    let texts = Texts::new(language);
    let Some(question) = heard.asked.questions.get(&tally.question) else { return Vec::new() };
    let wording = question.now_in(language);
    let (words, unit) = wording.map_or(("", ""), |wording| (&wording.words, &wording.unit));
    let begin = |region: &str, what: &str, value: String, share: String| -> Cells {
        [
            heard.asked.number(tally.question).to_string(),
            words.to_owned(),
            question.kind.code().to_owned(),
            region.to_owned(),
            what.to_owned(),
            value,
            share,
            unit.to_owned(),
        ]
    };
    let row = |region: &str, line: &Line, counts: &Counts| {
        let (value, share) = match line.of(counts, language) {
            Value::Count(count, share) => {
                (count.to_string(), share.map_or_else(String::new, |share| format!("{share:.4}")))
            }
            Value::Words(words) => (words, String::new()),
            Value::Nothing => Default::default(),
        };
        begin(region, line.label.text(), value, share)
    };
    let all = tally.all.iter().map(|counts| (texts.all_cities(), counts));
    let regions = tally.regions.iter().zip(&heard.regions);
    let regions = regions.filter_map(|((_, counts), (_, name))| Some((name.as_str(), counts.as_ref()?)));
    let mut rows = Vec::new();
    for (region, counts) in all.chain(regions.filter(|_| heard.regions.len() > 1)) {
        rows.extend(lines(tally, question, language).iter().map(|line| row(region, line, counts)));
    }
    let quote = |quote: &super::super::tally::Quote| {
        let city = heard.names.get(&quote.city).map_or("", String::as_str);
        begin("", city, said::quoted(question, quote, language), String::new())
    };
    rows.extend(tally.quotes.iter().map(quote));
    rows
}

/// The demo's consultation that is closed.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::closed(tx)?.map(|id| format!("{}/results.csv", path_of(id))))
}
