//! What the tests need and a machine may lack: taken from Debian, npm and PyPI, and only where it is missing.

use std::path::PathBuf;

use super::postgres;
use crate::command::{self, program, root};

/// A Debian package and how one knows that it is there.
struct Package {
    name: &'static str,
    is_there: fn() -> bool,
}

const PACKAGES: &[Package] = &[
    Package { name: "chromium-headless-shell", is_there: || command::find("chromium-headless-shell").is_some() },
    Package { name: "postgresql", is_there: || postgres::programs().is_some() },
    Package { name: "nginx-light", is_there: || PathBuf::from("/usr/sbin/nginx").is_file() },
    Package { name: "dovecot-imapd", is_there: || PathBuf::from("/usr/sbin/dovecot").is_file() },
    // The program's allocator is built by it.
    Package { name: "make", is_there: || command::find("make").is_some() },
    Package { name: "wrk", is_there: || command::find("wrk").is_some() },
    // Badges are printed in the scripts of their names.
    Package {
        name: "fonts-noto-core",
        is_there: || PathBuf::from("/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf").is_file(),
    },
    Package {
        name: "fonts-noto-cjk",
        is_there: || PathBuf::from("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc").is_file(),
    },
    Package { name: "nodejs", is_there: || command::find("node").is_some() },
    Package { name: "npm", is_there: || command::find("npm").is_some() },
    Package {
        name: "python3-venv",
        is_there: || {
            has_mail_server() || command::read(&mut program("python3", &["-c", "import ensurepip, venv"])).is_ok()
        },
    },
];

/// The mail server of the tests, which accepts, defers and refuses as it is told.
const MAIL_SERVER: &str = "aiosmtpd==1.4.6";
/// The S3 store of the tests, which keeps what it is given in memory.
const FILE_STORE: &str = "moto[server]==5.2.5";

/// Installs what is missing.
///
/// # Errors
/// A sentence for the terminal that names what could not be installed.
pub(crate) fn run() -> Result<(), String> {
    install_packages()?;
    if !has_browser_driver() {
        command::run(&mut program("npm", &["ci", "--prefix", "e2e", "--no-audit", "--no-fund"]))?;
    }
    if !has_mail_server() || !has_file_store() {
        let folder = python_folder();
        let folder = folder.to_string_lossy();
        command::run(&mut program("python3", &["-m", "venv", &folder]))?;
        let pip = ["-m", "pip", "install", "--quiet", MAIL_SERVER, FILE_STORE];
        // By the interpreter: the script of its name knows only the folder in which it was made.
        command::run(&mut program(&format!("{folder}/bin/python3"), &pip))?;
    }
    Ok(())
}

fn install_packages() -> Result<(), String> {
    let missing: Vec<&str> = PACKAGES.iter().filter(|known| !(known.is_there)()).map(|known| known.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let explain = |reason| format!("{reason}; as an administrator: apt-get install {}", missing.join(" "));
    debian(&["update", "--quiet"]).map_err(explain)?;
    let arguments: Vec<&str> =
        ["install", "--yes", "--quiet", "--no-install-recommends"].into_iter().chain(missing.iter().copied()).collect();
    debian(&arguments).map_err(explain)
}

fn debian(arguments: &[&str]) -> Result<(), String> {
    let mut command = if postgres::is_root() {
        program("apt-get", arguments)
    } else {
        let mut command = program("sudo", &["--non-interactive", "apt-get"]);
        command.args(arguments);
        command
    };
    command::run(command.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Whether the installed packages are those of the lock file: npm keeps a copy of it beside them.
fn has_browser_driver() -> bool {
    let (wanted, found) = (root().join("e2e/package-lock.json"), root().join("e2e/node_modules/.package-lock.json"));
    let age = |path: PathBuf| path.metadata().and_then(|file| file.modified()).ok();
    age(found).is_some_and(|found| age(wanted).is_some_and(|wanted| wanted <= found))
}

fn python_folder() -> PathBuf {
    command::target().join("python")
}

fn has_file_store() -> bool {
    command::read(&mut program(&python_folder().join("bin/python3").to_string_lossy(), &["-c", "import moto.server"]))
        .is_ok()
}

fn has_mail_server() -> bool {
    python_folder().join("bin/aiosmtpd").is_file()
}
