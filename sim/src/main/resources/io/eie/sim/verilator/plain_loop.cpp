// The yardstick of HarnessBenchmark: the same objects, driven by a plain C++ loop. Commands on standard input:
//   set PORT VALUE   drives an input
//   run CYCLES       runs, then prints the seconds of processor time it took
//   outputs          prints every output of up to 64 bits in hex
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <ctime>

#include "Vmodel.h"
#include "eie_ports.h"

static double seconds() {
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

template <typename T>
static uint64_t value(const T& port) {
  uint64_t bits = 0;
  memcpy(&bits, &port, sizeof port < sizeof bits ? sizeof port : sizeof bits);
  return bits;
}

template <typename T>
static void drive(T& port, uint64_t bits) {
  memcpy(&port, &bits, sizeof port < sizeof bits ? sizeof port : sizeof bits);
}

int main() {
  VerilatedContext context;
  context.randReset(0);
  Vmodel model(&context, "TOP");
#define EIE_PORT(text, member, width, output) \
  if (!output) memset(&model.member, 0, sizeof model.member);
  EIE_PORTS
#undef EIE_PORT
  model.eval();

  char command[16], name[256];
  uint64_t time = 0;
  while (scanf("%15s", command) == 1) {
    uint64_t argument = 0;
    if (!strcmp(command, "set") && scanf("%255s %" SCNu64, name, &argument) == 2) {
#define EIE_PORT(text, member, width, output) \
  if (!output && !strcmp(name, text)) drive(model.member, argument);
      EIE_PORTS
#undef EIE_PORT
    } else if (!strcmp(command, "run") && scanf("%" SCNu64, &argument) == 1) {
      double start = seconds();
      for (uint64_t cycle = 0; cycle < argument && !context.gotFinish(); cycle++) {
        context.time(time);
        model.EIE_CLOCK = 1;
        model.eval();
        model.EIE_CLOCK = 0;
        model.eval();
        time += 10;
      }
      printf("%.9f\n", seconds() - start);
    } else if (!strcmp(command, "outputs")) {
#define EIE_PORT(text, member, width, output) \
  if (output && width <= 64) printf("%s=%" PRIx64 " ", text, value(model.member));
      EIE_PORTS
#undef EIE_PORT
      printf("\n");
    }
    fflush(stdout);
  }
  return 0;
}
