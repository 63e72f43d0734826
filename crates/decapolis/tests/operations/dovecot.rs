//! Debian's dovecot with one mailbox, as an operator's mail server has it: messages are put into its Maildir.

use std::fmt::Write;
use std::fs::{self, Permissions};
use std::net::TcpStream;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::network::{Network, text};
use crate::nginx::free_address;
use crate::wire::until;

/// Who reads the mailbox, and the password.
pub(crate) const USER: &str = "network";
pub(crate) const PASSWORD: &str = "a \"quoted\\ password";

/// A running dovecot; stops when dropped.
#[derive(Debug)]
pub(crate) struct Dovecot {
    child: Child,
    folder: PathBuf,
    pub(crate) port: String,
}

impl Dovecot {
    /// At a host of this machine, on a port of its own; with a certificate it insists on STARTTLS.
    pub(crate) fn start(network: &Network, host: &str, certificate: Option<[&Path; 2]>) -> Self {
        let port = free_address().rsplit_once(':').unwrap().1.to_owned();
        let folder = network.path(&format!("dovecot-{port}"));
        // Its processes run under other names, and enter through every folder above.
        for open in [network.path(""), folder.clone()] {
            fs::create_dir_all(&open).unwrap();
            fs::set_permissions(&open, Permissions::from_mode(0o755)).unwrap();
        }
        for part in ["mail", "mail/new", "mail/cur", "mail/tmp"] {
            fs::create_dir(folder.join(part)).unwrap();
            fs::set_permissions(folder.join(part), Permissions::from_mode(0o777)).unwrap();
        }
        let file = folder.join("dovecot.conf");
        fs::write(&file, configuration(&folder, host, &port, certificate)).unwrap();
        let child = Command::new("/usr/sbin/dovecot").args(["-F", "-c", text(&file)]).spawn();
        let child = child.expect("it is there: cargo xtask test install");
        let address = format!("{host}:{port}");
        until("dovecot listens", || TcpStream::connect(&address).is_ok());
        Self { child, folder, port }
    }

    /// Puts a message into the mailbox, whole or not at all, as a delivery agent does.
    pub(crate) fn deliver(&self, message: &str) {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("{}.mail.test", COUNT.fetch_add(1, Ordering::Relaxed));
        let (written, delivered) = (self.folder.join("mail/tmp").join(&name), self.folder.join("mail/new").join(&name));
        fs::write(&written, message).unwrap();
        fs::set_permissions(&written, Permissions::from_mode(0o666)).unwrap();
        fs::rename(written, delivered).unwrap();
    }

    /// Messages that are marked as seen.
    pub(crate) fn seen(&self) -> usize {
        let names = fs::read_dir(self.folder.join("mail/cur")).unwrap().map(|entry| entry.unwrap().file_name());
        names.filter(|name| name.to_str().is_some_and(|name| name.ends_with('S'))).count()
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // It stops its own processes when it is asked to, not when it is killed.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

/// Root's dovecot gives its processes the names that Debian made for them; anybody else's runs all of them as itself.
fn configuration(folder: &Path, host: &str, port: &str, certificate: Option<[&Path; 2]>) -> String {
    let own = fs::metadata("/proc/self").unwrap();
    let is_root = own.uid() == 0;
    let (user, group) = if is_root { (65_534, 65_534) } else { (own.uid(), own.gid()) };
    let mut text = format!(
        "base_dir = {0}/run\nlog_path = {0}/log\nprotocols = imap\nlisten = {host}\nfirst_valid_uid = 1\n\
         mail_location = maildir:{0}/mail\ndisable_plaintext_auth = no\nauth_mechanisms = plain\n\
         passdb {{\n driver = passwd-file\n args = scheme=PLAIN {0}/users\n}}\n\
         userdb {{\n driver = static\n args = uid={user} gid={group} home={0}/mail\n}}\n\
         service imap-login {{\n inet_listener imap {{\n port = {port}\n }}\n inet_listener imaps {{\n port = 0\n }}\n}}\n",
        folder.display()
    );
    fs::write(folder.join("users"), format!("{USER}:{{PLAIN.b64}}{}\n", base64(PASSWORD))).unwrap();
    if !is_root {
        let name = std::env::var("USER").unwrap_or_default();
        let _ = writeln!(text, "default_internal_user = {name}\ndefault_login_user = {name}");
        for service in ["anvil", "imap-login", "auth-worker"] {
            let _ = writeln!(text, "service {service} {{\n chroot =\n}}");
        }
    }
    match certificate {
        Some([certificate, key]) => {
            let (certificate, key) = (certificate.display(), key.display());
            let _ = writeln!(text, "ssl = required\nssl_cert = <{certificate}\nssl_key = <{key}");
        }
        None => text.push_str("ssl = no\n"),
    }
    text
}

fn base64(words: &str) -> String {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut coded = String::new();
    for three in words.as_bytes().chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..4 {
            let is_there = place <= three.len();
            coded.push(if is_there { char::from(letters[(bits >> (18 - 6 * place)) as usize % 64]) } else { '=' });
        }
    }
    coded
}
