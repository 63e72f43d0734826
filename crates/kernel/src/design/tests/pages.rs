//! Whole pages: nothing inline, one heading, an error said in the title, and light enough for one round trip.

use std::io::Write as _;

use super::{all_html, pages, read_all};
use crate::design::{Page, SectionHead, Theme, assets, sample_shell};
use crate::language::Language;

/// Share of the HTML in the 14 kB of a first visit.
const HTML_BYTES: usize = 6_000;
/// Ten segments of 1,460 bytes, less the headers: what one round trip carries (RFC 6928).
const FIRST_VISIT_BYTES: usize = 14_000;

fn brotli(bytes: &[u8]) -> usize {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4_096, 5, 22);
    writer.write_all(bytes).unwrap();
    writer.into_inner().len()
}

#[test]
fn a_first_visit_fits_into_one_round_trip() {
    let carried: usize = assets().iter().map(|asset| asset.brotli.len()).sum();
    for page in pages() {
        let html = brotli(page.as_bytes());
        println!("page of {} bytes: {html} compressed, {} with all it asks for", page.len(), html + carried);
        assert!(html <= HTML_BYTES && html + carried <= FIRST_VISIT_BYTES, "{html} + {carried}");
    }
}

#[test]
fn nothing_is_inline_that_the_policy_forbids() {
    for html in all_html() {
        let inline = [" style=", "<style", " onclick=", " onload=", "javascript:", "<script>"];
        assert_eq!(inline.iter().find(|part| html.contains(*part)), None);
    }
}

#[test]
fn a_sample_page_has_exactly_one_main_heading() {
    for html in pages() {
        assert_eq!(html.matches("<h1").count(), 1);
    }
}

#[test]
fn a_page_that_came_back_says_error_first() {
    let shell = sample_shell(Language::Arabic, Theme::Device, "طلب", 0);
    let shell = crate::design::Shell { has_errors: true, ..shell };
    let html = Page { shell, main: SectionHead::default() }.to_string();
    let error = crate::texts::Texts::new(Language::Arabic).error_prefix();
    assert!(html.contains(&format!("<title>{error} طلب · ")), "{html}");
}

#[test]
fn a_chosen_theme_is_rendered_by_the_server() {
    let html = |theme| {
        Page { shell: sample_shell(Language::English, theme, "Desk", 0), main: SectionHead::default() }.to_string()
    };
    assert!(html(Theme::Dark).contains("dir=\"ltr\" data-theme=\"dark\""));
    assert!(!html(Theme::Device).contains("data-theme"));
}

#[test]
fn only_whole_pages_and_the_gallery_trust_finished_html() {
    let trusting = read_all("src/design", "html").into_iter().filter(|(_, html)| html.contains("|safe"));
    let names: Vec<_> = trusting.map(|(path, _)| path.rsplit('/').next().unwrap_or_default().to_owned()).collect();
    assert_eq!(names, ["framed.html", "gallery.html", "page.html"]);
}

#[test]
fn an_id_stands_once_in_a_page() {
    for html in all_html() {
        let mut ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "{ids:?}");
    }
}

#[test]
fn every_label_and_description_leads_to_an_element() {
    for html in all_html() {
        let named = ["for", "aria-describedby", "aria-labelledby"];
        let values = named.iter().flat_map(|name| html.split(&format!(" {name}=\"")).skip(1).collect::<Vec<_>>());
        for id in values.filter_map(|rest| rest.split('"').next()).flat_map(str::split_whitespace) {
            assert!(html.contains(&format!(" id=\"{id}\"")), "{id}");
        }
    }
}
