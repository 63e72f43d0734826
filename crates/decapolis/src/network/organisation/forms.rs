//! The form of an organisation, read into types.

use kernel::design::Control;
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::texts::Texts;
use super::{NewOrganisation, Organisation, OrganisationKind};

/// Characters of an address on the web, as browsers take them.
const ADDRESS_MAX: usize = 2_000;

/// Reads the form; `known` keeps name and kind where the reader may not change them.
pub(super) fn parse(
    form: &Fields,
    known: Option<&Organisation>,
    language: Language,
) -> Result<NewOrganisation, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let (name, kind) = match known {
        Some(organisation) => (organisation.name.clone(), Some(organisation.kind)),
        None => (
            reading.words("name", NAME_MAX, texts.error_organisation_name()),
            reading.choice("kind", OrganisationKind::from_code, texts.error_organisation_kind()),
        ),
    };
    let website = reading.words_if_any("website", ADDRESS_MAX);
    if !website.is_empty() && !is_address(&website) {
        reading.fail("website", texts.error_website());
    }
    let about = reading.words("about", WORDS_MAX, texts.error_organisation_about());
    let offers = reading.words_if_any("offers", WORDS_MAX);
    reading.done(kind.map(|kind| NewOrganisation { name, kind, website, about, offers }))
}

/// Whether a page may link to it: a page on the web, never a script or a file.
fn is_address(typed: &str) -> bool {
    let host = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty() && !typed.contains(|letter: char| letter.is_whitespace() || letter.is_control())
    })
}

/// The controls; name and kind only for whom `renames` says so.
pub(super) fn controls(filled: Filled<'_>, renames: bool, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let kind = |kind: OrganisationKind| (kind.code().to_owned(), texts.organisation_kind(kind.code()).to_string());
    let mut controls = Vec::new();
    if renames {
        controls.push(filled.line("name", texts.organisation_name()));
        controls.push(filled.select("kind", texts.kind_of_organisation(), OrganisationKind::ALL.map(kind)));
    }
    controls.extend([
        filled.area("about", texts.about_organisation(), texts.about_organisation_hint()),
        filled.area("offers", texts.organisation_offers(), texts.organisation_offers_hint()),
        filled.line_hinted("website", texts.website(), texts.website_hint()),
    ]);
    controls
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_are_linked() {
        let typed = ["https://fund.example", "javascript:alert(1)", "fund.example", "https://", "http://a b"];
        assert_eq!(typed.map(is_address), [true, false, false, false, false]);
    }

    #[test]
    fn an_organisation_needs_name_kind_and_what_it_is() {
        let form = Fields::from([("website", "fund.example")]);
        let errors = parse(&form, None, Language::French).expect_err("refused");
        let wrong = ["name", "kind", "about", "website", "offers"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true, true, true, true, false]);
    }
}
