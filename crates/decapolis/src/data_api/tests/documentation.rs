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

/// What is written: the lines of the blocks of HTTP, the status to expect behind `#` in the last one.
fn written(text: &str, named: &[(&str, &str)]) -> Vec<(Example, String)> {
    let blocks = text.split("```http\n").skip(1).filter_map(|rest| rest.split("\n```").next());
    let read = |block: String| {
        let (head, body) = block.split_once("\n\n").expect("headers, then a body");
        let (body, status) = body.rsplit_once("\n# ").expect("the status to expect");
        let mut lines = head.lines();
        let target = lines.next().and_then(|line| line.strip_prefix("POST ")).expect("a POST").to_owned();
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        let headers = lines.map(|line| header(line).expect("a header")).collect();
        (Example { target, headers, status: status.trim().parse().expect("a status") }, body.to_owned())
    };
    blocks
        .map(|block| named.iter().fold(block.to_owned(), |block, (name, value)| block.replace(name, value)))
        .map(read)
        .collect()
}

#[test]
fn every_example_that_writes_answers_as_the_page_says() {
    for_each_engine(async |world| {
        let token = world.token_of(Role::Leader, Scope::Write).await.expect("an account");
        let need = own_need(world).await;
        let written = written(&kept("docs/api.md"), &[("$TOKEN", &token), ("$NEED", &need)]);
        assert_eq!(written.len(), 3);
        for (example, body) in written {
            let headers: Vec<_> = example.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            let body = serde_json::from_str(&body).expect("JSON");
            let answer = world.browser().post_json(&example.target, &body, &headers).await;
            assert_eq!(answer.status, example.status, "{}: {}", example.target, answer.body);
        }
    });
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
