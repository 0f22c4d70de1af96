// ActivationQueue: Queue of broadcast columns, 16 usable places.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 59d957faa321e191bfe90f6cf6f57973bda31753284e078dd5107ef378346164

module ActivationQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [13:0]   upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_pass_o,
  output wire [13:0]   downstream_column_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [30:0]   places_read_data;
  reg        [3:0]    write_place_q;
  reg        [3:0]    read_place_q;
  reg        [4:0]    count_q;
  wire       [3:0]    places_write_address;
  wire       [30:0]   places_write_data;
  wire                places_write_enable;
  wire       [3:0]    places_read_address;
  wire       [30:0]   downstream_pass_read;
  wire       [3:0]    write_place_sum;
  wire       [3:0]    read_place_sum;
  (* ram_style = "distributed" *) reg [30:0] places [0:15];

  always @(posedge clk) begin
    if(places_write_enable) begin
      places[places_write_address] <= places_write_data;
    end
  end

  assign places_read_data = places[places_read_address];
  assign upstream_ready_o = (count_q != 5'h10);
  assign downstream_valid_o = (count_q != 5'h0);
  assign places_write_address = write_place_q;
  assign places_write_data = {upstream_value_i,{upstream_column_i,upstream_pass_i}};
  assign places_write_enable = (upstream_valid_i && upstream_ready_o);
  assign places_read_address = read_place_q;
  assign downstream_pass_read = places_read_data;
  assign downstream_pass_o = downstream_pass_read[0];
  assign downstream_column_o = downstream_pass_read[14 : 1];
  assign downstream_value_o = downstream_pass_read[30 : 15];
  assign write_place_sum = (write_place_q + 4'b0001);
  assign read_place_sum = (read_place_q + 4'b0001);
  always @(posedge clk) begin
    if(reset) begin
      write_place_q <= 4'b0000;
      read_place_q <= 4'b0000;
      count_q <= 5'h0;
    end else begin
      if((upstream_valid_i && upstream_ready_o)) begin
        write_place_q <= ((write_place_q == 4'b1111) ? 4'b0000 : write_place_sum);
      end
      if((downstream_valid_o && downstream_ready_i)) begin
        read_place_q <= ((read_place_q == 4'b1111) ? 4'b0000 : read_place_sum);
      end
      if(((upstream_valid_i && upstream_ready_o) && (! (downstream_valid_o && downstream_ready_i)))) begin
        count_q <= (count_q + 5'h01);
      end else begin
        if(((downstream_valid_o && downstream_ready_i) && (! (upstream_valid_i && upstream_ready_o)))) begin
          count_q <= (count_q - 5'h01);
        end
      end
      if(flush_i) begin
        write_place_q <= 4'b0000;
        read_place_q <= 4'b0000;
        count_q <= 5'h0;
      end
    end
  end

endmodule
