//! How a request to a bucket says who sends it: Signature Version 4 of AWS, which every S3 store speaks.
//!
//! Ours, because the libraries that sign bring a second clock or an HTTP client as large as this program; its test is the
//! example that AWS publishes.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::signed::hex;

/// Who signs, and for where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Signer<'s> {
    pub(super) region: &'s str,
    pub(super) key_id: &'s str,
    pub(super) secret: &'s str,
}

/// What is signed of a request: its method, its path as sent, its host, the hash of its body, and when, as
/// `20130524T000000Z`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request<'r> {
    pub(super) method: &'r str,
    pub(super) path: &'r str,
    pub(super) host: &'r str,
    pub(super) body: &'r [u8],
    pub(super) at: &'r str,
}

/// The hash of a body, as its header has it.
pub(super) fn hash_of(body: &[u8]) -> String {
    hex(&Sha256::digest(body))
}

/// The header `Authorization` of a request that has the headers `host`, `x-amz-content-sha256` and `x-amz-date` and these
/// others (Signature Version 4, "Authenticating Requests: Using the Authorization Header").
pub(super) fn authorization(signer: Signer<'_>, request: Request<'_>, others: &[(&str, &str)]) -> String {
    let Signer { region, key_id, secret } = signer;
    let hash = hash_of(request.body);
    let mut headers = others.to_vec();
    headers.extend([("host", request.host), ("x-amz-content-sha256", &hash), ("x-amz-date", request.at)]);
    headers.sort_unstable();
    let signed: Vec<&str> = headers.iter().map(|(name, _)| *name).collect();
    let signed = signed.join(";");
    let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    let canonical = format!("{}\n{}\n\n{lines}\n{signed}\n{hash}", request.method, request.path);
    let day = request.at.split('T').next().unwrap_or_default();
    let scope = format!("{day}/{region}/s3/aws4_request");
    let meant = format!("AWS4-HMAC-SHA256\n{}\n{scope}\n{}", request.at, hash_of(canonical.as_bytes()));
    let first = format!("AWS4{secret}").into_bytes();
    let key = [day, region, "s3", "aws4_request"].iter().fold(first, |key, part| keyed(&key, part));
    let signature = hex(&keyed(&key, &meant));
    format!("AWS4-HMAC-SHA256 Credential={key_id}/{scope},SignedHeaders={signed},Signature={signature}")
}

fn keyed(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: Signer<'_> = Signer {
        region: "us-east-1",
        key_id: "AKIAIOSFODNN7EXAMPLE",
        secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    };

    /// The first and the second example of "Authenticating Requests: Using the Authorization Header".
    #[test]
    fn the_published_examples_are_signed_as_published() {
        let at = "20130524T000000Z";
        let host = "examplebucket.s3.amazonaws.com";
        let get = Request { method: "GET", path: "/test.txt", host, body: b"", at };
        let signed = authorization(EXAMPLE, get, &[("range", "bytes=0-9")]);
        assert_eq!(
            signed,
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,\
             SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,\
             Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"
        );
        let put = Request { method: "PUT", path: "/test%24file.text", host, body: b"Welcome to Amazon S3.", at };
        let others = [("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")];
        let signed = authorization(EXAMPLE, put, &others);
        let expected = "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd";
        assert!(signed.ends_with(expected), "{signed}");
    }
}
