//! The command line of Decapolis: reads the arguments, runs one command, and ends with its exit code.

use std::process::ExitCode;

use tikv_jemallocator::Jemalloc;

#[global_allocator]
static ALLOCATOR: Jemalloc = Jemalloc;

fn main() -> ExitCode {
    decapolis::run_program(std::env::args_os())
}
