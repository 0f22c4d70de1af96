// One simulated design behind the interface of eie_sim.h. The same text for every design: what differs is in Vmodel.h
// (written by Verilator) and in eie_ports.h (the port table).
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "Vmodel.h"
#include "eie_ports.h"
#include "eie_sim.h"
#include "verilated_syms.h"
#if VM_TRACE_FST
#include "verilated_fst_c.h"
#elif VM_TRACE_VCD
#include "verilated_vcd_c.h"
#endif
#if VM_COVERAGE
#include "verilated_cov.h"
#endif

namespace {

#if VM_TRACE_FST
using Wave = VerilatedFstC;
#elif VM_TRACE_VCD
using Wave = VerilatedVcdC;
#endif

constexpr uint64_t kTimePerCycle = 10;
constexpr size_t kKeptOutput = 1 << 16;
constexpr size_t kMaximumLine = 1 << 12;

struct Port {
  int32_t bits;
  bool output;
  void* address;
};

struct Simulation : eie_sim {
  VerilatedContext context;
  std::unique_ptr<Vmodel> model;
#if VM_TRACE
  std::unique_ptr<Wave> wave;
#endif
  bool recording = false;
  bool dumped = false;
  uint64_t lastDump = 0;
  int64_t cycle = 0;
  int64_t endedAt = 0;
  int status = EIE_RUNNING;
  std::string message;
  std::string file;
  int line = 0;
  std::string output;
  std::unique_ptr<Port[]> ports;
};

// Thrown where Verilator's runtime expects not to be returned to.
struct ModelFatal {};

// The callbacks of Verilator's runtime carry no handle.
thread_local Simulation* current = nullptr;

void enter(Simulation& sim) {
  current = &sim;
  Verilated::threadContextp(&sim.context);
}

// Only the first cause counts: what follows is its consequence.
void end(int status, const char* file, int line, const std::string& message) {
  if (!current || current->status != EIE_RUNNING) return;
  current->status = status;
  current->endedAt = current->cycle;
  current->file = file ? file : "";
  current->line = line;
  current->message = message;
}

std::string lastLine(const std::string& text) {
  size_t last = text.find_last_not_of("\r\n");
  if (last == std::string::npos) return "";
  size_t first = text.find_last_of('\n', last);
  first = first == std::string::npos ? 0 : first + 1;
  return text.substr(first, last + 1 - first);
}

// A call that must neither let an exception into the JVM nor touch a model that has ended.
template <typename Body>
int64_t guarded(eie_sim* handle, Body body) {
  Simulation& sim = *static_cast<Simulation*>(handle);
  if (sim.status != EIE_RUNNING) return EIE_FAILED;
  enter(sim);
  try {
    int64_t result = body(sim);
    return sim.status == EIE_RUNNING ? result : EIE_FAILED;
  } catch (const ModelFatal&) {
  } catch (const std::exception& e) {
    end(EIE_EXCEPTION, "", 0, e.what());
  } catch (...) {
    end(EIE_EXCEPTION, "", 0, "unknown C++ exception");
  }
  return EIE_FAILED;
}

void dump(Simulation& sim, uint64_t time) {
#if VM_TRACE
  if (sim.dumped && time <= sim.lastDump) return;
  sim.wave->dump(time);
  sim.dumped = true;
  sim.lastDump = time;
#else
  (void)sim;
  (void)time;
#endif
}

uint64_t timeOf(const Simulation& sim) { return static_cast<uint64_t>(sim.cycle) * kTimePerCycle; }

#if EIE_HAS_CLOCK
void cycleOnce(Simulation& sim) {
  uint64_t time = timeOf(sim);
  sim.context.time(time);
  sim.model->EIE_CLOCK = 1;
  sim.model->eval();
  sim.model->EIE_CLOCK = 0;
  sim.model->eval();
  sim.cycle++;
}

// Inputs set since the last edge appear at the falling edge, where they were set.
void cycleRecorded(Simulation& sim) {
  uint64_t time = timeOf(sim);
  sim.context.time(time);
  sim.model->eval();
  dump(sim, time);
  sim.model->EIE_CLOCK = 1;
  sim.model->eval();
  dump(sim, time + kTimePerCycle / 2);
  sim.model->EIE_CLOCK = 0;
  sim.model->eval();
  sim.cycle++;
}

void cycle(Simulation& sim) {
  if (__builtin_expect(sim.recording, 0)) {
    cycleRecorded(sim);
  } else {
    cycleOnce(sim);
  }
}
#else
void cycle(Simulation&) {}
#endif

uint64_t read(const Port& port, int word) {
  if (port.bits <= 8) return *static_cast<const CData*>(port.address);
  if (port.bits <= 16) return *static_cast<const SData*>(port.address);
  if (port.bits <= 32) return *static_cast<const IData*>(port.address);
  if (port.bits <= 64) return *static_cast<const QData*>(port.address);
  const EData* words = static_cast<const EData*>(port.address);
  uint64_t low = words[2 * word];
  bool both = 64 * word + 32 < port.bits;
  return both ? low | static_cast<uint64_t>(words[2 * word + 1]) << 32 : low;
}

void write(const Port& port, int word, uint64_t value) {
  if (port.bits <= 8) {
    *static_cast<CData*>(port.address) = static_cast<CData>(value);
  } else if (port.bits <= 16) {
    *static_cast<SData*>(port.address) = static_cast<SData>(value);
  } else if (port.bits <= 32) {
    *static_cast<IData*>(port.address) = static_cast<IData>(value);
  } else if (port.bits <= 64) {
    *static_cast<QData*>(port.address) = value;
  } else {
    EData* words = static_cast<EData*>(port.address);
    words[2 * word] = static_cast<EData>(value);
    if (64 * word + 32 < port.bits) words[2 * word + 1] = static_cast<EData>(value >> 32);
  }
}

Simulation& of(eie_sim* handle) { return *static_cast<Simulation*>(handle); }

void closeTrace(Simulation& sim) {
#if VM_TRACE
  if (!sim.wave) return;
  sim.recording = false;
  sim.wave->close();
  sim.wave.reset();
#else
  (void)sim;
#endif
}

int64_t simNumber(eie_sim* handle, int32_t which) {
  const Simulation& sim = of(handle);
  switch (which) {
    case EIE_NUMBER_STATUS: return sim.status;
    case EIE_NUMBER_CYCLE: return sim.status == EIE_RUNNING ? sim.cycle : sim.endedAt;
    default: return sim.line;
  }
}

const char* simText(eie_sim* handle, int32_t which) {
  const Simulation& sim = of(handle);
  switch (which) {
    case EIE_TEXT_MESSAGE: return sim.message.c_str();
    case EIE_TEXT_FILE: return sim.file.c_str();
    default: return sim.output.c_str();
  }
}

void* simPortAddress(eie_sim* handle, int32_t port) { return of(handle).ports[port].address; }

int64_t simEval(eie_sim* handle) {
  return guarded(handle, [](Simulation& sim) {
    sim.model->eval();
    return 0;
  });
}

int64_t simTick(eie_sim* handle, int64_t cycles) {
  return guarded(handle, [cycles](Simulation& sim) {
    int64_t done = 0;
    while (done < cycles && sim.status == EIE_RUNNING) {
      cycle(sim);
      done++;
    }
    return done;
  });
}

int64_t simRunUntil(eie_sim* handle, int32_t port, int32_t word, int64_t mask, int64_t value, int64_t cycles) {
  return guarded(handle, [=](Simulation& sim) -> int64_t {
    const Port& watched = sim.ports[port];
    const uint64_t wanted = static_cast<uint64_t>(value & mask);
    sim.model->eval();
    for (int64_t done = 0; sim.status == EIE_RUNNING; done++) {
      if ((read(watched, word) & static_cast<uint64_t>(mask)) == wanted) return done;
      if (done == cycles) return EIE_TIMEOUT;
      cycle(sim);
    }
    return EIE_FAILED;
  });
}

// Deterministic for a seed, the same on every machine.
class Stalls {
 public:
  explicit Stalls(uint64_t seed) : state(seed * 0x9e3779b97f4a7c15ULL + 1) {}
  bool next(int64_t percent) {
    if (percent == 0) return false;
    state += 0x9e3779b97f4a7c15ULL;
    uint64_t mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return static_cast<int64_t>((mixed >> 33) % 100) < percent;
  }

 private:
  uint64_t state;
};

// Reads the numbers of a plan one after another.
class Numbers {
 public:
  explicit Numbers(const int64_t* first) : at(first) {}
  int64_t next() { return *at++; }

 private:
  const int64_t* at;
};

struct Column {
  int64_t port;
  int word;
};

std::vector<Column> columns(Numbers& plan, int64_t count) {
  std::vector<Column> result;
  for (int64_t i = 0; i < count; i++) {
    int64_t port = plan.next();
    result.push_back({port, static_cast<int>(plan.next())});
  }
  return result;
}

// A channel of requests, its rows and how far it is.
struct Requests {
  int64_t valid, ready, rows;
  std::vector<Column> columns;
  const int64_t* values;
  int64_t* accepted;
  bool offered;
};

// Drives one request per cycle and channel while the design is ready and stores the responses, a row each.
// counts: responses stored, cycles taken, requests accepted by each channel.
int64_t exchange(Simulation& sim, const int64_t* first, const int64_t* values, int64_t* responses, int64_t* counts) {
  Numbers plan(first);
  const int64_t responseValid = plan.next();
  const int64_t responseReady = plan.next();
  const int64_t awaited = plan.next();
  const int64_t timeout = plan.next();
  const int64_t requestStall = plan.next();
  const int64_t responseStall = plan.next();
  Stalls stalls(static_cast<uint64_t>(plan.next()));
  const int64_t channelCount = plan.next();
  const int64_t responseColumns = plan.next();
  const std::vector<Column> response = columns(plan, responseColumns);
  std::vector<Requests> channels;
  int64_t missing = 0;
  for (int64_t i = 0; i < channelCount; i++) {
    int64_t valid = plan.next();
    int64_t ready = plan.next();
    int64_t rows = plan.next();
    int64_t width = plan.next();
    channels.push_back({valid, ready, rows, columns(plan, width), values, counts + 2 + i, false});
    values += rows * width;
    missing += rows;
  }

  const Port* ports = sim.ports.get();
  auto drive = [&](int64_t port, bool high) {
    if (port >= 0) write(ports[port], 0, high);
  };
  auto high = [&](int64_t port) { return port < 0 || read(ports[port], 0) != 0; };

  int64_t& stored = counts[0];
  int64_t& cycles = counts[1];
  int64_t result = 0;
  while (missing > 0 || stored < awaited) {
    if (cycles == timeout) {
      result = EIE_TIMEOUT;
      break;
    }
    for (Requests& channel : channels) {
      if (!channel.offered && *channel.accepted < channel.rows && !stalls.next(requestStall)) {
        const int64_t* row = channel.values + *channel.accepted * static_cast<int64_t>(channel.columns.size());
        for (const Column& column : channel.columns) {
          write(ports[column.port], column.word, static_cast<uint64_t>(*row++));
        }
        channel.offered = true;
      }
      drive(channel.valid, channel.offered);
    }
    bool taking = stored < awaited && !stalls.next(responseStall);
    drive(responseReady, taking);
    sim.model->eval();
    for (Requests& channel : channels) {
      if (channel.offered && high(channel.ready)) {
        channel.offered = false;
        ++*channel.accepted;
        missing--;
      }
    }
    bool moves = responseReady < 0 ? stored < awaited : taking;
    if (moves && responseValid >= 0 && high(responseValid)) {
      int64_t* row = responses + stored * responseColumns;
      for (const Column& column : response) {
        *row++ = static_cast<int64_t>(read(ports[column.port], column.word));
      }
      stored++;
    }
    cycle(sim);
    cycles++;
    if (sim.status != EIE_RUNNING) return EIE_FAILED;
  }
  for (Requests& channel : channels) drive(channel.valid, false);
  drive(responseReady, false);
  sim.model->eval();
  return result;
}

int64_t simExchange(
    eie_sim* handle, const int64_t* plan, const int64_t* rows, int64_t* responses, int64_t* counts) {
  return guarded(handle, [=](Simulation& sim) { return exchange(sim, plan, rows, responses, counts); });
}

// shape: bits of a word, words, bytes between words. A signal is a memory of one word.
void* simMemory(eie_sim* handle, const char* scope, const char* name, int32_t* shape) {
  Simulation& sim = of(handle);
  enter(sim);
  std::string path = EIE_TOP_SCOPE;
  if (*scope) path += std::string(".") + scope;
  const VerilatedScope* found = sim.context.scopeFind(path.c_str());
  const VerilatedVar* variable = found ? found->varFind(name) : nullptr;
  if (!variable || variable->udims() > 1) return nullptr;
  shape[0] = variable->elements(0);
  shape[1] = variable->udims() == 1 ? variable->elements(1) : 1;
  shape[2] = static_cast<int32_t>(variable->entSize());
  return variable->datap();
}

int64_t simTraceOpen(eie_sim* handle, const char* path, const char* scope) {
#if VM_TRACE
  return guarded(handle, [path, scope](Simulation& sim) -> int64_t {
    constexpr int ALL_LEVELS = 99;
    sim.wave.reset(new Wave);
    sim.model->trace(sim.wave.get(), ALL_LEVELS);
    if (*scope) sim.wave->dumpvars(ALL_LEVELS, std::string("TOP.") + scope);
    sim.wave->open(path);
    sim.dumped = false;
    sim.recording = sim.wave->isOpen();
    if (!sim.recording) sim.wave.reset();
    return sim.recording ? 0 : EIE_REFUSED;
  });
#else
  (void)handle;
  (void)path;
  (void)scope;
  return EIE_REFUSED;
#endif
}

int64_t simTraceRecord(eie_sim* handle, int32_t on) {
  return guarded(handle, [on](Simulation& sim) {
    if (sim.recording && !on) {
      sim.model->eval();
      dump(sim, timeOf(sim));
    }
    sim.recording = on != 0;
    return 0;
  });
}

int64_t simTraceClose(eie_sim* handle) {
  Simulation& sim = of(handle);
  // What was recorded up to a failure is worth most, so a failed simulation closes its file like any other.
  int64_t result = sim.recording ? simTraceRecord(handle, 0) : 0;
  closeTrace(sim);
  return result;
}

void simClose(eie_sim* handle) {
  Simulation* sim = &of(handle);
  simTraceClose(handle);
  enter(*sim);
  try {
    if (sim->status == EIE_RUNNING) sim->model->final();
    sim->model.reset();
  } catch (...) {
    // A final block that fails has nobody left to tell.
  }
  current = nullptr;
  delete sim;
}

int64_t simCoverageWrite(eie_sim* handle, const char* path) {
#if VM_COVERAGE
  Simulation& sim = of(handle);
  enter(sim);
  try {
    sim.context.coveragep()->write(path);
    return 0;
  } catch (...) {
    return EIE_FAILED;
  }
#else
  (void)handle;
  (void)path;
  return EIE_REFUSED;
#endif
}

const eie_table kTable = {simClose,    simNumber,    simText,      simPortAddress, simEval,       simTick,         simRunUntil,
                          simExchange, simMemory,    simTraceOpen, simTraceRecord, simTraceClose, simCoverageWrite};

void bindPorts(Simulation& sim) {
  Vmodel& m = *sim.model;
#define EIE_PORT(text, member, bits, output) \
  {bits, output, const_cast<void*>(static_cast<const void*>(&m.member))},
  const Port ports[] = {EIE_PORTS};
#undef EIE_PORT
  sim.ports.reset(new Port[EIE_PORT_COUNT + 1]);
  for (int i = 0; i < EIE_PORT_COUNT; i++) sim.ports[i] = ports[i];
}

// Clock and inputs start at zero in every mode: only what the design holds itself is random.
void zeroInputs(Simulation& sim) {
  for (int i = 0; i < EIE_PORT_COUNT; i++) {
    const Port& port = sim.ports[i];
    for (int word = 0; !port.output && word * 64 < port.bits; word++) write(port, word, 0);
  }
}

}  // namespace

extern "C" int eie_print(const char* format, ...) {
  char text[kMaximumLine];
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  if (current) {
    std::string& output = current->output;
    output += text;
    if (output.size() > 2 * kKeptOutput) output.erase(0, output.size() - kKeptOutput);
  }
  return length;
}

void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE {
  Verilated::threadContextp()->gotFinish(true);
  end(EIE_FINISH, file, line, "Verilog $finish");
}

void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE {
  Verilated::threadContextp()->gotError(true);
  Verilated::threadContextp()->gotFinish(true);
  if (!current) return;
  std::string said = lastLine(current->output);
  bool error = said.find("%Error: ") != std::string::npos || said.find("%Fatal: ") != std::string::npos;
  end(error ? EIE_ASSERTION : EIE_STOP, file, line, error ? said : "Verilog $stop");
}

void vl_fatal(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE {
  Verilated::threadContextp()->gotError(true);
  Verilated::threadContextp()->gotFinish(true);
  end(EIE_FATAL, file, line, message ? message : "");
  throw ModelFatal();
}

#define EIE_EXPORT extern "C" __attribute__((visibility("default")))

EIE_EXPORT int32_t eie_abi() { return EIE_ABI; }

// One line for each port: name, bits, direction.
EIE_EXPORT const char* eie_ports() {
#define EIE_PORT(text, member, bits, output) text " " #bits " " #output "\n"
  return "" EIE_PORTS;
#undef EIE_PORT
}

// xMode: 0 zeros, 1 ones, 2 random by seed (1..2^31-1). The handle is returned even if the design ended at once.
EIE_EXPORT eie_sim* eie_open(int32_t seed, int32_t xMode) {
  // The generator of Verilator's runtime starts again whenever any context of this library is seeded, so one
  // start must not fall into another.
  static std::mutex starting;
  std::lock_guard<std::mutex> lock(starting);
  std::unique_ptr<Simulation> sim(new Simulation);
  sim->table = &kTable;
  enter(*sim);
  try {
    sim->context.randReset(xMode);
    sim->context.randSeed(seed);
#if VM_TRACE
    sim->context.traceEverOn(true);
#endif
    sim->model.reset(new Vmodel(&sim->context, "TOP"));
    bindPorts(*sim);
    zeroInputs(*sim);
  } catch (...) {
    return nullptr;
  }
  guarded(sim.get(), [](Simulation& s) {
    s.model->eval();
    return 0;
  });
  return sim.release();
}
