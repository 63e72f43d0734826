//! How long reading, a map and a further vote take. Budget: a million votes of 20,000 people on 500 statements in 5 s.

use std::fmt::Write;
use std::hint::black_box;

use draw::Draw;
use opinion::{AgreeSign, Conversation, Map, Side, Vote, Votes, read_votes};

/// Three camps; each person votes on so many of the statements.
fn votes(people: usize, statements: usize, each: usize) -> Vec<Vote> {
    let mut draw = Draw::of_seed(1);
    let mut vote = |at: usize| {
        let (voter, statement) = (at / each, (at % each + draw.below(statements)) % statements);
        let agrees = if (voter + statement) % 3 == 0 { 85 } else { 30 };
        let chance = draw.below(100);
        let side = if chance < 15 {
            Side::Pass
        } else if draw.below(100) < agrees {
            Side::Agree
        } else {
            Side::Disagree
        };
        Vote { at: (draw.number() >> 32) as i64, voter: voter as i64, statement: statement as i64, side }
    };
    (0..people * each).map(&mut vote).collect()
}

fn file(votes: &[Vote]) -> String {
    let mut text = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for Vote { at, voter, statement, side } in votes {
        writeln!(text, "{at},Wed Jun 18 08:16:54 WIB 2014,{statement},{voter},{}", side.value()).expect("memory");
    }
    text
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn reading_a_million_votes(bencher: divan::Bencher<'_, '_>) {
    let text = file(&votes(20_000, 500, 50));
    bencher.bench(|| read_votes(black_box(text.as_bytes()), AgreeSign::Plus));
}

#[divan::bench(args = [(300, 100, 40), (2_000, 200, 60), (10_000, 200, 60), (20_000, 500, 50)], sample_count = 5, sample_size = 1)]
fn map_of_people_statements_and_votes_each(
    bencher: divan::Bencher<'_, '_>,
    (people, statements, each): (usize, usize, usize),
) {
    let votes = Votes::of(&votes(people, statements, each)).expect("within the limits");
    bencher.bench(|| Map::of(black_box(&votes)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn five_hundred_votes_more_on_a_map_of_a_hundred_thousand(bencher: divan::Bencher<'_, '_>) {
    let votes = votes(2_000, 200, 50);
    let (before, after) = votes.split_at(votes.len() - 500);
    let conversation = Conversation::of(Votes::of(before).expect("within the limits"));
    bencher.with_inputs(|| conversation.clone()).bench_values(|conversation| conversation.and(black_box(after)));
}

fn main() {
    divan::main();
}
