//! Addresses that replies go to, and message ids that come back with returned mail: both signed, each for its purpose.

use std::str::FromStr;

use crate::circle::RecordId;
use crate::mail::MailId;
use crate::signed;
use crate::stop::Fault;
use crate::web::App;

/// What the keys are made for.
const REPLY: &str = "reply-address";
const MESSAGE: &str = "message-id";
const CALENDAR: &str = "calendar-address";
/// Bytes of the part before the `@` (RFC 5321, 4.5.3.1.1).
const LOCAL_PART_MAX: usize = 64;
/// Bytes of a plus sign and a signed id.
const TOKEN: usize = 1 + 13 + 1 + 32;

/// What a message to one of our addresses answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// One mail.
    Mail(MailId),
    /// What calendars have of a record, whichever mail told them last.
    Record(RecordId),
}

/// Where replies go: `reply@cities.example` takes `reply+TOKEN@cities.example`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyAddress {
    local: String,
    domain: String,
}

impl ReplyAddress {
    /// From the configuration.
    ///
    /// # Errors
    /// A fault when it is no address, has a plus sign already, or leaves no room for a token.
    pub fn parse(address: &str) -> Result<Self, Fault> {
        let fault = |words: String| Fault::broken("configuration: mail_in.address", words);
        if !crate::person::is_address(address) || !address.is_ascii() || address.contains(['+', '"', '<', '>', ',']) {
            return Err(fault(format!("{address} is no plain address")));
        }
        let (local, domain) = address.rsplit_once('@').unwrap_or_default();
        if local.len() + TOKEN > LOCAL_PART_MAX {
            return Err(fault(format!("at most {} letters before the @", LOCAL_PART_MAX - TOKEN)));
        }
        Ok(Self { local: local.to_lowercase(), domain: domain.to_lowercase() })
    }

    /// The domain, for the records that make mail trusted.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Without a token.
    pub fn plain(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// Where replies to one mail go.
    pub(crate) fn of_mail(&self, app: &App, mail: MailId) -> String {
        let token = signed::sign(&app.key_for(REPLY), &mail.to_string());
        format!("{}+{token}@{}", self.local, self.domain)
    }

    /// Where calendar programs answer what they were told of a record: the same in every version.
    pub(crate) fn of_record(&self, app: &App, record: RecordId) -> String {
        let token = signed::sign(&app.key_for(CALENDAR), &record.to_string());
        format!("{}+{token}@{}", self.local, self.domain)
    }

    /// What a message to this address answers; nothing for an address that we did not sign.
    pub(super) fn answered(&self, app: &App, recipient: &str) -> Option<Answered> {
        let recipient = recipient.to_lowercase();
        let token = recipient.strip_suffix(&self.domain)?.strip_suffix('@')?.strip_prefix(&self.local)?;
        let token = token.strip_prefix('+')?;
        let mail = verified(app, REPLY, token).map(Answered::Mail);
        mail.or_else(|| verified(app, CALENDAR, token).map(Answered::Record))
    }
}

/// The id of the message that carries a mail, always the same.
pub(crate) fn message_id(app: &App, mail: MailId, domain: &str) -> String {
    format!("<{}@{domain}>", signed::sign(&app.key_for(MESSAGE), &mail.to_string()))
}

/// The mail of a message id, with or without its brackets; nothing for one that is not ours.
pub(super) fn mail_of_message(app: &App, message_id: &str) -> Option<MailId> {
    let (signed, _) = message_id.trim().trim_matches(['<', '>']).split_once('@')?;
    verified(app, MESSAGE, signed)
}

fn verified<I: FromStr>(app: &App, purpose: &str, token: &str) -> Option<I> {
    let keys = app.keys_accepted_for(purpose);
    keys.iter().find_map(|key| signed::verify(key, token)?.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_with_a_token_fits_into_any_mail() {
        let address = ReplyAddress::parse("Reply@Cities.example").expect("an address");
        assert_eq!((address.plain(), address.domain()), ("reply@cities.example".to_owned(), "cities.example"));
        for wrong in ["reply", "a+b@cities.example", "a b@cities.example", "answers-to-questions@cities.example"] {
            assert!(ReplyAddress::parse(wrong).is_err(), "{wrong}");
        }
    }
}
