// EieCodebookLoader: Copies a layer's codebook into every element.
// Source: io/eie/generator/unit/control/CodebookLoader.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieCodebookLoader (
  input  wire          forget_i,
  input  wire          start_i,
  output wire          holds_o,
  output wire          serves_o,
  output wire          store_read_o,
  output wire          write_o,
  input  wire [2:0]    codebook_i,
  output wire [4:0]    store_word_o,
  output wire [1:0]    write_word_o,
  input  wire          clk,
  input  wire          reset
);

  // words out of the central control's codebooks
  reg           loading_q;
  reg  [1:0]    word_q;

  // a cycle later: the same words to the elements
  reg           arrives_q;
  reg           known_q;
  reg  [1:0]    arrives_word_q;
  reg  [2:0]    held_q;

  assign holds_o = known_q && (held_q == codebook_i) && !loading_q;
  assign serves_o = 1'b1;

  // words out of the central control's codebooks
  assign store_read_o = loading_q;
  assign store_word_o = {codebook_i, word_q};

  always @(posedge clk) begin
    if (reset) begin
      loading_q <= 1'b0;
    end else begin
      if (loading_q) begin
        if (word_q == 2'b11) begin
          loading_q <= 1'b0;
        end
      end
      if (start_i) begin
        loading_q <= 1'b1;
      end
      if (forget_i) begin
        loading_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    if (loading_q) begin
      word_q <= word_q + 2'b01;
    end
    if (start_i) begin
      word_q <= 2'b00;
    end
  end

  // a cycle later: the same words to the elements
  assign write_o = arrives_q;
  assign write_word_o = arrives_word_q;

  always @(posedge clk) begin
    if (reset) begin
      arrives_q <= 1'b0;
      known_q <= 1'b0;
    end else begin
      arrives_q <= loading_q;
      if (start_i) begin
        known_q <= 1'b1;
      end
      if (forget_i) begin
        known_q <= 1'b0;
      end
    end
  end

  always @(posedge clk) begin
    arrives_word_q <= word_q;
    if (start_i) begin
      held_q <= codebook_i;
    end
  end

endmodule
