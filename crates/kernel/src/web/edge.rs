//! Sockets: our own accept loop, because `axum::serve` and its like set no time limit on headers.

use std::net::SocketAddr;
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

use super::answer::{Answer, Status};
use super::app::App;
use super::dispatch::handle;
use super::guests::Guests;
use super::intake;
use super::sending::{Outgoing, Sending};
use super::socket::Watched;
use super::{headers, operator, upload};
use crate::limits::{CONNECTIONS_MAX, HANDLER_TIME, HEAD_BYTES_MAX, HEADER_TIME, HEADERS_MAX, STOP_TIME, UPLOAD_TIME};

/// The library's own limits lie above ours, so that a request a little over ours is answered in words; what is far over
/// gets its bare 431.
const LIBRARY_FACTOR: usize = 2;

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
    let guests = Guests::default();
    let (serving, stopping) = watch::channel(());
    tokio::pin!(stop);
    loop {
        let (socket, client) = tokio::select! {
            accepted = listener.accept() => accepted?,
            () = &mut stop => break,
        };
        let Ok(place) = Arc::clone(&room).try_acquire_owned() else { continue };
        let Some(guest) = guests.admit(client.ip(), &app.config.proxies) else { continue };
        let (visitor, stopping) =
            (Visitor { app: Arc::clone(&app), guests: guests.clone(), client, door }, stopping.clone());
        tokio::spawn(async move {
            converse(visitor, socket, stopping).await;
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

/// Who is at the other end of a connection, and what they came to.
#[derive(Debug, Clone)]
struct Visitor {
    app: Arc<App>,
    guests: Guests,
    client: SocketAddr,
    door: Door,
}

/// One connection, for as long as the client keeps it and the program serves. Broken connections are the client's business.
async fn converse(visitor: Visitor, socket: TcpStream, mut stopping: watch::Receiver<()>) {
    let _ = socket.set_nodelay(true);
    let service = service_fn(move |request| {
        let visitor = visitor.clone();
        async move { Ok::<_, std::convert::Infallible>(respond(&visitor, request).await) }
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(LIBRARY_FACTOR * HEAD_BYTES_MAX)
        .max_headers(LIBRARY_FACTOR * HEADERS_MAX)
        .serve_connection(TokioIo::new(Watched::new(socket)), service);
    tokio::pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopping.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn respond(visitor: &Visitor, request: hyper::Request<Incoming>) -> hyper::Response<Outgoing> {
    let is_head = request.method() == hyper::Method::HEAD;
    let config = &visitor.app.config;
    let answer = match answer(visitor, request).await {
        Ok(answer) => answer,
        // What was not read of the request could be taken for the next one.
        Err(status) => headers::for_page(plain(status), config).with("connection", "close"),
    };
    to_hyper(answer, is_head)
}

/// The answer to a whole request from a client who has not too many of them under way.
async fn answer(visitor: &Visitor, request: hyper::Request<Incoming>) -> Result<Answer, Status> {
    let Visitor { app, guests, client, door } = visitor;
    let (mut raw, body) = intake::head(request, client.ip(), &app.config.proxies)?;
    // A proxy's one connection carries many clients, each of whom is counted by what it has under way.
    let named = raw.client.filter(|named| *named != client.ip());
    let _guest = match named {
        Some(named) => Some(guests.admit(named, &app.config.proxies).ok_or(Status::TooMany)?),
        None => None,
    };
    raw.body = intake::body(body, &raw, app).await?;
    if *door == Door::Operator {
        return Ok(headers::for_page(operator::answer(app, &raw).await, &app.config));
    }
    let time = if upload::is_one(app, &raw) { UPLOAD_TIME } else { HANDLER_TIME };
    let handled = tokio::time::timeout(time, handle(app, raw)).await;
    Ok(handled.unwrap_or_else(|_| headers::for_page(plain(Status::Busy), &app.config)))
}

fn plain(status: Status) -> Answer {
    Answer::of("text/plain; charset=utf-8", status, format!("{}\n", status.phrase()).into_bytes())
}

fn to_hyper(answer: Answer, is_head: bool) -> hyper::Response<Outgoing> {
    let mut response = hyper::Response::builder().status(answer.status as u16);
    for (name, value) in &answer.headers {
        response = response.header(*name, value);
    }
    let file = match answer.sending {
        Some(Sending::Ready(content)) => Some(content),
        Some(Sending::Asked(_)) | None => None,
    };
    if is_head || file.is_some() {
        response =
            response.header("content-length", file.as_ref().map_or(answer.body.len() as u64, |file| file.length));
    }
    let body = match file {
        _ if is_head => Outgoing::whole(Vec::new()),
        Some(content) => Outgoing::pieces(content),
        None => Outgoing::whole(answer.body),
    };
    response.body(body).unwrap_or_else(|_| {
        let mut broken = hyper::Response::new(Outgoing::whole(Vec::new()));
        *broken.status_mut() = hyper::StatusCode::INTERNAL_SERVER_ERROR;
        broken
    })
}
