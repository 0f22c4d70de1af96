/* SPDX-License-Identifier: Apache-2.0 */
/* Tests of the driver against mock.c; ends with 0 when all hold. */
#include <string.h>

#include "check.h"
#include "eie_bare.h"
#include "eie_map.h"
#include "mock.h"

static const mock_shape PLAIN = {150, 70, 16, 2, 1, 0, 0, 6};

static uint8_t image[1 << 16];
static mock hardware;
static eie_device device;

/* A loaded device. */
static size_t begin(mock_shape shape, int bursts) {
  size_t length = mock_image(image, shape);
  eie_bus bus = mock_bus(&hardware, bursts);
  mock_reset(&hardware, shape);
  CHECK_RESULT(eie_init(&device, &bus), EIE_OK);
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
  return length;
}

enum { MOST = 8 };
static int32_t inputs[MOST * 400], outputs[MOST * 400];

static void fill_inputs(mock_shape shape, unsigned count) {
  for (unsigned i = 0; i < count * shape.inputs; i++) {
    inputs[i] = (int32_t)(i * 37 % 4001) - 2000;
  }
  memset(outputs, 0x55, sizeof outputs);
}

/* Position p of the output is position p of the input and 1. */
static void check_outputs(mock_shape shape, unsigned count) {
  for (unsigned v = 0; v < count; v++) {
    for (unsigned p = 0; p < shape.outputs; p++) {
      unsigned in = shape.reversed ? shape.inputs - 1 - p : p;
      unsigned out = shape.reversed ? shape.outputs - 1 - p : p;
      CHECK(outputs[v * shape.outputs + out] == inputs[v * shape.inputs + in] + 1);
    }
  }
}

static void runs_right(mock_shape shape, unsigned count) {
  size_t completed = 0;
  fill_inputs(shape, count);
  CHECK_RESULT(eie_run_batch(&device, inputs, outputs, count, &completed), EIE_OK);
  CHECK(completed == count);
  check_outputs(shape, count);
}

static void arguments_are_checked(void) {
  eie_bus bus = mock_bus(&hardware, 0);
  eie_bus deaf = bus;
  eie_bus mute = bus;
  eie_counts counts;
  eie_model model;
  size_t completed;
  deaf.read64 = 0;
  mute.write64 = 0;
  CHECK_RESULT(eie_init(0, &bus), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_init(&device, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_init(&device, &deaf), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_init(&device, &mute), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_probe(0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_check(0, 0, &model), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_check(image, 0, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_load(0, image, 1), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_submit(0, inputs), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_submit(&device, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_collect(&device, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 1, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_run_batch(&device, inputs, 0, 1, &completed), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_interrupt(0, 1), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_recover(0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_counters(0, &counts), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_counters(&device, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_trace(0, 0, &counts), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_trace(&device, 0, 0), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_trace(&device, 65536, &counts), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_element_counters(0, 0, (uint64_t[EIE_ELEMENT_COUNTERS]){0}), EIE_BAD_ARGUMENT);
  CHECK_RESULT(eie_element_counters(&device, 0, 0), EIE_BAD_ARGUMENT);
  CHECK(eie_capacity(0) == 0);
  CHECK_RESULT(eie_init(&device, &bus), EIE_OK);
  CHECK(eie_capacity(&device) == 0);
  CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_NO_MODEL);
  uint64_t counters[EIE_ELEMENT_COUNTERS];
  CHECK_RESULT(eie_element_counters(&device, 0, counters), EIE_NO_MODEL);
}

static void another_device_is_refused(void) {
  size_t length = begin(PLAIN, 0);
  CHECK(device.hash[3] == UINT64_C(0xfedcba9876543210));
  hardware.identity ^= UINT64_C(1) << 40;
  CHECK_RESULT(eie_probe(&device), EIE_NOT_EIE);
  hardware.identity ^= UINT64_C(1) << 40 | 7;
  CHECK_RESULT(eie_load(&device, image, length), EIE_MAP_VERSION);
  hardware.identity ^= 7;
  for (unsigned i = 0; i < 4; i++) {
    unsigned logged = hardware.logged;
    hardware.hash[i] ^= 1;
    CHECK_RESULT(eie_load(&device, image, length), EIE_WRONG_HASH);
    hardware.hash[i] ^= 1;
    CHECK(hardware.logged == logged);
  }
  hardware.foreign = 1;
  CHECK_RESULT(eie_load(&device, image, length), EIE_BUSY);
  hardware.foreign = 0;
  runs_right(PLAIN, 1); /* the model of before is still loaded */
}

/* No damaged image is taken, and none is read past its end: the copy has exactly its bytes. */
static void damaged_images_are_refused(void) {
  mock_shape shape = {10, 5, 16, 2, 2, 0, 1, 6};
  size_t length = mock_image(image, shape);
  eie_model model;
  CHECK_RESULT(eie_check(image, length, &model), EIE_OK);
  CHECK(model.inputs == 10 && model.outputs == 5 && model.input_fraction_bits == 12 &&
        model.output_fraction_bits == 7);
  for (size_t shorter = 0; shorter < length; shorter++) {
    uint8_t *copy = malloc(shorter ? shorter : 1);
    CHECK(copy);
    memcpy(copy, image, shorter);
    CHECK_RESULT(eie_check(copy, shorter, &model), EIE_IMAGE_TRUNCATED);
    free(copy);
  }
  CHECK_RESULT(eie_check(image, length + 8, &model), EIE_IMAGE_TRUNCATED);
  for (size_t i = 24; i < length; i++) {
    uint8_t before = image[i];
    image[i] ^= (uint8_t)(1 << i % 8);
    if (i >= 28 && i < 32) {
      CHECK_RESULT(eie_check(image, length, &model), EIE_IMAGE_VERSION);
    } else {
      CHECK_RESULT(eie_check(image, length, &model), EIE_IMAGE_CHECKSUM);
    }
    image[i] = before;
  }
  image[3] = 'X';
  CHECK_RESULT(eie_check(image, length, &model), EIE_IMAGE_MAGIC);
  image[3] = 'I';
  image[8] = 2;
  CHECK_RESULT(eie_check(image, length, &model), EIE_IMAGE_VERSION);
  image[8] = 1;
  image[12] = 0;
  CHECK_RESULT(eie_check(image, length, &model), EIE_IMAGE_VERSION);
}

/* An image whose checksum is right and whose contents are not. */
static void contradictions_are_refused(void) {
  static const struct {
    unsigned at, bytes;
    uint64_t value;
    eie_result result;
  } WRONG[] = {
      {24, 4, 3, EIE_MAP_VERSION},
      {64, 8, UINT64_C(0x2000000900100004), EIE_IMAGE_CONTENT}, /* shorter than the inputs */
      {64, 8, UINT64_C(0x0000000a00100004), EIE_IMAGE_CONTENT}, /* no buffer */
      {64, 8, UINT64_C(0x9000000a00100004), EIE_IMAGE_CONTENT}, /* nine buffers */
      {72, 8, UINT64_C(0x2000000600100004), EIE_IMAGE_CONTENT}, /* longer than the outputs */
      {72, 8, UINT64_C(0x0000000500100004), EIE_IMAGE_CONTENT},
      {72, 8, UINT64_C(0x9000000500100004), EIE_IMAGE_CONTENT},
      {124, 4, 5, EIE_IMAGE_CONTENT},  /* counters of an element */
      {128, 4, 8, EIE_IMAGE_CONTENT},  /* bits of a position */
      {132, 4, 1, EIE_IMAGE_CONTENT},  /* bits of an activation */
      {132, 4, 17, EIE_IMAGE_CONTENT},
      {136, 4, 0, EIE_IMAGE_CONTENT},
      {140, 4, 0, EIE_IMAGE_CONTENT},
      {152, 4, 8, EIE_IMAGE_CONTENT},          /* order in the header */
      {152, 4, 0xfffffff8, EIE_IMAGE_CONTENT}, /* order past the end */
      {156, 4, 177, EIE_IMAGE_CONTENT},        /* order not aligned */
      {176, 4, 10, EIE_IMAGE_CONTENT},         /* an order's element that is none */
      {216, 4, 5, EIE_IMAGE_CONTENT},
      {160, 4, 0, EIE_IMAGE_CONTENT}, /* ranges in the header */
      {164, 4, 0x10000000, EIE_IMAGE_CONTENT},
      {240, 8, 0x100004, EIE_IMAGE_CONTENT}, /* a range's address */
      {248, 4, 0x1fffffff, EIE_IMAGE_CONTENT}, /* a range's words */
      {168, 4, 0, EIE_IMAGE_CONTENT},
      {172, 4, 0, EIE_IMAGE_CONTENT},
      {172, 4, 0x10000000, EIE_IMAGE_CONTENT},
      {280, 4, 9, EIE_IMAGE_CONTENT},       /* first descriptor after the last */
      {284, 4, 0x10000, EIE_IMAGE_CONTENT}, /* last descriptor */
      {288, 4, 0x7ffffff8, EIE_IMAGE_CONTENT},
      {292, 4, 10000, EIE_IMAGE_CONTENT},
      {296, 4, 9, EIE_IMAGE_CONTENT}, /* the second segment */
      {308, 4, 10000, EIE_IMAGE_CONTENT}};
  mock_shape shape = {10, 5, 16, 2, 2, 0, 1, 6};
  for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
    size_t length = mock_image(image, shape);
    eie_model model;
    for (unsigned byte = 0; byte < WRONG[i].bytes; byte++) {
      image[WRONG[i].at + byte] = (uint8_t)(WRONG[i].value >> 8 * byte);
    }
    mock_seal(image, length);
    if (eie_check(image, length, &model) != WRONG[i].result) {
      fprintf(stderr, "value %zu of the table must be refused\n", i);
      exit(1);
    }
  }
}

/* Segments of one descriptor, anywhere in the program. */
static void single_descriptors_are_taken(void) {
  static const unsigned AT[] = {280, 284, 296, 300};
  mock_shape shape = {10, 5, 16, 2, 2, 0, 1, 6};
  static const uint16_t NUMBERS[] = {0, 3, 0xffff};
  eie_model model;
  for (unsigned n = 0; n < 3; n++) {
    size_t length = mock_image(image, shape);
    for (unsigned i = 0; i < 4; i++) {
      image[AT[i]] = (uint8_t)NUMBERS[n];
      image[AT[i] + 1] = (uint8_t)(NUMBERS[n] >> 8);
    }
    mock_seal(image, length);
    CHECK_RESULT(eie_check(image, length, &model), EIE_OK);
  }
}

/* A bus that takes everything and answers as the hardware of the image in `context` does. */
static int sink_read(void *context, uint64_t address, uint64_t *word) {
  const eie_model *model = context;
  *word = address == 0 ? UINT64_C(0x4549450000000005) : address < 0x28 ? model->hash[address / 8 - 1] : 0;
  return 0;
}

static int sink_write(void *context, uint64_t address, uint64_t word) {
  (void)context;
  (void)address;
  (void)word;
  return 0;
}

/* Whatever an image says whose checksum is right: nothing outside of it is read. */
static void random_contents_do_no_harm(void) {
  mock_shape shape = {10, 5, 16, 2, 2, 0, 1, 6};
  uint32_t state = 1;
  unsigned taken = 0;
  for (unsigned round = 0; round < 20000; round++) {
    eie_model model;
    size_t length = mock_image(image, shape);
    uint8_t *copy = malloc(length);
    CHECK(copy);
    memcpy(copy, image, length);
    for (unsigned change = 0; change <= round % 3; change++) {
      state = state * 1664525 + 1013904223;
      copy[28 + (state >> 8) % (length - 36)] = (uint8_t)(state >> 24);
    }
    mock_seal(copy, length);
    if (eie_check(copy, length, &model) == EIE_OK && model.inputs <= 400 && model.outputs <= 400) {
      eie_bus bus = {&model, sink_read, sink_write, 0, 0, 0};
      int32_t input[400] = {0}, output[400];
      CHECK_RESULT(eie_init(&device, &bus), EIE_OK);
      CHECK_RESULT(eie_load(&device, copy, length), EIE_OK);
      CHECK_RESULT(eie_submit(&device, input), EIE_OK);
      CHECK_RESULT(eie_collect(&device, output), EIE_PENDING);
      taken++;
    }
    free(copy);
  }
  CHECK(taken > 2000 && taken < 18000);
}

static void a_model_is_written_word_by_word(void) {
  for (int bursts = 0; bursts < 2; bursts++) {
    begin(PLAIN, bursts);
    CHECK(hardware.logged == 3 + 8 + 70);
    CHECK(hardware.log_address[2] == MOCK_ELEMENT_MEMORY + 32 * 8 && hardware.log_word[2] == 2);
    CHECK(hardware.log_address[3] == 0x8000 && hardware.log_word[3] == 1000);
    for (unsigned i = 0; i < 70; i++) {
      CHECK(hardware.log_address[11 + i] == MOCK_ELEMENT_MEMORY + 0x8000 + 8 * i);
      CHECK(hardware.log_word[11 + i] == 1500 + i);
    }
    CHECK(hardware.input_vector >> 60 == 2 && (hardware.output_vector >> 32 & 0x3ffffff) == 70);
    CHECK(hardware.first == 0 && hardware.last == 1);
    CHECK(hardware.longest_burst == (bursts ? EIE_BURST_WORDS : 0) && hardware.crossings == 0);
  }
}

/* Every access of a load once answered with an error: nothing is loaded, and the next load works. */
static void a_load_survives_errors_of_the_bus(void) {
  for (int bursts = 0; bursts < 2; bursts++) {
    for (int silent = 0; silent < 2; silent++) {
      size_t length = begin(PLAIN, bursts);
      unsigned all = hardware.accesses;
      for (unsigned n = 1; n <= all; n++) {
        hardware.accesses = 0;
        hardware.silent = silent;
        hardware.error_at = n;
        eie_result result = eie_load(&device, image, length);
        /* a refused read of STATUS says nothing: of the first one, the clear after it forgets */
        CHECK(result != EIE_OK || (silent && (n == 6 || n == all)));
        CHECK(silent || result == EIE_BUS);
        CHECK(silent || device.failure.bus_code == MOCK_BUS_CODE);
        hardware.error_at = 0;
        CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
      }
      runs_right(PLAIN, 2);
    }
  }
}

static void vectors_run_in_every_shape(void) {
  static const mock_shape SHAPES[] = {
      {150, 70, 16, 2, 1, 0, 0, 6}, {150, 70, 16, 2, 1, 0, 1, 6}, {1, 1, 16, 2, 1, 0, 0, 6},
      {128, 64, 16, 8, 1, 0, 1, 6}, {129, 65, 16, 1, 1, 0, 1, 6}, {150, 70, 32, 2, 1, 0, 1, 0},
      {7, 3, 32, 3, 1, 0, 0, 0},    {150, 70, 16, 2, 3, 0, 1, 6}, {70, 70, 16, 1, 2, 96, 0, 6}};
  for (size_t i = 0; i < sizeof SHAPES / sizeof *SHAPES; i++) {
    for (int bursts = 0; bursts < 2; bursts++) {
      begin(SHAPES[i], bursts);
      CHECK(eie_capacity(&device) == (SHAPES[i].buffers > 1 && SHAPES[i].segments == 1 ? 2u : 1u));
      memset(hardware.input, 0x33, sizeof hardware.input);
      runs_right(SHAPES[i], MOST);
      runs_right(SHAPES[i], 3);
      CHECK(hardware.most_known == eie_capacity(&device));
      CHECK(hardware.runs == 11 * SHAPES[i].segments);
      if (SHAPES[i].input_length) {
        CHECK(hardware.input[0][SHAPES[i].inputs] == 0 && hardware.input[0][95] == 0);
      }
    }
  }
}

static void values_must_fit(void) {
  static const mock_shape WIDE = {4, 4, 32, 2, 1, 0, 0, 0};
  static const int32_t LIMITS[2][4] = {{-32768, -1, 0, 32766}, {-524288, -1, 0, 524286}};
  mock_shape shape = {4, 4, 16, 2, 1, 0, 0, 0};
  for (int wide = 0; wide < 2; wide++) {
    begin(wide ? WIDE : shape, 1);
    memcpy(inputs, LIMITS[wide], sizeof LIMITS[wide]);
    CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_OK);
    check_outputs(shape, 1);
    unsigned accesses = hardware.accesses;
    size_t completed = 9;
    for (unsigned i = 0; i < 4; i++) {
      int32_t before = inputs[i];
      inputs[i] = wide ? 524288 : 32768;
      CHECK_RESULT(eie_submit(&device, inputs), EIE_BAD_VALUE);
      inputs[i] = wide ? -524289 : -32769;
      CHECK_RESULT(eie_submit(&device, inputs), EIE_BAD_VALUE);
      inputs[i] = before;
    }
    for (unsigned bad = 0; bad < 3; bad++) {
      memset(inputs, 0, 12 * sizeof *inputs);
      inputs[4 * bad + 3] = 524288;
      CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 3, &completed), EIE_BAD_VALUE);
      CHECK(completed == 0 && hardware.accesses == accesses);
    }
    inputs[11] = wide ? 524287 : 32767; /* the largest; the vector after the batch is not looked at */
    inputs[12] = 524288;
    CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 3, &completed), EIE_OK);
    CHECK(hardware.input[1][3] == (uint32_t)inputs[11]);
  }
}

static void runs_are_submitted_and_collected(void) {
  begin(PLAIN, 0);
  size_t completed;
  fill_inputs(PLAIN, 3);
  CHECK_RESULT(eie_collect(&device, outputs), EIE_IDLE);
  CHECK_RESULT(eie_submit(&device, inputs), EIE_OK);
  CHECK_RESULT(eie_collect(&device, outputs), EIE_PENDING);
  CHECK_RESULT(eie_submit(&device, inputs + 150), EIE_OK);
  CHECK_RESULT(eie_submit(&device, inputs + 300), EIE_FULL);
  CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 1, &completed), EIE_FULL);
  CHECK_RESULT(eie_await(&device, outputs), EIE_OK);
  CHECK_RESULT(eie_submit(&device, inputs + 300), EIE_OK);
  CHECK_RESULT(eie_await(&device, outputs + 70), EIE_OK);
  CHECK_RESULT(eie_await(&device, outputs + 140), EIE_OK);
  check_outputs(PLAIN, 3);
  CHECK_RESULT(eie_collect(&device, outputs), EIE_IDLE);
  CHECK(hardware.waits > 0);
  device.bus.wait = 0;
  runs_right(PLAIN, 3);
}

static void a_wait_may_give_up(void) {
  begin(PLAIN, 0);
  fill_inputs(PLAIN, 1);
  hardware.gives_up_at = 1;
  CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_TIMEOUT);
  CHECK_RESULT(eie_await(&device, outputs), EIE_OK);
  check_outputs(PLAIN, 1);
}

static void a_failed_run_is_told(void) {
  static const mock_shape PARTS = {150, 70, 16, 2, 3, 0, 0, 6};
  for (unsigned number = 1; number <= 4; number++) {
    size_t completed = 9;
    begin(PLAIN, 0);
    fill_inputs(PLAIN, 4);
    hardware.fails_at = number;
    CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 4, &completed), EIE_RUN_FAILED);
    CHECK(completed == number - 1);
    CHECK(device.failure.cause == EIE_CAUSE_DESCRIPTOR && device.failure.field == 9);
    check_outputs(PLAIN, number - 1);
    CHECK(hardware.known_count == 0 && hardware.completed_count == 0 && !hardware.error_status);
    runs_right(PLAIN, 4);
  }
  begin(PARTS, 0);
  fill_inputs(PARTS, 1);
  hardware.fails_at = 2;
  CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_RUN_FAILED);
  CHECK(device.failure.descriptor == 1);
  hardware.runs = 0;
  hardware.fails_at = 0;
  runs_right(PARTS, 2);
}

/* Every access of a batch once answered with an error. */
static void a_batch_survives_errors_of_the_bus(void) {
  static const mock_shape SHAPES[] = {{20, 9, 16, 2, 1, 0, 1, 6}, {20, 9, 16, 1, 2, 0, 0, 6}};
  for (unsigned i = 0; i < 4; i++) {
    mock_shape shape = SHAPES[i % 2];
    begin(shape, i / 2 == 1);
    unsigned before = hardware.accesses;
    runs_right(shape, 4);
    unsigned all = hardware.accesses - before;
    for (unsigned n = 1; n <= all; n++) {
      size_t completed = 9;
      fill_inputs(shape, 4);
      begin(shape, i / 2 == 1);
      hardware.accesses = 0;
      hardware.error_at = n;
      CHECK_RESULT(eie_run_batch(&device, inputs, outputs, 4, &completed), EIE_BUS);
      CHECK(device.failure.bus_code == MOCK_BUS_CODE && device.failure.cause == EIE_CAUSE_UNMAPPED);
      CHECK(device.failure.refused_address >= device.failure.address);
      check_outputs(shape, (unsigned)completed);
      CHECK(completed < 4 && hardware.known_count == 0 && !hardware.error_status);
      hardware.runs = 0;
      runs_right(shape, 4);
    }
  }
}

/* The failure is that of the last function. */
static void a_failure_is_forgotten(void) {
  static const eie_failure NONE;
  uint64_t counters[EIE_ELEMENT_COUNTERS];
  eie_counts counts;
  for (unsigned next = 0; next < 8; next++) {
    size_t length = begin(PLAIN, 0);
    size_t completed;
    fill_inputs(PLAIN, 1);
    hardware.fails_at = 1;
    CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_RUN_FAILED);
    CHECK(device.failure.cause == EIE_CAUSE_DESCRIPTOR && device.failure.field == 9);
    device.failure.bus_code = device.failure.descriptor = 1;
    device.failure.address = device.failure.refused_address = 8;
    eie_result result = next == 0   ? eie_probe(&device)
                        : next == 1 ? eie_load(&device, image, length)
                        : next == 2 ? eie_run_batch(&device, inputs, outputs, 0, &completed)
                        : next == 3 ? eie_counters(&device, &counts)
                        : next == 4 ? eie_trace(&device, 0, &counts)
                        : next == 5 ? eie_element_counters(&device, 0, counters)
                        : next == 6 ? eie_interrupt(&device, 1)
                                    : eie_recover(&device);
    CHECK_RESULT(result, EIE_OK);
    CHECK(device.failure.address == NONE.address && device.failure.bus_code == NONE.bus_code &&
          device.failure.cause == NONE.cause && device.failure.field == NONE.field &&
          device.failure.descriptor == NONE.descriptor &&
          device.failure.refused_address == NONE.refused_address);
  }
}

/* A bus that does not report errors: STATUS tells them. */
static void a_silent_refusal_is_found(void) {
  begin(PLAIN, 0);
  fill_inputs(PLAIN, 1);
  hardware.silent = 1;
  hardware.accesses = 0;
  hardware.error_at = 3; /* a word of the input */
  CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_REFUSED);
  CHECK(device.failure.refused_address == MOCK_INPUT + 16 && device.failure.bus_code == 0);
  CHECK(device.failure.address == 0 && device.failure.cause == EIE_CAUSE_UNMAPPED);
  runs_right(PLAIN, 2);
}

static void a_foreign_completion_is_told(void) {
  begin(PLAIN, 0);
  fill_inputs(PLAIN, 1);
  hardware.wrong_tag = 5;
  CHECK_RESULT(eie_run(&device, inputs, outputs), EIE_WRONG_TAG);
  hardware.wrong_tag = 0;
  runs_right(PLAIN, 2);
}

static void runs_are_aborted(void) {
  size_t length = begin(PLAIN, 0);
  fill_inputs(PLAIN, 2);
  CHECK_RESULT(eie_submit(&device, inputs), EIE_OK);
  CHECK_RESULT(eie_submit(&device, inputs + 150), EIE_OK);
  CHECK_RESULT(eie_recover(&device), EIE_OK);
  CHECK(hardware.known_count == 0);
  CHECK_RESULT(eie_collect(&device, outputs), EIE_IDLE);
  runs_right(PLAIN, 4);

  /* a device that does not stop: told, and stopped again before anything else is sent */
  fill_inputs(PLAIN, 1);
  CHECK_RESULT(eie_submit(&device, inputs), EIE_OK);
  hardware.never_stops = 1;
  CHECK_RESULT(eie_recover(&device), EIE_TIMEOUT);
  CHECK_RESULT(eie_submit(&device, inputs), EIE_TIMEOUT);
  CHECK_RESULT(eie_load(&device, image, length), EIE_TIMEOUT);
  hardware.never_stops = 0;
  runs_right(PLAIN, 4);
  CHECK_RESULT(eie_submit(&device, inputs), EIE_OK);
  hardware.never_stops = 1;
  CHECK_RESULT(eie_recover(&device), EIE_TIMEOUT);
  hardware.never_stops = 0;
  CHECK_RESULT(eie_load(&device, image, length), EIE_OK);
  runs_right(PLAIN, 4);
}

static void counters_are_read(void) {
  static const mock_shape WITHOUT = {4, 4, 16, 2, 1, 0, 0, 0};
  uint64_t counters[EIE_ELEMENT_COUNTERS];
  eie_counts counts;
  for (int bursts = 0; bursts < 2; bursts++) {
    begin(PLAIN, bursts);
    CHECK_RESULT(eie_counters(&device, &counts), EIE_OK);
    CHECK(counts.cycles == 0x50 && counts.broadcasts == 0x58 && counts.stall_queue_full == 0x60 &&
          counts.stall_no_input == 0x68);
    CHECK_RESULT(eie_trace(&device, 5, &counts), EIE_OK);
    CHECK(counts.cycles == 0x80a && counts.broadcasts == 2 * 0x80a);
    CHECK(counts.stall_queue_full == 0x80b && counts.stall_no_input == 2 * 0x80b);
    CHECK_RESULT(eie_element_counters(&device, 3, counters), EIE_OK);
    CHECK(counters[5] == (MOCK_COUNTERS + 3 * MOCK_ELEMENT_STRIDE) / 8 + 5);
    CHECK_RESULT(eie_element_counters(&device, 4, counters), EIE_BAD_ARGUMENT);
    fill_inputs(PLAIN, 1);
    CHECK_RESULT(eie_submit(&device, inputs), EIE_OK);
    CHECK_RESULT(eie_trace(&device, 5, &counts), EIE_BUSY);
    CHECK_RESULT(eie_element_counters(&device, 3, counters), EIE_BUSY);
    CHECK_RESULT(eie_await(&device, outputs), EIE_OK);
    CHECK_RESULT(eie_trace(&device, 500, &counts), EIE_BUS);
    CHECK(device.failure.address == 0x4000 + 500 * 16);
    hardware.silent = 1;
    CHECK_RESULT(eie_trace(&device, 500, &counts), EIE_REFUSED);
    runs_right(PLAIN, 2);
  }
  for (unsigned n = 1; n <= 4; n++) {
    begin(PLAIN, 0);
    hardware.accesses = 0;
    hardware.error_at = n;
    CHECK_RESULT(eie_counters(&device, &counts), EIE_BUS);
  }
  begin(WITHOUT, 0);
  CHECK_RESULT(eie_element_counters(&device, 0, counters), EIE_BAD_ARGUMENT);
}

static void the_interrupt_is_enabled(void) {
  begin(PLAIN, 0);
  CHECK_RESULT(eie_interrupt(&device, 1), EIE_OK);
  CHECK(hardware.interrupt_enable == 1);
  CHECK_RESULT(eie_interrupt(&device, 0), EIE_OK);
  CHECK(hardware.interrupt_enable == 0);
}

static void every_result_has_its_text(void) {
  for (int one = EIE_OK; one <= EIE_WRONG_TAG; one++) {
    for (int other = EIE_OK; other < one; other++) {
      CHECK(strcmp(eie_text((eie_result)one), eie_text((eie_result)other)) != 0);
    }
  }
  CHECK(strcmp(eie_text(EIE_OK), "success") == 0);
  CHECK(strstr(eie_text(EIE_WRONG_TAG), "completed"));
  CHECK(strstr(eie_text((eie_result)(EIE_WRONG_TAG + 1)), "no result"));
  CHECK(strstr(eie_text((eie_result)-1), "no result"));
  CHECK(strstr(eie_cause_text(EIE_CAUSE_BUFFER_IN_USE), "buffer"));
  CHECK(strstr(eie_cause_text(15), "no cause"));
}

static void bare_metal_moves_words(void) {
  static uint64_t memory[4];
  for (unsigned bits = 32; bits <= 64; bits += 32) {
    eie_bus bus = eie_bare_bus(memory, bits);
    uint64_t word = 0;
    CHECK(bus.write64(bus.context, 16, UINT64_C(0x0123456789abcdef)) == 0);
    CHECK(bus.read64(bus.context, 16, &word) == 0);
    CHECK(word == UINT64_C(0x0123456789abcdef) && memory[1] == 0 && memory[3] == 0);
    memory[2] = 0;
  }
}

int main(void) {
  arguments_are_checked();
  another_device_is_refused();
  damaged_images_are_refused();
  contradictions_are_refused();
  single_descriptors_are_taken();
  random_contents_do_no_harm();
  a_model_is_written_word_by_word();
  a_load_survives_errors_of_the_bus();
  vectors_run_in_every_shape();
  values_must_fit();
  runs_are_submitted_and_collected();
  a_wait_may_give_up();
  a_failed_run_is_told();
  a_batch_survives_errors_of_the_bus();
  a_failure_is_forgotten();
  a_silent_refusal_is_found();
  a_foreign_completion_is_told();
  runs_are_aborted();
  counters_are_read();
  the_interrupt_is_enabled();
  every_result_has_its_text();
  bare_metal_moves_words();
  puts("all hold");
  return 0;
}
