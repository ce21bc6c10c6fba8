#include "cre2.h"

#include <re2/re2.h>

#include <cstdio>
#include <memory>

struct cre2_expression {
  RE2 compiled;
  cre2_expression(re2::StringPiece pattern, const RE2::Options &options)
    : compiled(pattern, options) {}
};

// What its automatons may take; when it is full they begin again, and only then become slow.
static const int64_t kMostMemory = 8 << 20;

static re2::StringPiece piece(const uint8_t *bytes, size_t count) {
  return re2::StringPiece(reinterpret_cast<const char *>(bytes), count);
}

cre2_expression *cre2_make(const uint8_t *pattern, size_t length, int folds_case, char *reason,
                           size_t room) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_case_sensitive(!folds_case);
  options.set_max_mem(kMostMemory);
  auto made = std::make_unique<cre2_expression>(piece(pattern, length), options);
  if (made->compiled.ok()) return made.release();
  std::snprintf(reason, room, "%s", made->compiled.error().c_str());
  return nullptr;
}

void cre2_free(cre2_expression *expression) { delete expression; }

int cre2_find(const cre2_expression *expression, const uint8_t *text, size_t count, size_t from,
              size_t to, size_t *start, size_t *end) {
  re2::StringPiece match;
  if (!expression->compiled.Match(piece(text, count), from, to, RE2::UNANCHORED, &match, 1)) return 0;
  *start = static_cast<size_t>(reinterpret_cast<const uint8_t *>(match.data()) - text);
  *end = *start + match.size();
  return 1;
}
