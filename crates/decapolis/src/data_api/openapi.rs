//! The description of the API in OpenAPI 3.1, made from the types that are sent and from the table of routes.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use super::listing::{LIMIT_MAX, Listing};
use super::resources::TopicData;
use crate::network::{CityData, CityLineData};
use crate::practice::{PracticeData, PracticeLineData};

/// A resource: its path, what it is, and the schema of its answer.
type Resource = (&'static str, &'static str, fn(&mut SchemaGenerator) -> schemars::Schema);

/// Every resource that answers with records. The tests hold this against the routes.
const RESOURCES: [Resource; 5] = [
    ("/api/v1/cities", "The active members", schema::<Listing<CityLineData>>),
    ("/api/v1/cities/{city}", "A city with all that is known of it", schema::<CityData>),
    ("/api/v1/practices", "Practices, the newest first", schema::<Listing<PracticeLineData>>),
    ("/api/v1/practices/{practice}", "A practice with everything known of it", schema::<PracticeData>),
    ("/api/v1/topics", "The topics of needs and practices", schema::<Listing<TopicData>>),
];

pub(super) fn description(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(visit.data(&document(&visit.app.config.address)))
}

/// The whole description, for an installation at an address.
pub(super) fn document(address: &str) -> Value {
    // OpenAPI 3.1 takes JSON Schema 2020-12 as it is; only the place of shared schemas is its own.
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    let mut generator = settings.into_generator();
    let paths: Map<String, Value> = RESOURCES
        .iter()
        .map(|resource| (resource.0.to_owned(), json!({"get": operation(resource, &mut generator)})))
        .collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Decapolis", "version": env!("CARGO_PKG_VERSION")},
        "servers": [{"url": address}],
        "paths": paths,
        "components": {"schemas": generator.take_definitions(true)},
    })
}

fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> schemars::Schema {
    generator.subschema_for::<T>()
}

fn operation((path, summary, schema): &Resource, generator: &mut SchemaGenerator) -> Value {
    json!({
        "summary": summary,
        "parameters": parameters(path),
        "responses": {
            "200": {"description": summary, "content": {"application/json": {"schema": schema(generator)}}},
            "304": {"description": "The client has this version"},
            "default": {"description": "Problem details", "content": {"application/problem+json": {}}},
        },
    })
}

/// The one in the path, or those of a list.
fn parameters(path: &str) -> Value {
    let in_path = path.split_once('{').and_then(|(_, rest)| rest.strip_suffix('}'));
    match in_path {
        Some(name) => json!([{"name": name, "in": "path", "required": true, "schema": {"type": "string"}}]),
        None if path.ends_with("/topics") => json!([]),
        None => json!([
            {"name": "after", "in": "query", "schema": {"type": "string"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": LIMIT_MAX}},
        ]),
    }
}
