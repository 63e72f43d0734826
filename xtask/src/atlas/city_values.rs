//! Values of single cities: Eurostat's Urban Audit and the American Community Survey, joined to places only where the
//! place is beyond doubt.

use std::collections::HashMap;

use atlas::facts::RecordedValue;
use atlas::table::Table;
use atlas::{FactId, Source, fold};
use serde::Deserialize;

use super::Failure;
use super::eurostat;
use super::manifest::Inputs;

/// The survey's year, in the name of its file.
const SURVEY_YEAR: u16 = 2015;
/// A place of the right name and state is another one if its people differ by more than this factor.
const POPULATION_FACTOR_MAX: f64 = 2.0;

#[derive(Debug, Deserialize)]
struct SurveyRow {
    #[serde(rename = "City")]
    city: String,
    #[serde(rename = "State Code")]
    state: String,
    #[serde(rename = "Median Age")]
    median_age: Option<f64>,
    #[serde(rename = "Total Population")]
    population: f64,
    #[serde(rename = "Foreign-born")]
    foreign_born: Option<f64>,
    #[serde(rename = "Average Household Size")]
    household_size: Option<f64>,
}

/// All values of cities, ascending by row and fact.
pub(super) fn read(table: &Table, inputs: &Inputs) -> Result<Vec<(u32, RecordedValue)>, Failure> {
    let mut values = eurostat::read(table, inputs)?;
    values.extend(survey_values(table, &inputs.csv("us_city_demographics_2015.csv")?));
    values.sort_by_key(|&(row, value)| (row, value.id));
    Ok(values)
}

fn survey_values(table: &Table, rows: &[SurveyRow]) -> Vec<(u32, RecordedValue)> {
    let by_name = united_states_by_name(table);
    let matched = rows.iter().filter_map(|row| Some((survey_place(table, &by_name, row)?, row)));
    matched.flat_map(|(place, row)| survey_facts(row).into_iter().flatten().map(move |value| (place, value))).collect()
}

fn survey_facts(row: &SurveyRow) -> [Option<RecordedValue>; 3] {
    let record = |id, value: Option<f64>| {
        value.map(|value| RecordedValue { id, value, year: Some(SURVEY_YEAR), source: Source::UsCensus })
    };
    [
        record(FactId::MedianAge, row.median_age),
        record(FactId::HouseholdSize, row.household_size),
        record(FactId::ForeignBorn, row.foreign_born.map(|persons| persons * 100.0 / row.population)),
    ]
}

/// Rows by state and folded name.
fn united_states_by_name(table: &Table) -> HashMap<(&str, String), Vec<u32>> {
    let mut by_name: HashMap<(&str, String), Vec<u32>> = HashMap::new();
    for row in 0..table.ids.len() {
        let division = table.division[row].map(|division| &table.divisions[usize::from(division)]);
        let Some(division) = division.filter(|division| division.country.as_str() == "US") else { continue };
        for name in table.names.of_row(row).take(1) {
            by_name.entry((&division.code, fold(name))).or_default().push(row as u32);
        }
    }
    by_name
}

fn survey_place(table: &Table, by_name: &HashMap<(&str, String), Vec<u32>>, row: &SurveyRow) -> Option<u32> {
    let [place] = by_name.get(&(row.state.as_str(), fold(&row.city)))?.as_slice() else { return None };
    let ratio = f64::from(table.population[*place as usize]) / row.population;
    (1.0 / POPULATION_FACTOR_MAX..=POPULATION_FACTOR_MAX).contains(&ratio).then_some(*place)
}
