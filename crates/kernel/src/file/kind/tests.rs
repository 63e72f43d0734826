//! What is taken and what is not, by its bytes.

use proptest::prelude::*;

use super::*;

/// An archive of files that are not packed.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let (length, name_length) = ((content.len() as u32).to_le_bytes(), (name.len() as u16).to_le_bytes());
        let from = (bytes.len() as u32).to_le_bytes();
        let sizes = [[0; 4], length, length].concat();
        bytes.extend(
            [b"PK\x03\x04\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00".as_slice(), &sizes, &name_length, &[0, 0]].concat(),
        );
        bytes.extend(name.bytes().chain(content.iter().copied()));
        directory.extend([b"PK\x01\x02\x14\x00\x14\x00\x00\x00\x00\x00\x00\x00\x00\x00".as_slice(), &sizes].concat());
        directory.extend([name_length.as_slice(), &[0; 12], &from].concat());
        directory.extend(name.bytes());
    }
    let (count, size) = ((files.len() as u16).to_le_bytes(), (directory.len() as u32).to_le_bytes());
    let from = (bytes.len() as u32).to_le_bytes();
    bytes.extend(directory);
    bytes.extend([b"PK\x05\x06\x00\x00\x00\x00".as_slice(), &count, &count, &size, &from, &[0, 0]].concat());
    bytes
}

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n";

fn document(parts: &[&str]) -> Vec<u8> {
    let files: Vec<(&str, &[u8])> = parts.iter().map(|part| (*part, b"<x/>".as_slice())).collect();
    archive(&files)
}

fn of(name: &str, bytes: &[u8]) -> Result<FileKind, Rejection> {
    FileKind::of(&FileName::parse(name).expect("a name"), bytes)
}

#[test]
fn documents_are_known_by_what_is_in_them() {
    use FileKind::{Csv, Docx, Jpeg, Odt, Pdf, Png, Pptx, Text, Xlsx};
    let odt = archive(&[("mimetype", Odt.media_type().as_bytes()), ("content.xml", b"<x/>")]);
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00IEND\xae\x42\x60\x82";
    let taken = [
        of("a.pdf", PDF),
        of("a.odt", &odt),
        of("a.docx", &document(&["[Content_Types].xml", "word/document.xml"])),
        of("a.xlsx", &document(&["[Content_Types].xml", "xl/workbook.xml"])),
        of("a.pptx", &document(&["[Content_Types].xml", "ppt/presentation.xml"])),
        of("a.png", png),
        of("a.JPEG", b"\xff\xd8\xff\xe0data\xff\xd9"),
        of("a.txt", "Une idée\n".as_bytes()),
        of("a.csv", b"city,year\nLyon,2026\n"),
    ];
    assert_eq!(taken, [Pdf, Odt, Docx, Xlsx, Pptx, Png, Jpeg, Text, Csv].map(Ok));
}

#[test]
fn what_something_would_run_is_refused() {
    for (name, bytes) in [
        ("a.txt", b"<!DOCTYPE html><p>".as_slice()),
        ("a.txt", b"  \n<svg xmlns=\"\">"),
        ("a.csv", b"name\n<script>alert(1)</script>"),
        ("a.pdf", b"MZ\x90\x00"),
        ("a.txt", b"#!/bin/sh\n"),
    ] {
        assert_eq!(of(name, bytes), Err(Rejection::Runs), "{name}");
    }
    let macros = document(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]);
    assert_eq!(of("a.docx", &macros), Err(Rejection::Macros));
    assert_eq!(of("a.txt", b"a\x00b"), Err(Rejection::Unknown));
    assert_eq!(of("a.docx", &document(&["a.class"])), Err(Rejection::Unknown));
}

#[test]
fn a_wrong_ending_is_told_with_what_it_is() {
    assert_eq!(of("a.docx", PDF), Err(Rejection::Disguised(FileKind::Pdf)));
    assert_eq!(of("a.pdf", b"plain"), Err(Rejection::Disguised(FileKind::Text)));
    assert_eq!(of("a.zip", PDF), Err(Rejection::Disguised(FileKind::Pdf)));
}

#[test]
fn a_file_that_is_two_things_is_neither() {
    let archive = document(&["[Content_Types].xml", "word/document.xml"]);
    assert_eq!(of("a.pdf", &[PDF, &archive].concat()), Err(Rejection::TwoAtOnce));
    assert_eq!(of("a.jpg", &[b"\xff\xd8\xff\xd9".as_slice(), &archive].concat()), Err(Rejection::Broken));
    assert_eq!(of("a.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00IEND\xae\x42\x60\x82more"), Err(Rejection::TwoAtOnce));
    assert_eq!(of("a.pdf", &[b"%PDF-1.7 <script>1</script>".as_slice(), PDF].concat()), Err(Rejection::TwoAtOnce));
    let both = document(&["[Content_Types].xml", "word/document.xml", "xl/workbook.xml"]);
    assert_eq!(of("a.docx", &both), Err(Rejection::TwoAtOnce));
}

#[test]
fn what_is_cut_short_or_empty_is_refused() {
    assert_eq!(of("a.pdf", b""), Err(Rejection::Empty));
    assert_eq!(of("a.pdf", &PDF[..30]), Err(Rejection::Broken));
    let whole = document(&["[Content_Types].xml", "word/document.xml"]);
    for length in [4, 40, whole.len() - 1] {
        assert_eq!(of("a.docx", &whole[..length]), Err(Rejection::Broken), "{length}");
    }
    let mut bomb = whole.clone();
    let entry = bomb.windows(4).position(|window| window == b"PK\x01\x02").expect("an entry");
    bomb[entry + 24..entry + 28].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(of("a.docx", &bomb), Err(Rejection::Broken), "it says that it unpacks to four gigabytes");
}

proptest! {
    #[test]
    fn any_bytes_are_a_kind_or_refused(
        head in prop::sample::select(vec![b"%PDF-".as_slice(), b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"PK\x03\x04", b""]),
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        tail in prop::sample::select(vec![b"%%EOF".as_slice(), b"PK\x05\x06\0\0\0\0\x01\0\x01\0\0\0\0\0\0\0\0\0\0\0", b"\xff\xd9", b""]),
    ) {
        let bytes = [head, &bytes, tail].concat();
        for kind in FileKind::ALL {
            let found = of(&format!("a.{}", kind.code()), &bytes);
            prop_assert!(found.is_err() || found == Ok(kind));
        }
    }
}
