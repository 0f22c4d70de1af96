// EieIdleDetector: Tells when the clock may be stopped from outside.
// Source: io/eie/generator/unit/IdleDetector.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
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
      left_q <= 4'b1011;
    end else if (busy_i) begin
      left_q <= 4'b1011;
    end else if (left_q != 4'b0000) begin
      left_q <= left_q - 4'b0001;
    end
  end

endmodule
