#ifndef CRE2_H
#define CRE2_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A regular expression of RE2, which any number of threads may use at once. */
typedef struct cre2_expression cre2_expression;

/* Makes an expression over UTF-8; NULL where it is none, and then `reason`, which has room for
   `room` bytes, says why and ends in a NUL. */
cre2_expression *cre2_make(const uint8_t *pattern, size_t length, int folds_case, char *reason,
                           size_t room);

void cre2_free(cre2_expression *expression);

/* The leftmost match in text[from ..< to], or 0 where there is none. All `count` bytes of the text
   tell where lines and words begin and end. */
int cre2_find(const cre2_expression *expression, const uint8_t *text, size_t count, size_t from,
              size_t to, size_t *start, size_t *end);

#ifdef __cplusplus
}
#endif
#endif
