/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One run at the host port (docs/register-map.md, docs/ports.md): the model's memories are loaded, `inputs` holds the
 * vector by position. bus_write and bus_read move one 64-bit word and return 0, or not 0 when the port answers with an
 * error; a test compiles this file against a bus that it models.
 */
#include <stdint.h>

extern int bus_write(uint64_t address, uint64_t data);
extern int bus_read(uint64_t address, uint64_t *data);

enum {
  REG_CONTROL = 0x28,
  REG_STATUS = 0x30,
  REG_FIRST_DESCRIPTOR = 0x40,
  REG_LAST_DESCRIPTOR = 0x48,
  CONTROL_START = 1,
  CONTROL_CLEAR = 2,
  STATUS_DONE = 2,
  STATUS_ERROR = 4
};

/* Runs descriptors first..last. 0: well; -1: refused; otherwise the cause of STATUS, and its descriptor in *descriptor. */
int eie_run(unsigned first, unsigned last, unsigned *descriptor) {
  uint64_t status = 0;
  if (bus_write(REG_FIRST_DESCRIPTOR, first) || bus_write(REG_LAST_DESCRIPTOR, last) ||
      bus_write(REG_CONTROL, CONTROL_START)) {
    return -1;
  }
  do { /* or wait for interrupt_o, with INTERRUPT_ENABLE.done set */
    if (bus_read(REG_STATUS, &status)) {
      return -1;
    }
  } while (!(status & STATUS_DONE));
  *descriptor = (unsigned)(status >> 16 & 0xffff);
  if (bus_write(REG_CONTROL, CONTROL_CLEAR)) {
    return -1;
  }
  return status & STATUS_ERROR ? (int)(status >> 4 & 0xf) : 0;
}
