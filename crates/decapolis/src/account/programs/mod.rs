//! Programs: the tokens with which a person's programs read for one of their posts. Made, listed and ended here; what
//! they read is in `docs/api.md`.

mod acts;
mod forms;
pub(super) mod pages;
mod rules;

pub(crate) use self::rules::TOKENS_MAX;

#[cfg(test)]
mod tests;
