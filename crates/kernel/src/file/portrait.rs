//! A picture of a person as it is kept: small, square, written anew, so that nothing is in it but what is seen.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::incoming::too_large;
use crate::form::Reading;
use crate::stop::Stop;
use crate::texts::Texts;
use crate::web::Visit;

/// The name of the field, as in every form that brings a file.
const FIELD: &str = "file";
/// Pixels a side: twice what pages show, for fine screens.
pub(crate) const SIDE: u32 = 192;
/// Pixels that the head of a drawn one measures from its middle.
const SIDE_OF_HEAD: i64 = 38;
/// Of a hundred: where a face of this size begins to show the loss (by eye, on screens of both kinds).
const QUALITY: u8 = 82;
/// Pixels a side that a picture may have when it comes: as far as any camera's goes, said in `docs/operators.md`.
pub(crate) const SIDE_MAX: u32 = 12_000;
/// Pixels that it may have in all (the same).
pub(crate) const PIXELS_MAX: u64 = 40_000_000;
/// Bytes that reading it may take: all its pixels at four bytes, and half as much beside them.
pub(crate) const MEMORY_MAX: u64 = 256 * 1024 * 1024;

/// A JPEG of 192 by 192 pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portrait(Vec<u8>);

/// Why a picture is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortraitRejection {
    /// It is no JPEG and no PNG, or is broken.
    NoPicture,
    /// It has more pixels than a picture of a person needs.
    TooManyPixels,
}

impl Portrait {
    /// Its middle square, as large as it fits, upright as the camera was held.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn of(bytes: &[u8]) -> Result<Self, PortraitRejection> {
        let (picture, orientation) = read(bytes)?;
        let side = picture.width().min(picture.height());
        let (left, top) = ((picture.width() - side) / 2, (picture.height() - side) / 2);
        let square = picture.crop_imm(left, top, side, side).resize_exact(SIDE, SIDE, FilterType::CatmullRom);
        let mut upright = on_white(&square);
        upright.apply_orientation(orientation);
        jpeg(&upright).map(Self).map_err(|_| PortraitRejection::NoPicture)
    }

    /// The picture of a form, made small by the edge before anything is written. What is wrong with it is noted.
    ///
    /// # Errors
    /// A portrait wanted, while the edge has not looked at it.
    pub fn read(visit: &Visit<'_>, reading: &mut Reading<'_>) -> Result<Option<Self>, Stop> {
        let texts = Texts::new(visit.language());
        if visit.request.upload.as_ref().is_none_or(|upload| upload.name.is_empty()) {
            reading.fail(FIELD, texts.portrait_missing());
            return Ok(None);
        }
        if let Some(sentence) = too_large(visit) {
            reading.fail(FIELD, sentence);
            return Ok(None);
        }
        match visit.request.portrait.clone().ok_or(Stop::PortraitWanted)? {
            Ok(portrait) => return Ok(Some(portrait)),
            Err(PortraitRejection::NoPicture) => reading.fail(FIELD, texts.portrait_is_none()),
            Err(PortraitRejection::TooManyPixels) => {
                let millions = usize::try_from(PIXELS_MAX / 1_000_000).unwrap_or(usize::MAX);
                reading.fail(FIELD, texts.portrait_too_many_pixels(millions).to_string());
            }
        }
        Ok(None)
    }

    /// Head and shoulders in two colours, for people who are invented.
    pub fn drawn(ground: [u8; 3], figure: [u8; 3]) -> Self {
        let within = |x: u32, y: u32, (left, top): (i64, i64), radius: i64| {
            let (across, down) = (i64::from(x) - left, i64::from(y) - top);
            across * across + down * down < radius * radius
        };
        let half = i64::from(SIDE) / 2;
        let picture = image::RgbImage::from_fn(SIDE, SIDE, |x, y| {
            let is_head = within(x, y, (half, half - SIDE_OF_HEAD / 2), SIDE_OF_HEAD);
            let are_shoulders = within(x, y, (half, 2 * half + SIDE_OF_HEAD / 2), 2 * SIDE_OF_HEAD);
            image::Rgb(if is_head || are_shoulders { figure } else { ground })
        });
        Self(jpeg(&DynamicImage::ImageRgb8(picture)).unwrap_or_default())
    }

    /// As it is in the database.
    pub fn of_kept(jpeg: Vec<u8>) -> Self {
        Self(jpeg)
    }

    /// The bytes of the file.
    pub fn jpeg(&self) -> &[u8] {
        &self.0
    }
}

fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, image::ImageError> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

fn read(bytes: &[u8]) -> Result<(DynamicImage, Orientation), PortraitRejection> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|_| PortraitRejection::NoPicture)?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png)) {
        return Err(PortraitRejection::NoPicture);
    }
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height) = (Some(SIDE_MAX), Some(SIDE_MAX));
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(rejection)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > PIXELS_MAX {
        return Err(PortraitRejection::TooManyPixels);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = DynamicImage::from_decoder(decoder).map_err(rejection)?;
    Ok((picture, orientation))
}

fn rejection(error: image::ImageError) -> PortraitRejection {
    match error {
        image::ImageError::Limits(_) => PortraitRejection::TooManyPixels,
        _ => PortraitRejection::NoPicture,
    }
}

/// What can be seen through becomes white, as on paper: a JPEG knows no holes.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    const WHITE: u16 = 255;
    let flat = image::RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = image::GenericImageView::get_pixel(picture, x, y);
        let over = |colour: u8| {
            let (colour, alpha) = (u16::from(colour), u16::from(alpha));
            u8::try_from((colour * alpha + WHITE * (WHITE - alpha)) / WHITE).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    });
    DynamicImage::ImageRgb8(flat)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn png(width: u32, height: u32, colour: impl Fn(u32, u32) -> [u8; 4]) -> Vec<u8> {
        let picture = image::RgbaImage::from_fn(width, height, |x, y| image::Rgba(colour(x, y)));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, ImageFormat::Png).expect("it is written");
        bytes.into_inner()
    }

    fn pixel(portrait: &Portrait, x: u32, y: u32) -> [u8; 3] {
        let picture = image::load_from_memory_with_format(portrait.jpeg(), ImageFormat::Jpeg).expect("a JPEG");
        assert_eq!((picture.width(), picture.height()), (SIDE, SIDE));
        picture.to_rgb8().get_pixel(x, y).0
    }

    #[test]
    fn a_portrait_is_the_middle_square_of_its_picture() {
        let wide = png(600, 200, |x, _| if (200..400).contains(&x) { [200, 0, 0, 255] } else { [0, 0, 200, 255] });
        let portrait = Portrait::of(&wide).expect("a picture");
        for (x, y) in [(4, 4), (96, 96), (187, 187)] {
            let [red, _, blue] = pixel(&portrait, x, y);
            assert!(red > 180 && blue < 30, "{x} {y}");
        }
        assert!(portrait.jpeg().len() < 20_000, "{} bytes", portrait.jpeg().len());
    }

    #[test]
    fn what_can_be_seen_through_becomes_white() {
        let portrait = Portrait::of(&png(50, 50, |_, _| [0, 0, 0, 0])).expect("a picture");
        assert!(pixel(&portrait, 96, 96).iter().all(|part| *part > 250));
    }

    #[test]
    fn what_a_camera_noted_is_gone_and_its_turn_is_kept() {
        // Red at the top as the sensor saw it; turned by a quarter to the right (Exif, tag 0x0112, value 6) it is at the right.
        let mut plain = Vec::new();
        let picture =
            image::RgbImage::from_fn(80, 80, |_, y| image::Rgb(if y < 40 { [220, 0, 0] } else { [0, 0, 220] }));
        picture.write_with_encoder(JpegEncoder::new_with_quality(&mut plain, 95)).expect("it is written");
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend(b"GPS of a home");
        let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
        let noted = [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat();
        let portrait = Portrait::of(&noted).expect("a picture");
        let ([right, ..], [left, ..]) = (pixel(&portrait, 180, 96), pixel(&portrait, 10, 96));
        assert!(right > 180 && left < 40, "{right} {left}");
        assert!(!portrait.jpeg().windows(4).any(|bytes| bytes == b"Exif" || bytes == b"GPS "));
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_not_taken() {
        assert_eq!(Portrait::of(b"<svg/>"), Err(PortraitRejection::NoPicture));
        assert_eq!(Portrait::of(b"\x89PNG\r\n\x1a\n"), Err(PortraitRejection::NoPicture));
        let mut broad = png(10, 10, |_, _| [0; 4]);
        // The width in the head of a PNG (third edition, 11.2.1), and its checksum.
        broad[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
        assert!(Portrait::of(&broad).is_err());
    }

    proptest! {
        #[test]
        fn whatever_comes_is_answered(mut bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0_usize..200) {
            prop_assert!(Portrait::of(&bytes).is_err());
            let whole = png(20, 30, |x, y| [x as u8, y as u8, 7, 255]);
            bytes.truncate(at);
            let mixed = [&whole[..at.min(whole.len())], &bytes].concat();
            drop(Portrait::of(&mixed));
        }
    }
}
