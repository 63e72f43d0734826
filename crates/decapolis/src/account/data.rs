//! One's own account as data: whoever reads, in which post, with which token.

use kernel::circle;
use kernel::db::Tx;
use kernel::post;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

/// The account of the token's person.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AccountData {
    name: String,
    /// The language of their pages and mails.
    language: String,
    /// As in the IANA database.
    time_zone: String,
    /// The post that the token reads in.
    post: OwnPostData,
    /// All posts they hold now.
    posts: Vec<OwnPostData>,
}

/// A post that the person holds.
#[derive(Debug, Serialize, JsonSchema)]
struct OwnPostData {
    id: String,
    title: String,
    /// `leader`, `officer`, `president` and so on.
    function: String,
    /// The city, body or organisation.
    home: String,
    /// Null where there is no end yet.
    until: Option<String>,
    is_acting: bool,
}

pub(crate) fn account_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AccountData, Stop> {
    let actor = visit.actor()?;
    let mut posts = Vec::new();
    for held in post::held_by(tx, actor.person)? {
        let holder = held.holder.ok_or(Stop::Missing)?;
        posts.push(OwnPostData {
            id: held.post.to_string(),
            title: held.title,
            function: held.function.code().to_owned(),
            home: circle::by_id(tx, held.home)?.1,
            until: holder.ends_at.unless_never(),
            is_acting: holder.is_acting,
        });
    }
    Ok(AccountData {
        name: actor.name.clone(),
        language: actor.language.code().to_owned(),
        time_zone: actor.time_zone.name().to_owned(),
        post: OwnPostData {
            id: actor.post.to_string(),
            title: actor.title.clone(),
            function: actor.function.code().to_owned(),
            home: actor.home_name.clone(),
            until: actor.until.unless_never(),
            is_acting: actor.is_acting,
        },
        posts,
    })
}
