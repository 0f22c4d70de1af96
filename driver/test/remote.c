/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The driver on hardware at the other end of standard input and output, which is the Verilated RTL in the tests:
 *
 *   remote IMAGE INPUTS OUTPUTS
 *
 * loads IMAGE with errors planted, runs the vectors of INPUTS (32-bit little-endian integers) one by one and as a
 * batch, and writes those of OUTPUTS. A request is a letter, R, W or I (wait for the interrupt), an address (8 bytes)
 * and a number of words (4 bytes), little-endian, and the words of a write; an answer a code (4 bytes) and the words
 * of a read.
 */
#include <string.h>

#include "check.h"
#include "eie_map.h"
#include "mock.h"

static eie_device device;
static unsigned writes, misled_at;

/* Little-endian on any machine. */

static void send(uint64_t value, unsigned bytes) {
  for (unsigned i = 0; i < bytes; i++) {
    CHECK(fputc((int)(value >> 8 * i & 255), stdout) != EOF);
  }
}

static uint64_t receive(unsigned bytes) {
  uint64_t value = 0;
  for (unsigned i = 0; i < bytes; i++) {
    int byte = fgetc(stdin);
    CHECK(byte != EOF);
    value |= (uint64_t)(unsigned)byte << 8 * i;
  }
  return value;
}

static int exchange(int kind, uint64_t address, const uint64_t *out, uint64_t *in, size_t count) {
  send((uint64_t)kind, 1);
  send(address, 8);
  send(count, 4);
  for (size_t i = 0; out && i < count; i++) {
    send(out[i], 8);
  }
  CHECK(fflush(stdout) == 0);
  int code = (int)receive(4);
  for (size_t i = 0; in && i < count; i++) {
    in[i] = receive(8);
  }
  return code;
}

static int read_words(void *context, uint64_t address, uint64_t *words, size_t count) {
  (void)context;
  return exchange('R', address, 0, words, count);
}

/* One write of a test goes to the trace, which is only read, so that the hardware answers it with an error. */
static int write_words(void *context, uint64_t address, const uint64_t *words, size_t count) {
  (void)context;
  writes++;
  return exchange('W', writes == misled_at ? EIE_TRACE : address, words, 0, count);
}

static int read64(void *context, uint64_t address, uint64_t *word) {
  return read_words(context, address, word, 1);
}

static int write64(void *context, uint64_t address, uint64_t word) {
  return write_words(context, address, &word, 1);
}

static int wait(void *context) {
  (void)context;
  return exchange('I', 0, 0, 0, 0);
}

static uint8_t *read_file(const char *path, size_t *length) {
  FILE *file = fopen(path, "rb");
  CHECK(file && fseek(file, 0, SEEK_END) == 0);
  long end = ftell(file);
  CHECK(end > 0 && fseek(file, 0, SEEK_SET) == 0);
  uint8_t *bytes = malloc((size_t)end);
  CHECK(bytes && fread(bytes, 1, (size_t)end, file) == (size_t)end && fclose(file) == 0);
  *length = (size_t)end;
  return bytes;
}

static void bad_images_write_nothing(uint8_t *image, size_t length) {
  CHECK_RESULT(eie_load(&device, image, length - 8), EIE_IMAGE_TRUNCATED);
  image[length / 2] ^= 1;
  CHECK_RESULT(eie_load(&device, image, length), EIE_IMAGE_CHECKSUM);
  image[length / 2] ^= 1;
  image[32] ^= 1; /* the configuration hash */
  mock_seal(image, length);
  CHECK_RESULT(eie_load(&device, image, length), EIE_WRONG_HASH);
  image[32] ^= 1;
  mock_seal(image, length);
  CHECK(writes == 0);
}

static void a_load_that_fails_is_repeated(const uint8_t *image, size_t length) {
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
  misled_at = writes + writes / 2;
  CHECK_RESULT(eie_load(&device, image, length), EIE_BUS);
  CHECK(device.failure.bus_code != 0 && device.failure.cause == EIE_CAUSE_DIRECTION);
  CHECK(device.failure.address != EIE_TRACE && device.failure.refused_address == EIE_TRACE);
  int32_t none = 0;
  CHECK_RESULT(eie_run(&device, &none, &none), EIE_NO_MODEL);
  misled_at = 0;
}

/* A reserved bit of the first descriptor's word 2, in the first range of the first segment. */
static void a_failed_run_is_told(
    uint8_t *image, size_t length, const int32_t *input, int32_t *output) {
  eie_model model;
  CHECK_RESULT(eie_check(image, length, &model), EIE_OK);
  size_t table = model.segments;
  size_t range = (size_t)image[table + 8] | (size_t)image[table + 9] << 8 |
                 (size_t)image[table + 10] << 16 | (size_t)image[table + 11] << 24;
  uint8_t *high = image + range + 16 + 2 * 8 + 7;
  CHECK(image[range + 1] == 0x80 && !(*high & 0x80));
  *high |= 0x80;
  mock_seal(image, length);
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
  CHECK_RESULT(eie_run(&device, input, output), EIE_RUN_FAILED);
  CHECK(device.failure.cause == EIE_CAUSE_DESCRIPTOR && device.failure.field == EIE_FIELD_RESERVED);
  CHECK(device.failure.descriptor == 0);
  *high &= 0x7f;
  mock_seal(image, length);
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
}

/* Runs under way are aborted, at another moment each time. */
static void runs_are_aborted(const int32_t *input, size_t count) {
  for (unsigned delay = 0; delay < 5; delay++) {
    uint64_t status = 0;
    unsigned waiting = eie_capacity(&device) > 1 && count > 1;
    CHECK_RESULT(eie_submit(&device, input), EIE_OK);
    if (waiting) {
      CHECK_RESULT(eie_submit(&device, input + device.model.inputs), EIE_OK);
    }
    for (unsigned reads = 0; reads <= 20 * delay; reads++) {
      CHECK(read64(0, EIE_STATUS, &status) == 0);
    }
    CHECK(delay > 0 || status & EIE_STATUS_BUSY_MASK);
    CHECK(delay > 0 || !waiting || status & EIE_STATUS_WAITING_MASK);
    CHECK_RESULT(eie_recover(&device), EIE_OK);
    CHECK(read64(0, EIE_STATUS, &status) == 0 && status == 0);
  }
}

/* The trace of the last segment adds up to its cycles. */
static void the_trace_is_that_of_the_run(void) {
  eie_counts run, one;
  uint64_t first = 0, last = 0, cycles = 0, broadcasts = 0;
  uint64_t counters[EIE_ELEMENT_COUNTERS];
  CHECK_RESULT(eie_counters(&device, &run), EIE_OK);
  CHECK(read64(0, EIE_FIRST_DESCRIPTOR, &first) == 0 && read64(0, EIE_LAST_DESCRIPTOR, &last) == 0);
  for (uint64_t descriptor = first; descriptor <= last; descriptor++) {
    CHECK_RESULT(eie_trace(&device, (uint32_t)descriptor, &one), EIE_OK);
    cycles += one.cycles;
    broadcasts += one.broadcasts;
  }
  CHECK(run.cycles > 0 && cycles == run.cycles && broadcasts == run.broadcasts);
  for (uint32_t element = 0; element < device.model.elements; element++) {
    CHECK_RESULT(eie_element_counters(&device, element, counters), EIE_OK);
    CHECK(counters[EIE_COUNTER_BUSY_CYCLES] + counters[EIE_COUNTER_STARVED_CYCLES] <= run.cycles);
    CHECK(counters[EIE_COUNTER_POINTER_READS] > 0);
  }
}

int main(int count, char **arguments) {
  CHECK(count == 4);
  size_t length, input_bytes;
  uint8_t *image = read_file(arguments[1], &length);
  uint8_t *file = read_file(arguments[2], &input_bytes);
  int32_t *inputs = malloc(input_bytes);
  CHECK(inputs);
  for (size_t i = 0; i < input_bytes / 4; i++) {
    uint32_t value = (uint32_t)file[4 * i] | (uint32_t)file[4 * i + 1] << 8 |
                     (uint32_t)file[4 * i + 2] << 16 | (uint32_t)file[4 * i + 3] << 24;
    memcpy(inputs + i, &value, sizeof value);
  }
  eie_bus bus = {0, read64, write64, read_words, write_words, wait};
  CHECK_RESULT(eie_init(&device, &bus), EIE_OK);
  bad_images_write_nothing(image, length);
  a_load_that_fails_is_repeated(image, length);
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
  CHECK_RESULT(eie_interrupt(&device, 1), EIE_OK);

  size_t vectors = input_bytes / 4 / device.model.inputs;
  size_t output_count = vectors * device.model.outputs;
  int32_t *outputs = malloc(output_count * sizeof *outputs);
  int32_t *alone = malloc(device.model.outputs * sizeof *alone);
  CHECK(outputs && alone && vectors > 1);
  a_failed_run_is_told(image, length, inputs, outputs);
  CHECK_RESULT(eie_run(&device, inputs, alone), EIE_OK);
  the_trace_is_that_of_the_run();
  runs_are_aborted(inputs, vectors);

  size_t completed = 0;
  CHECK_RESULT(eie_run_batch(&device, inputs, outputs, vectors, &completed), EIE_OK);
  CHECK(completed == vectors);
  CHECK(memcmp(outputs, alone, device.model.outputs * sizeof *alone) == 0);
  FILE *results = fopen(arguments[3], "wb");
  CHECK(results);
  for (size_t i = 0; i < output_count; i++) {
    for (unsigned byte = 0; byte < 4; byte++) {
      CHECK(fputc((int)((uint32_t)outputs[i] >> 8 * byte & 255), results) != EOF);
    }
  }
  CHECK(fclose(results) == 0);
  free(alone);
  free(outputs);
  free(inputs);
  free(file);
  free(image);
  return 0;
}
