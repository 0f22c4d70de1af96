// OutputStage: Rounds, saturates and rectifies an accumulator into an activation.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d0f52f760b422236cadafc54d44578ec4c551a14f8661573cc64360a36ecf33a

module OutputStage (
  input  wire          valid_i,
  input  wire [4:0]    output_shift_i,
  input  wire          relu_i,
  output wire          done_o,
  output wire          saturates_o,
  input  wire [15:0]   sum_i,
  output wire [15:0]   activation_o,
  input  wire          clk,
  input  wire          reset
);

  reg                 o0_valid_q;
  reg        [15:0]   o0_sum_q;
  reg                 o1_valid_q;
  reg        [15:0]   clamped_q;
  reg                 o2_valid_q;
  reg        [15:0]   o2_activation_q;
  reg                 o2_saturated_q;

  assign done_o = o2_valid_q;
  assign activation_o = o2_activation_q;
  assign saturates_o = (o2_valid_q && o2_saturated_q);
  always @(posedge clk) begin
    if(reset) begin
      o0_valid_q <= 1'b0;
      o1_valid_q <= 1'b0;
      o2_valid_q <= 1'b0;
    end else begin
      o0_valid_q <= valid_i;
      o1_valid_q <= o0_valid_q;
      o2_valid_q <= o1_valid_q;
    end
  end

  always @(posedge clk) begin
    o0_sum_q <= sum_i;
    clamped_q <= o0_sum_q;
    o2_activation_q <= ((relu_i && clamped_q[15]) ? 16'h0 : clamped_q);
    o2_saturated_q <= 1'b0;
  end

endmodule
