//! Invented offers of help: what the people of the demo's cities say that they can give.

use kernel::db::Tx;
use kernel::draw::Draw;
use kernel::language::Language;
use kernel::person;
use kernel::post::HeldPost;
use kernel::session::{Actor, Strength};
use kernel::stop::Stop;
use kernel::{circle, time};

use super::super::model::City;
use super::super::store;

/// Topic, then the same offer in each language of the interface.
const OFFERS: &[(&str, [&str; 4])] = &[
    (
        "older-residents",
        [
            "We can show how our helpers train",
            "Mostramos cómo se forma a quienes ayudan",
            "Nous montrons comment nos aidants se forment",
            "نعرض كيف ندرب المساعدين",
        ],
    ),
    (
        "digital-inclusion",
        [
            "Half an hour on lending devices",
            "Media hora sobre préstamo de equipos",
            "Une demi-heure sur le prêt d’appareils",
            "نصف ساعة عن إعارة الأجهزة",
        ],
    ),
    (
        "digital-skills",
        [
            "Our course plan, to copy",
            "Nuestro plan de cursos, para copiar",
            "Notre plan de cours, à copier",
            "خطة دوراتنا جاهزة للنسخ",
        ],
    ),
    (
        "citizen-engagement",
        [
            "What we would not do again on our platform",
            "Lo que no repetiríamos en nuestra plataforma",
            "Ce que nous ne referions pas sur notre plateforme",
            "ما لن نكرره في منصتنا",
        ],
    ),
    (
        "sensors",
        [
            "The text of our sensor rules",
            "El texto de nuestras reglas de sensores",
            "Le texte de nos règles sur les capteurs",
            "نص قواعدنا لأجهزة الاستشعار",
        ],
    ),
    (
        "open-data",
        [
            "A call on licences and costs",
            "Una llamada sobre licencias y costes",
            "Un appel sur les licences et les coûts",
            "مكالمة عن التراخيص والتكاليف",
        ],
    ),
    (
        "online-services",
        [
            "Our list of forms, by how often they fail",
            "Nuestra lista de trámites según cuánto fallan",
            "Notre liste de démarches selon leurs échecs",
            "قائمة معاملاتنا مرتبة حسب تعثرها",
        ],
    ),
    (
        "participatory-budgeting",
        [
            "How we reach people who never vote",
            "Cómo llegamos a quienes nunca votan",
            "Comment nous touchons ceux qui ne votent jamais",
            "كيف نصل إلى من لا يصوتون أبدًا",
        ],
    ),
];

/// Two in three posts of these cities that answer offer something.
pub(crate) fn make_offers(tx: &mut Tx<'_>, cities: &[City], draw: &mut Draw) -> Result<(), Stop> {
    for city in cities {
        for held in kernel::post::at_home_in(tx, city.circle)?.into_iter().filter(|held| held.answers) {
            if draw.below(3) == 0 {
                continue;
            }
            let (topic, words) = draw.one_of(OFFERS);
            let language = actor_of(tx, &held)?.language;
            let at = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
            store::insert_offer(tx, held.post, city.id, topic, words[at], language)?;
        }
    }
    Ok(())
}

/// The holder of a demo post, as they would be signed in.
pub(crate) fn actor_of(tx: &mut Tx<'_>, held: &HeldPost) -> Result<Actor, Stop> {
    let holder = held.holder.as_ref().ok_or(Stop::Missing)?;
    let person = person::by_id(tx, holder.person)?.ok_or(Stop::Missing)?;
    let home = circle::by_id(tx, held.home)?;
    Ok(Actor {
        person: person.id,
        name: person.name,
        post: held.post,
        function: held.function,
        title: held.title.clone(),
        is_acting: holder.is_acting,
        is_assistant: false,
        until: holder.ends_at,
        home: held.home,
        home_kind: home.0,
        home_name: home.1,
        strength: Strength::Invited,
        language: person.language,
        time_zone: person.time_zone.parse().unwrap_or(time::Zone::UTC),
        seen_at: tx.now(),
    })
}
