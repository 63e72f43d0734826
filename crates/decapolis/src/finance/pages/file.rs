//! The budget as a file for a spreadsheet: a sum has its currency beside it, so that it adds up.

use kernel::db::Tx;
use kernel::language::{Language, Money};
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::model::Line;
use super::super::sheet::Sheet;
use super::super::texts::Texts;
use crate::gift::{Paid, Payer};
use crate::network;

pub(in crate::finance) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let sheet = Sheet::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let language = visit.language();
    let own = sheet.lines.iter().map(|line| own_row(line, language));
    let bursaries = sheet.bursaries.iter().map(|bound| bursaries_row((bound.pot, bound.bound), language));
    let gifts = sheet.gifts.sums.iter().map(|paid| gift_row(paid, language));
    let rows = std::iter::once(heads(language)).chain(own).chain(bursaries).chain(gifts);
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, network::write_csv(rows).into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"budget.csv\""))
}

fn heads(language: Language) -> [String; 7] {
    let texts = Texts::new(language);
    [
        texts.heading(),
        texts.who_pays(),
        texts.payer_name(),
        texts.currency(),
        texts.planned(),
        texts.spent(),
        texts.note(),
    ]
    .map(str::to_owned)
}

fn own_row(line: &Line, language: Language) -> [String; 7] {
    let (texts, said) = (Texts::new(language), &line.said);
    [
        texts.heading_name(said.heading.code()).to_string(),
        texts.payer(said.payer.code()).to_string(),
        said.payer_name.clone(),
        said.currency.to_string(),
        said.money(said.planned).digits(),
        said.money(said.spent).digits(),
        said.note.clone(),
    ]
}

fn bursaries_row((pot, bound): (Money, Money), language: Language) -> [String; 7] {
    let texts = Texts::new(language);
    [
        texts.bursaries().to_owned(),
        texts.payer(Payer::Network.code()).to_string(),
        String::new(),
        pot.currency.to_string(),
        pot.digits(),
        bound.digits(),
        texts.read_from_bursaries().to_owned(),
    ]
}

fn gift_row(paid: &Paid, language: Language) -> [String; 7] {
    let texts = Texts::new(language);
    [
        texts.for_people().to_owned(),
        texts.payer(paid.payer.code()).to_string(),
        paid.payer_name.clone(),
        paid.sum.currency.to_string(),
        Money { minor: 0, ..paid.sum }.digits(),
        paid.sum.digits(),
        texts.read_from_gifts().to_owned(),
    ]
}

/// That of the demo's meeting ahead.
pub(in crate::finance) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(crate::forum::example(tx)?.map(|id| format!("/meetings/{id}/budget.csv")))
}
