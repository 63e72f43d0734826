//! What cities of the demo did: a mentoring at work, one finished, a peer review at its public clock, a twinning, advice in
//! confidence with a lesson released, and a request that waits for an answer.

use kernel::capability::DemoWorld;
use kernel::language::Language;
use kernel::stop::Stop;

use super::super::model::Verdict;
use super::play::{Opening, Place, Play};

const KANSAS_CITY: Place = 4_393_217;
const DUBLIN: Place = 2_964_574;
const LYON: Place = 2_996_944;
const MEDELLIN: Place = 3_674_962;
const DAKAR: Place = 2_253_354;
const LEEDS: Place = 2_644_688;
const AMSTERDAM: Place = 2_759_794;
const CAPE_TOWN: Place = 3_369_157;

pub(super) fn play(world: &DemoWorld<'_>) -> Result<(), Stop> {
    finished_mentoring(world)?;
    advice(world)?;
    twinning(world)?;
    peer_review(world)?;
    mentoring(world)?;
    waiting(world)
}

/// Leeds learned from Amsterdam for half a year and looked back after three months.
fn finished_mentoring(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let play = Play::begin(
        world,
        Opening {
            days_ago: 420,
            city: LEEDS,
            code: "mentoring",
            topic: "digital-inclusion",
            words: "I lead a lending scheme for the first time and want to run it without losing devices or trust",
            language: Language::English,
        },
    )?;
    play.writes(
        419,
        &[
            (
                "challenge",
                "Half of what we lend comes back late, and staff have begun to distrust the people who borrow.",
            ),
            ("expected-change", "A scheme that people recommend to their neighbours, with losses that we can bear."),
        ],
    )?;
    play.asks(418, AMSTERDAM)?.all_accept(412)?.all_accept(405)?;
    play.writes(
        404,
        &[
            ("goals", "Reminders that work; a figure for losses that the council accepts."),
            ("rhythm", "Every five weeks, 45 minutes"),
            ("confidentiality", "Names of borrowers and of staff"),
            ("end", "2025-10-31"),
        ],
    )?;
    play.all_accept(400)?;
    play.writes(
        380,
        &[
            ("met", "2025-03-29"),
            ("agenda", "How reminders are worded"),
            ("notes", "Three letters, each kinder than the one before. The third says when the device is locked."),
        ],
    )?;
    play.moves_goals(330, LEEDS, "Losses below one in ten; the reminders are ours by now.")?;
    play.writes(
        250,
        &[
            ("met", "2025-08-06"),
            ("agenda", "What the council will ask"),
            ("notes", "Show the losses beside what the devices did. Say the number before anybody asks for it."),
        ],
    )?;
    play.goes_on(170)?;
    play.writes(75, &[("progress", "One device in twelve is lost. Two libraries have taken the scheme over.")])?;
    play.writes(
        60,
        &[
            ("result", "adopted"),
            ("changed", "Three reminders, each kinder than the one before; one device in twelve is lost, and the council knows it."),
        ],
    )?;
    Ok(())
}

/// A city was advised in confidence and released the lesson without its name.
fn advice(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let play = Play::begin(
        world,
        Opening {
            days_ago: 400,
            city: CAPE_TOWN,
            code: "advisory-mission",
            topic: "online-services",
            words: "A contract of ours is about to fail and the council does not know yet",
            language: Language::English,
        },
    )?;
    play.writes(
        399,
        &[("issue", "The supplier cannot deliver what was paid for."), ("tried", "Two meetings without minutes.")],
    )?;
    play.writes(398, &[("answer", "Two advisers who ended such a contract themselves.")])?;
    play.asks(397, DUBLIN)?.all_accept(395)?.goes_on(394)?.clears_all(393)?;
    play.writes(
        392,
        &[
            ("goals", "An end that the city can explain."),
            ("rhythm", "Weekly"),
            ("confidentiality", "All of it"),
            ("end", "2025-06-30"),
        ],
    )?;
    play.all_accept(391)?;
    play.writes(
        380,
        &[("met", "2025-03-29"), ("agenda", "What was promised"), ("notes", "Read the contract first, then talk.")],
    )?;
    play.goes_on(350)?;
    play.writes(345, &[("recommendation", "Tell the council before the supplier does.")])?;
    play.goes_on(344)?.replies(343, &[(Verdict::Taken, "")])?;
    play.writes(342, &[("reply", "We told the council the same week.")])?;
    for days_ago in [250, 160, 20] {
        play.writes(days_ago, &[("progress", "The service runs with another supplier.")])?;
    }
    play.writes(
        15,
        &[
            ("named", "unnamed"),
            ("lesson", "Who tells the council first keeps its trust. Ending a contract took us nine weeks; hiding it would have taken longer."),
        ],
    )?;
    play.writes(
        14,
        &[("result", "adopted"), ("changed", "No contract without a way out, and the council hears of trouble first.")],
    )?;
    Ok(())
}

/// Dakar goes with Medellín and meets by a plan.
fn twinning(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let play = Play::begin(
        world,
        Opening {
            days_ago: 210,
            city: DAKAR,
            code: "twinning",
            topic: "connectivity",
            words: "Reprendre dans nos marchés le wifi de quartier d’une ville qui l’a déjà fait tenir",
            language: Language::French,
        },
    )?;
    play.writes(
        205,
        &[
            ("challenge", "Le wifi des marchés s’arrête à chaque coupure."),
            ("tried", "Des batteries de quatre heures, qui ne suffisent pas partout."),
            ("expected-change", "Six marchés reliés toute la journée, entretenus par ceux qui y travaillent."),
        ],
    )?;
    play.asks(200, MEDELLIN)?.all_accept(195)?.all_accept(188)?;
    play.writes(
        185,
        &[
            ("goals", "Six marchés reliés d’ici un an, entretenus sur place."),
            ("rhythm", "Une fois par mois, et une visite de chaque côté"),
            ("confidentiality", "Les prix des fournisseurs"),
            ("end", "2026-12-31"),
        ],
    )?;
    play.all_accept(180)?;
    play.writes(
        120,
        &[
            ("met", "2025-12-14"),
            ("agenda", "Qui répare"),
            ("notes", "Des commerçants formés réparent le jour même. Le contrat ne couvre que les pièces."),
            ("next", "2026-05-12"),
        ],
    )?;
    Ok(())
}

/// Lyon was visited by peers, has answered, and has to publish by the public clock.
fn peer_review(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let play = Play::begin(
        world,
        Opening {
            days_ago: 190,
            city: LYON,
            code: "peer-review",
            topic: "language-access",
            words: "Nos démarches en ligne sont-elles comprises de ceux qui en ont le plus besoin ?",
            language: Language::French,
        },
    )?;
    play.writes(
        185,
        &[
            (
                "questions",
                "Qui abandonne, et où ? Que ferait une ville qui repartirait de zéro ? Que pouvons-nous arrêter ?",
            ),
            ("limits", "Les impôts, qui ne dépendent pas de nous."),
        ],
    )?;
    play.all_accept(180)?;
    play.writes(
        160,
        &[
            ("strong", "Les agents connaissent les usagers et corrigent à la main."),
            ("weak", "Personne ne mesure qui abandonne."),
            ("evidence", "Deux enquêtes et les journaux de l’accueil."),
        ],
    )?;
    for (days_ago, city) in [(150, KANSAS_CITY), (149, DUBLIN), (148, DAKAR)] {
        play.asks(days_ago, city)?;
    }
    play.all_accept(140)?.goes_on(138)?.clears_all(135)?;
    play.writes(
        130,
        &[
            ("goals", "Un regard extérieur que nous publierons en entier."),
            ("rhythm", "Deux réunions de préparation et trois jours sur place"),
            ("confidentiality", "Les noms des agents"),
            ("end", "2027-03-31"),
        ],
    )?;
    play.all_accept(125)?;
    play.writes(
        45,
        &[
            ("from", "2026-02-24"),
            ("until", "2026-02-26"),
            ("objectives", "Voir remplir nos formulaires."),
            ("programme", "Trois accueils, quinze entretiens, une soirée avec les associations."),
            ("participants", "Trois pairs, deux agents de la ville"),
            ("payers", "Les voyages au forfait ; la ville paie les repas."),
        ],
    )?;
    play.goes_on(42)?;
    play.writes(
        30,
        &[
            ("recommendation", "Count who gives up, form by form, and show it each month."),
            ("seen", "Nobody in three offices could say how many start and do not finish."),
        ],
    )?;
    play.writes(29, &[("recommendation", "Close the two forms that fewer than ten people a year finish.")])?;
    play.writes(28, &[("recommendation", "Let interpreters sign for those they help.")])?;
    play.goes_on(25)?;
    play.replies(
        12,
        &[
            (Verdict::Taken, ""),
            (Verdict::Adapted, "Nous fermons l’un des deux ; l’autre est exigé par la loi."),
            (Verdict::Refused, "La signature reste personnelle ; nous formerons des agents à la place."),
        ],
    )?;
    play.writes(10, &[("reply", "Nous mesurons dès mai, et nous dirons en public ce qui n’a pas marché.")])?;
    Ok(())
}

/// The demo's leader is mentored by Dublin; the pair is at work.
fn mentoring(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let play = Play::begin(
        world,
        Opening {
            days_ago: 130,
            city: KANSAS_CITY,
            code: "mentoring",
            topic: "sensors",
            words: "Rules for sensors that residents believe, in my first year in this post",
            language: Language::English,
        },
    )?;
    play.writes(
        128,
        &[
            ("challenge", "Residents see sensors and do not know what they count."),
            ("expected-change", "One page of rules that a resident can read at the pole."),
        ],
    )?;
    play.asks(126, DUBLIN)?.all_accept(120)?.all_accept(115)?;
    play.writes(
        112,
        &[
            ("goals", "A register that residents can read; rules signed by the council."),
            ("rhythm", "Every four weeks, 45 minutes"),
            ("confidentiality", "What our suppliers quoted"),
            ("end", "2026-12-31"),
        ],
    )?;
    play.all_accept(110)?;
    play.writes(
        80,
        &[
            ("met", "2026-01-23"),
            ("agenda", "Who signs the rules"),
            ("notes", "The council signs, the office writes. Begin with the sensors that count people."),
        ],
    )?;
    play.moves_goals(
        60,
        KANSAS_CITY,
        "A register for the sensors that count people; rules signed by the council in June.",
    )?;
    play.writes(
        20,
        &[
            ("met", "2026-03-24"),
            ("agenda", "The first forty entries"),
            ("notes", "Too long to read at a pole. One sentence, one number, one address."),
            ("next", "2026-04-28"),
        ],
    )?;
    Ok(())
}

/// What waits: the demo's leader is asked for a call, and has asked for advice in confidence themselves.
fn waiting(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let call = Opening {
        days_ago: 6,
        city: AMSTERDAM,
        code: "call",
        topic: "participatory-budgeting",
        words: "How do you bring people to the vote who never came before?",
        language: Language::English,
    };
    let play = Play::begin(world, call)?;
    play.writes(5, &[("challenge", "The same three districts vote every year.")])?.asks(2, KANSAS_CITY)?;
    let advice = Opening {
        days_ago: 1,
        city: KANSAS_CITY,
        code: "advisory-mission",
        topic: "sensors",
        words: "A supplier asks us to sign what we may not publish",
        language: Language::English,
    };
    let play = Play::begin(world, advice)?;
    play.writes(
        1,
        &[("issue", "The contract forbids us to name what the sensors count."), ("tried", "Our lawyers asked once.")],
    )?;
    Ok(())
}
