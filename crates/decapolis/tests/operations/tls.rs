//! The way to a PostgreSQL that has a certificate: encrypted, and only to the server that is meant.

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::json;

use crate::network::Network;
use crate::server::{ServerDatabase, host_and_port, on_server};

type Authority = CertifiedIssuer<'static, KeyPair>;

/// An authority of a name, which signs certificates.
fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.distinguished_name.push(rcgen::DnType::CommonName, name);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// Gives the server a certificate for `localhost`. The server's own account writes the files, since the key has to be
/// the account's and closed to all others.
fn give_certificate(authority: &Authority) {
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, authority).unwrap();
    for (file, pem) in [("server.crt", certificate.pem()), ("server.key", key.serialize_pem())] {
        let lines = format!("SELECT unnest(string_to_array('{}', E'\\n'))", pem.trim().replace("\r", ""));
        on_server(&format!("COPY ({lines}) TO PROGRAM 'umask 077; cat > {file}'"));
    }
}

/// `on` or `off`. Other tests go on without TLS either way.
fn switch_tls(state: &str) {
    on_server(&format!("ALTER SYSTEM SET ssl = {state}"));
    on_server("SELECT pg_reload_conf()");
}

/// Holds trust line a65.
#[test]
fn a_server_is_reached_by_tls_only_under_its_own_name() {
    let Some(database) = ServerDatabase::new() else { return };
    let (host, network) = (host_and_port(), Network::new());
    let (ours, another) = (authority("ours"), authority("another"));
    network.write("ours.pem", &ours.pem());
    network.write("another.pem", &another.pem());
    let (_, port) = host.rsplit_once(':').unwrap();
    let reach = |name: &str, root: &str| {
        let address = database.address_at(&format!("{name}:{port}"));
        network.use_database(&format!("{address}?sslmode=verify-full&sslrootcert={root}"));
        let checked = network.run(&["config", "check"]);
        (checked.code, checked.error["path"].clone(), checked.error["error"].as_str().unwrap_or_default().to_owned())
    };
    // The server takes up new settings by itself, a moment later.
    switch_tls("off");
    while !reach("localhost", "ours.pem").2.starts_with("localhost offers no TLS") {}
    give_certificate(&ours);
    switch_tls("on");
    while reach("localhost", "ours.pem").0 != Some(0) {}
    let words = reach("127.0.0.1", "ours.pem").2;
    assert_eq!(words, "the certificate of the server is for another name than 127.0.0.1");
    let (code, path, words) = reach("localhost", "another.pem");
    assert_eq!((code, path), (Some(2), json!("database")));
    assert!(words.starts_with("nobody whom this machine trusts has signed the certificate of localhost"), "{words}");
    assert!(reach("localhost", "missing.pem").2.starts_with("missing.pem"));
    assert_eq!(reach("localhost", "ours.pem").0, Some(0));
    assert_eq!(network.run(&["migrate"]).code, Some(0), "the network works over it");
}
