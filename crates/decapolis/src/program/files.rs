//! Where files lie, as the configuration says: in the data folder, or in a bucket that every node reaches.

use std::path::Path;

use kernel::file::{BucketConfig, Depot, Files};

use super::DataFolder;
use super::configuration::FilesEntry;
use crate::command::Failure;

/// What stores that have no regions call theirs.
const REGION: &str = "us-east-1";
const MEGABYTE: usize = 1024 * 1024;

/// # Errors
/// Wrong input when what is said of a bucket is not enough or cannot be.
pub(super) fn files_of(entry: Option<&FilesEntry>, folder: &DataFolder) -> Result<Files, Failure> {
    let bucket = entry.map(bucket).transpose()?.flatten();
    let depot = match bucket {
        Some(bucket) => Depot::bucket(bucket).map_err(|fault| wrong(&fault.cause))?,
        None => folder.files(),
    };
    let files = Files::in_depot(depot);
    let megabytes = entry.and_then(|entry| entry.megabytes);
    Ok(megabytes
        .map_or_else(|| files.clone(), |most| Files { bytes_max: usize::from(most) * MEGABYTE, ..files.clone() }))
}

fn bucket(entry: &FilesEntry) -> Result<Option<BucketConfig>, Failure> {
    let FilesEntry { endpoint, bucket, region, key_id, secret_file, .. } = entry;
    match (endpoint, bucket, key_id, secret_file) {
        (None, None, None, None) => Ok(None),
        (Some(endpoint), Some(bucket), Some(key_id), Some(secret_file)) => Ok(Some(BucketConfig {
            endpoint: endpoint.clone(),
            bucket: bucket.clone(),
            region: region.clone().unwrap_or_else(|| REGION.to_owned()),
            key_id: key_id.clone(),
            secret: secret(secret_file)?,
        })),
        _ => Err(wrong("a bucket needs endpoint, bucket, key_id and secret_file")),
    }
}

fn secret(file: &Path) -> Result<String, Failure> {
    let read = std::fs::read_to_string(file).map(|text| text.trim().to_owned());
    read.map_err(|error| Failure::wrong_input(format!("cannot read: {error}")).at_path(file.display().to_string()))
}

fn wrong(words: &str) -> Failure {
    Failure::wrong_input(words).at_path("files")
}
