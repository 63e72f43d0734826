//! Practices by user story, on both engines.

mod brief;
mod cities;
mod files;
mod numbers;
mod pages;
mod sought;
mod versions;
mod writing;

use atlas::PlaceId;

const BARCELONA: PlaceId = PlaceId::new(3_128_760);
const KANSAS_CITY: PlaceId = PlaceId::new(4_393_217);
