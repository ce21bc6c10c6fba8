#ifndef CBYTES_H
#define CBYTES_H
#include <stddef.h>
#include <stdint.h>

/* Offset of the first byte `wanted` in bytes[from ..< to], or `to` when there is none (memchr). */
size_t cbytes_find(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted);

/* Offset of the last byte `wanted` in bytes[from ..< to], or `to` when there is none (memrchr). */
size_t cbytes_find_last(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted);

/* How many bytes of bytes[from ..< to] are `wanted`. */
size_t cbytes_count(const uint8_t *bytes, size_t from, size_t to, uint8_t wanted);

/* Offset of the first escape or backspace in bytes[from ..< to], or `to` when there is none. */
size_t cbytes_find_sign(const uint8_t *bytes, size_t from, size_t to);

/* Whether no byte of bytes[0 ..< count] is above 0x7F. */
int cbytes_is_ascii(const uint8_t *bytes, size_t count);

/* Whether bytes[0 ..< count] are all visible ASCII, spaces, or other white space of one byte. */
int cbytes_is_plain(const uint8_t *bytes, size_t count);

/* How many runs of bytes[0 ..< count] without spaces hold a letter or digit, where all bytes are
   visible ASCII or spaces; -1 where one is not. */
ptrdiff_t cbytes_plain_words(const uint8_t *bytes, size_t count);

/* Has malloc keep up to `count` bytes that were freed rather than give their pages back (mallopt),
   and half as many ready. */
void cbytes_keep_freed(int count);

/* Where a match may be: two bytes of a literal, each in one or two forms, and what else to stop at. */
typedef struct {
  size_t length;          /* bytes of the literal; 0 to stop at scalars only */
  size_t first, second;   /* which two of them are looked for: offsets below `length` */
  uint8_t forms[2][2];    /* what they may be */
  int hyphens;            /* whether to stop at a hyphen before a line end */
  const uint8_t *scalars; /* a bit for each scalar below U+10000 to stop at between the right
                             neighbours, or NULL for none; those above are then stopped at too */
  uint64_t leads;         /* a bit for each byte from 0xC0 on that one of them begins with */
  const uint8_t *ligatures; /* a bit for each to stop at whatever is beside it */
  const uint32_t *before; /* for each byte, a bit for each letter of the literal that it may precede, */
  const uint32_t *after;  /* and for each that it may follow */
} cbytes_sieve;

/* The first offset in bytes[from ..< to] where a literal may begin or there is something to stop at, or
   `to` where there is none. Bytes up to `count`, which is not below `to`, are looked at. */
size_t cbytes_sift(const uint8_t *bytes, size_t from, size_t to, size_t count,
                   const cbytes_sieve *sieve);

/* The environment of this process, a mutable global that Swift does not let anyone touch. */
char **cbytes_environment(void);

/* Has a program that is started get none of the descriptors from `descriptor` on; 0 or an errno.
   `actions` are posix_spawn_file_actions_t. */
int cbytes_close_from(void *actions, int descriptor);

/* A file in memory without a name, not handed to other programs; -1 where there can be none. */
int cbytes_memory_file(void);

#endif
