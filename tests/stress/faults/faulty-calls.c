/*
 * Counts the changes that a process and its children make on the disk under a folder, and makes one of them fail or
 * be the last: preloaded (LD_PRELOAD), so that these are real system calls.
 *
 * FAULTS_FOLDERS  the folders, separated by colons
 * FAULTS_STATE    a file of eight bytes that all processes count in
 * FAULTS_AT       the number of the change, from 1; 0 only counts
 * FAULTS_MODE     ENOSPC, EIO, or kill, which ends the whole process group
 * FAULTS_LOG      a file that gets a line for each change, or only for the chosen one if FAULTS_AT is set
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MAX_FDS 65536
static const char *folders;
static const char *mode;
static const char *log_file;
static long at;
static _Atomic long *count;
static _Atomic unsigned char counted[MAX_FDS];

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

__attribute__((constructor)) static void start(void) {
  const char *state = getenv("FAULTS_STATE");
  const char *number = getenv("FAULTS_AT");
  if (!state) return;
  int file = (int)syscall(SYS_openat, AT_FDCWD, state, O_RDWR);
  if (file < 0) return;
  count = mmap(NULL, sizeof *count, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  syscall(SYS_close, file);
  if (count == MAP_FAILED) count = NULL;
  mode = getenv("FAULTS_MODE");
  log_file = getenv("FAULTS_LOG");
  at = number ? atol(number) : 0;
  folders = getenv("FAULTS_FOLDERS");
}

/* Makes a path absolute without looking at the disk. */
static const char *whole(int dir, const char *path, char *buffer) {
  if (path[0] == '/') return path;
  ssize_t length = -1;
  if (dir == AT_FDCWD) {
    if (getcwd(buffer, PATH_MAX)) length = (ssize_t)strlen(buffer);
  } else {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", dir);
    length = readlink(link, buffer, PATH_MAX - 1);
  }
  if (length < 0) return path;
  snprintf(buffer + length, (size_t)(PATH_MAX - length), "/%s", path);
  return buffer;
}

static int is_inside(const char *path) {
  if (!folders || !count) return 0;
  for (const char *one = folders; *one;) {
    size_t length = strcspn(one, ":");
    if (strncmp(path, one, length) == 0 && (path[length] == '/' || path[length] == 0)) return 1;
    one += length + (one[length] == ':');
  }
  return 0;
}

static void note(long number, const char *call, const char *path) {
  if (!log_file) return;
  char line[PATH_MAX + 64];
  int length = snprintf(line, sizeof line, "%ld %s %s\n", number, call, path);
  int file = (int)syscall(SYS_openat, AT_FDCWD, log_file, O_WRONLY | O_APPEND | O_CREAT, 0644);
  if (file < 0) return;
  syscall(SYS_write, file, line, length);
  syscall(SYS_close, file);
}

/* Counts a change. Returns whether it must fail, with errno set. */
static int fails(const char *call, const char *path) {
  long number = atomic_fetch_add(count, 1) + 1;
  if (at == 0 || number == at) note(number, call, path);
  if (at == 0 || number != at) return 0;
  if (mode && strcmp(mode, "kill") == 0) {
    kill(0, SIGKILL);
    for (;;) pause();
  }
  errno = mode && strcmp(mode, "EIO") == 0 ? EIO : ENOSPC;
  return 1;
}

static int fails_at(const char *call, int dir, const char *path) {
  char buffer[PATH_MAX * 2];
  if (!count) return 0;
  const char *full = whole(dir, path, buffer);
  return is_inside(full) && fails(call, full);
}

static int fails_fd(const char *call, int fd) {
  if (!count || fd < 0 || fd >= MAX_FDS || !counted[fd]) return 0;
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  path[length < 0 ? 0 : length] = 0;
  /* The file may have been closed unseen, and its number given to a pipe. */
  return is_inside(path) && fails(call, path);
}

static int opened(int fd, int dir, const char *path) {
  char buffer[PATH_MAX * 2];
  if (count && fd >= 0 && fd < MAX_FDS) counted[fd] = (unsigned char)is_inside(whole(dir, path, buffer));
  return fd;
}

#define WRITES(flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC))
#define OPEN(name)                                                        \
  int name(const char *path, int flags, ...) {                            \
    va_list rest;                                                         \
    va_start(rest, flags);                                                \
    mode_t access = va_arg(rest, mode_t);                                 \
    va_end(rest);                                                         \
    if (WRITES(flags) && fails_at("open", AT_FDCWD, path)) return -1;     \
    return opened(REAL(name)(path, flags, access), AT_FDCWD, path);       \
  }
#define OPENAT(name)                                                      \
  int name(int dir, const char *path, int flags, ...) {                   \
    va_list rest;                                                         \
    va_start(rest, flags);                                                \
    mode_t access = va_arg(rest, mode_t);                                 \
    va_end(rest);                                                         \
    if (WRITES(flags) && fails_at("open", dir, path)) return -1;          \
    return opened(REAL(name)(dir, path, flags, access), dir, path);       \
  }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

#define ON_FD(type, name, call, params, args)  \
  type name params {                           \
    if (fails_fd(call, fd)) return -1;         \
    return REAL(name) args;                    \
  }
ON_FD(ssize_t, write, "write", (int fd, const void *bytes, size_t size), (fd, bytes, size))
ON_FD(ssize_t, pwrite, "write", (int fd, const void *bytes, size_t size, off_t from), (fd, bytes, size, from))
ON_FD(ssize_t, pwrite64, "write", (int fd, const void *bytes, size_t size, off64_t from), (fd, bytes, size, from))
ON_FD(ssize_t, writev, "write", (int fd, const struct iovec *parts, int size), (fd, parts, size))
ON_FD(ssize_t, pwritev, "write", (int fd, const struct iovec *parts, int size, off_t from), (fd, parts, size, from))
ON_FD(ssize_t, pwritev64, "write", (int fd, const struct iovec *parts, int size, off64_t from), (fd, parts, size, from))
ON_FD(int, fsync, "fsync", (int fd), (fd))
ON_FD(int, fdatasync, "fsync", (int fd), (fd))
ON_FD(int, ftruncate, "truncate", (int fd, off_t size), (fd, size))
ON_FD(int, ftruncate64, "truncate", (int fd, off64_t size), (fd, size))
ON_FD(ssize_t, sendfile, "write", (int fd, int in, off_t *from, size_t size), (fd, in, from, size))
ON_FD(ssize_t, sendfile64, "write", (int fd, int in, off64_t *from, size_t size), (fd, in, from, size))

int close(int fd) {
  if (fd >= 0 && fd < MAX_FDS) counted[fd] = 0;
  return REAL(close)(fd);
}

#define ON_PATH(name, call, dir, path, params, args)  \
  int name params {                                   \
    if (fails_at(call, dir, path)) return -1;         \
    return REAL(name) args;                           \
  }
ON_PATH(creat, "open", AT_FDCWD, path, (const char *path, mode_t access), (path, access))
ON_PATH(mkdir, "mkdir", AT_FDCWD, path, (const char *path, mode_t access), (path, access))
ON_PATH(mkdirat, "mkdir", dir, path, (int dir, const char *path, mode_t access), (dir, path, access))
ON_PATH(rmdir, "rmdir", AT_FDCWD, path, (const char *path), (path))
ON_PATH(unlink, "unlink", AT_FDCWD, path, (const char *path), (path))
ON_PATH(unlinkat, flags & AT_REMOVEDIR ? "rmdir" : "unlink", dir, path, (int dir, const char *path, int flags), (dir, path, flags))
ON_PATH(remove, "unlink", AT_FDCWD, path, (const char *path), (path))
ON_PATH(truncate, "truncate", AT_FDCWD, path, (const char *path, off_t size), (path, size))
ON_PATH(truncate64, "truncate", AT_FDCWD, path, (const char *path, off64_t size), (path, size))
ON_PATH(rename, "rename", AT_FDCWD, to, (const char *from, const char *to), (from, to))
ON_PATH(renameat, "rename", dir, to, (int from_dir, const char *from, int dir, const char *to), (from_dir, from, dir, to))
ON_PATH(renameat2, "rename", dir, to, (int from_dir, const char *from, int dir, const char *to, unsigned flags), (from_dir, from, dir, to, flags))
ON_PATH(link, "link", AT_FDCWD, to, (const char *from, const char *to), (from, to))
ON_PATH(linkat, "link", dir, to, (int from_dir, const char *from, int dir, const char *to, int flags), (from_dir, from, dir, to, flags))
ON_PATH(symlink, "symlink", AT_FDCWD, to, (const char *from, const char *to), (from, to))
ON_PATH(symlinkat, "symlink", dir, to, (const char *from, int dir, const char *to), (from, dir, to))

/* libuv calls copy_file_range without the C library. */
long syscall(long number, ...) {
  va_list rest;
  long args[6];
  va_start(rest, number);
  for (int index = 0; index < 6; index += 1) args[index] = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_copy_file_range && fails_fd("write", (int)args[2])) return -1;
  return REAL(syscall)(number, args[0], args[1], args[2], args[3], args[4], args[5]);
}
