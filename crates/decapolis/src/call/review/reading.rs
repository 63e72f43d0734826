//! What reviewers said, as others read it: all of it who decides; what is meant for them whoever proposed the session.

use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::submission::loaded::OpenedSubmission;
use super::super::submission::people::People;
use super::super::submission::shown::written;
use super::super::texts::Texts;
use super::{Opinion, Review, ReviewState, store};

/// On the page of a session: for who decides each review, for its house what the reviewers say to it once all is announced.
pub(in crate::call) fn said(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedSubmission,
) -> Result<Option<(SectionHead, Items)>, Stop> {
    let texts = Texts::new(visit.language());
    let mut reviews = store::of_submission(tx, opened.submission.id)?;
    reviews.retain(|review| review.state != ReviewState::Conflict);
    if opened.of.standing.conducts && !opened.is_own {
        let done = reviews.iter().filter(|review| review.opinion.is_some()).count();
        let head = SectionHead::new("reviews", texts.reviews_count(reviews.len(), done).to_string());
        return Ok((!reviews.is_empty()).then_some((head, opinions(tx, visit, &reviews)?)));
    }
    let is_told = opened.submission.decision.as_ref().is_some_and(super::super::submission::Decision::is_announced);
    if !is_told {
        return Ok(None);
    }
    let items: Vec<Item> = reviews.iter().filter_map(|review| to_submitter(review.opinion.as_ref()?)).collect();
    let head = SectionHead::new("reviews", texts.what_reviewers_say());
    Ok((!items.is_empty()).then_some((head, Items(items))))
}

/// Without a name, and without the marks.
fn to_submitter(opinion: &Opinion) -> Option<Item> {
    let label = written(&opinion.to_submitter, opinion.language);
    let title = Link { label, href: "".into() };
    (!opinion.to_submitter.is_empty()).then(|| Item { title, ..Item::default() })
}

/// Each review with its marks, by whom, and both comments.
pub(super) fn opinions(tx: &mut Tx<'_>, visit: &Visit<'_>, reviews: &[Review]) -> Result<Items, Stop> {
    let texts = Texts::new(visit.language());
    let people = People::of(tx, visit.language(), reviews.iter().map(|review| review.reviewer))?;
    let item = |review: &Review| {
        let title = Link { label: Words::written(people.post(review.reviewer), None), href: "".into() };
        let Some(opinion) = &review.opinion else {
            let meta = Meta(vec![MetaEntry::Words(texts.review_state(review.state.code()).to_string().into())]);
            return Item { title, meta, ..Item::default() };
        };
        let [relevance, substance, benefit] = opinion.scores;
        let marks = [
            texts.mark(texts.relevance(), relevance).to_string(),
            texts.mark(texts.substance(), substance).to_string(),
            texts.mark(texts.benefit(), benefit).to_string(),
        ];
        Item {
            title,
            meta: Meta(marks.into_iter().map(|mark| MetaEntry::Words(mark.into())).collect()),
            sentence: Some(written(&opinion.to_committee, opinion.language)),
            ..Item::default()
        }
    };
    Ok(Items(reviews.iter().map(item).collect()))
}
