#ifndef CMARKGFM_H
#define CMARKGFM_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Markdown as cmark-gfm reads it, one stretch of a text at a time, as a walk through its tree. */

/* What a node is. */
enum cmarkgfm_kind {
  CMARKGFM_BLOCK_QUOTE,
  CMARKGFM_LIST,
  CMARKGFM_ITEM,
  CMARKGFM_CODE_BLOCK,
  CMARKGFM_HTML_BLOCK,
  CMARKGFM_PARAGRAPH,
  CMARKGFM_HEADING,
  CMARKGFM_RULER,
  CMARKGFM_FOOTNOTE,
  CMARKGFM_TABLE,
  CMARKGFM_ROW,
  CMARKGFM_CELL,
  CMARKGFM_TEXT,
  CMARKGFM_SOFT_BREAK,
  CMARKGFM_LINE_BREAK,
  CMARKGFM_CODE,
  CMARKGFM_HTML,
  CMARKGFM_EMPHASIS,
  CMARKGFM_STRONG,
  CMARKGFM_STRUCK,
  CMARKGFM_LINK,
  CMARKGFM_IMAGE,
  CMARKGFM_OTHER
};

/* What an entry of a list has before it. */
enum cmarkgfm_task { CMARKGFM_NO_TASK, CMARKGFM_OPEN_TASK, CMARKGFM_DONE_TASK };

/* Some bytes of UTF-8 that live as long as the tree. */
typedef struct {
  const uint8_t *start;
  size_t count;
} cmarkgfm_bytes;

/* What a label stands for that the stretch need not define itself. */
typedef struct {
  cmarkgfm_bytes label;
  cmarkgfm_bytes address;
  /* Whether a definition in the stretch counts more. */
  bool is_weak;
} cmarkgfm_reference;

/* A node that the walk comes to, or leaves. */
typedef struct {
  uint8_t kind;
  /* False where the walk leaves it; nodes without others in them are only entered. */
  bool enters;
  /* A list: whether it has numbers. A row: whether it names the columns. Code: whether it has fences. A
     paragraph: whether it stands in a list without empty lines. */
  bool flag;
  /* A heading: its level. A list: its first number. An entry: its task. A cell: 1 for centred, 2 for
     trailing, -1 where the table does not say. */
  int32_t number;
  /* The lines of a block, from 0 on. */
  int32_t first_line, last_line;
  /* Its text. A heading and an image: the words in it. A footnote: its label. A quotation: the sign of a
     notice in its first line, with what stands behind it. */
  cmarkgfm_bytes text;
  /* Code: the words behind the fence. A link and an image: the address. */
  cmarkgfm_bytes more;
} cmarkgfm_event;

typedef struct cmarkgfm_tree cmarkgfm_tree;

/* Reads `text`; the tree is to be freed by the same thread before it reads another. */
cmarkgfm_tree *cmarkgfm_read(const uint8_t *text, size_t count,
                             const cmarkgfm_reference *references, size_t reference_count);

void cmarkgfm_free(cmarkgfm_tree *tree);

/* How many blocks stand in nothing else. */
int32_t cmarkgfm_block_count(const cmarkgfm_tree *tree);

/* What the first of them is; -1 where there is none. */
int cmarkgfm_first_kind(const cmarkgfm_tree *tree);

/* Whether the first heading that stands in nothing else is of the first level, and no other one is. */
bool cmarkgfm_has_title(const cmarkgfm_tree *tree);

/* The last block that stands in nothing else, as the walk would enter it; false where there is none. */
bool cmarkgfm_last_block(cmarkgfm_tree *tree, cmarkgfm_event *event);

/* Ends the walk before the last block, and gives the line that it begins in. */
int32_t cmarkgfm_hold_last_block(cmarkgfm_tree *tree);

/* Ends the walk before the last entry or row of the only block, and gives the line that it begins in; -1
   where there is no other. */
int32_t cmarkgfm_hold_last_part(cmarkgfm_tree *tree);

/* Takes the next step of the walk; false at its end. */
bool cmarkgfm_next(cmarkgfm_tree *tree, cmarkgfm_event *event);

/* The next definition of a link in the stretch; false behind the last. */
bool cmarkgfm_next_definition(cmarkgfm_tree *tree, cmarkgfm_bytes *label, cmarkgfm_bytes *address);

/* A label as it is compared: in one case, with single spaces. The bytes live as long as the tree, or until
   the next call where there is none. */
size_t cmarkgfm_fold(const uint8_t *label, size_t count, uint8_t *folded, size_t room);

#endif
