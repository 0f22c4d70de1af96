// EieDescriptorFetch: Fetches the next descriptor and hands its words to the elements.
// Source: io/eie/generator/unit/control/DescriptorFetch.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieDescriptorFetch (
  input  wire          flush_i,
  input  wire          start_i,
  input  wire          start_end_i,
  input  wire          start_initial_i,
  input  wire [14:0]   source_rows_i,
  input  wire [14:0]   destination_rows_i,
  output wire          program_read_o,
  input  wire [63:0]   program_data_i,
  output wire          pass_enable_o,
  output wire          pass_second_o,
  output wire [63:0]   pass_data_o,
  output wire          ready_o,
  output wire          invalid_o,
  output wire [3:0]    invalid_field_o,
  input  wire [3:0]    start_descriptor_i,
  input  wire [3:0]    last_descriptor_i,
  output wire [5:0]    program_word_o,
  output wire [3:0]    next_descriptor_o,
  output wire [15:0]   next_rows_o,
  output wire [13:0]   next_pointer_base_o,
  output wire [2:0]    next_codebook_o,
  output wire          next_end_o,
  input  wire          clk,
  input  wire          reset
);

  localparam [2:0] STEP_IDLE = 3'b000;
  localparam [2:0] STEP_READ_WORD0 = 3'b001;
  localparam [2:0] STEP_READ_WORD1 = 3'b010;
  localparam [2:0] STEP_READ_WORD2 = 3'b011;
  localparam [2:0] STEP_KEEP_WORD2 = 3'b100;
  localparam [2:0] STEP_SEND_END = 3'b101;
  localparam [63:0] MARK_OF_END = 64'h0000001000000000;

  wire          u_rules_word0_i;
  wire          u_rules_word1_i;
  wire          u_rules_word2_i;
  wire          u_rules_terminal_i;
  wire          u_rules_refuses_o;
  wire          u_rules_invalid_o;
  wire [3:0]    u_rules_field_o;

  // words of the descriptor out of the program, and to the elements
  reg  [2:0]    step_q;
  reg           complete_q;
  reg  [63:0]   places_q;
  wire          reads;
  wire [1:0]    word;
  wire          ends;
  wire          keeps_word0;
  wire          moves_word0;
  wire [15:0]   source_base_moved;
  wire [15:0]   destination_base_moved;
  wire [63:0]   sent_word;

  // what the central control keeps
  reg           initial_q;
  reg  [3:0]    descriptor_q;
  reg  [3:0]    fetched_descriptor_q;
  reg  [15:0]   fetched_rows_q;
  reg  [13:0]   fetched_pointer_base_q;
  reg  [2:0]    fetched_codebook_q;
  reg           fetched_end_q;
  wire [15:0]   input_rows;
  wire [13:0]   pointer_base;
  wire [2:0]    codebook;

  EieDescriptorRules u_rules (
    .flush_i       (flush_i),
    .word0_i       (u_rules_word0_i),
    .word1_i       (u_rules_word1_i),
    .word2_i       (u_rules_word2_i),
    .data_i        (program_data_i),
    .source_i      (source_base_moved),
    .destination_i (destination_base_moved),
    .initial_i     (initial_q),
    .terminal_i    (u_rules_terminal_i),
    .refuses_o     (u_rules_refuses_o),
    .invalid_o     (u_rules_invalid_o),
    .field_o       (u_rules_field_o[3:0]),
    .clk           (clk),
    .reset         (reset)
  );

  assign u_rules_word0_i = step_q == STEP_READ_WORD1;
  assign u_rules_word1_i = step_q == STEP_READ_WORD2;
  assign u_rules_word2_i = step_q == STEP_KEEP_WORD2;
  assign u_rules_terminal_i = descriptor_q == last_descriptor_i;

  // words of the descriptor out of the program, and to the elements
  assign reads = (STEP_READ_WORD0 <= step_q) && (step_q <= STEP_READ_WORD2);
  assign program_read_o = reads;
  assign word = step_q[1:0] - 2'b01;
  assign program_word_o = {descriptor_q, word};
  assign ends = step_q == STEP_SEND_END;
  assign keeps_word0 = step_q == STEP_READ_WORD1;
  assign moves_word0 = step_q == STEP_KEEP_WORD2;
  assign source_base_moved = {1'b0, places_q[14:0]} + {1'b0, places_q[15] ? source_rows_i : 15'h0};
  assign destination_base_moved = {1'b0, places_q[46:32]} + {1'b0, places_q[47] ? destination_rows_i : 15'h0};
  assign pass_enable_o = keeps_word0 || (step_q == STEP_READ_WORD2) || moves_word0 || ends;
  assign sent_word = moves_word0
                     ? {places_q[63:47], destination_base_moved[14:0], places_q[31:15], source_base_moved[14:0]}
                     : program_data_i;
  assign pass_second_o = !(keeps_word0 || moves_word0);
  assign pass_data_o = ends ? MARK_OF_END : sent_word;

  always @(posedge clk) begin
    if (reset) begin
      step_q <= STEP_IDLE;
      complete_q <= 1'b0;
    end else begin
      if (reads) begin
        step_q <= step_q + 3'b001;
      end
      if (STEP_KEEP_WORD2 <= step_q) begin
        step_q <= STEP_IDLE;
      end
      if ((step_q == STEP_READ_WORD2) || (step_q == STEP_SEND_END)) begin
        complete_q <= 1'b1;
      end
      if (u_rules_refuses_o) begin
        step_q <= STEP_SEND_END;
        complete_q <= 1'b0;
      end
      if (start_i) begin
        step_q <= start_end_i ? STEP_SEND_END : STEP_READ_WORD0;
        complete_q <= 1'b0;
      end
      if (flush_i) begin
        step_q <= STEP_IDLE;
        complete_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (keeps_word0) begin
      places_q <= program_data_i;
    end
  end

  // what the central control keeps
  assign input_rows = program_data_i[31:16];
  assign pointer_base = program_data_i[13:0];
  assign codebook = program_data_i[34:32];
  assign ready_o = complete_q && !u_rules_refuses_o;
  assign next_descriptor_o = fetched_descriptor_q;
  assign next_rows_o = fetched_rows_q;
  assign next_pointer_base_o = fetched_pointer_base_q;
  assign next_codebook_o = fetched_codebook_q;
  assign next_end_o = fetched_end_q;
  assign invalid_o = u_rules_invalid_o;
  assign invalid_field_o = u_rules_field_o;

  always @(posedge clk) begin
    if (reset) begin
      initial_q <= 1'b0;
    end else if (start_i) begin
      initial_q <= start_initial_i;
    end
  end

  always @(posedge clk) begin
    if (step_q == STEP_READ_WORD1) begin
      fetched_rows_q <= input_rows;
      fetched_descriptor_q <= descriptor_q;
      fetched_end_q <= 1'b0;
    end
    if (step_q == STEP_KEEP_WORD2) begin
      fetched_pointer_base_q <= pointer_base;
      fetched_codebook_q <= codebook;
    end
    if (ends) begin
      fetched_end_q <= 1'b1;
    end
    if (start_i) begin
      descriptor_q <= start_descriptor_i;
    end
  end

endmodule
