/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Firmware of the LiteX system of soc.py: loads the model, runs ten digits with the driver, one after another and back
 * to back, compares every output with the golden model's, and tells cycles of the processor's clock on the console.
 */
#include <irq.h>

#include <generated/csr.h>
#include <generated/mem.h>

#include "digits.h" /* DIGITS, PIXELS, CLASSES, pixels, golden, labels: made by digits.py */
#include "eie.h"
#include "eie_bare.h"

extern const unsigned char eie_model_lenet_300_100[];
extern const size_t eie_model_lenet_300_100_bytes;

static eie_device device;
static int32_t inputs[DIGITS * PIXELS], outputs[DIGITS * CLASSES];

/* crt0.S calls it from a trap; interrupts stay disabled here, they are looked at where the processor waits. */
void isr(void) {}

/* The compiler calls them by itself. */
void *memcpy(void *to, const void *from, size_t count) {
  unsigned char *out = to;
  const unsigned char *in = from;
  while (count--) {
    *out++ = *in++;
  }
  return to;
}

void *memset(void *to, int value, size_t count) {
  unsigned char *out = to;
  while (count--) {
    *out++ = (unsigned char)value;
  }
  return to;
}

static void put(char letter) {
  while (uart_txfull_read()) {
  }
  uart_rxtx_write(letter);
}

static void print(const char *text) {
  while (*text) {
    put(*text++);
  }
}

static void number(uint32_t value) {
  char digits[10];
  unsigned count = 0;
  do {
    digits[count++] = (char)('0' + value % 10);
    value /= 10;
  } while (value);
  while (count) {
    put(digits[--count]);
  }
}

static void line(const char *text, uint32_t value, const char *unit) {
  print(text);
  number(value);
  print(unit);
  print("\n");
}

static uint32_t now(void) {
  timer0_uptime_latch_write(1);
  return (uint32_t)timer0_uptime_cycles_read();
}

/* Sleeps, so to speak, until the accelerator's interrupt: the level stays until the driver acknowledges the run. */
static int until_interrupt(void *context) {
  (void)context;
  while (!(irq_pending() & 1u << EIE_INTERRUPT)) {
  }
  return 0;
}

static void end(const char *verdict) {
  print(verdict);
  print("\n\004"); /* simulate.cpp ends at this character */
  for (;;) {
  }
}

static void check(const char *what, eie_result result) {
  if (result != EIE_OK) {
    print(what);
    print(": ");
    print(eie_text(result));
    print(", ");
    print(eie_cause_text(device.failure.cause));
    print("\n");
    end("FAIL");
  }
}

static unsigned largest(const int32_t *scores) {
  unsigned best = 0;
  for (unsigned i = 1; i < CLASSES; i++) {
    if (scores[i] > scores[best]) {
      best = i;
    }
  }
  return best;
}

/* Values that differ from the golden model's; prints the class of each digit. */
static unsigned compare(void) {
  unsigned mismatches = 0, right = 0;
  print("digits:");
  for (unsigned i = 0; i < DIGITS; i++) {
    const int32_t *scores = outputs + i * CLASSES;
    for (unsigned j = 0; j < CLASSES; j++) {
      mismatches += scores[j] != golden[i * CLASSES + j];
    }
    print(" ");
    number(largest(scores));
    right += largest(scores) == labels[i];
  }
  print("\n");
  line("right classes: ", right, "");
  line("values that differ from the golden model: ", mismatches, "");
  return mismatches;
}

int main(void) {
  eie_bus bus = eie_bare_bus((volatile void *)EIE_BASE, 32);
  size_t completed = 0;
  unsigned mismatches = 0;
  irq_setmask(1u << EIE_INTERRUPT);
  bus.wait = until_interrupt;
  for (unsigned i = 0; i < DIGITS * PIXELS; i++) {
    inputs[i] = pixels[i];
  }

  check("init", eie_init(&device, &bus));
  check("probe", eie_probe(&device));
  uint32_t begin = now();
  check("load", eie_load(&device, eie_model_lenet_300_100, eie_model_lenet_300_100_bytes));
  line("model of ", (uint32_t)eie_model_lenet_300_100_bytes, " bytes");
  line("loaded in ", now() - begin, " cycles");
  check("interrupt", eie_interrupt(&device, 1));

  uint32_t spent = 0, computed = 0;
  for (unsigned i = 0; i < DIGITS; i++) {
    eie_counts counts;
    begin = now();
    check("run", eie_run(&device, inputs + i * PIXELS, outputs + i * CLASSES));
    spent += now() - begin;
    check("counters", eie_counters(&device, &counts));
    computed += (uint32_t)counts.cycles;
  }
  line("one after another: ", spent / DIGITS, " cycles per digit");
  line("of these the accelerator computes: ", computed / DIGITS, " cycles");
  mismatches += compare();

  for (unsigned i = 0; i < DIGITS * CLASSES; i++) {
    outputs[i] = 0;
  }
  begin = now();
  check("batch", eie_run_batch(&device, inputs, outputs, DIGITS, &completed));
  line("back to back: ", (now() - begin) / DIGITS, " cycles per digit");
  mismatches += compare();
  mismatches += completed != DIGITS;

  end(mismatches == 0 ? "PASS" : "FAIL");
  return 0;
}
