//! Who drafts, edits, approves and corrects minutes, and why not.

use kernel::post::PostId;

use super::super::rules::Refusal;
use super::model::{Document, Stage};
use crate::forum::{Phase, Standing};

/// Leave to draft the minutes of a meeting, anew where there is a draft.
#[derive(Debug)]
#[must_use]
pub(in crate::minutes) struct MayDraft<'a> {
    /// The draft that there is.
    pub(super) known: Option<&'a Document>,
    _seal: (),
}

/// Who conducts the meeting, once it has begun and until the minutes go to the chair.
pub(in crate::minutes) fn may_draft<'a>(
    standing: &Standing,
    phase: Phase,
    known: Option<&'a Document>,
) -> Result<MayDraft<'a>, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConducting);
    }
    match phase {
        Phase::Cancelled => return Err(Refusal::Cancelled),
        Phase::Ahead => return Err(Refusal::NotOver),
        Phase::Running | Phase::Over => {}
    }
    if known.is_some_and(|known| known.stage != Stage::Draft) {
        return Err(Refusal::NotDraft);
    }
    Ok(MayDraft { known, _seal: () })
}

/// Leave to change the text of minutes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEdit<'a> {
    pub(super) document: &'a Document,
    _seal: (),
}

/// Who conducts the meeting, while they are a draft; then whoever approves them.
pub(super) fn may_edit<'a>(
    standing: &Standing,
    is_chair: bool,
    document: &'a Document,
) -> Result<MayEdit<'a>, Refusal> {
    match document.stage {
        Stage::Draft if standing.conducts => Ok(MayEdit { document, _seal: () }),
        Stage::WithChair if is_chair => Ok(MayEdit { document, _seal: () }),
        Stage::Draft => Err(Refusal::NotConducting),
        Stage::WithChair => Err(Refusal::NotChair),
        Stage::Published => Err(Refusal::NotDraft),
    }
}

/// Leave to send minutes to the chair.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySend<'a> {
    pub(super) document: &'a Document,
    pub(super) chair: PostId,
    _seal: (),
}

/// Who conducts the meeting sends a draft.
pub(super) fn may_send<'a>(standing: &Standing, chair: PostId, document: &'a Document) -> Result<MaySend<'a>, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConducting);
    }
    if document.stage != Stage::Draft {
        return Err(Refusal::NotDraft);
    }
    Ok(MaySend { document, chair, _seal: () })
}

/// Leave to approve and publish minutes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPublish<'a> {
    pub(super) document: &'a Document,
    _seal: (),
}

/// The chair of the meeting, when they are with the chair.
pub(super) fn may_publish(is_chair: bool, document: &Document) -> Result<MayPublish<'_>, Refusal> {
    if !is_chair {
        return Err(Refusal::NotChair);
    }
    if document.stage != Stage::WithChair {
        return Err(Refusal::NotWithChair);
    }
    Ok(MayPublish { document, _seal: () })
}

/// Leave to send minutes back.
#[derive(Debug)]
#[must_use]
pub(super) struct MayReturn<'a> {
    pub(super) document: &'a Document,
    _seal: (),
}

/// The chair of the meeting sends back what is with the chair, to whoever drafted it.
pub(super) fn may_return(is_chair: bool, document: &Document) -> Result<MayReturn<'_>, Refusal> {
    may_publish(is_chair, document).map(|leave| MayReturn { document: leave.document, _seal: () })
}

/// Leave to correct what is published.
#[derive(Debug)]
#[must_use]
pub(super) struct MayCorrect<'a> {
    pub(super) document: &'a Document,
    _seal: (),
}

/// Who conducts the meeting corrects what is published; the text itself stays.
pub(super) fn may_correct<'a>(standing: &Standing, document: &'a Document) -> Result<MayCorrect<'a>, Refusal> {
    if !standing.conducts {
        return Err(Refusal::NotConducting);
    }
    if document.stage != Stage::Published {
        return Err(Refusal::NotPublished);
    }
    Ok(MayCorrect { document, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::model::{MinutesId, Wording};
    use super::*;
    use crate::forum::MeetingId;

    const OUTSIDE: Standing = Standing { conducts: false, attends: true, is_partner: false };
    const CONDUCTS: Standing = Standing { conducts: true, ..OUTSIDE };

    fn document(stage: Stage) -> Document {
        Document {
            id: MinutesId::from_number(1),
            meeting: MeetingId::from_number(2),
            wording: Wording::default(),
            language: Language::English,
            stage,
            reach: None,
            author: PostId::from_number(3),
            changed_at: Timestamp::from_micros(1),
            published_at: Timestamp::FOREVER,
        }
    }

    #[test]
    fn minutes_are_drafted_from_the_beginning_of_the_meeting_until_they_go_to_the_chair() {
        let drafts =
            |standing, phase, stage: Option<Stage>| may_draft(&standing, phase, stage.map(document).as_ref()).map(drop);
        assert_eq!(drafts(CONDUCTS, Phase::Running, None), Ok(()));
        assert_eq!(drafts(CONDUCTS, Phase::Over, Some(Stage::Draft)), Ok(()));
        assert_eq!(drafts(CONDUCTS, Phase::Over, Some(Stage::WithChair)), Err(Refusal::NotDraft));
        assert_eq!(drafts(CONDUCTS, Phase::Ahead, None), Err(Refusal::NotOver));
        assert_eq!(drafts(CONDUCTS, Phase::Cancelled, None), Err(Refusal::Cancelled));
        assert_eq!(drafts(OUTSIDE, Phase::Over, None), Err(Refusal::NotConducting));
    }

    #[test]
    fn what_is_with_the_chair_is_the_chairs_to_change() {
        let edits = |standing, is_chair, stage| may_edit(&standing, is_chair, &document(stage)).map(drop);
        assert_eq!([edits(CONDUCTS, false, Stage::Draft), edits(OUTSIDE, true, Stage::WithChair)], [Ok(()); 2]);
        assert_eq!(edits(OUTSIDE, false, Stage::Draft), Err(Refusal::NotConducting));
        assert_eq!(edits(CONDUCTS, false, Stage::WithChair), Err(Refusal::NotChair));
        assert_eq!(edits(CONDUCTS, true, Stage::Published), Err(Refusal::NotDraft));
    }

    #[test]
    fn the_chair_alone_approves_or_sends_back_what_was_sent() {
        let publishes = |is_chair, stage| may_publish(is_chair, &document(stage)).map(drop);
        assert_eq!(publishes(true, Stage::WithChair), Ok(()));
        assert_eq!(publishes(false, Stage::WithChair), Err(Refusal::NotChair));
        assert_eq!([publishes(true, Stage::Draft), publishes(true, Stage::Published)], [Err(Refusal::NotWithChair); 2]);
        let returns = |is_chair, stage| may_return(is_chair, &document(stage)).map(drop);
        assert_eq!(returns(true, Stage::WithChair), Ok(()));
        assert_eq!(returns(false, Stage::WithChair), Err(Refusal::NotChair));
        assert_eq!([returns(true, Stage::Draft), returns(true, Stage::Published)], [Err(Refusal::NotWithChair); 2]);
        let sends = |standing, stage| may_send(&standing, PostId::from_number(5), &document(stage)).map(drop);
        assert_eq!(sends(CONDUCTS, Stage::Draft), Ok(()));
        assert_eq!(sends(OUTSIDE, Stage::Draft), Err(Refusal::NotConducting));
        assert_eq!(sends(CONDUCTS, Stage::WithChair), Err(Refusal::NotDraft));
    }

    #[test]
    fn only_what_is_published_is_corrected() {
        let corrects = |standing, stage| may_correct(&standing, &document(stage)).map(drop);
        assert_eq!(corrects(CONDUCTS, Stage::Published), Ok(()));
        assert_eq!(corrects(CONDUCTS, Stage::Draft), Err(Refusal::NotPublished));
        assert_eq!(corrects(OUTSIDE, Stage::Published), Err(Refusal::NotConducting));
    }
}
