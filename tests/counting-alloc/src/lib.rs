//! A global allocator that counts allocations and bytes per thread. A crate of its own, since an allocator can't be written without `unsafe`, which every
//! other crate here forbids.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static COUNT: Cell<usize> = const { Cell::new(0) };
    /// Bytes held now, and the most since the last [`peak`] began; what another thread allocated may be freed here.
    static HELD: Cell<isize> = const { Cell::new(0) };
    static MOST: Cell<isize> = const { Cell::new(0) };
}

fn hold(bytes: isize) {
    HELD.set(HELD.get() + bytes);
    MOST.set(MOST.get().max(HELD.get()));
}

/// The system's allocator; `alloc` and `realloc` are counted.
pub struct Counting;

// SAFETY: everything is passed on to the system's allocator as it came; counting neither allocates nor unwinds (the cell is const-initialised and has no
// destructor).
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        hold(layout.size() as isize);
        // SAFETY: the caller's promise, passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, p: *mut u8, layout: Layout) {
        hold(-(layout.size() as isize));
        // SAFETY: the caller's promise, passed on.
        unsafe { System.dealloc(p, layout) }
    }

    unsafe fn realloc(&self, p: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.set(COUNT.get() + 1);
        // The old block may be there until the new one is filled.
        hold(size as isize);
        hold(-(layout.size() as isize));
        // SAFETY: the caller's promise, passed on.
        unsafe { System.realloc(p, layout, size) }
    }
}

/// How many allocations this thread makes during `f`; what `f` gives is dropped before the end is taken.
pub fn allocations<R>(f: impl FnOnce() -> R) -> usize {
    let before = COUNT.get();
    std::hint::black_box(f());
    COUNT.get() - before
}

/// The most bytes that this thread holds at one time during `f`, beyond what it held before.
pub fn peak<R>(f: impl FnOnce() -> R) -> usize {
    let before = HELD.get();
    MOST.set(before);
    std::hint::black_box(f());
    (MOST.get() - before).max(0).cast_unsigned()
}
