
  // AXI: five channels; what is written may be sent before its address or after it

  reg address_done = 1'b0;
  reg data_done = 1'b0;
  reg b_waits = 1'b0;
  reg r_waits = 1'b0;
  reg [<<bPayloadMsb>>:0] b_held;
  reg [<<rPayloadMsb>>:0] r_held;
  <<each:halves>>reg address_half = 1'b0;
  <<each:halves>>reg data_half = 1'b0;
  <<each:halves>>reg answer_half = 1'b0;
  <<each:halves>>reg [31:0] low_half;
  <<each:burst>>integer word;
  <<each:burst>>integer lane;
  <<each:burst>>integer burst_end;

  task quiet_inputs;
    begin
      s_axi_awvalid = 1'b0;
      s_axi_wvalid = 1'b0;
      s_axi_bready = 1'b0;
      s_axi_arvalid = 1'b0;
      s_axi_rready = 1'b0;
    end
  endtask

  task forget;
    begin
      address_done = 1'b0;
      data_done = 1'b0;
      b_waits = 1'b0;
      r_waits = 1'b0;
      <<each:halves>>address_half = 1'b0;
      <<each:halves>>data_half = 1'b0;
      <<each:halves>>answer_half = 1'b0;
    end
  endtask
  <<each:burst>>
  <<each:burst>>// Beats of a burst after this one.
  <<each:burst>>function integer beats_after(input integer step);
  <<each:burst>>  beats_after = steps[step][119:112];
  <<each:burst>>endfunction
  <<each:burst>>
  <<each:burst>>// Host words of each beat of a burst: 1, or as many as the bus is wide.
  <<each:burst>>function integer words_of(input integer step);
  <<each:burst>>  words_of = steps[step][121] ? WORDS : 1;
  <<each:burst>>endfunction
  <<each:burst>>
  <<each:burst>>// The step after a burst; its low bits are the burst's ID.
  <<each:burst>>function integer end_of(input integer step);
  <<each:burst>>  end_of = step + (beats_after(step) + 1) * words_of(step);
  <<each:burst>>endfunction

  task requests;
    begin
      addresses;
      data;
      b_answers;
      r_answers;
    end
  endtask

  task addresses;
    begin
      if (address_done) begin
        s_axi_awvalid = 1'b0;
        s_axi_arvalid = 1'b0;
      end
      if (!s_axi_awvalid && !s_axi_arvalid) begin
        s_axi_awaddr = {ADDRESS_BITS{1'bx}};
        s_axi_araddr = {ADDRESS_BITS{1'bx}};
        <<each:burst>>s_axi_awid = {ID_BITS{1'bx}};
        <<each:burst>>s_axi_awlen = 8'bx;
        <<each:burst>>s_axi_awsize = 3'bx;
        <<each:burst>>s_axi_awburst = 2'bx;
        <<each:burst>>s_axi_arid = {ID_BITS{1'bx}};
        <<each:burst>>s_axi_arlen = 8'bx;
        <<each:burst>>s_axi_arsize = 3'bx;
        <<each:burst>>s_axi_arburst = 2'bx;
        if (may_send(sent) && !chance(gaps, 0)) begin
          if (writes(sent)) begin
            s_axi_awvalid = 1'b1;
            s_axi_awaddr = address_of(sent)<<halfOfAddress>>;
            <<each:burst>>s_axi_awid = end_of(sent);
            <<each:burst>>s_axi_awlen = beats_after(sent);
            <<each:burst>>s_axi_awsize = words_of(sent) == 1 ? 3 : 3 + $clog2(WORDS);
            <<each:burst>>s_axi_awburst = 2'd1;
          end else begin
            s_axi_arvalid = 1'b1;
            s_axi_araddr = address_of(sent)<<halfOfAddress>>;
            <<each:burst>>s_axi_arid = end_of(sent);
            <<each:burst>>s_axi_arlen = beats_after(sent);
            <<each:burst>>s_axi_arsize = words_of(sent) == 1 ? 3 : 3 + $clog2(WORDS);
            <<each:burst>>s_axi_arburst = 2'd1;
          end
        end
      end
      address_done = s_axi_awvalid && s_axi_awready === 1'b1 || s_axi_arvalid && s_axi_arready === 1'b1;
      if (address_done) begin
        event_seen;
        <<each:whole>>sent = sent + 1;
        <<each:burst>>sent = end_of(sent);
        <<each:halves>>if (address_half) sent = sent + 1;
        <<each:halves>>address_half = !address_half;
      end
    end
  endtask

  task data;
    begin
      if (data_done) s_axi_wvalid = 1'b0;
      if (filled < at) filled = at; // reads have no data of this side
      if (!s_axi_wvalid) begin
        s_axi_wdata = {BUS_BITS{1'bx}};
        s_axi_wstrb = {BUS_BITS/8{1'bx}};
        <<each:burst>>s_axi_wlast = 1'bx;
        if (writes(filled) && may_send(filled) && !chance(gaps, 1)) begin
          s_axi_wvalid = 1'b1;
          <<each:whole>>s_axi_wdata = data_of(filled);
          <<each:whole>>s_axi_wstrb = 8'hff;
          <<each:halves>>s_axi_wdata = data_half ? data_of(filled) >> 32 : data_of(filled);
          <<each:halves>>s_axi_wstrb = 4'hf;
          <<each:burst>>s_axi_wstrb = {BUS_BITS/8{1'b0}};
          <<each:burst>>s_axi_wlast = beats_after(filled) == 0;
          <<each:burst>>for (word = 0; word < words_of(filled); word = word + 1) begin
          <<each:burst>>  lane = (address_of(filled) / 8 + word) % WORDS;
          <<each:burst>>  s_axi_wdata[64*lane +: 64] = data_of(filled + word);
          <<each:burst>>  s_axi_wstrb[8*lane +: 8] = 8'hff;
          <<each:burst>>end
        end
      end
      data_done = s_axi_wvalid && s_axi_wready === 1'b1;
      if (data_done) begin
        event_seen;
        <<each:whole>>filled = filled + 1;
        <<each:burst>>filled = filled + words_of(filled);
        <<each:halves>>if (data_half) filled = filled + 1;
        <<each:halves>>data_half = !data_half;
      end
    end
  endtask

  task b_answers;
    begin
      s_axi_bready = !chance(stalls, 2);
      if (b_waits && (s_axi_bvalid !== 1'b1 || {<<bPayload>>} !== b_held)) begin
        fail("B changed before it was accepted");
      end
      b_waits = s_axi_bvalid === 1'b1 && !s_axi_bready;
      b_held = {<<bPayload>>};
      if (s_axi_bvalid === 1'b1 && s_axi_bready) begin
        if (at < sent && !writes(at) && kind_of(at) != RESET) fail("an answer to a write, not to a read");
        <<each:whole>>if (at >= filled) fail("an answer before the data");
        <<each:whole>>answer(s_axi_bresp, 64'd0);
        <<each:halves>>if (answer_half) answer(s_axi_bresp, 64'd0);
        <<each:halves>>else begin
        <<each:halves>>  event_seen;
        <<each:halves>>  if (s_axi_bresp !== 2'd0) wrong("response to a low half", 64'd0, {62'd0, s_axi_bresp});
        <<each:halves>>end
        <<each:halves>>answer_half = !answer_half;
        <<each:burst>>burst_end = end_of(at);
        <<each:burst>>if (burst_end > filled) fail("an answer before the data");
        <<each:burst>>if (s_axi_bid !== burst_end[ID_BITS-1:0]) fail("ID of B");
        <<each:burst>>while (at < burst_end && at < sent) answer(s_axi_bresp, 64'd0);
      end
    end
  endtask

  task r_answers;
    begin
      s_axi_rready = !chance(stalls, 3);
      if (r_waits && (s_axi_rvalid !== 1'b1 || {<<rPayload>>} !== r_held)) begin
        fail("R changed before it was accepted");
      end
      r_waits = s_axi_rvalid === 1'b1 && !s_axi_rready;
      r_held = {<<rPayload>>};
      if (s_axi_rvalid === 1'b1 && s_axi_rready) begin
        if (at < sent && writes(at)) fail("an answer to a read, not to a write");
        <<each:whole>>answer(s_axi_rresp, s_axi_rdata);
        <<each:halves>>if (answer_half) answer(s_axi_rresp, {s_axi_rdata, low_half});
        <<each:halves>>else begin
        <<each:halves>>  event_seen;
        <<each:halves>>  if (s_axi_rresp !== response_of(at)) wrong("response to a low half", {62'd0, response_of(at)}, {62'd0, s_axi_rresp});
        <<each:halves>>  low_half = s_axi_rdata;
        <<each:halves>>end
        <<each:halves>>answer_half = !answer_half;
        <<each:burst>>burst_end = end_of(at);
        <<each:burst>>if (s_axi_rid !== burst_end[ID_BITS-1:0]) fail("ID of R");
        <<each:burst>>if (s_axi_rlast !== (beats_after(at) == 0)) fail("RLAST");
        <<each:burst>>for (word = words_of(at); word > 0; word = word - 1) begin
        <<each:burst>>  lane = (address_of(at) / 8) % WORDS;
        <<each:burst>>  answer(s_axi_rresp, s_axi_rdata[64*lane +: 64]);
        <<each:burst>>end
      end
    end
  endtask
