//! What the register says was paid at a meeting, for its budget: by payer and currency.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::{Currency, Money};
use kernel::stop::Fault;

use super::model::{GiftId, Line, Payer, Source, Value};
use super::store;
use crate::forum::MeetingId;

/// What others than their own cities paid for people at a meeting; bursaries are left out, since their capability counts them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct PaidFor {
    /// By payer and currency.
    pub(crate) sums: Vec<Paid>,
    /// Lines of which nobody knows what they were worth.
    pub(crate) not_known: usize,
}

/// What a payer paid in a currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paid {
    pub(crate) payer: Payer,
    /// Empty where the kind of payer says it.
    pub(crate) payer_name: String,
    pub(crate) sum: Money,
}

/// What was paid at a meeting.
pub(crate) fn paid_at(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<PaidFor, Fault> {
    Ok(summed(&store::of_meeting(tx, meeting)?))
}

/// Only the last line of those that put each other right counts, and none that began as a bursary.
fn summed(lines: &[Line]) -> PaidFor {
    let by_id: BTreeMap<GiftId, &Line> = lines.iter().map(|line| (line.id, line)).collect();
    let (mut paid, mut sums) = (PaidFor::default(), BTreeMap::<(usize, &str, Currency), i64>::new());
    let is_last = |line: &&Line| !lines.iter().any(|later| later.corrects == Some(line.id));
    for line in lines.iter().filter(is_last).filter(|line| line.payer != Payer::OwnCity) {
        if first(&by_id, line).source == Source::Bursary {
            continue;
        }
        match line.value {
            Value::NotKnown => paid.not_known += 1,
            Value::Known(money) => {
                let at = Payer::ALL.iter().position(|payer| *payer == line.payer).unwrap_or_default();
                let sum = sums.entry((at, line.payer_name.as_str(), money.currency)).or_default();
                *sum = sum.saturating_add(money.minor);
            }
        }
    }
    paid.sums = sums
        .into_iter()
        .map(|((at, name, currency), minor)| Paid {
            payer: Payer::ALL[at],
            payer_name: name.to_owned(),
            sum: Money { minor, currency },
        })
        .collect();
    paid
}

/// The line that the others put right. A line is put right by a later one, so this ends.
fn first<'l>(by_id: &BTreeMap<GiftId, &'l Line>, line: &'l Line) -> &'l Line {
    let mut first = line;
    while let Some(before) = first.corrects.filter(|id| *id < first.id).and_then(|id| by_id.get(&id)) {
        first = before;
    }
    first
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    fn line(id: i64, corrects: Option<i64>, source: Source, payer: Payer, minor: i64) -> Line {
        let currency = "EUR".parse().expect("a currency");
        let value = if minor < 0 { Value::NotKnown } else { Value::Known(Money { minor, currency }) };
        let corrects = corrects.map(GiftId::from_number);
        Line { id: GiftId::from_number(id), corrects, source, payer, payer_name: String::new(), value }
    }

    #[test]
    fn only_the_last_line_counts_and_no_bursary_however_often_it_was_put_right() {
        let lines = [
            line(1, None, Source::Hand, Payer::HostCity, 500),
            line(2, Some(1), Source::Hand, Payer::HostCity, 700),
            line(3, None, Source::Bursary, Payer::Network, 900),
            line(4, Some(3), Source::Hand, Payer::Network, 800),
            line(5, None, Source::Hand, Payer::OwnCity, 50),
            line(6, None, Source::Hand, Payer::HostCity, 40),
            line(7, None, Source::Hand, Payer::Partner, -1),
        ];
        let paid = summed(&lines);
        let sums: Vec<_> = paid.sums.iter().map(|paid| (paid.payer, paid.sum.minor)).collect();
        assert_eq!((sums, paid.not_known), (vec![(Payer::HostCity, 740)], 1));
    }
}
