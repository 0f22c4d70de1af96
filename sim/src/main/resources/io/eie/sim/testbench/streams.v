
  // streams: packets of input vectors, packets of output vectors; a beat is its last bit and its data

  localparam BEATS_IN = <<beatsIn>>;
  localparam BEATS_OUT = <<beatsOut>>;

  reg [STREAM_BITS:0] input_beats [0:BEATS_IN];
  reg [STREAM_BITS:0] output_beats [0:BEATS_OUT];
  integer beat_in = 0;
  integer beat_out = 0;
  reg beat_done = 1'b0;
  reg beat_waits = 1'b0;
  reg [STREAM_BITS:0] beat_held;

  // The step's address is the input beats, its data the output beats of this step and those before.
  task stream_step;
    begin
      if (beat_done) s_axis_tvalid = 1'b0;
      if (!s_axis_tvalid) begin
        s_axis_tdata = {STREAM_BITS{1'bx}};
        s_axis_tlast = 1'bx;
        if (beat_in < address_of(at) && !chance(gaps, 0)) begin
          s_axis_tvalid = 1'b1;
          s_axis_tdata = input_beats[beat_in][STREAM_BITS-1:0];
          s_axis_tlast = input_beats[beat_in][STREAM_BITS];
        end
      end
      beat_done = s_axis_tvalid && s_axis_tready === 1'b1;
      if (beat_done) begin
        beat_in = beat_in + 1;
        event_seen;
      end
      m_axis_tready = !chance(stalls, 2);
      if (beat_waits && (m_axis_tvalid !== 1'b1 || {m_axis_tlast, m_axis_tdata} !== beat_held)) begin
        fail("a beat changed before it was accepted");
      end
      beat_waits = m_axis_tvalid === 1'b1 && !m_axis_tready;
      beat_held = {m_axis_tlast, m_axis_tdata};
      if (m_axis_tvalid === 1'b1 && m_axis_tready) begin
        event_seen;
        checked = checked + 1;
        if (beat_out >= data_of(at)) fail("a beat that no input asked for");
        else if (beat_held !== output_beats[beat_out]) begin
          fail("a beat of an output");
          if (errors <= SHOWN) $display("  beat %0d: expected %h, was %h", beat_out, output_beats[beat_out], beat_held);
        end
        beat_out = beat_out + 1;
      end
      else if (!beat_done && !s_axis_tvalid && beat_in >= address_of(at) && beat_out >= data_of(at)) begin
        m_axis_tready = 1'b0;
        beat_waits = 1'b0;
        next_step;
      end
    end
  endtask
