//! Advice in confidence with a lesson released, and requests that wait for an answer.

use kernel::language::Language;

use super::super::super::model::Verdict;

use super::super::play::{Opening, Story};
use super::{AMSTERDAM, CAPE_TOWN, DUBLIN, KANSAS_CITY};

/// What a city that was advised wrote each time it looked back.
const RUNS: &[(&str, &str)] = &[("progress", "The service runs with another supplier.")];

/// A city was advised in confidence and released the lesson without its name.
pub(super) fn advice() -> Story {
    Story::begins(Opening {
            days_ago: 388,
            city: CAPE_TOWN,
            code: "advisory-mission",
            topic: "online-services",
            words: "A contract of ours is about to fail and the council does not know yet",
            language: Language::English,
        })
    .writes(
        387,
        &[("issue", "The supplier cannot deliver what was paid for."), ("tried", "Two meetings without minutes.")],
    )
    .writes(386, &[("answer", "Two advisers who ended such a contract themselves.")])
    .asks(385, DUBLIN).all_accept(383).goes_on(382).clears_all(381)
    .writes(
        380,
        &[
            ("goals", "An end that the city can explain."),
            ("rhythm", "Weekly"),
            ("confidentiality", "All of it"),
            ("end", "@-90"),
        ],
    )
    .all_accept(379)
    .writes(
        370,
        &[("met", "@1"), ("agenda", "What was promised"), ("notes", "Read the contract first, then talk.")],
    )
    .goes_on(350)
    .writes(345, &[("recommendation", "Tell the council before the supplier does.")])
    .goes_on(344).replies(343, &[(Verdict::Taken, "")])
    .writes(342, &[("reply", "We told the council the same week.")])
    .writes(250, RUNS)
    .writes(160, RUNS)
    .writes(20, RUNS)
    .writes(
        15,
        &[
            ("named", "unnamed"),
            ("lesson", "Who tells the council first keeps its trust. Ending a contract took us nine weeks; hiding it would have taken longer."),
        ],
    )
    .writes(
        14,
        &[("result", "adopted"), ("changed", "No contract without a way out, and the council hears of trouble first.")],
    )
}

/// The demo's leader is asked for a call.
pub(super) fn asked_for_a_call() -> Story {
    Story::begins(Opening {
        days_ago: 6,
        city: AMSTERDAM,
        code: "call",
        topic: "participatory-budgeting",
        words: "How do you bring people to the vote who never came before?",
        language: Language::English,
    })
    .writes(5, &[("challenge", "The same three districts vote every year.")])
    .asks(2, KANSAS_CITY)
}

/// And has asked for advice in confidence.
pub(super) fn asked_in_confidence() -> Story {
    Story::begins(Opening {
        days_ago: 1,
        city: KANSAS_CITY,
        code: "advisory-mission",
        topic: "sensors",
        words: "A supplier asks us to sign what we may not publish",
        language: Language::English,
    })
    .writes(
        1,
        &[("issue", "The contract forbids us to name what the sensors count."), ("tried", "Our lawyers asked once.")],
    )
}
