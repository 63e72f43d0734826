//! Developer commands.

mod atlas;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments {
        ["atlas", "--from", folder] => report(atlas::make_atlas(Path::new(folder))),
        _ => ExitCode::from(2),
    }
}

fn report(done: Result<(), atlas::Failure>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // Nothing can be done for a reader who closed standard error; the exit code still tells.
            let _ = std::io::Write::write_fmt(&mut std::io::stderr(), format_args!("error: {failure}\n"));
            ExitCode::from(2)
        }
    }
}
