//! Who may comment, edit, hide, appeal, decide and report; and why not.

use super::model::{COMMENTS_A_DAY, COMMENTS_A_DAY_NEW, Comment, NEWCOMER_DAYS, Pace, Place, Report};
use crate::language::{DateLength, Language};
use crate::post::{Function, PostId};
use crate::session::Actor;
use crate::stop::{RefusalWords, Refuse};
use crate::texts::Texts;
use crate::time::{Timestamp, Zone};

/// Reasons to say no about what is said below a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Nobody talks without a post.
    NoPost,
    /// More comments in a day than one may write.
    TooMany {
        /// How many are taken.
        most: i64,
    },
    /// Another person said it.
    NotYours,
    /// It is hidden: nothing is changed in it.
    Hidden,
    /// Somebody else hid it before.
    HiddenBefore {
        /// When.
        at: Timestamp,
    },
    /// Only the author, the people of the record's home and the secretariat hide.
    NotAModerator,
    /// It is not hidden.
    NotHidden,
    /// The author hid it themselves, or said already what there is to say.
    NothingToAppeal,
    /// The decision is another post's.
    NotTheDecider,
    /// One does not report oneself.
    YourOwn,
    /// The network named nobody who could read it.
    NobodyNamed,
    /// It is settled.
    Settled,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let (most, day) = match self {
            Refusal::TooMany { most } => (*most, String::new()),
            Refusal::HiddenBefore { at } => (0, language.date(at.date_in(&Zone::UTC), DateLength::Long).to_string()),
            _ => (0, String::new()),
        };
        RefusalWords {
            title: texts.discussion_refused(self.code()).to_string(),
            reason: texts.discussion_refused_reason(self.code(), day, most).to_string(),
            remedy: texts.discussion_refused_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NoPost => "no-post",
            Refusal::TooMany { .. } => "too-many",
            Refusal::NotYours => "not-yours",
            Refusal::Hidden => "hidden",
            Refusal::HiddenBefore { .. } => "hidden-before",
            Refusal::NotAModerator => "not-a-moderator",
            Refusal::NotHidden => "not-hidden",
            Refusal::NothingToAppeal => "nothing-to-appeal",
            Refusal::NotTheDecider => "not-the-decider",
            Refusal::YourOwn => "your-own",
            Refusal::NobodyNamed => "nobody-named",
            Refusal::Settled => "settled",
        }
    }
}

/// Leave to say something below a record.
#[derive(Debug)]
#[must_use]
pub struct MayComment<'a> {
    pub(super) actor: &'a Actor,
    pub(super) place: Place,
    _seal: (),
}

/// Whoever reads a record says something below it, newcomers less often in a day.
///
/// # Errors
/// Without a post, or more often than is taken.
pub fn may_comment<'a>(actor: &'a Actor, place: Place, pace: Pace, now: Timestamp) -> Result<MayComment<'a>, Refusal> {
    if actor.function == Function::Nobody {
        return Err(Refusal::NoPost);
    }
    let is_new = pace.first_at.is_none_or(|first| first.plus_days(NEWCOMER_DAYS) > now);
    let most = if is_new { COMMENTS_A_DAY_NEW } else { COMMENTS_A_DAY };
    if pace.in_a_day >= most {
        return Err(Refusal::TooMany { most });
    }
    Ok(MayComment { actor, place, _seal: () })
}

/// Leave to change a comment.
#[derive(Debug)]
#[must_use]
pub struct MayEdit<'a> {
    pub(super) actor: &'a Actor,
    pub(super) comment: &'a Comment,
    _seal: (),
}

/// Whoever said it changes it; what it said before stays readable.
///
/// # Errors
/// For anybody else, and while it is hidden.
pub fn may_edit<'a>(actor: &'a Actor, comment: &'a Comment) -> Result<MayEdit<'a>, Refusal> {
    if actor.person != comment.author {
        return Err(Refusal::NotYours);
    }
    if comment.hidden.is_some() {
        return Err(Refusal::Hidden);
    }
    Ok(MayEdit { actor, comment, _seal: () })
}

/// Leave to hide a comment.
#[derive(Debug)]
#[must_use]
pub struct MayHide<'a> {
    pub(super) actor: &'a Actor,
    pub(super) comment: &'a Comment,
    _seal: (),
}

/// The author, the people whose record it is, and the secretariat hide a comment, and say why. Of two at once the second
/// is told so.
///
/// # Errors
/// For anybody else, and where it is hidden already.
pub fn may_hide<'a>(actor: &'a Actor, comment: &'a Comment, place: Place) -> Result<MayHide<'a>, Refusal> {
    let is_home = actor.home == place.home && actor.function != Function::Nobody;
    if actor.person != comment.author && !is_home && actor.function != Function::Secretariat {
        return Err(Refusal::NotAModerator);
    }
    match &comment.hidden {
        Some(hidden) => Err(Refusal::HiddenBefore { at: hidden.at }),
        None => Ok(MayHide { actor, comment, _seal: () }),
    }
}

/// Whether somebody reads the words of a hidden comment: its author and those who may hide.
pub fn reads_hidden(actor: &Actor, comment: &Comment, place: Place) -> bool {
    let is_home = actor.home == place.home && actor.function != Function::Nobody;
    actor.person == comment.author || is_home || actor.function == Function::Secretariat
}

/// Leave to say why a comment should be shown again.
#[derive(Debug)]
#[must_use]
pub struct MayAppeal<'a> {
    pub(super) comment: &'a Comment,
    _seal: (),
}

/// The author of a comment that somebody else hid appeals, once.
///
/// # Errors
/// For anybody else, where it is not hidden, and where there is nothing left to say.
pub fn may_appeal<'a>(actor: &Actor, comment: &'a Comment) -> Result<MayAppeal<'a>, Refusal> {
    let hidden = comment.hidden.as_ref().ok_or(Refusal::NotHidden)?;
    if actor.person != comment.author {
        return Err(Refusal::NotYours);
    }
    if hidden.by == comment.post || !hidden.appeal.is_empty() {
        return Err(Refusal::NothingToAppeal);
    }
    Ok(MayAppeal { comment, _seal: () })
}

/// Leave to decide an appeal.
#[derive(Debug)]
#[must_use]
pub struct MayDecide<'a> {
    pub(super) comment: &'a Comment,
    _seal: (),
}

/// The post on whose desk an appeal stands decides it, and it is never the post that hid the comment.
///
/// # Errors
/// For any other post, and where there is nothing to decide.
pub fn may_decide<'a>(actor: &Actor, comment: &'a Comment, decider: Option<PostId>) -> Result<MayDecide<'a>, Refusal> {
    let hidden = comment.hidden.as_ref().ok_or(Refusal::NotHidden)?;
    if hidden.appeal.is_empty() || hidden.is_decided {
        return Err(Refusal::NothingToAppeal);
    }
    if decider != Some(actor.post) || hidden.by == actor.post {
        return Err(Refusal::NotTheDecider);
    }
    Ok(MayDecide { comment, _seal: () })
}

/// Leave to report harassment, to one post.
#[derive(Debug)]
#[must_use]
pub struct MayReport<'a> {
    pub(super) actor: &'a Actor,
    pub(super) comment: &'a Comment,
    pub(super) reader: PostId,
    _seal: (),
}

/// Whoever reads a comment reports it to the post that the network named, where its holder is neither of the two.
///
/// # Errors
/// For one's own comment, and where nobody is named.
pub fn may_report<'a>(
    actor: &'a Actor,
    comment: &'a Comment,
    reader: Option<PostId>,
) -> Result<MayReport<'a>, Refusal> {
    if actor.person == comment.author {
        return Err(Refusal::YourOwn);
    }
    let reader = reader.ok_or(Refusal::NobodyNamed)?;
    Ok(MayReport { actor, comment, reader, _seal: () })
}

/// Leave to say what was done about a report.
#[derive(Debug)]
#[must_use]
pub struct MaySettle<'a> {
    pub(super) report: &'a Report,
    _seal: (),
}

/// The one post that reads a report settles it. An assistant of that post does not, and does not read it.
///
/// # Errors
/// For any other post, and where it is settled.
pub fn may_settle<'a>(actor: &Actor, report: &'a Report) -> Result<MaySettle<'a>, Refusal> {
    if !reads_report(actor, report) {
        return Err(Refusal::NotTheDecider);
    }
    if report.settled_at.is_some() {
        return Err(Refusal::Settled);
    }
    Ok(MaySettle { report, _seal: () })
}

/// Whether somebody reads a report: the holder of the one post it went to.
pub fn reads_report(actor: &Actor, report: &Report) -> bool {
    actor.post == report.reader && !actor.is_assistant
}

#[cfg(test)]
mod tests {
    use super::super::model::Hidden;
    use super::*;
    use crate::circle::{CircleId, CircleKind, RecordId};
    use crate::id::Id;
    use crate::person::PersonId;
    use crate::session::Strength;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn place() -> Place {
        Place { record: RecordId::from_number(1), kind: "record", home: CircleId::from_number(7) }
    }

    fn actor(person: i64, post: i64, home: i64, function: Function) -> Actor {
        Actor {
            person: PersonId::from_number(person),
            name: String::new(),
            post: PostId::from_number(post),
            function,
            title: String::new(),
            is_acting: false,
            is_assistant: false,
            until: Timestamp::FOREVER,
            home: CircleId::from_number(home),
            home_kind: CircleKind::City,
            home_name: String::new(),
            strength: Strength::Invited,
            language: Language::English,
            time_zone: Zone::UTC,
            seen_at: NOW,
        }
    }

    fn comment(hidden: Option<Hidden>) -> Comment {
        Comment {
            id: Id::from_number(2),
            record: place().record,
            kind: "record".to_owned(),
            author: PersonId::from_number(3),
            post: PostId::from_number(4),
            words: "No".to_owned(),
            language: Language::English,
            written_at: NOW,
            version: 1,
            hidden,
        }
    }

    fn hidden(by: i64, appeal: &str) -> Option<Hidden> {
        let because = "An insult".to_owned();
        Some(Hidden { at: NOW, by: PostId::from_number(by), because, appeal: appeal.to_owned(), is_decided: false })
    }

    #[test]
    fn a_newcomer_writes_five_comments_a_day() {
        let leader = actor(3, 4, 7, Function::Leader);
        let may = |first_at, in_a_day| may_comment(&leader, place(), Pace { first_at, in_a_day }, NOW).map(drop);
        assert_eq!(may(None, 4), Ok(()));
        assert_eq!(may(Some(NOW.plus_days(-6)), 5), Err(Refusal::TooMany { most: 5 }));
        assert_eq!(may(Some(NOW.plus_days(-8)), 5), Ok(()));
        assert_eq!(may(Some(NOW.plus_days(-8)), 40), Err(Refusal::TooMany { most: 40 }));
        let week = NOW.plus_days(-NEWCOMER_DAYS);
        assert_eq!(
            [may(Some(week.plus_seconds(1)), 5), may(Some(week), 5)],
            [Err(Refusal::TooMany { most: 5 }), Ok(())]
        );
        let nobody = actor(3, 4, 7, Function::Nobody);
        let pace = Pace { first_at: None, in_a_day: 0 };
        assert_eq!(may_comment(&nobody, place(), pace, NOW).map(drop), Err(Refusal::NoPost));
    }

    #[test]
    fn the_second_of_two_moderators_is_told_so() {
        let (home, other) = (actor(5, 6, 7, Function::Leader), actor(8, 9, 10, Function::Leader));
        let secretariat = actor(11, 12, 13, Function::Secretariat);
        assert!(may_hide(&home, &comment(None), place()).is_ok());
        assert!(may_hide(&secretariat, &comment(None), place()).is_ok());
        assert_eq!(may_hide(&other, &comment(None), place()).map(drop), Err(Refusal::NotAModerator));
        let again = may_hide(&secretariat, &comment(hidden(6, "")), place()).map(drop);
        assert_eq!(again, Err(Refusal::HiddenBefore { at: NOW }));
    }

    #[test]
    fn an_author_appeals_once_against_another() {
        let author = actor(3, 4, 7, Function::Leader);
        let may = |hidden| may_appeal(&author, &comment(hidden)).map(drop);
        assert_eq!(may(hidden(6, "")), Ok(()));
        assert_eq!(may(hidden(4, "")), Err(Refusal::NothingToAppeal));
        assert_eq!(may(hidden(6, "It was no insult")), Err(Refusal::NothingToAppeal));
        assert_eq!(may(None), Err(Refusal::NotHidden));
        let colleague = actor(5, 4, 7, Function::Officer);
        assert_eq!(may_appeal(&colleague, &comment(hidden(6, ""))).map(drop), Err(Refusal::NotYours));
    }

    #[test]
    fn nobody_decides_about_what_they_hid_themselves() {
        let appealed = comment(hidden(6, "It was no insult"));
        let (hider, chair) = (actor(5, 6, 7, Function::Leader), actor(8, 9, 10, Function::Chair));
        let decides = |actor: &Actor| may_decide(actor, &appealed, Some(actor.post)).map(drop);
        assert_eq!([decides(&hider), decides(&chair)], [Err(Refusal::NotTheDecider), Ok(())]);
    }

    #[test]
    fn an_appeal_is_decided_once_it_is_made_and_not_again() {
        let chair = actor(8, 9, 10, Function::Chair);
        let decides = |hidden| may_decide(&chair, &comment(hidden), Some(chair.post)).map(drop);
        let decided = hidden(6, "It was no insult").map(|hidden| Hidden { is_decided: true, ..hidden });
        assert_eq!(decides(hidden(6, "")), Err(Refusal::NothingToAppeal));
        assert_eq!(decides(decided), Err(Refusal::NothingToAppeal));
        assert_eq!(decides(None), Err(Refusal::NotHidden));
    }

    #[test]
    fn an_author_changes_a_comment_unless_it_is_hidden() {
        let changes = |person, hidden| may_edit(&actor(person, 4, 7, Function::Leader), &comment(hidden)).map(drop);
        assert_eq!([changes(3, None), changes(5, None)], [Ok(()), Err(Refusal::NotYours)]);
        assert_eq!(changes(3, hidden(6, "")), Err(Refusal::Hidden));
    }

    #[test]
    fn what_is_hidden_is_read_and_hidden_by_its_author_its_house_and_the_secretariat() {
        let reads = |person, home, function| {
            let actor = actor(person, 6, home, function);
            let may_hide = may_hide(&actor, &comment(None), place()).is_ok();
            (reads_hidden(&actor, &comment(hidden(6, "")), place()), may_hide)
        };
        let (both, neither) = ((true, true), (false, false));
        assert_eq!([reads(3, 10, Function::Leader), reads(5, 7, Function::Officer)], [both; 2]);
        assert_eq!(reads(5, 13, Function::Secretariat), both);
        assert_eq!([reads(5, 10, Function::Leader), reads(5, 7, Function::Nobody)], [neither; 2]);
    }

    #[test]
    fn another_persons_comment_is_reported_where_a_post_is_named() {
        let named = Some(PostId::from_number(9));
        let reports = |person, reader| {
            may_report(&actor(person, 6, 7, Function::Leader), &comment(None), reader).map(|leave| leave.reader)
        };
        assert_eq!(reports(5, named), Ok(PostId::from_number(9)));
        assert_eq!([reports(3, named), reports(5, None)], [Err(Refusal::YourOwn), Err(Refusal::NobodyNamed)]);
    }

    #[test]
    fn a_report_is_read_by_one_post_and_no_assistant() {
        let report = Report {
            id: Id::from_number(1),
            comment: Id::from_number(2),
            reporter: PersonId::from_number(5),
            reader: PostId::from_number(9),
            words: String::new(),
            language: Language::English,
            made_at: NOW,
            note: String::new(),
            settled_at: None,
        };
        let named = actor(8, 9, 10, Function::Officer);
        let assistant = Actor { is_assistant: true, ..named.clone() };
        let secretariat = actor(11, 12, 13, Function::Secretariat);
        assert_eq!([&named, &assistant, &secretariat].map(|actor| reads_report(actor, &report)), [true, false, false]);
        let settles = |actor: &Actor, report: &Report| may_settle(actor, report).map(drop);
        assert_eq!([&named, &assistant].map(|actor| settles(actor, &report)), [Ok(()), Err(Refusal::NotTheDecider)]);
        assert_eq!(settles(&named, &Report { settled_at: Some(NOW), ..report }), Err(Refusal::Settled));
    }
}
