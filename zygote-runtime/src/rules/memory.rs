//! Memory for tapes, call after call.

use std::sync::atomic::{AtomicUsize, Ordering};

/// Smaller tapes stay below the allocator's thresholds.
const LARGE: usize = 16 << 10;
/// So many large tapes show that more are to come.
const CALLS: usize = 16;
/// What the allocator is to keep, at the least.
const KEPT: usize = 1 << 20;

/// Called where the tapes of a function have been written: after some calls with large ones it shows the allocator, once per process, that blocks of
/// such a size come and go.
///
/// glibc gives the end of its heap back to the system as soon as 128 KiB are free there, and gets it anew for the next tape, page by page: a
/// gradient with 200 KiB of tapes took six times as long as in a process that had freed something larger before. For so its threshold grows: when a
/// block that was mapped by itself is freed (`mallopt(3)`, `M_TRIM_THRESHOLD`). To other allocators it is a block that nobody touched.
#[inline]
pub fn keep_memory(bytes: usize) {
    if bytes >= LARGE {
        count();
    }
}

fn count() {
    static CALLED: AtomicUsize = AtomicUsize::new(0);
    if CALLED.load(Ordering::Relaxed) < CALLS && CALLED.fetch_add(1, Ordering::Relaxed) + 1 == CALLS {
        drop(std::hint::black_box(Vec::<u8>::with_capacity(KEPT)));
    }
}
