// SPDX-License-Identifier: Apache-2.0
// simulate IMAGE INPUTS OUTPUTS: the vectors of INPUTS (32-bit integers) through the driver on the Verilated design.
#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

#include "VEie.h"
#include "eie_verilated.hpp"

static std::vector<char> read(const char *path) {
  std::ifstream file(path, std::ios::binary);
  return std::vector<char>(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
}

static int require(const char *step, eie_result result, const eie_device &device) {
  if (result == EIE_OK) {
    return 0;
  }
  std::fprintf(stderr, "%s: %s (%s)\n", step, eie_text(result), eie_cause_text(device.failure.cause));
  return 1;
}

int main(int count, char **arguments) {
  if (count != 4) {
    return 2;
  }
  std::vector<char> image = read(arguments[1]);
  std::vector<char> bytes = read(arguments[2]);
  const int32_t *inputs = reinterpret_cast<const int32_t *>(bytes.data());
  VerilatedContext context;
  VEie model(&context);
  EieVerilated<VEie> hardware(model);
  eie_bus bus = hardware.bus();
  eie_device device;
  uint64_t word = 0;
  size_t completed = 0;

  hardware.reset();
  if (require("init", eie_init(&device, &bus), device) ||
      require("load", eie_load(&device, image.data(), image.size()), device) ||
      require("interrupt", eie_interrupt(&device, 1), device)) {
    return 1;
  }
  if (bus.write64(bus.context, 0, 1) != 1 || bus.read64(bus.context, 0x2000, &word) != 2) {
    std::fprintf(stderr, "a write of what is only read must give 1, an unmapped address 2\n");
    return 1;
  }
  if (require("recover", eie_recover(&device), device)) {
    return 1;
  }
  size_t vectors = bytes.size() / 4 / device.model.inputs;
  std::vector<int32_t> outputs(vectors * device.model.outputs);
  if (require("batch", eie_run_batch(&device, inputs, outputs.data(), vectors, &completed), device)) {
    return 1;
  }
  std::ofstream(arguments[3], std::ios::binary)
      .write(reinterpret_cast<const char *>(outputs.data()), static_cast<std::streamsize>(4 * outputs.size()));
  std::printf("%zu vectors, %llu cycles\n", completed, static_cast<unsigned long long>(hardware.cycles()));
  return 0;
}
