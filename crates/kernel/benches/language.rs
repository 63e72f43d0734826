//! What a text, a date and a number cost: `cargo bench -p kernel`.

use divan::{Bencher, black_box};
use kernel::language::{DateLength, Language};
use kernel::texts::Texts;
use kernel::time::Date;

fn main() {
    divan::main();
}

const LANGUAGES: [Language; 4] = Language::ALL;

#[divan::bench(args = LANGUAGES)]
fn plural_text(bencher: Bencher<'_, '_>, language: Language) {
    let texts = Texts::new(language);
    bencher.bench(|| texts.due_in(black_box(12)).to_string());
}

#[divan::bench(args = LANGUAGES)]
fn date(bencher: Bencher<'_, '_>, language: Language) {
    let date = Date::new(2026, 11, 23).expect("a day of the calendar");
    bencher.bench(|| language.date(black_box(date), DateLength::Medium).to_string());
}

#[divan::bench(args = LANGUAGES)]
fn number(bencher: Bencher<'_, '_>, language: Language) {
    bencher.bench(|| language.number(black_box(1_234_567)).to_string());
}
