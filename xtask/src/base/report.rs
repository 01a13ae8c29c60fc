//! What is being done, and how long it took: one line a step.

use std::io::Write;
use std::time::Instant;

use anyhow::Result;

/// Says what is being done, does it, and says how long it took.
///
/// The line is closed before the work starts, because the tools called may
/// print lines of their own.
pub fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    say(what);
    let start = Instant::now();
    let result = work()?;
    say(&format!("  {}", since(start)));
    Ok(result)
}

/// One line, out at once: a log that is cut off still shows what ran last.
pub fn say(line: &str) {
    println!("{line}");
    // Nobody reads on a closed pipe; the work itself goes on.
    let _ = std::io::stdout().flush();
}

/// The seconds since a moment, to a tenth.
pub fn since(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f32())
}
