//! What the demo's consultations ask, in four languages; and what cities answer in words. All of it is invented.

use kernel::language::Language;

use super::super::model::Kind;

/// A question of the demo: its words and its choices, in the order of [`Language::ALL`].
pub(super) struct DemoQuestion {
    pub(super) kind: Kind,
    /// What a number counts.
    pub(super) unit: [&'static str; 4],
    pub(super) fact: &'static str,
    pub(super) words: [&'static str; 4],
    pub(super) choices: [&'static [&'static str]; 4],
    /// The names of the rows of a table.
    pub(super) rows: [&'static [&'static str]; 4],
    /// The place of the question that it hangs on, from 0, and the choice.
    pub(super) only: Option<(usize, i64)>,
}

const NO_CHOICES: [&[&str]; 4] = [&[], &[], &[], &[]];
const NO_UNIT: [&str; 4] = [""; 4];
const PEOPLE_UNIT: [&str; 4] = ["people", "personas", "personnes", "شخص"];

pub(super) const FIRST: DemoQuestion = DemoQuestion {
    kind: Kind::One,
    unit: NO_UNIT,
    fact: "",
    words: [
        "What should the network work on first next year?",
        "¿En qué debería trabajar primero la red el próximo año?",
        "Sur quoi le réseau devrait-il travailler d’abord l’an prochain ?",
        "على ماذا ينبغي أن تعمل الشبكة أولًا في العام المقبل؟",
    ],
    choices: [
        &["Services that people can finish online", "People who are not online", "Data of the city", "Rules for AI"],
        &[
            "Trámites que se pueden terminar en línea",
            "Personas que no están en línea",
            "Datos de la ciudad",
            "Reglas para la IA",
        ],
        &[
            "Des démarches que l’on peut finir en ligne",
            "Les personnes qui ne sont pas en ligne",
            "Les données de la ville",
            "Des règles pour l’IA",
        ],
        &["خدمات يمكن إتمامها عبر الإنترنت", "من ليسوا على الإنترنت", "بيانات المدينة", "قواعد للذكاء الاصطناعي"],
    ],
    rows: NO_CHOICES,
    only: None,
};

pub(super) const WITHOUT_PHONE: DemoQuestion = DemoQuestion {
    kind: Kind::Scale,
    unit: NO_UNIT,
    fact: "",
    words: [
        "How well do your services work for somebody without a smartphone?",
        "¿Qué tal funcionan sus servicios para quien no tiene teléfono inteligente?",
        "Vos services fonctionnent-ils bien pour une personne sans téléphone intelligent ?",
        "ما مدى ملاءمة خدماتكم لمن ليس لديه هاتف ذكي؟",
    ],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: None,
};

pub(super) const PEOPLE: DemoQuestion = DemoQuestion {
    kind: Kind::Number,
    unit: PEOPLE_UNIT,
    fact: "population",
    words: [
        "How many people live in your city?",
        "¿Cuántas personas viven en su ciudad?",
        "Combien de personnes vivent dans votre ville ?",
        "كم عدد سكان مدينتكم؟",
    ],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: None,
};

pub(super) const HELP: DemoQuestion = DemoQuestion {
    kind: Kind::Several,
    unit: NO_UNIT,
    fact: "",
    words: [
        "Where do people get help with your online services?",
        "¿Dónde reciben ayuda las personas con sus servicios en línea?",
        "Où les personnes trouvent-elles de l’aide pour vos services en ligne ?",
        "أين يحصل الناس على المساعدة في خدماتكم عبر الإنترنت؟",
    ],
    choices: [
        &["At a counter", "In libraries", "On the telephone", "Nowhere yet"],
        &["En una ventanilla", "En bibliotecas", "Por teléfono", "Todavía en ninguna parte"],
        &["Au guichet", "Dans les bibliothèques", "Au téléphone", "Nulle part encore"],
        &["عند شباك الخدمة", "في المكتبات", "عبر الهاتف", "لا يوجد بعد"],
    ],
    rows: NO_CHOICES,
    only: None,
};

pub(super) const LEARNED: DemoQuestion = DemoQuestion {
    kind: Kind::Text,
    unit: NO_UNIT,
    fact: "",
    words: [
        "What did you learn from help on the telephone?",
        "¿Qué aprendieron de la ayuda por teléfono?",
        "Qu’avez-vous appris de l’aide au téléphone ?",
        "ماذا تعلمتم من المساعدة عبر الهاتف؟",
    ],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: Some((3, 3)),
};

pub(super) const HELPERS: DemoQuestion = DemoQuestion {
    kind: Kind::Table,
    unit: NO_UNIT,
    fact: "",
    words: [
        "How many people help with online services, and for how many hours a week?",
        "¿Cuántas personas ayudan con los servicios en línea, y cuántas horas a la semana?",
        "Combien de personnes aident pour les services en ligne, et combien d’heures par semaine ?",
        "كم شخصًا يساعد في الخدمات عبر الإنترنت، وكم ساعة في الأسبوع؟",
    ],
    choices: [
        &["Helpers | people", "Open | hours a week", "What works there"],
        &["Ayudan | personas", "Abierto | horas a la semana", "Qué funciona allí"],
        &["Aident | personnes", "Ouvert | heures par semaine", "Ce qui y marche"],
        &["المساعدون | أشخاص", "مفتوح | ساعات في الأسبوع", "ما ينجح هناك"],
    ],
    rows: [
        &["Libraries", "Counters", "Telephone"],
        &["Bibliotecas", "Ventanillas", "Teléfono"],
        &["Bibliothèques", "Guichets", "Téléphone"],
        &["المكتبات", "شبابيك الخدمة", "الهاتف"],
    ],
    only: None,
};

pub(super) const GUIDE: DemoQuestion = DemoQuestion {
    kind: Kind::File,
    unit: NO_UNIT,
    fact: "",
    words: [
        "What do you give to those who help? Hand in your guide, if you have one.",
        "¿Qué dan a quienes ayudan? Entreguen su guía, si tienen una.",
        "Que donnez-vous à celles et ceux qui aident ? Remettez votre guide, si vous en avez un.",
        "ماذا تعطون من يساعدون؟ سلّموا دليلكم إن كان لديكم واحد.",
    ],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: None,
};

/// The guide of Kansas City.
pub(super) const GUIDE_FILE: (&str, &str) = (
    "guide-for-helpers.txt",
    "Guide for helpers (invented)\n\n1. Ask what the letter is about before you ask for a number.\n2. Stay until it is sent.\n",
);

pub(super) const STAFF: DemoQuestion = DemoQuestion {
    kind: Kind::Number,
    unit: PEOPLE_UNIT,
    fact: "it_staff",
    words: [
        "How many people work on digital services for your city?",
        "¿Cuántas personas trabajan en servicios digitales para su ciudad?",
        "Combien de personnes travaillent aux services numériques de votre ville ?",
        "كم شخصًا يعمل في الخدمات الرقمية لمدينتكم؟",
    ],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: None,
};

pub(super) const PROMISE: DemoQuestion = DemoQuestion {
    kind: Kind::One,
    unit: NO_UNIT,
    fact: "",
    words: [
        "Could your city promise that each service can also be done with a person?",
        "¿Podría su ciudad prometer que cada trámite se pueda hacer también con una persona?",
        "Votre ville pourrait-elle promettre que chaque démarche se fasse aussi avec une personne ?",
        "هل يمكن لمدينتكم أن تَعِد بإتاحة كل خدمة مع موظف أيضًا؟",
    ],
    choices: [
        &["Yes, for all services", "For some services", "No"],
        &["Sí, para todos", "Para algunos", "No"],
        &["Oui, pour toutes", "Pour certaines", "Non"],
        &["نعم، لكل الخدمات", "لبعض الخدمات", "لا"],
    ],
    rows: NO_CHOICES,
    only: None,
};

pub(super) const IN_THE_WAY: DemoQuestion = DemoQuestion {
    kind: Kind::Text,
    unit: NO_UNIT,
    fact: "",
    words: ["What stands in the way?", "¿Qué lo impide?", "Qu’est-ce qui l’empêche ?", "ما الذي يحول دون ذلك؟"],
    choices: NO_CHOICES,
    rows: NO_CHOICES,
    only: Some((4, 3)),
};

/// What the closed consultation asks, and the open one: five questions are of both, and are confirmed with one click.
pub(super) const BEFORE: [DemoQuestion; 7] = [FIRST, WITHOUT_PHONE, PEOPLE, HELP, LEARNED, HELPERS, GUIDE];
pub(super) const NOW_NEW: [DemoQuestion; 3] = [STAFF, PROMISE, IN_THE_WAY];

/// Title, purpose and addressee of both, in all languages but the first.
pub(super) const NAMED_IN: [[&str; 3]; 3] = [
    [
        "En qué trabaja la red el año que viene",
        "La junta decide el plan del próximo año según lo que ustedes digan: su primer tema y para qué se pide dinero. Inventado para esta red \
            de demostración, como cada respuesta.",
        "La junta de la red",
    ],
    [
        "Ce sur quoi le réseau travaille l’an prochain",
        "Le bureau décide du plan de l’an prochain d’après ce que vous dites : son premier thème, et ce pour quoi on demande de l’argent. \
            Inventé pour ce réseau de démonstration, comme chaque réponse.",
        "Le bureau du réseau",
    ],
    [
        "ما تعمل عليه الشبكة في العام المقبل",
        "يقرر المجلس خطة العام المقبل بحسب ما تقولونه: موضوعها الأول، وما يُطلب له المال. مختلق لهذه الشبكة التجريبية، وكذلك كل جواب.",
        "مجلس الشبكة",
    ],
];
pub(super) const OPEN_NAMED_IN: [[&str; 3]; 3] = [
    [
        "Ayuda para quienes no están en línea",
        "La red escribe lo que sus ciudades pueden prometer a quienes no están en línea. Lo que la mayoría no puede prometer queda fuera. \
            Inventado para esta red de demostración.",
        "La junta de la red",
    ],
    [
        "Aider les personnes qui ne sont pas en ligne",
        "Le réseau écrit ce que ses villes peuvent promettre aux personnes qui ne sont pas en ligne. Ce que la plupart ne peuvent promettre \
            est laissé de côté. Inventé pour ce réseau de démonstration.",
        "Le bureau du réseau",
    ],
    [
        "مساعدة من ليسوا على الإنترنت",
        "تكتب الشبكة ما تستطيع مدنها أن تعد به من ليسوا على الإنترنت. وما لا يستطيع معظمها الوعد به يُترك. مختلق لهذه الشبكة التجريبية.",
        "مجلس الشبكة",
    ],
];

/// What the board replied, and why it took the first theme up, in all languages but the first.
pub(super) const REPLY_IN: [&str; 3] = [
    "(Inventado) Gracias: cuarenta respuestas son más de las que habíamos tenido nunca. El primer tema del próximo año son las personas que \
        no están en línea. El próximo año no pedimos dinero para reglas sobre IA, porque otros lo hacen.",
    "(Inventé) Merci : quarante réponses, nous n’en avions jamais eu autant. Le premier thème de l’an prochain, ce sont les personnes qui ne \
        sont pas en ligne. Nous ne demandons pas d’argent pour des règles sur l’IA l’an prochain, car d’autres le font.",
    "(مختلق) شكرًا: أربعون جوابًا أكثر مما تلقينا من قبل. الموضوع الأول في العام المقبل هو من ليسوا على الإنترنت. ولا نطلب مالًا لقواعد \
        الذكاء الاصطناعي في العام المقبل لأن غيرنا يفعل ذلك.",
];
pub(super) const FIRST_WHY: [&str; 3] = [
    "(Inventado) Es el primer tema del plan.",
    "(Inventé) C’est le premier thème du plan.",
    "(مختلق) هو الموضوع الأول في الخطة.",
];

/// What cities learned, in the language of who wrote it.
pub(super) fn learned(language: Language, at: usize) -> &'static str {
    let all: [&str; 3] = match language {
        Language::English => [
            "(Invented) People ask for a name, not for a number: one person who calls back.",
            "(Invented) Half of the calls are about the same three letters; we rewrote them.",
            "(Invented) Nobody calls before ten; the line is open until seven now.",
        ],
        Language::Spanish => [
            "(Inventado) La mitad de las llamadas son por la misma carta; la escribimos de nuevo.",
            "(Inventado) La gente llama para no equivocarse, no porque no sepa.",
            "(Inventado) Quien atiende tiene que poder terminar el trámite.",
        ],
        Language::French => [
            "(Inventé) On appelle pour être sûr, pas parce qu’on ne sait pas.",
            "(Inventé) La personne qui répond doit pouvoir finir la démarche.",
            "(Inventé) La moitié des appels portent sur la même lettre ; nous l’avons réécrite.",
        ],
        Language::Arabic => [
            "(مختلق) يتصل الناس ليتأكدوا، لا لأنهم لا يعرفون.",
            "(مختلق) يجب أن يستطيع من يرد إتمام المعاملة.",
            "(مختلق) نصف المكالمات عن الرسالة نفسها، فأعدنا كتابتها.",
        ],
    };
    all[at % all.len()]
}
