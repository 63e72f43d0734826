//! People on a plane, by group: who stands together says much the same.
//!
//! Accessibility: the picture has a name and each group a sign of its own beside its colour, a letter and a line of words; who is unsure
//! has a hollow mark, and a dashed ring says how sure a middle is, both with a line of words; whatever it shows stands in words on the page before it. It is not mirrored in right-to-left pages: neither axis has a direction.

use askama::Template;
use askama::filters::HtmlSafe;

use super::assets::DRAWINGS;
use super::example::Example;
use super::words::{Text, Words};

/// A figure of 720 by 440 units.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/scatter.html")]
pub struct Scatter {
    /// "Picture of the two groups and how near they are to each other".
    pub name: Text,
    /// At most five, one for each sign.
    pub groups: Vec<ScatterGroup>,
    /// What hollow marks and rings mean, where there are some.
    pub keys: Vec<ScatterKey>,
}

impl HtmlSafe for Scatter {}

/// Those who stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScatterGroup {
    pub sign: ScatterSign,
    /// Where each of them stands, or one place for all, with half the width of the mark: x 0 to 720, y 0 to 440.
    pub marks: Vec<(i32, i32, i32)>,
    /// The same of those who stand there unsurely: their marks are hollow.
    pub hollow: Vec<(i32, i32, i32)>,
    /// Where their middle may lie too.
    pub ring: Option<ScatterRing>,
    /// "A".
    pub label: Text,
    /// Where the label stands.
    pub at: (i32, i32),
    /// What the legend says: "Group A, 95 people".
    pub words: Words,
}

/// A dashed ellipse: half its length and its width, and by how many degrees it is turned, clockwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScatterRing {
    pub at: (i32, i32),
    pub half: (i32, i32),
    pub turn: i32,
}

/// A line of the legend that is of no group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScatterKey {
    pub sign: ScatterKeySign,
    pub words: Words,
}

/// What such a line explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScatterKeySign {
    Hollow,
    Ring,
}

/// The shape of a mark, so that no group is told by its colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScatterSign {
    Disc,
    Square,
    Triangle,
    Diamond,
    Cross,
}

impl ScatterSign {
    /// Every sign, in the order in which groups take them.
    pub const ALL: [Self; 5] = [Self::Disc, Self::Square, Self::Triangle, Self::Diamond, Self::Cross];

    fn class(self) -> &'static str {
        match self {
            Self::Disc => "scatter-group",
            Self::Square => "scatter-group scatter-group--square",
            Self::Triangle => "scatter-group scatter-group--triangle",
            Self::Diamond => "scatter-group scatter-group--diamond",
            Self::Cross => "scatter-group scatter-group--cross",
        }
    }

    /// The path of one mark around a place.
    fn path(self, (x, y, half): (i32, i32, i32)) -> String {
        let whole = 2 * half;
        match self {
            Self::Disc => {
                let left = x - half;
                format!("M{left} {y}a{half} {half} 0 1 0 {whole} 0a{half} {half} 0 1 0-{whole} 0z")
            }
            Self::Square => format!("M{} {}h{whole}v{whole}h-{whole}z", x - half, y - half),
            Self::Triangle => format!("M{x} {}l{half} {whole}h-{whole}z", y - half),
            Self::Diamond => format!("M{x} {}l{half} {half}l-{half} {half}l-{half}-{half}z", y - half),
            Self::Cross => {
                let (arm, bar) = (half.max(2), (half / 2).max(1));
                let far = arm - bar;
                format!(
                    "M{} {}h{}v{far}h{far}v{}h-{far}v{far}h-{}v-{far}h-{far}v-{}h{far}z",
                    x - bar,
                    y - arm,
                    2 * bar,
                    2 * bar,
                    2 * bar,
                    2 * bar
                )
            }
        }
    }
}

impl ScatterKey {
    fn is_ring(&self) -> bool {
        self.sign == ScatterKeySign::Ring
    }

    fn hollow(&self) -> String {
        ScatterSign::Disc.path((9, 9, 6))
    }
}

impl ScatterGroup {
    fn path(&self) -> String {
        self.marks.iter().map(|mark| self.sign.path(*mark)).collect()
    }

    fn hollow_path(&self) -> String {
        self.hollow.iter().map(|mark| self.sign.path(*mark)).collect()
    }

    fn sign(&self) -> String {
        self.sign.path((9, 9, 6))
    }
}

pub(super) fn examples() -> Vec<Example> {
    let groups = ScatterSign::ALL.into_iter().zip(0..).map(|(sign, place)| {
        let middle = 80 + 140 * place;
        ScatterGroup {
            sign,
            marks: vec![(middle - 20, 180, 5), (middle, 240, 5)],
            hollow: vec![(middle + 30, 210, 5)],
            ring: Some(ScatterRing { at: (middle, 210), half: (24, 10), turn: 30 }),
            label: ["A", "B", "C", "D", "E"][place as usize].into(),
            at: (middle, 150),
            words: "A group of 12 people".into(),
        }
    });
    let key = |sign, words: &'static str| ScatterKey { sign, words: words.into() };
    let keys = vec![
        key(ScatterKeySign::Hollow, "A hollow mark is less sure"),
        key(ScatterKeySign::Ring, "Within the ring lies its middle"),
    ];
    let scatter = Scatter { name: "Picture of five groups".into(), groups: groups.collect(), keys };
    vec![Example::of("Scatter", "every sign", &scatter)]
}
