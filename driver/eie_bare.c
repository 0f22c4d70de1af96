/* SPDX-License-Identifier: Apache-2.0 */
#include "eie_bare.h"

static volatile uint8_t *at(void *context, uint64_t address) {
  return (volatile uint8_t *)context + (size_t)address;
}

static int read_whole(void *context, uint64_t address, uint64_t *word) {
  *word = *(volatile uint64_t *)at(context, address);
  return 0;
}

static int write_whole(void *context, uint64_t address, uint64_t word) {
  *(volatile uint64_t *)at(context, address) = word;
  return 0;
}

static int read_halves(void *context, uint64_t address, uint64_t *word) {
  volatile uint32_t *halves = (volatile uint32_t *)at(context, address);
  uint32_t low = halves[0]; /* latches the high half */
  *word = (uint64_t)halves[1] << 32 | low;
  return 0;
}

static int write_halves(void *context, uint64_t address, uint64_t word) {
  volatile uint32_t *halves = (volatile uint32_t *)at(context, address);
  halves[0] = (uint32_t)word;
  halves[1] = (uint32_t)(word >> 32); /* writes both */
  return 0;
}

eie_bus eie_bare_bus(volatile void *base, unsigned bits) {
  eie_bus bus = {0, read_whole, write_whole, 0, 0, 0};
  bus.context = (void *)(uintptr_t)base;
  if (bits == 32) {
    bus.read64 = read_halves;
    bus.write64 = write_halves;
  }
  return bus;
}
