//! Sockets: our own accept loop, because `axum::serve` and its like set no time limit on headers.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::answer::{Answer, Status};
use super::app::App;
use super::client::client_of;
use super::dispatch::handle;
use super::operator;
use super::request::RawRequest;
use super::upload;

/// Time for all headers of a request.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// Time for a whole form.
const BODY_TIME: Duration = Duration::from_secs(30);
/// Time for a handler, queues included.
const HANDLER_TIME: Duration = Duration::from_secs(10);
/// Time for what is under way when the program is asked to stop; a handler has half of it.
const STOP_TIME: Duration = Duration::from_secs(20);
/// Bytes of request line and headers together.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Headers in a request.
const HEADERS_MAX: usize = 64;
/// Bytes of a form.
const FORM_BYTES_MAX: usize = 256 * 1024;
/// Uploads that are read at once.
static UPLOADS: Semaphore = Semaphore::const_new(4);
/// Connections at once.
const CONNECTIONS_MAX: usize = 4_096;
/// Connections at once from one address; loopback and listed proxies are exempt, since a proxy is many clients.
const CONNECTIONS_PER_ADDRESS_MAX: usize = 64;

/// What a listener answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Pages, for people.
    Public,
    /// Health and metrics, for whoever runs the program.
    Operator,
}

/// Serves until `stop` is done, then lets what is under way end.
///
/// # Errors
/// When the listener itself fails.
pub async fn serve(
    app: Arc<App>,
    listener: TcpListener,
    door: Door,
    stop: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let room = Arc::new(Semaphore::new(CONNECTIONS_MAX));
    let clients = Arc::new(Clients::default());
    let (serving, stopping) = watch::channel(());
    tokio::pin!(stop);
    loop {
        let (socket, client) = tokio::select! {
            accepted = listener.accept() => accepted?,
            () = &mut stop => break,
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else { continue };
        let Some(guest) = Clients::admit(&clients, client.ip(), &app.config.proxies) else { continue };
        let (app, stopping) = (Arc::clone(&app), stopping.clone());
        tokio::spawn(async move {
            converse(app, socket, client, door, stopping).await;
            drop((place, guest));
        });
    }
    // Whoever comes now is turned away at once, and whoever is here gets the answer under way and no other.
    drop((listener, serving));
    // Whoever is being answered holds a place; when all places are free, all answers are out.
    let all = u32::try_from(CONNECTIONS_MAX).unwrap_or(u32::MAX);
    let _ = tokio::time::timeout(STOP_TIME, room.acquire_many(all)).await;
    Ok(())
}

/// One connection, for as long as the client keeps it and the program serves. Broken connections are the client's business.
async fn converse(app: Arc<App>, socket: TcpStream, client: SocketAddr, door: Door, mut stopping: watch::Receiver<()>) {
    let _ = socket.set_nodelay(true);
    let service = service_fn(move |request| {
        let app = Arc::clone(&app);
        async move { Ok::<_, std::convert::Infallible>(respond(&app, request, client, door).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEAD_BYTES_MAX)
        .max_headers(HEADERS_MAX)
        .serve_connection(TokioIo::new(socket), service);
    tokio::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopping.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn respond(
    app: &Arc<App>,
    request: hyper::Request<Incoming>,
    client: SocketAddr,
    door: Door,
) -> hyper::Response<Full<Bytes>> {
    let is_head = request.method() == hyper::Method::HEAD;
    let answer = match read(request, client.ip(), &app.config.proxies).await {
        Ok(raw) if door == Door::Operator => operator::answer(app, &raw).await,
        Ok(raw) => match tokio::time::timeout(HANDLER_TIME, handle(app, raw)).await {
            Ok(answer) => answer,
            Err(_) => Answer::of("text/plain; charset=utf-8", Status::Busy, b"busy, try again".to_vec()),
        },
        Err(status) => Answer::of("text/plain; charset=utf-8", status, Vec::new()),
    };
    to_hyper(answer, is_head)
}

/// The whole request, within its limits.
async fn read(request: hyper::Request<Incoming>, socket: IpAddr, proxies: &[IpAddr]) -> Result<RawRequest, Status> {
    let (parts, body) = request.into_parts();
    let headers = parts.headers.iter().filter_map(|(name, value)| {
        let value = value.to_str().ok()?;
        Some((name.as_str().to_owned(), value.to_owned()))
    });
    let headers: Vec<(String, String)> = headers.collect();
    let header = |name: &str| headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let bytes_max =
        upload::bytes_max(parts.uri.path(), header("content-type"), header("cookie").is_some(), FORM_BYTES_MAX);
    // What is larger than a form is read a few at a time, so that memory stays bounded.
    let _room = if bytes_max > FORM_BYTES_MAX { Some(UPLOADS.acquire().await) } else { None };
    let body = tokio::time::timeout(BODY_TIME, Limited::new(body, bytes_max).collect());
    let body = body.await.map_err(|_| Status::BadRequest)?.map_err(|_| Status::TooLarge)?;
    Ok(RawRequest {
        method: parts.method.as_str().to_owned(),
        target: parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned(),
        client: Some(client_of(&headers, socket, proxies)),
        headers,
        body: body.to_bytes().to_vec(),
    })
}

fn to_hyper(answer: Answer, is_head: bool) -> hyper::Response<Full<Bytes>> {
    let mut response = hyper::Response::builder().status(answer.status as u16);
    for (name, value) in &answer.headers {
        response = response.header(*name, value);
    }
    if is_head {
        response = response.header("content-length", answer.body.len());
    }
    let body = if is_head { Bytes::new() } else { Bytes::from(answer.body) };
    response.body(Full::new(body)).unwrap_or_else(|_| {
        let mut broken = hyper::Response::new(Full::new(Bytes::new()));
        *broken.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}

/// How many connections each address has.
#[derive(Debug, Default)]
struct Clients(Mutex<HashMap<IpAddr, usize>>);

struct Guest {
    clients: Arc<Clients>,
    address: IpAddr,
}

impl Clients {
    fn admit(clients: &Arc<Self>, address: IpAddr, proxies: &[IpAddr]) -> Option<Guest> {
        let mut counts = clients.0.lock().ok()?;
        let count = counts.entry(address).or_default();
        let is_many_clients = address.is_loopback() || proxies.contains(&address);
        if *count >= CONNECTIONS_PER_ADDRESS_MAX && !is_many_clients {
            return None;
        }
        *count += 1;
        Some(Guest { clients: Arc::clone(clients), address })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let Ok(mut counts) = self.clients.0.lock() else { return };
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}
