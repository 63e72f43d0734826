//! Changes after publishing: somebody withdraws, declines, or leaves office in the middle of the year.

use kernel::person::{self, NewPerson};
use kernel::post::{self, Function, PostId};
use kernel::stop::{Stop, found};

use super::super::model::{NewEntry, Side, Unranked, Wishes};
use super::super::{acts, store, watching};
use super::{own_entry, own_seat, press, published, round_id, says, section};
use crate::network;
use crate::testing::{Role, World, for_each_engine};

/// The post of somebody who gives help.
async fn post_of(world: &World, role: Role) -> PostId {
    world.post_of(role).await.parse().expect("an id")
}

/// Leads some third city into an open round as one that gives help; everybody is welcome to it.
async fn third_helper(world: &World, path: &str) -> String {
    let id = round_id(path);
    let (kansas, lyon) = (post_of(world, Role::Leader).await, post_of(world, Role::OtherLeader).await);
    world
        .write(move |tx| {
            for city in network::members(tx)?.iter() {
                let Some(held) = found(network::post_in(tx, city.circle, Function::Leader))? else { continue };
                let country = city.in_atlas().map(|place| place.country_code().as_str().to_owned());
                if held.holder.is_none() || [kansas, lyon].contains(&held.post) || country.as_deref() == Some("US") {
                    continue;
                }
                let actor = network::actor_of(tx, &held)?;
                let entry = acts::enter(tx, &actor, id, NewEntry { side: Side::Helper, capacity: 1 })?;
                let nobody = Wishes { listed: Vec::new(), are_alike: false, unranked: Unranked::Equal };
                acts::wish(tx, &actor, entry, &nobody)?;
                return Ok(city.name_in(kernel::language::Language::English).to_owned());
            }
            Err(Stop::Missing)
        })
        .await
}

/// A published round of Kansas City, which listed Lyon, with Lyon and a third city that would help too.
async fn with_a_third(world: &World) -> (String, crate::testing::Browser, crate::testing::Browser, String, String) {
    let (path, mut kansas, lyon) = super::entered(world).await;
    let third = third_helper(world, &path).await;
    let entry = own_entry(&kansas.get(&path).await);
    let lyon_entry = entry_of(world, &path, Role::OtherLeader).await;
    let wishes = [("wish_1", lyon_entry.as_str()), ("order", "ranked"), ("unranked", "equal")];
    assert_eq!(kansas.post_form(&format!("{entry}/wishes"), &wishes).await.status, 303);
    let mut staff = world.sign_in_as(Role::Secretariat).await;
    press(&mut staff, &path, "solutions", &[]).await;
    press(&mut staff, &path, "publication", &[]).await;
    let support = super::support_of(&mut kansas, &path).await;
    (path, kansas, lyon, support, third)
}

async fn entry_of(world: &World, path: &str, role: Role) -> String {
    let (id, post) = (round_id(path), post_of(world, role).await);
    let entries = world.read(move |tx| Ok(store::entries(tx, id)?)).await;
    entries.iter().find(|entry| entry.post == post).expect("a part").id.to_string()
}

/// Looks at a round as the daily job does; says whether its repair is on somebody's desk then.
async fn is_to_be_repaired(world: &World, path: &str) -> bool {
    let id = round_id(path);
    world.write(move |tx| watching::look(tx, id)).await;
    world.read(move |tx| Ok(kernel::step::of_record(tx, store::record(id))?)).await.is_some()
}

/// Nobody holds a post any more.
async fn vacate(world: &World, post: PostId) {
    world
        .write(move |tx| {
            let holder = post::by_id(tx, post)?.and_then(|held| held.holder).ok_or(Stop::Missing)?;
            post::take_all(tx, holder.person).map(drop).map_err(Stop::from)
        })
        .await;
}

#[test]
fn whoever_withdraws_ends_their_support_and_the_other_side_is_told() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon, support) = published(world).await;
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/acceptance"), &[]).await.status, 303);
        let entry = own_entry(&kansas.get(&path).await);
        assert_eq!(kansas.post_form(&format!("{entry}/withdrawal"), &[]).await.status, 303);
        assert!(kansas.get(&support).await.shows("No reason was asked for"), "it ended, though both had said yes");
        let told = world.mails_of("round-result").await;
        let lyon_post = post_of(world, Role::OtherLeader).await;
        assert_eq!(told.iter().map(|mail| mail.post).collect::<Vec<_>>(), [Some(lyon_post)]);
        assert!(says(&told[0]).contains("cela ne dit rien de vous"), "nobody is blamed: {}", says(&told[0]));
        assert!(is_to_be_repaired(world, &path).await);
        assert!(world.sign_in_as(Role::Secretariat).await.get("/").await.shows("Repair after a change"));
    });
}

#[test]
fn a_helper_who_withdraws_is_replaced_by_the_repair() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon, support, third) = with_a_third(world).await;
        let (own, other) = (kansas.get(&path).await, lyon.get(&path).await);
        assert!(section(&own, "result").contains("wish number 1"));
        assert!(!section(&other, "result").contains("vœu numéro"), "where Lyon stood on the list is not for Lyon");
        let entry = own_entry(&lyon.get(&path).await);
        assert_eq!(lyon.post_form(&format!("{entry}/withdrawal"), &[]).await.status, 303);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        press(&mut staff, &path, "repairs", &[]).await;
        let page = kansas.get(&path).await;
        let result = section(&page, "result");
        assert!(result.contains(&third) && !result.contains(&support), "{result}");
        assert!(!is_to_be_repaired(world, &path).await);
    });
}

#[test]
fn a_pair_that_one_declines_comes_to_the_secretariats_desk() {
    for_each_engine(async |world| {
        let (path, _, mut lyon, support) = published(world).await;
        assert!(!is_to_be_repaired(world, &path).await);
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/declining"), &[]).await.status, 303);
        assert!(is_to_be_repaired(world, &path).await, "nobody withdrew, and still somebody is alone");
    });
}

#[test]
fn a_post_that_falls_vacant_gets_a_new_match_at_the_repair() {
    for_each_engine(async |world| {
        let (path, mut kansas, mut lyon, support, third) = with_a_third(world).await;
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/acceptance"), &[]).await.status, 303);
        vacate(world, post_of(world, Role::OtherLeader).await).await;
        assert!(is_to_be_repaired(world, &path).await);
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        assert!(staff.get(&path).await.shows("Lyon: nobody holds the post now"));
        press(&mut staff, &path, "repairs", &[]).await;
        let page = kansas.get(&path).await;
        assert!(section(&page, "result").contains(&third), "{}", section(&page, "result"));
        assert!(kansas.get(&support).await.shows("No reason was asked for"), "the old one has ended");
        assert!(says(&world.mails_of("round-result").await[0]).contains("nobody holds the post there"));
    });
}

#[test]
fn the_successor_in_a_post_has_its_pair() {
    for_each_engine(async |world| {
        let (path, _, mut lyon, support) = published(world).await;
        let seat = own_seat(&mut lyon, &support).await;
        assert_eq!(lyon.post_form(&format!("{seat}/acceptance"), &[]).await.status, 303);
        let post = post_of(world, Role::OtherLeader).await;
        vacate(world, post).await;
        assert!(is_to_be_repaired(world, &path).await);
        world
            .write(move |tx| {
                let (name, email) = ("Noor Petit".to_owned(), Some("noor@city.example".to_owned()));
                let language = kernel::language::Language::French;
                let person =
                    person::create(tx, &NewPerson { name, email, language, time_zone: "Europe/Paris".to_owned() })?;
                let (from, until) = (tx.now(), tx.now().plus_days(300));
                post::give(tx, post, person, from, until).map(drop).map_err(Stop::from)
            })
            .await;
        assert!(!is_to_be_repaired(world, &path).await, "the successor is there");
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let page = press(&mut staff, &path, "repairs", &[]).await;
        assert!(section(&page, "proposal").contains(&support), "the pair goes on");
        let mut successor = world.sign_in_as(Role::OtherLeader).await;
        assert!(successor.get(&support).await.shows("Noor Petit"));
    });
}

#[test]
fn a_round_is_published_past_a_post_that_fell_vacant() {
    for_each_engine(async |world| {
        let (path, ..) = super::entered(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        press(&mut staff, &path, "solutions", &[]).await;
        vacate(world, post_of(world, Role::OtherLeader).await).await;
        let page = staff.get(&format!("{path}/publication")).await;
        assert!(page.shows("Not begun: nobody holds one of the posts") && page.shows("Kansas City – Lyon"));
        press(&mut staff, &path, "publication", &[]).await;
    });
}
