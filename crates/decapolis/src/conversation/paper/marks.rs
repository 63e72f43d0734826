//! The marks of a sheet as they are typed: a digit for each statement. 1 agrees, 2 disagrees, 3 passes, 0 is none or several.

use opinion::Side;

/// The digits of what was typed, in the reader's own digits or in ours; spaces, commas and lines between them do not matter. Nothing
/// where anything else stands among them.
pub(super) fn read(typed: &str) -> Option<String> {
    let is_between = |letter: &char| letter.is_whitespace() || [',', '.', '-', ';', '،'].contains(letter);
    typed.chars().filter(|letter| !is_between(letter)).map(digit).collect()
}

fn digit(letter: char) -> Option<char> {
    match letter {
        '0'..='3' => Some(letter),
        '٠' => Some('0'),
        '١' => Some('1'),
        '٢' => Some('2'),
        '٣' => Some('3'),
        _ => None,
    }
}

/// What a mark says; nothing for none or several.
pub(super) fn side(mark: char) -> Option<Side> {
    match mark {
        '1' => Some(Side::Agree),
        '2' => Some(Side::Disagree),
        '3' => Some(Side::Pass),
        _ => None,
    }
}

/// Where two who typed the same sheet differ, counted from 0, with what each typed.
pub(super) fn differences(first: &str, second: &str) -> Vec<(usize, char, char)> {
    let both = first.chars().zip(second.chars()).enumerate();
    both.filter(|(_, (one, other))| one != other).map(|(place, (one, other))| (place, one, other)).collect()
}

/// Stands for a mark that both typed alike, among those that were chosen.
pub(super) const AGREED: char = '-';

/// A sheet on which two differed, as one person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settled {
    /// All marks.
    pub(super) marks: String,
    /// Those that were chosen, with [`AGREED`] for the others.
    pub(super) chosen: String,
}

/// The marks with those that were chosen where two differ; nothing where one of these was not chosen, or is no mark.
pub(super) fn settled(first: &str, second: &str, choose: impl Fn(usize) -> Option<char>) -> Option<Settled> {
    let (mut marks, mut chosen) = (String::new(), String::new());
    for (place, (one, other)) in first.chars().zip(second.chars()).enumerate() {
        let mark = if one == other { one } else { choose(place).and_then(digit)? };
        marks.push(mark);
        chosen.push(if one == other { AGREED } else { mark });
    }
    Some(Settled { marks, chosen })
}

/// The places of those that were chosen, counted from 0, each with what was chosen.
pub(super) fn chosen(chosen: &str) -> Vec<(usize, char)> {
    chosen.chars().enumerate().filter(|(_, mark)| *mark != AGREED).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_are_the_same_however_they_are_typed() {
        for typed in ["1203", " 1 2 0 3 ", "1,2,0,3", "12-03\n", "١٢٠٣"] {
            assert_eq!(read(typed).as_deref(), Some("1203"), "{typed}");
        }
        assert_eq!((read("1204"), read("12o3"), read("").as_deref()), (None, None, Some("")));
    }

    proptest! {
        #[test]
        fn what_is_settled_keeps_what_both_typed_and_takes_what_was_chosen(
            pairs in prop::collection::vec((0..4_u8, 0..4_u8, 0..4_u8), 0..60),
        ) {
            let typed = |of: fn(&(u8, u8, u8)) -> u8| pairs.iter().map(|pair| char::from(b'0' + of(pair))).collect::<String>();
            let (first, second, third) = (typed(|pair| pair.0), typed(|pair| pair.1), typed(|pair| pair.2));
            let whole = settled(&first, &second, |place| third.chars().nth(place)).expect("all are chosen");
            let settled = whole.marks;
            let places: Vec<usize> = differences(&first, &second).into_iter().map(|(place, ..)| place).collect();
            prop_assert_eq!(settled.len(), first.len());
            let asked: Vec<usize> = chosen(&whole.chosen).into_iter().map(|(place, _)| place).collect();
            prop_assert_eq!(&asked, &places, "what was chosen is known as that");
            for (place, mark) in settled.chars().enumerate() {
                let from = if places.contains(&place) { &third } else { &first };
                prop_assert_eq!(Some(mark), from.chars().nth(place));
            }
        }
    }
}
