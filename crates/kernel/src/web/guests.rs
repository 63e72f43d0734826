//! How much one address may have at once: connections, or what is under way where a proxy brings many clients.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use crate::limits::CONNECTIONS_PER_ADDRESS_MAX;

/// The addresses that are here, each with how often.
#[derive(Debug, Clone, Default)]
pub(super) struct Guests(Arc<Mutex<HashMap<IpAddr, usize>>>);

/// One place of an address, given back when dropped.
#[derive(Debug)]
pub(super) struct Guest {
    guests: Guests,
    address: IpAddr,
}

impl Guests {
    /// A place, or nothing when the address has all of its places.
    pub(super) fn admit(&self, address: IpAddr, proxies: &[IpAddr]) -> Option<Guest> {
        let mut counts = self.0.lock().ok()?;
        let count = counts.entry(address).or_default();
        let is_many_clients = address.is_loopback() || proxies.contains(&address);
        if *count >= CONNECTIONS_PER_ADDRESS_MAX && !is_many_clients {
            return None;
        }
        *count += 1;
        Some(Guest { guests: self.clone(), address })
    }
}

impl Drop for Guest {
    fn drop(&mut self) {
        let Ok(mut counts) = self.guests.0.lock() else { return };
        if let Some(count) = counts.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.address);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gets_a_place_again_when_one_is_left() {
        let (guests, address) = (Guests::default(), IpAddr::from([192, 0, 2, 7]));
        let mut here: Vec<Guest> =
            (0..CONNECTIONS_PER_ADDRESS_MAX).filter_map(|_| guests.admit(address, &[])).collect();
        assert_eq!((here.len(), guests.admit(address, &[]).is_some()), (CONNECTIONS_PER_ADDRESS_MAX, false));
        assert!(guests.admit(IpAddr::from([192, 0, 2, 8]), &[]).is_some(), "others are not held up");
        assert!(guests.admit(address, &[address]).is_some(), "a listed proxy is many clients");
        here.pop();
        assert!(guests.admit(address, &[]).is_some());
        drop(here);
        assert_eq!(guests.0.lock().expect("no thread panicked").len(), 0, "nobody is remembered");
    }
}
