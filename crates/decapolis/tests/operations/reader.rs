//! One person's browser over real sockets: signs in with a link, keeps the session, sends forms of pages.

use crate::wire::{Reply, exchange_at};

/// A person at an address; a copy at another address is the same session there.
#[derive(Debug, Clone)]
pub(crate) struct Reader {
    pub(crate) address: String,
    cookie: String,
}

impl Reader {
    pub(crate) fn stranger(address: &str) -> Self {
        Self { address: address.to_owned(), cookie: String::new() }
    }

    /// Signs in with the path of an invitation.
    pub(crate) fn sign_in(address: &str, invitation: &str) -> Self {
        let origin = format!("origin: http://{address}\r\n");
        let answer = Self::stranger(address).send("POST", invitation, &origin, "").unwrap();
        let cookie = answer.text.split_once("set-cookie: ").and_then(|(_, rest)| rest.split(';').next());
        let cookie = cookie.unwrap_or_else(|| panic!("no session: {}", answer.text)).to_owned();
        Self { address: address.to_owned(), cookie }
    }

    /// The same session at another node.
    pub(crate) fn at(&self, address: &str) -> Self {
        Self { address: address.to_owned(), cookie: self.cookie.clone() }
    }

    /// What its cookie holds.
    pub(crate) fn key(&self) -> &str {
        self.cookie.split_once('=').map_or("", |(_, key)| key)
    }

    /// The whole answer to a GET.
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.send("GET", path, "", "").unwrap()
    }

    /// Sends a form as an old browser does, which does not say where it comes from: only the hidden field proves it.
    pub(crate) fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.try_post(path, &encoded(fields)).unwrap()
    }

    /// The same with a body that is there already, at a node that may be gone.
    pub(crate) fn try_post(&self, path: &str, body: &str) -> std::io::Result<Reply> {
        self.send("POST", path, "content-type: application/x-www-form-urlencoded\r\n", body)
    }

    /// Sends a form in parts, with a file.
    pub(crate) fn send_parts(&self, path: &str, body: &str) -> std::io::Result<Reply> {
        self.send("POST", path, "content-type: multipart/form-data; boundary=x\r\n", body)
    }

    fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> std::io::Result<Reply> {
        let Self { address, cookie } = self;
        let cookie = if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") };
        let head = format!("{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n{cookie}");
        let length = body.len();
        exchange_at(address, format!("{head}{headers}content-length: {length}\r\n\r\n{body}").as_bytes())
    }
}

pub(crate) fn encoded(fields: &[(&str, &str)]) -> String {
    let percent = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    pairs.join("&")
}

/// The hidden fields of a page's form that is sent to an address.
pub(crate) fn hidden_fields(page: &Reply, action: &str) -> Vec<(String, String)> {
    let action = format!("action=\"{action}\"");
    let mut forms = page.text.split("<form").skip(1).map(|form| form.split("</form>").next().unwrap_or(form));
    let form = forms.find(|form| form.contains(&action)).unwrap_or_else(|| panic!("no form {action}: {}", page.text));
    let attribute = |tag: &str, name: &str| {
        tag.split_once(&format!("{name}=\""))
            .and_then(|(_, rest)| rest.split('"').next())
            .unwrap_or_default()
            .to_owned()
    };
    let inputs = form.split("<input type=\"hidden\" ").skip(1).map(|tag| tag.split('>').next().unwrap_or(tag));
    inputs.map(|input| (attribute(input, "name"), attribute(input, "value"))).collect()
}

/// Hidden fields and what somebody typed.
pub(crate) fn filled<'f>(hidden: &'f [(String, String)], typed: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    hidden.chain(typed.iter().copied()).collect()
}

/// Where an answer leads.
pub(crate) fn location(answer: &Reply) -> &str {
    let found = answer.text.split_once("location: ").and_then(|(_, rest)| rest.split("\r\n").next());
    found.unwrap_or_else(|| panic!("it leads nowhere: {}", answer.text))
}
