//! A small static server, on this machine alone, for the demo page and for the browser tests.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, anyhow};
use axum::Router;
use axum::body::Body;
use axum::http::{Method, Response, StatusCode, Uri, header};
use tokio::runtime::Runtime;
use tokio::task::spawn_blocking;

use crate::address::{content_type_of, file_for, percent_decoded};
use crate::broken::Failure;

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
type Answer = Response<Body>;

/// Serves until the program ends; port 0 takes a free one. Hands back the port.
pub fn start(port: u16, overrides: Overrides) -> Result<u16> {
    let first = listen(TcpListener::bind((Ipv4Addr::LOCALHOST, port)), port)?;
    let port = first.local_addr()?.port();
    let mut listeners = vec![first];
    // `localhost` means both addresses: what another program has on the second would be seen instead of this.
    let second = TcpListener::bind((Ipv6Addr::LOCALHOST, port));
    if !matches!(&second, Err(error) if error.kind() != ErrorKind::AddrInUse) {
        listeners.push(listen(second, port)?);
    }
    serve(listeners, overrides).context("server does not start")?;
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

/// Answers at these addresses, on a thread of its own.
fn serve(listeners: Vec<TcpListener>, overrides: Overrides) -> Result<()> {
    // What waits, and what reads a file, holds up no other answer.
    let app = Router::new().fallback(async move |method: Method, uri: Uri| {
        spawn_blocking(move || answer(&method, &uri, overrides))
            .await
            .unwrap_or_else(|error| plain(500, &format!("{error}\n")))
    });
    let runtime = Runtime::new()?;
    for listener in listeners {
        listener.set_nonblocking(true)?;
        let _entered = runtime.enter();
        let listener = tokio::net::TcpListener::from_std(listener)?;
        runtime.spawn(axum::serve(listener, app.clone()).into_future());
    }
    thread::spawn(move || runtime.block_on(std::future::pending::<()>()));
    Ok(())
}

/// The answer to one request; for HEAD the server leaves the body out itself.
fn answer(method: &Method, uri: &Uri, overrides: Overrides) -> Answer {
    if !matches!(*method, Method::GET | Method::HEAD) {
        return plain(405, "only GET and HEAD are answered here\n");
    }
    let (path, query) = (uri.path(), uri.query().unwrap_or_default());
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
            let there = [(header::LOCATION, NOWHERE.to_owned())];
            return with_headers(302, Vec::new(), there);
        }
        Some(Failure::Slow) => thread::sleep(Duration::from_millis(DELAY_MAX_MS)),
        Some(Failure::Type) => content_type = "text/plain; charset=utf-8".into(),
        Some(Failure::Hash) => {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        }
        Some(Failure::Version) => bytes.truncate(8),
    }
    let policy = policy.map(|value| (header::CONTENT_SECURITY_POLICY, value));
    let headers = [(header::CONTENT_TYPE, content_type)]
        .into_iter()
        .chain(policy);
    with_headers(200, bytes, headers)
}

/// A sentence without markup.
fn plain(status: u16, text: &str) -> Answer {
    let content_type = (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned());
    with_headers(status, text.as_bytes().to_vec(), [content_type])
}

/// An answer of known length, with these headers and the two that every answer has; status 400 where one of them
/// cannot be a header: a line break would begin a header of its own.
fn with_headers(
    status: u16,
    body: Vec<u8>,
    headers: impl IntoIterator<Item = (header::HeaderName, String)>,
) -> Answer {
    let answer = Response::builder()
        .status(status)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        // A page in a sandbox has an origin of its own, and loads module scripts only where any may.
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header(header::CACHE_CONTROL, "no-cache");
    headers
        .into_iter()
        .fold(answer, |answer, (name, value)| answer.header(name, value))
        .body(Body::from(body))
        .unwrap_or_else(|error| {
            let mut refused = Response::new(Body::from(format!("{error}\n")));
            *refused.status_mut() = StatusCode::BAD_REQUEST;
            refused
        })
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    fn connect(port: u16) -> TcpStream {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("a connection");
        let wait = Some(Duration::from_secs(2));
        stream.set_read_timeout(wait).expect("a time limit");
        stream
    }

    fn ask(stream: &mut TcpStream, line: &str) {
        let request = format!("{line} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("a request");
    }

    /// What is there of an answer, once there is something.
    fn heard(stream: &mut TcpStream) -> Option<String> {
        let mut bytes = [0; 4096];
        let length = stream.read(&mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes[..length]).into_owned())
    }

    /// A browser opens six connections at once and keeps them; one that waits for another waits for minutes.
    #[test]
    fn connections_that_come_at_once_are_all_answered_while_all_are_kept() {
        for round in 0..50 {
            let port = start(0, Overrides::Refused).expect("a server");
            let mut kept: Vec<TcpStream> = (0..6).map(|_| connect(port)).collect();
            kept.iter_mut().for_each(|one| ask(one, "GET /"));
            let answers = kept.iter_mut().filter_map(heard).count();
            assert_eq!(answers, 6, "round {round}");
        }
    }

    #[test]
    fn a_head_has_the_length_of_the_body_and_no_body() {
        let port = start(0, Overrides::Allowed).expect("a server");
        let mut stream = connect(port);
        ask(&mut stream, "HEAD /src/brief.json");
        let answer = heard(&mut stream).expect("an answer").to_lowercase();
        let length = std::fs::metadata("src/brief.json")
            .expect("the brief")
            .len();
        assert!(answer.starts_with("http/1.1 200"), "{answer}");
        assert!(
            answer.contains(&format!("content-length: {length}\r\n")),
            "{answer}"
        );
        assert!(answer.contains("content-type: application/json; charset=utf-8\r\n"));
        assert!(answer.contains("cache-control: no-cache\r\n"));
        assert!(answer.contains("x-content-type-options: nosniff\r\n"));
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }

    #[test]
    fn an_address_cannot_begin_a_header_of_its_own() {
        let port = start(0, Overrides::Allowed).expect("a server");
        let mut stream = connect(port);
        ask(&mut stream, "GET /src/brief.json?csp=a%0d%0aX-Own:%201");
        let answer = heard(&mut stream).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
        assert!(!answer.contains("X-Own: 1\r\n"), "{answer}");
    }

    #[test]
    fn other_methods_are_refused() {
        let port = start(0, Overrides::Refused).expect("a server");
        let mut stream = connect(port);
        ask(&mut stream, "DELETE /src/brief.json");
        let answer = heard(&mut stream).expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
    }
}
