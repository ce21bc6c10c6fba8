#include "cbytes.h"
#include <string.h>

#define WIDTH 16
typedef uint8_t block __attribute__((ext_vector_type(WIDTH)));
typedef _Bool flags __attribute__((ext_vector_type(WIDTH)));

/* The first byte of a block is the lowest bit. */
static inline uint64_t bits(block mask) {
  flags set = __builtin_convertvector(mask, flags);
  uint16_t packed;
  memcpy(&packed, &set, sizeof packed);
  return packed;
}

/* What 64 bytes are, a bit for each. */
typedef struct { uint64_t visible, letters, other; } kinds;

static inline void classify(const uint8_t *bytes, kinds *found) {
  *found = (kinds){0, 0, 0};
  for (int part = 0; part < 64 / WIDTH; part++) {
    block byte;
    memcpy(&byte, bytes + part * WIDTH, WIDTH);
    const block letter = (byte | 0x20) - 'a', digit = byte - '0', printable = byte - 0x20;
    found->letters |= bits((block)(letter < 26) | (block)(digit < 10)) << part * WIDTH;
    found->visible |= bits((block)(byte != 0x20)) << part * WIDTH;
    found->other |= bits((block)(printable > 0x7E - 0x20)) << part * WIDTH;
  }
}

ptrdiff_t cbytes_plain_words(const uint8_t *bytes, size_t count) {
  ptrdiff_t words = 0;
  uint64_t goes_on = 0; /* whether a word goes on from the bytes before */
  for (size_t from = 0; from < count; from += 64) {
    uint8_t tail[64];
    const uint8_t *part = bytes + from;
    if (count - from < 64) {
      memset(tail, ' ', sizeof tail);
      memcpy(tail, part, count - from);
      part = tail;
    }
    kinds found;
    classify(part, &found);
    if (found.other) return -1;
    /* A sum carries from the first letter of each run of visible bytes to the end of the run, and
       so tells which bytes have a letter before them in their run, or are one. */
    const uint64_t visible = found.visible, letters = found.letters | (goes_on & visible);
    const uint64_t in_word = (((visible + letters) ^ visible) | letters) & visible;
    words += __builtin_popcountll(in_word & ~(in_word << 1 | goes_on));
    goes_on = in_word >> 63;
  }
  return words;
}
