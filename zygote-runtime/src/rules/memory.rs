//! Memory for tapes, call after call.

use std::sync::atomic::{AtomicUsize, Ordering};

/// So many bytes of tapes show that more are to come.
const MANY: usize = 4 << 20;
/// What the allocator is to keep, at the least.
const KEPT: usize = 1 << 20;

/// Called where the tapes of a function have been written: when there have been many it shows the allocator, once per process, that blocks of some
/// size come and go.
///
/// glibc gives the end of its heap back to the system as soon as 128 KiB are free there, and gets it anew for the next tape, page by page: a
/// gradient with 200 KiB of tapes took six times as long as in a process that had freed something larger before. For so its threshold grows: when a
/// block that was mapped by itself is freed (`mallopt(3)`, `M_TRIM_THRESHOLD`). To other allocators it is a block that nobody touched.
#[inline]
pub fn keep_memory(bytes: usize) {
    static SEEN: AtomicUsize = AtomicUsize::new(0);
    let seen = SEEN.load(Ordering::Relaxed);
    if seen < MANY {
        // Threads that lose each other's counts show it later.
        SEEN.store(seen + bytes, Ordering::Relaxed);
        if seen + bytes >= MANY {
            show();
        }
    }
}

#[cold]
fn show() {
    drop(std::hint::black_box(Vec::<u8>::with_capacity(KEPT)));
}
