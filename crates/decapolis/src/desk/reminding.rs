//! What became late is said once by mail to whoever it waits for: they need not open the desk to know of it.
//!
//! Everything that became late since the last look goes into one mail a post. Capabilities that remind of their own steps by
//! themselves say so in their registration, and are left out.

use std::collections::BTreeMap;

use kernel::capability::RecordKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::setting;
use kernel::step::{self, Step};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::texts::Texts;
use crate::capabilities;

/// As in the outbox.
pub(super) const MAIL_KIND: &str = "late-steps";
/// The setting that holds until when steps were looked at.
const LOOKED_UNTIL: &str = "late-steps-until";

/// Looks at what became late since the last time. The first time it only notes where to begin: a network that is upgraded
/// mails nobody of years.
pub(crate) fn remind(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let now = tx.now();
    let Some(before) = looked_until(tx)? else { return Ok(note(tx, now)?) };
    let late = step::late_since(tx, before)?;
    let mut of_post: BTreeMap<PostId, Vec<Step>> = BTreeMap::new();
    let until = if late.len() < step::LATE_MAX { now } else { late.last().map_or(now, |(step, _)| step.due_at) };
    for (step, post) in late {
        if !is_told_elsewhere(&step.kind) {
            of_post.entry(post).or_default().push(step);
        }
    }
    note(tx, until)?;
    of_post.into_iter().try_for_each(|(post, steps)| tell(tx, post, &steps))
}

fn looked_until(tx: &mut Tx<'_>) -> Result<Option<Timestamp>, Fault> {
    let kept = setting::get(tx, LOOKED_UNTIL)?;
    Ok(kept.and_then(|micros| micros.parse().ok()).map(Timestamp::from_micros))
}

fn note(tx: &mut Tx<'_>, until: Timestamp) -> Result<(), Fault> {
    setting::set(tx, LOOKED_UNTIL, &until.micros().to_string())
}

fn is_told_elsewhere(kind: &str) -> bool {
    capabilities::ALL.iter().any(|capability| capability.reminds.contains(&kind))
}

fn tell(tx: &mut Tx<'_>, post: PostId, steps: &[Step]) -> Result<(), Stop> {
    let (Some(to), [first, ..]) = (post::holder_of(tx, post)?, steps) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![Paragraph::Ours(texts.late_mail(steps.len()).to_string())];
    paragraphs.extend(steps.iter().filter_map(|step| line(step, to.language)));
    let home = MailLink { label: texts.late_mail_home().to_owned(), target: Target::Page("/".to_owned()) };
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(post),
        kind: MAIL_KIND,
        record: first.record,
        language: to.language,
        subject: texts.late_mail_subject(steps.len()).to_string(),
        content: Content { paragraphs, link: Some(home) },
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// "How did you begin? – Answer", as a link to it.
fn line(step: &Step, language: Language) -> Option<Paragraph> {
    let kinds = capabilities::ALL.iter().flat_map(|capability| capability.records);
    let kind: &RecordKind = kinds.clone().find(|kind| kind.kind == step.kind)?;
    let label = format!("{} – {}", step.title, (kind.verb)(&step.verb, language));
    Some(Paragraph::Linked(MailLink { label, target: Target::Page(format!("/{}/{}", kind.folder, step.record)) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Role, for_each_engine, post_of};

    #[test]
    fn what_became_late_is_told_once_to_whoever_it_waits_for() {
        for_each_engine(async |world| {
            let mut leader = world.sign_in_as(Role::Leader).await;
            let lyon = world.post_of(Role::OtherLeader).await;
            leader.get("/").await;
            let stated = leader.post_form("/needs", &[("words", "Our forms are not read")]).await;
            let ask = format!("{}/questions", stated.location);
            leader.get(&format!("{ask}/new?post={lyon}")).await;
            leader.post_form(&format!("{ask}?post={lyon}"), &[("words", "What did you do first?")]).await;
            world.write(remind).await;
            assert_eq!(world.mails_of(MAIL_KIND).await.len(), 0, "the first look notes where to begin");
            world.clock.advance_seconds(20 * 86_400);
            world.write(remind).await;
            let person = world.read(|tx| post_of(tx, Role::OtherLeader)).await.map(|(_, person)| person);
            let told = world.mails_of(MAIL_KIND).await;
            let mails: Vec<_> = told.iter().filter(|mail| Some(mail.person) == person).collect();
            assert_eq!(mails.len(), 1, "all in one mail");
            assert!(format!("{:?}", mails[0].content).contains("What did you do first?"), "{:?}", mails[0].content);
            world.write(remind).await;
            assert_eq!(world.mails_of(MAIL_KIND).await.len(), told.len(), "once");
        });
    }
}
