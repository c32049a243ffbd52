//! Holds Whylock against two published suites of cases, x509-limbo and NIST's PKITS.
//!
//! `npm run limbo` and `npm run pkits` start it. The results go to standard output, in x509-limbo's format; what they
//! come to, in words, to standard error. The exit code is 0 when every case is as expected, but for those that are
//! listed with their reason; 1 when one is not; 2 when the suite could not be read.

mod command;
mod divergence;
mod limbo;
mod named;
mod peers;
mod pkits;
mod question;
mod results;

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use self::command::{Command, Suite};

fn main() -> ExitCode {
    match Command::read(std::env::args().skip(1)).and_then(|command| run(&command)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            // nobody is left to tell when this fails
            let _ = writeln!(io::stderr(), "{problem}");
            ExitCode::from(2)
        }
    }
}

/// Puts every case of a suite, prints what came out, and tells whether all of it is as expected.
fn run(command: &Command) -> Result<bool, Box<dyn Error>> {
    let rows = match &command.suite {
        Suite::Limbo(file) => limbo::run(file, command.profile)?,
        Suite::Pkits(folder) => pkits::run(folder)?,
    };
    results::print(&rows, &mut io::stdout().lock())?;
    let mut summary = io::stderr().lock();
    results::count(&rows, &mut summary)?;
    if let Some(file) = &command.peers {
        return peers::compare(&rows, file, &mut summary);
    }
    let listed = match (&command.suite, command.profile) {
        (Suite::Limbo(_), None) => divergence::LIMBO,
        (Suite::Pkits(_), _) => divergence::PKITS,
        // what is listed is about the profile that a case takes by itself
        (Suite::Limbo(_), Some(_)) => divergence::NONE,
    };
    let expected = divergence::compare(&rows, listed, &mut summary)?;
    if command.profile.is_some() || !matches!(command.suite, Suite::Limbo(_)) {
        return Ok(expected);
    }
    let named = named::compare(&rows, &mut summary)?;
    Ok(expected && named)
}
