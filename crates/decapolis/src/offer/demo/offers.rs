//! What the invented people offer, in four languages.

/// Topic, kinds of help, hours a month, then the same offer in each language of the interface.
pub(super) const OFFERS: &[(&str, &[&str], i64, [&str; 4])] = &[
    (
        "older-residents",
        &["question", "exchange"],
        4,
        [
            "We can show how our helpers train",
            "Mostramos cómo se forma a quienes ayudan",
            "Nous montrons comment nos aidants se forment",
            "نعرض كيف ندرب المساعدين",
        ],
    ),
    (
        "digital-inclusion",
        &["call"],
        1,
        [
            "Half an hour on lending devices",
            "Media hora sobre préstamo de equipos",
            "Une demi-heure sur le prêt d’appareils",
            "نصف ساعة عن إعارة الأجهزة",
        ],
    ),
    (
        "digital-skills",
        &["question", "call"],
        2,
        [
            "Our course plan, to copy",
            "Nuestro plan de cursos, para copiar",
            "Notre plan de cours, à copier",
            "خطة دوراتنا جاهزة للنسخ",
        ],
    ),
    (
        "citizen-engagement",
        &["question", "call", "mentoring"],
        3,
        [
            "What we would not do again on our platform",
            "Lo que no repetiríamos en nuestra plataforma",
            "Ce que nous ne referions pas sur notre plateforme",
            "ما لن نكرره في منصتنا",
        ],
    ),
    (
        "sensors",
        &["question"],
        1,
        [
            "The text of our sensor rules",
            "El texto de nuestras reglas de sensores",
            "Le texte de nos règles sur les capteurs",
            "نص قواعدنا لأجهزة الاستشعار",
        ],
    ),
    (
        "open-data",
        &["call"],
        2,
        [
            "A call on licences and costs",
            "Una llamada sobre licencias y costes",
            "Un appel sur les licences et les coûts",
            "مكالمة عن التراخيص والتكاليف",
        ],
    ),
    (
        "online-services",
        &["question", "twinning"],
        4,
        [
            "Our list of forms, by how often they fail",
            "Nuestra lista de trámites según cuánto fallan",
            "Notre liste de démarches selon leurs échecs",
            "قائمة معاملاتنا مرتبة حسب تعثرها",
        ],
    ),
    (
        "participatory-budgeting",
        &["call", "exchange", "study-tour"],
        6,
        [
            "How we reach people who never vote",
            "Cómo llegamos a quienes nunca votan",
            "Comment nous touchons ceux qui ne votent jamais",
            "كيف نصل إلى من لا يصوتون أبدًا",
        ],
    ),
];
