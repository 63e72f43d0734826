//! A client for one page at a time: it looks at addresses of this machine, keeps cookies and sends the form of a page.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};

use socket2::{Domain, Socket, Type};

/// Somebody who looks at pages; signed in when a link was followed.
#[derive(Debug)]
pub(super) struct Client {
    /// Host and port.
    host: String,
    cookies: BTreeMap<String, String>,
    /// The address of this machine that it comes from.
    from: Ipv4Addr,
}

/// A page as it came.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) status: String,
    pub(super) body: Vec<u8>,
    cookies: Vec<String>,
    /// Where it leads; empty where nowhere.
    location: String,
}

impl Page {
    pub(super) fn html(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Client {
    /// A stranger at a network's address.
    pub(super) fn at(host: impl Into<String>) -> Self {
        Self { host: host.into(), cookies: BTreeMap::new(), from: Ipv4Addr::LOCALHOST }
    }

    /// A stranger on a device of their own.
    pub(super) fn on_device(host: impl Into<String>, device: usize) -> Self {
        // One address may begin to take part so often in an hour and no more: each comes from one of this machine's millions.
        let [.., high, low] = u32::try_from(device + 1).unwrap_or(1).to_be_bytes();
        let cookies = BTreeMap::from([("device".to_owned(), format!("{device:032x}"))]);
        Self { host: host.into(), cookies, from: Ipv4Addr::new(127, 1, high, low) }
    }

    /// Follows a sign-in link and presses its button.
    ///
    /// # Errors
    /// A sentence for the terminal, when that gave no session.
    pub(super) fn sign_in(&mut self, link: &str) -> Result<(), String> {
        let path = link.rsplit_once("/invitation/").map(|(_, key)| format!("/invitation/{key}"));
        let path = path.ok_or_else(|| format!("{link} is no sign-in link"))?;
        self.fill(&path, &path, "")?;
        if self.cookies.is_empty() { Err(format!("{link} signed nobody in")) } else { Ok(()) }
    }

    /// The page at an address.
    ///
    /// # Errors
    /// A sentence for the terminal, when nobody answers.
    pub(super) fn get(&mut self, path: &str) -> Result<Page, String> {
        self.send("GET", path, "")
    }

    /// Sends a form to an address, with no token: whoever calls has read it.
    ///
    /// # Errors
    /// A sentence for the terminal, when nobody answers.
    pub(super) fn post(&mut self, path: &str, form: &str) -> Result<Page, String> {
        self.send("POST", path, form)
    }

    /// The hidden fields of a page, as a form sends them.
    ///
    /// # Errors
    /// A sentence for the terminal, when nobody answers.
    pub(super) fn hidden_fields(&mut self, path: &str) -> Result<String, String> {
        let html = self.get(path)?.html();
        let mut fields: Vec<String> = Vec::new();
        for field in html.split("type=\"hidden\" name=\"").skip(1) {
            let mut parts = field.split('"');
            let (name, value) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
            if fields.iter().all(|known| !known.starts_with(&format!("{name}="))) {
                fields.push(format!("{name}={value}"));
            }
        }
        Ok(fields.join("&"))
    }

    /// Fills in the form of a page, and says where that leads.
    ///
    /// # Errors
    /// A sentence for the terminal, when it was not taken.
    pub(super) fn fill(&mut self, page: &str, to: &str, form: &str) -> Result<String, String> {
        let hidden = self.hidden_fields(page)?;
        let answer = self.post(to, &format!("{hidden}&{form}"))?;
        if answer.status == "303" { Ok(answer.location) } else { Err(format!("{to} answered {}", answer.status)) }
    }

    /// The value of the header `Cookie`; empty for a stranger.
    pub(super) fn cookie(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    fn send(&mut self, method: &str, path: &str, form: &str) -> Result<Page, String> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
            self.host,
            self.cookie(),
            form.len()
        );
        let page =
            exchange(&self.host, self.from, &request).map_err(|error| format!("{}{path}: {error}", self.host))?;
        for cookie in &page.cookies {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                self.cookies.insert(name.trim().to_owned(), value.to_owned());
            }
        }
        Ok(page)
    }
}

fn exchange(host: &str, from: Ipv4Addr, request: &str) -> std::io::Result<Page> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((from, 0)).into())?;
    let to: SocketAddr = host.parse().map_err(std::io::Error::other)?;
    socket.connect(&to.into())?;
    let mut socket = TcpStream::from(socket);
    socket.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer)?;
    Ok(read_page(&answer))
}

fn read_page(answer: &[u8]) -> Page {
    let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap_or(answer.len());
    let head = String::from_utf8_lossy(&answer[..end]);
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap_or_default().to_owned();
    let headers: Vec<(&str, &str)> = lines.filter_map(|line| line.split_once(':')).collect();
    let named = |wanted: &str| {
        let found = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| (*value).to_owned()).collect::<Vec<_>>()
    };
    let location = named("location").concat().trim().to_owned();
    let body = answer.get(end + 4..).unwrap_or_default().to_vec();
    Page { status, cookies: named("set-cookie"), location, body }
}

/// What stands between a mark and the next quotation mark, wherever the mark is.
pub(super) fn values<'a>(html: &'a str, mark: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(mark).skip(1).filter_map(|rest| rest.split('"').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_has_its_status_cookies_and_body() {
        let page = read_page(b"HTTP/1.1 303 See Other\r\nLocation: /a\r\nSet-Cookie: session=a; Path=/\r\n\r\nhello");
        assert_eq!((page.status.as_str(), page.body.as_slice()), ("303", b"hello".as_slice()));
        assert_eq!(
            (page.cookies.as_slice(), page.location.as_str()),
            ([" session=a; Path=/".to_owned()].as_slice(), "/a")
        );
    }
}
