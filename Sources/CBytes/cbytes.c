#define _GNU_SOURCE 1
#include "cbytes.h"
#include <string.h>

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
