/* SPDX-License-Identifier: Apache-2.0 */
/* Linux UIO: map 0 of /dev/uioN is the accelerator's aperture, its interrupt is interrupt_o. */
#ifndef EIE_UIO_H
#define EIE_UIO_H

#include "eie.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct eie_uio {
  int file;
  int timeout_ms; /* of a wait, -1 for none; may be changed at any time */
  void *base;
  size_t bytes;
  unsigned bits;
} eie_uio;

/*
 * Opens and maps `path` ("/dev/uio0"). `bytes` is the size of the aperture (2^EIE_ADDRESS_BITS of `eie explain --map
 * c`), `bits` the width of an access, 32 or 64. Returns 0 or the errno of what failed.
 */
int eie_uio_open(eie_uio *uio, const char *path, size_t bytes, unsigned bits);

/* The back end; its wait enables the interrupt, sleeps until it comes, and gives up after timeout_ms. */
eie_bus eie_uio_bus(eie_uio *uio);

void eie_uio_close(eie_uio *uio);

#ifdef __cplusplus
}
#endif

#endif
