#include "ctoml.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

// Nothing is thrown, nothing is printed, and numbers need no locale.
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#define TOML_FLOAT_CHARCONV 1
// Tables are let go one in the other: what is nested a million times would run out of stack.
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

// The parser has no limit of its own for these, and they nest as values do.
static const size_t kMostPartsOfKey = 16;

struct ctoml_entry {
  std::string name;
  const toml::node *node;
};

struct ctoml_values {
  toml::table table;
  std::vector<ctoml_entry> entries;
};

static bool is_bare(std::string_view key) {
  return !key.empty() && std::all_of(key.begin(), key.end(), [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
}

static std::string joined(const std::string &path, std::string_view key) {
  std::string name = path.empty() ? path : path + ".";
  if (is_bare(key)) return name.append(key);
  return name.append("\"").append(key).append("\"");
}

static void collect(const toml::table &table, const std::string &path,
                    std::vector<ctoml_entry> &entries) {
  for (const auto &[key, node] : table) {
    const std::string name = joined(path, key.str());
    if (const auto *inner = node.as_table()) {
      collect(*inner, name, entries);
    } else {
      entries.push_back({name, &node});
    }
  }
}

static bool precedes(const ctoml_entry &one, const ctoml_entry &other) {
  const auto &a = one.node->source().begin;
  const auto &b = other.node->source().begin;
  return a.line != b.line ? a.line < b.line : a.column < b.column;
}

static void unfold(std::vector<ctoml_entry> &entries) {
  std::vector<ctoml_entry> all;
  for (auto &entry : entries) {
    const auto *list = entry.node->as_array();
    all.push_back(std::move(entry));
    if (list == nullptr) continue;
    for (const auto &item : *list) all.push_back({std::string(), &item});
  }
  entries = std::move(all);
}

// The line that has a key of too many parts; 0 where none has. Only dots that no dot stands before
// are counted, so that a row of them in a comment is none.
static uint32_t line_of_long_key(std::string_view text) {
  uint32_t line = 1;
  size_t parts = 1;
  char before = 0;
  for (const char c : text) {
    if (c == '.') {
      if (before != '.' && ++parts > kMostPartsOfKey) return line;
    } else if (c == '\n' || c == '=' || c == '[' || c == '{' || c == ',' || c == '/' || c == '#') {
      parts = 1;
    }
    if (c == '\n') line++;
    before = c;
  }
  return 0;
}

static std::nullptr_t refuse(uint32_t line, std::string_view why, uint32_t *where, char *reason,
                             size_t room) {
  *where = line;
  std::snprintf(reason, room, "%.*s", static_cast<int>(why.size()), why.data());
  return nullptr;
}

// Without "Error while parsing key-value pair: ", which says nothing to the one who wrote it.
static std::string_view essence(std::string_view description) {
  const size_t colon = description.find(": ");
  if (colon != std::string_view::npos) description.remove_prefix(colon + 2);
  return description.substr(0, description.find(" (TOML_"));
}

ctoml_values *ctoml_read(const uint8_t *text, size_t length, uint32_t *line, char *reason,
                         size_t room) {
  const std::string_view view(reinterpret_cast<const char *>(text), length);
  if (const uint32_t deep = line_of_long_key(view)) {
    return refuse(deep, "a name has more than 16 parts", line, reason, room);
  }
  auto parsed = toml::parse(view);
  if (!parsed) {
    const auto &error = parsed.error();
    return refuse(error.source().begin.line, essence(error.description()), line, reason, room);
  }
  auto values = std::make_unique<ctoml_values>();
  values->table = std::move(parsed).table();
  collect(values->table, std::string(), values->entries);
  std::sort(values->entries.begin(), values->entries.end(), precedes);
  unfold(values->entries);
  return values.release();
}

void ctoml_free(ctoml_values *values) { delete values; }

size_t ctoml_count(const ctoml_values *values) { return values->entries.size(); }

ctoml_value ctoml_at(const ctoml_values *values, size_t index) {
  const ctoml_entry &entry = values->entries[index];
  ctoml_value value = {};
  value.kind = CTOML_OTHER;
  value.line = entry.node->source().begin.line;
  value.name = reinterpret_cast<const uint8_t *>(entry.name.data());
  value.name_length = entry.name.size();
  if (const auto *text = entry.node->as_string()) {
    value.kind = CTOML_STRING;
    value.text = reinterpret_cast<const uint8_t *>(text->get().data());
    value.text_length = text->get().size();
  } else if (const auto *number = entry.node->as_integer()) {
    value.kind = CTOML_INTEGER;
    value.number = number->get();
  } else if (const auto *boolean = entry.node->as_boolean()) {
    value.kind = CTOML_BOOLEAN;
    value.number = boolean->get();
  } else if (const auto *list = entry.node->as_array()) {
    value.kind = CTOML_LIST;
    value.number = static_cast<int64_t>(list->size());
  }
  return value;
}
