//! Where everything stands, read back from what a page draws: in millimetres from the upper left corner of the badge.

use super::*;
use crate::reading::before;

const MM: f32 = 72.0 / 25.4;
const NEAR: f32 = 0.01;

fn unpacked(badge: Badge, has_crop_marks: bool) -> Vec<u8> {
    let sheet = Sheet { has_crop_marks, ..sheet(vec![badge]) };
    sheet::draw(&sheet, &font_of(LETTERS), false).unwrap()
}

fn whole() -> Badge {
    Badge { post: "Mayor".to_owned(), city: "Lisboa".to_owned(), ..badge("Ana") }
}

fn check(found: f32, meant: f32, what: &str) {
    assert!((found - meant).abs() < NEAR, "{what}: {found} for {meant}");
}

/// The squares of dark that a code is drawn of: from the left, from above, and how wide.
fn dark(pdf: &[u8]) -> Vec<[f32; 3]> {
    let (starts, corners) = (before::<2>(pdf, "m"), before::<2>(pdf, "l"));
    // The band comes first, crop marks last.
    let rectangles = starts.iter().zip(corners.chunks(3)).skip(1);
    rectangles.map(|(start, corners)| [start[0] / MM, start[1] / MM, (corners[0][0] - start[0]) / MM]).collect()
}

#[test]
fn each_text_stands_in_the_middle_of_its_strip() {
    let pdf = unpacked(whole(), false);
    let sizes: Vec<f32> = before::<1>(&pdf, "Tf").into_iter().map(|[size]| size).collect();
    assert_eq!(sizes, [24.0, 40.0, 17.0, 24.0]);
    let begins = before::<2>(&pdf, "Tm");
    // Kind, name, post and city: letters, and the strip from and to.
    let strips = [(7, 0.0, 22.0), (3, 25.0, 65.0), (5, 65.0, 79.0), (6, 80.0, 92.0)];
    for (((letters, top, foot), size), [left, baseline]) in strips.into_iter().zip(sizes).zip(begins) {
        let width = letters as f32 * 0.6 * size;
        check((left + width / 2.0) / MM, 52.5, "the middle across");
        // A line is 1.35 of its size high, and 0.74 of that are above the baseline.
        let above = baseline - 0.74 * 1.35 * size;
        check((above + 1.35 * size / 2.0) / MM, (top + foot) / 2.0, "the middle down");
    }
}

#[test]
fn lines_of_a_name_stand_one_below_the_other_around_the_middle() {
    let pdf = unpacked(badge("Maria da Luz Albuquerque de Vasconcelos e Sousa Pinto"), false);
    let size = before::<1>(&pdf, "Tf")[1][0];
    let baselines: Vec<f32> = before::<2>(&pdf, "Tm")[1..].iter().map(|[_, baseline]| *baseline).collect();
    assert_eq!(baselines.len(), 3);
    check(baselines[1] - baselines[0], 1.35 * size, "the second");
    check(baselines[2] - baselines[1], 1.35 * size, "the third");
    check((baselines[1] - 0.24 * 1.35 * size) / MM, 45.0, "the middle down");
}

#[test]
fn a_line_of_two_directions_is_drawn_without_gaps() {
    let pdf = unpacked(badge("Ana שלום"), false);
    let begins: Vec<[f32; 2]> = before::<2>(&pdf, "Tm")[1..].to_vec();
    let size = before::<1>(&pdf, "Tf")[1][0];
    assert_eq!(begins.len(), 2);
    check(begins[1][0] - begins[0][0], 4.0 * 0.6 * size, "after the letters from left to right");
    check(begins[1][1], begins[0][1], "on the same line");
}

#[test]
fn the_band_goes_over_the_whole_width_and_beyond_where_it_is_cut() {
    let colour = Colour { red: 51, green: 102, blue: 153 };
    for (has_crop_marks, bleed, height) in [(false, 0.0, 148.0), (true, 3.0, 158.0)] {
        let pdf = unpacked(Badge { colour, ..whole() }, has_crop_marks);
        let ([start], corners) = (&before::<2>(&pdf, "m")[..1], before::<2>(&pdf, "l")) else { panic!("no band") };
        check(start[0] / MM, -bleed, "left");
        check(start[1] / MM, -bleed, "above");
        check(corners[1][0] / MM, 105.0 + bleed, "right");
        check(corners[1][1] / MM, 22.0, "below");
        let origin = before::<6>(&pdf, "cm")[0];
        check(origin[4] / MM, if has_crop_marks { 10.0 } else { 0.0 }, "the badge on the page");
        check(origin[5] / MM, height, "the badge on the page");
        assert_eq!(before::<3>(&pdf, "rg")[..2], [[0.2, 0.4, 0.6], [1.0; 3]], "the band, and white for its word");
    }
}

#[test]
fn the_code_is_a_square_with_white_around_it_and_has_the_marks_of_one() {
    // ISO/IEC 18004: 21 modules for so short a code, 4 of white on each side.
    let module = 38.0 / 29.0;
    let (left, top) = ((105.0 - 38.0) / 2.0 + 4.0 * module, 148.0 - 8.0 - 38.0 + 4.0 * module);
    let mut grid = [[false; 21]; 21];
    for [across, down, width] in dark(&unpacked(whole(), false)) {
        let (column, row, count) = ((across - left) / module, (down - top) / module, width / module);
        for number in [column, row, count] {
            check(number, number.round(), "a whole number of modules");
        }
        assert!(count > 0.5, "nothing is drawn where nothing is dark");
        (0..count.round() as usize).for_each(|at| grid[row.round() as usize][column.round() as usize + at] = true);
    }
    let finder = |row: usize, column: usize| {
        (0..7).all(|down| {
            (0..7).all(|across| {
                let ring = [down, 6 - down, across, 6 - across].into_iter().min();
                grid[row + down][column + across] == (ring != Some(1))
            })
        })
    };
    assert_eq!([finder(0, 0), finder(0, 14), finder(14, 0), finder(14, 14)], [true, true, true, false]);
    let timing: Vec<bool> = (8..13).map(|column| grid[6][column]).collect();
    assert_eq!(timing, [true, false, true, false, true]);
}

#[test]
fn crop_marks_point_at_the_corners_and_end_before_them() {
    let pdf = unpacked(whole(), true);
    assert_eq!(before::<1>(&pdf, "w"), [[0.5]], "a thin line, in points");
    let (starts, ends) = (before::<2>(&pdf, "m"), before::<2>(&pdf, "l"));
    let mut marks: Vec<[f32; 4]> = (1..=8)
        .map(|back| {
            let (from, to) = (starts[starts.len() - back], ends[ends.len() - back]);
            [from[0], from[1], to[0], to[1]].map(|place| (place / MM * 10.0).round() / 10.0)
        })
        .collect();
    marks.sort_by(|one, other| one.partial_cmp(other).unwrap());
    let meant = [
        [0.0, 10.0, 7.0, 10.0],
        [0.0, 158.0, 7.0, 158.0],
        [10.0, 0.0, 10.0, 7.0],
        [10.0, 161.0, 10.0, 168.0],
        [115.0, 0.0, 115.0, 7.0],
        [115.0, 161.0, 115.0, 168.0],
        [118.0, 10.0, 125.0, 10.0],
        [118.0, 158.0, 125.0, 158.0],
    ];
    assert_eq!(marks, meant);
}
