//! The XML form.

use super::days::{Day, days};
use super::names::slug;
use super::{Link, Programme, Session, clock_text, time_text};

/// The programme as XML, valid by voc/schedule's XSD.
#[must_use]
pub fn to_xml(programme: &Programme) -> String {
    let mut xml = Xml { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), open: Vec::new() };
    xml.open("schedule", &[]);
    xml.empty("generator", &[("name", "Decapolis"), ("version", env!("CARGO_PKG_VERSION"))]);
    xml.element("version", &programme.version);
    let days = days(programme);
    conference(&mut xml, programme, days.len());
    for day in &days {
        write_day(&mut xml, programme, day);
    }
    xml.close();
    xml.text
}

fn conference(xml: &mut Xml, programme: &Programme, days: usize) {
    xml.open("conference", &[]);
    xml.element("acronym", &super::acronym(&programme.acronym));
    xml.element("title", &programme.title);
    xml.element("start", &programme.first.to_string());
    xml.element("end", &programme.last.to_string());
    xml.element("days", &days.to_string());
    xml.element("timeslot_duration", &clock_text(programme.slot_minutes));
    if let Some(url) = &programme.url {
        xml.web("base_url", url);
        xml.web("url", url);
    }
    if let Some(zone) = programme.zone.iana_name() {
        xml.element("time_zone_name", zone);
    }
    for track in &programme.tracks {
        let mut attributes = vec![("name", track.name.as_str())];
        attributes.extend(track.color.as_deref().map(|color| ("color", color)));
        xml.empty("track", &attributes);
    }
    xml.close();
}

fn write_day(xml: &mut Xml, programme: &Programme, day: &Day<'_>) {
    let (date, index) = (day.date.to_string(), day.index.to_string());
    let (starts, ends) = (time_text(day.starts, &programme.zone), time_text(day.ends, &programme.zone));
    xml.open("day", &[("index", &index), ("date", &date), ("start", &starts), ("end", &ends)]);
    for (name, sessions) in &day.rooms {
        let known = programme.rooms.iter().find(|room| room.name == *name);
        let mut attributes = vec![("name", *name)];
        attributes.extend(known.map(|room| ("guid", room.guid.as_str())));
        xml.open("room", &attributes);
        for session in sessions {
            write_session(xml, programme, session);
        }
        xml.close();
    }
    xml.close();
}

fn write_session(xml: &mut Xml, programme: &Programme, session: &Session) {
    let time = time_text(session.starts, &programme.zone);
    xml.open("event", &[("id", &session.number.to_string()), ("guid", &session.guid)]);
    xml.element("room", &session.room);
    xml.element("title", &session.title);
    xml.element("subtitle", session.subtitle.as_deref().unwrap_or_default());
    xml.element("type", &session.kind);
    xml.element("date", &time);
    xml.element("start", &programme.zone.to_datetime(session.starts).strftime("%H:%M").to_string());
    xml.element("duration", &clock_text(session.minutes));
    xml.element("abstract", &session.summary);
    xml.element("slug", &slug(&programme.acronym, session.number, &session.title));
    xml.element("track", session.track.as_deref().unwrap_or_default());
    xml.open("persons", &[]);
    for speaker in &session.speakers {
        xml.with_attributes("person", &[("guid", &speaker.guid)], &speaker.name);
    }
    xml.close();
    xml.element("language", session.language.as_deref().unwrap_or_default());
    xml.element("description", session.description.as_deref().unwrap_or_default());
    xml.open("recording", &[]);
    xml.element("license", &session.recording_license);
    xml.element("optout", if session.may_be_recorded { "false" } else { "true" });
    xml.close();
    links(xml, "links", "link", &session.links);
    links(xml, "attachments", "attachment", &session.attachments);
    xml.web("url", &session.url);
    if let Some(url) = &session.feedback_url {
        xml.web("feedback_url", url);
    }
    xml.close();
}

fn links(xml: &mut Xml, list: &'static str, name: &str, links: &[Link]) {
    xml.open(list, &[]);
    for link in links {
        xml.with_attributes(name, &[("href", &link.url)], &link.title);
    }
    xml.close();
}

/// A document as far as it is written.
struct Xml {
    text: String,
    open: Vec<&'static str>,
}

impl Xml {
    fn open(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.text.push_str(">\n");
        self.open.push(name);
    }

    fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.indent();
            self.text.push_str(&format!("</{name}>\n"));
        }
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.start(name, attributes);
        self.text.push_str("/>\n");
    }

    fn element(&mut self, name: &str, text: &str) {
        self.with_attributes(name, &[], text);
    }

    /// An address of the web; the schema allows no other there.
    fn web(&mut self, name: &str, url: &str) {
        if url.starts_with("https://") || url.starts_with("http://") {
            self.element(name, url);
        }
    }

    fn with_attributes(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        self.text.push_str(&format!(">{}</{name}>\n", escaped(text)));
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.indent();
        self.text.push_str(&format!("<{name}"));
        for (attribute, value) in attributes {
            self.text.push_str(&format!(" {attribute}=\"{}\"", escaped(value)));
        }
    }

    fn indent(&mut self) {
        self.text.push_str(&"  ".repeat(self.open.len()));
    }
}

/// What means something in XML is escaped; what XML 1.0 cannot hold at all (section 2.2) becomes the replacement character.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            // A parser would make another line end of it.
            '\r' => escaped.push_str("&#13;"),
            '\n' | '\t' => escaped.push(letter),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => escaped.push('\u{FFFD}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}
