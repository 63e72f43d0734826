//! How often the first topic suggested is right, and what a suggestion costs: `cargo bench -p kernel --bench suggestion`.

mod judged;

use divan::{Bencher, black_box};
use kernel::language::Language;
use kernel::topic::{TopicIndex, suggest};

#[expect(clippy::print_stdout, reason = "the shares are what this bench is run for")]
fn main() {
    let index = TopicIndex::new(&judged::topics());
    for language in Language::ALL {
        let count = judged::sentences().iter().filter(|judged| judged.language == language).count();
        let known = count - judged::wrong(&index, language, true).len();
        let unknown = count - judged::wrong(&index, language, false).len();
        println!("{language:?}: {known} of {count} right at first, {unknown} with the language unknown");
    }
    divan::main();
}

/// One sentence after the other in its language; the index is kept.
#[divan::bench]
fn sentence_in_a_known_language(bencher: Bencher<'_, '_>) {
    let index = TopicIndex::new(&judged::topics());
    let mut sentences = judged::sentences().into_iter().cycle();
    bencher.bench_local(move || {
        let next = sentences.next().expect("a cycle of forty has no end");
        index.suggest(black_box(next.sentence), Some(next.language)).len()
    });
}

/// The same where the language is to be found out.
#[divan::bench]
fn sentence_in_an_unknown_language(bencher: Bencher<'_, '_>) {
    let index = TopicIndex::new(&judged::topics());
    let mut sentences = judged::sentences().into_iter().cycle();
    bencher.bench_local(move || {
        let next = sentences.next().expect("a cycle of forty has no end");
        index.suggest(black_box(next.sentence), None).len()
    });
}

/// Topics freshly read, one sentence.
#[divan::bench]
fn sentence_and_index(bencher: Bencher<'_, '_>) {
    let topics = judged::topics();
    bencher.bench(|| suggest(black_box("Residents over 65 cannot use our online services"), None, &topics).len());
}
