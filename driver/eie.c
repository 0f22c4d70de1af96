/* SPDX-License-Identifier: Apache-2.0 */
#include "eie.h"

#include "eie_map.h"

/* The field of a register's value. */
#define FIELD(value, name) ((uint32_t)(((value) & EIE_##name##_MASK) >> EIE_##name##_LSB))
/* A value in the place of a register's field. */
#define PLACED(value, name) ((uint64_t)(value) << EIE_##name##_LSB)

/* The image, docs/formats.md. */
enum {
  IMAGE_VERSION = 1,
  AT_VERSION = 8,
  AT_HEADER_BYTES = 12,
  AT_LENGTH = 16,
  AT_MAP_VERSION = 24,
  AT_ZERO = 28,
  AT_HASH = 32,
  AT_INPUT_VECTOR = 64,
  AT_OUTPUT_VECTOR = 72,
  AT_INPUT_WINDOW = 80,
  AT_OUTPUT_WINDOW = 88,
  AT_BUFFER_STRIDE = 96,
  AT_COUNTERS = 104,
  AT_ELEMENT_STRIDE = 112,
  AT_ELEMENTS = 120,
  AT_COUNTER_WORDS = 124,
  AT_POSITION_BITS = 128,
  AT_ACTIVATION_BITS = 132,
  AT_INPUTS = 136,
  AT_OUTPUTS = 140,
  AT_INPUT_FRACTION_BITS = 144,
  AT_OUTPUT_FRACTION_BITS = 148,
  AT_INPUT_ORDER = 152,
  AT_OUTPUT_ORDER = 156,
  AT_FIXED_RANGES = 160,
  AT_FIXED_COUNT = 164,
  AT_SEGMENTS = 168,
  AT_SEGMENT_COUNT = 172,
  HEADER_BYTES = 176,
  TRAILER_BYTES = 8,
  CRC_BYTES = 4,
  SEGMENT_BYTES = 16,
  RANGE_BYTES = 16,
  ORDER_BYTES = 4,
  WORD_BYTES = 8
};

/* Both headers agree, or this does not compile. */
typedef char counters_agree[EIE_ELEMENT_COUNTERS == EIE_COUNTER_WORDS ? 1 : -1];

#define NO_SEGMENT UINT32_MAX
#define MOST_BUFFERS 8
#define MOST_RUNS 2 /* one that runs, one that waits */

/* Reads of STATUS after which a device that was told to stop is given up. */
#define STOP_READS 10000

static const uint8_t MAGIC[] = {'E', 'I', 'E', 'I', 'M', 'A', 'G', 'E'};

/* Bytes of the image: little-endian, at any address, on any machine. */

static uint32_t get32(const uint8_t *from) {
  return (uint32_t)from[0] | (uint32_t)from[1] << 8 | (uint32_t)from[2] << 16 |
         (uint32_t)from[3] << 24;
}

static uint64_t get64(const uint8_t *from) {
  return (uint64_t)get32(from + 4) << 32 | get32(from);
}

/* CRC-32 of IEEE 802.3, four bits at a time. */
static uint32_t checksum(const uint8_t *bytes, size_t length) {
  static const uint32_t TABLE[16] = {
      0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4,
      0x4db26158, 0x5005713c, 0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
      0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
  uint32_t crc = UINT32_MAX;
  for (size_t i = 0; i < length; i++) {
    crc ^= bytes[i];
    crc = crc >> 4 ^ TABLE[crc & 15];
    crc = crc >> 4 ^ TABLE[crc & 15];
  }
  return ~crc;
}

/* Accesses. */

static eie_result bus_failed(eie_device *device, uint64_t address, int code) {
  device->failure.address = address;
  device->failure.bus_code = code;
  return EIE_BUS;
}

static eie_result read_word(eie_device *device, uint64_t address, uint64_t *word) {
  int code = device->bus.read64(device->bus.context, address, word);
  return code ? bus_failed(device, address, code) : EIE_OK;
}

static eie_result write_word(eie_device *device, uint64_t address, uint64_t word) {
  int code = device->bus.write64(device->bus.context, address, word);
  return code ? bus_failed(device, address, code) : EIE_OK;
}

static eie_result read_words(eie_device *device, uint64_t address, uint64_t *words, size_t count) {
  if (device->bus.read_words) {
    int code = device->bus.read_words(device->bus.context, address, words, count);
    return code ? bus_failed(device, address, code) : EIE_OK;
  }
  eie_result result = EIE_OK;
  for (size_t i = 0; i < count && result == EIE_OK; i++) {
    result = read_word(device, address + WORD_BYTES * i, words + i);
  }
  return result;
}

static eie_result write_words(
    eie_device *device, uint64_t address, const uint64_t *words, size_t count) {
  if (device->bus.write_words) {
    int code = device->bus.write_words(device->bus.context, address, words, count);
    return code ? bus_failed(device, address, code) : EIE_OK;
  }
  eie_result result = EIE_OK;
  for (size_t i = 0; i < count && result == EIE_OK; i++) {
    result = write_word(device, address + WORD_BYTES * i, words[i]);
  }
  return result;
}

static uint32_t least(uint32_t one, uint32_t other) {
  return one < other ? one : other;
}

/* Errors. */

static void note_status(eie_device *device, uint64_t status) {
  device->failure.cause = (uint8_t)FIELD(status, STATUS_CAUSE);
  device->failure.field = (uint8_t)FIELD(status, STATUS_FIELD);
  device->failure.descriptor = (uint16_t)FIELD(status, STATUS_DESCRIPTOR);
  device->failure.refused_address = (uint64_t)FIELD(status, STATUS_ADDRESS) * WORD_BYTES;
}

static void forget_failure(eie_device *device) {
  device->failure = (eie_failure){0, 0, 0, 0, 0, 0};
}

static eie_result stop(eie_device *device) {
  uint64_t status = 0;
  eie_result result = write_word(device, EIE_CONTROL, EIE_CONTROL_ABORT_MASK);
  for (unsigned reads = 0; result == EIE_OK; reads++) {
    result = read_word(device, EIE_STATUS, &status);
    if (!(status & EIE_STATUS_BUSY_MASK)) {
      break;
    }
    if (reads == STOP_READS) {
      return EIE_TIMEOUT;
    }
  }
  return result == EIE_OK ? write_word(device, EIE_CONTROL, EIE_CONTROL_CLEAR_MASK) : result;
}

/* Keeps why, ends every run, and returns `why`; the first failure is the one that is told. */
static eie_result fail(eie_device *device, eie_result why) {
  uint64_t status = 0;
  eie_failure first = device->failure;
  if (read_word(device, EIE_STATUS, &status) == EIE_OK) {
    note_status(device, status);
  }
  device->failure.address = first.address;
  device->failure.bus_code = first.bus_code;
  first = device->failure;
  device->unclean = stop(device) != EIE_OK;
  device->failure = first;
  device->collected = device->submitted;
  return why;
}

/* What the bus did not report. */
static eie_result find_refusal(eie_device *device) {
  uint64_t status = 0;
  eie_result result = read_word(device, EIE_STATUS, &status);
  if (result == EIE_OK && status & EIE_STATUS_ERROR_MASK) {
    return EIE_REFUSED;
  }
  return result;
}

/* The image. */

static int fits(uint64_t offset, uint64_t bytes, size_t length) {
  uint64_t end = (uint64_t)length - TRAILER_BYTES;
  return offset >= HEADER_BYTES && offset % WORD_BYTES == 0 && offset <= end &&
         bytes <= end - offset;
}

static eie_result check_ranges(const uint8_t *image, size_t length, uint64_t at, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!fits(at, RANGE_BYTES, length)) {
      return EIE_IMAGE_CONTENT;
    }
    uint64_t bytes = (uint64_t)get32(image + at + 8) * WORD_BYTES;
    if (get64(image + at) % WORD_BYTES || !fits(at + RANGE_BYTES, bytes, length)) {
      return EIE_IMAGE_CONTENT;
    }
    at += RANGE_BYTES + bytes;
  }
  return EIE_OK;
}

static eie_result check_segments(const eie_model *model, size_t length) {
  if (model->segment_count == 0 ||
      !fits(model->segments, (uint64_t)model->segment_count * SEGMENT_BYTES, length)) {
    return EIE_IMAGE_CONTENT;
  }
  const uint8_t *at = model->image + model->segments;
  for (uint32_t i = 0; i < model->segment_count; i++, at += SEGMENT_BYTES) {
    if (get32(at) > get32(at + 4) || get32(at + 4) > UINT16_MAX ||
        check_ranges(model->image, length, get32(at + 8), get32(at + 12)) != EIE_OK) {
      return EIE_IMAGE_CONTENT;
    }
  }
  return EIE_OK;
}

/* An order of 0 is that of the positions. */
static eie_result check_order(const eie_model *model, uint32_t order, uint32_t count, size_t length) {
  if (order == 0) {
    return EIE_OK;
  }
  if (!fits(order, (uint64_t)count * ORDER_BYTES, length)) {
    return EIE_IMAGE_CONTENT;
  }
  for (uint32_t i = 0; i < count; i++) {
    if (get32(model->image + order + (size_t)i * ORDER_BYTES) >= count) {
      return EIE_IMAGE_CONTENT;
    }
  }
  return EIE_OK;
}

static int consistent(const eie_model *model) {
  uint32_t input_buffers = FIELD(model->input_vector, INPUT_VECTOR_BUFFERS);
  uint32_t output_buffers = FIELD(model->output_vector, OUTPUT_VECTOR_BUFFERS);
  return (model->position_bits == 16 || model->position_bits == 32) &&
         model->activation_bits >= 2 && model->activation_bits <= model->position_bits &&
         model->inputs > 0 && model->inputs <= FIELD(model->input_vector, INPUT_VECTOR_LENGTH) &&
         model->outputs > 0 &&
         model->outputs == FIELD(model->output_vector, OUTPUT_VECTOR_LENGTH) &&
         input_buffers > 0 && input_buffers <= MOST_BUFFERS && output_buffers > 0 &&
         output_buffers <= MOST_BUFFERS &&
         (model->counter_words == 0 || model->counter_words == EIE_ELEMENT_COUNTERS);
}

static void read_header(const uint8_t *image, eie_model *model) {
  model->image = image;
  for (unsigned i = 0; i < 4; i++) {
    model->hash[i] = get64(image + AT_HASH + WORD_BYTES * i);
  }
  model->input_vector = get64(image + AT_INPUT_VECTOR);
  model->output_vector = get64(image + AT_OUTPUT_VECTOR);
  model->input_window = get64(image + AT_INPUT_WINDOW);
  model->output_window = get64(image + AT_OUTPUT_WINDOW);
  model->buffer_stride = get64(image + AT_BUFFER_STRIDE);
  model->counters = get64(image + AT_COUNTERS);
  model->element_stride = get64(image + AT_ELEMENT_STRIDE);
  model->elements = get32(image + AT_ELEMENTS);
  model->counter_words = get32(image + AT_COUNTER_WORDS);
  model->position_bits = get32(image + AT_POSITION_BITS);
  model->activation_bits = get32(image + AT_ACTIVATION_BITS);
  model->inputs = get32(image + AT_INPUTS);
  model->outputs = get32(image + AT_OUTPUTS);
  model->input_fraction_bits = get32(image + AT_INPUT_FRACTION_BITS);
  model->output_fraction_bits = get32(image + AT_OUTPUT_FRACTION_BITS);
  model->input_order = get32(image + AT_INPUT_ORDER);
  model->output_order = get32(image + AT_OUTPUT_ORDER);
  model->fixed_ranges = get32(image + AT_FIXED_RANGES);
  model->fixed_count = get32(image + AT_FIXED_COUNT);
  model->segments = get32(image + AT_SEGMENTS);
  model->segment_count = get32(image + AT_SEGMENT_COUNT);
}

static eie_result check_frame(const uint8_t *image, size_t length) {
  if (length < sizeof MAGIC) {
    return EIE_IMAGE_TRUNCATED;
  }
  for (size_t i = 0; i < sizeof MAGIC; i++) {
    if (image[i] != MAGIC[i]) {
      return EIE_IMAGE_MAGIC;
    }
  }
  if (length < HEADER_BYTES + TRAILER_BYTES) {
    return EIE_IMAGE_TRUNCATED;
  }
  if (get32(image + AT_VERSION) != IMAGE_VERSION ||
      get32(image + AT_HEADER_BYTES) != HEADER_BYTES || get32(image + AT_ZERO) != 0) {
    return EIE_IMAGE_VERSION;
  }
  if (get64(image + AT_LENGTH) != length) {
    return EIE_IMAGE_TRUNCATED;
  }
  return checksum(image, length - CRC_BYTES) == get32(image + length - CRC_BYTES)
             ? EIE_OK
             : EIE_IMAGE_CHECKSUM;
}

eie_result eie_check(const void *image, size_t length, eie_model *model) {
  if (!image || !model) {
    return EIE_BAD_ARGUMENT;
  }
  eie_result result = check_frame(image, length);
  if (result != EIE_OK) {
    return result;
  }
  if (get32((const uint8_t *)image + AT_MAP_VERSION) != EIE_MAP_VERSION_NUMBER) {
    return EIE_MAP_VERSION;
  }
  read_header(image, model);
  if (!consistent(model)) {
    return EIE_IMAGE_CONTENT;
  }
  result = check_order(model, model->input_order, model->inputs, length);
  if (result == EIE_OK) {
    result = check_order(model, model->output_order, model->outputs, length);
  }
  if (result == EIE_OK) {
    result = check_ranges(image, length, model->fixed_ranges, model->fixed_count);
  }
  return result == EIE_OK ? check_segments(model, length) : result;
}

/* Loading. */

static eie_result write_range(
    eie_device *device, uint64_t address, const uint8_t *bytes, uint32_t words) {
  uint64_t burst[EIE_BURST_WORDS];
  eie_result result = EIE_OK;
  while (words > 0 && result == EIE_OK) {
    uint32_t until_aligned = EIE_BURST_WORDS - (uint32_t)(address / WORD_BYTES) % EIE_BURST_WORDS;
    uint32_t count = least(words, until_aligned);
    for (uint32_t i = 0; i < count; i++) {
      burst[i] = get64(bytes + (size_t)i * WORD_BYTES);
    }
    result = write_words(device, address, burst, count);
    address += (uint64_t)count * WORD_BYTES;
    bytes += (size_t)count * WORD_BYTES;
    words -= count;
  }
  return result;
}

static eie_result write_ranges(eie_device *device, uint32_t offset, uint32_t count) {
  const uint8_t *at = device->model.image + offset;
  eie_result result = EIE_OK;
  for (uint32_t i = 0; i < count && result == EIE_OK; i++) {
    uint32_t words = get32(at + 8);
    result = write_range(device, get64(at), at + RANGE_BYTES, words);
    at += RANGE_BYTES + (size_t)words * WORD_BYTES;
  }
  return result;
}

/* Fills the memories with a segment, unless they hold it. */
static eie_result load_segment(eie_device *device, uint32_t segment) {
  if (device->segment == segment) {
    return EIE_OK;
  }
  const uint8_t *at =
      device->model.image + device->model.segments + (size_t)segment * SEGMENT_BYTES;
  device->segment = NO_SEGMENT;
  eie_result result = write_ranges(device, get32(at + 8), get32(at + 12));
  if (result == EIE_OK) {
    result = write_word(device, EIE_FIRST_DESCRIPTOR, get32(at));
  }
  if (result == EIE_OK) {
    result = write_word(device, EIE_LAST_DESCRIPTOR, get32(at + 4));
  }
  if (result == EIE_OK) {
    device->segment = segment;
  }
  return result;
}

static eie_result load_all(eie_device *device) {
  eie_result result =
      write_ranges(device, device->model.fixed_ranges, device->model.fixed_count);
  if (result == EIE_OK) {
    result = write_word(device, EIE_INPUT_VECTOR, device->model.input_vector);
  }
  if (result == EIE_OK) {
    result = write_word(device, EIE_OUTPUT_VECTOR, device->model.output_vector);
  }
  if (result == EIE_OK) {
    result = load_segment(device, 0);
  }
  return result == EIE_OK ? find_refusal(device) : result;
}

eie_result eie_init(eie_device *device, const eie_bus *bus) {
  if (!device || !bus || !bus->read64 || !bus->write64) {
    return EIE_BAD_ARGUMENT;
  }
  uint8_t *bytes = (uint8_t *)device;
  for (size_t i = 0; i < sizeof *device; i++) {
    bytes[i] = 0;
  }
  device->bus = *bus;
  device->segment = NO_SEGMENT;
  return EIE_OK;
}

eie_result eie_probe(eie_device *device) {
  if (!device) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  uint64_t identity = 0;
  eie_result result = read_word(device, EIE_IDENTITY, &identity);
  if (result != EIE_OK) {
    return result;
  }
  if (FIELD(identity, IDENTITY_MAGIC) != EIE_MAGIC_NUMBER) {
    return EIE_NOT_EIE;
  }
  if (FIELD(identity, IDENTITY_VERSION) != EIE_MAP_VERSION_NUMBER) {
    return EIE_MAP_VERSION;
  }
  for (unsigned i = 0; i < 4 && result == EIE_OK; i++) {
    result = read_word(device, EIE_CONFIG_HASH0 + WORD_BYTES * i, &device->hash[i]);
  }
  return result;
}

/* The hardware is what the image was made for, and nothing runs. */
static eie_result check_hardware(eie_device *device, const eie_model *model) {
  uint64_t status = 0;
  eie_result result = eie_probe(device);
  for (unsigned i = 0; i < 4 && result == EIE_OK; i++) {
    result = device->hash[i] == model->hash[i] ? EIE_OK : EIE_WRONG_HASH;
  }
  if (result == EIE_OK && device->unclean) {
    result = eie_recover(device);
  }
  if (result == EIE_OK) {
    result = read_word(device, EIE_STATUS, &status);
  }
  return result == EIE_OK && status & EIE_STATUS_BUSY_MASK ? EIE_BUSY : result;
}

eie_result eie_load(eie_device *device, const void *image, size_t length) {
  eie_model model;
  if (!device) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  eie_result result = eie_check(image, length, &model);
  if (result == EIE_OK) {
    result = check_hardware(device, &model);
  }
  if (result != EIE_OK) {
    return result;
  }
  device->loaded = 0;
  device->segment = NO_SEGMENT;
  device->collected = device->submitted;
  device->model = model;
  result = write_word(device, EIE_CONTROL, EIE_CONTROL_CLEAR_MASK);
  if (result == EIE_OK) {
    result = load_all(device);
  }
  if (result != EIE_OK) {
    device->segment = NO_SEGMENT;
    return fail(device, result);
  }
  device->loaded = 1;
  return EIE_OK;
}

/* Vectors. */

static uint32_t under_way(const eie_device *device) {
  return device->submitted - device->collected;
}

static uint32_t input_buffers(const eie_device *device) {
  return FIELD(device->model.input_vector, INPUT_VECTOR_BUFFERS);
}

static uint32_t output_buffers(const eie_device *device) {
  return FIELD(device->model.output_vector, OUTPUT_VECTOR_BUFFERS);
}

uint32_t eie_capacity(const eie_device *device) {
  if (!device || !device->loaded) {
    return 0;
  }
  if (device->model.segment_count > 1) {
    return 1;
  }
  return least(MOST_RUNS, least(input_buffers(device), output_buffers(device)));
}

/* The network's element at a position. */
static uint32_t element_at(const eie_model *model, uint32_t order, uint32_t position) {
  return order == 0 ? position : get32(model->image + order + (size_t)position * ORDER_BYTES);
}

static eie_result check_input(const eie_model *model, const int32_t *input) {
  int32_t most = (int32_t)(UINT32_MAX >> (33 - model->activation_bits));
  for (uint32_t i = 0; i < model->inputs; i++) {
    if (input[i] > most || input[i] < -most - 1) {
      return EIE_BAD_VALUE;
    }
  }
  return EIE_OK;
}

static uint64_t window(const eie_model *model, uint64_t base, uint32_t buffer) {
  uint64_t address = base;
  while (buffer-- > 0) { /* at most seven times: no multiplication of 64 bits */
    address += model->buffer_stride;
  }
  return address;
}

/* Positions `from` and those after it as one word, 0 past the inputs. */
static uint64_t packed(const eie_model *model, const int32_t *input, uint32_t from) {
  unsigned lane = model->position_bits;
  uint32_t halves[2] = {0, 0};
  for (unsigned i = 0; i < 64 / lane && from + i < model->inputs; i++) {
    uint32_t value = (uint32_t)input[element_at(model, model->input_order, from + i)];
    unsigned bit = i * lane;
    halves[bit / 32] |= (lane == 32 ? value : value & UINT16_MAX) << bit % 32;
  }
  return (uint64_t)halves[1] << 32 | halves[0];
}

static void unpack(const eie_model *model, uint64_t word, int32_t *output, uint32_t from) {
  unsigned lane = model->position_bits;
  uint32_t halves[2] = {(uint32_t)word, (uint32_t)(word >> 32)};
  for (unsigned i = 0; i < 64 / lane && from + i < model->outputs; i++) {
    unsigned bit = i * lane;
    uint32_t value = halves[bit / 32] >> bit % 32;
    /* A conversion to a signed number that every compiler does alike: from two's complement. */
    int32_t number = lane == 32 ? (int32_t)(value & INT32_MAX) - (int32_t)(value >> 31) * INT32_MAX -
                                      (int32_t)(value >> 31)
                                : (int32_t)(value & INT16_MAX) - (int32_t)(value & 0x8000);
    output[element_at(model, model->output_order, from + i)] = number;
  }
}

static eie_result write_input(eie_device *device, const int32_t *input, uint32_t buffer) {
  const eie_model *model = &device->model;
  uint64_t burst[EIE_BURST_WORDS];
  uint64_t address = window(model, model->input_window, buffer);
  uint32_t per_word = 64 / model->position_bits;
  uint32_t positions = FIELD(model->input_vector, INPUT_VECTOR_LENGTH);
  uint32_t count = 0;
  eie_result result = EIE_OK;
  for (uint32_t from = 0; from < positions && result == EIE_OK; from += per_word) {
    burst[count++] = packed(model, input, from);
    if (count == EIE_BURST_WORDS || positions - from <= per_word) {
      result = write_words(device, address, burst, count);
      address += (uint64_t)count * WORD_BYTES;
      count = 0;
    }
  }
  return result;
}

static eie_result read_output(eie_device *device, int32_t *output, uint32_t buffer) {
  const eie_model *model = &device->model;
  uint64_t burst[EIE_BURST_WORDS];
  uint64_t address = window(model, model->output_window, buffer);
  uint32_t per_word = 64 / model->position_bits;
  uint32_t words = (model->outputs + per_word - 1) / per_word;
  uint32_t position = 0;
  eie_result result = EIE_OK;
  while (words > 0 && result == EIE_OK) {
    uint32_t count = least(words, EIE_BURST_WORDS);
    result = read_words(device, address, burst, count);
    for (uint32_t i = 0; i < count && result == EIE_OK; i++, position += per_word) {
      unpack(model, burst[i], output, position);
    }
    address += (uint64_t)count * WORD_BYTES;
    words -= count;
  }
  return result;
}

/* Runs. */

static eie_result queue_run(eie_device *device, uint32_t number) {
  return write_word(
      device, EIE_RUN,
      PLACED(number % input_buffers(device), RUN_SOURCE) |
          PLACED(number % output_buffers(device), RUN_DESTINATION) |
          PLACED(number & UINT16_MAX, RUN_TAG));
}

static eie_result submit(eie_device *device, const int32_t *input) {
  eie_result result = load_segment(device, 0);
  if (result == EIE_OK) {
    result = write_input(device, input, device->submitted % input_buffers(device));
  }
  return result == EIE_OK ? queue_run(device, device->submitted) : result;
}

/* What hinders a run, before anything is sent. */
static eie_result ready(eie_device *device, const void *vector) {
  if (!device || !vector) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  if (!device->loaded) {
    return EIE_NO_MODEL;
  }
  return device->unclean ? eie_recover(device) : EIE_OK;
}

static eie_result submit_or_fail(eie_device *device, const int32_t *input) {
  eie_result result = submit(device, input);
  if (result != EIE_OK) {
    return fail(device, result);
  }
  device->submitted++;
  return EIE_OK;
}

eie_result eie_submit(eie_device *device, const int32_t *input) {
  eie_result result = ready(device, input);
  if (result == EIE_OK && under_way(device) >= eie_capacity(device)) {
    result = EIE_FULL;
  }
  if (result == EIE_OK) {
    result = check_input(&device->model, input);
  }
  return result == EIE_OK ? submit_or_fail(device, input) : result;
}

/* Whether the oldest run has ended well; it is acknowledged then. */
static eie_result acknowledge(eie_device *device) {
  uint64_t completed = 0;
  eie_result result = read_word(device, EIE_COMPLETED, &completed);
  if (result != EIE_OK) {
    return result;
  }
  if (!(completed & EIE_COMPLETED_VALID_MASK)) {
    return EIE_PENDING;
  }
  if (completed & EIE_COMPLETED_FAILED_MASK) {
    return EIE_RUN_FAILED;
  }
  if (FIELD(completed, COMPLETED_TAG) != (device->collected & UINT16_MAX)) {
    return EIE_WRONG_TAG;
  }
  return write_word(device, EIE_COMPLETED, PLACED(FIELD(completed, COMPLETED_TAG), COMPLETED_TAG));
}

static eie_result collect(eie_device *device, int32_t *output) {
  eie_result result = acknowledge(device);
  if (result != EIE_OK) {
    return result;
  }
  if (device->segment + 1 < device->model.segment_count) {
    result = load_segment(device, device->segment + 1);
    if (result == EIE_OK) {
      result = queue_run(device, device->collected);
    }
    return result == EIE_OK ? EIE_PENDING : result;
  }
  result = read_output(device, output, device->collected % output_buffers(device));
  return result == EIE_OK ? find_refusal(device) : result;
}

eie_result eie_collect(eie_device *device, int32_t *output) {
  eie_result result = ready(device, output);
  if (result != EIE_OK) {
    return result;
  }
  if (under_way(device) == 0) {
    return EIE_IDLE;
  }
  result = collect(device, output);
  if (result == EIE_OK) {
    device->collected++;
  }
  return result == EIE_OK || result == EIE_PENDING ? result : fail(device, result);
}

eie_result eie_await(eie_device *device, int32_t *output) {
  eie_result result = eie_collect(device, output);
  while (result == EIE_PENDING) {
    if (device->bus.wait && device->bus.wait(device->bus.context)) {
      return EIE_TIMEOUT;
    }
    result = eie_collect(device, output);
  }
  return result;
}

eie_result eie_run(eie_device *device, const int32_t *input, int32_t *output) {
  size_t completed = 0;
  return eie_run_batch(device, input, output, 1, &completed);
}

eie_result eie_run_batch(
    eie_device *device, const int32_t *inputs, int32_t *outputs, size_t count, size_t *completed) {
  if (!completed || !outputs) {
    return EIE_BAD_ARGUMENT;
  }
  *completed = 0;
  eie_result result = ready(device, inputs);
  if (result == EIE_OK && under_way(device) > 0) {
    result = EIE_FULL;
  }
  for (size_t i = 0; i < count && result == EIE_OK; i++) {
    result = check_input(&device->model, inputs + i * device->model.inputs);
  }
  size_t sent = 0;
  while (result == EIE_OK && *completed < count) {
    while (result == EIE_OK && sent < count && sent - *completed < eie_capacity(device)) {
      result = submit_or_fail(device, inputs + sent * device->model.inputs);
      sent += result == EIE_OK;
    }
    if (result == EIE_OK) {
      result = eie_await(device, outputs + *completed * device->model.outputs);
      *completed += result == EIE_OK;
    }
  }
  return result;
}

/* Control and counters. */

eie_result eie_interrupt(eie_device *device, int enable) {
  if (!device) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  return write_word(
      device, EIE_INTERRUPT_ENABLE, enable ? EIE_INTERRUPT_ENABLE_DONE_MASK : UINT64_C(0));
}

eie_result eie_recover(eie_device *device) {
  if (!device) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  eie_result result = stop(device);
  device->unclean = result != EIE_OK;
  device->collected = device->submitted;
  return result;
}

eie_result eie_counters(eie_device *device, eie_counts *counts) {
  if (!device || !counts) {
    return EIE_BAD_ARGUMENT;
  }
  forget_failure(device);
  eie_result result = read_word(device, EIE_CYCLES, &counts->cycles);
  if (result == EIE_OK) {
    result = read_word(device, EIE_BROADCASTS, &counts->broadcasts);
  }
  if (result == EIE_OK) {
    result = read_word(device, EIE_STALL_QUEUE_FULL, &counts->stall_queue_full);
  }
  return result == EIE_OK ? read_word(device, EIE_STALL_NO_INPUT, &counts->stall_no_input)
                          : result;
}

/* Words that the hardware refuses while a program runs, or where nothing is mapped. */
static eie_result read_idle(eie_device *device, uint64_t address, uint64_t *words, size_t count) {
  forget_failure(device);
  if (under_way(device) > 0) {
    return EIE_BUSY;
  }
  eie_result result = read_words(device, address, words, count);
  if (result == EIE_OK) {
    result = find_refusal(device);
  }
  return result == EIE_OK ? EIE_OK : fail(device, result);
}

eie_result eie_trace(eie_device *device, uint32_t descriptor, eie_counts *counts) {
  uint64_t words[EIE_TRACE_WORDS_EACH] = {0, 0};
  if (!device || !counts || descriptor > UINT16_MAX) {
    return EIE_BAD_ARGUMENT;
  }
  uint64_t address = EIE_TRACE + (uint64_t)descriptor * WORD_BYTES * EIE_TRACE_WORDS_EACH;
  eie_result result = read_idle(device, address, words, EIE_TRACE_WORDS_EACH);
  counts->cycles = FIELD(words[EIE_TRACE_CYCLES_WORD], TRACE_CYCLES);
  counts->broadcasts = FIELD(words[EIE_TRACE_BROADCASTS_WORD], TRACE_BROADCASTS);
  counts->stall_queue_full = FIELD(words[EIE_TRACE_STALL_QUEUE_FULL_WORD], TRACE_STALL_QUEUE_FULL);
  counts->stall_no_input = FIELD(words[EIE_TRACE_STALL_NO_INPUT_WORD], TRACE_STALL_NO_INPUT);
  return result;
}

eie_result eie_element_counters(
    eie_device *device, uint32_t element, uint64_t counters[EIE_ELEMENT_COUNTERS]) {
  if (!device || !counters) {
    return EIE_BAD_ARGUMENT;
  }
  if (!device->loaded) {
    return EIE_NO_MODEL;
  }
  if (element >= device->model.elements || device->model.counter_words == 0) {
    return EIE_BAD_ARGUMENT;
  }
  uint64_t address = device->model.counters + element * device->model.element_stride;
  return read_idle(device, address, counters, EIE_ELEMENT_COUNTERS);
}

const char *eie_text(eie_result result) {
  static const char *const TEXT[] = {
      "success",
      "the run has not ended yet",
      "as many runs are under way as can be",
      "no run is under way",
      "the wait was given up, or the device did not stop",
      "an argument is null or out of range",
      "an input does not fit the activations",
      "no model is loaded",
      "the bus answered an access with an error",
      "the device refused an access",
      "there is no eie at this address",
      "the register map has another version than the driver",
      "the model was made for another configuration",
      "the image is shorter or longer than it says",
      "the image has no image's magic",
      "the image has another version than the driver",
      "the image's checksum is wrong",
      "the image contradicts itself",
      "a program runs",
      "the run ended in an error",
      "a run completed that the driver did not start"};
  unsigned index = (unsigned)result;
  return index < sizeof TEXT / sizeof *TEXT ? TEXT[index] : "no result of this driver";
}

const char *eie_cause_text(unsigned cause) {
  static const char *const TEXT[] = EIE_CAUSE_TEXTS;
  return cause < sizeof TEXT / sizeof *TEXT ? TEXT[cause] : "no cause of this register map";
}
