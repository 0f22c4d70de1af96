/* SPDX-License-Identifier: Apache-2.0 */
/* Bare metal: the accelerator is memory-mapped and uncached; no operating system. */
#ifndef EIE_BARE_H
#define EIE_BARE_H

#include "eie.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Back end for an accelerator at `base`. `bits` is the width of an access: 64 (axi4, axi4-lite-64, a native port
 * behind a 64-bit bridge), or 32 (axi4-lite-32: the low half, then the high half). A bus error is the platform's
 * trap; what the accelerator refused without one is found in STATUS. Code that uses the device also in an interrupt
 * handler must not interrupt the two halves of an access.
 */
eie_bus eie_bare_bus(volatile void *base, unsigned bits);

#ifdef __cplusplus
}
#endif

#endif
