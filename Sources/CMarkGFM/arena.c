#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Trees of usual stretches fit in one of these, which is kept for the next tree. */
enum { USUAL = 2 << 20, ALIGNMENT = 16 };

struct chunk {
  struct chunk *next;
  size_t used, size;
  _Alignas(ALIGNMENT) uint8_t bytes[];
};

/* What stands before each piece of memory. */
struct header {
  _Alignas(ALIGNMENT) size_t size;
};

static _Thread_local struct chunk *chunks;

/* One that no tree uses; whoever takes it leaves nothing here. */
static struct chunk *spare;

static struct chunk *chunk(size_t least) {
  if (least <= USUAL) {
    struct chunk *kept = __atomic_exchange_n(&spare, NULL, __ATOMIC_ACQ_REL);
    if (kept) return kept;
    least = USUAL;
  }
  struct chunk *new = malloc(sizeof *new + least);
  if (!new) abort();
  new->size = least;
  return new;
}

static void drop(struct chunk *old) {
  if (old->size == USUAL) old = __atomic_exchange_n(&spare, old, __ATOMIC_ACQ_REL);
  free(old);
}

static void *take(size_t size) {
  size_t whole = sizeof(struct header) + ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
  if (!chunks || chunks->size - chunks->used < whole) {
    struct chunk *new = chunk(whole);
    new->used = 0;
    new->next = chunks;
    chunks = new;
  }
  struct header *header = (void *)(chunks->bytes + chunks->used);
  chunks->used += whole;
  header->size = size;
  return header + 1;
}


void cmarkgfm_end_arena(void) {
  while (chunks) {
    struct chunk *next = chunks->next;
    drop(chunks);
    chunks = next;
  }
}

void *cmarkgfm_calloc(size_t count, size_t size) {
  size_t whole;
  if (__builtin_mul_overflow(count, size, &whole) || whole > SIZE_MAX / 2) abort();
  return memset(take(whole), 0, whole);
}

/* What lies last grows where it is. */
void *cmarkgfm_realloc(void *old, size_t size) {
  if (!old) return take(size);
  struct header *header = (struct header *)old - 1;
  if (size <= header->size) return old;
  uint8_t *end = (uint8_t *)old + ((header->size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
  size_t more = ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1)) - (size_t)(end - (uint8_t *)old);
  if (end == chunks->bytes + chunks->used && chunks->size - chunks->used >= more) {
    chunks->used += more;
    header->size = size;
    return old;
  }
  void *new = take(size);
  return memcpy(new, old, header->size);
}

/* All of it is given back with the tree. */
void cmarkgfm_release(void *old) { (void)old; }
