//! The table of likest cities: rank, city, likeness, three facts that make it alike and the one that sets it apart.

use kernel::capability::Footnotes;
use kernel::design::{Cell, CellHead, Column, Likeness as LikenessBar, Link, Narrow, Reasons, Row, Table, Tag, Words};
use kernel::language::Language;
use peers::{Likeness, Peer, Theme, alike_and_apart};

use super::super::known::Cities;
use super::super::model::{atlas_language, name_in};
use super::super::texts::Texts;
use super::sum;

/// Members listed.
pub(crate) const MEMBERS_SHOWN: usize = 10;
/// Of one country at most, unless the reader asks for their own country.
pub(crate) const PER_COUNTRY: usize = 2;
/// Where no theme is known: overall likeness.
pub(crate) const GENERAL: &str = "general";

/// The theme of a topic; a theme that was renamed away falls back to overall likeness.
pub(crate) fn theme_of(id: &str) -> &'static Theme {
    Theme::of_id(id).or_else(|| Theme::of_id(GENERAL)).unwrap_or(&Theme::all()[0])
}

/// 100 would be the same in every fact compared.
pub(crate) fn likeness_percent(distance: f64) -> u8 {
    ((1.0 - distance) * 100.0).round().clamp(0.0, 100.0) as u8
}

/// What every row of the table is drawn from.
#[derive(Debug)]
pub(crate) struct LikenessTable<'d> {
    /// The likeness of all cities to one's own.
    pub(crate) likeness: &'d Likeness<'d>,
    /// The members, marked and linked as such.
    pub(crate) members: &'d Cities,
    /// The reader's language.
    pub(crate) language: Language,
    /// The page's own address up to where `why=` is added: `?` or `?place=2911298&`.
    pub(crate) page: &'d str,
    /// Numbers the sources of the facts.
    pub(crate) footnotes: &'d Footnotes,
}

impl LikenessTable<'_> {
    /// The cities found, in their order.
    pub(crate) fn table(&self, id: &'static str, caption: impl Into<Words>, found: &[Peer]) -> Table {
        let texts = Texts::new(self.language);
        Table {
            id: id.into(),
            caption: caption.into(),
            columns: vec![
                Column::hidden(texts.column_rank()),
                Column::new(texts.column_city()),
                Column::new(texts.column_likeness()),
                Column::new(texts.column_reasons()),
            ],
            rows: found.iter().enumerate().map(|(index, peer)| self.row(index + 1, peer)).collect(),
            narrow: Narrow::Stacked,
        }
    }

    fn row(&self, rank: usize, peer: &Peer) -> Row {
        let language = self.language;
        let percent = likeness_percent(peer.comparison.distance);
        Row {
            cells: vec![
                Cell::Rank(language.number(rank).to_string().into()),
                Cell::Head(self.cell_head(peer)),
                Cell::Likeness(LikenessBar { percent, number: language.number(i64::from(percent)).to_string().into() }),
                Cell::Reasons(self.reasons(peer)),
            ],
            is_own: false,
        }
    }

    fn why(&self, peer: &Peer) -> String {
        format!("{}why={}#why", self.page, peer.place.id())
    }

    fn cell_head(&self, peer: &Peer) -> CellHead {
        let member = self.members.at(peer.place.id());
        let href = member.map_or_else(|| self.why(peer), |city| format!("/cities/{}", city.id));
        CellHead {
            link: Link::new(name_in(peer.place, self.language), href),
            tag: member.map(|_| Tag::active(Texts::new(self.language).member())),
            note: Some(peer.place.country().name_in(atlas_language(self.language)).to_owned().into()),
        }
    }

    /// Three facts for, one against, each with year and source.
    fn reasons(&self, peer: &Peer) -> Reasons {
        let all = self.likeness.reasons(peer.place.id());
        let picked = alike_and_apart(&all);
        Reasons {
            alike: sum::line(picked.alike, self.footnotes, self.language),
            differs: picked.apart.map(|reason| sum::line([reason], self.footnotes, self.language)),
            why: Some(Link::new(Texts::new(self.language).why(), self.why(peer))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_in_everything_is_a_hundred() {
        assert_eq!([0.0, 0.256, 1.0].map(likeness_percent), [100, 74, 0]);
    }

    #[test]
    fn a_theme_renamed_away_becomes_overall_likeness() {
        assert_eq!(theme_of("no-such-theme").id, GENERAL);
    }
}
