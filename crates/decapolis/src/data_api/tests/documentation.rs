//! The examples of `docs/api.md`, run.

use kernel::token::Scope;

use crate::testing::{Role, World, for_each_engine, kept};

/// A line of the documentation that asks for something.
struct Example {
    target: String,
    headers: Vec<(String, String)>,
    status: u16,
}

/// The lines that begin with `curl`; a number behind `#` is the status to expect, 200 where there is none.
fn examples(text: &str, named: &[(&str, &str)]) -> Vec<Example> {
    let lines = text.lines().filter(|line| line.starts_with("curl "));
    lines
        .map(|line| named.iter().fold(line.to_owned(), |line, (name, value)| line.replace(name, value)))
        .map(read)
        .collect()
}

fn read(line: String) -> Example {
    let (command, status) = line.split_once(" # ").unwrap_or((&line, "200"));
    // Every second piece between quotation marks is one argument.
    let mut arguments: Vec<&str> = command.split('"').skip(1).step_by(2).collect();
    let target = arguments.pop().expect("an address in quotation marks").to_owned();
    let header = |header: &str| {
        let (name, value) = header.split_once(": ").unwrap_or_else(|| panic!("{line}: no header"));
        (name.to_ascii_lowercase(), value.to_owned())
    };
    Example {
        target,
        headers: arguments.into_iter().map(header).collect(),
        status: status.trim().parse().expect("a status"),
    }
}

async fn own_need(world: &World) -> String {
    let mut leader = world.sign_in_as(Role::Leader).await;
    let stated =
        leader.post_form("/needs", &[("words", "Nobody finds our forms"), ("topic", "sensors")]).await.location;
    stated.rsplit('/').next().expect("an id").to_owned()
}

#[test]
fn every_example_answers_as_the_page_says() {
    for_each_engine(async |world| {
        let token = world.token_of(Role::Leader, Scope::Post).await.expect("an account");
        let need = own_need(world).await;
        let named = [("$NETWORK", ""), ("$TOKEN", token.as_str()), ("$NEED", need.as_str())];
        let examples = examples(&kept("docs/api.md"), &named);
        assert!(examples.len() > 10);
        for example in examples {
            let headers: Vec<_> = example.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            // The language of the browser comes first otherwise.
            let is_asked = headers.iter().any(|(name, _)| *name == "accept-language");
            let mut browser = if is_asked { world.browser().asks_for("ar") } else { world.browser() };
            let answer = browser.get_with(&example.target, &headers).await;
            assert_eq!(answer.status, example.status, "{}: {}", example.target, answer.body);
        }
    });
}
