#define _GNU_SOURCE 1
#include "cpty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* The terminal. */

static struct winsize window(int rows, int columns) {
  return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

int cpty_open(int *terminal, int rows, int columns) {
  int controller = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (controller < 0) return -1;
  char name[64];
  if (unlockpt(controller) == 0 && ptsname_r(controller, name, sizeof name) == 0 &&
      cpty_resize(controller, rows, columns) == 0 &&
      (*terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) >= 0)
    return controller;
  int problem = errno;
  close(controller);
  errno = problem;
  return -1;
}

int cpty_resize(int controller, int rows, int columns) {
  struct winsize size = window(rows, columns);
  return ioctl(controller, TIOCSWINSZ, &size);
}

/* Pipes. */

int cpty_pipe(int descriptors[2]) { return pipe2(descriptors, O_CLOEXEC); }

ssize_t cpty_write(int descriptor, const void *bytes, size_t count) {
  sigset_t broken, before, pending;
  sigemptyset(&broken);
  sigaddset(&broken, SIGPIPE);
  sigpending(&pending);
  pthread_sigmask(SIG_BLOCK, &broken, &before);
  ssize_t written = write(descriptor, bytes, count);
  int problem = errno;
  if (written < 0 && problem == EPIPE && !sigismember(&pending, SIGPIPE)) {
    const struct timespec now = {0};
    while (sigtimedwait(&broken, NULL, &now) < 0 && errno == EINTR) continue;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = problem;
  return written;
}

/*
 * Programs. All signals are blocked across a fork, and what runs in the child before exec calls only functions that are
 * safe there: other threads of the tests may have held any lock.
 */

static pid_t fork_quietly(void) {
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  pid_t child = fork();
  int problem = errno;
  if (child != 0) pthread_sigmask(SIG_SETMASK, &before, NULL);
  errno = problem;
  return child;
}

static void forget_handlers(void) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
}

/* Makes wanted[i] descriptor i, for three of them (none where negative), and closes all others. */
static void keep_descriptors(const int wanted[3]) {
  int aside[3];
  for (int i = 0; i < 3; i++) aside[i] = wanted[i] < 0 ? -1 : fcntl(wanted[i], F_DUPFD, 64);
  for (int i = 0; i < 3; i++) {
    if (aside[i] < 0)
      close(i);
    else
      dup2(aside[i], i);
  }
  close_range(3, ~0U, 0);
}

/* Whatever runs the tests may ignore signals, also those that the C library keeps for itself. */
static void ignore_nothing(void) {
  const struct {
    void *handler, *flags, *restorer;
    unsigned long mask;
  } usual = {0};
  for (int number = 1; number < NSIG; number++)
    syscall(SYS_rt_sigaction, number, &usual, NULL, sizeof usual.mask);
}

static _Noreturn void become(const struct cpty_program *program) {
  static const char complaint[] = "cpty: the program could not be started\n";
  const struct rlimit no_core = {0};
  setrlimit(RLIMIT_CORE, &no_core);
  sigset_t none;
  sigemptyset(&none);
  if (!program->directory || chdir(program->directory) == 0) {
    ignore_nothing();
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(program->path, program->arguments, program->environment);
  }
  if (write(STDERR_FILENO, complaint, sizeof complaint - 1) < 0) _exit(126);
  _exit(127);
}

pid_t cpty_start(const struct cpty_program *program, int input, int output, int errors) {
  pid_t child = fork_quietly();
  if (child != 0) return child;
  forget_handlers();
  keep_descriptors((int[]){input, output, errors});
  setsid();
  become(program);
}

/*
 * The keeper. It has the terminal, the pipe for its reports and the program's input as its three descriptors. All
 * signals stay blocked in it; it waits for the two that concern it, so that none can come at a wrong moment.
 */

enum { TERMINAL, REPORTS, INPUT };

static void report(int32_t kind, int32_t value) {
  struct cpty_report told = {kind, value};
  if (write(REPORTS, &told, sizeof told) < 0) return; /* nobody listens any more */
}

/* A shell that loses its terminal tells its jobs, also those that are stopped. */
static void pass_on_hang_up(pid_t child) {
  kill(-child, SIGHUP);
  kill(-child, SIGCONT);
}

static pid_t start_in_foreground(const struct cpty_program *program, int has_input) {
  pid_t child = fork();
  if (child != 0) return child;
  setpgid(0, 0);
  tcsetpgrp(TERMINAL, getpid());
  keep_descriptors((int[]){has_input ? INPUT : TERMINAL, TERMINAL, TERMINAL});
  become(program);
}

/* Reports all that has become of the program, and says whether it has ended. */
static int report_changes(pid_t child) {
  int status;
  while (waitpid(child, &status, WUNTRACED | WNOHANG) > 0) {
    if (WIFSTOPPED(status)) {
      report(CPTY_STOPPED, WSTOPSIG(status));
    } else if (WIFEXITED(status)) {
      report(CPTY_EXITED, WEXITSTATUS(status));
      return 1;
    } else {
      report(CPTY_SIGNALLED, WTERMSIG(status));
      return 1;
    }
  }
  return 0;
}

static void watch(pid_t child) {
  sigset_t concerning;
  sigemptyset(&concerning);
  sigaddset(&concerning, SIGCHLD);
  sigaddset(&concerning, SIGHUP);
  while (!report_changes(child))
    if (sigwaitinfo(&concerning, NULL) == SIGHUP) pass_on_hang_up(child);
}

/* A pipe whose reader is gone shows as an error, whatever was asked for. */
static void wait_for_dismissal(void) {
  struct pollfd reader = {.fd = REPORTS};
  while (poll(&reader, 1, -1) < 0 && errno == EINTR) continue;
}

static _Noreturn void keep(
    const struct cpty_program *program, int terminal, int input, int reports) {
  forget_handlers();
  keep_descriptors((int[]){terminal, reports, input});
  setsid();
  ioctl(TERMINAL, TIOCSCTTY, 0);
  pid_t child = start_in_foreground(program, input >= 0);
  if (child < 0) _exit(126);
  close(INPUT);
  setpgid(child, child); /* here too, since nobody knows who runs first */
  tcsetpgrp(TERMINAL, child);
  report(CPTY_STARTED, child);
  watch(child);
  wait_for_dismissal();
  _exit(0);
}

pid_t cpty_keep(const struct cpty_program *program, int terminal, int input, int reports) {
  pid_t keeper = fork_quietly();
  if (keeper == 0) keep(program, terminal, input, reports);
  return keeper;
}
