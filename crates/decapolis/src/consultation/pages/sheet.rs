//! A city's sheet: what it is asked and what it says so far, what it can confirm, and how its leader signs.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Control, Field, Form, Item, Items, Lead, Link, Look, Meta, MetaEntry, Notice, SectionHead,
    Tag, TextArea, Tone, Words,
};
use kernel::form::{self, FormErrors, Reading, WORDS_MAX};
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self, Asked, OpenedSheet, asked_now};
use super::super::model::{
    BankQuestion, BankQuestionId, Kind, Said, SheetAnswer, SheetAnswerId, SheetId, SheetState, Source,
};
use super::super::offered::{self, From, Offer};
use super::super::texts::Texts;
use super::super::{answering, demo, handing, rules, said, store};
use super::signing::{not_signed, sign_form};
use super::{numbered, sheet_tag, trail};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/sheet.html")]
struct SheetPage {
    lead: Lead,
    notices: Vec<Notice>,
    offers_head: SectionHead,
    offers: Vec<(Items, Form)>,
    questions_head: SectionHead,
    questions: Items,
    forms: Vec<(SectionHead, Form)>,
}

/// A sheet with all that its page shows.
pub(super) struct Shown {
    pub(super) opened: OpenedSheet,
    pub(super) asked: Asked,
    pub(super) answers: Vec<SheetAnswer>,
    offers: BTreeMap<BankQuestionId, Offer>,
    posts: BTreeMap<PostId, HeldPost>,
    /// With whom questions are.
    with: BTreeMap<SheetAnswerId, PostId>,
}

impl Shown {
    fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let opened = loaded::sheet_here(tx, visit)?;
        let asked = Asked::load(tx, opened.consultation.id)?;
        let answers = store::sheet::answers(tx, opened.sheet.id)?;
        let offers = match may_write(visit, &opened) {
            true => offered::to_city(tx, opened.sheet.id, &opened.city, &asked.questions)?,
            false => BTreeMap::new(),
        };
        let writers = answers.iter().filter(|answer| answer.said.is_some()).map(|answer| answer.post);
        let signed = opened.sheet.signed.iter().map(|signed| signed.by);
        let declined = opened.sheet.declined.iter().map(|declined| declined.by);
        let with = handing::with_whom(tx, opened.sheet.id)?;
        let posts = post::held(tx, writers.chain(signed).chain(declined).chain(with.values().copied()))?;
        Ok(Self { opened, asked, answers, offers, posts, with })
    }
}

fn may_write(visit: &Visit<'_>, opened: &OpenedSheet) -> bool {
    let may = |actor| rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state).is_ok();
    visit.actor.is_some_and(may)
}

/// What is wrong with a form of the page, which questions are open, or of which something else is said than was seen.
#[derive(Default)]
pub(super) struct Wrong {
    pub(super) errors: FormErrors,
    pub(super) open: Vec<BankQuestionId>,
    pub(super) changed: Vec<BankQuestionId>,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = Shown::load(tx, visit)?;
    let page = draw(tx, visit, &shown, &Wrong::default())?;
    visit.page(tx, shown.opened.consultation.named().title.to_owned(), page)
}

pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, wrong: &Wrong) -> Result<Answer, Stop> {
    let shown = Shown::load(tx, visit)?;
    let page = draw(tx, visit, &shown, wrong)?;
    visit.form_again(tx, shown.opened.consultation.named().title.to_owned(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown, wrong: &Wrong) -> Result<SheetPage, Stop> {
    let texts = Texts::new(visit.language());
    let now = asked_now(&shown.asked, &shown.answers);
    let mut offers = Vec::new();
    for (_, question, answer) in now.iter().filter(|(_, _, answer)| answer.said.is_none()) {
        if let Some(offer) = shown.offers.get(&question.id) {
            let item = offer_item(visit, shown, (question, answer, offer));
            offers.push((Items(vec![item]), confirm_form(tx, visit, answer, offer)?));
        }
    }
    let open = now.iter().filter(|(_, _, answer)| answer.said.is_none()).count();
    Ok(SheetPage {
        lead: lead(visit, shown),
        notices: notices(visit, shown, wrong),
        offers_head: SectionHead {
            note: Some(texts.known_before_note().into()),
            ..SectionHead::new("known", texts.known_before())
        },
        offers,
        questions_head: SectionHead {
            note: Some(texts.open_count(open).to_string().into()),
            ..SectionHead::new("questions", texts.what_it_asks())
        },
        questions: Items(
            now.iter().map(|(_, question, answer)| item(visit, shown, (question, answer), wrong)).collect(),
        ),
        forms: forms(tx, visit, shown, &wrong.errors)?,
    })
}

fn lead(visit: &Visit<'_>, shown: &Shown) -> Lead {
    let (texts, opened) = (Texts::new(visit.language()), &shown.opened);
    let mut trail = trail(visit, &opened.consultation);
    trail.0.push(MetaEntry::Tag(sheet_tag(opened.state, visit.language())));
    let with: BTreeSet<PostId> = shown.with.values().copied().collect();
    if !with.is_empty() {
        let who = visit.language().list(with.iter().map(|post| loaded_name(shown.posts.get(post))));
        trail.0.push(MetaEntry::Words(texts.with_whom(who).to_string().into()));
    }
    let day = visit.last_day(opened.consultation.answers_until);
    let city = opened.city.name_in(visit.language()).to_owned();
    let mut actions = Vec::new();
    if visit.actor.is_some_and(|actor| rules::is_of_city(actor, opened.city.circle)) {
        let path = format!("/consultation-sheets/{}/spreadsheet", opened.sheet.id);
        actions.push(Button::link(texts.as_spreadsheet(), path).quiet());
    }
    if opened.is_over {
        let results = format!("/consultations/{}/results", opened.consultation.id);
        actions.push(Button::link(texts.see_results(), results).quiet());
    }
    Lead {
        trail,
        title: texts.sheet_of(city).to_string().into(),
        sentence: Some(texts.sheet_sentence(day, opened.state.code()).to_string().into()),
        actions: Actions(actions),
        ..Lead::default()
    }
}

fn notices(visit: &Visit<'_>, shown: &Shown, wrong: &Wrong) -> Vec<Notice> {
    let texts = Texts::new(visit.language());
    let mut notices = Vec::new();
    if !wrong.open.is_empty() {
        let title = texts.still_open(wrong.open.len()).to_string();
        notices.push(not_signed(visit, shown, (title, texts.still_open_sentence()), &wrong.open));
    }
    if !wrong.changed.is_empty() {
        let title = texts.changed_since(wrong.changed.len()).to_string();
        notices.push(not_signed(visit, shown, (title, texts.changed_since_sentence()), &wrong.changed));
    }
    if let Some(signed) = &shown.opened.sheet.signed {
        let quote = if signed.may_quote { "yes" } else { "no" };
        let who = loaded_name(shown.posts.get(&signed.by));
        notices.push(Notice::done(texts.signed_by(visit.day(signed.at), quote, who).to_string()));
    }
    if let Some(declined) = &shown.opened.sheet.declined {
        let who = loaded_name(shown.posts.get(&declined.by));
        notices.push(Notice {
            title: Some(texts.declined_by(visit.day(declined.at), who).to_string().into()),
            ..Notice::notable(Words::written(declined.reason.clone(), Some(declined.language.code().into())))
        });
    }
    notices
}

/// Who holds a post, and what it is called.
pub(super) fn loaded_name(held: Option<&HeldPost>) -> String {
    match held {
        Some(HeldPost { holder: Some(holder), title, .. }) => format!("{}, {title}", holder.name),
        Some(held) => held.title.clone(),
        None => String::new(),
    }
}

fn item(visit: &Visit<'_>, shown: &Shown, (question, answer): (&BankQuestion, &SheetAnswer), wrong: &Wrong) -> Item {
    let texts = Texts::new(visit.language());
    let label = numbered(question, shown.asked.number(question.id), visit.language());
    let is_of_city = visit.actor.is_some_and(|actor| rules::is_of_city(actor, shown.opened.city.circle));
    let href = if is_of_city { format!("/sheet-answers/{}", answer.id) } else { String::new() };
    let with = shown.with.get(&answer.id).map(|post| texts.with_whom(loaded_name(shown.posts.get(post))).to_string());
    let with = with.map(|words| MetaEntry::Words(words.into()));
    let Some(said) = answer.said else {
        let is_late = shown.opened.state == SheetState::Late;
        let tone = if is_late { Tone::Late } else { Tone::Notable };
        return Item {
            title: Link { label, href: href.into() },
            tag: Some(Tag::new(texts.open_question(), tone)),
            meta: Meta(with.into_iter().collect()),
            ..Item::default()
        };
    };
    let who = loaded_name(shown.posts.get(&answer.post));
    let mut meta = vec![MetaEntry::Words(texts.written_by(visit.day(answer.written_at), who).to_string().into())];
    meta.extend(with);
    match &answer.source {
        Source::Typed => {}
        Source::Before(_) => meta.push(MetaEntry::Words(texts.confirmed_before().into())),
        Source::Fact(source) => meta.push(MetaEntry::Words(texts.confirmed_fact(source.clone()).to_string().into())),
    }
    if answer.version != question.version {
        meta.push(MetaEntry::Words(texts.older_version(answer.version).to_string().into()));
    }
    let is_there = question.kind == Kind::File && said == Said::Told && !answer.content.is_empty();
    let file = is_there.then(|| Button::link(texts.open_file(), format!("/sheet-answers/{}/file", answer.id)).quiet());
    let shown = said::shown(question, (said, &answer.content, answer.version), answer.language, visit.language());
    Item {
        title: Link { label, href: href.into() },
        tag: wrong.changed.contains(&question.id).then(|| Tag::new(texts.changed_now(), Tone::Notable)),
        meta: Meta(meta),
        sentence: Some(shown),
        actions: Actions(file.into_iter().collect()),
        ..Item::default()
    }
}

fn offer_item(
    visit: &Visit<'_>,
    shown: &Shown,
    (question, answer, offer): (&BankQuestion, &SheetAnswer, &Offer),
) -> Item {
    let label = numbered(question, shown.asked.number(question.id), visit.language());
    Item {
        title: Link { label, href: format!("/sheet-answers/{}", answer.id).into() },
        meta: Meta(vec![MetaEntry::Words(offer_source(visit, offer).into())]),
        sentence: Some(offer_words(visit, question, offer)),
        ..Item::default()
    }
}

/// Where an offered answer comes from, and of when it is.
pub(super) fn offer_source(visit: &Visit<'_>, offer: &Offer) -> String {
    let texts = Texts::new(visit.language());
    match &offer.from {
        From::Before { title, signed_at, .. } => {
            texts.signed_before_in(visit.day(*signed_at), kernel::language::set_apart(title)).to_string()
        }
        From::Profile { source, year: Some(year) } => {
            texts.profile_source_of(source.clone(), year.to_string()).to_string()
        }
        From::Profile { source, year: None } => texts.profile_source(source.clone()).to_string(),
    }
}

pub(super) fn offer_words(visit: &Visit<'_>, question: &BankQuestion, offer: &Offer) -> Words {
    let said = (offer.said, offer.content.as_str(), question.version);
    said::shown(question, said, offer.language, visit.language())
}

/// One click confirms what was said before.
pub(super) fn confirm_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    answer: &SheetAnswer,
    offer: &Offer,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let act = Act::SubmitAs { name: "from".into(), value: offer.key.clone().into() };
    let button = Button { label: texts.confirm().into(), act, look: Look::Quiet };
    Ok(form::post(tx, visit, format!("/sheet-answers/{}/confirmation", answer.id), Vec::new(), vec![button])?)
}

/// What the city's leader can do with the whole sheet.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    errors: &FormErrors,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let (texts, opened) = (Texts::new(visit.language()), &shown.opened);
    let (actor, circle) = (visit.actor()?, opened.city.circle);
    let typed = &visit.request.form;
    let path = |part: &str| format!("/consultation-sheets/{}/{part}", opened.sheet.id);
    let mut forms = Vec::new();
    if rules::may_speak(actor, circle, &opened.sheet, opened.state).is_ok() {
        forms.push((SectionHead::new("sign", texts.sign_head()), sign_form(tx, visit, shown, errors)?));
        let field = Field { error: errors.of("reason"), ..Field::new("reason", texts.field_reason()) };
        let field = Field { hint: Some(texts.field_reason_hint().into()), ..field };
        let reason = Control::Area(TextArea { field, value: typed.get("reason").to_owned().into() });
        let button = Button::submit(texts.decline()).quiet();
        let decline = form::post(tx, visit, path("declining"), vec![reason], vec![button])?;
        forms.push((SectionHead::new("decline", texts.decline_head()), decline));
    }
    if rules::may_take_back(actor, circle, &opened.sheet, opened.is_over).is_ok() {
        let button = Button::submit(texts.take_back()).quiet();
        let back = form::post(tx, visit, path("taking-back"), Vec::new(), vec![button])?;
        forms.push((SectionHead::new("back", texts.take_back_head()), back));
    }
    Ok(forms)
}

pub(in super::super) fn decline(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SheetId = visit.param("consultation_sheet")?;
    let actor = visit.actor()?;
    let opened = loaded::open_sheet(tx, actor, id)?;
    let _leave = rules::may_speak(actor, opened.city.circle, &opened.sheet, opened.state)?;
    match parse_reason(&visit.request.form, visit) {
        Ok(reason) => {
            answering::decline(tx, actor, id, (&reason, visit.language()))?;
            Ok(back_to(id))
        }
        Err(errors) => again(tx, visit, &Wrong { errors, ..Wrong::default() }),
    }
}

fn parse_reason(form: &Fields, visit: &Visit<'_>) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, visit.language());
    let reason = reading.words("reason", WORDS_MAX, Texts::new(visit.language()).error_reason());
    reading.done(Some(reason))
}

pub(in super::super) fn take_back(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SheetId = visit.param("consultation_sheet")?;
    answering::take_back(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(super) fn back_to(id: SheetId) -> Answer {
    Answer::see_other(format!("/consultation-sheets/{id}"))
}

/// Kansas City's sheet of the consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::own_sheet(tx)?.map(|id| format!("/consultation-sheets/{id}")))
}
