//! The last backup, on the desk of the secretariat, where the network is backed up at all: nobody else can do anything.

use kernel::backup::LastBackup;
use kernel::db::Tx;
use kernel::design::{Notice, NoticeTone, Pair, RailHead, SummaryList};
use kernel::language::DateLength;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;

use super::texts::Texts;

const BYTES_PER_MEGABYTE: f64 = 1_048_576.0;

/// When it was made, how large it is, and a word when it is late.
#[derive(Debug)]
pub(super) struct Backups {
    pub(super) head: RailHead,
    pub(super) summary: SummaryList,
    pub(super) late: Option<Notice>,
}

impl Backups {
    /// For a reader of the secretariat; nothing for anybody else, and nothing where backups were neither made nor promised.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor) -> Result<Option<Self>, Stop> {
        if actor.function != Function::Secretariat {
            return Ok(None);
        }
        let (last, expects) = (LastBackup::load(tx)?, visit.app.expects_backups());
        if last.is_none() && !expects {
            return Ok(None);
        }
        let texts = Texts::new(visit.language());
        let made = last.map_or_else(|| texts.backup_never().to_owned(), |last| described(visit, last));
        let late = trouble(last, expects, tx.now()).map(|trouble| {
            let title = if trouble == Trouble::Missing { texts.backup_missing() } else { texts.backup_late() };
            let title = Some(title.into());
            Notice { tone: NoticeTone::Refusal, title, ..Notice::notable(texts.backup_advice()) }
        });
        Ok(Some(Self {
            head: RailHead { id: "backups".into(), title: texts.backups().into() },
            summary: SummaryList { pairs: vec![Pair::new(texts.last_backup(), made)], is_in_rail: true },
            late,
        }))
    }
}

/// What is wrong with the backups that were promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Missing,
    Late,
}

fn trouble(last: Option<LastBackup>, expects: bool, now: Timestamp) -> Option<Trouble> {
    match last {
        _ if !expects => None,
        None => Some(Trouble::Missing),
        Some(last) => last.is_late(now).then_some(Trouble::Late),
    }
}

fn described(visit: &Visit<'_>, last: LastBackup) -> String {
    let language = visit.language();
    let date = language.date(last.made_at.date_in(&visit.time_zone()), DateLength::Medium).to_string();
    let megabytes = language.decimal(last.bytes as f64 / BYTES_PER_MEGABYTE, 1).to_string();
    Texts::new(language).backup_made(&date, &megabytes).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Role, for_each_engine};

    #[test]
    fn the_secretariat_sees_the_last_backup_and_nobody_else() {
        for_each_engine(async |world| {
            let shows = async |role| world.sign_in_as(role).await.get("/").await.shows("Last backup");
            assert!(!shows(Role::Secretariat).await, "none was made, and none is promised");
            world.write(|tx| Ok(LastBackup { made_at: tx.now(), bytes: 3 << 20 }.save(tx)?)).await;
            assert!(shows(Role::Secretariat).await);
            assert!(!shows(Role::Leader).await);
            let page = world.sign_in_as(Role::Secretariat).await.get("/").await;
            assert!(page.shows("13 Apr 2026, 3.0 MB") || page.shows("Apr 13, 2026, 3.0 MB"), "{}", page.body);
        });
    }

    #[test]
    fn a_promised_backup_that_is_late_is_told() {
        let made_at = Timestamp::from_micros(1_776_070_800_000_000);
        let last = Some(LastBackup { made_at, bytes: 1 });
        let after = |hours: i64| made_at.plus_seconds(hours * 3_600);
        assert_eq!(trouble(None, true, made_at), Some(Trouble::Missing));
        assert_eq!(trouble(last, true, after(26)), None);
        assert_eq!(trouble(last, true, after(27)), Some(Trouble::Late));
        assert_eq!(trouble(last, false, after(27)), None, "nobody promised one");
    }
}
