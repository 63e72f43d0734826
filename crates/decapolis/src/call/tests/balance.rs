//! The balance of a programme and the rules that it breaks, without a database.

use kernel::id::Id;
use kernel::language::Language;
use kernel::time::Timestamp;

use super::super::super::model::Formats;
use super::super::super::submission::Said;
use super::*;

fn plan() -> Plan {
    Plan {
        words: String::new(),
        language: Language::English,
        opens_at: Timestamp::from_micros(0),
        closes_at: Timestamp::from_micros(1),
        review_by: Timestamp::from_micros(2),
        formats: Formats([20, 60, 0, 0]),
        topics: Vec::new(),
        is_blind: true,
        region_share: 20,
        partners_a_panel: 1,
    }
}

fn session(format: Format, region: i64, speakers: &[(CountedAs, bool)]) -> Counted {
    let speaker = |(counted, is_partner): &(CountedAs, bool)| Speaker {
        post: None,
        home: None,
        name: "Ana".to_owned(),
        city: String::new(),
        organisation: String::new(),
        is_partner: *is_partner,
        counted: *counted,
        said: Said::Nothing,
    };
    Counted {
        title: "Zebras".to_owned(),
        format,
        region: Some(RegionId::from_number(region)),
        is_remote: false,
        speakers: speakers.iter().map(speaker).collect(),
    }
}

fn breaches(programme: &[Counted]) -> Vec<Breach> {
    balance(&plan(), programme, &[RegionId::from_number(1)]).breaches
}

#[test]
fn two_partners_on_one_panel_break_the_rule_and_one_does_not() {
    use CountedAs::{Unsaid, Woman};
    let two = session(Format::Panel, 1, &[(Unsaid, true), (Woman, true)]);
    assert_eq!(breaches(&[two]), [Breach::Partners { title: "Zebras".to_owned(), partners: 2 }]);
    let one = session(Format::Panel, 1, &[(Unsaid, true), (Woman, false)]);
    assert_eq!(breaches(&[one]), []);
    let talk = session(Format::Talk, 1, &[(Unsaid, true), (Unsaid, true)]);
    assert_eq!(breaches(&[talk]), [], "the rule is one of panels");
}

#[test]
fn a_panel_is_of_men_only_where_all_who_said_are() {
    use CountedAs::{Man, Other, Unsaid};
    let men = Breach::Men { title: "Zebras".to_owned() };
    assert_eq!(breaches(&[session(Format::Panel, 1, &[(Man, false), (Man, false), (Unsaid, false)])]), [men]);
    assert_eq!(breaches(&[session(Format::Panel, 1, &[(Man, false), (Unsaid, false)])]), [], "one alone says little");
    assert_eq!(breaches(&[session(Format::Panel, 1, &[(Man, false), (Other, false)])]), []);
}

#[test]
fn a_region_below_its_share_is_named() {
    let talk = |region| session(Format::Talk, region, &[(CountedAs::Woman, false)]);
    let programme = [talk(2), talk(2), talk(2), talk(2), talk(2), talk(1)];
    assert_eq!(breaches(&programme), [Breach::Region { region: RegionId::from_number(1), percent: 16 }]);
    assert_eq!(breaches(&programme[2..]), [], "one of four is enough");
    assert_eq!(breaches(&[]), [], "an empty programme breaks nothing");
}

#[test]
fn women_are_counted_of_those_who_said() {
    use CountedAs::{Man, Unsaid, Woman};
    let counted = balance(&plan(), &[session(Format::Talk, 1, &[(Woman, false), (Man, false), (Unsaid, false)])], &[]);
    assert_eq!((counted.women, counted.said), (1, 2));
}

#[test]
fn marks_are_a_mean_and_how_far_reviews_lie_apart() {
    assert_eq!(marks(&[]), None);
    assert_eq!(marks(&[2.0, 5.0, 3.5]), Some((3.5, 3.0)));
}
