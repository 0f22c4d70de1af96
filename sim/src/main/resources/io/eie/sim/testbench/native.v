
  // native: requests with data, responses in the order of the requests

  reg request_done = 1'b0;
  reg response_waits = 1'b0;
  reg [65:0] response_held;

  task quiet_inputs;
    begin
      req_valid_i = 1'b0;
      rsp_ready_i = 1'b0;
    end
  endtask

  task forget;
    begin
      request_done = 1'b0;
      response_waits = 1'b0;
    end
  endtask

  task requests;
    begin
      if (request_done) req_valid_i = 1'b0;
      if (!req_valid_i) begin
        req_write_i = 1'bx;
        req_address_i = {ADDRESS_BITS{1'bx}};
        req_data_i = 64'bx;
        req_strobe_i = 8'bx;
        if (may_send(sent) && !chance(gaps, 0)) begin
          req_valid_i = 1'b1;
          req_write_i = writes(sent);
          req_address_i = address_of(sent);
          req_data_i = writes(sent) ? data_of(sent) : 64'bx;
          req_strobe_i = writes(sent) ? 8'hff : 8'bx;
        end
      end
      request_done = req_valid_i && req_ready_o === 1'b1;
      if (request_done) begin
        sent = sent + 1;
        event_seen;
      end
      responses;
    end
  endtask

  task responses;
    begin
      rsp_ready_i = !chance(stalls, 2);
      if (response_waits && (rsp_valid_o !== 1'b1 || {rsp_error_o, rsp_unmapped_o, rsp_data_o} !== response_held)) begin
        fail("a response changed before it was accepted");
      end
      response_waits = rsp_valid_o === 1'b1 && !rsp_ready_i;
      response_held = {rsp_error_o, rsp_unmapped_o, rsp_data_o};
      if (rsp_valid_o === 1'b1 && rsp_ready_i) answer({rsp_error_o, rsp_unmapped_o}, rsp_data_o);
    end
  endtask
