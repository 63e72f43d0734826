//! The way to PostgreSQL cut at the worst moment: between COMMIT and its answer, or just before.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::server::{ServerDatabase, host_and_port};
use crate::work::{Workplace, acknowledged};

/// The statement itself, and the server's word that it was done, both end with a zero byte.
const COMMIT: &[u8] = b"COMMIT\0";

/// When the proxy cuts a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    /// The server never sees the COMMIT.
    BeforeCommit,
    /// The server committed; nobody hears of it.
    BeforeItsAnswer,
}

/// Passes everything on, but cuts the connection on which `marker` was sent at its next COMMIT.
fn start_proxy(marker: &'static str, cut: Cut) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        let is_spent = Arc::new(AtomicBool::new(false));
        for client in listener.incoming() {
            let (client, server) = (client.unwrap(), TcpStream::connect(host_and_port()).unwrap());
            pass_on(client, server, marker, cut, Arc::clone(&is_spent));
        }
    });
    address
}

fn pass_on(client: TcpStream, server: TcpStream, marker: &'static str, cut: Cut, is_spent: Arc<AtomicBool>) {
    let is_armed = Arc::new(AtomicBool::new(false));
    let (armed, mut from, mut to) = (Arc::clone(&is_armed), client.try_clone().unwrap(), server.try_clone().unwrap());
    std::thread::spawn(move || {
        let mut is_marked = false;
        each_piece(&mut from, &mut to, |piece| {
            is_marked |= has(piece, marker.as_bytes()) && !is_spent.load(Ordering::SeqCst);
            let is_commit = is_marked && has(piece, COMMIT) && !is_spent.swap(true, Ordering::SeqCst);
            armed.fetch_or(is_commit && cut == Cut::BeforeItsAnswer, Ordering::SeqCst);
            !(is_commit && cut == Cut::BeforeCommit)
        });
    });
    let (mut from, mut to) = (server, client);
    std::thread::spawn(move || {
        each_piece(&mut from, &mut to, |piece| !(is_armed.load(Ordering::SeqCst) && has(piece, COMMIT)));
    });
}

/// Passes pieces on until one end closes or `passes` says no; then both ends are closed.
fn each_piece(from: &mut TcpStream, to: &mut TcpStream, mut passes: impl FnMut(&[u8]) -> bool) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        if !passes(&buffer[..length]) || to.write_all(&buffer[..length]).is_err() {
            break;
        }
    }
    // An end that is closed already needs no closing.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

fn has(piece: &[u8], sought: &[u8]) -> bool {
    piece.windows(sought.len()).any(|window| window == sought)
}

fn state_over_a_cut(marker: &'static str, cut: Cut, stored_after_cut: usize) {
    let Some(database) = ServerDatabase::new() else { return };
    let through_proxy = database.address_at(&start_proxy(marker, cut));
    let place = Workplace::on_server(database);
    place.network.use_database(&through_proxy);
    let served = place.serve();
    let form = place.form(&served.address, marker.to_owned()).unwrap();
    let unsure = place.send(&served.address, &form).unwrap();
    assert!(unsure.starts_with("HTTP/1.1 503"), "{unsure}");
    assert_eq!(place.stored().len(), stored_after_cut);
    let stated = acknowledged(&place.send(&served.address, &form).unwrap(), &form);
    assert_eq!(place.stored(), std::slice::from_ref(&stated), "sent twice, it is one act");
    assert_eq!(acknowledged(&place.send(&served.address, &form).unwrap(), &form), stated);
    assert_eq!(place.network.run(&["check"]).code, Some(0));
}

#[test]
fn an_act_whose_commit_went_unanswered_is_done_once() {
    state_over_a_cut("need-with-a-lost-answer", Cut::BeforeItsAnswer, 1);
}

#[test]
fn an_act_whose_commit_never_came_is_done_at_the_second_try() {
    state_over_a_cut("need-with-a-lost-commit", Cut::BeforeCommit, 0);
}
