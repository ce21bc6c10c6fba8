// What Swift needs of curses and of the kernel, and cannot import by itself: macros, mutable
// globals, and functions that glibc shows only to _GNU_SOURCE.
//
// Everything that draws works on stdscr, so that no pointer to a window has to cross into Swift.

#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#define NCURSES_NOMACROS 1

#include <ncursesw/ncurses.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#define NC_CONST static const attr_t __attribute__((unused))

// Attributes are casts to attr_t, which the importer drops.
NC_CONST nc_bold = A_BOLD;
NC_CONST nc_faint = A_DIM;
NC_CONST nc_italic = A_ITALIC;
NC_CONST nc_reverse = A_REVERSE;
NC_CONST nc_underline = A_UNDERLINE;

#undef NC_CONST

// Cells: a scalar with a width, and up to four marks that combine with it.
enum { nc_scalars_in_cell = CCHARW_MAX };

static inline FILE *nc_open(int descriptor, const char *mode) {
  return fdopen(descriptor, mode);
}

static inline int nc_rows(void) { return LINES; }
static inline int nc_columns(void) { return COLS; }
static inline int nc_colours(void) { return COLORS; }
static inline int nc_colour_pairs(void) { return COLOR_PAIRS; }

static inline int nc_has_sequence(const char *name) {
  const char *sequence = tigetstr(name);
  return sequence != NULL && sequence != (const char *)-1 && *sequence != '\0';
}
// Whether the terminal can put its cursor anywhere, without which there is no screen.
static inline int nc_can_address_cursor(void) { return nc_has_sequence("cup"); }
// Whether what was on the terminal before comes back.
static inline int nc_has_other_screen(void) { return nc_has_sequence("rmcup"); }

// stdscr never scrolls, and nothing typed stops a frame half way.
static inline void nc_prepare_drawing(void) {
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  typeahead(-1);
}

static inline void nc_set_style(attr_t attributes, int pair) {
  wattr_set(stdscr, attributes, (short)pair, &pair);
}

static inline int nc_move(int row, int column) { return wmove(stdscr, row, column); }

// Bytes of ASCII without controls, in the style that was set.
static inline void nc_add_ascii(const char *bytes, int count) {
  waddnstr(stdscr, bytes, count);
}

// One cell in a style of its own; `scalars` ends with 0.
static inline void nc_add_cell(const wchar_t *scalars, attr_t attributes, int pair) {
  cchar_t cell;
  if (setcchar(&cell, scalars, attributes, (short)pair, &pair) == OK) wadd_wch(stdscr, &cell);
}

// Fills a row with blanks in a style, and leaves no style behind.
static inline void nc_clear_row(int row, attr_t attributes, int pair) {
  cchar_t blank;
  int none = 0;
  if (setcchar(&blank, L" ", attributes, (short)pair, &pair) != OK) return;
  wbkgrndset(stdscr, &blank);
  wmove(stdscr, row, 0);
  wclrtoeol(stdscr);
  if (setcchar(&blank, L" ", A_NORMAL, 0, &none) == OK) wbkgrndset(stdscr, &blank);
}

// Forgets what the terminal shows, so that the next frame is written whole.
static inline void nc_forget_screen(void) { clearok(curscr, TRUE); }

static inline void nc_stage(void) { wnoutrefresh(stdscr); }

// A pad to read keys from: reading from a window would paint that window first.
static inline WINDOW *nc_key_window(void) {
  WINDOW *pad = newpad(1, 1);
  if (pad != NULL) nodelay(pad, TRUE);
  return pad;
}

// The size that the terminal reports, 0 where it reports none.
static inline struct winsize nc_reported_size(int descriptor) {
  struct winsize size = {0};
  ioctl(descriptor, TIOCGWINSZ, &size);
  return size;
}

// Hidden by glibc from whoever does not define _GNU_SOURCE.
extern int dup3(int, int, int);
extern int memfd_create(const char *, unsigned int);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
static inline int nc_close_from(posix_spawn_file_actions_t *actions, int descriptor) {
  return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

// The environment is a mutable global, which Swift does not let anyone touch.
extern char **environ;
static inline char **nc_environment(void) { return environ; }

// Handlers are C unions of function pointers, which Swift can neither read nor compare.
static inline int nc_is_ignored(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}
static inline int nc_is_default(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_DFL;
}

// The guard: what gives the terminal back where nothing else can, in a handler of each signal that
// ends a program and does not come to the loop, and at exit(). It calls async-signal-safe functions
// only.
//
// Its state is a static of each object file that uses it: call nc_arm_guard and nc_disarm_guard
// from one Swift file only.

enum { nc_signals = 65 };

struct nc_guard {
  volatile sig_atomic_t is_armed;
  int is_installed;
  int descriptor;
  struct termios modes;
  struct sigaction earlier[nc_signals];
  char stack[64 * 1024];
};

static inline struct nc_guard *nc_the_guard(void) {
  static struct nc_guard guard;
  return &guard;
}

static inline void nc_give_terminal_back(void) {
  // End of the frame, paste as it was, no style, ASCII, cursor, cursor keys, keypad, main screen.
  static const char farewell[] =
    "\033[?2026l\033[?2004l\033[0m\033(B\033[?25h\033[?1l\033>\033[?1049l";
  struct nc_guard *guard = nc_the_guard();
  if (!guard->is_armed) return;
  guard->is_armed = 0;
  if (write(guard->descriptor, farewell, sizeof farewell - 1) < 0) { /* nothing is left to try */ }
  tcsetattr(guard->descriptor, TCSANOW, &guard->modes);
}

// Whether an instruction failed that will fail again, and then with the true state of the program.
static inline int nc_is_fault(int number, int code) {
  return code > 0 &&
    (number == SIGSEGV || number == SIGBUS || number == SIGILL || number == SIGFPE);
}

static inline void nc_on_fatal_signal(int number, siginfo_t *information, void *context) {
  (void)context;
  nc_give_terminal_back();
  sigaction(number, &nc_the_guard()->earlier[number], NULL);
  if (!nc_is_fault(number, information->si_code)) raise(number);
}

static inline void nc_guard_against(int number) {
  struct sigaction action;
  if (nc_is_ignored(number)) return;
  action.sa_sigaction = nc_on_fatal_signal;
  action.sa_flags = SA_SIGINFO | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, &nc_the_guard()->earlier[number]);
}

// What the kernel takes for an action on 64 bits; glibc has its own, and takes none for the two
// signals below SIGRTMIN, which it has reserved. Whoever gets one from elsewhere ends by it.
struct nc_kernel_action {
  void (*handler)(int);
  unsigned long flags;
  void (*restorer)(void);
  unsigned long mask;
};

static inline void nc_on_reserved_signal(int number) {
  struct nc_kernel_action usual = {0};
  unsigned long this_one = 1UL << (number - 1);
  nc_give_terminal_back();
  syscall(SYS_rt_sigaction, number, &usual, NULL, sizeof usual.mask);
  syscall(SYS_rt_sigprocmask, SIG_UNBLOCK, &this_one, NULL, sizeof this_one);
  kill(getpid(), number);
  for (;;) pause();
}

// The handler never returns, but the kernel calls none that has nowhere to return to.
static inline void nc_nowhere(void) { _exit(1); }

static inline void nc_guard_against_reserved(int number) {
  enum { has_restorer = 0x04000000 };
  struct nc_kernel_action now = {0};
  if (syscall(SYS_rt_sigaction, number, NULL, &now, sizeof now.mask) != 0) return;
  if (now.handler != SIG_DFL) return;
  now.handler = nc_on_reserved_signal;
  now.flags = SA_ONSTACK | has_restorer;
  now.restorer = nc_nowhere;
  syscall(SYS_rt_sigaction, number, &now, NULL, sizeof now.mask);
}

static inline void nc_install_guard(struct nc_guard *guard) {
  static const int fatal[] = {
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS, SIGXCPU, SIGPIPE, SIGALRM, SIGUSR1,
    SIGUSR2, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT,
  };
  stack_t stack;
  guard->is_installed = 1;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack.ss_sp = guard->stack;
    stack.ss_size = sizeof guard->stack;
    stack.ss_flags = 0;
    sigaltstack(&stack, NULL);
  }
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) nc_guard_against(fatal[i]);
  for (int number = SIGSYS + 1; number < SIGRTMIN; number++) nc_guard_against_reserved(number);
  for (int number = SIGRTMIN; number <= SIGRTMAX; number++) nc_guard_against(number);
  atexit(nc_give_terminal_back);
}

// From now on a crash or exit() gives the terminal at `descriptor` back with `modes`.
static inline void nc_arm_guard(int descriptor, struct termios modes) {
  struct nc_guard *guard = nc_the_guard();
  guard->descriptor = descriptor;
  guard->modes = modes;
  if (!guard->is_installed) nc_install_guard(guard);
  guard->is_armed = 1;
}

static inline void nc_disarm_guard(void) { nc_the_guard()->is_armed = 0; }

#endif
