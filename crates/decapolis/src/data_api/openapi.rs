//! The description of the API in OpenAPI 3.1, made from the types that are sent and from the resources.

use kernel::token::Scope;
use kernel::web::DATA_ROOT;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::problem::ProblemData;
use super::resource::{Parameter, Resource};
use super::resources::RESOURCES;

/// What a token's scopes are, in words.
const SCOPES: &str = "A token that a person makes for one of their posts, in their account under Programs. It has one \
    scope, and each scope has all that the ones before it have: read:public, what everybody reads; read:members, what \
    all members read; read:post, what the post itself reads.";

/// The whole description, for an installation at an address.
pub(super) fn document(address: &str) -> Value {
    // OpenAPI 3.1 takes JSON Schema 2020-12 as it is; only the place of shared schemas is its own.
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let problem = generator.subschema_for::<ProblemData>();
    let paths: Map<String, Value> = RESOURCES
        .iter()
        .map(|resource| (resource.route.path.to_owned(), json!({"get": operation(resource, &mut generator)})))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Decapolis",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the pages show, as data, to read.",
            "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        },
        "servers": [{"url": address}],
        "paths": paths,
        "components": {
            "schemas": generator.take_definitions(true),
            "responses": responses(&problem),
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": SCOPES}},
        },
    })
}

fn operation(resource: &Resource, generator: &mut SchemaGenerator) -> Value {
    let parameters = in_path(resource.route.path).chain(resource.parameters.iter().map(Parameter::described));
    let problem = |name: &str| json!({"$ref": format!("#/components/responses/{name}")});
    let schema = (resource.schema)(generator);
    json!({
        "operationId": resource.route.name,
        "summary": resource.summary,
        "security": security(resource.scope()),
        "parameters": parameters.collect::<Vec<_>>(),
        "responses": {
            "200": {
                "description": resource.summary,
                "headers": {"ETag": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": schema}},
            },
            "304": {"description": "The client has this version already"},
            "401": problem("TokenNeeded"),
            "403": problem("ScopeTooNarrow"),
            "429": problem("TooMany"),
            "default": problem("Problem"),
        },
    })
}

/// An empty requirement stands for nobody, who needs no token.
fn security(scope: Scope) -> Value {
    match scope {
        Scope::Public => json!([{}, {"token": [scope.code()]}]),
        Scope::Members | Scope::Post => json!([{"token": [scope.code()]}]),
    }
}

/// The parameters in braces.
fn in_path(path: &str) -> impl Iterator<Item = Value> {
    let names = path.strip_prefix(DATA_ROOT).unwrap_or(path).split('{').skip(1);
    names
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}}))
}

fn responses(problem: &schemars::Schema) -> Value {
    let response = |description: &str, header: Option<&str>| {
        let headers: Map<String, Value> =
            header.map(|name| (name.to_owned(), json!({"schema": {"type": "string"}}))).into_iter().collect();
        let content = json!({"application/problem+json": {"schema": problem}});
        json!({"description": description, "headers": headers, "content": content})
    };
    json!({
        "TokenNeeded": response("A token is needed, or the one sent does not hold (any more)", Some("WWW-Authenticate")),
        "ScopeTooNarrow": response("The token's scope is too narrow, or the page is not for its post", Some("WWW-Authenticate")),
        "TooMany": response("More requests than the limit of a minute", Some("Retry-After")),
        "Problem": response("Why there is no answer (RFC 9457)", None),
    })
}
