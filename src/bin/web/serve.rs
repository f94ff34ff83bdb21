//! A small static server, on this machine alone, for the demo page and for the browser tests.

use std::io::{Cursor, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::address::{content_type_of, file_for, percent_decoded};
use crate::broken::Failure;

/// Answers at the same time. Browsers ask for six; delayed ones must not hold up the rest.
const WORKERS: usize = 16;

/// Longest wait that a test may ask for.
const DELAY_MAX_MS: u64 = 10_000;

/// Whether the address of a request may choose parts of the answer: `?csp=` and `?type=` set headers,
/// `?delay=` waits that many milliseconds, and below `/broken/<how>/` the module fails as [`Failure`] says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Overrides {
    /// For tests.
    Allowed,
    /// For the demo page, which no link should be able to change.
    Refused,
}

/// Where nobody answers: the port of a service that is not there, and that browsers do not ask.
const NOWHERE: &str = "http://127.0.0.1:9/";

/// What is handed out.
type Answer = Response<Cursor<Vec<u8>>>;

/// Serves until the program ends; port 0 takes a free one. Hands back the port.
pub fn start(port: u16, overrides: Overrides) -> Result<u16> {
    let first = listen(TcpListener::bind((Ipv4Addr::LOCALHOST, port)), port)?;
    let port = first.local_addr()?.port();
    serve(first, overrides)?;
    // `localhost` means both addresses: what another program has on the second would be seen instead of this.
    let second = TcpListener::bind((Ipv6Addr::LOCALHOST, port));
    if !matches!(&second, Err(error) if error.kind() != ErrorKind::AddrInUse) {
        serve(listen(second, port)?, overrides)?;
    }
    Ok(port)
}

/// The open port, or an error that says what to type.
fn listen(bound: std::io::Result<TcpListener>, port: u16) -> Result<TcpListener> {
    bound.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!(
                "port {port} is taken: choose another with `cargo web --port {}`",
                port.wrapping_add(1)
            )
        }
        _ => anyhow!("port {port} cannot be opened ({error}): choose another with --port"),
    })
}

/// Starts the workers of one address.
fn serve(listener: TcpListener, overrides: Overrides) -> Result<()> {
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow!("server does not start: {error}"))?;
    let server = Arc::new(server);
    for _ in 0..WORKERS {
        let server = Arc::clone(&server);
        thread::spawn(move || {
            for request in server.incoming_requests() {
                let answer = answer(&request, overrides);
                // A browser that went away needs no answer.
                drop(request.respond(answer));
            }
        });
    }
    Ok(())
}

/// The answer to one request; for HEAD the server leaves the body out itself.
fn answer(request: &Request, overrides: Overrides) -> Answer {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return plain(405, "only GET and HEAD are answered here\n");
    }
    let (path, query) = request.url().split_once('?').unwrap_or((request.url(), ""));
    let (failure, path) = match overrides {
        Overrides::Allowed => Failure::asked_by(path),
        Overrides::Refused => (None, path),
    };
    if path == "/favicon.ico" {
        // Chromium asks for it unasked, and a 404 is an error in the console of a page that should be silent.
        return plain(204, "");
    }
    let Some(file) = file_for(path) else {
        return plain(404, "not found\n");
    };
    let Ok(mut bytes) = std::fs::read(&file) else {
        return plain(404, "not found\n");
    };

    let mut content_type = content_type_of(&file);
    let mut policy = None;
    if overrides == Overrides::Allowed {
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let value = percent_decoded(value);
            match name {
                "csp" => policy = Some(value),
                "type" => content_type = value,
                "delay" => {
                    let delay_ms = value.parse().unwrap_or(0).min(DELAY_MAX_MS);
                    thread::sleep(Duration::from_millis(delay_ms));
                }
                _ => {}
            }
        }
    }
    match failure {
        None => {}
        Some(Failure::Missing) => return plain(404, "not found\n"),
        Some(Failure::Offline) => {
            let there = [("Location", NOWHERE.to_owned())];
            return with_headers(302, Vec::new(), there).unwrap_or_else(|_| plain(404, ""));
        }
        Some(Failure::Slow) => thread::sleep(Duration::from_millis(DELAY_MAX_MS)),
        Some(Failure::Type) => content_type = "text/plain; charset=utf-8".into(),
        Some(Failure::Hash) => {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }
        Some(Failure::Version) => bytes.truncate(8),
    }
    let policy = policy.map(|value| ("Content-Security-Policy", value));
    let headers = [("Content-Type", content_type)].into_iter().chain(policy);
    with_headers(200, bytes, headers).unwrap_or_else(|error| plain(400, &format!("{error}\n")))
}

/// A sentence without markup.
fn plain(status: u16, text: &str) -> Answer {
    let content_type = ("Content-Type", "text/plain; charset=utf-8".to_owned());
    with_headers(status, text.as_bytes().to_vec(), [content_type])
        .unwrap_or_else(|_| Response::from_data(Vec::new()).with_status_code(500))
}

/// An answer of known length, with these headers and the two that every answer has.
fn with_headers(
    status: u16,
    body: Vec<u8>,
    headers: impl IntoIterator<Item = (&'static str, String)>,
) -> Result<Answer> {
    // Chunks would hide the length, and with it the progress of a download.
    let mut answer = Response::from_data(body)
        .with_status_code(status)
        .with_chunked_threshold(usize::MAX);
    let always = [
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
    ];
    for (name, value) in headers.into_iter().chain(always) {
        match Header::from_bytes(name, value.as_bytes()) {
            // A line break would begin a header of its own.
            Ok(header) if !value.contains(char::is_control) => answer.add_header(header),
            _ => bail!("not a value for {name}: {value:?}"),
        }
    }
    Ok(answer)
}
