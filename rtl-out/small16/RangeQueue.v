// RangeQueue: Queue of entry ranges, 2 usable places.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 d6a4fca62d702ce330cfd19cdddddde8e672da0e0084b59acff33e206ac2154a

module RangeQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire [13:0]   upstream_first_i,
  input  wire [13:0]   upstream_last_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire [13:0]   downstream_first_o,
  output wire [13:0]   downstream_last_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [43:0]   places_read_data;
  reg        [0:0]    write_place_q;
  reg        [0:0]    read_place_q;
  reg        [1:0]    count_q;
  wire       [0:0]    places_write_address;
  wire       [43:0]   places_write_data;
  wire                places_write_enable;
  wire       [0:0]    places_read_address;
  wire       [43:0]   downstream_first_read;
  wire       [0:0]    write_place_sum;
  wire       [0:0]    read_place_sum;
  (* ram_style = "distributed" *) reg [43:0] places [0:1];

  always @(posedge clk) begin
    if(places_write_enable) begin
      places[places_write_address] <= places_write_data;
    end
  end

  assign places_read_data = places[places_read_address];
  assign upstream_ready_o = (count_q != 2'b10);
  assign downstream_valid_o = (count_q != 2'b00);
  assign places_write_address = write_place_q;
  assign places_write_data = {upstream_value_i,{upstream_last_i,upstream_first_i}};
  assign places_write_enable = (upstream_valid_i && upstream_ready_o);
  assign places_read_address = read_place_q;
  assign downstream_first_read = places_read_data;
  assign downstream_first_o = downstream_first_read[13 : 0];
  assign downstream_last_o = downstream_first_read[27 : 14];
  assign downstream_value_o = downstream_first_read[43 : 28];
  assign write_place_sum = (write_place_q + 1'b1);
  assign read_place_sum = (read_place_q + 1'b1);
  always @(posedge clk) begin
    if(reset) begin
      write_place_q <= 1'b0;
      read_place_q <= 1'b0;
      count_q <= 2'b00;
    end else begin
      if((upstream_valid_i && upstream_ready_o)) begin
        write_place_q <= ((write_place_q == 1'b1) ? 1'b0 : write_place_sum);
      end
      if((downstream_valid_o && downstream_ready_i)) begin
        read_place_q <= ((read_place_q == 1'b1) ? 1'b0 : read_place_sum);
      end
      if(((upstream_valid_i && upstream_ready_o) && (! (downstream_valid_o && downstream_ready_i)))) begin
        count_q <= (count_q + 2'b01);
      end else begin
        if(((downstream_valid_o && downstream_ready_i) && (! (upstream_valid_i && upstream_ready_o)))) begin
          count_q <= (count_q - 2'b01);
        end
      end
      if(flush_i) begin
        write_place_q <= 1'b0;
        read_place_q <= 1'b0;
        count_q <= 2'b00;
      end
    end
  end

endmodule
