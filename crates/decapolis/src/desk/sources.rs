//! The open data that everything known of cities comes from, with the attributions that their licences ask for.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Lead, Pair, SummaryList, Words};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "desk/templates/sources.html")]
struct SourcesPage {
    lead: Lead,
    licences: SummaryList,
}

/// The list ships beside the data, in English as the licences are.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let lead = Lead {
        title: texts.sources_title().into(),
        sentence: Some(texts.sources_sentence().into()),
        ..Lead::default()
    };
    let licences = SummaryList { pairs: sections().map(pair).collect(), is_in_rail: false };
    visit.page(tx, texts.sources_title(), SourcesPage { lead, licences })
}

/// The sections of the list: the package, and what was taken with the attribution.
pub(super) fn sections() -> impl Iterator<Item = (&'static str, String)> {
    atlas::LICENCES.split("\n## ").skip(1).map(|section| {
        let (package, body) = section.split_once('\n').unwrap_or((section, ""));
        let body: Vec<&str> = body.lines().filter(|line| !line.is_empty()).collect();
        (package, body.join(" "))
    })
}

fn pair((package, text): (&'static str, String)) -> Pair {
    let english = |text: String| Words::written(text, Some("en".into()));
    Pair::new(english(package.to_owned()), english(text))
}
