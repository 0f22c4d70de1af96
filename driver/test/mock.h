/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A model of the accelerator's registers and vectors for tests of the driver: every program adds 1 to each position.
 * It also makes images, after docs/formats.md and with nothing of the driver.
 */
#ifndef MOCK_H
#define MOCK_H

#include "eie.h"

enum {
  MOCK_POSITIONS = 1024,
  MOCK_LOG = 4096,
  MOCK_ELEMENT_MEMORY = 0x100000,
  MOCK_COUNTERS = 0x180000,
  MOCK_ELEMENT_STRIDE = 0x1000,
  MOCK_INPUT = 0x200000,
  MOCK_OUTPUT = 0x240000,
  MOCK_STRIDE = 0x2000
};

typedef struct mock_run {
  unsigned source, destination, tag, first, last;
} mock_run;

typedef struct mock {
  uint64_t identity, hash[4];
  uint64_t input_vector, output_vector, first, last, interrupt_enable;
  uint64_t error_status; /* STATUS.error and what comes with it */
  unsigned lane;
  uint32_t input[8][MOCK_POSITIONS], output[8][MOCK_POSITIONS];
  mock_run known[2]; /* runs, then waits */
  unsigned known_count;
  uint64_t completed[2];
  unsigned completed_count;
  unsigned polls, polls_per_run; /* reads of COMPLETED until a run ends */
  unsigned most_known;           /* runs known at once, at most */
  unsigned runs;
  unsigned segments;    /* runs of one vector */
  unsigned fails_at;    /* number of the run that fails, from 1 */
  unsigned wrong_tag;   /* of every completion */
  int never_stops;      /* an abort has no effect */
  int foreign;          /* busy with a program that nobody asked for */
  unsigned accesses;    /* so far */
  unsigned error_at;    /* number of the access that the bus answers with an error, from 1 */
  int silent;           /* refusals are not reported by the bus */
  unsigned bursts, longest_burst;
  unsigned crossings; /* bursts that cross a multiple of 32 words */
  unsigned waits, gives_up_at; /* number of the wait that gives up, from 1 */
  uint64_t log_address[MOCK_LOG], log_word[MOCK_LOG]; /* writes of element memories, program, codebooks */
  unsigned logged;
} mock;

typedef struct mock_shape {
  unsigned inputs, outputs, lane, buffers, segments;
  unsigned input_length; /* of INPUT_VECTOR; 0: as many as inputs */
  int reversed;          /* orders from the last to the first */
  unsigned counter_words;
} mock_shape;

enum { MOCK_BUS_CODE = 77 };

void mock_reset(mock *device, mock_shape shape);
eie_bus mock_bus(mock *device, int bursts);

/* Bytes of an image, written to `image`. */
size_t mock_image(uint8_t *image, mock_shape shape);
void mock_seal(uint8_t *image, size_t length);

#endif
