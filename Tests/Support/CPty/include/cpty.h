#ifndef CPTY_H
#define CPTY_H
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What to run, and with what around it. Both lists end with NULL; a NULL directory is the tests' own. */
struct cpty_program {
  const char *path;
  char *const *arguments;
  char *const *environment;
  const char *directory;
};

/* What a keeper tells of its program: `value` is a process id, a signal or an exit code. */
enum { CPTY_STARTED = 1, CPTY_STOPPED, CPTY_EXITED, CPTY_SIGNALLED };
struct cpty_report {
  int32_t kind;
  int32_t value;
};

/* Makes a pseudo-terminal; its program's side goes to `terminal`, the other side is returned (-1 and errno). */
int cpty_open(int *terminal, int rows, int columns);

/* Gives the terminal a new size; its foreground programs get SIGWINCH. */
int cpty_resize(int controller, int rows, int columns);

/* Makes a pipe that no other program inherits. */
int cpty_pipe(int descriptors[2]);

/* As write(2), but a pipe without a reader is EPIPE and never a signal. */
ssize_t cpty_write(int descriptor, const void *bytes, size_t count);

/*
 * Starts a program on a terminal as a shell with job control would, and returns the process id of the keeper that plays
 * the shell: it leads the session, and the program has a process group of its own in the foreground. This matters:
 * SIGTSTP does not stop a session leader, and the terminal's settings are reset the moment a session leader ends, so
 * that no test could see in what state a program left them. Standard input is `input`, or the terminal where that is
 * negative. Reports are written to `reports`; the keeper ends once the program has and the reader has closed its end.
 */
pid_t cpty_keep(const struct cpty_program *program, int terminal, int input, int reports);

/* Starts a program in a session of its own that has no terminal, and returns its process id. */
pid_t cpty_start(const struct cpty_program *program, int input, int output, int errors);

#endif
