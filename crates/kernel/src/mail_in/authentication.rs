//! What our own mail server says of who sent a message (RFC 8601). What others say in such a header counts for nothing.

/// Whether the mail server named found that the sender's domain stands behind a message.
///
/// Headers are given as they stand, the uppermost first. For each method the uppermost result counts: our server puts its
/// own above what the message brought.
pub(super) fn stands_behind<'h>(headers: impl Iterator<Item = &'h str>, server: &str, domain: &str) -> bool {
    let own: Vec<Found> = headers.filter_map(|header| results_of(header, server)).flatten().collect();
    let first = |method: &str| own.iter().find(|found| found.method == method);
    if let Some(dmarc) = first("dmarc") {
        return dmarc.result == "pass" && dmarc.of("header.from").is_none_or(|from| is_aligned(from, domain));
    }
    let passes = |method: &str, property: &str| {
        let mut found = own.iter().filter(|found| found.method == method && found.result == "pass");
        found.any(|found| found.of(property).is_some_and(|value| is_aligned(value, domain)))
    };
    let is_known_user = first("auth").is_some_and(|auth| auth.result == "pass");
    is_known_user
        || passes("dkim", "header.d")
        || passes("dkim", "header.i")
        || passes("spf", "smtp.mailfrom")
        || passes("spf", "smtp.helo")
}

/// A result of one method.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    method: String,
    result: String,
    properties: Vec<(String, String)>,
}

impl Found {
    fn of(&self, property: &str) -> Option<&str> {
        self.properties.iter().find(|(name, _)| name == property).map(|(_, value)| value.as_str())
    }
}

/// The results in a header of a server; nothing for another server's.
fn results_of(header: &str, server: &str) -> Option<Vec<Found>> {
    let plain = without_comments(header).to_lowercase();
    let mut parts = plain.split(';').map(str::trim);
    let said_by = parts.next()?.split_whitespace().next()?;
    (said_by == server.to_lowercase()).then(|| parts.filter_map(result_of).collect())
}

fn result_of(part: &str) -> Option<Found> {
    let mut words = part.split_whitespace();
    let (method, result) = words.next()?.split_once('=')?;
    let method = method.split('/').next()?.to_owned();
    let properties = words.filter_map(|word| word.split_once('='));
    let properties = properties.map(|(name, value)| (name.to_owned(), value.trim_matches('"').to_owned()));
    Some(Found { method, result: result.to_owned(), properties: properties.collect() })
}

fn without_comments(header: &str) -> String {
    let mut depth = 0_usize;
    let mut plain = String::with_capacity(header.len());
    for letter in header.chars() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

/// Whether a domain or an address is of the sender's domain, or one of the two stands below the other (RFC 7489, 3.1).
fn is_aligned(value: &str, domain: &str) -> bool {
    let value = value.rsplit_once('@').map_or(value, |(_, host)| host).trim_end_matches('.');
    let domain = domain.to_lowercase();
    let is_below = |one: &str, other: &str| one.strip_suffix(other).is_some_and(|rest| rest.ends_with('.'));
    value.contains('.') && (value == domain || is_below(value, &domain) || is_below(&domain, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headers: &[&str], expected: bool) {
        assert_eq!(
            stands_behind(headers.iter().copied(), "mx.network.example", "lyon.example"),
            expected,
            "{headers:?}"
        );
    }

    #[test]
    fn only_our_own_server_is_believed() {
        check(&["mx.network.example; dkim=pass header.d=lyon.example"], true);
        check(
            &["MX.network.example 1; dkim=pass (2048-bit key; ours) header.d=lyon.example header.i=@lyon.example"],
            true,
        );
        check(&["mx.evil.example; dkim=pass header.d=lyon.example"], false);
        check(&["mx.network.example; none"], false);
        check(&[], false);
    }

    #[test]
    fn a_pass_counts_for_the_senders_own_domain() {
        check(&["mx.network.example; spf=pass smtp.mailfrom=bounce.lyon.example"], true);
        check(
            &["mx.network.example; spf=pass smtp.mailfrom=ravi@evil.example; dkim=pass header.d=evil.example"],
            false,
        );
        check(&["mx.network.example; dkim=pass header.d=notlyon.example"], false);
        check(&["mx.network.example; dkim=pass header.d=example"], false);
        check(&["mx.network.example; auth=pass smtp.auth=ravi"], true);
    }

    #[test]
    fn the_policy_of_the_domain_has_the_last_word() {
        check(&["mx.network.example; spf=pass smtp.mailfrom=lyon.example; dmarc=fail header.from=lyon.example"], false);
        check(&["mx.network.example; dkim=fail; spf=fail; dmarc=pass header.from=lyon.example"], true);
        let forged = "mx.network.example; dmarc=pass header.from=lyon.example";
        check(&["mx.network.example; dmarc=fail header.from=lyon.example", forged], false);
    }
}
