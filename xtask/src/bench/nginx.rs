//! nginx serving files of as many bytes as our pages have: the yardstick of every load.

use std::path::Path;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use super::client::Client;
use super::network::Folder;
use crate::command;

/// How long nginx may take to answer for the first time.
const START_TIME: Duration = Duration::from_secs(5);

/// A running nginx; stops when dropped.
#[derive(Debug)]
pub(super) struct Nginx {
    child: Child,
    folder: Folder,
    host: String,
}

impl Nginx {
    /// Starts it on a free port with a folder of its own.
    ///
    /// # Errors
    /// A sentence for the terminal, when it does not answer.
    pub(super) fn start() -> Result<Self, String> {
        let folder = Folder::new("nginx")?;
        let port = command::free_port()?;
        let file = folder.path().join("nginx.conf");
        write(&file, configuration(folder.path(), port))?;
        write(&folder.path().join("start.html"), b"x")?;
        let mut start = Command::new("/usr/sbin/nginx");
        let child = start.arg("-e").arg(folder.path().join("errors")).arg("-c").arg(&file).spawn();
        let child = child.map_err(|error| format!("cannot start nginx: {error}"))?;
        let nginx = Self { child, folder, host: format!("127.0.0.1:{port}") };
        let began = Instant::now();
        while Client::at(&nginx.host).get("/start.html").is_err() {
            if began.elapsed() > START_TIME {
                return Err("nginx does not answer".to_owned());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(nginx)
    }

    /// Serves these bytes and says at which address.
    ///
    /// # Errors
    /// A sentence for the terminal, when they cannot be written.
    pub(super) fn serve(&self, bytes: &[u8]) -> Result<String, String> {
        write(&self.folder.path().join(format!("{}.html", bytes.len())), bytes)?;
        Ok(format!("http://{}/{}.html", self.host, bytes.len()))
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It stops its workers when it is asked to, not when it is killed.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    std::fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
}

fn configuration(folder: &Path, port: u16) -> String {
    let folder = folder.display();
    format!(
        "daemon off; worker_processes auto; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; gzip off; keepalive_requests 1000000;
  client_body_temp_path {folder}/temporary; proxy_temp_path {folder}/temporary;
  fastcgi_temp_path {folder}/temporary; uwsgi_temp_path {folder}/temporary; scgi_temp_path {folder}/temporary;
  types {{ text/html html; }}
  server {{ listen 127.0.0.1:{port}; root {folder}; }}
}}
"
    )
}
