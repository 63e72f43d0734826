//! A form takes the fields that it has and no other: what nobody asked for is refused, and nothing of it is done.

use kernel::web::Method;

use super::records::{self, Records};
use super::{mailed, written};
use crate::capabilities;
use crate::testing::{Role, for_each_engine};

/// A field that no form has.
const MORE: (&str, &str) = ("is_admin", "yes");

/// Holds trust line a27.
#[test]
fn no_form_is_done_with_a_field_it_does_not_have() {
    for_each_engine(async |world| {
        let mut records = Records::new(world).await;
        let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
        for route in routes.filter(|route| route.method == Method::Post) {
            let (mut with, mut without) = (Vec::new(), Vec::new());
            for role in [Role::Nobody, Role::Leader, Role::Secretariat] {
                let record = records::kinds(route)[0];
                for (more, statuses) in [(None, &mut without), (Some(MORE), &mut with)] {
                    let target = records.address(world, route, record).await;
                    let mut browser = world.sign_in_as(role).await;
                    mailed::open_page(&mut browser, route, &target).await;
                    let filled = records::filled_in(world, route, &target, role).await;
                    let fields = filled.iter().map(|(name, value)| (*name, value.as_str())).chain(more);
                    let status = browser.post_form(&target, &fields.collect::<Vec<_>>()).await.status;
                    statuses.push(status);
                    records.put_back(world, route, record, &target, status).await;
                }
            }
            let done = |statuses: &[u16]| statuses.iter().filter(|status| **status == 303).count();
            assert!(done(&with) == 0, "{}: {without:?} becomes {with:?}", written(route));
        }
    });
}
