#define _GNU_SOURCE
#include "cbytes.h"
#include <spawn.h>
#include <sys/mman.h>
#include <unistd.h>

char **cbytes_environment(void) { return environ; }

int cbytes_close_from(void *actions, int descriptor) {
  return posix_spawn_file_actions_addclosefrom_np(actions, descriptor);
}

int cbytes_memory_file(void) { return memfd_create("lectern", MFD_CLOEXEC); }
