//! A mail server on this machine that answers recipients as it is told and keeps what it gets.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use kernel::mail::{Encryption, SmtpConfig};

/// It serves one connection for each answer it was given, then ends.
#[derive(Debug)]
pub(crate) struct MailServer {
    port: u16,
    messages: Arc<Mutex<Vec<String>>>,
}

impl MailServer {
    /// With what it says to the recipient of each connection.
    pub(crate) fn start(answers: &'static [&'static str]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("bound").port();
        let messages = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&messages);
        std::thread::spawn(move || {
            for answer in answers {
                let (socket, _) = listener.accept().expect("a client");
                converse(&socket, answer, &kept);
            }
        });
        Self { port, messages }
    }

    pub(crate) fn config(&self) -> SmtpConfig {
        SmtpConfig {
            host: "127.0.0.1".to_owned(),
            port: self.port,
            encryption: Encryption::None,
            user: None,
            from: "Real <mail@real.example>".to_owned(),
        }
    }

    pub(crate) fn messages(&self) -> Vec<String> {
        self.messages.lock().expect("no thread panicked").clone()
    }
}

/// SMTP as far as one mail needs it (RFC 5321, D.1). A client that hangs up ends it.
fn converse(socket: &TcpStream, to_recipient: &str, kept: &Mutex<Vec<String>>) {
    let mut writer = socket;
    let mut say = |words: &str| writer.write_all(format!("{words}\r\n").as_bytes());
    let mut lines = BufReader::new(socket).lines().map_while(Result::ok);
    let _ = say("220 mail.test ready");
    while let Some(line) = lines.next() {
        let said = match line.get(..4).unwrap_or_default() {
            "EHLO" => say("250 mail.test"),
            "RCPT" => say(to_recipient),
            "DATA" => {
                let _ = say("354 go on");
                let message: Vec<String> = lines.by_ref().take_while(|line| line != ".").collect();
                kept.lock().expect("no thread panicked").push(message.join("\n"));
                say("250 2.0.0 kept")
            }
            "QUIT" => return,
            _ => say("250 fine"),
        };
        if said.is_err() {
            return;
        }
    }
}
