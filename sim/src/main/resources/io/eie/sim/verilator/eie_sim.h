// The binary interface between a simulated design and the JVM: see docs/simulation.md.
// Every design exports eie_abi, eie_ports and eie_open; everything else goes through the table that the handle begins with, so
// that one dispatch library, bound once by the JVM, serves any number of designs.
#ifndef EIE_SIM_H
#define EIE_SIM_H

#include <stdint.h>

#define EIE_ABI 3

#ifdef __cplusplus
extern "C" {
#endif

// What ended a simulation; 0 while it may go on.
enum {
  EIE_RUNNING = 0,
  EIE_FINISH = 1,
  EIE_STOP = 2,
  EIE_ASSERTION = 3,
  EIE_FATAL = 4,
  EIE_EXCEPTION = 5
};

// Returned instead of a count.
enum { EIE_FAILED = -1, EIE_TIMEOUT = -2, EIE_REFUSED = -3 };

// Which text eie_call_text returns.
enum { EIE_TEXT_MESSAGE = 0, EIE_TEXT_FILE = 1, EIE_TEXT_OUTPUT = 2 };

// Which number eie_call_number returns.
enum { EIE_NUMBER_STATUS = 0, EIE_NUMBER_CYCLE = 1, EIE_NUMBER_LINE = 2 };

struct eie_table;

struct eie_sim {
  const struct eie_table* table;
};

struct eie_table {
  void (*close)(struct eie_sim*);
  int64_t (*number)(struct eie_sim*, int32_t which);
  const char* (*text)(struct eie_sim*, int32_t which);
  void* (*port_address)(struct eie_sim*, int32_t port);
  int64_t (*eval)(struct eie_sim*);
  int64_t (*tick)(struct eie_sim*, int64_t cycles);
  int64_t (*run_until)(struct eie_sim*, int32_t port, int32_t word, int64_t mask, int64_t value, int64_t cycles);
  int64_t (*exchange)(struct eie_sim*, const int64_t* plan, const int64_t* rows, int64_t* responses, int64_t* counts);
  void* (*memory)(struct eie_sim*, const char* scope, const char* name, int32_t* shape);
  int64_t (*trace_open)(struct eie_sim*, const char* path, const char* scope);
  int64_t (*trace_record)(struct eie_sim*, int32_t on);
  int64_t (*trace_close)(struct eie_sim*);
  int64_t (*coverage_write)(struct eie_sim*, const char* path);
};

#ifdef __cplusplus
}
#endif

#endif
