//! A cancelled meeting tells everybody who said that they come, slice by slice, and each once.

use std::collections::BTreeSet;

use kernel::mail::{Mail, Paragraph};

use super::make_meeting;
use super::seats::{accept, ask_everybody};
use crate::forum::model::MeetingId;
use crate::testing::{Role, for_each_engine};

fn takes_it_out(mail: &Mail) -> bool {
    let entry = |paragraph: &Paragraph| matches!(paragraph, Paragraph::Calendar(entry) if entry.is_cancelled);
    mail.content.paragraphs.iter().any(entry)
}

#[test]
fn a_cancelled_meeting_leaves_the_calendar_of_each_of_many_who_come_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let path = make_meeting(&mut secretariat, &[("seats", "400"), ("per_city", "4")]).await;
        let meeting: MeetingId = path.rsplit('/').next().expect("a part").parse().expect("an id");
        let come = world.write(move |tx| {
            let seats = ask_everybody(tx, meeting)?;
            seats.iter().try_for_each(|seat| accept(tx, *seat))?;
            Ok(seats.len())
        });
        let come = come.await;
        assert!(come > 50, "more than one slice: {come}");
        secretariat.get(&format!("{path}/change")).await;
        let sent = secretariat.post_form(&format!("{path}/cancel"), &[("reason", "The hall is flooded")]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        for _ in 0..=come / 50 {
            world.run_jobs(None);
            world.clock.advance_seconds(3_600);
        }
        let told = world.mails_of("meeting-change").await;
        let people: BTreeSet<_> = told.iter().map(|mail| mail.person).collect();
        assert_eq!((told.len(), people.len(), told.iter().all(takes_it_out)), (come, come, true));
    });
}
