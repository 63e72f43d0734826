//! What is held of a person's looks: their picture, by their own hand.

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use kernel::signed::hex;
use serde_json::json;

use super::store;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "portrait",
    label: |language| Texts::new(language).personal_portrait().to_string(),
    why: |language| Texts::new(language).personal_portrait_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_portrait_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| {
        let Some((portrait, put_at)) = store::of_person(tx, person)?.zip(store::put_at(tx, person)?) else {
            return Ok(Vec::<serde_json::Value>::new().into());
        };
        Ok(vec![json!({ "put_at": put_at.to_string(), "jpeg_hex": hex(portrait.jpeg()) })].into())
    },
    erase: |tx, person| Ok(store::remove(tx, person).map(drop)?),
}];
