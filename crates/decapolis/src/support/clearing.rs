//! Beside the open step: the ties that helpers declared, for whoever clears them of conflicts; and what a visit between the
//! two cities would be paid by the tables of lump sums.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::{Pair, SummaryList, Words};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::rates;
use super::template::Kind;
use super::texts::Texts;
use super::view::View;
use crate::interest;
use crate::network;

/// What each helper's home declared, or that nothing is declared.
pub(super) fn declared(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<SummaryList, Stop> {
    let texts = Texts::new(visit.language());
    let mut pairs = Vec::new();
    for seat in view.whole.helpers() {
        let ties = interest::of_home(tx, visit, seat.home)?;
        let said: Vec<String> = ties.iter().map(|tie| tie.title.label.text().to_owned()).collect();
        let said = if said.is_empty() { texts.nothing_declared().to_owned() } else { said.join("; ") };
        let note = seat.is_cleared.then(|| texts.is_cleared().into());
        let name = Words::from(view.name_of(seat.post));
        pairs.push(Pair { note, ..Pair::new(name, Words::written(said, None)) });
    }
    Ok(SummaryList { pairs, is_in_rail: false })
}

/// For a visit: the distance, and what each table of today pays for it and for two days.
pub(super) fn lump_sums(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Option<SummaryList>, Stop> {
    if view.whole.step().kind != Kind::Visits {
        return Ok(None);
    }
    let homes: Vec<CircleId> = view.whole.helpers().map(|seat| seat.home).collect();
    let mut pairs = Vec::new();
    for home in homes {
        let Some(other) = network::city_of_circle(tx, home)? else { continue };
        let Some(km) = rates::kilometres(&view.city, &other) else { continue };
        for table in rates::current(tx)? {
            pairs.extend(rates::pair(visit, &table, other.name_in(visit.language()), km));
        }
    }
    Ok(Some(SummaryList { pairs, is_in_rail: false }))
}
