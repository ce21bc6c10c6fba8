#ifndef CTOML_H
#define CTOML_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A file of TOML as a list of the values in it, in the order of the file. */
typedef struct ctoml_values ctoml_values;

typedef enum {
  CTOML_BOOLEAN,
  CTOML_INTEGER,
  CTOML_STRING,
  /* Its items follow it, `number` of them, without names. */
  CTOML_LIST,
  /* A fraction, a date, a table in a list and the like. */
  CTOML_OTHER
} ctoml_kind;

/* What it points to lives as long as the list. */
typedef struct {
  ctoml_kind kind;
  /* Counted from 1. */
  uint32_t line;
  /* The keys that lead to it with dots between them, quoted where TOML would quote them. */
  const uint8_t *name;
  size_t name_length;
  const uint8_t *text;
  size_t text_length;
  int64_t number;
} ctoml_value;

/* Reads a text; NULL where it is no TOML, and then `line` says where and `reason`, which has room for
   `room` bytes, why, ended by a NUL. */
ctoml_values *ctoml_read(const uint8_t *text, size_t length, uint32_t *line, char *reason,
                         size_t room);

void ctoml_free(ctoml_values *values);

size_t ctoml_count(const ctoml_values *values);

ctoml_value ctoml_at(const ctoml_values *values, size_t index);

#ifdef __cplusplus
}
#endif
#endif
