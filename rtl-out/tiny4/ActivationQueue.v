// ActivationQueue: Queue of broadcast columns, 4 usable places.
// eie 0.1.0-SNAPSHOT, configuration SHA-256 b13d86e7a245455d44575c812d06b737770909d7a2eec5a9ad410abe6f007124

module ActivationQueue (
  input  wire          flush_i,
  input  wire          upstream_valid_i,
  output wire          upstream_ready_o,
  input  wire          upstream_pass_i,
  input  wire [8:0]    upstream_column_i,
  input  wire [15:0]   upstream_value_i,
  output wire          downstream_valid_o,
  input  wire          downstream_ready_i,
  output wire          downstream_pass_o,
  output wire [8:0]    downstream_column_o,
  output wire [15:0]   downstream_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire       [25:0]   places_read_data;
  reg        [1:0]    write_place_q;
  reg        [1:0]    read_place_q;
  reg        [2:0]    count_q;
  wire       [1:0]    places_write_address;
  wire       [25:0]   places_write_data;
  wire                places_write_enable;
  wire       [1:0]    places_read_address;
  wire       [25:0]   downstream_pass_read;
  wire       [1:0]    write_place_sum;
  wire       [1:0]    read_place_sum;
  (* ram_style = "distributed" *) reg [25:0] places [0:3];

  always @(posedge clk) begin
    if(places_write_enable) begin
      places[places_write_address] <= places_write_data;
    end
  end

  assign places_read_data = places[places_read_address];
  assign upstream_ready_o = (count_q != 3'b100);
  assign downstream_valid_o = (count_q != 3'b000);
  assign places_write_address = write_place_q;
  assign places_write_data = {upstream_value_i,{upstream_column_i,upstream_pass_i}};
  assign places_write_enable = (upstream_valid_i && upstream_ready_o);
  assign places_read_address = read_place_q;
  assign downstream_pass_read = places_read_data;
  assign downstream_pass_o = downstream_pass_read[0];
  assign downstream_column_o = downstream_pass_read[9 : 1];
  assign downstream_value_o = downstream_pass_read[25 : 10];
  assign write_place_sum = (write_place_q + 2'b01);
  assign read_place_sum = (read_place_q + 2'b01);
  always @(posedge clk) begin
    if(reset) begin
      write_place_q <= 2'b00;
      read_place_q <= 2'b00;
      count_q <= 3'b000;
    end else begin
      if((upstream_valid_i && upstream_ready_o)) begin
        write_place_q <= ((write_place_q == 2'b11) ? 2'b00 : write_place_sum);
      end
      if((downstream_valid_o && downstream_ready_i)) begin
        read_place_q <= ((read_place_q == 2'b11) ? 2'b00 : read_place_sum);
      end
      if(((upstream_valid_i && upstream_ready_o) && (! (downstream_valid_o && downstream_ready_i)))) begin
        count_q <= (count_q + 3'b001);
      end else begin
        if(((downstream_valid_o && downstream_ready_i) && (! (upstream_valid_i && upstream_ready_o)))) begin
          count_q <= (count_q - 3'b001);
        end
      end
      if(flush_i) begin
        write_place_q <= 2'b00;
        read_place_q <= 2'b00;
        count_q <= 3'b000;
      end
    end
  end

endmodule
