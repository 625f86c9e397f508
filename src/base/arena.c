/* Blocks of doubling size in a list. After a reset the same blocks serve the next document, so that a worker soon stops asking the system. */
#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

struct ro_block {
    ro_block *next;
    size_t cap, used;
    size_t pad; /* keeps the data on 16 bytes */
};

enum { ALIGN = 16, FIRST_BLOCK = 64 << 10, LARGEST_STEP = 8 << 20 };

static _Thread_local long fault_in; /* allocations until the injected fault, 0: off */
static _Thread_local int fault_stays;

void ro_fault_alloc(long nth, int for_good)
{
    fault_in = nth;
    fault_stays = for_good;
}

int ro_fault_now(void)
{
    if (fault_in <= 0)
        return 0;
    if (fault_in > 1) {
        fault_in--;
        return 0;
    }
    if (!fault_stays)
        fault_in = 0;
    return 1;
}

static char *block_data(ro_block *b)
{
    return (char *)(b + 1);
}

static ro_block *new_block(const ro_arena *a, size_t n)
{
    size_t cap = a->last ? a->last->cap * 2 : FIRST_BLOCK;
    ro_block *b;

    if (cap > LARGEST_STEP)
        cap = LARGEST_STEP;
    if (cap < n)
        cap = n;
    b = ro_fault_now() ? NULL : malloc(sizeof *b + cap);
    if (b) {
        b->next = NULL;
        b->cap = cap;
        b->used = 0;
    }
    return b;
}

/* A block with room for n bytes: the one in use, a spare one, or a new one put behind the one in use. */
static ro_block *block_for(ro_arena *a, size_t n)
{
    ro_block *b = a->last;

    if (b && b->cap - b->used >= n)
        return b;
    while (b && b->next) { /* spare blocks too small for this are passed over until the next reset */
        b = b->next;
        b->used = 0;
        a->last = b;
        if (b->cap >= n)
            return b;
    }
    b = new_block(a, n);
    if (!b)
        return NULL;
    if (a->last)
        a->last->next = b;
    else
        a->first = b;
    return a->last = b;
}

void *ro_arena_alloc(ro_arena *a, size_t n)
{
    size_t size = (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
    ro_block *b;
    char *p;

    if (size < n || (a->limit && size > a->limit - a->in_use) || !(b = block_for(a, size)))
        return NULL;
    p = block_data(b) + b->used;
    b->used += size;
    a->in_use += size;
    return memset(p, 0, size);
}

void ro_arena_reset(ro_arena *a)
{
    a->last = a->first;
    if (a->first)
        a->first->used = 0;
    a->in_use = 0;
}

void ro_arena_free(ro_arena *a)
{
    for (ro_block *b = a->first, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    a->first = a->last = NULL;
    a->in_use = 0;
}
