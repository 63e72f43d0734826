//! What a socket brings, within its limits, as one request.

use std::net::IpAddr;

use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::http::request::Parts;
use tokio::sync::Semaphore;

use super::answer::Status;
use super::app::App;
use super::client::client_of;
use super::request::RawRequest;
use super::upload;
use crate::limits::{BODY_TIME, FORM_BYTES_MAX, HEAD_BYTES_MAX, HEADERS_MAX, UPLOAD_TIME};

/// Uploads that are read at once.
static UPLOADS: Semaphore = Semaphore::const_new(4);
/// Bytes of a longer form that are read and forgotten, so that whoever sent it reads why it was refused instead of
/// finding the connection closed.
const FORGOTTEN_BYTES_MAX: usize = 4 * 1024 * 1024;

/// The request without its body, and the body still to be read.
///
/// # Errors
/// The status of a request that is refused unread.
pub(super) fn head(
    request: hyper::Request<Incoming>,
    socket: IpAddr,
    proxies: &[IpAddr],
) -> Result<(RawRequest, Incoming), Status> {
    let (parts, body) = request.into_parts();
    verify(&parts)?;
    let headers = parts.headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), value.to_owned()))
    });
    let headers: Vec<(String, String)> = headers.collect();
    let raw = RawRequest {
        method: parts.method.as_str().to_owned(),
        target: parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned(),
        client: Some(client_of(&headers, socket, proxies)),
        headers,
        body: Vec::new(),
    };
    Ok((raw, body))
}

fn verify(parts: &Parts) -> Result<(), Status> {
    let lengths = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + ": \r\n".len());
    let line = parts.uri.to_string().len() + parts.method.as_str().len() + "  HTTP/1.1\r\n\r\n".len();
    if parts.headers.len() > HEADERS_MAX || line + lengths.sum::<usize>() > HEAD_BYTES_MAX {
        return Err(Status::HeadersTooLarge);
    }
    // Forms come with their length (RFC 9112, 6.3, allows to insist): with one way to say where a request ends, no proxy
    // in front can take the end of one for the beginning of another.
    if parts.headers.contains_key("transfer-encoding") {
        return Err(Status::LengthRequired);
    }
    // A target may name a host of its own, which then counts (RFC 9112, 3.2.2): it must be the one of the header.
    let host = parts.headers.get("host").map(|host| host.as_bytes());
    match parts.uri.authority() {
        Some(named) if host.is_none_or(|host| !host.eq_ignore_ascii_case(named.as_str().as_bytes())) => {
            Err(Status::Misdirected)
        }
        _ => Ok(()),
    }
}

/// The whole body.
///
/// # Errors
/// Too large, too slow, or broken off.
pub(super) async fn body(body: Incoming, raw: &RawRequest, app: &App) -> Result<Vec<u8>, Status> {
    let bytes_max = upload::bytes_max(app, raw, FORM_BYTES_MAX);
    let is_upload = bytes_max > FORM_BYTES_MAX;
    let time = if is_upload { UPLOAD_TIME } else { BODY_TIME };
    let whole = async {
        // What is larger than a form is read a few at a time, so that memory stays bounded.
        let _room = if is_upload { Some(UPLOADS.acquire().await) } else { None };
        collect(body, bytes_max).await
    };
    tokio::time::timeout(time, whole).await.unwrap_or(Err(Status::TooSlow))
}

async fn collect(mut body: Incoming, bytes_max: usize) -> Result<Vec<u8>, Status> {
    let (mut kept, mut read) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Status::BadRequest)?;
        let Some(data) = frame.data_ref() else { continue };
        read += data.len();
        if read <= bytes_max {
            kept.extend_from_slice(data);
        } else if read > bytes_max + FORGOTTEN_BYTES_MAX {
            break;
        }
    }
    if read <= bytes_max { Ok(kept) } else { Err(Status::TooLarge) }
}
