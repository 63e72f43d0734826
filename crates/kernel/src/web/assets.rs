//! Files of ours: style, script, mark. Prepared at build time, found by their exact path.

use super::answer::{Answer, Status};
use super::request::RawRequest;
use crate::design::assets;

/// The file at a path, in the smallest form that the client takes.
pub(super) fn find(raw: &RawRequest) -> Option<Answer> {
    let asset = assets().iter().find(|asset| asset.path == raw.target)?;
    if raw.header("if-none-match") == Some(asset.etag) {
        return Some(Answer::of(asset.content_type, Status::NotModified, Vec::new()).with("etag", asset.etag));
    }
    let codings = raw.header("accept-encoding").unwrap_or_default();
    let (coding, bytes) = if codings.split(',').any(|coding| coding.trim().starts_with("br")) {
        (Some("br"), asset.brotli)
    } else if codings.contains("gzip") {
        (Some("gzip"), asset.gzip)
    } else {
        (None, asset.identity)
    };
    let answer = Answer::of(asset.content_type, Status::Ok, bytes.to_vec()).with("etag", asset.etag);
    Some(match coding {
        Some(coding) => answer.with("content-encoding", coding),
        None => answer,
    })
}
