// SPDX-License-Identifier: Apache-2.0
// The driver on the design in Verilator, compiled into one C++ program: `hostBus: native`.
#ifndef EIE_VERILATED_HPP
#define EIE_VERILATED_HPP

#include <verilated.h>

#include "eie.h"

// Back end for a Verilated top module, the class that `verilator --cc --prefix VEie` writes. The model's clock is
// moved here alone.
template <class Model>
class EieVerilated {
 public:
  // Gives up a transfer or a wait after `limit` cycles.
  explicit EieVerilated(Model &model, uint64_t limit = 10000000) : model_(model), limit_(limit) {
    model_.req_valid_i = 0;
    model_.rsp_ready_i = 0;
    model_.clk = 0;
    model_.eval();
  }

  // A reset that is active high (resetKind sync-high or async-high).
  void reset() {
    model_.reset = 1;
    for (int i = 0; i < 4; i++) {
      tick();
    }
    model_.reset = 0;
    tick();
  }

  // Rising edges so far.
  uint64_t cycles() const { return cycles_; }

  eie_bus bus() { return {this, read64, write64, read_words, write_words, wait}; }

 private:
  enum { kRefused = 1, kUnmapped = 2, kTimeout = 3 };

  static int read64(void *self, uint64_t address, uint64_t *word) {
    return read_words(self, address, word, 1);
  }

  static int write64(void *self, uint64_t address, uint64_t word) {
    return write_words(self, address, &word, 1);
  }

  static int read_words(void *self, uint64_t address, uint64_t *words, size_t count) {
    return static_cast<EieVerilated *>(self)->exchange(address, nullptr, words, count);
  }

  static int write_words(void *self, uint64_t address, const uint64_t *words, size_t count) {
    return static_cast<EieVerilated *>(self)->exchange(address, words, nullptr, count);
  }

  static int wait(void *context) {
    EieVerilated *self = static_cast<EieVerilated *>(context);
    for (uint64_t left = self->limit_; left > 0; left--) {
      if (self->model_.interrupt_o) {
        return 0;
      }
      self->tick();
    }
    return kTimeout;
  }

  // Offers a request in each cycle and takes each response.
  int exchange(uint64_t address, const uint64_t *out, uint64_t *in, size_t count) {
    size_t sent = 0, answered = 0;
    int code = 0;
    for (uint64_t left = limit_; answered < count; left--) {
      if (left == 0) {
        return kTimeout;
      }
      model_.req_valid_i = sent < count;
      model_.req_write_i = out != nullptr;
      model_.req_address_i = address + 8 * sent;
      model_.req_data_i = out && sent < count ? out[sent] : 0;
      model_.req_strobe_i = 0xff;
      model_.rsp_ready_i = 1;
      model_.eval();
      sent += model_.req_valid_i && model_.req_ready_o;
      if (model_.rsp_valid_o) {
        if (in) {
          in[answered] = model_.rsp_data_o;
        }
        if (model_.rsp_error_o) {
          code = model_.rsp_unmapped_o ? kUnmapped : kRefused;
        }
        answered++;
      }
      tick();
    }
    model_.req_valid_i = 0;
    model_.rsp_ready_i = 0;
    model_.eval();
    return code;
  }

  // Samples the inputs at the rising edge; outputs show the new state afterwards.
  void tick() {
    model_.clk = 1;
    model_.eval();
    model_.clk = 0;
    model_.eval();
    cycles_++;
  }

  Model &model_;
  const uint64_t limit_;
  uint64_t cycles_ = 0;
};

#endif
