//! Problem details: why there is no answer, for programs (RFC 9457).

use kernel::stop::Stop;
use kernel::token::SCOPE_TOO_NARROW;
use kernel::web::{Answer, Status, Visit};
use schemars::JsonSchema;
use serde::Serialize;

/// Why there is no answer.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(super) struct ProblemData {
    /// The title says no more than the status does, so this is the type that RFC 9457 (4.2.1) keeps for that.
    r#type: &'static str,
    title: &'static str,
    status: u16,
    /// The path that was asked for.
    instance: String,
    /// For people; the words may change.
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    /// For programs; stable.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    /// What to tell the operator when something of ours broke.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<String>,
    /// What is wrong with each field of what was sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    errors: Option<Vec<FieldProblem>>,
}

/// What is wrong with a field.
#[derive(Debug, Serialize, JsonSchema)]
struct FieldProblem {
    /// Where it stands in what was sent (RFC 6901).
    pointer: String,
    /// How to put it right, for people.
    detail: String,
}

/// What was sent came back: all that is wrong with it, field by field.
pub(super) fn wrong_fields(visit: &Visit<'_>, wrong: &[(String, String)]) -> Answer {
    let of = |(name, detail): &(String, String)| FieldProblem {
        pointer: format!("/{}", name.replace('~', "~0").replace('/', "~1")),
        detail: detail.clone(),
    };
    let errors = Some(wrong.iter().map(of).collect());
    let said = ProblemData { code: Some("wrong-fields"), errors, ..ProblemData::default() };
    answer(visit, Status::Unprocessable, said)
}

/// The version that was named, or the lack of one.
pub(super) fn version_problem(visit: &Visit<'_>, status: Status) -> Answer {
    let (code, detail) = match status {
        Status::PreconditionFailed => ("changed", "It has changed since you read it. Read it again, then decide."),
        _ => ("version-needed", "Read it first, and send its ETag in the header If-Match."),
    };
    let said = ProblemData { code: Some(code), detail: Some(detail.to_owned()), ..ProblemData::default() };
    answer(visit, status, said)
}

fn answer(visit: &Visit<'_>, status: Status, said: ProblemData) -> Answer {
    let problem = ProblemData {
        r#type: "about:blank",
        title: status.title(),
        status: status as u16,
        instance: visit.request.path.clone(),
        ..said
    };
    let body = serde_json::to_vec(&problem).unwrap_or_default();
    Answer::of("application/problem+json", status, body)
}

/// An answer `application/problem+json`.
pub(crate) fn problem(visit: &Visit<'_>, status: Status, stop: &Stop) -> Answer {
    let answer = answer(visit, status, reason(visit, stop)).with("access-control-allow-origin", "*");
    match challenge(visit, stop) {
        Some(challenge) => answer.with("www-authenticate", challenge),
        None => answer,
    }
}

fn reason(visit: &Visit<'_>, stop: &Stop) -> ProblemData {
    let said = |code: &'static str, detail: &str| ProblemData {
        code: Some(code),
        detail: Some(detail.to_owned()),
        ..ProblemData::default()
    };
    match stop {
        Stop::Refused(refused) => said(refused.code(), &refused.words(visit.language()).reason),
        Stop::Malformed(reason) => said("malformed", reason),
        Stop::SignInNeeded if visit.request.has_token() => {
            said("token-refused", "The token is unknown, has expired, was ended, or its post is held by somebody else.")
        }
        Stop::SignInNeeded => said("token-needed", "This needs a token in the header Authorization: Bearer."),
        Stop::TooMany { .. } => {
            said("too-many", "That was more than the limit of a minute; see the header Retry-After.")
        }
        Stop::Fault(_) => ProblemData { reference: Some(visit.reference()), ..ProblemData::default() },
        Stop::Missing | Stop::BytesWanted | Stop::PortraitWanted => ProblemData::default(),
    }
}

/// What a client has to bring (RFC 6750, 3).
fn challenge(visit: &Visit<'_>, stop: &Stop) -> Option<String> {
    match stop {
        Stop::SignInNeeded if visit.request.has_token() => {
            Some(r#"Bearer realm="decapolis", error="invalid_token""#.to_owned())
        }
        Stop::SignInNeeded => Some(r#"Bearer realm="decapolis""#.to_owned()),
        Stop::Refused(refused) if refused.code() == SCOPE_TOO_NARROW => {
            Some(r#"Bearer realm="decapolis", error="insufficient_scope""#.to_owned())
        }
        _ => None,
    }
}
