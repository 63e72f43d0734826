//! Every page is data too, or a kept list says why not.

use std::collections::{BTreeMap, BTreeSet};

use kernel::web::{DATA_ROOT, Method, is_data};

use crate::capabilities;
use crate::testing::kept;

const WITHOUT: &str = "crates/decapolis/src/data_api/without_data.txt";
/// Pages with content of their own that are not data; lowered whenever one goes, never raised but for reports of harassment,
/// which no program reads. Forms, receipts and what leads on have none and are not counted; nor are files of what is data
/// already.
const WITHOUT_MAX: usize = 16;

#[test]
fn every_page_is_data_or_says_why_not() {
    const NO_CONTENT: [&str; 5] = ["a form", "a picture", "a receipt", "data already", "leads on"];
    let routes = || capabilities::ALL.iter().flat_map(|capability| capability.routes);
    let gets = || routes().filter(|route| route.method == Method::Get).map(|route| route.path);
    let data: BTreeSet<&str> = gets().filter_map(|path| path.strip_prefix(DATA_ROOT)).collect();
    let text = kept(WITHOUT);
    let reasons: BTreeMap<&str, &str> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split_once(": ").unwrap_or_else(|| panic!("{line}: write `/path: reason`")))
        .collect();
    let has_none = |reason: &str| NO_CONTENT.iter().any(|begin| reason.starts_with(begin));
    let with_content = reasons.values().filter(|reason| !has_none(reason)).count();
    assert!(with_content <= WITHOUT_MAX, "{WITHOUT} may only shrink, but for forms and receipts");
    let pages: BTreeSet<&str> = gets().filter(|path| !is_data(path)).collect();
    for page in &pages {
        let is_told = data.contains(page) != reasons.contains_key(page);
        assert!(is_told, "{page} needs a resource in data_api/resources.rs or a reason in {WITHOUT}, and not both");
    }
    let gone: Vec<_> = reasons.keys().filter(|page| !pages.contains(*page)).collect();
    assert!(gone.is_empty(), "no such pages: {gone:?}");
}
