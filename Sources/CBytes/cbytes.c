#include "cbytes.h"
#include <malloc.h>
#include <string.h>

size_t cbytes_find(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, wanted, to - from);
  return found ? (size_t)(found - bytes) : to;
}

void cbytes_keep_freed(int count) {
  mallopt(M_TRIM_THRESHOLD, count);
  mallopt(M_MMAP_THRESHOLD, count / 2);
  mallopt(M_TOP_PAD, count / 8);
}

int cbytes_is_ascii(const uint8_t *bytes, size_t count) {
  uint8_t seen = 0;
  for (size_t i = 0; i < count; i++) seen |= bytes[i];
  return seen < 0x80;
}

int cbytes_is_plain(const uint8_t *bytes, size_t count) {
  uint8_t other = 0;
  for (size_t i = 0; i < count; i++) {
    uint8_t is_visible = (uint8_t)(bytes[i] - 0x20) < 0x5F;
    uint8_t is_white = (uint8_t)(bytes[i] - 0x09) < 5;
    other |= (uint8_t)!(is_visible | is_white);
  }
  return !other;
}
