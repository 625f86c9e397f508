/* A bump allocator: one a document, freed as a whole.
 *
 * Memory comes zeroed and aligned to 16 bytes. ro_arena_reset keeps the blocks for the next document. */
#ifndef RO_BASE_ARENA_H
#define RO_BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct ro_block ro_block;

typedef struct {
    ro_block *first, *last; /* `last` is the block in use; blocks after it are spare */
    size_t in_use;          /* bytes handed out since the last reset */
    size_t limit;           /* refuse to hand out more than this, 0: no limit */
} ro_arena;

/* NULL when there is no memory or the limit is passed. */
void *ro_arena_alloc(ro_arena *a, size_t n);
void ro_arena_reset(ro_arena *a);
void ro_arena_free(ro_arena *a);

/* Fault injection: the nth allocation from now (1: the next) of this thread fails, and all after it if `for_good`. 0 switches it off.
 * Heap allocations of base/ (blocks, buffers) are counted too. */
void ro_fault_alloc(long nth, int for_good);
int ro_fault_now(void); /* is this allocation to fail? called once by every allocation */

#endif
