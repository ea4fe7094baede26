//! Maps and sets with a hash that costs little: the macro runs unoptimised in most builds, where the default one is a tenth of its time.
//!
//! Their keys are indices and names of the user's program, whom nobody has to protect from himself. What is written never follows the
//! order of a map.

use std::hash::{BuildHasherDefault, Hasher};

pub(crate) type HashMap<K, V> = std::collections::HashMap<K, V, BuildHasherDefault<Mixed>>;
pub(crate) type HashSet<K> = std::collections::HashSet<K, BuildHasherDefault<Mixed>>;

/// `new`, which the standard library has for its own hash only.
pub(crate) trait New {
    fn new() -> Self;
}

impl<K, V> New for HashMap<K, V> {
    fn new() -> Self {
        Self::default()
    }
}

impl<K> New for HashSet<K> {
    fn new() -> Self {
        Self::default()
    }
}

/// A multiplication per word.
#[derive(Clone, Copy, Default)]
pub(crate) struct Mixed(u64);

impl Mixed {
    fn add(&mut self, word: u64) {
        self.0 = (self.0 ^ word).wrapping_mul(0xf135_7aea_2e62_a9c5);
        self.0 ^= self.0 >> 32;
    }
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.add(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.add(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.add(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.add(n);
    }

    fn write_usize(&mut self, n: usize) {
        self.add(n as u64);
    }
}
