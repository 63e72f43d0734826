//! A file that comes with a form, as `multipart/form-data` (RFC 7578). Taken only at addresses that end in `/upload`, from
//! browsers with a session, a few at once: whoever gets in there is said by the route's rule as everywhere.

use bytes::Bytes;
use multer::{Constraints, Multipart, SizeLimit};

use super::answer::Status;
use super::fields::Fields;
use super::request::RawRequest;

/// Bytes of a file that a form may bring.
pub(super) const UPLOAD_BYTES_MAX: usize = 25 * 1024 * 1024;
/// Bytes of the other fields and of what stands between the parts.
const BESIDE_BYTES_MAX: usize = 256 * 1024;
/// How the addresses end that take a file.
const PATH_END: &str = "/upload";
const KIND: &str = "multipart/form-data";

/// A file as sent. Its name is what the sender calls it and opens nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// What is in it.
    pub bytes: Bytes,
}

/// Bytes that the body of a request may have.
pub(super) fn bytes_max(path: &str, content_type: Option<&str>, has_cookie: bool, otherwise: usize) -> usize {
    let is_upload = path.ends_with(PATH_END) && has_cookie && content_type.is_some_and(|kind| kind.starts_with(KIND));
    if is_upload { UPLOAD_BYTES_MAX + BESIDE_BYTES_MAX } else { otherwise }
}

/// The fields and the file of a form in parts; nothing for a request of another kind.
///
/// # Errors
/// Malformed for parts that cannot be told apart, too large beyond the limits.
pub(super) async fn read(raw: &RawRequest) -> Result<Option<(Fields, Upload)>, Status> {
    let kind = raw.header("content-type").unwrap_or_default();
    let path = raw.target.split('?').next().unwrap_or_default();
    if raw.method != "POST" || !kind.starts_with(KIND) || !path.ends_with(PATH_END) {
        return Ok(None);
    }
    let boundary = multer::parse_boundary(kind).map_err(|_| Status::BadRequest)?;
    let limit = SizeLimit::new()
        .whole_stream((UPLOAD_BYTES_MAX + BESIDE_BYTES_MAX) as u64)
        .per_field(BESIDE_BYTES_MAX as u64)
        .for_field("file", UPLOAD_BYTES_MAX as u64);
    let constraints = Constraints::new().size_limit(limit);
    let mut parts = Multipart::with_reader_with_constraints(raw.body.as_slice(), boundary, constraints);
    let (mut fields, mut upload) = (Fields::default(), Upload { bytes: Bytes::new() });
    while let Some(part) = parts.next_field().await.map_err(status_of)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            upload = Upload { bytes: part.bytes().await.map_err(status_of)? };
        } else {
            fields = fields.and(&name, &part.text().await.map_err(status_of)?);
        }
        if fields.is_over() {
            return Err(Status::TooLarge);
        }
    }
    Ok(Some((fields, upload)))
}

fn status_of(error: multer::Error) -> Status {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => Status::TooLarge,
        _ => Status::BadRequest,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(body: &str) -> RawRequest {
        RawRequest {
            method: "POST".to_owned(),
            target: "/lists/upload".to_owned(),
            headers: vec![("content-type".to_owned(), "multipart/form-data; boundary=x".to_owned())],
            body: body.as_bytes().to_vec(),
            client: None,
        }
    }

    fn read_now(raw: &RawRequest) -> Result<Option<(Fields, Upload)>, Status> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(read(raw))
    }

    #[test]
    fn a_form_in_parts_gives_fields_and_file() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"_form\"\r\n\r\nproof\r\n--x\r\n\
            Content-Disposition: form-data; name=\"file\"; filename=\"../a.csv\"\r\n\r\nname\nAna\r\n--x--\r\n";
        let (fields, upload) = read_now(&sent(body)).expect("well formed").expect("in parts");
        assert_eq!((fields.get("_form"), &upload.bytes[..]), ("proof", &b"name\nAna"[..]));
    }

    #[test]
    fn parts_that_do_not_end_are_malformed() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nname";
        assert_eq!(read_now(&sent(body)), Err(Status::BadRequest));
        let elsewhere = RawRequest { target: "/needs".to_owned(), ..sent(body) };
        assert_eq!(read_now(&elsewhere), Ok(None), "other addresses take no files");
    }
}
