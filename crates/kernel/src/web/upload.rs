//! A file that comes with a form, as `multipart/form-data` (RFC 7578). Taken only at routes that end in `/upload`, from
//! browsers with a session, a few at once: whoever gets in there is said by the route's rule as everywhere.

use bytes::Bytes;
use multer::{Constraints, Multipart, SizeLimit};

use super::answer::Status;
use super::app::App;
use super::fields::Fields;
use super::request::RawRequest;
use super::route::Method;

/// Bytes of the other fields and of what stands between the parts.
const BESIDE_BYTES_MAX: usize = 256 * 1024;
/// Bytes of a file beyond its limit that are read and forgotten, so that its form comes back with what was typed.
const FORGOTTEN_BYTES_MAX: usize = 8 * 1024 * 1024;
/// How the routes end that take a file.
const PATH_END: &str = "/upload";
const KIND: &str = "multipart/form-data";

/// A file as sent. Its name is what the sender calls it and opens nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// What the sender calls it; empty where none was chosen.
    pub name: String,
    /// What is in it; nothing where it is too large.
    pub bytes: Bytes,
    /// Whether it has more bytes than a file may have.
    pub is_too_large: bool,
}

/// Whether a request brings a file where one is taken.
pub(super) fn is_one(app: &App, raw: &RawRequest) -> bool {
    let path = raw.target.split('?').next().unwrap_or_default();
    raw.method == "POST"
        && raw.header("content-type").is_some_and(|kind| kind.starts_with(KIND))
        && app.find(Method::Post, path).is_ok_and(|(route, _)| route.path.ends_with(PATH_END))
}

/// Bytes that the body of a request may have: more than a form where somebody with a session brings a file.
pub(super) fn bytes_max(app: &App, raw: &RawRequest, otherwise: usize) -> usize {
    let has_session = raw.cookie(app.config.session_cookie()).is_some();
    if has_session && is_one(app, raw) { whole_max(app.files.bytes_max) } else { otherwise }
}

fn whole_max(file_bytes_max: usize) -> usize {
    file_bytes_max + BESIDE_BYTES_MAX + FORGOTTEN_BYTES_MAX
}

/// The fields and the file of a form in parts.
///
/// # Errors
/// Malformed for parts that cannot be told apart, too large beyond the limits.
pub(super) async fn read(raw: &RawRequest, file_bytes_max: usize) -> Result<(Fields, Upload), Status> {
    let kind = raw.header("content-type").unwrap_or_default();
    let boundary = multer::parse_boundary(kind).map_err(|_| Status::BadRequest)?;
    let whole = whole_max(file_bytes_max) as u64;
    let limit = SizeLimit::new().whole_stream(whole).per_field(BESIDE_BYTES_MAX as u64).for_field("file", whole);
    let constraints = Constraints::new().size_limit(limit);
    let mut parts = Multipart::with_reader_with_constraints(raw.body.as_slice(), boundary, constraints);
    let mut fields = Fields::default();
    let mut upload = Upload { name: String::new(), bytes: Bytes::new(), is_too_large: false };
    while let Some(part) = parts.next_field().await.map_err(status_of)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            let name = part.file_name().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(status_of)?;
            let is_too_large = bytes.len() > file_bytes_max;
            upload = Upload { name, bytes: if is_too_large { Bytes::new() } else { bytes }, is_too_large };
        } else {
            fields = fields.and(&name, &part.text().await.map_err(status_of)?);
        }
        if fields.is_over() {
            return Err(Status::TooLarge);
        }
    }
    Ok((fields, upload))
}

fn status_of(error: multer::Error) -> Status {
    match error {
        multer::Error::FieldSizeExceeded { .. } | multer::Error::StreamSizeExceeded { .. } => Status::TooLarge,
        _ => Status::BadRequest,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sent(body: &[u8]) -> RawRequest {
        RawRequest {
            method: "POST".to_owned(),
            target: "/lists/upload".to_owned(),
            headers: vec![("content-type".to_owned(), "multipart/form-data; boundary=x".to_owned())],
            body: body.to_vec(),
            client: None,
        }
    }

    fn read_now(raw: &RawRequest) -> Result<(Fields, Upload), Status> {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(read(raw, 10))
    }

    fn with_file(file: &str) -> String {
        format!(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"جدول.csv\"\r\n\r\n{file}\r\n--x\r\n\
             Content-Disposition: form-data; name=\"_form\"\r\n\r\nproof\r\n--x--\r\n"
        )
    }

    #[test]
    fn a_form_in_parts_gives_fields_and_file() {
        let (fields, upload) = read_now(&sent(with_file("name\nAna").as_bytes())).expect("well formed");
        let expected =
            Upload { name: "جدول.csv".to_owned(), bytes: Bytes::from_static(b"name\nAna"), is_too_large: false };
        assert_eq!((fields.get("_form"), upload), ("proof", expected));
    }

    #[test]
    fn the_fields_of_a_form_with_too_large_a_file_are_read() {
        let (fields, upload) = read_now(&sent(with_file("12345678901").as_bytes())).expect("well formed");
        assert_eq!((fields.get("_form"), upload.is_too_large, upload.bytes.len()), ("proof", true, 0));
        let whole = with_file(&"1".repeat(whole_max(10)));
        assert_eq!(read_now(&sent(whole.as_bytes())), Err(Status::TooLarge));
    }

    #[test]
    fn parts_that_do_not_end_are_malformed() {
        let body = "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nname";
        assert_eq!(read_now(&sent(body.as_bytes())), Err(Status::BadRequest));
    }

    proptest! {
        #[test]
        fn any_body_is_a_form_or_refused(
            before in prop::collection::vec(any::<u8>(), 0..60),
            file in "\\PC{0,30}",
            cut in 0..200_usize,
        ) {
            let whole = with_file(&file);
            let torn = &whole.as_bytes()[..whole.len().saturating_sub(cut)];
            if let Ok((_, upload)) = read_now(&sent(&[&before, torn].concat())) {
                prop_assert!(upload.bytes.len() <= 10);
            }
        }
    }
}
