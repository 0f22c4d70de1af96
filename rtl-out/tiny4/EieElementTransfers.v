// EieElementTransfers: Host requests to the elements: several under way, repeated where one was busy.
// Source: io/eie/generator/unit/control/ElementTransfers.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieElementTransfers (
  output wire          empty_o,
  input  wire          free_i,
  input  wire          request_valid_i,
  output wire          request_ready_o,
  input  wire          request_everyone_i,
  input  wire [1:0]    request_element_i,
  input  wire          request_access_write_i,
  input  wire [2:0]    request_access_memory_i,
  input  wire [7:0]    request_access_word_i,
  input  wire [63:0]   request_access_data_i,
  input  wire [1:0]    request_last_position_i,
  output wire          response_valid_o,
  input  wire          response_ready_i,
  output wire [63:0]   response_data_o,
  output wire          access_flush_o,
  output wire          access_valid_o,
  output wire          access_everyone_o,
  output wire [1:0]    access_element_o,
  output wire          access_request_write_o,
  output wire [2:0]    access_request_memory_o,
  output wire [7:0]    access_request_word_o,
  output wire [63:0]   access_request_data_o,
  input  wire          reply_busy_i,
  input  wire [63:0]   reply_data_i,
  input  wire          clk,
  input  wire          reset
);

  localparam [2:0] MEMORY_ACTIVATION = 3'b011;
  localparam [2:0] MEMORY_VECTOR = 3'b111;

  // replies: for the oldest request that is not checked
  wire          replied;
  wire          repeats;
  wire          checked;
  wire          checked_whole;

  // places
  reg           place0_everyone_q;
  reg  [1:0]    place0_element_q;
  reg           place0_access_write_q;
  reg  [2:0]    place0_access_memory_q;
  reg  [7:0]    place0_access_word_q;
  reg  [63:0]   place0_access_data_q;
  reg  [1:0]    place0_last_position_q;
  reg           place1_everyone_q;
  reg  [1:0]    place1_element_q;
  reg           place1_access_write_q;
  reg  [2:0]    place1_access_memory_q;
  reg  [7:0]    place1_access_word_q;
  reg  [63:0]   place1_access_data_q;
  reg  [1:0]    place1_last_position_q;
  reg           place2_everyone_q;
  reg  [1:0]    place2_element_q;
  reg           place2_access_write_q;
  reg  [2:0]    place2_access_memory_q;
  reg  [7:0]    place2_access_word_q;
  reg  [63:0]   place2_access_data_q;
  reg  [1:0]    place2_last_position_q;
  reg           place3_everyone_q;
  reg  [1:0]    place3_element_q;
  reg           place3_access_write_q;
  reg  [2:0]    place3_access_memory_q;
  reg  [7:0]    place3_access_word_q;
  reg  [63:0]   place3_access_data_q;
  reg  [1:0]    place3_last_position_q;
  reg           place4_everyone_q;
  reg  [1:0]    place4_element_q;
  reg           place4_access_write_q;
  reg  [2:0]    place4_access_memory_q;
  reg  [7:0]    place4_access_word_q;
  reg  [63:0]   place4_access_data_q;
  reg  [1:0]    place4_last_position_q;
  reg           place5_everyone_q;
  reg  [1:0]    place5_element_q;
  reg           place5_access_write_q;
  reg  [2:0]    place5_access_memory_q;
  reg  [7:0]    place5_access_word_q;
  reg  [63:0]   place5_access_data_q;
  reg  [1:0]    place5_last_position_q;
  reg           place6_everyone_q;
  reg  [1:0]    place6_element_q;
  reg           place6_access_write_q;
  reg  [2:0]    place6_access_memory_q;
  reg  [7:0]    place6_access_word_q;
  reg  [63:0]   place6_access_data_q;
  reg  [1:0]    place6_last_position_q;
  reg           place7_everyone_q;
  reg  [1:0]    place7_element_q;
  reg           place7_access_write_q;
  reg  [2:0]    place7_access_memory_q;
  reg  [7:0]    place7_access_word_q;
  reg  [63:0]   place7_access_data_q;
  reg  [1:0]    place7_last_position_q;
  reg           place8_everyone_q;
  reg  [1:0]    place8_element_q;
  reg           place8_access_write_q;
  reg  [2:0]    place8_access_memory_q;
  reg  [7:0]    place8_access_word_q;
  reg  [63:0]   place8_access_data_q;
  reg  [1:0]    place8_last_position_q;
  reg           place9_everyone_q;
  reg  [1:0]    place9_element_q;
  reg           place9_access_write_q;
  reg  [2:0]    place9_access_memory_q;
  reg  [7:0]    place9_access_word_q;
  reg  [63:0]   place9_access_data_q;
  reg  [1:0]    place9_last_position_q;
  wire [63:0]   taken_data;
  wire [1:0]    checked_last;
  wire          checks_vector;
  wire [63:0]   read_data;
  wire [0:0]    reads_term;
  wire          reads;
  wire          place0_access_data_term;
  wire          place1_access_data_term;
  wire          place2_access_data_term;
  wire          place3_access_data_term;
  wire          place4_access_data_term;
  wire          place5_access_data_term;
  wire          place6_access_data_term;
  wire          place7_access_data_term;
  wire          place8_access_data_term;
  wire          place9_access_data_term;

  // what is sent
  wire [1:0]    sent_element;
  wire [7:0]    sent_word;
  wire [2:0]    sent_memory;
  wire [63:0]   sent_data;
  wire [0:0]    access_everyone_term;
  wire [0:0]    access_request_write_term;
  wire          holds_its_answer;
  reg           held1_q;
  reg  [1:0]    held_element1_q;
  reg           held2_q;
  reg  [1:0]    held_element2_q;
  wire          sends;
  wire          sent_whole;

  // answers, in the order of the requests
  wire [0:0]    answered_write_term;
  wire          answered_write;

  // marks and counts
  reg           rests_q;
  reg  [9:0]    tail_q;
  reg  [9:0]    sending_q;
  reg  [9:0]    checking_q;
  reg  [9:0]    head_q;
  reg  [3:0]    unanswered_q;
  reg  [3:0]    unsent_q;
  reg  [3:0]    unchecked_q;
  reg  [6:0]    under_way_q;
  wire          unanswered_term;
  wire          takes;
  wire [3:0]    unchecked_next;

  // replies: for the oldest request that is not checked
  assign replied = under_way_q[6];
  assign repeats = replied && reply_busy_i;
  assign checked = replied && !reply_busy_i;
  assign checked_whole = checked;

  // places
  assign request_ready_o = (unanswered_q != 4'b1010) && (unchecked_q != 4'b1010);
  assign taken_data = request_access_write_i
                      ? {((request_access_memory_i != MEMORY_VECTOR) || (2'b11 <= request_last_position_i))
                         ? request_access_data_i[63:48]
                         : 16'h0,
                         ((request_access_memory_i != MEMORY_VECTOR) || (2'b10 <= request_last_position_i))
                         ? request_access_data_i[47:32]
                         : 16'h0,
                         ((request_access_memory_i != MEMORY_VECTOR) || (2'b01 <= request_last_position_i))
                         ? request_access_data_i[31:16]
                         : 16'h0,
                         request_access_data_i[15:0]}
                      : 64'h0;
  assign checked_last = ({2{checking_q[0]}} & place0_last_position_q) | ({2{checking_q[1]}} & place1_last_position_q)
                        | ({2{checking_q[2]}} & place2_last_position_q) | ({2{checking_q[3]}} & place3_last_position_q)
                        | ({2{checking_q[4]}} & place4_last_position_q) | ({2{checking_q[5]}} & place5_last_position_q)
                        | ({2{checking_q[6]}} & place6_last_position_q) | ({2{checking_q[7]}} & place7_last_position_q)
                        | ({2{checking_q[8]}} & place8_last_position_q) | ({2{checking_q[9]}} & place9_last_position_q);
  assign checks_vector =
      (({3{checking_q[0]}} & place0_access_memory_q) | ({3{checking_q[1]}} & place1_access_memory_q)
       | ({3{checking_q[2]}} & place2_access_memory_q) | ({3{checking_q[3]}} & place3_access_memory_q)
       | ({3{checking_q[4]}} & place4_access_memory_q) | ({3{checking_q[5]}} & place5_access_memory_q)
       | ({3{checking_q[6]}} & place6_access_memory_q) | ({3{checking_q[7]}} & place7_access_memory_q)
       | ({3{checking_q[8]}} & place8_access_memory_q) | ({3{checking_q[9]}} & place9_access_memory_q))
      == 3'b111;
  assign read_data = {(!checks_vector || (2'b11 <= checked_last)) ? reply_data_i[63:48] : 16'h0,
                      (!checks_vector || (2'b10 <= checked_last)) ? reply_data_i[47:32] : 16'h0,
                      (!checks_vector || (2'b01 <= checked_last)) ? reply_data_i[31:16] : 16'h0, reply_data_i[15:0]};
  assign reads_term = ({checking_q[0]} & place0_access_write_q) | ({checking_q[1]} & place1_access_write_q)
                      | ({checking_q[2]} & place2_access_write_q) | ({checking_q[3]} & place3_access_write_q)
                      | ({checking_q[4]} & place4_access_write_q) | ({checking_q[5]} & place5_access_write_q)
                      | ({checking_q[6]} & place6_access_write_q) | ({checking_q[7]} & place7_access_write_q)
                      | ({checking_q[8]} & place8_access_write_q) | ({checking_q[9]} & place9_access_write_q);
  assign reads = checked && !reads_term[0];
  assign place0_access_data_term = request_valid_i && request_ready_o && tail_q[0];
  assign place1_access_data_term = request_valid_i && request_ready_o && tail_q[1];
  assign place2_access_data_term = request_valid_i && request_ready_o && tail_q[2];
  assign place3_access_data_term = request_valid_i && request_ready_o && tail_q[3];
  assign place4_access_data_term = request_valid_i && request_ready_o && tail_q[4];
  assign place5_access_data_term = request_valid_i && request_ready_o && tail_q[5];
  assign place6_access_data_term = request_valid_i && request_ready_o && tail_q[6];
  assign place7_access_data_term = request_valid_i && request_ready_o && tail_q[7];
  assign place8_access_data_term = request_valid_i && request_ready_o && tail_q[8];
  assign place9_access_data_term = request_valid_i && request_ready_o && tail_q[9];

  always @(posedge clk) begin
    if (place0_access_data_term) begin
      place0_everyone_q <= request_everyone_i;
      place0_element_q <= request_element_i;
      place0_last_position_q <= request_last_position_i;
      place0_access_write_q <= request_access_write_i;
      place0_access_memory_q <= request_access_memory_i;
      place0_access_word_q <= request_access_word_i;
      place0_access_data_q <= taken_data;
    end
    if (!place0_access_data_term && reads && checking_q[0]) begin
      place0_access_data_q <= read_data;
    end
    if (place1_access_data_term) begin
      place1_everyone_q <= request_everyone_i;
      place1_element_q <= request_element_i;
      place1_last_position_q <= request_last_position_i;
      place1_access_write_q <= request_access_write_i;
      place1_access_memory_q <= request_access_memory_i;
      place1_access_word_q <= request_access_word_i;
      place1_access_data_q <= taken_data;
    end
    if (!place1_access_data_term && reads && checking_q[1]) begin
      place1_access_data_q <= read_data;
    end
    if (place2_access_data_term) begin
      place2_everyone_q <= request_everyone_i;
      place2_element_q <= request_element_i;
      place2_last_position_q <= request_last_position_i;
      place2_access_write_q <= request_access_write_i;
      place2_access_memory_q <= request_access_memory_i;
      place2_access_word_q <= request_access_word_i;
      place2_access_data_q <= taken_data;
    end
    if (!place2_access_data_term && reads && checking_q[2]) begin
      place2_access_data_q <= read_data;
    end
    if (place3_access_data_term) begin
      place3_everyone_q <= request_everyone_i;
      place3_element_q <= request_element_i;
      place3_last_position_q <= request_last_position_i;
      place3_access_write_q <= request_access_write_i;
      place3_access_memory_q <= request_access_memory_i;
      place3_access_word_q <= request_access_word_i;
      place3_access_data_q <= taken_data;
    end
    if (!place3_access_data_term && reads && checking_q[3]) begin
      place3_access_data_q <= read_data;
    end
    if (place4_access_data_term) begin
      place4_everyone_q <= request_everyone_i;
      place4_element_q <= request_element_i;
      place4_last_position_q <= request_last_position_i;
      place4_access_write_q <= request_access_write_i;
      place4_access_memory_q <= request_access_memory_i;
      place4_access_word_q <= request_access_word_i;
      place4_access_data_q <= taken_data;
    end
    if (!place4_access_data_term && reads && checking_q[4]) begin
      place4_access_data_q <= read_data;
    end
    if (place5_access_data_term) begin
      place5_everyone_q <= request_everyone_i;
      place5_element_q <= request_element_i;
      place5_last_position_q <= request_last_position_i;
      place5_access_write_q <= request_access_write_i;
      place5_access_memory_q <= request_access_memory_i;
      place5_access_word_q <= request_access_word_i;
      place5_access_data_q <= taken_data;
    end
    if (!place5_access_data_term && reads && checking_q[5]) begin
      place5_access_data_q <= read_data;
    end
    if (place6_access_data_term) begin
      place6_everyone_q <= request_everyone_i;
      place6_element_q <= request_element_i;
      place6_last_position_q <= request_last_position_i;
      place6_access_write_q <= request_access_write_i;
      place6_access_memory_q <= request_access_memory_i;
      place6_access_word_q <= request_access_word_i;
      place6_access_data_q <= taken_data;
    end
    if (!place6_access_data_term && reads && checking_q[6]) begin
      place6_access_data_q <= read_data;
    end
    if (place7_access_data_term) begin
      place7_everyone_q <= request_everyone_i;
      place7_element_q <= request_element_i;
      place7_last_position_q <= request_last_position_i;
      place7_access_write_q <= request_access_write_i;
      place7_access_memory_q <= request_access_memory_i;
      place7_access_word_q <= request_access_word_i;
      place7_access_data_q <= taken_data;
    end
    if (!place7_access_data_term && reads && checking_q[7]) begin
      place7_access_data_q <= read_data;
    end
    if (place8_access_data_term) begin
      place8_everyone_q <= request_everyone_i;
      place8_element_q <= request_element_i;
      place8_last_position_q <= request_last_position_i;
      place8_access_write_q <= request_access_write_i;
      place8_access_memory_q <= request_access_memory_i;
      place8_access_word_q <= request_access_word_i;
      place8_access_data_q <= taken_data;
    end
    if (!place8_access_data_term && reads && checking_q[8]) begin
      place8_access_data_q <= read_data;
    end
    if (place9_access_data_term) begin
      place9_everyone_q <= request_everyone_i;
      place9_element_q <= request_element_i;
      place9_last_position_q <= request_last_position_i;
      place9_access_write_q <= request_access_write_i;
      place9_access_memory_q <= request_access_memory_i;
      place9_access_word_q <= request_access_word_i;
      place9_access_data_q <= taken_data;
    end
    if (!place9_access_data_term && reads && checking_q[9]) begin
      place9_access_data_q <= read_data;
    end
  end

  // what is sent
  assign sent_element = ({2{sending_q[0]}} & place0_element_q) | ({2{sending_q[1]}} & place1_element_q)
                        | ({2{sending_q[2]}} & place2_element_q) | ({2{sending_q[3]}} & place3_element_q)
                        | ({2{sending_q[4]}} & place4_element_q) | ({2{sending_q[5]}} & place5_element_q)
                        | ({2{sending_q[6]}} & place6_element_q) | ({2{sending_q[7]}} & place7_element_q)
                        | ({2{sending_q[8]}} & place8_element_q) | ({2{sending_q[9]}} & place9_element_q);
  assign sent_word = ({8{sending_q[0]}} & place0_access_word_q) | ({8{sending_q[1]}} & place1_access_word_q)
                     | ({8{sending_q[2]}} & place2_access_word_q) | ({8{sending_q[3]}} & place3_access_word_q)
                     | ({8{sending_q[4]}} & place4_access_word_q) | ({8{sending_q[5]}} & place5_access_word_q)
                     | ({8{sending_q[6]}} & place6_access_word_q) | ({8{sending_q[7]}} & place7_access_word_q)
                     | ({8{sending_q[8]}} & place8_access_word_q) | ({8{sending_q[9]}} & place9_access_word_q);
  assign sent_memory = ({3{sending_q[0]}} & place0_access_memory_q) | ({3{sending_q[1]}} & place1_access_memory_q)
                       | ({3{sending_q[2]}} & place2_access_memory_q) | ({3{sending_q[3]}} & place3_access_memory_q)
                       | ({3{sending_q[4]}} & place4_access_memory_q) | ({3{sending_q[5]}} & place5_access_memory_q)
                       | ({3{sending_q[6]}} & place6_access_memory_q) | ({3{sending_q[7]}} & place7_access_memory_q)
                       | ({3{sending_q[8]}} & place8_access_memory_q) | ({3{sending_q[9]}} & place9_access_memory_q);
  assign sent_data = ({64{sending_q[0]}} & place0_access_data_q) | ({64{sending_q[1]}} & place1_access_data_q)
                     | ({64{sending_q[2]}} & place2_access_data_q) | ({64{sending_q[3]}} & place3_access_data_q)
                     | ({64{sending_q[4]}} & place4_access_data_q) | ({64{sending_q[5]}} & place5_access_data_q)
                     | ({64{sending_q[6]}} & place6_access_data_q) | ({64{sending_q[7]}} & place7_access_data_q)
                     | ({64{sending_q[8]}} & place8_access_data_q) | ({64{sending_q[9]}} & place9_access_data_q);
  assign access_flush_o = 1'b0;
  assign access_everyone_term = ({sending_q[0]} & place0_everyone_q) | ({sending_q[1]} & place1_everyone_q)
                                | ({sending_q[2]} & place2_everyone_q) | ({sending_q[3]} & place3_everyone_q)
                                | ({sending_q[4]} & place4_everyone_q) | ({sending_q[5]} & place5_everyone_q)
                                | ({sending_q[6]} & place6_everyone_q) | ({sending_q[7]} & place7_everyone_q)
                                | ({sending_q[8]} & place8_everyone_q) | ({sending_q[9]} & place9_everyone_q);
  assign access_everyone_o = access_everyone_term[0];
  assign access_request_write_term =
      ({sending_q[0]} & place0_access_write_q) | ({sending_q[1]} & place1_access_write_q)
      | ({sending_q[2]} & place2_access_write_q) | ({sending_q[3]} & place3_access_write_q)
      | ({sending_q[4]} & place4_access_write_q) | ({sending_q[5]} & place5_access_write_q)
      | ({sending_q[6]} & place6_access_write_q) | ({sending_q[7]} & place7_access_write_q)
      | ({sending_q[8]} & place8_access_write_q) | ({sending_q[9]} & place9_access_write_q);
  assign access_request_write_o = access_request_write_term[0];
  assign access_element_o = sent_element;
  assign access_request_word_o = sent_word;
  assign access_request_memory_o = sent_memory;
  assign access_request_data_o = sent_data;
  assign holds_its_answer =
      !access_request_write_o && (sent_memory != MEMORY_ACTIVATION) && (sent_memory != MEMORY_VECTOR);
  assign sends =
      (unsent_q != 4'b0000) && free_i && !repeats
      && !((held1_q
            && (access_everyone_o || (access_element_o == held_element1_q) || (sent_memory == MEMORY_VECTOR)))
           || (held2_q
               && (access_everyone_o || (access_element_o == held_element2_q) || (sent_memory == MEMORY_VECTOR))));
  assign access_valid_o = sends;
  assign sent_whole = sends;

  always @(posedge clk) begin
    if (reset) begin
      held1_q <= 1'b0;
      held2_q <= 1'b0;
    end else begin
      held1_q <= access_valid_o && holds_its_answer;
      held2_q <= held1_q;
    end
  end

  always @(posedge clk) begin
    held_element1_q <= access_element_o;
    held_element2_q <= held_element1_q;
  end

  // answers, in the order of the requests
  assign answered_write_term = ({head_q[0]} & place0_access_write_q) | ({head_q[1]} & place1_access_write_q)
                               | ({head_q[2]} & place2_access_write_q) | ({head_q[3]} & place3_access_write_q)
                               | ({head_q[4]} & place4_access_write_q) | ({head_q[5]} & place5_access_write_q)
                               | ({head_q[6]} & place6_access_write_q) | ({head_q[7]} & place7_access_write_q)
                               | ({head_q[8]} & place8_access_write_q) | ({head_q[9]} & place9_access_write_q);
  assign answered_write = answered_write_term[0];
  assign response_valid_o = (unchecked_q < unanswered_q) || ((unanswered_q != 4'b0000) && answered_write);
  assign response_data_o = !answered_write
                           ? (({64{head_q[0]}} & place0_access_data_q) | ({64{head_q[1]}} & place1_access_data_q)
                              | ({64{head_q[2]}} & place2_access_data_q) | ({64{head_q[3]}} & place3_access_data_q)
                              | ({64{head_q[4]}} & place4_access_data_q) | ({64{head_q[5]}} & place5_access_data_q)
                              | ({64{head_q[6]}} & place6_access_data_q) | ({64{head_q[7]}} & place7_access_data_q)
                              | ({64{head_q[8]}} & place8_access_data_q) | ({64{head_q[9]}} & place9_access_data_q))
                           : 64'h0;

  // marks and counts
  assign unanswered_term = response_valid_o && response_ready_i;
  assign takes = request_valid_i && request_ready_o;
  assign unchecked_next = takes
                          ? (checked_whole ? unchecked_q : (unchecked_q + 4'b0001))
                          : checked_whole ? (unchecked_q - 4'b0001) : unchecked_q;
  assign empty_o = rests_q;

  always @(posedge clk) begin
    if (reset) begin
      rests_q <= 1'b1;
      tail_q <= 10'h001;
      sending_q <= 10'h001;
      checking_q <= 10'h001;
      head_q <= 10'h001;
      unanswered_q <= 4'b0000;
      unsent_q <= 4'b0000;
      unchecked_q <= 4'b0000;
      under_way_q <= 7'h0;
    end else begin
      if (takes) begin
        tail_q <= {tail_q[8:0], tail_q[9]};
      end
      if (sent_whole) begin
        sending_q <= {sending_q[8:0], sending_q[9]};
      end
      if (checked_whole) begin
        checking_q <= {checking_q[8:0], checking_q[9]};
      end
      if (unanswered_term) begin
        head_q <= {head_q[8:0], head_q[9]};
      end
      if (repeats) begin
        sending_q <= checking_q;
      end
      unanswered_q <= takes
                      ? (unanswered_term ? unanswered_q : (unanswered_q + 4'b0001))
                      : unanswered_term ? (unanswered_q - 4'b0001) : unanswered_q;
      unchecked_q <= unchecked_next;
      rests_q <= ((unanswered_q == 4'b0000) || ((unanswered_q == 4'b0001) && unanswered_term))
                 && ((unchecked_q == 4'b0000) || ((unchecked_q == 4'b0001) && checked_whole)) && !takes;
      unsent_q <=
          repeats
          ? unchecked_next
          : takes ? (sent_whole ? unsent_q : (unsent_q + 4'b0001)) : sent_whole ? (unsent_q - 4'b0001) : unsent_q;
      under_way_q <= {under_way_q[5:0], sends};
      if (repeats) begin
        under_way_q <= 7'h0;
      end
    end
  end

endmodule
