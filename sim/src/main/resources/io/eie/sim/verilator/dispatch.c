// Bound once to the JVM: each call goes through the table of the design that the handle belongs to.
#include "eie_sim.h"

#define EIE_EXPORT __attribute__((visibility("default")))

EIE_EXPORT int32_t eie_dispatch_abi(void) { return EIE_ABI; }

EIE_EXPORT void eie_call_close(struct eie_sim* sim) { sim->table->close(sim); }

EIE_EXPORT int64_t eie_call_number(struct eie_sim* sim, int32_t which) { return sim->table->number(sim, which); }

EIE_EXPORT const char* eie_call_text(struct eie_sim* sim, int32_t which) { return sim->table->text(sim, which); }

EIE_EXPORT void* eie_call_port_address(struct eie_sim* sim, int32_t port) {
  return sim->table->port_address(sim, port);
}

EIE_EXPORT int64_t eie_call_eval(struct eie_sim* sim) { return sim->table->eval(sim); }

EIE_EXPORT int64_t eie_call_tick(struct eie_sim* sim, int64_t cycles) { return sim->table->tick(sim, cycles); }

EIE_EXPORT int64_t eie_call_run_until(
    struct eie_sim* sim, int32_t port, int32_t word, int64_t mask, int64_t value, int64_t cycles) {
  return sim->table->run_until(sim, port, word, mask, value, cycles);
}

EIE_EXPORT int64_t eie_call_exchange(
    struct eie_sim* sim, const int64_t* plan, const int64_t* rows, int64_t* responses, int64_t* counts) {
  return sim->table->exchange(sim, plan, rows, responses, counts);
}

EIE_EXPORT void* eie_call_memory(struct eie_sim* sim, const char* scope, const char* name, int32_t* shape) {
  return sim->table->memory(sim, scope, name, shape);
}

EIE_EXPORT int64_t eie_call_trace_open(struct eie_sim* sim, const char* path, const char* scope) {
  return sim->table->trace_open(sim, path, scope);
}

EIE_EXPORT int64_t eie_call_trace_record(struct eie_sim* sim, int32_t on) { return sim->table->trace_record(sim, on); }

EIE_EXPORT int64_t eie_call_trace_close(struct eie_sim* sim) { return sim->table->trace_close(sim); }

EIE_EXPORT int64_t eie_call_coverage_write(struct eie_sim* sim, const char* path) {
  return sim->table->coverage_write(sim, path);
}
