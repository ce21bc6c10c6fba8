#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H
#include <vterm.h>

enum { CVTERM_STANDARD = -1, CVTERM_DIRECT = -2 };

/* The palette index of a colour, CVTERM_STANDARD for the terminal's own, CVTERM_DIRECT for one given as red, green, blue. */
static inline int cvterm_palette_index(VTermColor color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(&color) || VTERM_COLOR_IS_DEFAULT_BG(&color)) return CVTERM_STANDARD;
  return VTERM_COLOR_IS_INDEXED(&color) ? color.indexed.idx : CVTERM_DIRECT;
}

#endif
