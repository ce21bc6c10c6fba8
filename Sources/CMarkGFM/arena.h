#ifndef CMARKGFM_ARENA_H
#define CMARKGFM_ARENA_H
#include <stddef.h>

/* Memory for one tree, which each thread gives back at once. */

void cmarkgfm_end_arena(void);

void *cmarkgfm_calloc(size_t count, size_t size);
void *cmarkgfm_realloc(void *old, size_t size);
void cmarkgfm_release(void *old);

#endif
