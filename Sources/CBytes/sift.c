#include "cbytes.h"
#include <string.h>

#define WIDTH 32
typedef uint8_t block __attribute__((ext_vector_type(WIDTH)));
typedef _Bool flags __attribute__((ext_vector_type(WIDTH)));

/* Whether the scalar that begins at `place` is to be stopped at; a malformed one may be. */
static inline int stops(const uint8_t *bytes, size_t place, size_t count, const cbytes_sieve *sieve) {
  uint8_t lead = bytes[place];
  if (lead < 0xC0 || !sieve->scalars || !(sieve->leads >> (lead - 0xC0) & 1)) return 0;
  size_t end = place + (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4);
  if (place == 0 || end >= count) return 1;
  if (lead < 0xF0) {
    unsigned scalar = lead < 0xE0
      ? (lead & 0x1Fu) << 6 | (bytes[place + 1] & 0x3Fu)
      : (lead & 0x0Fu) << 12 | (bytes[place + 1] & 0x3Fu) << 6 | (bytes[place + 2] & 0x3Fu);
    if (!(sieve->scalars[scalar >> 3] >> (scalar & 7) & 1)) return 0;
    if (sieve->ligatures[scalar >> 3] >> (scalar & 7) & 1) return 1;
  }
  /* It stands for the letter between its neighbours, or for nothing between two letters. */
  uint32_t before = sieve->before[bytes[place - 1]], after = sieve->after[bytes[end]];
  return ((before | before >> 1) & after) != 0;
}

static inline int is_form(uint8_t byte, const uint8_t forms[2]) {
  return byte == forms[0] || byte == forms[1];
}

static inline int is_candidate(const uint8_t *bytes, size_t place, size_t count,
                               const cbytes_sieve *sieve) {
  if (sieve->length && place + sieve->length <= count
      && is_form(bytes[place + sieve->first], sieve->forms[0])
      && is_form(bytes[place + sieve->second], sieve->forms[1])) return 1;
  if (sieve->hyphens && bytes[place] == '-' && place + 1 < count
      && (bytes[place + 1] == '\n' || bytes[place + 1] == '\r')) return 1;
  return stops(bytes, place, count, sieve);
}

/* The block is handed over by its address, because how it is returned depends on the hardware. */
static inline void load(block *loaded, const uint8_t *place) { memcpy(loaded, place, WIDTH); }

/* The first byte of a block is the lowest bit. */
static inline uint32_t bits(const block *mask) {
  flags set = __builtin_convertvector(*mask, flags);
  uint32_t packed;
  memcpy(&packed, &set, sizeof packed);
  return packed;
}

/* Blocks of 32 bytes, as the hardware has them or in two halves; what is left goes byte by byte. */
static inline __attribute__((always_inline)) size_t sift(
  const uint8_t *bytes, size_t from, size_t to, size_t count, const cbytes_sieve *sieve) {
  const block a0 = sieve->forms[0][0], a1 = sieve->forms[0][1];
  const block b0 = sieve->forms[1][0], b1 = sieve->forms[1][1];
  const int scalars = sieve->scalars != NULL;
  const size_t length = sieve->length, first = sieve->first, second = sieve->second;
  const size_t reach = WIDTH + (length > 1 ? length : 1);
  const int hyphens = sieve->hyphens;
  for (; from + WIDTH <= to && from + reach <= count; from += WIDTH) {
    const uint8_t *place = bytes + from;
    block here, a, b, found = 0;
    load(&here, place);
    if (length) {
      load(&a, place + first);
      load(&b, place + second);
      found = (block)((a == a0) | (a == a1)) & (block)((b == b0) | (b == b1));
    }
    if (hyphens) {
      load(&a, place + 1);
      found |= (block)(here == '-') & (block)((a == '\n') | (a == '\r'));
    }
    const block leads = scalars ? (block)(here >= 0xC0) : (block)0;
    uint32_t sure = bits(&found);
    for (uint32_t left = sure | bits(&leads); left; left &= left - 1) {
      unsigned index = (unsigned)__builtin_ctz(left);
      if (sure >> index & 1 || stops(bytes, from + index, count, sieve)) return from + index;
    }
  }
  while (from < to && !is_candidate(bytes, from, count, sieve)) from++;
  return from;
}

static size_t sift_baseline(const uint8_t *bytes, size_t from, size_t to, size_t count,
                            const cbytes_sieve *sieve) {
  return sift(bytes, from, to, count, sieve);
}

#ifdef __x86_64__
__attribute__((target("avx2")))
static size_t sift_avx2(const uint8_t *bytes, size_t from, size_t to, size_t count,
                        const cbytes_sieve *sieve) {
  return sift(bytes, from, to, count, sieve);
}
#endif

size_t cbytes_sift(const uint8_t *bytes, size_t from, size_t to, size_t count,
                   const cbytes_sieve *sieve) {
#ifdef __x86_64__
  if (__builtin_cpu_supports("avx2")) return sift_avx2(bytes, from, to, count, sieve);
#endif
  return sift_baseline(bytes, from, to, count, sieve);
}
