//! Mentoring: one finished and looked back on, one at work.

use kernel::language::Language;

use super::super::play::{Opening, Story};
use super::{AMSTERDAM, DUBLIN, KANSAS_CITY, LEEDS};

/// Leeds learned from Amsterdam for half a year and looked back after three months.
pub(super) fn finished_mentoring() -> Story {
    Story::begins(Opening {
            days_ago: 392,
            city: LEEDS,
            code: "mentoring",
            topic: "digital-inclusion",
            words: "I lead a lending scheme for the first time and want to run it without losing devices or trust",
            language: Language::English,
        })
    .writes(
        391,
        &[
            (
                "challenge",
                "Half of what we lend comes back late, and staff have begun to distrust the people who borrow.",
            ),
            ("expected-change", "A scheme that people recommend to their neighbours, with losses that we can bear."),
        ],
    )
    .asks(390, AMSTERDAM).all_accept(386).all_accept(382)
    .writes(
        381,
        &[
            ("goals", "Reminders that work; a figure for losses that the council accepts."),
            ("rhythm", "Every five weeks, 45 minutes"),
            ("confidentiality", "Names of borrowers and of staff"),
            ("end", "@-220"),
        ],
    )
    .all_accept(378)
    .writes(
        365,
        &[
            ("met", "@1"),
            ("agenda", "How reminders are worded"),
            ("notes", "Three letters, each kinder than the one before. The third says when the device is locked."),
        ],
    )
    .moves_goals(330, LEEDS, "Losses below one in ten; the reminders are ours by now.")
    .writes(
        250,
        &[
            ("met", "@1"),
            ("agenda", "What the council will ask"),
            ("notes", "Show the losses beside what the devices did. Say the number before anybody asks for it."),
        ],
    )
    .goes_on(170)
    .writes(75, &[("progress", "One device in twelve is lost. Two libraries have taken the scheme over.")])
    .writes(
        60,
        &[
            ("result", "adopted"),
            ("changed", "Three reminders, each kinder than the one before; one device in twelve is lost, and the council knows it."),
        ],
    )
}

/// The demo's leader is mentored by Dublin; the pair is at work.
pub(super) fn mentoring() -> Story {
    Story::begins(Opening {
        days_ago: 130,
        city: KANSAS_CITY,
        code: "mentoring",
        topic: "sensors",
        words: "Rules for sensors that residents believe, in my first year in this post",
        language: Language::English,
    })
    .writes(
        128,
        &[
            ("challenge", "Residents see sensors and do not know what they count."),
            ("expected-change", "One page of rules that a resident can read at the pole."),
        ],
    )
    .asks(126, DUBLIN)
    .all_accept(120)
    .all_accept(115)
    .writes(
        112,
        &[
            ("goals", "A register that residents can read; rules signed by the council."),
            ("rhythm", "Every four weeks, 45 minutes"),
            ("confidentiality", "What our suppliers quoted"),
            ("end", "@-370"),
        ],
    )
    .all_accept(110)
    .writes(
        80,
        &[
            ("met", "@1"),
            ("agenda", "Who signs the rules"),
            ("notes", "The council signs, the office writes. Begin with the sensors that count people."),
        ],
    )
    .moves_goals(60, KANSAS_CITY, "A register for the sensors that count people; rules signed by the council in June.")
    .writes(
        20,
        &[
            ("met", "@1"),
            ("agenda", "The first forty entries"),
            ("notes", "Too long to read at a pole. One sentence, one number, one address."),
            ("next", "@-35"),
        ],
    )
}
