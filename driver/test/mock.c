/* SPDX-License-Identifier: Apache-2.0 */
#include "mock.h"

#include <string.h>

/* Numbers of docs/register-map.md, written down once more: the driver's come from its header. */
enum {
  AT_IDENTITY = 0x00,
  AT_HASH = 0x08,
  AT_CONTROL = 0x28,
  AT_STATUS = 0x30,
  AT_INTERRUPT_ENABLE = 0x38,
  AT_FIRST = 0x40,
  AT_LAST = 0x48,
  AT_CYCLES = 0x50,
  AT_STALL_NO_INPUT = 0x68,
  AT_RUN = 0x70,
  AT_COMPLETED = 0x78,
  AT_INPUT_VECTOR = 0x80,
  AT_OUTPUT_VECTOR = 0x88,
  AT_TRACE = 0x4000,
  AT_PROGRAM = 0x8000,
  BUSY = 1,
  UNMAPPED = 2,
  DESCRIPTOR = 3,
  BUFFER_IN_USE = 7,
  RUN_QUEUE = 8
};

static const uint64_t HASH[4] = {0x0123456789abcdef, 0x1111111111111111, 0x2222222222222222, 0xfedcba9876543210};

void mock_reset(mock *device, mock_shape shape) {
  memset(device, 0, sizeof *device);
  device->identity = UINT64_C(0x4549450000000005);
  memcpy(device->hash, HASH, sizeof HASH);
  device->lane = shape.lane;
  device->segments = shape.segments;
  device->polls_per_run = 3;
}

static void set_error(mock *device, unsigned cause, uint64_t address) {
  if (!device->error_status) {
    device->error_status = 4 | (uint64_t)cause << 4 | address / 8 << 32;
  }
}

static int refuse(mock *device, unsigned cause, uint64_t address) {
  set_error(device, cause, address);
  return device->silent ? 0 : MOCK_BUS_CODE;
}

/* Counts an access; not 0 where it is the one that fails. */
static int disturbed(mock *device, uint64_t address) {
  device->accesses++;
  return device->accesses == device->error_at ? refuse(device, UNMAPPED, address) | device->silent : 0;
}

static int in_use(const mock *device, unsigned buffer, int output) {
  for (unsigned i = 0; i < device->known_count; i++) {
    if ((output ? device->known[i].destination : device->known[i].source) == buffer) {
      return 1;
    }
  }
  return 0;
}

/* The oldest run ends. */
static void complete(mock *device) {
  mock_run run = device->known[0];
  uint64_t failed = ++device->runs == device->fails_at;
  if (failed) {
    device->error_status = 4 | DESCRIPTOR << 4 | 9 << 8 | (uint64_t)run.first << 16;
  } else if (device->runs % device->segments == 0) {
    for (unsigned i = 0; i < MOCK_POSITIONS; i++) {
      device->output[run.destination][i] = device->input[run.source][i] + 1;
    }
  }
  device->completed[device->completed_count++] =
      (run.tag ^ device->wrong_tag) | 1 << 16 | failed << 17 | UINT64_C(100) << 32;
  device->known[0] = device->known[1];
  device->known_count--;
}

static uint64_t status(const mock *device) {
  return (device->known_count > 0 || device->foreign) | (uint64_t)(device->completed_count > 0) << 1 |
         (uint64_t)(device->known_count > 1) << 3 | device->error_status;
}

static uint64_t completed(mock *device) {
  if (device->known_count > 0 && device->completed_count < 2 && ++device->polls >= device->polls_per_run) {
    device->polls = 0;
    complete(device);
  }
  return device->completed_count > 0 ? device->completed[0] : 0;
}

static void control(mock *device, uint64_t word) {
  if (word & 4 && !device->never_stops) {
    device->known_count = 0;
    device->foreign = 0;
  }
  if (word & 2) {
    device->completed_count = 0;
    device->error_status = 0;
  }
}

static int queue(mock *device, uint64_t word) {
  if (device->known_count == 2) {
    return refuse(device, RUN_QUEUE, AT_RUN);
  }
  mock_run run = {(unsigned)(word & 7), (unsigned)(word >> 8 & 7), (unsigned)(word >> 16 & 0xffff),
                  (unsigned)device->first, (unsigned)device->last};
  device->known[device->known_count++] = run;
  if (device->known_count > device->most_known) {
    device->most_known = device->known_count;
  }
  return 0;
}

static int acknowledge(mock *device, uint64_t word) {
  if (device->completed_count == 0 || (device->completed[0] & 0xffff) != word) {
    return refuse(device, RUN_QUEUE, AT_COMPLETED);
  }
  device->completed[0] = device->completed[1];
  device->completed_count--;
  return 0;
}

/* A word of a vector: written, or read. */
static int vector(mock *device, uint64_t address, uint64_t *word, int output) {
  unsigned buffer = (unsigned)((address - (output ? MOCK_OUTPUT : MOCK_INPUT)) / MOCK_STRIDE);
  unsigned first = (unsigned)(address % MOCK_STRIDE / 8 * (64 / device->lane));
  uint64_t place = output ? device->output_vector : device->input_vector;
  unsigned length = (unsigned)(place >> 32 & 0x3ffffff);
  if (buffer >= place >> 60 || first >= length) {
    return refuse(device, 6, address);
  }
  if (in_use(device, buffer, output)) {
    return refuse(device, BUFFER_IN_USE, address);
  }
  uint64_t mask = device->lane == 32 ? UINT32_MAX : UINT16_MAX;
  uint64_t read = 0;
  for (unsigned i = 0; i < 64 / device->lane && first + i < length; i++) {
    if (output) {
      read |= (device->output[buffer][first + i] & mask) << i * device->lane;
    } else {
      device->input[buffer][first + i] = (uint32_t)(*word >> i * device->lane & mask);
    }
  }
  *word = output ? read : *word;
  return 0;
}

static int read64(void *context, uint64_t address, uint64_t *word) {
  mock *device = context;
  *word = 0;
  if (disturbed(device, address)) {
    return device->silent ? 0 : MOCK_BUS_CODE;
  }
  if (address >= MOCK_OUTPUT) {
    return vector(device, address, word, 1);
  }
  if (address >= MOCK_COUNTERS && address < MOCK_INPUT) {
    *word = address / 8;
    return 0;
  }
  if (address >= AT_TRACE && address < AT_TRACE + 64 * 16) {
    *word = UINT64_C(0x0000000200000001) * (address / 8);
    return 0;
  }
  if (address >= AT_CYCLES && address <= AT_STALL_NO_INPUT) {
    *word = address;
    return 0;
  }
  if (address >= AT_HASH && address < AT_CONTROL) {
    *word = device->hash[(address - AT_HASH) / 8];
    return 0;
  }
  switch (address) {
    case AT_IDENTITY:
      *word = device->identity;
      return 0;
    case AT_STATUS:
      *word = status(device);
      return 0;
    case AT_COMPLETED:
      *word = completed(device);
      return 0;
    default:
      return refuse(device, UNMAPPED, address);
  }
}

static int write64(void *context, uint64_t address, uint64_t word) {
  mock *device = context;
  if (disturbed(device, address)) {
    return device->silent ? 0 : MOCK_BUS_CODE;
  }
  if (address >= MOCK_INPUT) {
    return vector(device, address, &word, 0);
  }
  if (address >= AT_PROGRAM) {
    if (device->known_count > 0) {
      return refuse(device, BUSY, address);
    }
    device->log_address[device->logged % MOCK_LOG] = address;
    device->log_word[device->logged++ % MOCK_LOG] = word;
    return 0;
  }
  switch (address) {
    case AT_CONTROL:
      control(device, word);
      return 0;
    case AT_INTERRUPT_ENABLE:
      device->interrupt_enable = word;
      return 0;
    case AT_FIRST:
      device->first = word;
      return 0;
    case AT_LAST:
      device->last = word;
      return 0;
    case AT_RUN:
      return queue(device, word);
    case AT_COMPLETED:
      return acknowledge(device, word);
    case AT_INPUT_VECTOR:
      device->input_vector = word;
      return 0;
    case AT_OUTPUT_VECTOR:
      device->output_vector = word;
      return 0;
    default:
      return refuse(device, UNMAPPED, address);
  }
}

static void count_burst(mock *device, uint64_t address, size_t count) {
  device->bursts++;
  device->crossings += address / 8 % EIE_BURST_WORDS + count > EIE_BURST_WORDS;
  device->longest_burst = count > device->longest_burst ? (unsigned)count : device->longest_burst;
}

static int read_words(void *context, uint64_t address, uint64_t *words, size_t count) {
  int code = 0;
  count_burst(context, address, count);
  for (size_t i = 0; i < count; i++) {
    code |= read64(context, address + 8 * i, words + i);
  }
  return code;
}

static int write_words(void *context, uint64_t address, const uint64_t *words, size_t count) {
  int code = 0;
  count_burst(context, address, count);
  for (size_t i = 0; i < count; i++) {
    code |= write64(context, address + 8 * i, words[i]);
  }
  return code;
}

static int wait(void *context) {
  mock *device = context;
  return ++device->waits == device->gives_up_at;
}

eie_bus mock_bus(mock *device, int bursts) {
  eie_bus bus = {device, read64, write64, 0, 0, wait};
  if (bursts) {
    bus.read_words = read_words;
    bus.write_words = write_words;
  }
  return bus;
}

/* The image. */

static void put(uint8_t *to, uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; i++) {
    to[i] = (uint8_t)(value >> 8 * i);
  }
}

void mock_seal(uint8_t *image, size_t length) {
  uint32_t crc = UINT32_MAX;
  for (size_t i = 0; i < length - 4; i++) {
    crc ^= image[i];
    for (unsigned bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? crc >> 1 ^ 0xedb88320 : crc >> 1;
    }
  }
  put(image + length - 4, ~crc, 4);
}

static uint64_t place(unsigned length, unsigned buffers) {
  return UINT64_C(0x00100004) | (uint64_t)length << 32 | (uint64_t)buffers << 60;
}

static size_t put_order(uint8_t *image, size_t at, unsigned count) {
  for (unsigned i = 0; i < count; i++) {
    put(image + at + 4 * i, count - 1 - i, 4);
  }
  return at + (4 * count + 7) / 8 * 8;
}

static size_t put_range(uint8_t *image, size_t at, uint64_t address, unsigned words, uint64_t first) {
  put(image + at, address, 8);
  put(image + at + 8, words, 4);
  at += 16;
  for (unsigned i = 0; i < words; i++, at += 8) {
    put(image + at, first + i, 8);
  }
  return at;
}

size_t mock_image(uint8_t *image, mock_shape shape) {
  size_t at = 176;
  memset(image, 0, 1 << 16);
  memcpy(image, "EIEIMAGE", 8);
  put(image + 8, 1, 4);
  put(image + 12, 176, 4);
  put(image + 24, 5, 4);
  for (unsigned i = 0; i < 4; i++) {
    put(image + 32 + 8 * i, HASH[i], 8);
  }
  put(image + 64, place(shape.input_length ? shape.input_length : shape.inputs, shape.buffers), 8);
  put(image + 72, place(shape.outputs, shape.buffers), 8);
  put(image + 80, MOCK_INPUT, 8);
  put(image + 88, MOCK_OUTPUT, 8);
  put(image + 96, MOCK_STRIDE, 8);
  put(image + 104, MOCK_COUNTERS, 8);
  put(image + 112, MOCK_ELEMENT_STRIDE, 8);
  put(image + 120, 4, 4);
  put(image + 124, shape.counter_words, 4);
  put(image + 128, shape.lane, 4);
  put(image + 132, shape.lane == 32 ? 20 : 16, 4);
  put(image + 136, shape.inputs, 4);
  put(image + 140, shape.outputs, 4);
  put(image + 144, 12, 4);
  put(image + 148, 7, 4);
  if (shape.reversed) {
    put(image + 152, at, 4);
    at = put_order(image, at, shape.inputs);
    put(image + 156, at, 4);
    at = put_order(image, at, shape.outputs);
  }
  put(image + 160, at, 4);
  put(image + 164, 1, 4);
  at = put_range(image, at, MOCK_ELEMENT_MEMORY + 30 * 8, 3, 0);
  put(image + 168, at, 4);
  put(image + 172, shape.segments, 4);
  size_t table = at;
  at += 16 * shape.segments;
  for (unsigned i = 0; i < shape.segments; i++, table += 16) {
    put(image + table, i, 4);
    put(image + table + 4, i + 1, 4);
    put(image + table + 8, at, 4);
    put(image + table + 12, 2, 4);
    at = put_range(image, at, AT_PROGRAM, 8, 1000 * (i + 1));
    at = put_range(image, at, MOCK_ELEMENT_MEMORY + 0x8000, 70, 1000 * (i + 1) + 500);
  }
  at += 8;
  put(image + 16, at, 8);
  mock_seal(image, at);
  return at;
}
