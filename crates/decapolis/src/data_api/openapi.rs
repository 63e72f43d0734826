//! The description of the API in OpenAPI 3.1, made from the types that are sent and from the resources.

use kernel::token::Scope;
use kernel::web::DATA_ROOT;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use super::problem::ProblemData;
use super::resource::{Parameter, Resource};
use super::resources::RESOURCES;
use super::writes::{Version, WRITES, Write};

/// What a token's scopes are, in words.
const SCOPES: &str = "A token that a person makes for one of their posts, in their account under Programs. It has one \
    scope, and each scope has all that the ones before it have: read:public, what everybody reads; read:members, what \
    all members read; read:post, what the post itself reads; write:post, what its person does in that post.";

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
    let paths = with_writes(paths);
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Decapolis",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What the pages show, as data, and what they do, to write.",
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

/// The same with what is written at each address; some are for writing alone.
fn with_writes(mut paths: Map<String, Value>) -> Map<String, Value> {
    for write in &WRITES {
        let path = paths.entry(write.route.path).or_insert_with(|| json!({}));
        path["post"] = written(write);
    }
    paths
}

fn written(write: &Write) -> Value {
    let header = |name: &str, about: &str, is_required: bool| json!({"name": name, "in": "header", "required": is_required, "description": about, "schema": {"type": "string"}});
    let key = header("Idempotency-Key", "New for each act; sent again with the same, it is the same act", true);
    let version = "The ETag of the record as it was read";
    let version = header("If-Match", version, write.version == Version::Named);
    let own = in_path(write.route.path).chain(write.parameters.iter().map(Parameter::described));
    let problem = |name: &str| json!({"$ref": format!("#/components/responses/{name}")});
    let fields: Map<String, Value> =
        write.fields.iter().map(|field| (field.name.to_owned(), field.described())).collect();
    let needed: Vec<&str> = write.fields.iter().filter(|field| field.is_needed).map(|field| field.name).collect();
    let body = json!({"type": "object", "properties": fields, "required": needed, "additionalProperties": false});
    json!({
        "operationId": write.route.name,
        "summary": write.summary,
        "security": security(Scope::Write),
        "parameters": own.chain([key, version]).collect::<Vec<_>>(),
        "requestBody": {"required": true, "content": {"application/json": {"schema": body}}},
        "responses": {
            (write.done as u16).to_string(): {
                "description": "Done",
                "headers": {"Location": {"schema": {"type": "string"}}},
                "content": {"application/json": {"schema": {
                    "type": "object", "properties": {"location": {"type": "string"}}, "required": ["location"],
                }}},
            },
            "401": problem("TokenNeeded"),
            "403": problem("ScopeTooNarrow"),
            "412": problem("Changed"),
            "422": problem("WrongFields"),
            "428": problem("VersionNeeded"),
            "429": problem("TooMany"),
            "default": problem("Problem"),
        },
    })
}

/// An empty requirement stands for nobody, who needs no token.
fn security(scope: Scope) -> Value {
    match scope {
        Scope::Public => json!([{}, {"token": [scope.code()]}]),
        Scope::Members | Scope::Post | Scope::Write => json!([{"token": [scope.code()]}]),
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
        "Changed": response("The record has changed since it was read", None),
        "WrongFields": response("What is wrong with each field that was sent", None),
        "VersionNeeded": response("The version of the record has to be named", None),
        "TooMany": response("More requests than the limit of a minute", Some("Retry-After")),
        "Problem": response("Why there is no answer (RFC 9457)", None),
    })
}
