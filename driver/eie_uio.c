/* SPDX-License-Identifier: Apache-2.0 */
#define _POSIX_C_SOURCE 200809L
#include "eie_uio.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

#include "eie_bare.h"

/* The accesses are those of bare metal, on the mapping. */

static int read_uio(void *context, uint64_t address, uint64_t *word) {
  eie_uio *uio = context;
  if (address >= uio->bytes) {
    return EFAULT;
  }
  eie_bus bare = eie_bare_bus(uio->base, uio->bits);
  return bare.read64(bare.context, address, word);
}

static int write_uio(void *context, uint64_t address, uint64_t word) {
  eie_uio *uio = context;
  if (address >= uio->bytes) {
    return EFAULT;
  }
  eie_bus bare = eie_bare_bus(uio->base, uio->bits);
  return bare.write64(bare.context, address, word);
}

/* UIO disables the interrupt when it comes; a write of 1 enables it, a read of 4 bytes waits for it. */
static int wait_uio(void *context) {
  eie_uio *uio = context;
  uint32_t number = 1;
  if (write(uio->file, &number, sizeof number) != (ssize_t)sizeof number) {
    return errno ? errno : EIO;
  }
  struct pollfd ready = {uio->file, POLLIN, 0};
  int count = poll(&ready, 1, uio->timeout_ms);
  if (count <= 0) {
    return count == 0 ? ETIMEDOUT : errno;
  }
  if (read(uio->file, &number, sizeof number) != (ssize_t)sizeof number) {
    return errno ? errno : EIO;
  }
  return 0;
}

int eie_uio_open(eie_uio *uio, const char *path, size_t bytes, unsigned bits) {
  if (bits != 32 && bits != 64) {
    return EINVAL;
  }
  int file = open(path, O_RDWR | O_CLOEXEC);
  if (file < 0) {
    return errno;
  }
  void *base = mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (base == MAP_FAILED) {
    int failure = errno;
    close(file);
    return failure;
  }
  uio->file = file;
  uio->timeout_ms = -1;
  uio->base = base;
  uio->bytes = bytes;
  uio->bits = bits;
  return 0;
}

eie_bus eie_uio_bus(eie_uio *uio) {
  eie_bus bus = {0, read_uio, write_uio, 0, 0, wait_uio};
  bus.context = uio;
  return bus;
}

void eie_uio_close(eie_uio *uio) {
  munmap(uio->base, uio->bytes);
  close(uio->file);
}
