//! What the description says holds of the answers.

use std::collections::BTreeSet;

use kernel::token::Scope;
use kernel::web::{Method, Route};
use serde_json::{Map, Value};

use super::super::{CAPABILITY, openapi};
use super::{example_of, json_at, json_of, problem_of, program_of};
use crate::testing::{Role, for_each_engine};

/// Where an answer differs from a schema; nothing where it keeps to it. Of a schema's words those are known that ours
/// use; another one is a failure, so that nothing is passed over.
fn differences(value: &Value, schema: &Value, document: &Value, at: &str) -> Vec<String> {
    let Value::Object(words) = schema else {
        return if schema == &Value::Bool(true) { Vec::new() } else { vec![format!("{at}: nothing fits")] };
    };
    let mut found = Vec::new();
    for (word, wanted) in words {
        match word.as_str() {
            "$ref" => {
                let named = document.pointer(wanted.as_str().unwrap_or_default().trim_start_matches('#'));
                found.extend(differences(value, named.expect("every schema is there"), document, at));
            }
            "type" if !is_of_type(value, wanted) => found.push(format!("{at}: {value} is not {wanted}")),
            "minimum" if value.as_f64() < wanted.as_f64() => found.push(format!("{at}: {value} is below {wanted}")),
            "maximum" if value.as_f64() > wanted.as_f64() => found.push(format!("{at}: {value} is above {wanted}")),
            "enum" if !wanted.as_array().is_some_and(|values| values.contains(value)) => {
                found.push(format!("{at}: {value} is none of {wanted}"));
            }
            "anyOf" | "oneOf" => {
                let kinds = wanted.as_array().expect("a list of schemas");
                if !kinds.iter().any(|kind| differences(value, kind, document, at).is_empty()) {
                    found.push(format!("{at}: {value} is none of {wanted}"));
                }
            }
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(differences(item, wanted, document, &format!("{at}/{index}")));
                }
            }
            "properties" => found.extend(properties(value, wanted, document, at)),
            "required" => {
                let names = wanted.as_array().into_iter().flatten().filter_map(Value::as_str);
                found.extend(names.filter(|name| value.get(name).is_none()).map(|name| format!("{at}: no {name}")));
            }
            "additionalProperties" => {
                for (name, item) in value.as_object().into_iter().flatten() {
                    found.extend(differences(item, wanted, document, &format!("{at}/{name}")));
                }
            }
            "type" | "minimum" | "maximum" | "enum" | "description" | "format" | "title" => {}
            other => found.push(format!("{at}: the test does not know the word {other}")),
        }
    }
    found
}

/// A field that is not declared is a difference too.
fn properties(value: &Value, declared: &Value, document: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (name, item) in value.as_object().unwrap_or(&Map::new()) {
        match declared.get(name) {
            Some(schema) => found.extend(differences(item, schema, document, &format!("{at}/{name}"))),
            None => found.push(format!("{at}: {name} is not declared")),
        }
    }
    found
}

fn is_of_type(value: &Value, wanted: &Value) -> bool {
    if let Value::Array(kinds) = wanted {
        return kinds.iter().any(|kind| is_of_type(value, kind));
    }
    match wanted.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("string") => value.is_string(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => false,
    }
}

#[test]
fn every_resource_answers_as_its_schema_says() {
    for_each_engine(async |world| {
        let document = openapi::document("http://localhost");
        let mut described = BTreeSet::new();
        for (role, scope) in [
            (Role::Leader, Scope::Post),
            (Role::President, Scope::Post),
            (Role::Secretariat, Scope::Post),
            (Role::Leader, Scope::Members),
        ] {
            let mut program = program_of(world, role, scope).await;
            let is_read = |route: &&Route| route.method == Method::Get && !route.path.ends_with(".json");
            for route in CAPABILITY.routes.iter().filter(is_read) {
                let target = example_of(world, route).await;
                let page = program.get(&target).await;
                if page.status != 200 {
                    problem_of(&page);
                    continue;
                }
                let path = route.path.replace('/', "~1");
                let pointer = format!("/paths/{path}/get/responses/200/content/application~1json/schema");
                let schema = document.pointer(&pointer).expect("every route is described");
                let answer: Value = serde_json::from_str(&page.body).expect("JSON");
                assert_eq!(differences(&answer, schema, &document, ""), Vec::<String>::new(), "{target}");
                described.insert(route.path);
            }
        }
        let paths = document["paths"].as_object().expect("paths").iter();
        let paths: BTreeSet<&str> =
            paths.filter(|(_, item)| item["get"].is_object()).map(|(path, _)| path.as_str()).collect();
        assert_eq!(described, paths, "every described resource answered somebody");
    });
}

#[test]
fn a_problem_keeps_to_its_schema() {
    for_each_engine(async |world| {
        let document = openapi::document("http://localhost");
        let schema = &document["components"]["schemas"]["ProblemData"];
        for target in ["/api/v1/cities?limit=0", "/api/v1/nothing", "/api/v1/needs"] {
            let problem = problem_of(&world.browser().get(target).await);
            assert_eq!(differences(&problem, schema, &document, ""), Vec::<String>::new(), "{target}");
        }
    });
}

#[test]
fn searching_finds_what_the_page_finds() {
    for_each_engine(async |world| {
        crate::search::tests::follow(world);
        let document = openapi::document("http://localhost");
        let mut program = program_of(world, Role::Leader, Scope::Post).await;
        let answer = json_of(&mut program, "/api/v1/search?q=library").await;
        let schema = &document["components"]["schemas"]["SearchData"];
        assert_eq!(differences(&answer, schema, &document, ""), Vec::<String>::new());
        assert!(answer["hits"].as_array().is_some_and(|hits| !hits.is_empty()), "{answer}");
    });
}

/// The rules of OpenAPI 3.1 that concern a document such as ours: what must be there, and that every name that is used
/// is declared once.
#[test]
fn the_description_is_sound_openapi() {
    for_each_engine(async |world| {
        let document = json_at(world, "/api/v1/openapi.json").await;
        assert_eq!(document["openapi"], "3.1.0");
        assert!(document["info"]["title"].is_string() && document["info"]["version"].is_string());
        let mut operations = BTreeSet::new();
        for (path, item) in document["paths"].as_object().expect("paths") {
            for get in item.as_object().expect("operations").values() {
                assert!(operations.insert(get["operationId"].as_str().expect("an id")), "{path}: its id is used twice");
                let parameters = get["parameters"].as_array().expect("a list");
                let in_path = parameters.iter().filter(|parameter| parameter["in"] == "path");
                assert_eq!(in_path.clone().count(), path.matches('{').count(), "{path}");
                assert!(in_path.into_iter().all(|parameter| parameter["required"] == true), "{path}");
                let places: BTreeSet<_> =
                    parameters.iter().map(|one| (one["in"].to_string(), one["name"].to_string())).collect();
                assert_eq!(places.len(), parameters.len(), "{path} names a parameter twice");
                let responses = get["responses"].as_object().expect("responses");
                assert!(
                    responses.values().all(|one| one["description"].is_string() || one["$ref"].is_string()),
                    "{path}"
                );
                for scheme in get["security"].as_array().expect("a list").iter().filter_map(Value::as_object) {
                    assert!(
                        scheme.keys().all(|name| document["components"]["securitySchemes"][name].is_object()),
                        "{path}"
                    );
                }
            }
        }
        let mut missing = Vec::new();
        look_for_missing(&document, &document, &mut missing);
        assert_eq!(missing, Vec::<String>::new(), "references that lead nowhere");
    });
}

fn look_for_missing(value: &Value, document: &Value, missing: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(target) = fields.get("$ref").and_then(Value::as_str)
                && document.pointer(target.trim_start_matches('#')).is_none()
            {
                missing.push(target.to_owned());
            }
            fields.values().for_each(|field| look_for_missing(field, document, missing));
        }
        Value::Array(items) => items.iter().for_each(|item| look_for_missing(item, document, missing)),
        _ => {}
    }
}
