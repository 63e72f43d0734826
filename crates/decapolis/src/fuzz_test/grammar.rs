//! Requests as our pages make them, and as they make none.

use std::collections::BTreeSet;

use kernel::web::{Example, Method};
use proptest::prelude::*;
use proptest::sample::select;

use super::{SENDERS, naughty};
use crate::capabilities;
use crate::testing::{Role, World};

/// One request.
#[derive(Debug, Clone)]
pub(super) struct Shot {
    pub(super) role: Role,
    pub(super) method: String,
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

/// What is known of our pages: their addresses, the ids in them, the fields of their forms and what stands in these.
#[derive(Debug, Default)]
pub(super) struct Grammar {
    gets: Vec<&'static str>,
    posts: Vec<&'static str>,
    ids: BTreeSet<String>,
    names: BTreeSet<String>,
    values: BTreeSet<String>,
    /// Who sees a form, where it is sent, and its fields with what stands in them.
    forms: Vec<(Role, String, Pairs)>,
}

type Pairs = Vec<(String, String)>;

impl Grammar {
    /// Looks at every example page as every sender.
    pub(super) async fn harvest(world: &World) -> Self {
        let mut grammar = Self::default();
        for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
            let list = if route.method == Method::Get { &mut grammar.gets } else { &mut grammar.posts };
            list.push(route.path);
        }
        for role in SENDERS {
            let mut browser = world.sign_in_as(role).await;
            for route in capabilities::ALL.iter().flat_map(|capability| capability.routes) {
                let target = match route.example {
                    _ if route.method == Method::Post => continue,
                    Example::Itself => Some(route.path.to_owned()),
                    Example::Record(find) => world.read(find).await,
                };
                let Some(target) = target else { continue };
                let page = browser.get(&target).await;
                grammar.learn(role, &page.body);
            }
        }
        grammar
    }

    fn learn(&mut self, role: Role, html: &str) {
        for address in quoted(html, "href=\"").chain(quoted(html, "action=\"")) {
            self.know(address);
        }
        for form in html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap_or(form);
            let action = quoted(form, "action=\"").next().unwrap_or("/").replace("&#38;", "&");
            let fields: Pairs = form.split('<').filter_map(field).collect();
            self.names.extend(fields.iter().map(|(name, _)| name.clone()));
            self.values.extend(quoted(form, "value=\"").map(str::to_owned));
            let is_known = self.forms.iter().any(|(seer, known, _)| (*seer, known) == (role, &action));
            if form.contains("method=\"post\"") && !is_known {
                self.forms.push((role, action, fields));
            }
        }
    }

    /// Remembers the ids in an address, and the fields of its query.
    pub(super) fn know(&mut self, address: &str) {
        let parts = address.split(['/', '?', '=', '&', '#', ';']);
        self.ids.extend(parts.filter(|part| kernel::id::from_text(part).is_some()).map(str::to_owned));
        let query = address.split_once('?').map_or("", |(_, query)| query);
        self.names.extend(query.split('&').filter_map(|pair| pair.split_once('=')).map(|(name, _)| name.to_owned()));
    }

    /// Every form with every one of its fields filled with these words.
    pub(super) fn forms_filled_with(&self, words: &str) -> Vec<Shot> {
        let fill = |(role, action, fields): &(Role, String, Pairs)| {
            let fill = |(name, value): &(String, String)| {
                let is_hidden = name.starts_with('_');
                (name.clone(), if is_hidden { value.clone() } else { words.to_owned() })
            };
            let fields: Pairs = fields.iter().map(fill).collect();
            shot(*role, "POST", action.clone(), &fields)
        };
        self.forms.iter().map(fill).collect()
    }

    /// Any request at all.
    pub(super) fn any_shot(&self) -> impl Strategy<Value = Shot> + use<> {
        let looks = self.looks("GET").boxed();
        let posts = (select(SENDERS.to_vec()), self.target(&self.posts), self.pairs(8), headers())
            .prop_map(|(role, target, pairs, more)| with(shot(role, "POST", target, &pairs), more));
        let forms = (select(self.forms.clone()), self.pairs(3), any::<prop::sample::Index>(), headers()).prop_map(
            |((role, action, mut fields), spoilt, at, more)| {
                // A form of ours, with some fields spoilt, doubled, or lost.
                for (name, value) in spoilt {
                    match fields.iter_mut().find(|(known, _)| *known == name) {
                        Some(field) => field.1 = value,
                        None => fields.push((name, value)),
                    }
                }
                if !fields.is_empty() && more.len() % 2 == 1 {
                    fields.remove(at.index(fields.len()));
                }
                with(shot(role, "POST", action, &fields), more)
            },
        );
        let odd = ("[A-Z]{1,8}", any_text(), any_text())
            .prop_map(|(method, target, body)| Shot { body, ..shot(Role::Leader, &method, target, &Vec::new()) });
        prop_oneof![5 => looks, 4 => posts, 6 => forms, 1 => odd]
    }

    /// Any request that only looks.
    pub(super) fn any_look(&self) -> impl Strategy<Value = Shot> + use<> {
        prop_oneof![9 => self.looks("GET"), 1 => self.looks("HEAD")]
    }

    fn looks(&self, method: &'static str) -> impl Strategy<Value = Shot> + use<> {
        let all = [&self.gets[..], &self.gets[..], &self.posts[..]].concat();
        (select(SENDERS.to_vec()), self.target(&all), self.pairs(4), headers()).prop_map(
            move |(role, target, pairs, more)| {
                let query = encoded(&pairs);
                with(shot(role, method, format!("{target}?{query}"), &Vec::new()), more)
            },
        )
    }

    /// An address of a route, its parameters filled well or badly; sometimes cut or lengthened.
    fn target(&self, paths: &[&'static str]) -> impl Strategy<Value = String> + use<> {
        let id = self.text();
        (select(paths.to_vec()), id, prop_oneof![8 => Just(""), 1 => Just("/"), 1 => Just("//.."), 1 => Just("%2f%00")])
            .prop_map(|(path, id, end)| {
                let filled = match (path.split_once('{'), path.split_once('}')) {
                    (Some((before, _)), Some((_, after))) => format!("{before}{}{after}", percent(&id)),
                    _ => path.to_owned(),
                };
                format!("{filled}{end}")
            })
    }

    fn pairs(&self, most: usize) -> impl Strategy<Value = Pairs> + use<> {
        let names: Vec<String> = self.names.iter().cloned().collect();
        let name = prop_oneof![12 => select(names), 1 => any_text()];
        prop::collection::vec((name, self.text()), 0..=most)
    }

    /// An id, something that stands in a form, or anything.
    fn text(&self) -> impl Strategy<Value = String> + use<> {
        let ids: Vec<String> = self.ids.iter().cloned().collect();
        let values: Vec<String> = self.values.iter().cloned().collect();
        prop_oneof![
            5 => select(ids),
            3 => select(values),
            2 => select(naughty::strings()),
            1 => any_text(),
            1 => any::<i64>().prop_map(|number| number.to_string()),
            1 => any::<i64>().prop_map(kernel::id::to_text),
        ]
    }
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ -~]{0,40}"]
}

/// Headers that a browser or anybody might add; the first two are as a page of ours sends them, or nearly so.
fn headers() -> impl Strategy<Value = Pairs> {
    let host = prop_oneof![20 => Just("localhost:8010"), 1 => Just("evil.example"), 1 => Just("")];
    let site = select(vec!["same-origin", "same-origin", "same-origin", "cross-site", "none", "\u{e9}"]);
    let name = select(vec![
        "accept-language",
        "accept-encoding",
        "cookie",
        "if-none-match",
        "content-type",
        "origin",
        "range",
        "referer",
        "x-forwarded-for",
        "x-forwarded-host",
        "x-original-url",
        "host",
        "authorization",
        "x-http-method-override",
    ]);
    (host, site, prop::collection::vec((name, any_text()), 0..3)).prop_map(|(host, site, more)| {
        let first = [("host", host.to_owned()), ("sec-fetch-site", site.to_owned())];
        let all = first.into_iter().chain(more);
        all.map(|(name, value)| (name.to_owned(), value)).collect()
    })
}

fn shot(role: Role, method: &str, target: String, fields: &Pairs) -> Shot {
    let headers = [("host", "localhost:8010"), ("sec-fetch-site", "same-origin")];
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
    Shot { role, method: method.to_owned(), target, headers, body: encoded(fields) }
}

fn with(shot: Shot, headers: Pairs) -> Shot {
    Shot { headers, ..shot }
}

fn encoded(pairs: &Pairs) -> String {
    let pairs = pairs.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02x}") })
        .collect()
}

/// What stands between a mark and the next quotation mark.
fn quoted<'h>(html: &'h str, mark: &'h str) -> impl Iterator<Item = &'h str> {
    html.split(mark).skip(1).filter_map(|rest| rest.split('"').next())
}

/// Name and value of a field, from its tag.
fn field(tag: &str) -> Option<(String, String)> {
    let is_field = ["input", "select", "textarea"].iter().any(|kind| tag.starts_with(kind));
    let name = quoted(tag, "name=\"").next().filter(|_| is_field)?;
    Some((name.to_owned(), quoted(tag, "value=\"").next().unwrap_or_default().to_owned()))
}
