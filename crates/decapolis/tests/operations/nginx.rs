//! nginx as an operator puts it in front: one address for several nodes, and a cache that keeps what it may.

use std::fmt::Write;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command};

use crate::wire::until;

/// A running nginx; stops when dropped.
#[derive(Debug)]
pub(crate) struct Nginx {
    child: Child,
    pub(crate) folder: tempfile::TempDir,
    pub(crate) address: String,
}

/// An address of this machine at which nobody listens.
pub(crate) fn free_address() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().to_string()
}

impl Nginx {
    /// In front of these nodes.
    pub(crate) fn start(address: &str, nodes: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("nginx.conf");
        std::fs::write(&file, configuration(folder.path(), address, nodes)).unwrap();
        let errors = folder.path().join("errors");
        let child = Command::new("/usr/sbin/nginx").arg("-e").arg(errors).arg("-c").arg(&file).spawn().unwrap();
        let nginx = Self { child, folder, address: address.to_owned() };
        until("nginx listens", || TcpStream::connect(address).is_ok());
        nginx
    }

    /// Whether its cache holds these bytes.
    pub(crate) fn has_kept(&self, bytes: &str) -> bool {
        let mut folders = vec![self.folder.path().join("cache")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else if std::fs::read(entry.path()).is_ok_and(|kept| holds(&kept, bytes.as_bytes())) {
                    return true;
                }
            }
        }
        false
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It stops its workers when it is asked to, not when it is killed.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        let _ = self.child.wait();
    }
}

fn holds(kept: &[u8], bytes: &[u8]) -> bool {
    kept.windows(bytes.len()).any(|window| window == bytes)
}

fn configuration(folder: &Path, address: &str, nodes: &[&str]) -> String {
    let folder = folder.display();
    let mut upstream = String::new();
    for node in nodes {
        let _ = write!(upstream, "server {node} max_fails=1 fail_timeout=1s; ");
    }
    format!(
        "daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/errors;
events {{ worker_connections 512; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  proxy_cache_path {folder}/cache keys_zone=pages:1m;
  upstream nodes {{ {upstream}}}
  server {{
    listen {address};
    location / {{
      proxy_pass http://nodes;
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_cache pages; proxy_cache_valid 200 10m;
      add_header X-Cache $upstream_cache_status always;
    }}
  }}
}}
"
    )
}
