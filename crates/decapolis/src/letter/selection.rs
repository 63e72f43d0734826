//! Whom a letter is for, as the address of the selection says it. What it says wrongly is not asked for.

use atlas::CountryCode;
use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::Function;
use kernel::web::Fields;

use crate::network::{CitySize, RegionId, Standing};

/// Filters that all have to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Selection {
    pub(super) standing: Standing,
    pub(super) region: Option<RegionId>,
    pub(super) country: Option<CountryCode>,
    pub(super) size: Option<CitySize>,
    /// A topic on which the city shared an open need.
    pub(super) needs: Option<String>,
    /// A topic on which somebody of the city offers help.
    pub(super) offers: Option<String>,
    /// Nobody of the city did anything for [`crate::network::ACTIVE_DAYS`].
    pub(super) is_quiet: bool,
    pub(super) language: Option<Language>,
    /// Any of these; none named means leaders and officers, or everybody where a body is named.
    pub(super) functions: Vec<Function>,
    pub(super) body: Option<CircleId>,
}

impl Selection {
    /// From the address.
    pub(super) fn of_query(query: &Fields) -> Self {
        let function = |code: &str| Function::from_code(code).ok().filter(|function| *function != Function::Nobody);
        Self {
            standing: Standing::from_code(query.get("standing")).unwrap_or(Standing::Active),
            region: query.get("region").parse().ok(),
            country: query.get("country").parse().ok(),
            size: CitySize::ALL.into_iter().find(|size| size.code() == query.get("size")),
            needs: query.filled("needs").map(str::to_owned),
            offers: query.filled("offers").map(str::to_owned),
            is_quiet: query.get("activity") == "quiet",
            language: query.get("language").parse().ok(),
            functions: query.all("function").filter_map(function).collect(),
            body: query.get("body").parse().ok(),
        }
    }

    /// From a letter, which keeps the address.
    pub(super) fn of_text(text: &str) -> Self {
        Self::of_query(&Fields::parse(text.as_bytes()).unwrap_or_default())
    }

    /// The address, the same for the same selection.
    pub(super) fn to_query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if self.standing != Standing::Active {
            query.append_pair("standing", self.standing.code());
        }
        let fields = [
            ("region", self.region.map(|region| region.to_string())),
            ("country", self.country.map(|country| country.to_string())),
            ("size", self.size.map(|size| size.code().to_owned())),
            ("needs", self.needs.clone()),
            ("offers", self.offers.clone()),
            ("activity", self.is_quiet.then(|| "quiet".to_owned())),
            ("language", self.language.map(|language| language.code().to_owned())),
            ("body", self.body.map(|body| body.to_string())),
        ];
        for (name, value) in fields {
            if let Some(value) = value {
                query.append_pair(name, &value);
            }
        }
        for function in &self.functions {
            query.append_pair("function", function.code());
        }
        query.finish()
    }

    /// Whether it asks something that only cities can meet.
    pub(super) fn is_about_cities(&self) -> bool {
        self.standing != Standing::Active
            || self.country.is_some()
            || self.size.is_some()
            || self.needs.is_some()
            || self.offers.is_some()
            || self.is_quiet
    }

    /// Whether a post of this function is meant.
    pub(super) fn admits(&self, function: Function) -> bool {
        if !self.functions.is_empty() {
            return self.functions.contains(&function);
        }
        self.body.is_some() || matches!(function, Function::Leader | Function::Officer)
    }

    /// Whether anybody outside the cities can be meant.
    pub(super) fn reaches_beyond_cities(&self) -> bool {
        !self.is_about_cities()
            && (self.body.is_some() || self.functions.iter().any(|function| !function.is_of_a_city()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_selection_reads_back_from_its_own_address() {
        let address = "standing=lapsed&country=FR&size=town&needs=sensors&activity=quiet&language=fr&function=leader";
        let selection = Selection::of_text(address);
        assert_eq!(selection.to_query(), address);
        assert_eq!(Selection::of_text(&selection.to_query()), selection);
    }

    #[test]
    fn what_the_address_says_wrongly_is_not_asked_for() {
        let wrong = Selection::of_text("standing=gone&country=Atlantis&size=huge&language=tlh&function=nobody&body=x");
        assert_eq!(wrong, Selection::of_text(""));
    }

    #[test]
    fn leaders_and_officers_are_meant_where_nothing_is_said() {
        let plain = Selection::of_text("");
        let functions = [Function::Leader, Function::Officer, Function::Assistant, Function::Chair];
        assert_eq!(functions.map(|function| plain.admits(function)), [true, true, false, false]);
        assert!(!plain.reaches_beyond_cities());
        let presidents = Selection::of_text("function=president");
        assert_eq!(functions.map(|function| presidents.admits(function)), [false; 4]);
        assert!(presidents.reaches_beyond_cities());
    }

    #[test]
    fn a_filter_on_cities_leaves_everybody_else_out() {
        assert!(!Selection::of_text("function=president&country=FR").reaches_beyond_cities());
    }
}
