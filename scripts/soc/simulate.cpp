// SPDX-License-Identifier: Apache-2.0
// Runs the system of soc.py in Verilator: its console is standard output, a character 4 ends it. Exit code 1 when it does
// not come within the cycles of the argument.
#include <verilated.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "Vsim.h"

int main(int argc, char **argv) {
  if (argc != 2) {
    std::fprintf(stderr, "usage: simulate CYCLES\n");
    return 2;
  }
  const uint64_t limit = std::strtoull(argv[1], nullptr, 10);
  VerilatedContext context;
  Vsim system{&context};
  system.serial_source_ready = 1;
  system.serial_sink_valid = 0;
  system.serial_sink_data = 0;
  for (uint64_t cycle = 0; cycle < limit; cycle++) {
    system.sys_clk = 0;
    system.eval();
    // What the edge takes, before it.
    const bool put = system.serial_source_valid;
    const char letter = static_cast<char>(system.serial_source_data);
    system.sys_clk = 1;
    system.eval();
    if (put && letter == 4) {
      std::printf("simulated cycles: %llu\n", static_cast<unsigned long long>(cycle));
      return 0;
    }
    if (put) {
      std::putchar(letter);
      std::fflush(stdout);
    }
  }
  std::printf("no end within %llu cycles\n", static_cast<unsigned long long>(limit));
  return 1;
}
