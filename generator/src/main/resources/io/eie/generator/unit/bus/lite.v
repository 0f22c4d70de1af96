// SPDX-License-Identifier: Apache-2.0
// Properties of AXI4-Lite in front of the native port, for Yosys and abc. Both sides are free: a host that offers and
// takes at any time, a native port that answers at any time. Few bits of addresses and data are free: the bus moves them
// without looking at them. BUS is the module, PLACES its accesses on the way, TOP the highest bit of its addresses; HALVES
// for a bus of 32 bits.
module formal(
  input clk,
  input aw_valid, input w_valid, input b_ready, input ar_valid, input r_ready,
  input req_ready, input rsp_valid, input rsp_error, input rsp_unmapped,
  input aw_half, input ar_half,
  input aw_bit, input aw_mark, input w_bit, input strobe_bit, input ar_bit, input ar_mark, input rsp_bit
);
`ifdef HALVES
  wire [`TOP:0] aw_address = {aw_mark, {`TOP-4{1'b0}}, aw_bit, aw_half, 2'd0};
  wire [`TOP:0] ar_address = {ar_mark, {`TOP-4{1'b0}}, ar_bit && !ar_mark, ar_half, 2'd0};
  wire [31:0] w_data = {31'd0, w_bit};
  wire [3:0] w_strobe = {3'd0, strobe_bit};
  wire [31:0] r_data;
  reg [31:0] r_was;
`else
  wire [`TOP:0] aw_address = {aw_mark, {`TOP-1{1'b0}}, aw_bit};
  wire [`TOP:0] ar_address = {ar_mark, {`TOP-1{1'b0}}, ar_bit};
  wire [63:0] w_data = {63'd0, w_bit};
  wire [7:0] w_strobe = {7'd0, strobe_bit};
  wire [63:0] r_data;
  reg [63:0] r_was;
`endif
  wire [63:0] rsp_data = {63'd0, rsp_bit};
  reg started = 1'b0;
  always @(posedge clk) started <= 1'b1;
  wire reset = !started;
  reg past = 1'b0; // the cycle before was not in reset
  always @(posedge clk) past <= started;

  wire aw_ready, w_ready, b_valid, ar_ready, r_valid, req_valid, req_write, rsp_ready;
  wire [1:0] b_response, r_response;
  wire [63:0] req_data;
  wire [`TOP:0] req_address;
  wire [7:0] req_strobe;
  `BUS dut (.clk(clk), .reset(reset),
    .aw_valid_i(aw_valid), .aw_ready_o(aw_ready), .aw_address_i(aw_address),
    .w_valid_i(w_valid), .w_ready_o(w_ready), .w_data_i(w_data), .w_strobe_i(w_strobe),
    .b_valid_o(b_valid), .b_ready_i(b_ready), .b_response_o(b_response),
    .ar_valid_i(ar_valid), .ar_ready_o(ar_ready), .ar_address_i(ar_address),
    .r_valid_o(r_valid), .r_ready_i(r_ready), .r_data_o(r_data), .r_response_o(r_response),
    .req_valid_o(req_valid), .req_ready_i(req_ready), .req_write_o(req_write), .req_address_o(req_address),
    .req_data_o(req_data), .req_strobe_o(req_strobe),
    .rsp_valid_i(rsp_valid), .rsp_ready_o(rsp_ready), .rsp_data_i(rsp_data), .rsp_error_i(rsp_error), .rsp_unmapped_i(rsp_unmapped));

  wire aw = aw_valid && aw_ready, w = w_valid && w_ready, b = b_valid && b_ready;
  wire ar = ar_valid && ar_ready, r = r_valid && r_ready;
  wire req = req_valid && req_ready, rsp = rsp_valid && rsp_ready;

  // accesses without an answer, native requests without a response
  reg [3:0] aws = 0, ws = 0, ars = 0, natives = 0;
  always @(posedge clk) if (started) begin
    aws <= aws + aw - b;
    ws <= ws + w - b;
    ars <= ars + ar - r;
    natives <= natives + req - rsp;
  end
  // the native port answers nothing but requests
  always @* assume(!rsp_valid || natives != 0);

  // one read and one write are marked by the top bit of their address, and only they are refused
  reg read_used = 0, read_sent = 0, read_open = 0, native_open = 0;
  // the last access of AR was the marked one; the one after it was its other half; the next answer is that one's
  reg read_low = 0, read_pair = 0, read_after = 0;
  reg [3:0] read_ahead = 0, native_ahead = 0;
`ifdef HALVES
  // the marked read is one of a low half, and its high half may follow; the marked write is one of a high half
  wire pairs = ar && ar_mark && ar_half;
  always @* assume(!(ar_valid && ar_mark && ar_half && !read_low) && !(aw_mark && !aw_half));
`else
  wire pairs = 1'b0;
`endif
  wire read_marks = ar && ar_address[`TOP] && !pairs;
  wire native_marks = req && !req_write && req_address[`TOP];
  always @* assume(!(ar_valid && ar_address[`TOP] && read_used && !read_low));
  always @* assume(!(read_marks && read_used));
  reg write_used = 0, write_open = 0, nativew_open = 0;
  reg [3:0] write_ahead = 0, nativew_ahead = 0;
  wire write_marks = aw && aw_address[`TOP];
  wire nativew_marks = req && req_write && req_address[`TOP];
  always @* assume(!(aw_valid && aw_address[`TOP] && write_used));
  always @* if (rsp_valid) begin
    assume(rsp_error == ((native_open && native_ahead == 0) || (nativew_open && nativew_ahead == 0)));
    assume(rsp_unmapped == (nativew_open && nativew_ahead == 0));
  end
  always @(posedge clk) if (started) begin
    if (read_marks) begin read_used <= 1; read_open <= 1; read_ahead <= ars - r; end
    else if (read_open && r) begin if (read_ahead == 0) read_open <= 0; read_ahead <= read_ahead - 1; end
    if (ar) read_low <= read_marks;
    if (pairs) read_pair <= 1;
    if (r) read_after <= read_open && read_ahead == 0;
    if (native_marks) read_sent <= 1;
    if (native_marks) begin native_open <= 1; native_ahead <= natives - rsp; end
    else if (native_open && rsp) begin if (native_ahead == 0) native_open <= 0; native_ahead <= native_ahead - 1; end
    if (write_marks) begin write_used <= 1; write_open <= 1; write_ahead <= aws - b; end
    else if (write_open && b) begin if (write_ahead == 0) write_open <= 0; write_ahead <= write_ahead - 1; end
    if (nativew_marks) begin nativew_open <= 1; nativew_ahead <= natives - rsp; end
    else if (nativew_open && rsp) begin if (nativew_ahead == 0) nativew_open <= 0; nativew_ahead <= nativew_ahead - 1; end
  end

  // what an offer was in the cycle before
  reg b_waits = 0, r_waits = 0, req_waits = 0;
  reg [1:0] b_was, rr_was;
  reg [63:0] d_was;
  reg [`TOP+9:0] q_was;
  always @(posedge clk) begin
    b_waits <= started && b_valid && !b_ready; b_was <= b_response;
    r_waits <= started && r_valid && !r_ready; rr_was <= r_response; r_was <= r_data;
    req_waits <= started && req_valid && !req_ready; q_was <= {req_write, req_address, req_strobe}; d_was <= req_data;
  end

`ifdef COVER
  // reached: the answer to the marked write, while the marked read waits for its own
  always @* if (started) assert(!(b_valid && write_open && write_ahead == 0 && ars != 0 && read_open));
`else
  always @* if (started) begin
    if (!past) assert(!aw_ready && !w_ready && !ar_ready && !b_valid && !r_valid && !req_valid);
    // handshakes are stable
    if (b_waits) assert(b_valid && b_response == b_was);
    if (r_waits) assert(r_valid && r_response == rr_was && r_data == r_was);
    if (req_waits) assert(req_valid && {req_write, req_address, req_strobe} == q_was && req_data == d_was);
    // no answer without an access, every native response is taken
    if (b_valid) assert(aws != 0 && ws != 0);
    if (r_valid) assert(ars != 0);
    if (rsp_valid) assert(rsp_ready);
    assert(ars <= 4 + `PLACES + 1 && aws <= 5 + `PLACES);
    // order: the marked access, and no other, has the marked answer
    if (r_valid) assert(r_response == ((read_open && read_ahead == 0) || (read_after && read_pair) ? 2'd2 : 2'd0));
    assert(!(native_marks && read_sent));
    if (b_valid) assert(b_response == (write_open && write_ahead == 0 ? 2'd3 : 2'd0));
  end
`endif
endmodule
