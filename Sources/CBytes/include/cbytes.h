#ifndef CBYTES_H
#define CBYTES_H
#include <stddef.h>
#include <stdint.h>

/* Offset of the first byte `wanted` in bytes[from ..< to], or `to` when there is none (memchr). */
size_t cbytes_find(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted);

/* Whether no byte of bytes[0 ..< count] is above 0x7F. */
int cbytes_is_ascii(const uint8_t *bytes, size_t count);

#endif
