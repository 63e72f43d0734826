//! The budget of a meeting as page, file and data show it: its lines, what is read from bursaries and from the gift register,
//! and the sums of all.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::Line;
use super::sums::Counted;
use super::{rules, store};
use crate::bursary::{self, Bound};
use crate::forum::{self, Meeting, MeetingId, Standing};
use crate::gift::{self, PaidFor, Payer};

/// A budget, for somebody who reads it.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) meeting: Meeting,
    pub(super) standing: Standing,
    pub(super) lines: Vec<Line>,
    /// What the meeting has for bursaries and what they take of it; nothing where it has none.
    pub(super) bursaries: Option<Bound>,
    /// What the gift register says was paid for people, bursaries and what cities paid for their own left out.
    pub(super) gifts: PaidFor,
}

impl Sheet {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Self, Stop> {
        let meeting = forum::readable(tx, actor, id)?;
        Self::of(tx, actor, meeting)
    }

    pub(super) fn of(tx: &mut Tx<'_>, actor: &Actor, meeting: Meeting) -> Result<Self, Stop> {
        let standing = forum::standing(tx, actor, &meeting)?;
        rules::may_read(actor, &standing, &meeting)?;
        let mut lines = store::lines(tx, meeting.id)?;
        lines.sort_by_key(|line| (line.said.heading, line.id));
        let (bursaries, gifts) = (bursary::bound(tx, meeting.id)?, gift::paid_at(tx, meeting.id)?);
        Ok(Self { meeting, standing, lines, bursaries, gifts })
    }

    /// Everything that counts.
    pub(super) fn counted(&self) -> Vec<Counted> {
        let lines = self.lines.iter().map(|line| Counted {
            payer: line.said.payer,
            payer_name: line.said.payer_name.clone(),
            currency: line.said.currency,
            planned: line.said.planned,
            spent: line.said.spent,
        });
        let bursaries = self.bursaries.iter().map(|bound| Counted {
            payer: Payer::Network,
            payer_name: String::new(),
            currency: bound.pot.currency,
            planned: bound.pot.minor,
            spent: bound.bound.minor,
        });
        let gifts = self.gifts.sums.iter().map(|paid| Counted {
            payer: paid.payer,
            payer_name: paid.payer_name.clone(),
            currency: paid.sum.currency,
            planned: 0,
            spent: paid.sum.minor,
        });
        lines.chain(bursaries).chain(gifts).collect()
    }
}
