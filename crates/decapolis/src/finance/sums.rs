//! What a meeting costs, by payer and currency. Sums are in the smallest unit of their currency and are never converted.

use std::collections::BTreeMap;

use kernel::language::Currency;

use crate::gift::Payer;

/// What is counted: a line of the budget, the bursaries together, or a line of the gift register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) payer: Payer,
    /// Empty where the kind of payer says it.
    pub(super) payer_name: String,
    pub(super) currency: Currency,
    pub(super) planned: i64,
    pub(super) spent: i64,
}

/// A payer's share in a currency, or the sum of all in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Sum {
    pub(super) planned: i64,
    pub(super) spent: i64,
}

impl Sum {
    /// More than was planned, or less where it is below nothing.
    pub(super) fn deviation(self) -> i64 {
        self.spent.saturating_sub(self.planned)
    }

    fn and(self, one: &Counted) -> Self {
        let (planned, spent) = (self.planned.saturating_add(one.planned), self.spent.saturating_add(one.spent));
        Self { planned, spent }
    }
}

/// A payer and a currency.
pub(super) type Share = (Payer, String, Currency);

/// Each payer's share, in the order of the kinds of payers, then by name and currency.
pub(super) fn per_payer(counted: &[Counted]) -> Vec<(Share, Sum)> {
    let mut sums: BTreeMap<(usize, String, Currency), (Payer, Sum)> = BTreeMap::new();
    for one in counted {
        let at = Payer::ALL.iter().position(|payer| *payer == one.payer).unwrap_or_default();
        let (_, sum) =
            sums.entry((at, one.payer_name.clone(), one.currency)).or_insert_with(|| (one.payer, Sum::default()));
        *sum = sum.and(one);
    }
    sums.into_iter().map(|((_, name, currency), (payer, sum))| ((payer, name, currency), sum)).collect()
}

/// The whole in each currency.
pub(super) fn totals(counted: &[Counted]) -> Vec<(Currency, Sum)> {
    let mut sums: BTreeMap<Currency, Sum> = BTreeMap::new();
    for one in counted {
        let sum = sums.entry(one.currency).or_default();
        *sum = sum.and(one);
    }
    sums.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn one(payer: Payer, name: &str, currency: &str, planned: i64, spent: i64) -> Counted {
        let currency = currency.parse().expect("a currency");
        Counted { payer, payer_name: name.to_owned(), currency, planned, spent }
    }

    #[test]
    fn shares_stand_by_payer_and_currency_and_nothing_is_converted() {
        let counted = [
            one(Payer::Partner, "Quokka Works", "EUR", 300, 0),
            one(Payer::Network, "", "USD", 10, 20),
            one(Payer::Network, "", "EUR", 100, 50),
            one(Payer::Network, "", "EUR", 5, 7),
        ];
        let euros: Currency = "EUR".parse().expect("a currency");
        let dollars: Currency = "USD".parse().expect("a currency");
        let share =
            |payer, name: &str, currency, planned, spent| ((payer, name.to_owned(), currency), Sum { planned, spent });
        assert_eq!(
            per_payer(&counted),
            [
                share(Payer::Network, "", euros, 105, 57),
                share(Payer::Network, "", dollars, 10, 20),
                share(Payer::Partner, "Quokka Works", euros, 300, 0),
            ]
        );
        let sums = totals(&counted);
        assert_eq!(sums, [(euros, Sum { planned: 405, spent: 57 }), (dollars, Sum { planned: 10, spent: 20 })]);
        assert_eq!(sums.iter().map(|(_, sum)| sum.deviation()).collect::<Vec<_>>(), [-348, 10]);
    }

    proptest! {
        #[test]
        fn what_payers_pay_is_the_whole(
            lines in prop::collection::vec((0_usize..5, "[AB]?", prop::bool::ANY, 0_i64..1_000_000, 0_i64..1_000_000), 0..30),
        ) {
            let counted: Vec<Counted> = lines
                .iter()
                .map(|(payer, name, euro, planned, spent)| {
                    one(Payer::ALL[*payer], name, if *euro { "EUR" } else { "TND" }, *planned, *spent)
                })
                .collect();
            for (currency, whole) in totals(&counted) {
                let shares = per_payer(&counted);
                let of_currency = shares.iter().filter(|((_, _, known), _)| *known == currency);
                let (planned, spent) =
                    of_currency.fold((0, 0), |sum, (_, one)| (sum.0 + one.planned, sum.1 + one.spent));
                prop_assert_eq!(Sum { planned, spent }, whole);
            }
        }
    }
}
