//! The command line of Decapolis: reads the arguments, runs one command, and ends with its exit code.

mod command;

use std::process::ExitCode;

fn main() -> ExitCode {
    command::run_program(std::env::args_os())
}
