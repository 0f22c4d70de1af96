// SPDX-License-Identifier: Apache-2.0
// Properties of AXI4 in front of the native port, for Yosys and abc. Both sides are free: a host with bursts of 1 to 4
// beats, of any kind, that offers and takes at any time; a native port that answers at any time. Few bits of addresses
// and data are free: the bus moves them without looking at them. PLACES are the accesses on the way, TOP is the highest
// bit of an address, WORDS are the host words of a beat and SIZE is its AxSIZE. With more than one word, a burst moves whole
// beats, which are one request at the addresses of vectors (from VECTORS) and one for each word elsewhere, or single words.
module formal(
  input clk,
  input aw_valid, input aw_mark, input aw_bit, input [1:0] aw_len, input aw_wrap, input aw_narrow, input aw_word, input aw_vector,
  input w_valid, input w_bit, input w_last, input w_partial, input b_ready,
  input ar_valid, input ar_mark, input ar_bit, input [1:0] ar_len, input ar_wrap, input ar_narrow, input ar_word, input ar_vector,
  input r_ready,
  input req_ready, input rsp_valid, input rsp_bit
);
  reg started = 1'b0;
  always @(posedge clk) started <= 1'b1;
  wire reset = !started;
  reg past = 1'b0;
  always @(posedge clk) past <= started;

  // bursts of 4 beats stay below the bit that marks an address
`ifdef WIDE
  wire [`TOP:0] aw_address = (aw_vector ? `VECTORS : 0) | aw_mark << 10 | aw_bit << `SIZE;
  wire [`TOP:0] ar_address = (ar_vector ? `VECTORS : 0) | ar_mark << 10 | ar_bit << `SIZE;
  wire [2:0] aw_size = aw_narrow ? 3'd2 : aw_word ? 3'd3 : `SIZE;
  wire [2:0] ar_size = ar_narrow ? 3'd2 : ar_word ? 3'd3 : `SIZE;
  wire req_beat;
`else
  wire [`TOP:0] aw_address = aw_mark << 10 | aw_bit << `SIZE;
  wire [`TOP:0] ar_address = ar_mark << 10 | ar_bit << `SIZE;
  wire [2:0] aw_size = aw_narrow ? 3'd2 : `SIZE;
  wire [2:0] ar_size = ar_narrow ? 3'd2 : `SIZE;
  wire req_beat = 1'b0;
`endif
  localparam BITS = 64 * `WORDS;
  wire [BITS-1:0] w_data = w_bit, rsp_data = rsp_bit;

  wire aw_ready, w_ready, b_valid, ar_ready, r_valid, req_valid, req_write, rsp_ready, r_last;
  wire [0:0] b_id, r_id;
  wire [1:0] b_response, r_response;
  wire [BITS-1:0] r_data, req_data;
  wire [`TOP:0] req_address;
  wire [7:0] req_strobe;
  wire rsp_marked;
  Axi4 dut (.clk(clk), .reset(reset),
    .aw_valid_i(aw_valid), .aw_ready_o(aw_ready), .aw_id_i(aw_mark), .aw_address_i(aw_address),
    .aw_length_i({6'd0, aw_len}), .aw_size_i(aw_size), .aw_burst_i(aw_wrap ? 2'd2 : 2'd1),
    .w_valid_i(w_valid), .w_ready_o(w_ready), .w_data_i(w_data), .w_strobe_i({8*`WORDS{!w_partial}}), .w_last_i(w_last),
    .b_valid_o(b_valid), .b_ready_i(b_ready), .b_id_o(b_id), .b_response_o(b_response),
    .ar_valid_i(ar_valid), .ar_ready_o(ar_ready), .ar_id_i(ar_mark), .ar_address_i(ar_address),
    .ar_length_i({6'd0, ar_len}), .ar_size_i(ar_size), .ar_burst_i(ar_wrap ? 2'd2 : 2'd1),
    .r_valid_o(r_valid), .r_ready_i(r_ready), .r_id_o(r_id), .r_data_o(r_data), .r_response_o(r_response), .r_last_o(r_last),
    .req_valid_o(req_valid), .req_ready_i(req_ready), .req_write_o(req_write), .req_address_o(req_address),
    .req_data_o(req_data), .req_strobe_o(req_strobe),
`ifdef WIDE
    .req_beat_o(req_beat),
`endif
    .rsp_valid_i(rsp_valid), .rsp_ready_o(rsp_ready), .rsp_data_i(rsp_data), .rsp_error_i(rsp_marked),
    .rsp_unmapped_i(rsp_marked));

  wire aw = aw_valid && aw_ready, w = w_valid && w_ready, b = b_valid && b_ready;
  wire ar = ar_valid && ar_ready, r = r_valid && r_ready;
  wire req = req_valid && req_ready, rsp = rsp_valid && rsp_ready;

  // bursts of writes and beats of reads without an answer; beats of writes that came
  reg [3:0] aws = 0;
  reg [5:0] ars = 0;
  reg [6:0] announced = 0, came = 0;
  always @(posedge clk) if (started) begin
    aws <= aws + aw - b;
    ars <= ars + (ar ? ar_len + 6'd1 : 6'd0) - r;
    announced <= announced + (aw ? aw_len + 7'd1 : 7'd0);
    came <= came + w;
  end

  // the native port: answers in order, and refuses the requests of marked bursts
  reg [2:0] natives = 0;
  reg [`PLACES:0] marks = 0; // bit 0 is the oldest
  wire [`PLACES:0] later = rsp ? marks >> 1 : marks;
  wire [2:0] left = natives - rsp;
  always @(posedge clk) if (started) begin
    natives <= left + req;
    marks <= req ? (later & ~(1 << left)) | (req_address[10] << left) : later;
  end
  always @* assume(!rsp_valid || natives != 0);
  assign rsp_marked = marks[0];

  // one burst of reads and one of writes are marked
  reg read_used = 0, read_open = 0, write_used = 0, write_open = 0;
  reg [5:0] read_ahead = 0;
  reg [1:0] read_len = 0, read_beat = 0;
  reg [3:0] write_ahead = 0;
  reg [6:0] write_needs = 0;
  wire read_here = read_open && read_ahead == 0;
  wire write_here = write_open && write_ahead == 0;
  wire [6:0] write_over = came - write_needs;
  always @* assume(!(ar_valid && ar_mark && read_used) && !(aw_valid && aw_mark && write_used));
  always @(posedge clk) if (started) begin
    if (ar && ar_mark) begin read_used <= 1; read_open <= 1; read_ahead <= ars - r; read_len <= ar_len; read_beat <= 0; end
    else if (read_open && r) begin
      if (read_ahead != 0) read_ahead <= read_ahead - 1;
      else begin read_beat <= read_beat + 1; if (read_beat == read_len) read_open <= 0; end
    end
    if (aw && aw_mark) begin write_used <= 1; write_open <= 1; write_ahead <= aws - b; write_needs <= announced + aw_len + 7'd1; end
    else if (write_open && b) begin if (write_ahead == 0) write_open <= 0; write_ahead <= write_ahead - 1; end
  end

  reg b_waits = 0, r_waits = 0, req_waits = 0;
  reg [2:0] b_was;
  reg [BITS+3:0] r_was;
  reg [BITS+`TOP+10:0] q_was;
  always @(posedge clk) begin
    b_waits <= started && b_valid && !b_ready; b_was <= {b_id, b_response};
    r_waits <= started && r_valid && !r_ready; r_was <= {r_id, r_last, r_response, r_data};
    req_waits <= started && req_valid && !req_ready; q_was <= {req_write, req_beat, req_address, req_strobe, req_data};
  end

`ifdef COVER
  // reached: the answer to the marked write, while the marked read waits for its own
  always @* if (started) assert(!(b_valid && write_here && ars != 0 && read_open));
`else
  always @* if (started) begin
    if (!past) assert(!aw_ready && !w_ready && !ar_ready && !b_valid && !r_valid && !req_valid);
    if (b_waits) assert(b_valid && {b_id, b_response} == b_was);
    if (r_waits) assert(r_valid && {r_id, r_last, r_response, r_data} == r_was);
    if (req_waits) assert(req_valid && {req_write, req_beat, req_address, req_strobe, req_data} == q_was);
    if (b_valid) assert(aws != 0);
    if (r_valid) assert(ars != 0);
    if (rsp_valid) assert(rsp_ready);
    assert(natives <= `PLACES);
    // the marked burst, and no other, has its ID, its length and its responses
    if (r_valid) assert(r_id == read_here && r_response == (read_here ? 2'd3 : 2'd0));
    if (r_valid && read_here) assert(r_last == (read_beat == read_len));
    if (b_valid) assert(b_id == write_here && b_response == (write_here ? 2'd3 : 2'd0));
    // all data of the burst came before
    if (b_valid && write_here) assert(!write_over[6]);
  end
`endif
endmodule
