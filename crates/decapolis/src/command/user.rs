//! `decapolis user`: invite somebody to a post, list people, shut somebody out.

use std::fmt::Write;

use atlas::Atlas;
use clap::{Args, Subcommand};
use kernel::circle::CircleId;
use kernel::db::Db;
use kernel::person::NOBODY;
use kernel::post::Function;
use kernel::stop::Stop;
use serde_json::{Value, json};

use super::installation::Installation;
use super::{Failure, Format, print_json, print_text};
use crate::program::{self, Home, Listed, NewUser};

/// Places of one name that are tried for a city of the network.
const PLACES_MAX: usize = 20;

#[derive(Debug, Subcommand)]
pub(crate) enum User {
    Invite(Invite),
    List(List),
    Disable(Disable),
}

/// Give somebody a post and print a link with which they sign in, once and within an hour.
#[derive(Debug, Args)]
pub(crate) struct Invite {
    /// The person's address.
    #[arg(long)]
    email: String,
    /// The person's name, as they write it.
    #[arg(long)]
    name: String,
    /// The city whose post it is, by name.
    #[arg(long, conflicts_with = "circle")]
    city: Option<String>,
    /// The circle whose post it is, by id: a region, a body, an organisation.
    #[arg(long, value_name = "ID", value_parser = read_circle)]
    circle: Option<CircleId>,
    /// leader, officer, assistant, president, deputy, chair, secretariat or partner.
    #[arg(long, value_parser = read_function)]
    function: Function,
    /// What the post is called there: "Chief Information Officer".
    #[arg(long)]
    title: String,
    #[command(flatten)]
    how: How,
}

/// List people with the posts they hold.
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    how: How,
}

/// Shut somebody out: their posts, sessions and links end at once.
#[derive(Debug, Args)]
pub(crate) struct Disable {
    /// The person's address.
    #[arg(long)]
    email: String,
    #[command(flatten)]
    how: How,
}

#[derive(Debug, Args)]
struct How {
    #[command(flatten)]
    installation: Installation,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(command: User) -> Result<(), Failure> {
    match command {
        User::Invite(asked) => invite(asked),
        User::List(asked) => list(&asked.how),
        User::Disable(asked) => disable(asked),
    }
}

fn read_function(code: &str) -> Result<Function, String> {
    let names = || Function::ALL.map(Function::code).join(", ");
    Function::ALL
        .into_iter()
        .find(|function| function.code() == code)
        .ok_or_else(|| format!("must be one of {}", names()))
}

fn read_circle(text: &str) -> Result<CircleId, String> {
    text.parse().map_err(|_| "is no id".to_owned())
}

fn invite(asked: Invite) -> Result<(), Failure> {
    let address = asked.how.installation.address()?;
    if asked.name.trim().is_empty() || !asked.email.contains('@') {
        return Err(Failure::wrong_input("a name and an e-mail address are needed"));
    }
    let db = asked.how.installation.open_for_writing()?;
    let home = home(&db, &asked)?;
    let Invite { email, name, function, title, how, .. } = asked;
    let user = NewUser { email, name, home, function, title };
    let invited = db.write_blocking("invite_user", move |tx| program::invite_user(tx, &user));
    let key = invited.map_err(|stop| match stop {
        Stop::Missing => Failure::wrong_input("no circle has this id").at_path("--circle"),
        Stop::Malformed(words) => Failure::wrong_input(words).at_path("--function"),
        other => other.into(),
    })?;
    let link = format!("{address}/invitation/{}", key.to_text());
    match how.format {
        Format::Json => print_json(&json!({"link": link})),
        Format::Text => print_text(&format!("{link}\nIt can be used once, within an hour.\n")),
    }
}

fn home(db: &Db, asked: &Invite) -> Result<Home, Failure> {
    match (&asked.city, asked.circle) {
        (Some(city), _) => city_home(db, city),
        (None, Some(circle)) => Ok(Home::Circle(circle)),
        (None, None) if asked.function == Function::Secretariat => Ok(Home::Secretariat),
        (None, None) => Err(Failure::wrong_input("say whose post it is, with --city or --circle")),
    }
}

/// The network's city of that name; of several, the most populous.
fn city_home(db: &Db, name: &str) -> Result<Home, Failure> {
    let places: Vec<_> = Atlas::get().search(name, PLACES_MAX).iter().map(|hit| hit.place.id()).collect();
    let found = db.read_blocking("city_of_name", move |tx| {
        let cities = places.iter().map(|place| Ok((*place, crate::network::city_at(tx, *place)?)));
        let cities: Vec<_> = cities.collect::<Result<_, Stop>>()?;
        Ok(cities.into_iter().find_map(|(place, city)| city.map(|_| place)))
    })?;
    found.map(Home::City).ok_or_else(|| {
        Failure::wrong_input(format!("no city of this network is called {name}"))
            .at_path("--city")
            .suggesting(Atlas::get().nearest_names(name, 3).into_iter().map(str::to_owned).collect())
    })
}

fn list(how: &How) -> Result<(), Failure> {
    let db = how.installation.open()?;
    let mut people = Vec::new();
    let mut last = NOBODY;
    loop {
        let more = db.read_blocking("list_users", move |tx| program::list_users(tx, last))?;
        let Some(listed) = more.last() else { break };
        last = listed.person.id;
        people.extend(more);
    }
    match how.format {
        Format::Json => print_json(&json!({"people": people.iter().map(object).collect::<Vec<_>>()})),
        Format::Text => print_text(&people.iter().map(lines).collect::<String>()),
    }
}

fn object(listed: &Listed) -> Value {
    let posts = listed.posts.iter().map(
        |(held, home)| json!({"id": held.post, "function": held.function.code(), "title": held.title, "home": home}),
    );
    let person = &listed.person;
    json!({"id": person.id, "name": person.name, "email": person.email, "posts": posts.collect::<Vec<_>>()})
}

fn lines(listed: &Listed) -> String {
    let mut text = format!("{} <{}>\n", listed.person.name, listed.person.email.as_deref().unwrap_or("no address"));
    for (held, home) in &listed.posts {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "    {}, {home} ({})", held.title, held.function.code());
    }
    text
}

fn disable(asked: Disable) -> Result<(), Failure> {
    let db = asked.how.installation.open()?;
    let email = asked.email;
    let ended = db.write_blocking("disable_user", move |tx| program::disable_user(tx, &email));
    let ended = ended.map_err(|stop| match stop {
        Stop::Missing => Failure::wrong_input("nobody has this address").at_path("--email"),
        other => other.into(),
    })?;
    match asked.how.format {
        Format::Json => print_json(&json!({"posts_ended": ended})),
        Format::Text => print_text(&format!("shut out; {ended} posts ended\n")),
    }
}
