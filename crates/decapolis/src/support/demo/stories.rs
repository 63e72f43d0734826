//! What cities of the demo did: a mentoring at work, one finished, a peer review at its public clock, a twinning, advice in
//! confidence with a lesson released, and requests that wait for an answer.

use kernel::language::Language;

use super::super::model::Verdict;
use super::play::{Opening, Place, Story};

const KANSAS_CITY: Place = 4_393_217;
const DUBLIN: Place = 2_964_574;
const LYON: Place = 2_996_944;
const MEDELLIN: Place = 3_674_962;
const DAKAR: Place = 2_253_354;
const LEEDS: Place = 2_644_688;
const AMSTERDAM: Place = 2_759_794;
const CAPE_TOWN: Place = 3_369_157;

/// What Lyon does with what its peers recommended.
const LYON_ANSWERED: &[(Verdict, &str)] = &[
    (Verdict::Taken, ""),
    (Verdict::Adapted, "Nous fermons l’un des deux ; l’autre est exigé par la loi."),
    (Verdict::Refused, "La signature reste personnelle ; nous formerons des agents à la place."),
];

/// What a city that was advised wrote each time it looked back.
const RUNS: &[(&str, &str)] = &[("progress", "The service runs with another supplier.")];

/// All of them.
pub(super) fn all() -> Vec<Story> {
    vec![
        finished_mentoring(),
        advice(),
        published_review(),
        twinning(),
        peer_review(),
        mentoring(),
        asked_for_a_call(),
        asked_in_confidence(),
    ]
}

/// Leeds learned from Amsterdam for half a year and looked back after three months.
fn finished_mentoring() -> Story {
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
            ("end", "2025-10-31"),
        ],
    )
    .all_accept(378)
    .writes(
        365,
        &[
            ("met", "2025-04-12"),
            ("agenda", "How reminders are worded"),
            ("notes", "Three letters, each kinder than the one before. The third says when the device is locked."),
        ],
    )
    .moves_goals(330, LEEDS, "Losses below one in ten; the reminders are ours by now.")
    .writes(
        250,
        &[
            ("met", "2025-08-06"),
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

/// A city was advised in confidence and released the lesson without its name.
fn advice() -> Story {
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
            ("end", "2025-06-30"),
        ],
    )
    .all_accept(379)
    .writes(
        370,
        &[("met", "2025-04-08"), ("agenda", "What was promised"), ("notes", "Read the contract first, then talk.")],
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

/// Dakar goes with Medellín and meets by a plan.
fn twinning() -> Story {
    Story::begins(Opening {
        days_ago: 210,
        city: DAKAR,
        code: "twinning",
        topic: "connectivity",
        words: "Reprendre dans nos marchés le wifi de quartier d’une ville qui l’a déjà fait tenir",
        language: Language::French,
    })
    .writes(
        205,
        &[
            ("challenge", "Le wifi des marchés s’arrête à chaque coupure."),
            ("tried", "Des batteries de quatre heures, qui ne suffisent pas partout."),
            ("expected-change", "Six marchés reliés toute la journée, entretenus par ceux qui y travaillent."),
        ],
    )
    .asks(200, MEDELLIN)
    .all_accept(195)
    .all_accept(188)
    .writes(
        185,
        &[
            ("goals", "Six marchés reliés d’ici un an, entretenus sur place."),
            ("rhythm", "Une fois par mois, et une visite de chaque côté"),
            ("confidentiality", "Les prix des fournisseurs"),
            ("end", "2026-12-31"),
        ],
    )
    .all_accept(180)
    .writes(
        120,
        &[
            ("met", "2025-12-14"),
            ("agenda", "Qui répare"),
            ("notes", "Des commerçants formés réparent le jour même. Le contrat ne couvre que les pièces."),
            ("next", "2026-05-12"),
        ],
    )
}

/// Lyon was visited by peers, has answered, and has to publish by the public clock.
fn peer_review() -> Story {
    Story::begins(Opening {
        days_ago: 190,
        city: LYON,
        code: "peer-review",
        topic: "language-access",
        words: "Nos démarches en ligne sont-elles comprises de ceux qui en ont le plus besoin ?",
        language: Language::French,
    })
    .writes(
        185,
        &[
            (
                "questions",
                "Qui abandonne, et où ? Que ferait une ville qui repartirait de zéro ? Que pouvons-nous arrêter ?",
            ),
            ("limits", "Les impôts, qui ne dépendent pas de nous."),
        ],
    )
    .all_accept(180)
    .writes(
        160,
        &[
            ("strong", "Les agents connaissent les usagers et corrigent à la main."),
            ("weak", "Personne ne mesure qui abandonne."),
            ("evidence", "Deux enquêtes et les journaux de l’accueil."),
        ],
    )
    .asks(150, KANSAS_CITY)
    .asks(149, DUBLIN)
    .asks(148, DAKAR)
    .all_accept(140)
    .goes_on(138)
    .clears_all(135)
    .writes(
        130,
        &[
            ("goals", "Un regard extérieur que nous publierons en entier."),
            ("rhythm", "Deux réunions de préparation et trois jours sur place"),
            ("confidentiality", "Les noms des agents"),
            ("end", "2027-03-31"),
        ],
    )
    .all_accept(125)
    .writes(
        45,
        &[
            ("from", "2026-02-24"),
            ("until", "2026-02-26"),
            ("objectives", "Voir remplir nos formulaires."),
            ("programme", "Trois accueils, quinze entretiens, une soirée avec les associations."),
            ("participants", "Trois pairs, deux agents de la ville"),
            ("payers", "Les voyages au forfait ; la ville paie les repas."),
        ],
    )
    .goes_on(42)
    .writes(
        30,
        &[
            ("recommendation", "Count who gives up, form by form, and show it each month."),
            ("seen", "Nobody in three offices could say how many start and do not finish."),
        ],
    )
    .writes(29, &[("recommendation", "Close the two forms that fewer than ten people a year finish.")])
    .writes(28, &[("recommendation", "Let interpreters sign for those they help.")])
    .goes_on(25)
    .replies(12, LYON_ANSWERED)
    .writes(10, &[("reply", "Nous mesurons dès mai, et nous dirons en public ce qui n’a pas marché.")])
}

/// The demo's leader is mentored by Dublin; the pair is at work.
fn mentoring() -> Story {
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
            ("end", "2026-12-31"),
        ],
    )
    .all_accept(110)
    .writes(
        80,
        &[
            ("met", "2026-01-23"),
            ("agenda", "Who signs the rules"),
            ("notes", "The council signs, the office writes. Begin with the sensors that count people."),
        ],
    )
    .moves_goals(60, KANSAS_CITY, "A register for the sensors that count people; rules signed by the council in June.")
    .writes(
        20,
        &[
            ("met", "2026-03-24"),
            ("agenda", "The first forty entries"),
            ("notes", "Too long to read at a pole. One sentence, one number, one address."),
            ("next", "2026-04-28"),
        ],
    )
}

/// The demo's leader is asked for a call.
fn asked_for_a_call() -> Story {
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
fn asked_in_confidence() -> Story {
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

/// Amsterdam was reviewed, has published, and looks back after three months and more.
fn published_review() -> Story {
    Story::begins(Opening {
        days_ago: 360,
        city: AMSTERDAM,
        code: "peer-review",
        topic: "open-data",
        words: "Which of our data does anybody need, and who decides that?",
        language: Language::English,
    })
    .writes(355, &[("questions", "Who asks? What can go? Who says no?")])
    .all_accept(350)
    .writes(
        340,
        &[
            ("strong", "Everything has an owner."),
            ("weak", "Owners change and nobody tells us."),
            ("evidence", "Two years of downloads."),
        ],
    )
    .asks(335, LEEDS)
    .asks(334, MEDELLIN)
    .all_accept(328)
    .goes_on(326)
    .clears_all(325)
    .writes(
        320,
        &[
            ("goals", "A list of what can go, which we publish."),
            ("rhythm", "Two calls and three days"),
            ("confidentiality", "Names of staff"),
            ("end", "2026-12-31"),
        ],
    )
    .all_accept(315)
    .writes(
        260,
        &[
            ("from", "2025-07-22"),
            ("until", "2025-07-24"),
            ("objectives", "See who uses the data."),
            ("programme", "Three offices, twelve interviews."),
            ("participants", "Two peers, three of the city"),
            ("payers", "Lump sums for travel; the city pays meals."),
        ],
    )
    .goes_on(258)
    .writes(240, &[("recommendation", "Name an owner by post, not by name.")])
    .writes(239, &[("recommendation", "Stop a third of the sets and say which.")])
    .goes_on(235)
    .replies(210, &[(Verdict::Taken, ""), (Verdict::Adapted, "A quarter first; the law wants some of them.")])
    .writes(209, &[("reply", "We list what goes, with the reason, before it goes.")])
    .writes(180, &[("report", "Two recommendations, one taken and one adapted. Owners are posts by now.")])
    .writes(165, &[("progress", "41 sets are gone. Nobody has asked for one of them.")])
    .writes(75, &[("progress", "Owners are posts in all but two departments.")])
}
