//! The weights in `docs/peers.md` are those of the code.

use peers::{CountryFeature, Feature, Theme};

fn heading() -> String {
    let ids: Vec<&str> = Theme::all().iter().map(|theme| theme.id).collect();
    format!("| | {} |\n|---|{}\n", ids.join(" | "), "---:|".repeat(ids.len()))
}

fn row(name: &str, points: impl Fn(&Theme) -> u32) -> String {
    let cell = |theme: &Theme| match points(theme) {
        0 => String::new(),
        points => points.to_string(),
    };
    let cells: Vec<String> = Theme::all().iter().map(cell).collect();
    format!("| `{name}` | {} |\n", cells.join(" | "))
}

#[test]
fn the_documented_weights_are_those_in_use() {
    let of_city: String =
        Feature::ALL.into_iter().map(|feature| row(feature.as_str(), |theme| theme.points(feature))).collect();
    let of_country: String = CountryFeature::ALL
        .into_iter()
        .map(|feature| row(feature.fact().as_str(), |theme| theme.country_points(feature)))
        .collect();
    let documented = include_str!("../../../docs/peers.md");
    for table in [heading() + &of_city, heading() + &of_country] {
        assert!(documented.contains(&table), "docs/peers.md should hold:\n{table}");
    }
}
