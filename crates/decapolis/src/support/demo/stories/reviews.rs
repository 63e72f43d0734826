//! Peer reviews: one at its public clock, one whose recommendations and answers are public.

use kernel::language::Language;

use super::super::super::model::Verdict;
use super::super::play::{Opening, Story};
use super::{AMSTERDAM, DAKAR, DUBLIN, KANSAS_CITY, LEEDS, LYON, MEDELLIN};

/// What Lyon does with what its peers recommended.
const LYON_ANSWERED: &[(Verdict, &str)] = &[
    (Verdict::Taken, ""),
    (Verdict::Adapted, "Nous fermons l’un des deux ; l’autre est exigé par la loi."),
    (Verdict::Refused, "La signature reste personnelle ; nous formerons des agents à la place."),
];

/// Lyon was visited by peers, has answered, and has to publish by the public clock.
pub(super) fn peer_review() -> Story {
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
            ("end", "@-400"),
        ],
    )
    .all_accept(125)
    .writes(
        45,
        &[
            ("from", "@4"),
            ("until", "@2"),
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

/// Amsterdam was reviewed, has published, and looks back after three months and more.
pub(super) fn published_review() -> Story {
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
            ("end", "@-370"),
        ],
    )
    .all_accept(315)
    .writes(
        260,
        &[
            ("from", "@4"),
            ("until", "@2"),
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
