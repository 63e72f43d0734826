//! Who votes, and why not.

use kernel::id::Id;

use super::super::rules::Refusal;
use super::model::{Ballot, VoterId};
use crate::forum::Attendee;

/// Leave to vote once.
#[derive(Debug)]
#[must_use]
pub(super) struct MayVote<'a> {
    pub(super) ballot: &'a Ballot,
    /// Who has this vote: a city in a formal vote, a post in a straw poll.
    pub(super) voter: VoterId,
    _seal: (),
}

/// In a formal vote each city that attends has one vote, by any of its posts; in a straw poll each who attends. Partners do
/// not vote on what is closed to them.
pub(super) fn may_vote<'a>(ballot: &'a Ballot, attendee: Option<&Attendee>) -> Result<MayVote<'a>, Refusal> {
    let attendee = attendee.ok_or(Refusal::NoVote)?;
    let is_kept_out = attendee.is_partner && (ballot.terms.is_formal || ballot.terms.is_closed);
    if is_kept_out || (ballot.terms.is_formal && attendee.city.is_none()) {
        return Err(Refusal::NoVote);
    }
    if !ballot.is_open() {
        return Err(Refusal::VoteEnded);
    }
    let number = if ballot.terms.is_formal { attendee.home.number() } else { attendee.post.number() };
    Ok(MayVote { ballot, voter: VoterId::from_number(number), _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::language::Language;
    use kernel::post::PostId;
    use kernel::time::Timestamp;

    use super::super::super::model::Votes;
    use super::super::model::{BallotId, NewBallot};
    use super::*;
    use crate::action::Origin;
    use crate::forum::MeetingId;
    use crate::network::CityId;

    fn ballot(is_formal: bool, is_closed: bool, ended_at: Timestamp) -> Ballot {
        let terms =
            NewBallot { origin: Origin::default(), words: String::new(), is_closed, is_formal, is_secret: false };
        Ballot {
            id: BallotId::from_number(1),
            meeting: MeetingId::from_number(2),
            terms,
            language: Language::English,
            opened_at: Timestamp::from_micros(1),
            ended_at,
            votes: Votes::default(),
        }
    }

    fn attendee(city: Option<i64>, is_partner: bool) -> Attendee {
        Attendee {
            seat: crate::forum::SeatId::from_number(1),
            post: PostId::from_number(5),
            home: CircleId::from_number(6),
            city: city.map(CityId::from_number),
            is_partner,
            is_afar: false,
        }
    }

    fn votes(ballot: &Ballot, attendee: Option<Attendee>) -> Result<i64, Refusal> {
        may_vote(ballot, attendee.as_ref()).map(|leave| leave.voter.number())
    }

    #[test]
    fn in_a_formal_vote_the_city_votes_and_in_a_straw_poll_the_post() {
        let (formal, straw) = (ballot(true, false, Timestamp::FOREVER), ballot(false, false, Timestamp::FOREVER));
        assert_eq!(votes(&formal, Some(attendee(Some(1), false))), Ok(6));
        assert_eq!(votes(&straw, Some(attendee(Some(1), false))), Ok(5));
        assert_eq!(votes(&straw, Some(attendee(None, true))), Ok(5));
        let kept_out = [votes(&formal, Some(attendee(None, true))), votes(&formal, None), votes(&straw, None)];
        assert_eq!(kept_out, [Err(Refusal::NoVote); 3]);
    }

    #[test]
    fn partners_do_not_vote_on_what_is_closed_to_them() {
        let closed = ballot(false, true, Timestamp::FOREVER);
        assert_eq!(votes(&closed, Some(attendee(None, true))), Err(Refusal::NoVote));
        assert_eq!(votes(&closed, Some(attendee(Some(1), false))), Ok(5));
    }

    #[test]
    fn nobody_votes_once_it_is_over() {
        let over = ballot(true, false, Timestamp::from_micros(9));
        assert_eq!(votes(&over, Some(attendee(Some(1), false))), Err(Refusal::VoteEnded));
    }
}
