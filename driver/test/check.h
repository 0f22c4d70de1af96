/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of the driver check with: a program whose check fails says which, and ends with 1. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>

#include "eie.h"

#define CHECK(holds)                                                         \
  do {                                                                       \
    if (!(holds)) {                                                          \
      fprintf(stderr, "%s:%d: must hold: %s\n", __FILE__, __LINE__, #holds); \
      exit(1);                                                               \
    }                                                                        \
  } while (0)

/* A result of the driver; the failure is that of the variable `device` of whoever checks. */
#define CHECK_RESULT(call, expected)                                                          \
  do {                                                                                        \
    eie_result found = (call);                                                                \
    if (found != (expected)) {                                                                \
      fprintf(stderr, "%s:%d: %s must be %s, was: %s (address 0x%llx, cause %d)\n", __FILE__, \
              __LINE__, #call, #expected, eie_text(found),                                    \
              (unsigned long long)device.failure.address, device.failure.cause);              \
      exit(1);                                                                                \
    }                                                                                         \
  } while (0)

#endif
