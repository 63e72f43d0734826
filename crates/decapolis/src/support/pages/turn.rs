//! What the reader can do now on the page of an engagement: their seats, the open step, what moves beside it. A form is
//! drawn where the rule allows it, and where a step cannot be ended yet the reason stands there.

use kernel::db::Tx;
use kernel::design::{Actions, Button, Control, Form, Pair, PeopleForm, SectionHead, SummaryList, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::session::Actor;
use kernel::stop::{Refuse, Stop};
use kernel::web::{Fields, Visit};

use super::super::clearing;
use super::super::model::{GOALS, Seat, SeatState, Task};
use super::super::paired;
use super::super::rules::{self, Refusal};
use super::super::template::{Duty, Kind};
use super::super::texts::Texts;
use super::super::view::View;
use super::{answers, asking, forms, parts};

/// A part of the page in which the reader can do something.
#[derive(Debug)]
pub(super) struct Deed {
    pub(super) head: SectionHead,
    pub(super) about: Option<SummaryList>,
    /// People with a button each.
    pub(super) people: Option<PeopleForm>,
    pub(super) forms: Vec<Form>,
    /// Ways to other pages.
    pub(super) actions: Actions,
}

impl Deed {
    pub(super) fn new(head: SectionHead) -> Self {
        Self { head, about: None, people: None, forms: Vec::new(), actions: Actions::default() }
    }

    fn is_empty(&self) -> bool {
        self.about.is_none() && self.people.is_none() && self.forms.is_empty() && self.actions.0.is_empty()
    }
}

/// What somebody draws with.
pub(super) struct Drawing<'d> {
    pub(super) visit: &'d Visit<'d>,
    pub(super) actor: &'d Actor,
    pub(super) view: &'d View,
    pub(super) filled: Filled<'d>,
}

/// All that this reader can do now.
pub(super) fn deeds(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<Deed>, Stop> {
    let Some(actor) = visit.actor.filter(|_| view.takes_part) else { return Ok(Vec::new()) };
    let drawing = Drawing { visit, actor, view, filled: Filled { typed, errors } };
    let mut deeds = drawing.seats(tx)?;
    deeds.extend(drawing.open_step(tx)?);
    deeds.extend(drawing.goals(tx)?);
    deeds.extend(drawing.afterwards());
    deeds.extend(drawing.ways_out(tx)?);
    Ok(deeds)
}

impl Drawing<'_> {
    pub(super) fn texts(&self) -> Texts {
        Texts::new(self.visit.language())
    }

    pub(super) fn path(&self, part: &str) -> String {
        format!("/support/{}/{part}", self.view.whole.engagement.id)
    }

    /// The seats that the reader is asked to answer.
    fn seats(&self, tx: &mut Tx<'_>) -> Result<Vec<Deed>, Stop> {
        let texts = self.texts();
        let asked = self.view.whole.seats.iter().filter(|seat| seat.state == SeatState::Asked);
        let own =
            asked.filter(|seat| rules::may_answer(self.actor, &self.view.whole, seat, SeatState::Accepted).is_ok());
        let mut deeds = Vec::new();
        for seat in own {
            let yes = Button::submit(texts.say_yes(seat.task.code()).to_string());
            let no = Button::submit(texts.say_no(seat.task.code()).to_string()).quiet();
            let path = |deed: &str| format!("/support-seats/{}/{deed}", seat.id);
            let both = vec![
                forms::press(tx, self.visit, path("acceptance"), yes)?,
                forms::press(tx, self.visit, path("declining"), no)?,
            ];
            let title = texts.you_are_asked(seat.task.code()).to_string();
            let role = self.view.whole.template.role(&seat.role).map(|role| {
                let name = role.name.of(self.visit.language()).to_owned();
                SummaryList { pairs: vec![Pair::new(texts.role(), name)], is_in_rail: false }
            });
            let head = SectionHead::new(format!("seat-{}", seat.id), title);
            deeds.push(Deed { about: role, forms: both, ..Deed::new(head) });
        }
        Ok(deeds)
    }

    /// The open step, for whose turn it is and for all where all write.
    fn open_step(&self, tx: &mut Tx<'_>) -> Result<Option<Deed>, Stop> {
        let whole = &self.view.whole;
        if !whole.engagement.is_running() {
            return Ok(None);
        }
        let step = whole.step();
        let mut deed = Deed::new(SectionHead::new("now", paired::step_name(whole, self.visit.language())));
        match step.kind.duty() {
            Duty::Find | Duty::Gather => self.asking(tx, &mut deed)?,
            Duty::Clear => self.clearing(tx, &mut deed)?,
            Duty::Endorse => deed.about = Some(self.signatures(Task::Endorse)),
            Duty::Agree => {
                deed.forms = self.paper(tx)?;
                deed.about = Some(self.signatures(Task::Agree));
            }
            Duty::Write | Duty::Repeat => deed.forms = self.paper(tx)?,
            Duty::Collect => {
                deed.forms = self.collecting(tx)?;
                deed.about = self.beside_collecting(tx)?;
            }
        }
        deed.about = deed.about.filter(|about| !about.pairs.is_empty());
        Ok((!deed.is_empty()).then_some(deed))
    }

    /// The paper of the step; an agreement as it was written last.
    fn paper(&self, tx: &mut Tx<'_>) -> Result<Vec<Form>, Stop> {
        let whole = &self.view.whole;
        if rules::may_write(self.actor, whole, self.view.turn_home).is_err() {
            return Ok(Vec::new());
        }
        let texts = self.texts();
        let step = whole.step();
        let mut found = Vec::new();
        if rules::may_reply(self.actor, whole, self.view.turn_home).is_ok() {
            found.extend(self.replies(tx)?);
        }
        let fields = step.fields();
        let last = whole.written_at(whole.engagement.place).last().filter(|_| step.kind.duty() == Duty::Agree);
        let present = last.map(|entry| forms::typed_of(&fields, &entry.paper)).unwrap_or_default();
        let is_fresh = self.filled.errors.is_empty();
        let typed = if is_fresh { &present } else { self.filled.typed };
        let controls = forms::controls(&fields, Filled { typed, ..self.filled }, self.visit.language());
        let button = Button::submit(texts.write_it(step.kind.code()).to_string());
        found.push(form::post(tx, self.visit, self.path("entries"), controls, vec![button])?);
        Ok(found)
    }

    /// The first recommendation that the city has not answered; the next one comes when it is.
    fn replies(&self, tx: &mut Tx<'_>) -> Result<Option<Form>, Stop> {
        let whole = &self.view.whole;
        let Some(entry) = whole.recommendations().find(|entry| entry.verdict.is_none()) else { return Ok(None) };
        let asked = self.visit.request.query.get("entry") == entry.id.to_string();
        let (nothing, fine) = (Fields::default(), FormErrors::default());
        let filled = if asked { self.filled } else { Filled { typed: &nothing, errors: &fine } };
        let mut form = forms::reply_form(tx, self.visit, whole.engagement.id, entry.id, filled)?;
        let words = entry.paper.values().next().cloned().unwrap_or_default();
        if let Some(Control::Choice(group)) = form.controls.first_mut() {
            let label = self.texts().recommendation_is(words).to_string();
            group.field.label = Words::written(label, Some(entry.language.code().into()));
        }
        Ok(Some(form))
    }

    /// What all who take part add to, and the button that ends it.
    fn collecting(&self, tx: &mut Tx<'_>) -> Result<Vec<Form>, Stop> {
        let mut found = self.paper(tx)?;
        found.extend(self.ending(tx)?);
        Ok(found)
    }

    /// For a visit what it would be paid; for answers those that came, and the way to ask for them.
    fn beside_collecting(&self, tx: &mut Tx<'_>) -> Result<Option<SummaryList>, Stop> {
        if self.view.whole.step().kind == Kind::Answers {
            let pairs = answers::pairs(tx, self.visit, self.view)?;
            return Ok(Some(SummaryList { pairs, is_in_rail: false }));
        }
        clearing::lump_sums(tx, self.visit, self.view)
    }

    /// The button that ends the open step, or why it cannot be ended yet.
    fn ending(&self, tx: &mut Tx<'_>) -> Result<Option<Form>, Stop> {
        let texts = self.texts();
        let button = match rules::may_end(self.actor, &self.view.whole, self.view.turn_home) {
            Ok(_) => Button::submit(texts.end_this_step()).quiet(),
            Err(refusal @ Refusal::NotYet(_)) => Button {
                act: kernel::design::Act::Refused,
                ..Button::submit(refusal.words(self.visit.language()).reason).quiet()
            },
            Err(_) => return Ok(None),
        };
        Ok(Some(forms::press(tx, self.visit, self.path("step"), button)?))
    }

    /// Whom the reader can ask to take part; and what those who were asked said.
    fn asking(&self, tx: &mut Tx<'_>, deed: &mut Deed) -> Result<(), Stop> {
        let whole = &self.view.whole;
        deed.about = Some(self.signatures(Task::TakePart));
        // Whom a round found has to say first.
        if paired::awaited(whole).is_some() {
            return Ok(());
        }
        let is_turn = rules::turn(self.actor, whole, self.view.turn_home).is_ok();
        if !is_turn && self.actor.post != whole.engagement.coordinator {
            return Ok(());
        }
        asking::add(tx, self, deed)?;
        deed.forms.extend(self.ending(tx)?);
        Ok(())
    }

    /// Those who help, with the ties they declared, to be cleared or taken off.
    fn clearing(&self, tx: &mut Tx<'_>, deed: &mut Deed) -> Result<(), Stop> {
        let whole = &self.view.whole;
        deed.about = Some(clearing::declared(tx, self.visit, self.view)?);
        if rules::turn(self.actor, whole, self.view.turn_home).is_err() {
            return Ok(());
        }
        let texts = self.texts();
        let open: Vec<&Seat> = whole.helpers().filter(|seat| !seat.is_cleared).collect();
        for seat in open {
            let name = self.view.name_of(seat.post);
            let path = |deed: &str| format!("/support-seats/{}/{deed}", seat.id);
            let clear = Button::submit(texts.clear_of_conflicts(&name).to_string());
            let off = Button::submit(texts.take_off_the_team(&name).to_string()).quiet();
            deed.forms.push(forms::press(tx, self.visit, path("clearance"), clear)?);
            deed.forms.push(forms::press(tx, self.visit, path("leaving"), off)?);
        }
        deed.forms.extend(self.ending(tx)?);
        Ok(())
    }

    fn signatures(&self, task: Task) -> SummaryList {
        let seats = self.view.whole.asked_at(self.view.whole.engagement.place, task);
        let pairs = seats.map(|seat| parts::seat_line(self.visit, self.view, seat)).collect();
        SummaryList { pairs, is_in_rail: false }
    }

    /// Goals that both sides can move.
    fn goals(&self, tx: &mut Tx<'_>) -> Result<Option<Deed>, Stop> {
        if rules::may_move_goals(self.actor, &self.view.whole).is_err() {
            return Ok(None);
        }
        // Whoever writes the agreement has its goals in the form already.
        if self.view.whole.step().kind.duty() == Duty::Agree {
            return Ok(None);
        }
        let texts = self.texts();
        let last = self.view.whole.entries.iter().rev().find_map(|entry| entry.paper.get(GOALS));
        let present = Fields::default().and("goals", last.map_or("", String::as_str));
        let typed = if self.filled.errors.of("goals").is_some() { self.filled.typed } else { &present };
        let area = Filled { typed, ..self.filled }.area("goals", texts.goals_label(), texts.goals_hint());
        let button = Button::submit(texts.move_goals()).quiet();
        let form = form::post(tx, self.visit, self.path("goals"), vec![area], vec![button])?;
        Ok(Some(Deed { forms: vec![form], ..Deed::new(SectionHead::new("goals", texts.goals_title())) }))
    }

    /// What a finished engagement becomes with one click.
    fn afterwards(&self) -> Option<Deed> {
        super::after::deed(self.visit, self.actor, self.view)
    }

    /// Leaving without a reason.
    fn ways_out(&self, tx: &mut Tx<'_>) -> Result<Option<Deed>, Stop> {
        let texts = self.texts();
        let whole = &self.view.whole;
        let mut forms = Vec::new();
        for seat in whole.seats.iter().filter(|seat| seat.takes_part()) {
            if rules::may_leave(self.actor, whole, seat).is_ok() {
                let label = match seat.post == self.actor.post {
                    true => texts.give_back_own().to_owned(),
                    false => texts.give_back(self.view.name_of(seat.post)).to_string(),
                };
                let button = Button::submit(label).quiet();
                forms.push(forms::press(tx, self.visit, format!("/support-seats/{}/leaving", seat.id), button)?);
            }
        }
        let stops = rules::may_stop(self.actor, whole, self.view.asker_home).is_ok();
        let stop = stops.then(|| Button::link(texts.stop_it(), self.path("end")).quiet());
        if forms.is_empty() && stop.is_none() {
            return Ok(None);
        }
        let about = Pair::new(texts.no_blame(), texts.no_blame_sentence());
        let about = Some(SummaryList { pairs: vec![about], is_in_rail: false });
        let actions = Actions(stop.into_iter().collect());
        let head = SectionHead::new("ways-out", texts.ways_out());
        Ok(Some(Deed { about, forms, actions, ..Deed::new(head) }))
    }
}
