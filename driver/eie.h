/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Driver of the eie accelerator, C99. It allocates nothing, has no global state and needs no C library;
 * docs/driver.md explains it with an example.
 *
 * One eie_device is used by one thread at a time. After EIE_BUS, EIE_REFUSED, EIE_RUN_FAILED or EIE_WRONG_TAG of a
 * function that moves vectors or runs them, no run is under way: the driver has aborted them and cleared the error.
 */
#ifndef EIE_H
#define EIE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Words that one call of read_words or write_words moves at most, a power of two up to 512; the driver keeps so many
 * on the stack. A call never crosses a multiple of as many words, and so none of 4 KiB.
 */
#ifndef EIE_BURST_WORDS
#define EIE_BURST_WORDS 32
#endif

typedef enum eie_result {
  EIE_OK = 0,
  EIE_PENDING,         /* the run has not ended yet */
  EIE_FULL,            /* as many runs are under way as can be */
  EIE_IDLE,            /* no run is under way */
  EIE_TIMEOUT,         /* wait gave up, or the device did not stop */
  EIE_BAD_ARGUMENT,    /* a pointer is null, or an index is out of range */
  EIE_BAD_VALUE,       /* an input does not fit the activations; nothing was sent */
  EIE_NO_MODEL,        /* no model is loaded */
  EIE_BUS,             /* the bus answered an access with an error */
  EIE_REFUSED,         /* STATUS holds an error that the bus did not report */
  EIE_NOT_EIE,         /* no eie at this address */
  EIE_MAP_VERSION,     /* a register map of another version than the driver's */
  EIE_WRONG_HASH,      /* the image was made for another configuration */
  EIE_IMAGE_TRUNCATED, /* the image is shorter or longer than it says */
  EIE_IMAGE_MAGIC,     /* not an image */
  EIE_IMAGE_VERSION,   /* an image of another version */
  EIE_IMAGE_CHECKSUM,  /* the image is damaged */
  EIE_IMAGE_CONTENT,   /* the image contradicts itself */
  EIE_BUSY,            /* a program runs */
  EIE_RUN_FAILED,      /* the run ended in an error; eie_failure has its cause */
  EIE_WRONG_TAG        /* a run completed that this driver did not start */
} eie_result;

/*
 * How the driver reaches the accelerator. Addresses are bytes from the accelerator's base, multiples of 8. Each
 * function returns 0, or another number when the bus answers with an error (SLVERR, DECERR, a bus fault); the driver
 * keeps it in eie_failure.bus_code. Where the bus cannot report errors, the functions return 0 and the driver finds
 * them in STATUS.
 */
typedef struct eie_bus {
  void *context; /* passed to every function */
  int (*read64)(void *context, uint64_t address, uint64_t *word);
  int (*write64)(void *context, uint64_t address, uint64_t word);
  /* Neighbouring words, 1..EIE_BURST_WORDS, that cross no multiple of as many; null: single accesses. */
  int (*read_words)(void *context, uint64_t address, uint64_t *words, size_t count);
  int (*write_words)(void *context, uint64_t address, const uint64_t *words, size_t count);
  /* Called while no run has ended; returns 0 to look again, another number to give up. Null: look again at once. */
  int (*wait)(void *context);
} eie_bus;

/* Why a function did not succeed. */
typedef struct eie_failure {
  uint64_t address;         /* of the access that the bus answered with an error */
  int bus_code;             /* what read64, write64, read_words or write_words returned */
  uint8_t cause;            /* STATUS.cause, EIE_CAUSE_… of eie_map.h */
  uint8_t field;            /* STATUS.field, EIE_FIELD_… */
  uint16_t descriptor;      /* STATUS.descriptor */
  uint64_t refused_address; /* byte address that STATUS.address names */
} eie_failure;

/* What an image says, checked. Offsets are bytes from its start. */
typedef struct eie_model {
  const uint8_t *image;
  uint64_t hash[4]; /* CONFIG_HASH0 to 3 */
  uint64_t input_vector, output_vector;
  uint64_t input_window, output_window, buffer_stride;
  uint64_t counters, element_stride;
  uint32_t elements, counter_words, position_bits, activation_bits;
  uint32_t inputs, outputs;
  uint32_t input_fraction_bits, output_fraction_bits; /* a value is its integer / 2^bits */
  uint32_t input_order, output_order;
  uint32_t fixed_ranges, fixed_count;
  uint32_t segments, segment_count;
} eie_model;

typedef struct eie_device {
  eie_bus bus;
  eie_model model;
  eie_failure failure; /* of the last function that failed */
  uint64_t hash[4];    /* CONFIG_HASH0 to 3 of the hardware */
  uint32_t submitted, collected;
  uint32_t segment; /* the one that the memories hold */
  uint8_t loaded, unclean;
} eie_device;

/* Cycles and events: of a descriptor, or of the last run. */
typedef struct eie_counts {
  uint64_t cycles, broadcasts, stall_queue_full, stall_no_input;
} eie_counts;

/* Counters of an element, in the order of the register map. */
#define EIE_ELEMENT_COUNTERS 6

/* Prepares a device; no access. */
eie_result eie_init(eie_device *device, const eie_bus *bus);

/* Reads identity, version of the register map, and configuration hash (into device->hash). */
eie_result eie_probe(eie_device *device);

/* Checks an image, every length and the checksum, and says what is in it; no access. */
eie_result eie_check(const void *image, size_t length, eie_model *model);

/*
 * Checks an image and the hardware, then loads the model. The image must stay where it is as long as the model is
 * used: a model of several segments is reloaded in every run.
 */
eie_result eie_load(eie_device *device, const void *image, size_t length);

/*
 * Runs that can be under way at once: 2 where the transfers of one vector overlap the run of another, else 1; 0
 * without a model.
 */
uint32_t eie_capacity(const eie_device *device);

/*
 * Writes an input vector (model.inputs integers of model.input_fraction_bits, in the network's order) and queues its
 * run; EIE_FULL when eie_capacity runs are under way.
 */
eie_result eie_submit(eie_device *device, const int32_t *input);

/*
 * Reads the output vector (model.outputs integers of model.output_fraction_bits, in the network's order) of the
 * oldest run under way; EIE_PENDING while it has not ended, EIE_IDLE when there is none. Starts the next segment
 * where the model has several.
 */
eie_result eie_collect(eie_device *device, int32_t *output);

/* The same, waiting with bus.wait. After EIE_TIMEOUT the run is still under way. */
eie_result eie_await(eie_device *device, int32_t *output);

/* Runs one vector. */
eie_result eie_run(eie_device *device, const int32_t *input, int32_t *output);

/*
 * Runs `count` vectors, one after another in `inputs` and `outputs`; the input of the next one and the output of the
 * last one move while one runs. *completed is the number of output vectors that are valid, also after an error.
 */
eie_result eie_run_batch(
    eie_device *device, const int32_t *inputs, int32_t *outputs, size_t count, size_t *completed);

/* Lets interrupt_o follow the end of runs, or not. */
eie_result eie_interrupt(eie_device *device, int enable);

/* Ends every run under way, acknowledges every completion, clears errors. The model stays loaded. */
eie_result eie_recover(eie_device *device);

/* Counters of the last run (of its last segment). */
eie_result eie_counters(eie_device *device, eie_counts *counts);

/* Trace of a descriptor of the last run; EIE_BUSY while a run is under way. */
eie_result eie_trace(eie_device *device, uint32_t descriptor, eie_counts *counts);

/* Counters of an element for the last run, with a model loaded; EIE_BUSY while a run is under way. */
eie_result eie_element_counters(
    eie_device *device, uint32_t element, uint64_t counters[EIE_ELEMENT_COUNTERS]);

/* A short sentence for a result, and for a cause of STATUS. */
const char *eie_text(eie_result result);
const char *eie_cause_text(unsigned cause);

#ifdef __cplusplus
}
#endif

#endif
