//! What is read, what counts of it, and how what is wrong is named.

use proptest::prelude::*;

use super::*;

fn read(text: &str) -> Votes {
    read_votes(text.as_bytes(), AgreeSign::Plus).expect("votes")
}

/// Line and words of what is wrong.
#[track_caller]
fn check_refused(text: &str, line: u64, named: &str) {
    let error = read_votes(text.as_bytes(), AgreeSign::Plus).expect_err("something is wrong");
    assert_eq!(error.line, Some(line), "{error}");
    assert!(error.message.contains(named), "{error}");
}

fn said(votes: &Votes) -> Vec<(i64, i64, Side)> {
    let of_voter = |voter: usize| {
        votes.of_voter(voter).map(move |(statement, side)| (votes.voters()[voter], votes.statements()[statement], side))
    };
    (0..votes.voters().len()).flat_map(of_voter).collect()
}

#[test]
fn the_last_vote_by_time_counts_and_of_equal_times_the_later_row() {
    let votes = read("timestamp,comment-id,voter-id,vote\n9,1,5,1\n3,1,5,-1\n4,2,5,1\n4,2,5,0\n");
    assert_eq!(said(&votes), [(5, 1, Side::Agree), (5, 2, Side::Pass)]);
    assert_eq!(votes.count(), 2);
}

#[test]
fn columns_are_found_by_name_whatever_else_is_there() {
    let text = "\u{feff}Vote,\"voter-id\",note,comment-id,timestamp\r\n1,10,\"a, \"\"b\"\"\r\nc\",2,7\r\n\r\n\"-1\",9,,2,7\r\n";
    assert_eq!(said(&read(text)), [(9, 2, Side::Disagree), (10, 2, Side::Agree)]);
}

#[test]
fn votes_agree_by_minus_one_where_that_is_said() {
    let text = "timestamp,comment-id,voter-id,vote\n1,1,1,-1\n1,2,1,1\n1,3,1,0";
    let votes = read_votes(text.as_bytes(), AgreeSign::Minus).expect("votes");
    let sides: Vec<Side> = votes.of_voter(0).map(|(_, side)| side).collect();
    assert_eq!(sides, [Side::Agree, Side::Disagree, Side::Pass]);
}

#[test]
fn a_wrong_row_is_named_by_its_line() {
    let header = "timestamp,datetime,comment-id,voter-id,vote\n";
    check_refused(&format!("{header}1,x,1,1,1\n2,x,1,2\n"), 3, "4 fields, the header has 5");
    check_refused(&format!("{header}1,\"x\ny\",1,1,1\n2,x,1,2,2\n"), 4, "none of -1, 0 and 1");
    check_refused(&format!("{header}1,x,1,one,1\n"), 2, "\"voter-id\" is \"one\"");
    check_refused(&format!("{header}1,x,,1,1\n"), 2, "\"comment-id\" is empty");
    check_refused(&format!("{header}1.5,x,1,1,1\n"), 2, "\"timestamp\"");
    check_refused(&format!("{header}1,\"x,1,1,1\n"), 2, "not closed");
    check_refused("timestamp,comment-id,voter-id\n", 1, "no column \"vote\"");
    check_refused("vote,timestamp,comment-id,voter-id,vote\n", 1, "two columns \"vote\"");
}

#[test]
fn a_file_without_votes_is_a_conversation_of_nobody() {
    for text in ["", "\n\n", "timestamp,comment-id,voter-id,vote\n"] {
        assert_eq!(read(text), Votes::default());
    }
}

#[test]
fn more_people_or_statements_than_the_limit_are_refused() {
    let vote = |voter: usize, statement: usize| Vote {
        at: 0,
        voter: voter as i64,
        statement: statement as i64,
        side: Side::Agree,
    };
    let people: Vec<Vote> = (0..=PARTICIPANTS_MAX).map(|voter| vote(voter, 0)).collect();
    assert_eq!(Votes::of(&people), Err(TooMany::Participants));
    assert_eq!(Votes::of(&people[1..]).map(|votes| votes.count()), Ok(PARTICIPANTS_MAX));
    let statements: Vec<Vote> = (0..=STATEMENTS_MAX).map(|statement| vote(0, statement)).collect();
    assert_eq!(Votes::of(&statements), Err(TooMany::Statements));
    assert_eq!(Votes::of(&statements[1..]).map(|votes| votes.count()), Ok(STATEMENTS_MAX));
}

#[test]
fn a_row_without_an_end_is_refused_before_memory_is_full() {
    let text = format!("timestamp,comment-id,voter-id,vote\n\"{}", "x\n".repeat(500_000));
    check_refused(&text, 2, "longer than");
}

#[test]
fn statements_are_read_with_what_moderators_decided() {
    let text = "comment-id,moderated,comment-body,is-meta\n3,-1,\"Über,\n\"\"all\"\"\",false\n1,1,Yes,true\n2,0,,\n";
    let comments = read_comments(text.as_bytes()).expect("comments");
    let found: Vec<_> = comments.iter().map(|one| (one.id, one.moderation, one.is_meta, one.text.as_str())).collect();
    let expected = [
        (3, Moderation::Rejected, false, "Über,\n\"all\""),
        (1, Moderation::Accepted, true, "Yes"),
        (2, Moderation::Open, false, ""),
    ];
    assert_eq!(found, expected);
}

#[test]
fn exports_of_all_years_say_what_is_about_the_voters() {
    let said = ["true", "TRUE", "t", "1", "false", "f", "0", ""];
    let rows: String = said.iter().enumerate().map(|(id, said)| format!("{id},0,{said}\n")).collect();
    let comments = read_comments(format!("comment-id,moderated,is-meta\n{rows}").as_bytes()).expect("comments");
    let is_meta: Vec<bool> = comments.iter().map(|comment| comment.is_meta).collect();
    assert_eq!(is_meta, [true, true, true, true, false, false, false, false]);
}

#[test]
fn more_statements_than_the_limit_are_not_listed() {
    let listed = |count: usize| {
        let rows: String = (0..count).map(|id| format!("{id},0\n")).collect();
        read_comments(format!("comment-id,moderated\n{rows}").as_bytes())
    };
    assert_eq!(listed(STATEMENTS_MAX).map(|comments| comments.len()), Ok(STATEMENTS_MAX));
    let error = listed(STATEMENTS_MAX + 1).expect_err("too many");
    assert_eq!(error.line, Some(STATEMENTS_MAX as u64 + 2));
}

#[test]
fn numbers_have_at_most_eighteen_digits_and_a_sign() {
    let voter = |id: &str| {
        let text = format!("timestamp,comment-id,voter-id,vote\n1,1,{id},1\n");
        read_votes(text.as_bytes(), AgreeSign::Plus).map(|votes| votes.voters()[0]).ok()
    };
    let most = "999999999999999999";
    assert_eq!([voter(most), voter(&format!("-{most}"))], [Some(10_i64.pow(18) - 1), Some(1 - 10_i64.pow(18))]);
    assert_eq!([voter("1000000000000000000"), voter("-"), voter("--1"), voter("+1")], [None; 4]);
    assert_eq!([voter("-7"), voter("007"), voter(" 7 ")], [Some(-7), Some(7), Some(7)]);
}

#[test]
fn a_wrong_statement_is_named_by_its_line() {
    for (text, line) in
        [("comment-id,moderated\n1,1\n1,1\n", 3), ("comment-id,moderated\n1,2\n", 2), ("comment-id\n", 1)]
    {
        assert_eq!(read_comments(text.as_bytes()).expect_err("wrong").line, Some(line), "{text}");
    }
}

#[test]
fn listed_statements_stand_beside_those_that_have_votes() {
    let votes = read("timestamp,comment-id,voter-id,vote\n1,5,1,1\n");
    let listed = read_comments("comment-id,moderated\n9,-1\n2,1\n".as_bytes()).expect("comments");
    let votes = votes.moderated(&listed).expect("few");
    assert_eq!(votes.statements(), [2, 5, 9]);
    assert_eq!([0, 1, 2].map(|statement| votes.is_rejected(statement)), [false, false, true]);
    assert_eq!(said(&votes), [(1, 5, Side::Agree)]);
}

/// Votes with many repetitions, ids below 0 and beyond any table.
fn some_votes() -> impl Strategy<Value = Vec<Vote>> {
    let id = prop_oneof![-2..4_i64, Just(1 << 40)];
    let side = prop_oneof![Just(Side::Agree), Just(Side::Disagree), Just(Side::Pass)];
    let vote =
        (0..5_i64, id.clone(), id, side).prop_map(|(at, voter, statement, side)| Vote { at, voter, statement, side });
    prop::collection::vec(vote, 0..60)
}

/// What counts, as one would say it.
fn plainly(votes: &[Vote]) -> Vec<(i64, i64, Side)> {
    let mut last = std::collections::BTreeMap::new();
    let mut in_order: Vec<&Vote> = votes.iter().collect();
    in_order.sort_by_key(|vote| vote.at);
    for vote in in_order {
        last.insert((vote.voter, vote.statement), vote.side);
    }
    last.into_iter().map(|((voter, statement), side)| (voter, statement, side)).collect()
}

proptest! {
    #[test]
    fn what_counts_is_what_a_plain_table_says(votes in some_votes()) {
        let found = Votes::of(&votes).expect("few");
        prop_assert_eq!(said(&found), plainly(&votes));
    }

    #[test]
    fn votes_in_two_parts_are_the_same_as_in_one(votes in some_votes(), cut in 0..60_usize) {
        let (first, then) = votes.split_at(cut.min(votes.len()));
        let parts = Votes::of(first).expect("few").and(then).expect("few");
        prop_assert_eq!(parts, Votes::of(&votes).expect("few"));
    }

    #[test]
    fn any_bytes_are_read_or_refused(text in "(\"|,|\r|\n|[01x-]|timestamp,comment-id,voter-id,vote\n){0,40}") {
        let _ = read_votes(text.as_bytes(), AgreeSign::Plus);
        let _ = read_comments(text.as_bytes());
    }
}
