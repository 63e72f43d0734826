//! The fixture world of the tests: the demo network on either engine, seen through browsers of people in every role.
//!
//! A test is written once and runs on both engines: `for_each_engine(async |world| { ... })`. SQLite is always there;
//! PostgreSQL where `DECAPOLIS_TEST_POSTGRES` holds the address of a server (`cargo xtask test` starts one). The clock
//! stands still, no socket is opened, and every test ends with a consistency check of what it left behind.

mod browser;
mod check;
mod files;
mod kept;
mod place;
mod role;

use std::sync::Arc;

use kernel::clock::Clock;
use kernel::db::{Db, Tx};
use kernel::file::{Depot, Files};
use kernel::job::{JobContext, run_due};
use kernel::mail::{self, Mail, SmtpConfig};
use kernel::mail_in::ReplyAddress;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::token::{self, NewToken, Scope};
use kernel::web::{App, Config, Secret};
use search::Index;

pub(crate) use self::browser::{Browser, Page};
pub(crate) use self::check::{check_database, check_files, contents};
pub(crate) use self::kept::{check_kept, kept, source};
pub(crate) use self::place::{Engine, TemporaryPlace};
pub(crate) use self::role::{Role, post_of, sample_actor};
use crate::{account, capabilities, program};

/// Where the tests' network is reached.
pub(crate) const ADDRESS: &str = "http://localhost:8010";
/// Where the tests' network takes replies to its mails.
pub(crate) const REPLIES: &str = "reply@in.network.example";
/// 13 April 2026, 09:00 UTC: where the clock of every test stands until the test moves it.
pub(crate) const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

/// A demo network of its own for one test.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) app: Arc<App>,
    /// The clock of its database; moving it moves everything.
    pub(crate) clock: Clock,
    // After `app`: fields are dropped in order, and the database goes when nobody uses it any more.
    place: TemporaryPlace,
}

impl World {
    /// A copy of the demo network on an engine.
    pub(crate) fn open(engine: Engine) -> Self {
        Self::at(TemporaryPlace::with_demo(engine))
    }

    /// A network that nobody has begun yet.
    pub(crate) fn empty(engine: Engine) -> Self {
        Self::at(TemporaryPlace::migrated(engine))
    }

    fn at(place: TemporaryPlace) -> Self {
        let clock = Clock::standing_at(NOW);
        let db = program::open(place.place(), clock.clone(), 0).expect("the copy opens");
        let index = Index::in_memory().expect("memory is there");
        let app = assemble(db, (index, place.files()), ADDRESS, Secret::new([7; 32]));
        Self { app, clock, place }
    }

    /// Another node on the same database and with the same clock, perhaps under another address or secret.
    pub(crate) fn node(&self, address: &str, secret: Secret) -> Arc<App> {
        // The driver of PostgreSQL has a runtime of its own, which a test's thread may not nest in its own.
        let open = || Db::open(self.place.place(), 1, self.clock.clone(), 1);
        let db = std::thread::scope(|scope| scope.spawn(open).join()).expect("no panic").expect("the database opens");
        assemble(db, (Index::in_memory().expect("memory is there"), self.place.files()), address, secret)
    }

    /// Changes the database as somebody with another program would.
    ///
    /// # Errors
    /// What the engine says.
    pub(crate) fn execute(&self, sql: &str) -> Result<(), String> {
        self.place.execute(sql)
    }

    /// Every row of every table, as text that begins with the table's name.
    pub(crate) fn contents(&self) -> Vec<String> {
        contents(self.place.place())
    }

    /// The same network as it is reached over TLS, by its own name.
    pub(crate) fn over_tls(&self) -> Arc<App> {
        let config = Config {
            listen: ([127, 0, 0, 1], 8010).into(),
            address: "https://network.example".to_owned(),
            proxies: Vec::new(),
        };
        let index = Index::in_memory().expect("memory is there");
        let secret = Secret::new([7; 32]);
        let app = App::new(
            self.db().clone(),
            index,
            self.app.files.clone(),
            capabilities::ALL,
            config,
            secret,
            account::stop_page,
        );
        Arc::new(app.expect("no two routes want the same address"))
    }

    /// The database.
    pub(crate) fn db(&self) -> &Db {
        &self.app.db
    }

    /// How many files' bytes lie where files lie.
    pub(crate) fn stored_files(&self) -> usize {
        self.place.count_files()
    }

    /// The engine it runs on.
    pub(crate) fn engine(&self) -> Engine {
        self.place.engine()
    }

    /// A browser that nobody has used yet.
    pub(crate) fn browser(&self) -> Browser {
        Browser::new(Arc::clone(&self.app))
    }

    /// A browser in which somebody of this role is signed in.
    pub(crate) async fn sign_in_as(&self, role: Role) -> Browser {
        let mut browser = self.browser();
        if let Some(key) = self.write(move |tx| role::begin_session(tx, role)).await {
            browser.keep_cookie(self.app.config.session_cookie(), &key.to_text());
        }
        browser
    }

    /// A new token of somebody of this role, in their post; none for those without an account.
    pub(crate) async fn token_of(&self, role: Role, scope: Scope) -> Option<String> {
        let name = format!("{} of a {}", scope.code(), role.code());
        let made = self.write(move |tx| {
            let Some((post, person)) = post_of(tx, role)? else { return Ok(None) };
            let expires_at = tx.now().plus_days(30);
            let new = NewToken { person, post, name: name.clone(), scope, expires_at };
            Ok(token::create(tx, &new)?.map(|(_, key)| token::to_text(&key)))
        });
        made.await
    }

    /// The id of the post in which somebody of this role acts, as in addresses.
    pub(crate) async fn post_of(&self, role: Role) -> String {
        let found = self.read(move |tx| post_of(tx, role)).await;
        found.map(|(post, _)| post.to_string()).expect("this role holds a post")
    }

    /// Runs the jobs that are due, on a thread as the worker does.
    pub(crate) fn run_jobs(&self, smtp: Option<SmtpConfig>) {
        let app = Arc::clone(&self.app);
        let worker = std::thread::spawn(move || run_due(&JobContext { app: &app, smtp: smtp.as_ref() }));
        worker.join().expect("no job panics").expect("the database answers");
    }

    /// The latest mail in the outbox, and the path to which its link leads.
    pub(crate) async fn latest_mail(&self) -> (Mail, String) {
        let latest = self.read(|tx| Ok(mail::latest(tx, None)?)).await;
        let mail = latest.into_iter().next().expect("a mail");
        let path = mail.content.link.as_ref().map(|link| link.target.path(&self.app));
        (mail, path.unwrap_or_default())
    }

    /// All mails of a kind in the outbox, the latest first.
    pub(crate) async fn mails_of(&self, kind: &'static str) -> Vec<Mail> {
        let all = self.read(move |tx| {
            let (mut found, mut before) = (Vec::new(), None);
            loop {
                let next = mail::latest(tx, before)?;
                let Some(last) = next.last() else { return Ok(found) };
                before = Some(last.id);
                found.extend(next.into_iter().filter(|mail| mail.kind == kind));
            }
        });
        all.await
    }

    /// What a closure reads, which must not stop.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        closure: impl Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    ) -> T {
        self.db().read("test", closure).await.expect("the test reads")
    }

    /// What a closure writes, which must not stop.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        closure: impl Fn(&mut Tx<'_>) -> Result<T, Stop> + Send + 'static,
    ) -> T {
        self.db().write("test", closure).await.expect("the test writes")
    }
}

fn assemble(db: Db, (index, files): (Index, Depot), address: &str, secret: Secret) -> Arc<App> {
    let listen = ([127, 0, 0, 1], 8010).into();
    let config = Config { listen, address: address.to_owned(), proxies: Vec::new() };
    let app = App::new(db, index, Files::in_depot(files), capabilities::ALL, config, secret, account::stop_page);
    let replies = ReplyAddress::parse(REPLIES).expect("an address");
    Arc::new(app.expect("no two routes want the same address").taking_replies_at(Some(replies)))
}

/// Runs a test on every engine that is there, each time in a world of its own, and checks what it left behind.
pub(crate) fn for_each_engine(test: impl AsyncFn(&World)) {
    in_each_world(World::open, test);
}

/// The same for a network that nobody has begun yet.
pub(crate) fn for_each_empty_network(test: impl AsyncFn(&World)) {
    in_each_world(World::empty, test);
}

fn in_each_world(open: fn(Engine) -> World, test: impl AsyncFn(&World)) {
    for engine in Engine::present() {
        let world = open(engine);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(test(&world));
        check_database(world.place.place());
        check_files(world.db(), &world.place.files());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_finds_its_own_first_page() {
        for_each_engine(async |world| {
            for role in Role::ALL {
                let page = world.sign_in_as(role).await.get("/").await;
                assert_eq!(
                    (page.status, page.body.contains("class=\"reader-post\"")),
                    (200, role.holds_a_post()),
                    "{role:?}"
                );
            }
        });
    }

    #[test]
    fn a_form_is_sent_with_the_hidden_fields_of_its_page() {
        for_each_engine(async |world| {
            let mut browser = world.sign_in_as(Role::Leader).await;
            browser.get("/").await;
            let sent =
                browser.post_form("/needs", &[("words", "Residents over 65 cannot use our online services")]).await;
            assert_eq!(sent.status, 303);
            let brief = browser.follow(&sent).await;
            assert_eq!((brief.status, brief.shows("Residents over 65 cannot use our online services")), (200, true));
        });
    }
}
