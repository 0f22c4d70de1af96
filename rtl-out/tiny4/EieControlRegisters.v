// EieControlRegisters: Identity, commands, status, program range and counters of the host port.
// Source: io/eie/generator/unit/control/ControlRegisters.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieControlRegisters (
  input  wire          access_enable_i,
  input  wire [3:0]    access_index_i,
  input  wire [63:0]   access_data_i,
  input  wire [7:0]    access_strobe_i,
  output wire [63:0]   read_data_o,
  output wire          refused_o,
  input  wire          running_i,
  input  wire          finishes_i,
  input  wire          fails_i,
  input  wire [3:0]    fail_cause_i,
  input  wire [3:0]    fail_field_i,
  input  wire [63:0]   counts_cycles_i,
  input  wire [63:0]   counts_broadcasts_i,
  input  wire [63:0]   counts_stall_queue_full_i,
  input  wire [63:0]   counts_stall_no_input_i,
  output wire          start_o,
  output wire          abort_o,
  output wire          interrupt_o,
  input  wire [1:0]    fail_descriptor_i,
  output wire [1:0]    first_descriptor_o,
  output wire [1:0]    last_descriptor_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [3:0] CAUSE_NONE = 4'b0000;
  localparam [3:0] CAUSE_DESCRIPTOR = 4'b0011;
  localparam [3:0] REGISTER_IDENTITY = 4'b0000;
  localparam [3:0] REGISTER_CONFIG_HASH0 = 4'b0001;
  localparam [3:0] REGISTER_CONFIG_HASH1 = 4'b0010;
  localparam [3:0] REGISTER_CONFIG_HASH2 = 4'b0011;
  localparam [3:0] REGISTER_CONFIG_HASH3 = 4'b0100;
  localparam [3:0] REGISTER_CONTROL = 4'b0101;
  localparam [3:0] REGISTER_STATUS = 4'b0110;
  localparam [3:0] REGISTER_INTERRUPT_ENABLE = 4'b0111;
  localparam [3:0] REGISTER_FIRST_DESCRIPTOR = 4'b1000;
  localparam [3:0] REGISTER_LAST_DESCRIPTOR = 4'b1001;
  localparam [3:0] REGISTER_CYCLES = 4'b1010;
  localparam [3:0] REGISTER_BROADCASTS = 4'b1011;
  localparam [3:0] REGISTER_STALL_QUEUE_FULL = 4'b1100;

  wire          range_fits;

  // commands
  wire          writes;
  wire          command;
  wire          start_bit;
  wire          places;
  wire          abort_bit;
  wire          start_refused;

  // registers that the host writes
  reg           interrupt_enable_q;
  reg  [15:0]   first_bits_q;
  reg  [15:0]   last_bits_q;
  wire          clear;

  // status and interrupt
  reg           done_q;
  reg           error_q;
  reg  [3:0]    cause_q;
  reg  [3:0]    cause_field_q;
  reg           interrupts_q;
  reg  [1:0]    cause_descriptor_q;
  wire          bad_range;

  // what is read
  reg  [63:0]   read_data_selected;

  assign first_descriptor_o = first_bits_q[1:0];
  assign last_descriptor_o = last_bits_q[1:0];
  assign range_fits = (last_bits_q < 16'h0004) && (first_bits_q <= last_bits_q);

  // commands
  assign command = access_strobe_i[0] && (access_index_i == REGISTER_CONTROL);
  assign start_bit = command && access_data_i[0];
  assign places = (access_index_i == REGISTER_FIRST_DESCRIPTOR) || (access_index_i == REGISTER_LAST_DESCRIPTOR);
  assign abort_bit = command && access_data_i[2];
  assign start_refused = start_bit && (running_i ? !abort_bit : !range_fits);
  assign refused_o = start_refused || (running_i && places);
  assign writes = access_enable_i && !refused_o;
  assign start_o = access_enable_i && start_bit && !running_i && range_fits;
  assign abort_o = writes && abort_bit;

  // registers that the host writes
  assign clear = writes && command && access_data_i[1];

  always @(posedge clk) begin
    if (reset) begin
      interrupt_enable_q <= 1'b0;
      first_bits_q <= 16'h0;
      last_bits_q <= 16'h0;
    end else begin
      if (writes && (access_index_i == REGISTER_FIRST_DESCRIPTOR)) begin
        first_bits_q <= {access_strobe_i[1] ? access_data_i[15:8] : first_bits_q[15:8],
                         access_strobe_i[0] ? access_data_i[7:0] : first_bits_q[7:0]};
      end
      if (writes && (access_index_i == REGISTER_LAST_DESCRIPTOR)) begin
        last_bits_q <= {access_strobe_i[1] ? access_data_i[15:8] : last_bits_q[15:8],
                        access_strobe_i[0] ? access_data_i[7:0] : last_bits_q[7:0]};
      end
      if (writes && (access_index_i == REGISTER_INTERRUPT_ENABLE) && access_strobe_i[0]) begin
        interrupt_enable_q <= access_data_i[0];
      end
    end
  end

  // status and interrupt
  assign bad_range = access_enable_i && start_bit && !running_i && !range_fits;
  assign interrupt_o = interrupts_q;

  always @(posedge clk) begin
    if (reset) begin
      done_q <= 1'b0;
      error_q <= 1'b0;
      cause_q <= CAUSE_NONE;
      cause_field_q <= 4'b0000;
      interrupts_q <= 1'b0;
      cause_descriptor_q <= 2'b00;
    end else begin
      if (clear || start_o) begin
        done_q <= 1'b0;
      end
      if (finishes_i) begin
        done_q <= 1'b1;
      end
      if (clear) begin
        error_q <= 1'b0;
        cause_q <= CAUSE_NONE;
        cause_descriptor_q <= 2'b00;
        cause_field_q <= 4'b0000;
      end
      if ((fails_i || bad_range) && (!error_q || clear)) begin
        error_q <= 1'b1;
        cause_q <= bad_range ? CAUSE_DESCRIPTOR : fail_cause_i;
        cause_descriptor_q <= fail_descriptor_i;
        cause_field_q <= fail_field_i;
      end
      interrupts_q <= done_q && interrupt_enable_q;
    end
  end

  // what is read
  always @(*) begin
    case (access_index_i)
      REGISTER_IDENTITY: read_data_selected = 64'h4549450000000003;
      REGISTER_CONFIG_HASH0: read_data_selected = 64'h91b069e72359661a;
      REGISTER_CONFIG_HASH1: read_data_selected = 64'ha674e6fe745ad5cb;
      REGISTER_CONFIG_HASH2: read_data_selected = 64'hc0c1b861b888afad;
      REGISTER_CONFIG_HASH3: read_data_selected = 64'h238511267bef07f7;
      REGISTER_CONTROL: read_data_selected = 64'h0;
      REGISTER_STATUS: read_data_selected =
          {46'h0, cause_descriptor_q, 4'b0000, cause_field_q, cause_q, 1'b0, error_q, done_q, running_i};
      REGISTER_INTERRUPT_ENABLE: read_data_selected = {63'h0, interrupt_enable_q};
      REGISTER_FIRST_DESCRIPTOR: read_data_selected = {48'h0, first_bits_q};
      REGISTER_LAST_DESCRIPTOR: read_data_selected = {48'h0, last_bits_q};
      REGISTER_CYCLES: read_data_selected = counts_cycles_i;
      REGISTER_BROADCASTS: read_data_selected = counts_broadcasts_i;
      REGISTER_STALL_QUEUE_FULL: read_data_selected = counts_stall_queue_full_i;
      default: read_data_selected = counts_stall_no_input_i;
    endcase
  end

  assign read_data_o = read_data_selected;

endmodule
