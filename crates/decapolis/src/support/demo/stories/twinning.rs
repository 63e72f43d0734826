//! A twinning of two cities.

use kernel::language::Language;

use super::super::play::{Opening, Story};
use super::{DAKAR, MEDELLIN};

/// Dakar goes with Medellín and meets by a plan.
pub(super) fn twinning() -> Story {
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
            ("end", "@-370"),
        ],
    )
    .all_accept(180)
    .writes(
        120,
        &[
            ("met", "@1"),
            ("agenda", "Qui répare"),
            ("notes", "Des commerçants formés réparent le jour même. Le contrat ne couvre que les pièces."),
            ("next", "@-100"),
        ],
    )
    .writes(
        18,
        &[
            ("met", "@1"),
            ("agenda", "Le troisième marché"),
            ("notes", "Deux marchés tiennent une coupure de trois heures. Le troisième attend un local fermé."),
            ("next", "@-44"),
        ],
    )
}
