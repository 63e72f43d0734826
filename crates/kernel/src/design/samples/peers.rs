//! The sample's cities, each with what makes it alike and what sets it apart.

use super::pick;
use crate::design::{Cell, CellHead, Column, Likeness, Link, Narrow, Reasons, Row, Table, Tag, Words};
use crate::language::Language;

/// Words in English and Arabic.
type Both = (&'static str, &'static str);

/// A city of the sample.
struct Peer {
    name: Both,
    country: Both,
    percent: u8,
    is_member: bool,
    alike: Both,
    /// Numbers of the sources that `alike` stands on.
    sources: &'static [u16],
    differs: Both,
}

const PEERS: [Peer; 4] = [
    Peer {
        name: ("Sacramento", "ساكرامنتو"),
        country: ("United States", "الولايات المتحدة"),
        percent: 93,
        is_member: true,
        alike: (
            "same size band (0.52 m); same state law on broadband; 1 in 7 over 65",
            "الحجم نفسه (0,52 مليون)؛ واحد من كل سبعة فوق 65",
        ),
        sources: &[1],
        differs: ("but: denser by half", "لكن: أكثف بالنصف"),
    },
    Peer {
        name: ("Bristol", "بريستول"),
        country: ("United Kingdom", "المملكة المتحدة"),
        percent: 90,
        is_member: true,
        alike: (
            "same size (0.48 m); same share offline over 65; similar budget per head",
            "الحجم نفسه؛ نسبة كبار السن غير المتصلين نفسها",
        ),
        sources: &[],
        differs: ("but: national ID for services", "لكن: هوية وطنية للخدمات"),
    },
    Peer {
        name: ("Gdańsk", "غدانسك"),
        country: ("Poland", "بولندا"),
        percent: 88,
        is_member: false,
        alike: ("same size (0.49 m); ageing as fast; own fibre network", "الحجم نفسه؛ شبكة ألياف مملوكة للمدينة"),
        sources: &[],
        differs: ("but: income a third lower", "لكن: الدخل أقل بالثلث"),
    },
    Peer {
        name: ("Nantes", "نانت"),
        country: ("France", "فرنسا"),
        percent: 86,
        is_member: true,
        alike: ("size band; library network per head; same help-desk model", "شبكة مكتبات مماثلة"),
        sources: &[],
        differs: ("but: mutual insurers pay training", "لكن: التدريب تموله التعاضديات"),
    },
];

/// The table of a brief's first section.
pub(super) fn peers(language: Language) -> Table {
    let say = |english, arabic| pick(language, english, arabic);
    let caption = say(
        "Most alike for digital inclusion, of 34,006 cities. 100 would be the same in every fact compared.",
        "الأكثر شبهًا في الشمول الرقمي من 34,006 مدن. 100 تعني التطابق في كل حقيقة قورنت.",
    );
    Table {
        id: "peers-table".into(),
        caption: caption.into(),
        columns: vec![
            Column::hidden(say("Rank", "الترتيب")),
            Column::new(say("City", "المدينة")),
            Column::new(say("Likeness", "التشابه")),
            Column::new(say("Why, and what sets it apart", "السبب، وما يميزها")),
        ],
        rows: PEERS.iter().zip(1..).map(|(peer, rank)| row(language, peer, rank)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn row(language: Language, peer: &Peer, rank: u8) -> Row {
    let say = |both: Both| pick(language, both.0, both.1);
    let head = CellHead {
        link: Link::new(say(peer.name), "#"),
        tag: peer.is_member.then(|| Tag::active(say(("member", "عضو")))),
        note: Some(say(peer.country).into()),
    };
    let reasons = Reasons {
        alike: Words::from(say(peer.alike)).with_sources(peer.sources),
        differs: Some(say(peer.differs).into()),
        why: Some(Link::new(say(("why", "لماذا")), "#")),
    };
    let likeness = Likeness { percent: peer.percent, number: peer.percent.to_string().into() };
    let cells =
        vec![Cell::Rank(rank.to_string().into()), Cell::Head(head), Cell::Likeness(likeness), Cell::Reasons(reasons)];
    Row { cells, is_own: false }
}
