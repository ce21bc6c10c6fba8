#include "cbytes.h"
#include <string.h>

size_t cbytes_find(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted) {
  if (from >= to) return to;
  const uint8_t *found = memchr(bytes + from, wanted, to - from);
  return found ? (size_t)(found - bytes) : to;
}

int cbytes_is_ascii(const uint8_t *bytes, size_t count) {
  uint8_t seen = 0;
  for (size_t i = 0; i < count; i++) seen |= bytes[i];
  return seen < 0x80;
}
