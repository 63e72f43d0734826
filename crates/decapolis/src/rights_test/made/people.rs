//! Records of people in posts: invitations, assistants and their drafts, lists of members.

use kernel::circle::CircleId;
use kernel::draft;
use kernel::language::Language;
use kernel::post;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Fields as Form;

use super::{Makers, send};
use crate::rights_test::mailed;
use crate::rights_test::records::{Fields, Kinds};
use crate::testing::{Browser, Role, World, post_of};
use crate::{account, network};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("=undo_import", &["taken", "unknown"]),
    ("import", &["looked", "unknown"]),
    ("draft", &["own", "unknown"]),
    ("assistance", &["own", "unknown"]),
    ("sent", &["own", "unknown"]),
    ("=assistants", &["leader's", "others'", "unknown"]),
    ("=name_assistant", &["leader's", "unknown"]),
    ("=end_time", &["own", "unknown"]),
    ("circle", &["own", "others'", "unknown"]),
    ("welcome", &["fresh", "unknown"]),
    ("invitation", &["fresh", "unknown"]),
];

/// Somebody invited into a new post of a city.
const INVITED: &[(&str, &str)] = &[
    ("title", "Open Data Officer"),
    ("function", "officer"),
    ("name", "Noor Hale"),
    ("email", "noor@city.example"),
    ("language", "en"),
    ("until", "2027-12-31"),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("name_assistant", &[("name", "Iris Vale"), ("email", "iris@city.example"), ("until", "2026-12-31")]),
    ("send_draft", &[("words", "Our libraries close too early")]),
    ("invite_into_post", INVITED),
    ("end_time", &[("reason", "left-job")]),
    ("look_through_member_list", &[("pasted", "name,email,city,country\nNoor Hale,hale@city.example,Izmir,TR")]),
];

impl Makers {
    pub(super) async fn people(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("draft", _) => draft_of_own(world).await,
            ("assistance", _) => assistance_of_own(world).await,
            ("circle", "own") => self.own_home.to_string(),
            ("circle", _) => self.other_home.to_string(),
            ("import", "taken") => member_list(world, true).await,
            ("import", _) => member_list(world, false).await,
            ("sent", _) => invite(&mut self.own, self.own_home).await,
            ("invitation", _) => {
                invite(&mut self.own, self.own_home).await;
                mailed::latest_token(world, "act").await
            }
            _ => {
                // So many links were asked for in this walk that the hour's limit is reached.
                world.clock.advance_seconds(3_600);
                // A session of the secretariat's that rests for an hour ends.
                self.staff = world.sign_in_as(Role::Secretariat).await;
                let path = account::welcome_path(self.own_person).path(&world.app);
                path.trim_start_matches("/welcome/").to_owned()
            }
        }
    }
}

/// A draft for the leader's post, as an assistant leaves it.
async fn draft_of_own(world: &World) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
        let leader = network::actor_of(tx, &held)?;
        let assistant = post::assistants_of(tx, post)?.into_iter().next().ok_or(Stop::Missing)?;
        let actor = Actor { person: assistant.person, is_assistant: true, ..leader };
        let form = Form::from([("words", "Our libraries close too early"), ("topic", "sensors")]);
        Ok(draft::keep(tx, &actor, "/needs", &form, Language::English)?)
    });
    made.await.to_string()
}

/// The leader's assistant, named again where the one before was ended.
async fn assistance_of_own(world: &World) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        let tenure = post::tenure_now(tx, post)?.ok_or(Stop::Missing)?;
        let (_, officer) = post_of(tx, Role::Officer)?.ok_or(Stop::Missing)?;
        let until = tx.now().plus_days(9);
        Ok(post::name_assistant(tx, post, &tenure, (officer, "Noor Hale"), until)?)
    });
    made.await.to_string()
}

/// The leader invites somebody; gives the id of the invitation.
async fn invite(leader: &mut Browser, circle: CircleId) -> String {
    let page = format!("/circles/{circle}/people");
    leader.get(&page).await;
    send(leader, &format!("/circles/{circle}/invitations"), INVITED).await;
    let page = leader.get(&page).await;
    let (_, rest) = page.body.rsplit_once("action=\"/sent-invitations/").expect("an invitation that waits");
    rest.split('/').next().expect("an id").to_owned()
}

/// A list of members that the secretariat looked at, or took.
async fn member_list(world: &World, is_taken: bool) -> String {
    let made = world.write(|tx| {
        let (post, _) = post_of(tx, Role::Secretariat)?.ok_or(Stop::Missing)?;
        network::begin_import(tx, post, b"name,city,country\nNoor Hale,Izmir,TR\n")
    });
    let id = made.await;
    if is_taken {
        let db = world.db().clone();
        std::thread::scope(|scope| scope.spawn(move || network::take_members(&db, id)).join())
            .expect("it does not panic")
            .expect("it is taken");
    }
    id.to_string()
}
