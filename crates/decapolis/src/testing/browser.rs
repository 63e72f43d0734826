//! A browser without a socket: keeps cookies, remembers the page it shows, fills in the hidden fields of its forms.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kernel::web::{App, RawRequest, handle};

/// One person's browser.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    app: Arc<App>,
    cookies: BTreeMap<String, String>,
    language: &'static str,
    /// What it brings as a program.
    token: Option<String>,
    client: Option<IpAddr>,
    /// The page it shows.
    shown: String,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) status: u16,
    /// Where a redirect leads; empty when it is none.
    pub(crate) location: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: String,
    /// How long the body was as sent.
    pub(crate) bytes: usize,
}

impl Page {
    /// Whether the page shows some words, as they stand in HTML.
    pub(crate) fn shows(&self, words: &str) -> bool {
        self.body.contains(&escaped(words))
    }
}

impl Browser {
    pub(crate) fn new(app: Arc<App>) -> Self {
        Self { app, cookies: BTreeMap::new(), language: "en", token: None, client: None, shown: String::new() }
    }

    /// Asks for pages in another language from now on.
    pub(crate) fn asks_for(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    /// Brings a token with every request from now on.
    pub(crate) fn bearing(mut self, token: &str) -> Self {
        self.token = Some(token.to_owned());
        self
    }

    /// Asks from an address from now on; without one no limit counts it.
    pub(crate) fn asking_from(mut self, address: &str) -> Self {
        self.client = Some(address.parse().expect("an address"));
        self
    }

    pub(crate) fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Its cookies as it sends them.
    pub(crate) fn cookies(&self) -> String {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        cookies.join("; ")
    }

    /// Looks at an address.
    pub(crate) async fn get(&mut self, target: &str) -> Page {
        self.send("GET", target, Vec::new(), &[]).await
    }

    /// Looks at an address with more headers.
    pub(crate) async fn get_with(&mut self, target: &str, headers: &[(&str, &str)]) -> Page {
        self.send("GET", target, Vec::new(), headers).await
    }

    /// Asks with a method of its own, as a scanner or a stranger may.
    pub(crate) async fn ask(&mut self, method: &str, target: &str, headers: &[(&str, &str)]) -> Page {
        self.send(method, target, Vec::new(), headers).await
    }

    /// The names of the cookies it keeps.
    pub(crate) fn cookie_names(&self) -> Vec<&str> {
        self.cookies.keys().map(String::as_str).collect()
    }

    /// The value of a cookie it keeps.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// The bytes that an address sends over the wire, compressed as a browser takes it.
    pub(crate) async fn weigh(&mut self, target: &str) -> usize {
        let page = self.send("GET", target, Vec::new(), &[("accept-encoding", "gzip, br")]).await;
        page.bytes
    }

    /// Sends a form with the hidden fields that the shown page's first form to this address has, if it has one.
    pub(crate) async fn post_form(&mut self, target: &str, fields: &[(&str, &str)]) -> Page {
        let hidden = self.hidden_fields(target);
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let body = encoded(hidden.chain(fields.iter().copied()));
        self.send("POST", target, body, &[("sec-fetch-site", "same-origin")]).await
    }

    /// Sends a form with a file, in parts, as the shown page's first form to this address would.
    pub(crate) async fn post_file(&mut self, target: &str, file: &[u8]) -> Page {
        self.post_named_file(target, &[], ("list.csv", file)).await
    }

    /// Sends a form with fields and a file of a name.
    pub(crate) async fn post_named_file(
        &mut self,
        target: &str,
        fields: &[(&str, &str)],
        (name, file): (&str, &[u8]),
    ) -> Page {
        let mut body = Vec::new();
        let hidden = self.hidden_fields(target);
        let hidden = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        for (name, value) in hidden.chain(fields.iter().copied()) {
            body.extend(format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes());
        }
        let head = format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes().chain(file.iter().copied()).chain("\r\n--x--\r\n".bytes()));
        let headers = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "same-origin")];
        self.send("POST", target, body, &headers).await
    }

    /// Sends a form exactly as given, from a page of `site` as the browser would name it; an old browser names none.
    pub(crate) async fn post_from(&mut self, site: Option<&str>, target: &str, fields: &[(&str, &str)]) -> Page {
        let site = site.map(|site| ("sec-fetch-site", site));
        self.send("POST", target, encoded(fields.iter().copied()), site.as_slice()).await
    }

    /// Writes as a program does: JSON, with a key of its own for each act, and with more headers.
    pub(crate) async fn post_json(&mut self, target: &str, body: &serde_json::Value, more: &[(&str, &str)]) -> Page {
        static KEYS: AtomicUsize = AtomicUsize::new(0);
        let key = format!("key {}", KEYS.fetch_add(1, Ordering::Relaxed));
        let mut headers = vec![("content-type", "application/json")];
        if !more.iter().any(|(name, _)| *name == "idempotency-key") {
            headers.push(("idempotency-key", &key));
        }
        headers.extend(more);
        self.send("POST", target, body.to_string().into_bytes(), &headers).await
    }

    /// Sends a body of any kind with a token.
    pub(crate) async fn post_text(&mut self, target: &str, kind: &str, body: &str) -> Page {
        self.send("POST", target, body.as_bytes().to_vec(), &[("content-type", kind), ("idempotency-key", "text")])
            .await
    }

    /// The hidden fields that the shown page's first form to an address has.
    pub(crate) fn hidden_fields(&self, target: &str) -> Vec<(String, String)> {
        hidden_fields(&self.shown, target)
    }

    /// Goes back to a page that it showed before.
    pub(crate) fn show(&mut self, page: &Page) {
        self.shown.clone_from(&page.body);
    }

    /// Looks at where a redirect leads.
    pub(crate) async fn follow(&mut self, page: &Page) -> Page {
        assert_eq!(page.status, 303, "only a redirect is followed: {}", page.body);
        // A fragment stays in the browser.
        let target = page.location.split('#').next().unwrap_or_default().to_owned();
        self.get(&target).await
    }

    async fn send(&mut self, method: &str, target: &str, body: Vec<u8>, more: &[(&str, &str)]) -> Page {
        let mut headers = vec![
            ("host".to_owned(), self.app.config.host().to_owned()),
            ("accept-language".to_owned(), self.language.to_owned()),
            ("cookie".to_owned(), self.cookies()),
        ];
        headers.extend(self.token.iter().map(|token| ("authorization".to_owned(), format!("Bearer {token}"))));
        headers.extend(more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let raw =
            RawRequest { method: method.to_owned(), target: target.to_owned(), headers, body, client: self.client };
        let answer = handle(&self.app, raw).await;
        for (_, cookie) in answer.headers.iter().filter(|(name, _)| *name == "set-cookie") {
            self.take_cookie(cookie);
        }
        let (status, headers) = (answer.status as u16, answer.headers.clone());
        let location = answer.header("location").unwrap_or_default().to_owned();
        let body = answer.into_whole().expect("a file is read to its end");
        let bytes = body.len();
        let page = Page { status, location, headers, body: String::from_utf8_lossy(&body).into_owned(), bytes };
        self.shown.clone_from(&page.body);
        page
    }

    fn take_cookie(&mut self, cookie: &str) {
        let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) else { return };
        if cookie.contains("Max-Age=0") {
            self.cookies.remove(name);
        } else {
            self.keep_cookie(name, value);
        }
    }
}

fn encoded<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> Vec<u8> {
    let percent = |text: &str| text.bytes().map(|byte| format!("%{byte:02x}")).collect::<String>();
    let pairs: Vec<String> = fields.map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
    pairs.join("&").into_bytes()
}

/// Names and values of the fields beginning with `_` in the first form of a page that is sent to an address.
fn hidden_fields(html: &str, action: &str) -> Vec<(String, String)> {
    let action = format!("action=\"{}\"", escaped(action));
    let form = html.split("<form").skip(1).find(|form| form.split('>').next().is_some_and(|tag| tag.contains(&action)));
    let form = form.map_or("", |form| form.split("</form>").next().unwrap_or(form));
    let inputs = form.split("<input type=\"hidden\" ").skip(1);
    let fields = inputs.filter_map(|input| Some((attribute(input, "name")?, attribute(input, "value")?)));
    fields.filter(|(name, _)| name.starts_with('_')).collect()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

/// Words as the templates write them into HTML.
fn escaped(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => html += "&#38;",
            '<' => html += "&#60;",
            '>' => html += "&#62;",
            '"' => html += "&#34;",
            '\'' => html += "&#39;",
            other => html.push(other),
        }
    }
    html
}
