#include "cmarkgfm.h"
#include "arena.h"

#include <cmark-gfm/cmark-gfm.h>
#include <cmark-gfm/cmark-gfm-extension_api.h>
#include <cmark-gfm/node.h>
#include <cmark-gfm/parser.h>
#include <cmark-gfm/references.h>
#include <cmark-gfm/utf8.h>
#include <cmark-gfm-core-extensions.h>

#include <limits.h>
#include <pthread.h>
#include <string.h>

struct cmarkgfm_tree {
  cmark_node *root;
  /* Where the walk is, and whether it is about to enter that node. */
  cmark_node *node;
  bool enters;
  /* The walk ends before this node. */
  cmark_node *end;
  /* The number of the next cell in its row. */
  int column;
  /* The definitions of the stretch, the first first. */
  cmarkgfm_reference *definitions;
  size_t definition_count, next_definition;
};

static const char *const names[] = {"table", "strikethrough", "autolink", "tasklist"};
enum { NAMES = sizeof names / sizeof *names };

static cmark_syntax_extension *extensions[NAMES], *keeper;
static pthread_once_t once = PTHREAD_ONCE_INIT;

/* While it reads what is in lines, cmark-gfm has the special characters of its extensions in a table that all
   threads share. */
static pthread_mutex_t inlines = PTHREAD_MUTEX_INITIALIZER;

static cmark_mem memory = {cmarkgfm_calloc, cmarkgfm_realloc, cmarkgfm_release};

static _Thread_local cmarkgfm_tree *current;
/* The definitions that were given; those of the stretch stand before them. */
static _Thread_local cmark_map_entry *given;

/* Keeps the definitions, which the parser drops at its end. */
static cmark_node *keep_definitions(cmark_syntax_extension *extension, cmark_parser *parser,
                                    cmark_node *root) {
  (void)extension, (void)root;
  size_t count = 0;
  for (cmark_map_entry *entry = parser->refmap->refs; entry != given; entry = entry->next) count++;
  cmarkgfm_reference *all = cmarkgfm_calloc(count + 1, sizeof *all);
  current->definitions = all;
  current->definition_count = count;
  for (cmark_map_entry *entry = parser->refmap->refs; entry != given; entry = entry->next) {
    cmark_chunk address = ((cmark_reference *)entry)->url;
    count--;
    all[count].label = (cmarkgfm_bytes){entry->label, strlen((char *)entry->label)};
    all[count].address = (cmarkgfm_bytes){address.data, (size_t)address.len};
  }
  return NULL;
}

static void prepare(void) {
  cmark_gfm_core_extensions_ensure_registered();
  for (int index = 0; index < NAMES; index++)
    extensions[index] = cmark_find_syntax_extension(names[index]);
  keeper = cmark_syntax_extension_new("definitions");
  cmark_syntax_extension_set_postprocess_func(keeper, keep_definitions);
}

static cmark_strbuf folded(const uint8_t *label, size_t count) {
  cmark_strbuf buffer;
  cmark_strbuf_init(&memory, &buffer, 0);
  cmark_utf8proc_case_fold(&buffer, label, (bufsize_t)count);
  cmark_strbuf_trim(&buffer);
  cmark_strbuf_normalize_whitespace(&buffer);
  return buffer;
}

static cmark_chunk copied(cmarkgfm_bytes bytes) {
  cmark_chunk chunk;
  chunk.data = cmarkgfm_calloc(bytes.count + 1, 1);
  if (bytes.count > 0) memcpy(chunk.data, bytes.start, bytes.count);
  chunk.len = (bufsize_t)bytes.count;
  chunk.alloc = 1;
  return chunk;
}

/* Of two definitions of a label, that of the smaller age counts. */
static void add(cmark_map *map, const cmarkgfm_reference *reference) {
  cmark_strbuf label = folded(reference->label.start, reference->label.count);
  if (label.size == 0) return;
  cmark_reference *entry = cmarkgfm_calloc(1, sizeof *entry);
  entry->entry.label = cmark_strbuf_detach(&label);
  entry->entry.age = reference->is_weak ? INT_MAX : 0;
  entry->entry.next = map->refs;
  entry->url = copied(reference->address);
  map->refs = &entry->entry;
  map->size++;
}

static cmark_parser *parser(const cmarkgfm_reference *references, size_t count) {
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE, &memory);
  for (int index = 0; index < NAMES; index++)
    cmark_parser_attach_syntax_extension(parser, extensions[index]);
  cmark_parser_attach_syntax_extension(parser, keeper);
  for (size_t index = 0; index < count; index++) add(parser->refmap, &references[index]);
  return parser;
}

cmarkgfm_tree *cmarkgfm_read(const uint8_t *text, size_t count,
                             const cmarkgfm_reference *references, size_t reference_count) {
  pthread_once(&once, prepare);
  cmarkgfm_tree *tree = cmarkgfm_calloc(1, sizeof *tree);
  cmark_parser *reader = parser(references, reference_count);
  current = tree;
  given = reader->refmap->refs;
  cmark_parser_feed(reader, (const char *)text, count);
  if (count > 0 && text[count - 1] != '\n') cmark_parser_feed(reader, "\n", 1);
  /* Notes stay where they stand, also those that nothing here leads to. */
  reader->options &= ~CMARK_OPT_FOOTNOTES;
  pthread_mutex_lock(&inlines);
  tree->root = cmark_parser_finish(reader);
  pthread_mutex_unlock(&inlines);
  tree->node = tree->root->first_child;
  tree->enters = true;
  return tree;
}

void cmarkgfm_free(cmarkgfm_tree *tree) {
  if (!tree) return;
  current = NULL;
  cmarkgfm_end_arena();
}

static bool is(cmark_node *node, const char *name) {
  return node->extension && strcmp(cmark_node_get_type_string(node), name) == 0;
}

static uint8_t kind_of_extended(cmark_node *node) {
  const char *name = cmark_node_get_type_string(node);
  if (strcmp(name, "table_cell") == 0) return CMARKGFM_CELL;
  if (strcmp(name, "table_row") == 0 || strcmp(name, "table_header") == 0) return CMARKGFM_ROW;
  if (strcmp(name, "table") == 0) return CMARKGFM_TABLE;
  if (strcmp(name, "strikethrough") == 0) return CMARKGFM_STRUCK;
  return CMARKGFM_OTHER;
}

static uint8_t kind(cmark_node *node) {
  switch (node->type) {
  case CMARK_NODE_BLOCK_QUOTE: return CMARKGFM_BLOCK_QUOTE;
  case CMARK_NODE_LIST: return CMARKGFM_LIST;
  case CMARK_NODE_ITEM: return CMARKGFM_ITEM;
  case CMARK_NODE_CODE_BLOCK: return CMARKGFM_CODE_BLOCK;
  case CMARK_NODE_HTML_BLOCK: return CMARKGFM_HTML_BLOCK;
  case CMARK_NODE_PARAGRAPH: return CMARKGFM_PARAGRAPH;
  case CMARK_NODE_HEADING: return CMARKGFM_HEADING;
  case CMARK_NODE_THEMATIC_BREAK: return CMARKGFM_RULER;
  case CMARK_NODE_FOOTNOTE_DEFINITION: return CMARKGFM_FOOTNOTE;
  case CMARK_NODE_TEXT: return CMARKGFM_TEXT;
  case CMARK_NODE_SOFTBREAK: return CMARKGFM_SOFT_BREAK;
  case CMARK_NODE_LINEBREAK: return CMARKGFM_LINE_BREAK;
  case CMARK_NODE_CODE: return CMARKGFM_CODE;
  case CMARK_NODE_HTML_INLINE: return CMARKGFM_HTML;
  case CMARK_NODE_EMPH: return CMARKGFM_EMPHASIS;
  case CMARK_NODE_STRONG: return CMARKGFM_STRONG;
  case CMARK_NODE_LINK: return CMARKGFM_LINK;
  case CMARK_NODE_IMAGE: return CMARKGFM_IMAGE;
  default: return node->extension ? kind_of_extended(node) : CMARKGFM_OTHER;
  }
}

static cmarkgfm_bytes bytes(cmark_chunk chunk) {
  return (cmarkgfm_bytes){chunk.data, (size_t)chunk.len};
}

/* The node behind one and all that is in it, within `top`. */
static cmark_node *behind(cmark_node *node, cmark_node *top) {
  while (node != top && !node->next) node = node->parent;
  return node == top ? NULL : node->next;
}

/* The words in a node, without what marks them. */
static cmarkgfm_bytes words(cmark_node *top) {
  cmark_strbuf all;
  cmark_strbuf_init(&memory, &all, 0);
  cmark_node *node = top->first_child;
  while (node) {
    switch (node->type) {
    case CMARK_NODE_TEXT:
    case CMARK_NODE_CODE: cmark_strbuf_put(&all, node->as.literal.data, node->as.literal.len); break;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK: cmark_strbuf_putc(&all, ' '); break;
    default: break;
    }
    node = node->first_child ? node->first_child : behind(node, top);
  }
  return (cmarkgfm_bytes){all.ptr, (size_t)all.size};
}

static int alignment(cmark_node *row, int column) {
  if (!row->parent || column >= cmark_gfm_extensions_get_table_columns(row->parent)) return -1;
  switch (cmark_gfm_extensions_get_table_alignments(row->parent)[column]) {
  case 'l': return 0;
  case 'c': return 1;
  case 'r': return 2;
  default: return -1;
  }
}

static bool is_tight(cmark_node *paragraph) {
  cmark_node *item = paragraph->parent;
  return item && item->type == CMARK_NODE_ITEM && item->parent->as.list.tight;
}

/* The sign of a notice that a quotation begins with, such as "[!NOTE]", with what follows in its line. */
static cmarkgfm_bytes sign(cmark_node *quotation) {
  cmark_node *text = quotation->first_child;
  text = text && text->type == CMARK_NODE_PARAGRAPH ? text->first_child : NULL;
  if (!text || text->type != CMARK_NODE_TEXT) return (cmarkgfm_bytes){NULL, 0};
  cmark_chunk words = text->as.literal;
  bool is_sign = words.len > 3 && words.data[0] == '[' && words.data[1] == '!';
  return is_sign ? bytes(words) : (cmarkgfm_bytes){NULL, 0};
}

static void describe(cmarkgfm_tree *tree, cmark_node *node, cmarkgfm_event *event) {
  memset(event, 0, sizeof *event);
  event->kind = kind(node);
  event->enters = true;
  event->first_line = node->start_line - 1;
  event->last_line = node->end_line - 1;
  switch (event->kind) {
  case CMARKGFM_LIST:
    event->flag = node->as.list.list_type == CMARK_ORDERED_LIST;
    event->number = node->as.list.start;
    break;
  case CMARKGFM_PARAGRAPH: event->flag = is_tight(node); break;
  case CMARKGFM_BLOCK_QUOTE: event->text = sign(node); break;
  case CMARKGFM_ITEM:
    if (is(node, "tasklist"))
      event->number = node->as.list.checked ? CMARKGFM_DONE_TASK : CMARKGFM_OPEN_TASK;
    break;
  case CMARKGFM_HEADING:
    event->number = node->as.heading.level;
    event->text = words(node);
    break;
  case CMARKGFM_CODE_BLOCK:
    event->flag = node->as.code.fenced;
    event->text = bytes(node->as.code.literal);
    event->more = bytes(node->as.code.info);
    break;
  case CMARKGFM_HTML_BLOCK:
  case CMARKGFM_FOOTNOTE:
  case CMARKGFM_TEXT:
  case CMARKGFM_CODE:
  case CMARKGFM_HTML: event->text = bytes(node->as.literal); break;
  case CMARKGFM_IMAGE: event->text = words(node); /* fallthrough */
  case CMARKGFM_LINK: event->more = bytes(node->as.link.url); break;
  case CMARKGFM_ROW:
    tree->column = 0;
    event->flag = cmark_gfm_extensions_get_table_row_is_header(node);
    break;
  case CMARKGFM_CELL: event->number = alignment(node->parent, tree->column++); break;
  default: break;
  }
}

/* Whether the walk comes back to a node behind what is in it. */
static bool is_left(uint8_t kind) {
  switch (kind) {
  case CMARKGFM_CODE_BLOCK:
  case CMARKGFM_HTML_BLOCK:
  case CMARKGFM_RULER:
  case CMARKGFM_TEXT:
  case CMARKGFM_SOFT_BREAK:
  case CMARKGFM_LINE_BREAK:
  case CMARKGFM_CODE:
  case CMARKGFM_HTML:
  case CMARKGFM_IMAGE: return false;
  default: return true;
  }
}

static void pass(cmarkgfm_tree *tree, cmark_node *node) {
  tree->enters = node->next != NULL;
  tree->node = node->next ? node->next : node->parent == tree->root ? NULL : node->parent;
}

bool cmarkgfm_next(cmarkgfm_tree *tree, cmarkgfm_event *event) {
  cmark_node *node = tree->node;
  if (!node || node == tree->end) return false;
  if (!tree->enters) {
    memset(event, 0, sizeof *event);
    event->kind = kind(node);
    event->first_line = node->start_line - 1;
    event->last_line = node->end_line - 1;
    pass(tree, node);
    return true;
  }
  describe(tree, node, event);
  if (!is_left(event->kind)) {
    pass(tree, node);
  } else if (node->first_child) {
    tree->node = node->first_child;
  } else {
    tree->enters = false;
  }
  return true;
}

int32_t cmarkgfm_block_count(const cmarkgfm_tree *tree) {
  int32_t count = 0;
  for (cmark_node *node = tree->root->first_child; node; node = node->next) count++;
  return count;
}

int cmarkgfm_first_kind(const cmarkgfm_tree *tree) {
  return tree->root->first_child ? kind(tree->root->first_child) : -1;
}

bool cmarkgfm_has_title(const cmarkgfm_tree *tree) {
  int count = 0, others = 0;
  for (cmark_node *node = tree->root->first_child; node; node = node->next) {
    if (node->type != CMARK_NODE_HEADING) continue;
    if (node->as.heading.level == 1) count++;
    if (node->as.heading.level > 1 && count == 0) others++;
  }
  return count == 1 && others == 0;
}

bool cmarkgfm_last_block(cmarkgfm_tree *tree, cmarkgfm_event *event) {
  if (!tree->root->last_child) return false;
  describe(tree, tree->root->last_child, event);
  return true;
}

/* The last of some siblings, with those before it that begin in the same line, as what stands before a table
   does, or nowhere. */
static cmark_node *last_apart(cmark_node *last) {
  while (last && last->prev && (last->start_line == 0 || last->prev->start_line == 0 ||
                                last->prev->start_line >= last->start_line))
    last = last->prev;
  return last;
}

static int32_t hold(cmarkgfm_tree *tree, cmark_node *node) {
  if (!node || node->start_line == 0 || !node->prev) return -1;
  tree->end = node;
  return node->start_line - 1;
}

int32_t cmarkgfm_hold_last_block(cmarkgfm_tree *tree) {
  return hold(tree, last_apart(tree->root->last_child));
}

int32_t cmarkgfm_hold_last_part(cmarkgfm_tree *tree) {
  cmark_node *block = tree->root->last_child;
  return block ? hold(tree, last_apart(block->last_child)) : -1;
}

bool cmarkgfm_next_definition(cmarkgfm_tree *tree, cmarkgfm_bytes *label, cmarkgfm_bytes *address) {
  if (tree->next_definition >= tree->definition_count) return false;
  cmarkgfm_reference *next = &tree->definitions[tree->next_definition++];
  *label = next->label;
  *address = next->address;
  return true;
}

size_t cmarkgfm_fold(const uint8_t *label, size_t count, uint8_t *result, size_t room) {
  cmark_strbuf buffer = folded(label, count);
  size_t size = (size_t)buffer.size <= room ? (size_t)buffer.size : 0;
  if (size > 0) memcpy(result, buffer.ptr, size);
  if (!current) cmarkgfm_end_arena();
  return size;
}
