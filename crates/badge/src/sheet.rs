//! The pages: where everything stands on a badge, and what it is to whoever hears it read.

use std::num::NonZeroU16;

use krilla::color::rgb;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::fit::{Block, LEADING, Room, fit};
use super::fonts::Fonts;
use super::{Badge, BadgeError, Colour, Sheet, code};

/// A millimetre in points.
const MM: f32 = 72.0 / 25.4;
/// A6 (ISO 216).
const WIDTH: f32 = 105.0 * MM;
const HEIGHT: f32 = 148.0 * MM;
/// Paper around the badge where it is to be cut.
const MARGIN: f32 = 10.0 * MM;
/// How far inside the badge text begins, and how near to the corner a crop mark comes.
const EDGE: f32 = 8.0 * MM;
const MARK_GAP: f32 = 3.0 * MM;
const BAND: f32 = 22.0 * MM;
const CODE: f32 = 38.0 * MM;

const NAME: Room = Room { width: WIDTH - 2.0 * EDGE, height: 40.0 * MM, size: 40.0, lines: 3 };
const POST: Room = Room { width: WIDTH - 2.0 * EDGE, height: 14.0 * MM, size: 17.0, lines: 2 };
const CITY: Room = Room { width: WIDTH - 2.0 * EDGE, height: 12.0 * MM, size: 24.0, lines: 1 };
const KIND: Room = Room { width: WIDTH - 2.0 * EDGE, height: 15.0 * MM, size: 24.0, lines: 1 };

/// The document; packed, or with what its pages draw in plain letters.
pub(crate) fn draw(sheet: &Sheet, fonts: &Fonts, is_packed: bool) -> Result<Vec<u8>, BadgeError> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|error| BadgeError::NotWritten(format!("{error:?}")))?;
    let mut document = Document::new_with(SerializeSettings {
        compress_content_streams: is_packed,
        configuration,
        ..SerializeSettings::default()
    });
    document.set_metadata(Metadata::new().title(sheet.title.clone()).language(sheet.language.clone()));
    let mut tree = TagTree::new().with_lang(Some(sheet.language.clone()));
    let mut outline = Outline::new();
    let margin = if sheet.has_crop_marks { MARGIN } else { 0.0 };
    for (place, badge) in sheet.badges.iter().enumerate() {
        let laid = Laid::of(badge, margin, fonts).map_err(|letter| BadgeError::NoFont { badge: place, letter })?;
        let mut page = document.start_page_with(settings(margin));
        let mut surface = page.surface();
        let section = laid.draw(badge, &mut surface, fonts).ok_or(BadgeError::CodeTooLong { badge: place })?;
        tree.push(section);
        if sheet.has_crop_marks {
            crop_marks(&mut surface);
        }
        outline.push_child(OutlineNode::new(badge.name.clone(), XyzDestination::new(place, Point::from_xy(0.0, 0.0))));
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    document.finish().map_err(|error| BadgeError::NotWritten(error.to_string()))
}

fn settings(margin: f32) -> PageSettings {
    let page = PageSettings::from_wh(WIDTH + 2.0 * margin, HEIGHT + 2.0 * margin).unwrap_or_default();
    page.with_trim_box(Rect::from_xywh(margin, margin, WIDTH, HEIGHT))
}

/// The texts of a badge, at their sizes.
struct Laid {
    margin: f32,
    name: Block,
    post: Block,
    city: Block,
    kind: Block,
}

impl Laid {
    fn of(badge: &Badge, margin: f32, fonts: &Fonts) -> Result<Self, char> {
        Ok(Self {
            margin,
            name: fit(&badge.name, NAME, fonts)?,
            post: fit(&badge.post, POST, fonts)?,
            city: fit(&badge.city, CITY, fonts)?,
            kind: fit(&badge.kind, KIND, fonts)?,
        })
    }

    /// Draws the badge, and says in which order it is read; none when its code is too long.
    fn draw(&self, badge: &Badge, surface: &mut Surface<'_>, fonts: &Fonts) -> Option<TagGroup> {
        let code_top = HEIGHT - EDGE - CODE;
        let path = code::path(&badge.code, ((WIDTH - CODE) / 2.0, code_top), CODE)?;
        surface.push_transform(&Transform::from_translate(self.margin, self.margin));
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
        surface.set_fill(Some(fill(badge.colour)));
        // To the edge of the paper, so that a cut a little aside leaves no white.
        let bleed = self.margin.min(MARK_GAP);
        rectangle(surface, Rect::from_ltrb(-bleed, -bleed, WIDTH + bleed, BAND));
        surface.end_tagged();
        let kind = text(surface, &self.kind, (0.0, BAND), readable_on(badge.colour), fonts);
        let below = BAND + 3.0 * MM;
        let name = text(surface, &self.name, (below, NAME.height), Colour::default(), fonts);
        let below = below + NAME.height;
        let post = text(surface, &self.post, (below, POST.height), Colour::default(), fonts);
        let below = below + POST.height + 1.0 * MM;
        let city = text(surface, &self.city, (below, CITY.height), Colour::default(), fonts);
        let figure = surface.start_tagged(ContentTag::Other);
        surface.set_fill(Some(fill(Colour::default())));
        surface.draw_path(&path);
        surface.end_tagged();
        surface.pop();
        let mut section = TagGroup::new(Tag::Section);
        section.push(TagGroup::with_children(Tag::Hn(NonZeroU16::MIN, Some(badge.name.clone())), nodes(name)));
        for paragraph in [post, city, kind].into_iter().filter(|lines| !lines.is_empty()) {
            section.push(TagGroup::with_children(Tag::P, nodes(paragraph)));
        }
        let figure = vec![figure.into()];
        section.push(TagGroup::with_children(Tag::Figure(Some(format!("QR: {}", badge.code))), figure));
        Some(section)
    }
}

fn nodes(lines: Vec<Identifier>) -> Vec<krilla::tagging::Node> {
    lines.into_iter().map(Into::into).collect()
}

/// Lines in the middle of the badge's width, and of a strip from a height on.
fn text(
    surface: &mut Surface<'_>,
    block: &Block,
    (top, height): (f32, f32),
    colour: Colour,
    fonts: &Fonts,
) -> Vec<Identifier> {
    surface.set_fill(Some(fill(colour)));
    let leading = block.size * LEADING;
    let begin = top + (height - leading * block.lines.len() as f32) / 2.0;
    let mut lines = Vec::new();
    for (number, line) in block.lines.iter().enumerate() {
        // Letters stand on a line about a quarter above the foot of their strip.
        let baseline = begin + leading * (number as f32 + 0.74);
        let mut left = (WIDTH - line.width * block.size) / 2.0;
        lines.push(surface.start_tagged(ContentTag::Span(SpanTag::empty())));
        for run in &line.runs {
            let font = fonts.faces[run.face].font.clone();
            surface.draw_glyphs(Point::from_xy(left, baseline), &run.glyphs, font, &line.text, block.size, false);
            left += run.width * block.size;
        }
        surface.end_tagged();
    }
    lines
}

fn fill(colour: Colour) -> Fill {
    Fill { paint: rgb::Color::new(colour.red, colour.green, colour.blue).into(), ..Fill::default() }
}

fn rectangle(surface: &mut Surface<'_>, rect: Option<Rect>) {
    let mut path = PathBuilder::new();
    rect.into_iter().for_each(|rect| path.push_rect(rect));
    path.finish().into_iter().for_each(|path| surface.draw_path(&path));
}

/// Black or white, whichever is clearer on a colour: at least 4.5 to 1 on any (WCAG 2.2, relative luminance).
pub(crate) fn readable_on(colour: Colour) -> Colour {
    let linear = |channel: u8| {
        let share = f32::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    let (on_black, on_white) = ((luminance + 0.05) / 0.05, 1.05 / (luminance + 0.05));
    if on_black > on_white { Colour::default() } else { Colour { red: 255, green: 255, blue: 255 } }
}

/// Two short lines at each corner, outside of what is kept.
fn crop_marks(surface: &mut Surface<'_>) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Other)));
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { width: 0.5, ..Stroke::default() }));
    let end = MARGIN - MARK_GAP;
    let mut path = PathBuilder::new();
    for across in [MARGIN, MARGIN + WIDTH] {
        for (from, to) in [(0.0, end), (HEIGHT + 2.0 * MARGIN - end, HEIGHT + 2.0 * MARGIN)] {
            path.move_to(across, from);
            path.line_to(across, to);
        }
    }
    for down in [MARGIN, MARGIN + HEIGHT] {
        for (from, to) in [(0.0, end), (WIDTH + 2.0 * MARGIN - end, WIDTH + 2.0 * MARGIN)] {
            path.move_to(from, down);
            path.line_to(to, down);
        }
    }
    path.finish().into_iter().for_each(|path| surface.draw_path(&path));
    surface.set_stroke(None);
    surface.end_tagged();
}
