#define _GNU_SOURCE
#include "cbytes.h"
#include <malloc.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <string.h>

#define CBYTES_PAGE 4096
#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

size_t cbytes_find(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, wanted, to - from);
  return found ? (size_t)(found - bytes) : to;
}

size_t cbytes_find_last(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted) {
  if (from >= to) return to;
  const uint8_t *found = memrchr(bytes + from, wanted, to - from);
  return found ? (size_t)(found - bytes) : to;
}

/* In parts that a byte can count, so that the compiler adds up many at once. */
size_t cbytes_count(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted) {
  size_t total = 0;
  while (from < to) {
    size_t end = to - from > 255 ? from + 255 : to;
    uint8_t part = 0;
    for (; from < end; from++) part += bytes[from] == wanted;
    total += part;
  }
  return total;
}

static inline uint8_t cbytes_is_sign(uint8_t byte) { return (byte == 0x1B) | (byte == 0x08); }

size_t cbytes_find_sign(const uint8_t *bytes, size_t from, size_t to) {
  enum { block = 64 };
  size_t i = from;
  /* Signs are often close together: the first few bytes are not worth a block. */
  for (; i < to && i < from + 8; i++) {
    if (cbytes_is_sign(bytes[i])) return i;
  }
  for (; i + block <= to; i += block) {
    uint8_t any = 0;
    for (size_t j = 0; j < block; j++) any |= cbytes_is_sign(bytes[i + j]);
    if (any) break;
  }
  for (; i < to; i++) {
    if (cbytes_is_sign(bytes[i])) return i;
  }
  return to;
}

/* Has malloc get `size` bytes from the kernel, all pages in one call instead of one fault each. */
static void cbytes_make_room(size_t size) {
  char *room = malloc(size);
  if (!room) return;
  uintptr_t start = ((uintptr_t)room + CBYTES_PAGE - 1) & ~(uintptr_t)(CBYTES_PAGE - 1);
  /* Since Linux 5.14; an older one refuses, and the pages come as they are touched. */
  madvise((void *)start, size - CBYTES_PAGE, MADV_POPULATE_WRITE);
  free(room);
}

void cbytes_keep_freed(int count) {
  mallopt(M_TRIM_THRESHOLD, count);
  mallopt(M_MMAP_THRESHOLD, count / 2);
  mallopt(M_TOP_PAD, count / 8);
  cbytes_make_room((size_t)count / 2 - CBYTES_PAGE);
}

int cbytes_is_ascii(const uint8_t *bytes, size_t count) {
  uint8_t seen = 0;
  for (size_t i = 0; i < count; i++) seen |= bytes[i];
  return seen < 0x80;
}

static inline __attribute__((always_inline)) int is_plain(const uint8_t *bytes, size_t count) {
  uint8_t other = 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t is_visible = (uint8_t)(bytes[i] - 0x20) < 0x5F;
    uint8_t is_white = (uint8_t)(bytes[i] - 0x09) < 5;
    other |= (uint8_t)!(is_visible | is_white);
  }
  return !other;
}

#if defined(__x86_64__)
__attribute__((target("avx2")))
static int is_plain_avx2(const uint8_t *bytes, size_t count) { return is_plain(bytes, count); }
#endif

int cbytes_is_plain(const uint8_t *bytes, size_t count) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) return is_plain_avx2(bytes, count);
#endif
  return is_plain(bytes, count);
}
