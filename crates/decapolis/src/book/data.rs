//! A book as data, for programs: what its page shows to the same reader.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::view::{Participant, View};

/// The participants' book of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BookData {
    /// The id of the meeting.
    meeting: String,
    participants: Vec<ParticipantData>,
}

/// One who comes.
#[derive(Debug, Serialize, JsonSchema)]
struct ParticipantData {
    /// Null while nobody holds the post.
    name: Option<String>,
    post: String,
    /// What the city or organisation is called in the reader's language.
    home: String,
    /// Null for a partner.
    city: Option<String>,
    /// Ids of the city's open needs, as far as the reader may read them; they stand with the first of its people.
    needs: Vec<String>,
    /// What is offered, as its holder wrote it.
    offers: Vec<String>,
}

/// A book for a reader who comes or conducts.
pub(crate) fn book_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BookData, Stop> {
    let view = View::load(tx, visit)?;
    let participants = view.participants.into_iter().map(participant).collect();
    Ok(BookData { meeting: view.meeting.id.to_string(), participants })
}

fn participant(one: Participant) -> ParticipantData {
    ParticipantData {
        name: one.held.holder.map(|holder| holder.name),
        post: one.held.title,
        home: one.home,
        city: one.city.map(|city| city.id.to_string()),
        needs: one.asks.iter().map(|need| need.id.to_string()).collect(),
        offers: one.offers.into_iter().map(|offer| offer.terms.words).collect(),
    }
}
