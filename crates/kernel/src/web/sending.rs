//! A file on its way to a reader: opened after the transaction that said that they may read it, sent piece by piece, so that
//! memory holds two pieces however large it is and however slowly it is taken.

use std::io::Read;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use tokio::sync::mpsc::{Receiver, Sender, channel};

use crate::file::{Content, Depot, Key};
use crate::stop::{Fault, Stop};

/// Bytes of a piece: what a socket takes at once.
const PIECE_BYTES: usize = 64 * 1024;

/// A file that an answer brings.
#[derive(Debug)]
pub(super) enum Sending {
    /// As the handler asked for it.
    Asked(Key),
    /// Opened.
    Ready(Content),
}

impl Sending {
    /// Opens it, away from the threads that serve sockets.
    ///
    /// # Errors
    /// A fault when its bytes are gone or cannot be reached.
    pub(super) async fn opened(self, depot: &Arc<Depot>) -> Result<Self, Stop> {
        let Sending::Asked(key) = self else { return Ok(self) };
        let depot = Arc::clone(depot);
        let opened = tokio::task::spawn_blocking(move || (depot.open(&key), key)).await;
        let (opened, key) = opened.map_err(|error| Fault::broken("files", error))?;
        let gone = || Fault::broken("files", format!("{} is gone", key.as_str()));
        Ok(Sending::Ready(opened?.ok_or_else(gone)?))
    }

    pub(super) fn into_whole(self) -> std::io::Result<Vec<u8>> {
        let mut whole = Vec::new();
        match self {
            Sending::Asked(_) => Err(std::io::Error::other("the file was not opened")),
            Sending::Ready(mut content) => content.read_to_end(&mut whole).map(|_| whole),
        }
    }
}

/// The body of an answer: in memory, or a file piece by piece.
pub(super) enum Outgoing {
    Whole(Full<Bytes>),
    Pieces(Receiver<std::io::Result<Bytes>>),
}

impl Outgoing {
    pub(super) fn whole(bytes: impl Into<Bytes>) -> Self {
        Self::Whole(Full::new(bytes.into()))
    }

    /// Begins to send.
    pub(super) fn pieces(content: Content) -> Self {
        let (sender, receiver) = channel(1);
        tokio::spawn(send(content, sender));
        Self::Pieces(receiver)
    }
}

/// Each piece is read when there is room for it: a slow reader keeps no thread.
async fn send(mut content: Content, sender: Sender<std::io::Result<Bytes>>) {
    while let Ok(room) = sender.reserve().await {
        let read = tokio::task::spawn_blocking(move || {
            let mut piece = Vec::with_capacity(PIECE_BYTES);
            let read = content.by_ref().take(PIECE_BYTES as u64).read_to_end(&mut piece);
            (content, read.map(|_| Bytes::from(piece)))
        });
        let Ok((rest, piece)) = read.await else { return };
        content = rest;
        match piece {
            Ok(piece) if piece.is_empty() => return,
            piece => room.send(piece),
        }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        match self.get_mut() {
            Outgoing::Whole(full) => {
                Pin::new(full).poll_frame(context).map(|frame| frame.map(|frame| frame.map_err(|never| match never {})))
            }
            Outgoing::Pieces(pieces) => {
                pieces.poll_recv(context).map(|piece| piece.map(|piece| piece.map(Frame::data)))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Outgoing::Whole(full) if full.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Outgoing::Whole(full) => full.size_hint(),
            Outgoing::Pieces(_) => SizeHint::default(),
        }
    }
}
