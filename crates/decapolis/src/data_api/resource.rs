//! A resource: its route, what it takes and what it answers, said once for the router and for the description.

use kernel::stop::Stop;
use kernel::token::Scope;
use kernel::web::{Example, Handler, Method, Route, Rule, Visit};
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};

use super::listing::LIMIT_MAX;

/// One address of the API.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resource {
    pub(super) route: Route,
    /// What it answers with, in a few words.
    pub(super) summary: &'static str,
    /// What may stand in its query; anything else is refused.
    pub(super) parameters: &'static [Parameter],
    pub(super) schema: fn(&mut SchemaGenerator) -> Schema,
}

/// Something that an address may ask for in its query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parameter {
    pub(super) name: &'static str,
    about: &'static str,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Text,
    /// From 1 to this.
    NumberTo(usize),
    OneOf(&'static [&'static str]),
}

/// Two lists of resources as one.
pub(super) const fn joined<const A: usize, const B: usize, const C: usize>(
    first: [Resource; A],
    second: [Resource; B],
) -> [Resource; C] {
    assert!(A + B == C && A > 0, "all of both and nothing else");
    let (mut all, mut at) = ([first[0]; C], 0);
    while at < C {
        all[at] = if at < A { first[at] } else { second[at - A] };
        at += 1;
    }
    all
}

/// Where the next part of a list begins, and how long it is.
pub(super) const PARTS: [Parameter; 2] = [
    text("after", "The last entry of the part before, as its `next` says it"),
    Parameter { name: "limit", about: "Entries of a part", kind: Kind::NumberTo(LIMIT_MAX) },
];

/// A parameter that takes any text.
pub(super) const fn text(name: &'static str, about: &'static str) -> Parameter {
    Parameter { name, about, kind: Kind::Text }
}

/// A parameter that counts from 1.
pub(super) const fn number(name: &'static str, about: &'static str, most: usize) -> Parameter {
    Parameter { name, about, kind: Kind::NumberTo(most) }
}

/// A parameter out of a closed list.
pub(super) const fn one_of(name: &'static str, about: &'static str, values: &'static [&'static str]) -> Parameter {
    Parameter { name, about, kind: Kind::OneOf(values) }
}

impl Resource {
    /// The page's address below the root of the data, for a scope; its page's own rule is asked besides.
    pub(super) const fn at<T: JsonSchema>(
        path: &'static str,
        name: &'static str,
        scope: Scope,
        handler: Handler,
        example: Example,
    ) -> Self {
        Self {
            route: Route { method: Method::Get, path, rule: Rule::Scope(scope), name, handler, example },
            summary: "",
            parameters: &[],
            schema: schema::<T>,
        }
    }

    pub(super) const fn answering(self, summary: &'static str) -> Self {
        Self { summary, ..self }
    }

    pub(super) const fn taking(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// The scope that it is for.
    pub(super) fn scope(&self) -> Scope {
        match self.route.rule {
            Rule::Scope(scope) => scope,
            Rule::Everybody | Rule::SignedIn | Rule::Drafted | Rule::Oneself | Rule::Functions(_) => Scope::Post,
        }
    }
}

impl Parameter {
    /// Whether a value is in its closed list, where it has one; what is empty asks for nothing.
    fn takes(&self, value: &str) -> bool {
        match self.kind {
            Kind::OneOf(values) => value.is_empty() || values.contains(&value),
            Kind::Text | Kind::NumberTo(_) => true,
        }
    }

    /// As OpenAPI describes it.
    pub(super) fn described(&self) -> Value {
        let schema = match self.kind {
            Kind::Text => json!({"type": "string"}),
            Kind::NumberTo(most) => json!({"type": "integer", "minimum": 1, "maximum": most}),
            Kind::OneOf(values) => json!({"type": "string", "enum": values}),
        };
        json!({"name": self.name, "in": "query", "description": self.about, "schema": schema})
    }
}

/// Refuses what no list of parameters names: a word that is spelt wrongly would otherwise ask for everything.
///
/// # Errors
/// Malformed for any other parameter, and for a value outside a closed list.
pub(super) fn only(visit: &Visit<'_>, parameters: &[Parameter]) -> Result<(), Stop> {
    let names: Vec<&str> = parameters.iter().map(|parameter| parameter.name).collect();
    if visit.request.query.unknown(&names).is_some() {
        return Err(Stop::Malformed("This address takes no such parameter; /api/v1/openapi.json says which it takes."));
    }
    match parameters.iter().find(|parameter| !parameter.takes(visit.request.query.get(parameter.name))) {
        Some(_) => Err(Stop::Malformed("A parameter takes no such value; /api/v1/openapi.json says which it takes.")),
        None => Ok(()),
    }
}

/// The routes of resources.
pub(super) const fn routes<const N: usize>(resources: &[Resource; N]) -> [Route; N] {
    let mut routes = [resources[0].route; N];
    let mut at = 0;
    while at < N {
        routes[at] = resources[at].route;
        at += 1;
    }
    routes
}

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<T>()
}
