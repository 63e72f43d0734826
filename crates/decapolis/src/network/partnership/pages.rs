//! The page of a partnership: what each side gives, what the partner may not do, and what can be done now.

use askama::Template;
use kernel::capability::RecordLine;
use kernel::circle::{self, RecordId};
use kernel::db::Tx;
use kernel::design::{
    Act, Button, ErrorSummary, Form, Item, Lead, Link, Look, Meta, MetaEntry, Notice, Pair, SectionHead, SummaryList,
    Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors, Reading, WORDS_MAX};
use kernel::id::Id;
use kernel::post::{self, NOBODYS, PostId};
use kernel::session::Actor;
use kernel::stop::{Stop, found};
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::super::organisation::{self, Organisation};
use super::super::texts::Texts;
use super::{Gift, Partnership, PartnershipId, State, acts, rules, store};

#[derive(Debug, Template)]
#[template(path = "network/templates/partnership.html")]
struct PartnershipPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    confirm: Option<Form>,
    audience: Option<Form>,
    terms: SummaryList,
    end_head: SectionHead,
    end: Option<Form>,
}

/// Partnerships as the page of their organisation lists them.
pub(in crate::network) fn items(visit: &Visit<'_>, partnerships: &[Partnership], now: Timestamp) -> Vec<Item> {
    let item = |partnership: &Partnership| Item {
        title: Link {
            label: Words::written(partnership.terms.partner_gives.words.clone(), Some(language_of(partnership))),
            href: format!("/partnerships/{}", partnership.id).into(),
        },
        tag: Some(tag(visit, partnership.state(now))),
        meta: Meta(vec![MetaEntry::Words(span(visit, partnership).into())]),
        ..Item::default()
    };
    partnerships.iter().map(item).collect()
}

fn language_of(partnership: &Partnership) -> kernel::design::Text {
    partnership.terms.language.code().into()
}

fn tag(visit: &Visit<'_>, state: State) -> Tag {
    let tone = match state {
        State::Proposed => Tone::Notable,
        State::Agreed => Tone::Active,
        State::RanOut => Tone::Late,
        State::Ended => Tone::Quiet,
    };
    Tag::new(Texts::new(visit.language()).partnership_state(state.code()).to_string(), tone)
}

fn span(visit: &Visit<'_>, partnership: &Partnership) -> String {
    let (from, until) = (visit.day(partnership.terms.starts_at), visit.last_day(partnership.terms.ends_at));
    Texts::new(visit.language()).lasts(from, until).to_string()
}

/// What page and data of a partnership are made of, if the reader may read it.
pub(super) fn loaded(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Organisation, Partnership), Stop> {
    let partnership = acts::readable(tx, visit.param("partnership")?, visit.reader())?;
    Ok((organisation::by_id(tx, partnership.organisation)?, partnership))
}

/// One partnership.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (organisation, partnership) = loaded(tx, visit)?;
    let page = draw(tx, visit, (&organisation, &partnership), &FormErrors::default(), &Fields::default())?;
    visit.page(tx, organisation.name, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (organisation, partnership): (&Organisation, &Partnership),
    errors: &FormErrors,
    typed: &Fields,
) -> Result<PartnershipPage, Stop> {
    let texts = Texts::new(visit.language());
    let path = format!("/partnerships/{}", partnership.id);
    let may = |asked: &dyn Fn(&Actor) -> bool| visit.actor.is_some_and(asked);
    let confirm = may(&|actor| rules::may_agree(actor, organisation, partnership, tx.now()).is_ok());
    let is_theirs = may(&|actor| actor.home == organisation.circle);
    let label = if is_theirs { texts.confirm_partnership() } else { texts.note_agreement() };
    let confirm = confirm
        .then(|| form::post(tx, visit, format!("{path}/agreement"), Vec::new(), vec![Button::submit(label)]))
        .transpose()?;
    let end = may(&|actor| rules::may_end(actor, partnership, tx.now()).is_ok());
    let opens = may(&|actor| rules::may_open(actor, partnership).is_ok());
    let is_public = circle::is_open_to(tx, store::record(partnership.id), NOBODYS)?;
    let (to, label_of_audience) =
        if is_public { ("members", texts.show_to_members()) } else { ("everybody", texts.show_to_everybody()) };
    let act = Act::SubmitAs { name: "audience".into(), value: to.into() };
    let show = Button { label: label_of_audience.into(), act, look: Look::Quiet };
    let audience =
        opens.then(|| form::post(tx, visit, format!("{path}/audience"), Vec::new(), vec![show])).transpose()?;
    let controls = || vec![Filled { typed, errors }.line("reason", texts.end_reason())];
    let button = || vec![Button::submit(texts.end_partnership()).danger()];
    let end = end.then(|| form::post(tx, visit, format!("{path}/end"), controls(), button())).transpose()?;
    Ok(PartnershipPage {
        summary: ErrorSummary { language: visit.language(), errors: end.iter().flat_map(Form::errors).collect() },
        notice: notice(tx, visit, organisation, partnership),
        lead: lead(tx, visit, organisation, partnership, is_public),
        confirm,
        audience,
        terms: SummaryList { pairs: terms(tx, visit, organisation, partnership)?, is_in_rail: false },
        end_head: SectionHead::new("end", texts.end_partnership()),
        end,
    })
}

fn lead(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    organisation: &Organisation,
    partnership: &Partnership,
    is_public: bool,
) -> Lead {
    let texts = Texts::new(visit.language());
    let link = Link {
        label: Words::written(organisation.name.clone(), None),
        href: format!("/organisations/{}", organisation.id).into(),
    };
    let state = partnership.state(tx.now());
    let reader = match partnership.agreed_at == Timestamp::FOREVER {
        true => texts.read_by_two_sides(),
        false if is_public => texts.read_by_everybody(),
        false => texts.read_by_members(),
    };
    Lead {
        trail: Meta(vec![MetaEntry::Link(link), MetaEntry::Tag(tag(visit, state)), MetaEntry::Words(reader.into())]),
        title: texts.partnership_with(&organisation.name).to_string().into(),
        sentence: Some(span(visit, partnership).into()),
        ..Lead::default()
    }
}

/// What the reader has to know first: who acts next, or why it ended.
fn notice(tx: &Tx<'_>, visit: &Visit<'_>, organisation: &Organisation, partnership: &Partnership) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    match partnership.state(tx.now()) {
        State::Proposed => Some(Notice::notable(texts.waits_for(&organisation.name).to_string())),
        State::Agreed if acts::ends_soon(partnership, tx.now()) => {
            Some(Notice::notable(texts.partnership_ends_soon(visit.last_day(partnership.terms.ends_at)).to_string()))
        }
        State::RanOut => Some(Notice::notable(texts.partnership_ran_out())),
        State::Ended => {
            let words = texts.ended_because(visit.day(partnership.ended_at), &partnership.end_reason).to_string();
            Some(Notice::notable(Words::written(words, None)))
        }
        State::Agreed => None,
    }
}

fn terms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    organisation: &Organisation,
    partnership: &Partnership,
) -> Result<Vec<Pair>, Stop> {
    let texts = Texts::new(visit.language());
    let terms = &partnership.terms;
    let money = |gift: &Gift| gift.money.map(|money| visit.language().money(money).to_string().into());
    let words = |words: &str| Words::written(words.to_owned(), Some(language_of(partnership)));
    let gift = |name: String, gift: &Gift| Pair { note: money(gift), ..Pair::new(name, words(&gift.words)) };
    let mut pairs = vec![
        gift(texts.gives(&organisation.name).to_string(), &terms.partner_gives),
        gift(texts.network_gives().to_owned(), &terms.network_gives),
        Pair::new(texts.partner_rules(), words(&terms.rules)),
    ];
    let proposed = by(tx, texts, organisation, partnership.proposed_by)?;
    pairs.push(Pair { note: proposed, ..Pair::new(texts.proposed(), visit.day(partnership.proposed_at)) });
    if partnership.agreed_at != Timestamp::FOREVER {
        let agreed = by(tx, texts, organisation, partnership.agreed_by)?;
        pairs.push(Pair { note: agreed, ..Pair::new(texts.agreed(), visit.day(partnership.agreed_at)) });
    }
    Ok(pairs)
}

/// The post that did something: its title, not its holder, who may be another by now.
fn by(tx: &mut Tx<'_>, texts: Texts, organisation: &Organisation, post: PostId) -> Result<Option<Words>, Stop> {
    let Some(held) = post::by_id(tx, post)? else { return Ok(None) };
    let home = if held.home == organisation.circle { &organisation.name } else { texts.for_the_network() };
    Ok(Some(Words::written(format!("{}, {home}", held.title), None)))
}

pub(in crate::network) fn confirm(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PartnershipId = visit.param("partnership")?;
    acts::agree(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(format!("/partnerships/{id}")))
}

/// The secretariat says who reads what was agreed.
pub(in crate::network) fn audience(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PartnershipId = visit.param("partnership")?;
    let is_public = match visit.request.form.get("audience") {
        "everybody" => true,
        "members" => false,
        _ => return Err(Stop::Malformed("audience")),
    };
    acts::open_to(tx, visit.actor()?, id, is_public)?;
    Ok(Answer::see_other(format!("/partnerships/{id}")))
}

pub(in crate::network) fn stop(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PartnershipId = visit.param("partnership")?;
    let partnership = acts::readable(tx, id, visit.reader())?;
    let _leave = rules::may_end(visit.actor()?, &partnership, tx.now())?;
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let reason = reading.words("reason", WORDS_MAX, Texts::new(visit.language()).error_reason());
    match reading.done(Some(reason)) {
        Ok(reason) => acts::end(tx, visit.actor()?, id, &reason)?,
        Err(errors) => {
            let organisation = organisation::by_id(tx, partnership.organisation)?;
            let page = draw(tx, visit, (&organisation, &partnership), &errors, &visit.request.form)?;
            return visit.form_again(tx, organisation.name, page);
        }
    }
    Ok(Answer::see_other(format!("/partnerships/{id}")))
}

/// A partnership in one line; who may read it was asked by whoever draws the line.
pub(in crate::network) fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(partnership) = found(store::partnership(tx, PartnershipId::from_number(record.number())))? else {
        return Ok(None);
    };
    let title = acts::title(tx, &partnership)?;
    Ok(Some(RecordLine { title, path: format!("/partnerships/{record}") }))
}

pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|id| format!("/partnerships/{id}")))
}
