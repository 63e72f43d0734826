//! How long a list at its limit of 100,000 rows takes, from bytes to report.

use std::fmt::Write;

fn main() {
    divan::main();
}

/// Rows as exports have them: three in four people of their own, one in four a changed copy of somebody.
fn list(rows: usize) -> String {
    let given = ["Ana", "Zoë", "Łukasz", "João", "Юлия", "Siân", "Tom", "Elif"];
    let family = ["Rossi", "García López", "Müller", "Yılmaz", "Okafor", "Patel", "Šimůnek"];
    let mut list = "ID;Nachname;Vorname;E-Mail;Stadt;Land;Beitritt;Beitrag (EUR)\r\n".to_owned();
    for row in 0..rows {
        let person = if row % 4 == 3 { row / 2 } else { row };
        let (first, last) = (given[person % given.len()], family[person / 3 % family.len()]);
        let email = format!("{}{person}@city-{}.example", "p", person % 60);
        let email = if row % 4 == 3 { email.to_uppercase() } else { email };
        writeln!(list, "{person};{last};{first};{email};City {};DE;12.03.2016;1.250,50\r", person % 900)
            .expect("writing to a string cannot fail");
    }
    list
}

#[divan::bench(args = [1_000, 100_000], sample_count = 5)]
fn rows(bencher: divan::Bencher<'_, '_>, rows: usize) {
    let list = list(rows);
    bencher.bench(|| roster::read(list.as_bytes()).map(|reading| reading.report.accepted));
}
