/* SPDX-License-Identifier: Apache-2.0 */
/* Tests of the UIO back end on a file in the place of /dev/uio0; ends with 0 when all hold. Argument: a folder. */
#define _POSIX_C_SOURCE 200809L
#include "eie_uio.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "check.h"

int main(int count, char **arguments) {
  char path[4096];
  eie_uio uio;
  CHECK(count == 2);
  snprintf(path, sizeof path, "%s/uio0", arguments[1]);
  CHECK(eie_uio_open(&uio, path, 4096, 64) == ENOENT);
  int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  CHECK(file >= 0 && ftruncate(file, 4096) == 0);
  CHECK(eie_uio_open(&uio, path, 4096, 16) == EINVAL);
  CHECK(eie_uio_open(&uio, path, 0, 64) == EINVAL);
  for (unsigned bits = 32; bits <= 64; bits += 32) {
    CHECK(eie_uio_open(&uio, path, 4096, bits) == 0);
    eie_bus bus = eie_uio_bus(&uio);
    uint64_t word = bits;
    CHECK(bus.write64(bus.context, 4088, UINT64_C(0x0123456789abcdef) + bits) == 0);
    CHECK(bus.read64(bus.context, 4088, &word) == 0 && word == UINT64_C(0x0123456789abcdef) + bits);
    CHECK(pread(file, &word, sizeof word, 4088) == 8 && word == UINT64_C(0x0123456789abcdef) + bits);
    CHECK(bus.write64(bus.context, 4096, word) == EFAULT);
    CHECK(bus.read64(bus.context, 4096, &word) == EFAULT);
    CHECK(bus.wait(bus.context) == 0); /* a file is ready at once */
    CHECK(pread(file, &word, sizeof word, 0) == 8 && (uint32_t)word == 1);
    eie_uio_close(&uio);
    CHECK(bus.wait(bus.context) == EBADF);
  }
  puts("all hold");
  return 0;
}
