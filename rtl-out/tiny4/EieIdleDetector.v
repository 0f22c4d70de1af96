// EieIdleDetector: Tells when the clock may be stopped from outside.
// Source: io/eie/generator/unit/IdleDetector.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieIdleDetector (
  input  wire          busy_i,
  output wire          idle_o,
  input  wire          clk,
  input  wire          reset
);

  reg  [3:0]    left_q;

  assign idle_o = (left_q == 4'b0000) && !busy_i;

  always @(posedge clk) begin
    if (reset) begin
      left_q <= 4'b1001;
    end else if (busy_i) begin
      left_q <= 4'b1001;
    end else if (left_q != 4'b0000) begin
      left_q <= left_q - 4'b0001;
    end
  end

endmodule
