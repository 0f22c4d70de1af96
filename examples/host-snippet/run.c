/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Classifies images with the driver (docs/driver.md): loads the model that `eie export lenet.eie --format c` wrote,
 * runs every image, and takes the largest output of each. Compile it with driver/eie.c, the model, and a back end:
 * here board_bus, which returns eie_bare_bus((volatile void *)0x40000000, 32) for an axi4-lite-32 top at that
 * address.
 */
#include "eie.h"

#define MODEL eie_model_lenet_300_100
#define MODEL_BYTES eie_model_lenet_300_100_bytes
enum { PIXELS = 784, CLASSES = 10, MOST_IMAGES = 16 };

extern const unsigned char MODEL[];
extern const size_t MODEL_BYTES;
extern eie_bus board_bus(void);

static eie_device device; /* the driver keeps nothing elsewhere */

/* Loads the model, once. */
eie_result load_model(void) {
  eie_bus bus = board_bus();
  eie_result result = eie_init(&device, &bus);
  if (result == EIE_OK) {
    result = eie_load(&device, MODEL, MODEL_BYTES);
  }
  if (result == EIE_OK && (device.model.inputs != PIXELS || device.model.outputs != CLASSES)) {
    result = EIE_BAD_ARGUMENT; /* the model of another network */
  }
  return result;
}

/* The classes of images, whose pixels are integers of device.model.input_fraction_bits. */
eie_result classify(const int32_t *images, size_t count, unsigned *classes) {
  static int32_t scores[MOST_IMAGES * CLASSES];
  size_t completed = 0;
  if (count > MOST_IMAGES) {
    return EIE_BAD_ARGUMENT;
  }
  eie_result result = eie_run_batch(&device, images, scores, count, &completed);
  for (size_t i = 0; i < completed; i++) { /* those before an error are right */
    classes[i] = 0;
    for (unsigned c = 1; c < CLASSES; c++) {
      if (scores[i * CLASSES + c] > scores[i * CLASSES + classes[i]]) {
        classes[i] = c;
      }
    }
  }
  return result;
}

/* Why the last call failed: an address that the bus refused, or a descriptor that the hardware did. */
const eie_failure *last_failure(void) {
  return &device.failure;
}
