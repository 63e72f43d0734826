//! Which practices a reader of the directory seeks by their city: its name, its country, its size.
//!
//! The atlas knows these and the database does not, so lines are read in batches of the other filters and kept where
//! their city fits. How many batches is bounded; the way on begins where the last one ended.

use atlas::{Atlas, PlaceId};
use kernel::db::Tx;
use kernel::design::{Control, Field, Select, SelectOption, TextField, Width};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::web::Fields;

use super::model::{PracticeId, PracticeLine};
use super::store::{self, Filter};
use super::texts::Texts;
use crate::network::CitySize;

/// Practices on a page; a statement reads one more, to see whether there are older ones.
const SHOWN_MAX: usize = 20;
/// Batches of 20 read for one page.
const BATCHES_MAX: usize = 20;

/// What is sought of the city.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Sought {
    /// As typed.
    city: String,
    place: Option<PlaceId>,
    /// ISO 3166-1, two letters.
    country: String,
    size: String,
}

impl Sought {
    /// Out of an address.
    pub(super) fn read(query: &Fields) -> Self {
        let city = query.get("city").to_owned();
        let place = (!city.is_empty()).then(|| Atlas::get().search(&city, 1).first().map(|hit| hit.place.id()));
        Self {
            // A name that no city has fits none.
            place: place.map(|found| found.unwrap_or(PlaceId::new(0))),
            city,
            country: query.get("country").to_uppercase(),
            size: query.get("size").to_owned(),
        }
    }

    fn is_anything(&self) -> bool {
        self.place.is_some() || !self.country.is_empty() || !self.size.is_empty()
    }

    fn fits(&self, id: PlaceId) -> bool {
        let Some(place) = Atlas::get().place(id) else { return !self.is_anything() };
        self.place.is_none_or(|sought| sought == id)
            && (self.country.is_empty() || self.country == place.country_code().to_string())
            && (self.size.is_empty() || self.size == CitySize::of_population(place.population()).code())
    }

    /// A page of practices, and the one after which older ones come.
    pub(super) fn lines(
        &self,
        tx: &mut Tx<'_>,
        filter: Filter<'_>,
        language: Language,
        reader: PostId,
    ) -> Result<(Vec<PracticeLine>, Option<PracticeId>), Fault> {
        let mut lines = Vec::new();
        let mut before = filter.before;
        for _ in 0..BATCHES_MAX {
            let batch = store::listed(tx, Filter { before, ..filter }, language, reader)?;
            let is_last = batch.len() <= SHOWN_MAX;
            for line in batch.into_iter().take(SHOWN_MAX) {
                if lines.len() == SHOWN_MAX {
                    return Ok((lines, before));
                }
                before = Some(line.id);
                lines.extend(self.fits(line.place).then_some(line));
            }
            if is_last {
                return Ok((lines, None));
            }
            if lines.len() == SHOWN_MAX {
                break;
            }
        }
        Ok((lines, before))
    }

    /// City, country and size.
    pub(super) fn controls(&self, language: Language) -> Vec<Control> {
        let texts = Texts::new(language);
        let any = |label: &'static str| SelectOption { value: "".into(), label: label.into() };
        let size = |size: CitySize| SelectOption {
            value: size.code().into(),
            label: texts.size(size.code()).to_string().into(),
        };
        let line = |name: &'static str, label: &'static str, value: &str, width| {
            let value = value.to_owned().into();
            Control::Text(TextField { field: Field::new(name, label), value, width, ..TextField::default() })
        };
        vec![
            line("city", texts.column_city(), &self.city, Width::Medium),
            line("country", texts.country_code(), &self.country, Width::Short),
            Control::Select(Select {
                field: Field::new("size", texts.size_of_city()),
                options: std::iter::once(any(texts.any_size())).chain(CitySize::ALL.map(size)).collect(),
                value: self.size.clone().into(),
            }),
        ]
    }
}
