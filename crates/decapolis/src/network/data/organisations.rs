//! Organisations as data: what their pages show to the same reader, for programs.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::Visit;
use kernel::written;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::model::OrganisationId;
use super::super::organisation::{self, Organisation, OrganisationView, SAID};
use super::super::partnership::{self, PartnershipLineData};
use super::{PostData, post_data};
use crate::interest::{self, InterestLineData};

/// An organisation in the list.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OrganisationLineData {
    pub(crate) id: String,
    name: String,
    /// `company`, `foundation`, `university`, `association`, `international` or `other`.
    kind: String,
    /// Its own address on the web; empty where it has none.
    website: String,
}

/// An organisation with all that is known of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OrganisationData {
    #[serde(flatten)]
    organisation: OrganisationLineData,
    /// `about` and `offers`; one that nobody wrote is absent.
    texts: BTreeMap<String, SaidData>,
    /// Those that the reader may read, the last to end first.
    partnerships: Vec<PartnershipLineData>,
    /// Who works for it; with the scope `read:post` only.
    people: Vec<PostData>,
    /// Ties with it that holders of posts declared, the latest first.
    interests: Vec<InterestLineData>,
}

/// What is said of it: in the language asked for, else as its author wrote it.
#[derive(Debug, Serialize, JsonSchema)]
struct SaidData {
    language: String,
    /// `original`, `human` or `machine`.
    status: String,
    content: String,
}

/// The organisations of the kind that the address asks for, after one of them, in the order of their ids.
pub(crate) fn organisation_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<OrganisationId>,
) -> Result<Vec<OrganisationLineData>, Stop> {
    let mut found = organisation::found(tx, visit)?;
    found.retain(|organisation| after.is_none_or(|after| organisation.id > after));
    found.sort_by_key(|organisation| organisation.id);
    Ok(found.into_iter().map(line_data).collect())
}

/// One organisation, as its page shows it to the same reader.
pub(crate) fn organisation_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<OrganisationData, Stop> {
    let view = OrganisationView::load(tx, visit)?;
    let now = tx.now();
    Ok(OrganisationData {
        texts: said(&view.words, visit.language()),
        partnerships: view.partnerships.iter().map(|one| partnership::line_data(one, now)).collect(),
        people: view.people.iter().map(post_data).collect(),
        interests: view.interests.iter().map(interest::interest_line).collect(),
        organisation: line_data(view.organisation),
    })
}

fn line_data(organisation: Organisation) -> OrganisationLineData {
    OrganisationLineData {
        id: organisation.id.to_string(),
        name: organisation.name,
        kind: organisation.kind.code().to_owned(),
        website: organisation.website,
    }
}

fn said(words: &written::Texts, language: Language) -> BTreeMap<String, SaidData> {
    let found = SAID.into_iter().filter_map(|field| Some((field, words.best(field, language)?)));
    let written = found.filter(|(_, written)| !written.content.is_empty());
    let data = |written: &written::Written| SaidData {
        language: written.language.code().to_owned(),
        status: written.status.code().to_owned(),
        content: written.content.clone(),
    };
    written.map(|(field, written)| (field.to_owned(), data(written))).collect()
}
