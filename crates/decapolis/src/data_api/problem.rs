//! Problem details: why there is no answer, for programs (RFC 9457).

use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};
use serde_json::json;

/// An answer `application/problem+json`. `code` is stable where a rule said no; the texts may change.
pub(crate) fn problem(visit: &Visit<'_>, status: Status, stop: &Stop) -> Answer {
    let mut body = json!({
        // The title says no more than the status does, so the type is the one that RFC 9457 (4.2.1) keeps for that.
        "type": "about:blank",
        "title": title(status),
        "status": status as u16,
        "instance": visit.request.path,
    });
    match stop {
        Stop::Refused(refused) => {
            body["detail"] = refused.words(visit.language()).reason.into();
            body["code"] = refused.code().into();
        }
        Stop::Malformed(reason) => body["detail"] = (*reason).into(),
        Stop::Fault(_) => body["reference"] = visit.reference().into(),
        Stop::Missing | Stop::SignInNeeded => {}
    }
    Answer::of("application/problem+json", status, body.to_string().into_bytes())
        .with("access-control-allow-origin", "*")
}

/// The status in the words of RFC 9110.
fn title(status: Status) -> &'static str {
    match status {
        Status::BadRequest => "Bad Request",
        Status::Unauthorized => "Unauthorized",
        Status::Forbidden => "Forbidden",
        Status::NotFound => "Not Found",
        Status::MethodNotAllowed => "Method Not Allowed",
        Status::TooMany => "Too Many Requests",
        Status::Busy => "Service Unavailable",
        Status::DiskFull => "Insufficient Storage",
        _ => "Internal Server Error",
    }
}
