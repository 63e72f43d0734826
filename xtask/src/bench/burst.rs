//! Many visits that begin at the same moment, and how long each takes.

use std::sync::Barrier;
use std::time::{Duration, Instant};

use super::client::Page;

/// A visitor whom a full queue sent away tries again after so long, as the page's script does ...
const PAUSE: Duration = Duration::from_millis(100);
/// ... and so often at most.
const TRIES_MAX: usize = 50;

/// Milliseconds that each visit took, all begun at the same moment. Who is asked to come again does so, and the time runs on.
///
/// # Errors
/// A sentence for the terminal, when one of them is not served.
pub(super) fn timed<W>(visits: impl ExactSizeIterator<Item = W>) -> Result<Vec<f64>, String>
where
    W: FnMut() -> Result<Page, String> + Send,
{
    let barrier = Barrier::new(visits.len());
    std::thread::scope(|scope| {
        let begun: Vec<_> = visits.map(|visit| scope.spawn(|| begin(&barrier, visit))).collect();
        begun.into_iter().map(|one| one.join().map_err(|_| "a visit stopped".to_owned())?).collect()
    })
}

fn begin(barrier: &Barrier, mut visit: impl FnMut() -> Result<Page, String>) -> Result<f64, String> {
    barrier.wait();
    let began = Instant::now();
    for _ in 0..TRIES_MAX {
        match visit()?.status.as_str() {
            "200" | "303" => return Ok(began.elapsed().as_secs_f64() * 1_000.0),
            "503" => std::thread::sleep(PAUSE),
            other => return Err(format!("status {other}")),
        }
    }
    Err("sent away again and again".to_owned())
}

/// The time within which ninety-nine of a hundred were done.
pub(super) fn p99(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() * 99 / 100).copied().unwrap_or(f64::NAN)
}
