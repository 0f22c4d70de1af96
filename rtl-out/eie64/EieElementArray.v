// EieElementArray: 64 processing elements and the trees above them.
// Source: io/eie/generator/unit/ElementArray.java
// eie 0.1.0-SNAPSHOT, configuration SHA-256 6a95cb9237261217b25e3180fd43b40bc7fc4a5dfde0df435fcc100b8b2650d2
// SPDX-License-Identifier: 0BSD
// Generated; whoever ran the generator may use this file without condition.

module EieElementArray (
  input  wire          access_flush_i,
  input  wire          access_valid_i,
  input  wire          access_everyone_i,
  input  wire [5:0]    access_element_i,
  input  wire          access_request_write_i,
  input  wire [2:0]    access_request_memory_i,
  input  wire [13:0]   access_request_word_i,
  input  wire [63:0]   access_request_data_i,
  output wire          reply_busy_o,
  output wire [63:0]   reply_data_o,
  input  wire          broadcast_valid_i,
  output wire          broadcast_ready_o,
  input  wire          broadcast_pass_i,
  input  wire [13:0]   broadcast_column_i,
  input  wire [15:0]   broadcast_value_i,
  output wire          scan_valid_o,
  input  wire          scan_ready_i,
  output wire          scan_non_zero_o,
  output wire          scan_last_o,
  output wire [5:0]    scan_element_o,
  output wire [15:0]   scan_value_o,
  input  wire          clk,
  input  wire          reset
);

  wire          u_pe0_reply_busy_o;
  wire [63:0]   u_pe0_reply_data_o;
  wire          u_pe0_broadcast_ready_o;
  wire          u_pe0_scan_valid_o;
  wire          u_pe0_scan_non_zero_o;
  wire          u_pe0_scan_last_o;
  wire [5:0]    u_pe0_scan_element_o;
  wire [15:0]   u_pe0_scan_value_o;
  wire          u_pe1_reply_busy_o;
  wire [63:0]   u_pe1_reply_data_o;
  wire          u_pe1_broadcast_ready_o;
  wire          u_pe1_scan_valid_o;
  wire          u_pe1_scan_non_zero_o;
  wire          u_pe1_scan_last_o;
  wire [5:0]    u_pe1_scan_element_o;
  wire [15:0]   u_pe1_scan_value_o;
  wire          u_pe2_reply_busy_o;
  wire [63:0]   u_pe2_reply_data_o;
  wire          u_pe2_broadcast_ready_o;
  wire          u_pe2_scan_valid_o;
  wire          u_pe2_scan_non_zero_o;
  wire          u_pe2_scan_last_o;
  wire [5:0]    u_pe2_scan_element_o;
  wire [15:0]   u_pe2_scan_value_o;
  wire          u_pe3_reply_busy_o;
  wire [63:0]   u_pe3_reply_data_o;
  wire          u_pe3_broadcast_ready_o;
  wire          u_pe3_scan_valid_o;
  wire          u_pe3_scan_non_zero_o;
  wire          u_pe3_scan_last_o;
  wire [5:0]    u_pe3_scan_element_o;
  wire [15:0]   u_pe3_scan_value_o;
  wire          u_pe4_reply_busy_o;
  wire [63:0]   u_pe4_reply_data_o;
  wire          u_pe4_broadcast_ready_o;
  wire          u_pe4_scan_valid_o;
  wire          u_pe4_scan_non_zero_o;
  wire          u_pe4_scan_last_o;
  wire [5:0]    u_pe4_scan_element_o;
  wire [15:0]   u_pe4_scan_value_o;
  wire          u_pe5_reply_busy_o;
  wire [63:0]   u_pe5_reply_data_o;
  wire          u_pe5_broadcast_ready_o;
  wire          u_pe5_scan_valid_o;
  wire          u_pe5_scan_non_zero_o;
  wire          u_pe5_scan_last_o;
  wire [5:0]    u_pe5_scan_element_o;
  wire [15:0]   u_pe5_scan_value_o;
  wire          u_pe6_reply_busy_o;
  wire [63:0]   u_pe6_reply_data_o;
  wire          u_pe6_broadcast_ready_o;
  wire          u_pe6_scan_valid_o;
  wire          u_pe6_scan_non_zero_o;
  wire          u_pe6_scan_last_o;
  wire [5:0]    u_pe6_scan_element_o;
  wire [15:0]   u_pe6_scan_value_o;
  wire          u_pe7_reply_busy_o;
  wire [63:0]   u_pe7_reply_data_o;
  wire          u_pe7_broadcast_ready_o;
  wire          u_pe7_scan_valid_o;
  wire          u_pe7_scan_non_zero_o;
  wire          u_pe7_scan_last_o;
  wire [5:0]    u_pe7_scan_element_o;
  wire [15:0]   u_pe7_scan_value_o;
  wire          u_pe8_reply_busy_o;
  wire [63:0]   u_pe8_reply_data_o;
  wire          u_pe8_broadcast_ready_o;
  wire          u_pe8_scan_valid_o;
  wire          u_pe8_scan_non_zero_o;
  wire          u_pe8_scan_last_o;
  wire [5:0]    u_pe8_scan_element_o;
  wire [15:0]   u_pe8_scan_value_o;
  wire          u_pe9_reply_busy_o;
  wire [63:0]   u_pe9_reply_data_o;
  wire          u_pe9_broadcast_ready_o;
  wire          u_pe9_scan_valid_o;
  wire          u_pe9_scan_non_zero_o;
  wire          u_pe9_scan_last_o;
  wire [5:0]    u_pe9_scan_element_o;
  wire [15:0]   u_pe9_scan_value_o;
  wire          u_pe10_reply_busy_o;
  wire [63:0]   u_pe10_reply_data_o;
  wire          u_pe10_broadcast_ready_o;
  wire          u_pe10_scan_valid_o;
  wire          u_pe10_scan_non_zero_o;
  wire          u_pe10_scan_last_o;
  wire [5:0]    u_pe10_scan_element_o;
  wire [15:0]   u_pe10_scan_value_o;
  wire          u_pe11_reply_busy_o;
  wire [63:0]   u_pe11_reply_data_o;
  wire          u_pe11_broadcast_ready_o;
  wire          u_pe11_scan_valid_o;
  wire          u_pe11_scan_non_zero_o;
  wire          u_pe11_scan_last_o;
  wire [5:0]    u_pe11_scan_element_o;
  wire [15:0]   u_pe11_scan_value_o;
  wire          u_pe12_reply_busy_o;
  wire [63:0]   u_pe12_reply_data_o;
  wire          u_pe12_broadcast_ready_o;
  wire          u_pe12_scan_valid_o;
  wire          u_pe12_scan_non_zero_o;
  wire          u_pe12_scan_last_o;
  wire [5:0]    u_pe12_scan_element_o;
  wire [15:0]   u_pe12_scan_value_o;
  wire          u_pe13_reply_busy_o;
  wire [63:0]   u_pe13_reply_data_o;
  wire          u_pe13_broadcast_ready_o;
  wire          u_pe13_scan_valid_o;
  wire          u_pe13_scan_non_zero_o;
  wire          u_pe13_scan_last_o;
  wire [5:0]    u_pe13_scan_element_o;
  wire [15:0]   u_pe13_scan_value_o;
  wire          u_pe14_reply_busy_o;
  wire [63:0]   u_pe14_reply_data_o;
  wire          u_pe14_broadcast_ready_o;
  wire          u_pe14_scan_valid_o;
  wire          u_pe14_scan_non_zero_o;
  wire          u_pe14_scan_last_o;
  wire [5:0]    u_pe14_scan_element_o;
  wire [15:0]   u_pe14_scan_value_o;
  wire          u_pe15_reply_busy_o;
  wire [63:0]   u_pe15_reply_data_o;
  wire          u_pe15_broadcast_ready_o;
  wire          u_pe15_scan_valid_o;
  wire          u_pe15_scan_non_zero_o;
  wire          u_pe15_scan_last_o;
  wire [5:0]    u_pe15_scan_element_o;
  wire [15:0]   u_pe15_scan_value_o;
  wire          u_pe16_reply_busy_o;
  wire [63:0]   u_pe16_reply_data_o;
  wire          u_pe16_broadcast_ready_o;
  wire          u_pe16_scan_valid_o;
  wire          u_pe16_scan_non_zero_o;
  wire          u_pe16_scan_last_o;
  wire [5:0]    u_pe16_scan_element_o;
  wire [15:0]   u_pe16_scan_value_o;
  wire          u_pe17_reply_busy_o;
  wire [63:0]   u_pe17_reply_data_o;
  wire          u_pe17_broadcast_ready_o;
  wire          u_pe17_scan_valid_o;
  wire          u_pe17_scan_non_zero_o;
  wire          u_pe17_scan_last_o;
  wire [5:0]    u_pe17_scan_element_o;
  wire [15:0]   u_pe17_scan_value_o;
  wire          u_pe18_reply_busy_o;
  wire [63:0]   u_pe18_reply_data_o;
  wire          u_pe18_broadcast_ready_o;
  wire          u_pe18_scan_valid_o;
  wire          u_pe18_scan_non_zero_o;
  wire          u_pe18_scan_last_o;
  wire [5:0]    u_pe18_scan_element_o;
  wire [15:0]   u_pe18_scan_value_o;
  wire          u_pe19_reply_busy_o;
  wire [63:0]   u_pe19_reply_data_o;
  wire          u_pe19_broadcast_ready_o;
  wire          u_pe19_scan_valid_o;
  wire          u_pe19_scan_non_zero_o;
  wire          u_pe19_scan_last_o;
  wire [5:0]    u_pe19_scan_element_o;
  wire [15:0]   u_pe19_scan_value_o;
  wire          u_pe20_reply_busy_o;
  wire [63:0]   u_pe20_reply_data_o;
  wire          u_pe20_broadcast_ready_o;
  wire          u_pe20_scan_valid_o;
  wire          u_pe20_scan_non_zero_o;
  wire          u_pe20_scan_last_o;
  wire [5:0]    u_pe20_scan_element_o;
  wire [15:0]   u_pe20_scan_value_o;
  wire          u_pe21_reply_busy_o;
  wire [63:0]   u_pe21_reply_data_o;
  wire          u_pe21_broadcast_ready_o;
  wire          u_pe21_scan_valid_o;
  wire          u_pe21_scan_non_zero_o;
  wire          u_pe21_scan_last_o;
  wire [5:0]    u_pe21_scan_element_o;
  wire [15:0]   u_pe21_scan_value_o;
  wire          u_pe22_reply_busy_o;
  wire [63:0]   u_pe22_reply_data_o;
  wire          u_pe22_broadcast_ready_o;
  wire          u_pe22_scan_valid_o;
  wire          u_pe22_scan_non_zero_o;
  wire          u_pe22_scan_last_o;
  wire [5:0]    u_pe22_scan_element_o;
  wire [15:0]   u_pe22_scan_value_o;
  wire          u_pe23_reply_busy_o;
  wire [63:0]   u_pe23_reply_data_o;
  wire          u_pe23_broadcast_ready_o;
  wire          u_pe23_scan_valid_o;
  wire          u_pe23_scan_non_zero_o;
  wire          u_pe23_scan_last_o;
  wire [5:0]    u_pe23_scan_element_o;
  wire [15:0]   u_pe23_scan_value_o;
  wire          u_pe24_reply_busy_o;
  wire [63:0]   u_pe24_reply_data_o;
  wire          u_pe24_broadcast_ready_o;
  wire          u_pe24_scan_valid_o;
  wire          u_pe24_scan_non_zero_o;
  wire          u_pe24_scan_last_o;
  wire [5:0]    u_pe24_scan_element_o;
  wire [15:0]   u_pe24_scan_value_o;
  wire          u_pe25_reply_busy_o;
  wire [63:0]   u_pe25_reply_data_o;
  wire          u_pe25_broadcast_ready_o;
  wire          u_pe25_scan_valid_o;
  wire          u_pe25_scan_non_zero_o;
  wire          u_pe25_scan_last_o;
  wire [5:0]    u_pe25_scan_element_o;
  wire [15:0]   u_pe25_scan_value_o;
  wire          u_pe26_reply_busy_o;
  wire [63:0]   u_pe26_reply_data_o;
  wire          u_pe26_broadcast_ready_o;
  wire          u_pe26_scan_valid_o;
  wire          u_pe26_scan_non_zero_o;
  wire          u_pe26_scan_last_o;
  wire [5:0]    u_pe26_scan_element_o;
  wire [15:0]   u_pe26_scan_value_o;
  wire          u_pe27_reply_busy_o;
  wire [63:0]   u_pe27_reply_data_o;
  wire          u_pe27_broadcast_ready_o;
  wire          u_pe27_scan_valid_o;
  wire          u_pe27_scan_non_zero_o;
  wire          u_pe27_scan_last_o;
  wire [5:0]    u_pe27_scan_element_o;
  wire [15:0]   u_pe27_scan_value_o;
  wire          u_pe28_reply_busy_o;
  wire [63:0]   u_pe28_reply_data_o;
  wire          u_pe28_broadcast_ready_o;
  wire          u_pe28_scan_valid_o;
  wire          u_pe28_scan_non_zero_o;
  wire          u_pe28_scan_last_o;
  wire [5:0]    u_pe28_scan_element_o;
  wire [15:0]   u_pe28_scan_value_o;
  wire          u_pe29_reply_busy_o;
  wire [63:0]   u_pe29_reply_data_o;
  wire          u_pe29_broadcast_ready_o;
  wire          u_pe29_scan_valid_o;
  wire          u_pe29_scan_non_zero_o;
  wire          u_pe29_scan_last_o;
  wire [5:0]    u_pe29_scan_element_o;
  wire [15:0]   u_pe29_scan_value_o;
  wire          u_pe30_reply_busy_o;
  wire [63:0]   u_pe30_reply_data_o;
  wire          u_pe30_broadcast_ready_o;
  wire          u_pe30_scan_valid_o;
  wire          u_pe30_scan_non_zero_o;
  wire          u_pe30_scan_last_o;
  wire [5:0]    u_pe30_scan_element_o;
  wire [15:0]   u_pe30_scan_value_o;
  wire          u_pe31_reply_busy_o;
  wire [63:0]   u_pe31_reply_data_o;
  wire          u_pe31_broadcast_ready_o;
  wire          u_pe31_scan_valid_o;
  wire          u_pe31_scan_non_zero_o;
  wire          u_pe31_scan_last_o;
  wire [5:0]    u_pe31_scan_element_o;
  wire [15:0]   u_pe31_scan_value_o;
  wire          u_pe32_reply_busy_o;
  wire [63:0]   u_pe32_reply_data_o;
  wire          u_pe32_broadcast_ready_o;
  wire          u_pe32_scan_valid_o;
  wire          u_pe32_scan_non_zero_o;
  wire          u_pe32_scan_last_o;
  wire [5:0]    u_pe32_scan_element_o;
  wire [15:0]   u_pe32_scan_value_o;
  wire          u_pe33_reply_busy_o;
  wire [63:0]   u_pe33_reply_data_o;
  wire          u_pe33_broadcast_ready_o;
  wire          u_pe33_scan_valid_o;
  wire          u_pe33_scan_non_zero_o;
  wire          u_pe33_scan_last_o;
  wire [5:0]    u_pe33_scan_element_o;
  wire [15:0]   u_pe33_scan_value_o;
  wire          u_pe34_reply_busy_o;
  wire [63:0]   u_pe34_reply_data_o;
  wire          u_pe34_broadcast_ready_o;
  wire          u_pe34_scan_valid_o;
  wire          u_pe34_scan_non_zero_o;
  wire          u_pe34_scan_last_o;
  wire [5:0]    u_pe34_scan_element_o;
  wire [15:0]   u_pe34_scan_value_o;
  wire          u_pe35_reply_busy_o;
  wire [63:0]   u_pe35_reply_data_o;
  wire          u_pe35_broadcast_ready_o;
  wire          u_pe35_scan_valid_o;
  wire          u_pe35_scan_non_zero_o;
  wire          u_pe35_scan_last_o;
  wire [5:0]    u_pe35_scan_element_o;
  wire [15:0]   u_pe35_scan_value_o;
  wire          u_pe36_reply_busy_o;
  wire [63:0]   u_pe36_reply_data_o;
  wire          u_pe36_broadcast_ready_o;
  wire          u_pe36_scan_valid_o;
  wire          u_pe36_scan_non_zero_o;
  wire          u_pe36_scan_last_o;
  wire [5:0]    u_pe36_scan_element_o;
  wire [15:0]   u_pe36_scan_value_o;
  wire          u_pe37_reply_busy_o;
  wire [63:0]   u_pe37_reply_data_o;
  wire          u_pe37_broadcast_ready_o;
  wire          u_pe37_scan_valid_o;
  wire          u_pe37_scan_non_zero_o;
  wire          u_pe37_scan_last_o;
  wire [5:0]    u_pe37_scan_element_o;
  wire [15:0]   u_pe37_scan_value_o;
  wire          u_pe38_reply_busy_o;
  wire [63:0]   u_pe38_reply_data_o;
  wire          u_pe38_broadcast_ready_o;
  wire          u_pe38_scan_valid_o;
  wire          u_pe38_scan_non_zero_o;
  wire          u_pe38_scan_last_o;
  wire [5:0]    u_pe38_scan_element_o;
  wire [15:0]   u_pe38_scan_value_o;
  wire          u_pe39_reply_busy_o;
  wire [63:0]   u_pe39_reply_data_o;
  wire          u_pe39_broadcast_ready_o;
  wire          u_pe39_scan_valid_o;
  wire          u_pe39_scan_non_zero_o;
  wire          u_pe39_scan_last_o;
  wire [5:0]    u_pe39_scan_element_o;
  wire [15:0]   u_pe39_scan_value_o;
  wire          u_pe40_reply_busy_o;
  wire [63:0]   u_pe40_reply_data_o;
  wire          u_pe40_broadcast_ready_o;
  wire          u_pe40_scan_valid_o;
  wire          u_pe40_scan_non_zero_o;
  wire          u_pe40_scan_last_o;
  wire [5:0]    u_pe40_scan_element_o;
  wire [15:0]   u_pe40_scan_value_o;
  wire          u_pe41_reply_busy_o;
  wire [63:0]   u_pe41_reply_data_o;
  wire          u_pe41_broadcast_ready_o;
  wire          u_pe41_scan_valid_o;
  wire          u_pe41_scan_non_zero_o;
  wire          u_pe41_scan_last_o;
  wire [5:0]    u_pe41_scan_element_o;
  wire [15:0]   u_pe41_scan_value_o;
  wire          u_pe42_reply_busy_o;
  wire [63:0]   u_pe42_reply_data_o;
  wire          u_pe42_broadcast_ready_o;
  wire          u_pe42_scan_valid_o;
  wire          u_pe42_scan_non_zero_o;
  wire          u_pe42_scan_last_o;
  wire [5:0]    u_pe42_scan_element_o;
  wire [15:0]   u_pe42_scan_value_o;
  wire          u_pe43_reply_busy_o;
  wire [63:0]   u_pe43_reply_data_o;
  wire          u_pe43_broadcast_ready_o;
  wire          u_pe43_scan_valid_o;
  wire          u_pe43_scan_non_zero_o;
  wire          u_pe43_scan_last_o;
  wire [5:0]    u_pe43_scan_element_o;
  wire [15:0]   u_pe43_scan_value_o;
  wire          u_pe44_reply_busy_o;
  wire [63:0]   u_pe44_reply_data_o;
  wire          u_pe44_broadcast_ready_o;
  wire          u_pe44_scan_valid_o;
  wire          u_pe44_scan_non_zero_o;
  wire          u_pe44_scan_last_o;
  wire [5:0]    u_pe44_scan_element_o;
  wire [15:0]   u_pe44_scan_value_o;
  wire          u_pe45_reply_busy_o;
  wire [63:0]   u_pe45_reply_data_o;
  wire          u_pe45_broadcast_ready_o;
  wire          u_pe45_scan_valid_o;
  wire          u_pe45_scan_non_zero_o;
  wire          u_pe45_scan_last_o;
  wire [5:0]    u_pe45_scan_element_o;
  wire [15:0]   u_pe45_scan_value_o;
  wire          u_pe46_reply_busy_o;
  wire [63:0]   u_pe46_reply_data_o;
  wire          u_pe46_broadcast_ready_o;
  wire          u_pe46_scan_valid_o;
  wire          u_pe46_scan_non_zero_o;
  wire          u_pe46_scan_last_o;
  wire [5:0]    u_pe46_scan_element_o;
  wire [15:0]   u_pe46_scan_value_o;
  wire          u_pe47_reply_busy_o;
  wire [63:0]   u_pe47_reply_data_o;
  wire          u_pe47_broadcast_ready_o;
  wire          u_pe47_scan_valid_o;
  wire          u_pe47_scan_non_zero_o;
  wire          u_pe47_scan_last_o;
  wire [5:0]    u_pe47_scan_element_o;
  wire [15:0]   u_pe47_scan_value_o;
  wire          u_pe48_reply_busy_o;
  wire [63:0]   u_pe48_reply_data_o;
  wire          u_pe48_broadcast_ready_o;
  wire          u_pe48_scan_valid_o;
  wire          u_pe48_scan_non_zero_o;
  wire          u_pe48_scan_last_o;
  wire [5:0]    u_pe48_scan_element_o;
  wire [15:0]   u_pe48_scan_value_o;
  wire          u_pe49_reply_busy_o;
  wire [63:0]   u_pe49_reply_data_o;
  wire          u_pe49_broadcast_ready_o;
  wire          u_pe49_scan_valid_o;
  wire          u_pe49_scan_non_zero_o;
  wire          u_pe49_scan_last_o;
  wire [5:0]    u_pe49_scan_element_o;
  wire [15:0]   u_pe49_scan_value_o;
  wire          u_pe50_reply_busy_o;
  wire [63:0]   u_pe50_reply_data_o;
  wire          u_pe50_broadcast_ready_o;
  wire          u_pe50_scan_valid_o;
  wire          u_pe50_scan_non_zero_o;
  wire          u_pe50_scan_last_o;
  wire [5:0]    u_pe50_scan_element_o;
  wire [15:0]   u_pe50_scan_value_o;
  wire          u_pe51_reply_busy_o;
  wire [63:0]   u_pe51_reply_data_o;
  wire          u_pe51_broadcast_ready_o;
  wire          u_pe51_scan_valid_o;
  wire          u_pe51_scan_non_zero_o;
  wire          u_pe51_scan_last_o;
  wire [5:0]    u_pe51_scan_element_o;
  wire [15:0]   u_pe51_scan_value_o;
  wire          u_pe52_reply_busy_o;
  wire [63:0]   u_pe52_reply_data_o;
  wire          u_pe52_broadcast_ready_o;
  wire          u_pe52_scan_valid_o;
  wire          u_pe52_scan_non_zero_o;
  wire          u_pe52_scan_last_o;
  wire [5:0]    u_pe52_scan_element_o;
  wire [15:0]   u_pe52_scan_value_o;
  wire          u_pe53_reply_busy_o;
  wire [63:0]   u_pe53_reply_data_o;
  wire          u_pe53_broadcast_ready_o;
  wire          u_pe53_scan_valid_o;
  wire          u_pe53_scan_non_zero_o;
  wire          u_pe53_scan_last_o;
  wire [5:0]    u_pe53_scan_element_o;
  wire [15:0]   u_pe53_scan_value_o;
  wire          u_pe54_reply_busy_o;
  wire [63:0]   u_pe54_reply_data_o;
  wire          u_pe54_broadcast_ready_o;
  wire          u_pe54_scan_valid_o;
  wire          u_pe54_scan_non_zero_o;
  wire          u_pe54_scan_last_o;
  wire [5:0]    u_pe54_scan_element_o;
  wire [15:0]   u_pe54_scan_value_o;
  wire          u_pe55_reply_busy_o;
  wire [63:0]   u_pe55_reply_data_o;
  wire          u_pe55_broadcast_ready_o;
  wire          u_pe55_scan_valid_o;
  wire          u_pe55_scan_non_zero_o;
  wire          u_pe55_scan_last_o;
  wire [5:0]    u_pe55_scan_element_o;
  wire [15:0]   u_pe55_scan_value_o;
  wire          u_pe56_reply_busy_o;
  wire [63:0]   u_pe56_reply_data_o;
  wire          u_pe56_broadcast_ready_o;
  wire          u_pe56_scan_valid_o;
  wire          u_pe56_scan_non_zero_o;
  wire          u_pe56_scan_last_o;
  wire [5:0]    u_pe56_scan_element_o;
  wire [15:0]   u_pe56_scan_value_o;
  wire          u_pe57_reply_busy_o;
  wire [63:0]   u_pe57_reply_data_o;
  wire          u_pe57_broadcast_ready_o;
  wire          u_pe57_scan_valid_o;
  wire          u_pe57_scan_non_zero_o;
  wire          u_pe57_scan_last_o;
  wire [5:0]    u_pe57_scan_element_o;
  wire [15:0]   u_pe57_scan_value_o;
  wire          u_pe58_reply_busy_o;
  wire [63:0]   u_pe58_reply_data_o;
  wire          u_pe58_broadcast_ready_o;
  wire          u_pe58_scan_valid_o;
  wire          u_pe58_scan_non_zero_o;
  wire          u_pe58_scan_last_o;
  wire [5:0]    u_pe58_scan_element_o;
  wire [15:0]   u_pe58_scan_value_o;
  wire          u_pe59_reply_busy_o;
  wire [63:0]   u_pe59_reply_data_o;
  wire          u_pe59_broadcast_ready_o;
  wire          u_pe59_scan_valid_o;
  wire          u_pe59_scan_non_zero_o;
  wire          u_pe59_scan_last_o;
  wire [5:0]    u_pe59_scan_element_o;
  wire [15:0]   u_pe59_scan_value_o;
  wire          u_pe60_reply_busy_o;
  wire [63:0]   u_pe60_reply_data_o;
  wire          u_pe60_broadcast_ready_o;
  wire          u_pe60_scan_valid_o;
  wire          u_pe60_scan_non_zero_o;
  wire          u_pe60_scan_last_o;
  wire [5:0]    u_pe60_scan_element_o;
  wire [15:0]   u_pe60_scan_value_o;
  wire          u_pe61_reply_busy_o;
  wire [63:0]   u_pe61_reply_data_o;
  wire          u_pe61_broadcast_ready_o;
  wire          u_pe61_scan_valid_o;
  wire          u_pe61_scan_non_zero_o;
  wire          u_pe61_scan_last_o;
  wire [5:0]    u_pe61_scan_element_o;
  wire [15:0]   u_pe61_scan_value_o;
  wire          u_pe62_reply_busy_o;
  wire [63:0]   u_pe62_reply_data_o;
  wire          u_pe62_broadcast_ready_o;
  wire          u_pe62_scan_valid_o;
  wire          u_pe62_scan_non_zero_o;
  wire          u_pe62_scan_last_o;
  wire [5:0]    u_pe62_scan_element_o;
  wire [15:0]   u_pe62_scan_value_o;
  wire          u_pe63_reply_busy_o;
  wire [63:0]   u_pe63_reply_data_o;
  wire          u_pe63_broadcast_ready_o;
  wire          u_pe63_scan_valid_o;
  wire          u_pe63_scan_non_zero_o;
  wire          u_pe63_scan_last_o;
  wire [5:0]    u_pe63_scan_element_o;
  wire [15:0]   u_pe63_scan_value_o;
  wire          u_access_node0_node_flush_o;
  wire          u_access_node0_reply_busy_o;
  wire [63:0]   u_access_node0_reply_data_o;
  wire          u_access_node0_child0_flush_o;
  wire          u_access_node0_child0_valid_o;
  wire          u_access_node0_child0_everyone_o;
  wire [5:0]    u_access_node0_child0_element_o;
  wire          u_access_node0_child0_request_write_o;
  wire [2:0]    u_access_node0_child0_request_memory_o;
  wire [13:0]   u_access_node0_child0_request_word_o;
  wire [63:0]   u_access_node0_child0_request_data_o;
  wire          u_access_node0_child1_flush_o;
  wire          u_access_node0_child1_valid_o;
  wire          u_access_node0_child1_everyone_o;
  wire [5:0]    u_access_node0_child1_element_o;
  wire          u_access_node0_child1_request_write_o;
  wire [2:0]    u_access_node0_child1_request_memory_o;
  wire [13:0]   u_access_node0_child1_request_word_o;
  wire [63:0]   u_access_node0_child1_request_data_o;
  wire          u_access_node0_child2_flush_o;
  wire          u_access_node0_child2_valid_o;
  wire          u_access_node0_child2_everyone_o;
  wire [5:0]    u_access_node0_child2_element_o;
  wire          u_access_node0_child2_request_write_o;
  wire [2:0]    u_access_node0_child2_request_memory_o;
  wire [13:0]   u_access_node0_child2_request_word_o;
  wire [63:0]   u_access_node0_child2_request_data_o;
  wire          u_access_node0_child3_flush_o;
  wire          u_access_node0_child3_valid_o;
  wire          u_access_node0_child3_everyone_o;
  wire [5:0]    u_access_node0_child3_element_o;
  wire          u_access_node0_child3_request_write_o;
  wire [2:0]    u_access_node0_child3_request_memory_o;
  wire [13:0]   u_access_node0_child3_request_word_o;
  wire [63:0]   u_access_node0_child3_request_data_o;
  wire          u_access_node1_node_flush_o;
  wire          u_access_node1_reply_busy_o;
  wire [63:0]   u_access_node1_reply_data_o;
  wire          u_access_node1_child0_flush_o;
  wire          u_access_node1_child0_valid_o;
  wire          u_access_node1_child0_everyone_o;
  wire [5:0]    u_access_node1_child0_element_o;
  wire          u_access_node1_child0_request_write_o;
  wire [2:0]    u_access_node1_child0_request_memory_o;
  wire [13:0]   u_access_node1_child0_request_word_o;
  wire [63:0]   u_access_node1_child0_request_data_o;
  wire          u_access_node1_child1_flush_o;
  wire          u_access_node1_child1_valid_o;
  wire          u_access_node1_child1_everyone_o;
  wire [5:0]    u_access_node1_child1_element_o;
  wire          u_access_node1_child1_request_write_o;
  wire [2:0]    u_access_node1_child1_request_memory_o;
  wire [13:0]   u_access_node1_child1_request_word_o;
  wire [63:0]   u_access_node1_child1_request_data_o;
  wire          u_access_node1_child2_flush_o;
  wire          u_access_node1_child2_valid_o;
  wire          u_access_node1_child2_everyone_o;
  wire [5:0]    u_access_node1_child2_element_o;
  wire          u_access_node1_child2_request_write_o;
  wire [2:0]    u_access_node1_child2_request_memory_o;
  wire [13:0]   u_access_node1_child2_request_word_o;
  wire [63:0]   u_access_node1_child2_request_data_o;
  wire          u_access_node1_child3_flush_o;
  wire          u_access_node1_child3_valid_o;
  wire          u_access_node1_child3_everyone_o;
  wire [5:0]    u_access_node1_child3_element_o;
  wire          u_access_node1_child3_request_write_o;
  wire [2:0]    u_access_node1_child3_request_memory_o;
  wire [13:0]   u_access_node1_child3_request_word_o;
  wire [63:0]   u_access_node1_child3_request_data_o;
  wire          u_access_node2_node_flush_o;
  wire          u_access_node2_reply_busy_o;
  wire [63:0]   u_access_node2_reply_data_o;
  wire          u_access_node2_child0_flush_o;
  wire          u_access_node2_child0_valid_o;
  wire          u_access_node2_child0_everyone_o;
  wire [5:0]    u_access_node2_child0_element_o;
  wire          u_access_node2_child0_request_write_o;
  wire [2:0]    u_access_node2_child0_request_memory_o;
  wire [13:0]   u_access_node2_child0_request_word_o;
  wire [63:0]   u_access_node2_child0_request_data_o;
  wire          u_access_node2_child1_flush_o;
  wire          u_access_node2_child1_valid_o;
  wire          u_access_node2_child1_everyone_o;
  wire [5:0]    u_access_node2_child1_element_o;
  wire          u_access_node2_child1_request_write_o;
  wire [2:0]    u_access_node2_child1_request_memory_o;
  wire [13:0]   u_access_node2_child1_request_word_o;
  wire [63:0]   u_access_node2_child1_request_data_o;
  wire          u_access_node2_child2_flush_o;
  wire          u_access_node2_child2_valid_o;
  wire          u_access_node2_child2_everyone_o;
  wire [5:0]    u_access_node2_child2_element_o;
  wire          u_access_node2_child2_request_write_o;
  wire [2:0]    u_access_node2_child2_request_memory_o;
  wire [13:0]   u_access_node2_child2_request_word_o;
  wire [63:0]   u_access_node2_child2_request_data_o;
  wire          u_access_node2_child3_flush_o;
  wire          u_access_node2_child3_valid_o;
  wire          u_access_node2_child3_everyone_o;
  wire [5:0]    u_access_node2_child3_element_o;
  wire          u_access_node2_child3_request_write_o;
  wire [2:0]    u_access_node2_child3_request_memory_o;
  wire [13:0]   u_access_node2_child3_request_word_o;
  wire [63:0]   u_access_node2_child3_request_data_o;
  wire          u_access_node3_node_flush_o;
  wire          u_access_node3_reply_busy_o;
  wire [63:0]   u_access_node3_reply_data_o;
  wire          u_access_node3_child0_flush_o;
  wire          u_access_node3_child0_valid_o;
  wire          u_access_node3_child0_everyone_o;
  wire [5:0]    u_access_node3_child0_element_o;
  wire          u_access_node3_child0_request_write_o;
  wire [2:0]    u_access_node3_child0_request_memory_o;
  wire [13:0]   u_access_node3_child0_request_word_o;
  wire [63:0]   u_access_node3_child0_request_data_o;
  wire          u_access_node3_child1_flush_o;
  wire          u_access_node3_child1_valid_o;
  wire          u_access_node3_child1_everyone_o;
  wire [5:0]    u_access_node3_child1_element_o;
  wire          u_access_node3_child1_request_write_o;
  wire [2:0]    u_access_node3_child1_request_memory_o;
  wire [13:0]   u_access_node3_child1_request_word_o;
  wire [63:0]   u_access_node3_child1_request_data_o;
  wire          u_access_node3_child2_flush_o;
  wire          u_access_node3_child2_valid_o;
  wire          u_access_node3_child2_everyone_o;
  wire [5:0]    u_access_node3_child2_element_o;
  wire          u_access_node3_child2_request_write_o;
  wire [2:0]    u_access_node3_child2_request_memory_o;
  wire [13:0]   u_access_node3_child2_request_word_o;
  wire [63:0]   u_access_node3_child2_request_data_o;
  wire          u_access_node3_child3_flush_o;
  wire          u_access_node3_child3_valid_o;
  wire          u_access_node3_child3_everyone_o;
  wire [5:0]    u_access_node3_child3_element_o;
  wire          u_access_node3_child3_request_write_o;
  wire [2:0]    u_access_node3_child3_request_memory_o;
  wire [13:0]   u_access_node3_child3_request_word_o;
  wire [63:0]   u_access_node3_child3_request_data_o;
  wire          u_access_node4_node_flush_o;
  wire          u_access_node4_reply_busy_o;
  wire [63:0]   u_access_node4_reply_data_o;
  wire          u_access_node4_child0_flush_o;
  wire          u_access_node4_child0_valid_o;
  wire          u_access_node4_child0_everyone_o;
  wire [5:0]    u_access_node4_child0_element_o;
  wire          u_access_node4_child0_request_write_o;
  wire [2:0]    u_access_node4_child0_request_memory_o;
  wire [13:0]   u_access_node4_child0_request_word_o;
  wire [63:0]   u_access_node4_child0_request_data_o;
  wire          u_access_node4_child1_flush_o;
  wire          u_access_node4_child1_valid_o;
  wire          u_access_node4_child1_everyone_o;
  wire [5:0]    u_access_node4_child1_element_o;
  wire          u_access_node4_child1_request_write_o;
  wire [2:0]    u_access_node4_child1_request_memory_o;
  wire [13:0]   u_access_node4_child1_request_word_o;
  wire [63:0]   u_access_node4_child1_request_data_o;
  wire          u_access_node4_child2_flush_o;
  wire          u_access_node4_child2_valid_o;
  wire          u_access_node4_child2_everyone_o;
  wire [5:0]    u_access_node4_child2_element_o;
  wire          u_access_node4_child2_request_write_o;
  wire [2:0]    u_access_node4_child2_request_memory_o;
  wire [13:0]   u_access_node4_child2_request_word_o;
  wire [63:0]   u_access_node4_child2_request_data_o;
  wire          u_access_node4_child3_flush_o;
  wire          u_access_node4_child3_valid_o;
  wire          u_access_node4_child3_everyone_o;
  wire [5:0]    u_access_node4_child3_element_o;
  wire          u_access_node4_child3_request_write_o;
  wire [2:0]    u_access_node4_child3_request_memory_o;
  wire [13:0]   u_access_node4_child3_request_word_o;
  wire [63:0]   u_access_node4_child3_request_data_o;
  wire          u_access_node5_node_flush_o;
  wire          u_access_node5_reply_busy_o;
  wire [63:0]   u_access_node5_reply_data_o;
  wire          u_access_node5_child0_flush_o;
  wire          u_access_node5_child0_valid_o;
  wire          u_access_node5_child0_everyone_o;
  wire [5:0]    u_access_node5_child0_element_o;
  wire          u_access_node5_child0_request_write_o;
  wire [2:0]    u_access_node5_child0_request_memory_o;
  wire [13:0]   u_access_node5_child0_request_word_o;
  wire [63:0]   u_access_node5_child0_request_data_o;
  wire          u_access_node5_child1_flush_o;
  wire          u_access_node5_child1_valid_o;
  wire          u_access_node5_child1_everyone_o;
  wire [5:0]    u_access_node5_child1_element_o;
  wire          u_access_node5_child1_request_write_o;
  wire [2:0]    u_access_node5_child1_request_memory_o;
  wire [13:0]   u_access_node5_child1_request_word_o;
  wire [63:0]   u_access_node5_child1_request_data_o;
  wire          u_access_node5_child2_flush_o;
  wire          u_access_node5_child2_valid_o;
  wire          u_access_node5_child2_everyone_o;
  wire [5:0]    u_access_node5_child2_element_o;
  wire          u_access_node5_child2_request_write_o;
  wire [2:0]    u_access_node5_child2_request_memory_o;
  wire [13:0]   u_access_node5_child2_request_word_o;
  wire [63:0]   u_access_node5_child2_request_data_o;
  wire          u_access_node5_child3_flush_o;
  wire          u_access_node5_child3_valid_o;
  wire          u_access_node5_child3_everyone_o;
  wire [5:0]    u_access_node5_child3_element_o;
  wire          u_access_node5_child3_request_write_o;
  wire [2:0]    u_access_node5_child3_request_memory_o;
  wire [13:0]   u_access_node5_child3_request_word_o;
  wire [63:0]   u_access_node5_child3_request_data_o;
  wire          u_access_node6_node_flush_o;
  wire          u_access_node6_reply_busy_o;
  wire [63:0]   u_access_node6_reply_data_o;
  wire          u_access_node6_child0_flush_o;
  wire          u_access_node6_child0_valid_o;
  wire          u_access_node6_child0_everyone_o;
  wire [5:0]    u_access_node6_child0_element_o;
  wire          u_access_node6_child0_request_write_o;
  wire [2:0]    u_access_node6_child0_request_memory_o;
  wire [13:0]   u_access_node6_child0_request_word_o;
  wire [63:0]   u_access_node6_child0_request_data_o;
  wire          u_access_node6_child1_flush_o;
  wire          u_access_node6_child1_valid_o;
  wire          u_access_node6_child1_everyone_o;
  wire [5:0]    u_access_node6_child1_element_o;
  wire          u_access_node6_child1_request_write_o;
  wire [2:0]    u_access_node6_child1_request_memory_o;
  wire [13:0]   u_access_node6_child1_request_word_o;
  wire [63:0]   u_access_node6_child1_request_data_o;
  wire          u_access_node6_child2_flush_o;
  wire          u_access_node6_child2_valid_o;
  wire          u_access_node6_child2_everyone_o;
  wire [5:0]    u_access_node6_child2_element_o;
  wire          u_access_node6_child2_request_write_o;
  wire [2:0]    u_access_node6_child2_request_memory_o;
  wire [13:0]   u_access_node6_child2_request_word_o;
  wire [63:0]   u_access_node6_child2_request_data_o;
  wire          u_access_node6_child3_flush_o;
  wire          u_access_node6_child3_valid_o;
  wire          u_access_node6_child3_everyone_o;
  wire [5:0]    u_access_node6_child3_element_o;
  wire          u_access_node6_child3_request_write_o;
  wire [2:0]    u_access_node6_child3_request_memory_o;
  wire [13:0]   u_access_node6_child3_request_word_o;
  wire [63:0]   u_access_node6_child3_request_data_o;
  wire          u_access_node7_node_flush_o;
  wire          u_access_node7_reply_busy_o;
  wire [63:0]   u_access_node7_reply_data_o;
  wire          u_access_node7_child0_flush_o;
  wire          u_access_node7_child0_valid_o;
  wire          u_access_node7_child0_everyone_o;
  wire [5:0]    u_access_node7_child0_element_o;
  wire          u_access_node7_child0_request_write_o;
  wire [2:0]    u_access_node7_child0_request_memory_o;
  wire [13:0]   u_access_node7_child0_request_word_o;
  wire [63:0]   u_access_node7_child0_request_data_o;
  wire          u_access_node7_child1_flush_o;
  wire          u_access_node7_child1_valid_o;
  wire          u_access_node7_child1_everyone_o;
  wire [5:0]    u_access_node7_child1_element_o;
  wire          u_access_node7_child1_request_write_o;
  wire [2:0]    u_access_node7_child1_request_memory_o;
  wire [13:0]   u_access_node7_child1_request_word_o;
  wire [63:0]   u_access_node7_child1_request_data_o;
  wire          u_access_node7_child2_flush_o;
  wire          u_access_node7_child2_valid_o;
  wire          u_access_node7_child2_everyone_o;
  wire [5:0]    u_access_node7_child2_element_o;
  wire          u_access_node7_child2_request_write_o;
  wire [2:0]    u_access_node7_child2_request_memory_o;
  wire [13:0]   u_access_node7_child2_request_word_o;
  wire [63:0]   u_access_node7_child2_request_data_o;
  wire          u_access_node7_child3_flush_o;
  wire          u_access_node7_child3_valid_o;
  wire          u_access_node7_child3_everyone_o;
  wire [5:0]    u_access_node7_child3_element_o;
  wire          u_access_node7_child3_request_write_o;
  wire [2:0]    u_access_node7_child3_request_memory_o;
  wire [13:0]   u_access_node7_child3_request_word_o;
  wire [63:0]   u_access_node7_child3_request_data_o;
  wire          u_access_node8_node_flush_o;
  wire          u_access_node8_reply_busy_o;
  wire [63:0]   u_access_node8_reply_data_o;
  wire          u_access_node8_child0_flush_o;
  wire          u_access_node8_child0_valid_o;
  wire          u_access_node8_child0_everyone_o;
  wire [5:0]    u_access_node8_child0_element_o;
  wire          u_access_node8_child0_request_write_o;
  wire [2:0]    u_access_node8_child0_request_memory_o;
  wire [13:0]   u_access_node8_child0_request_word_o;
  wire [63:0]   u_access_node8_child0_request_data_o;
  wire          u_access_node8_child1_flush_o;
  wire          u_access_node8_child1_valid_o;
  wire          u_access_node8_child1_everyone_o;
  wire [5:0]    u_access_node8_child1_element_o;
  wire          u_access_node8_child1_request_write_o;
  wire [2:0]    u_access_node8_child1_request_memory_o;
  wire [13:0]   u_access_node8_child1_request_word_o;
  wire [63:0]   u_access_node8_child1_request_data_o;
  wire          u_access_node8_child2_flush_o;
  wire          u_access_node8_child2_valid_o;
  wire          u_access_node8_child2_everyone_o;
  wire [5:0]    u_access_node8_child2_element_o;
  wire          u_access_node8_child2_request_write_o;
  wire [2:0]    u_access_node8_child2_request_memory_o;
  wire [13:0]   u_access_node8_child2_request_word_o;
  wire [63:0]   u_access_node8_child2_request_data_o;
  wire          u_access_node8_child3_flush_o;
  wire          u_access_node8_child3_valid_o;
  wire          u_access_node8_child3_everyone_o;
  wire [5:0]    u_access_node8_child3_element_o;
  wire          u_access_node8_child3_request_write_o;
  wire [2:0]    u_access_node8_child3_request_memory_o;
  wire [13:0]   u_access_node8_child3_request_word_o;
  wire [63:0]   u_access_node8_child3_request_data_o;
  wire          u_access_node9_node_flush_o;
  wire          u_access_node9_reply_busy_o;
  wire [63:0]   u_access_node9_reply_data_o;
  wire          u_access_node9_child0_flush_o;
  wire          u_access_node9_child0_valid_o;
  wire          u_access_node9_child0_everyone_o;
  wire [5:0]    u_access_node9_child0_element_o;
  wire          u_access_node9_child0_request_write_o;
  wire [2:0]    u_access_node9_child0_request_memory_o;
  wire [13:0]   u_access_node9_child0_request_word_o;
  wire [63:0]   u_access_node9_child0_request_data_o;
  wire          u_access_node9_child1_flush_o;
  wire          u_access_node9_child1_valid_o;
  wire          u_access_node9_child1_everyone_o;
  wire [5:0]    u_access_node9_child1_element_o;
  wire          u_access_node9_child1_request_write_o;
  wire [2:0]    u_access_node9_child1_request_memory_o;
  wire [13:0]   u_access_node9_child1_request_word_o;
  wire [63:0]   u_access_node9_child1_request_data_o;
  wire          u_access_node9_child2_flush_o;
  wire          u_access_node9_child2_valid_o;
  wire          u_access_node9_child2_everyone_o;
  wire [5:0]    u_access_node9_child2_element_o;
  wire          u_access_node9_child2_request_write_o;
  wire [2:0]    u_access_node9_child2_request_memory_o;
  wire [13:0]   u_access_node9_child2_request_word_o;
  wire [63:0]   u_access_node9_child2_request_data_o;
  wire          u_access_node9_child3_flush_o;
  wire          u_access_node9_child3_valid_o;
  wire          u_access_node9_child3_everyone_o;
  wire [5:0]    u_access_node9_child3_element_o;
  wire          u_access_node9_child3_request_write_o;
  wire [2:0]    u_access_node9_child3_request_memory_o;
  wire [13:0]   u_access_node9_child3_request_word_o;
  wire [63:0]   u_access_node9_child3_request_data_o;
  wire          u_access_node10_node_flush_o;
  wire          u_access_node10_reply_busy_o;
  wire [63:0]   u_access_node10_reply_data_o;
  wire          u_access_node10_child0_flush_o;
  wire          u_access_node10_child0_valid_o;
  wire          u_access_node10_child0_everyone_o;
  wire [5:0]    u_access_node10_child0_element_o;
  wire          u_access_node10_child0_request_write_o;
  wire [2:0]    u_access_node10_child0_request_memory_o;
  wire [13:0]   u_access_node10_child0_request_word_o;
  wire [63:0]   u_access_node10_child0_request_data_o;
  wire          u_access_node10_child1_flush_o;
  wire          u_access_node10_child1_valid_o;
  wire          u_access_node10_child1_everyone_o;
  wire [5:0]    u_access_node10_child1_element_o;
  wire          u_access_node10_child1_request_write_o;
  wire [2:0]    u_access_node10_child1_request_memory_o;
  wire [13:0]   u_access_node10_child1_request_word_o;
  wire [63:0]   u_access_node10_child1_request_data_o;
  wire          u_access_node10_child2_flush_o;
  wire          u_access_node10_child2_valid_o;
  wire          u_access_node10_child2_everyone_o;
  wire [5:0]    u_access_node10_child2_element_o;
  wire          u_access_node10_child2_request_write_o;
  wire [2:0]    u_access_node10_child2_request_memory_o;
  wire [13:0]   u_access_node10_child2_request_word_o;
  wire [63:0]   u_access_node10_child2_request_data_o;
  wire          u_access_node10_child3_flush_o;
  wire          u_access_node10_child3_valid_o;
  wire          u_access_node10_child3_everyone_o;
  wire [5:0]    u_access_node10_child3_element_o;
  wire          u_access_node10_child3_request_write_o;
  wire [2:0]    u_access_node10_child3_request_memory_o;
  wire [13:0]   u_access_node10_child3_request_word_o;
  wire [63:0]   u_access_node10_child3_request_data_o;
  wire          u_access_node11_node_flush_o;
  wire          u_access_node11_reply_busy_o;
  wire [63:0]   u_access_node11_reply_data_o;
  wire          u_access_node11_child0_flush_o;
  wire          u_access_node11_child0_valid_o;
  wire          u_access_node11_child0_everyone_o;
  wire [5:0]    u_access_node11_child0_element_o;
  wire          u_access_node11_child0_request_write_o;
  wire [2:0]    u_access_node11_child0_request_memory_o;
  wire [13:0]   u_access_node11_child0_request_word_o;
  wire [63:0]   u_access_node11_child0_request_data_o;
  wire          u_access_node11_child1_flush_o;
  wire          u_access_node11_child1_valid_o;
  wire          u_access_node11_child1_everyone_o;
  wire [5:0]    u_access_node11_child1_element_o;
  wire          u_access_node11_child1_request_write_o;
  wire [2:0]    u_access_node11_child1_request_memory_o;
  wire [13:0]   u_access_node11_child1_request_word_o;
  wire [63:0]   u_access_node11_child1_request_data_o;
  wire          u_access_node11_child2_flush_o;
  wire          u_access_node11_child2_valid_o;
  wire          u_access_node11_child2_everyone_o;
  wire [5:0]    u_access_node11_child2_element_o;
  wire          u_access_node11_child2_request_write_o;
  wire [2:0]    u_access_node11_child2_request_memory_o;
  wire [13:0]   u_access_node11_child2_request_word_o;
  wire [63:0]   u_access_node11_child2_request_data_o;
  wire          u_access_node11_child3_flush_o;
  wire          u_access_node11_child3_valid_o;
  wire          u_access_node11_child3_everyone_o;
  wire [5:0]    u_access_node11_child3_element_o;
  wire          u_access_node11_child3_request_write_o;
  wire [2:0]    u_access_node11_child3_request_memory_o;
  wire [13:0]   u_access_node11_child3_request_word_o;
  wire [63:0]   u_access_node11_child3_request_data_o;
  wire          u_access_node12_node_flush_o;
  wire          u_access_node12_reply_busy_o;
  wire [63:0]   u_access_node12_reply_data_o;
  wire          u_access_node12_child0_flush_o;
  wire          u_access_node12_child0_valid_o;
  wire          u_access_node12_child0_everyone_o;
  wire [5:0]    u_access_node12_child0_element_o;
  wire          u_access_node12_child0_request_write_o;
  wire [2:0]    u_access_node12_child0_request_memory_o;
  wire [13:0]   u_access_node12_child0_request_word_o;
  wire [63:0]   u_access_node12_child0_request_data_o;
  wire          u_access_node12_child1_flush_o;
  wire          u_access_node12_child1_valid_o;
  wire          u_access_node12_child1_everyone_o;
  wire [5:0]    u_access_node12_child1_element_o;
  wire          u_access_node12_child1_request_write_o;
  wire [2:0]    u_access_node12_child1_request_memory_o;
  wire [13:0]   u_access_node12_child1_request_word_o;
  wire [63:0]   u_access_node12_child1_request_data_o;
  wire          u_access_node12_child2_flush_o;
  wire          u_access_node12_child2_valid_o;
  wire          u_access_node12_child2_everyone_o;
  wire [5:0]    u_access_node12_child2_element_o;
  wire          u_access_node12_child2_request_write_o;
  wire [2:0]    u_access_node12_child2_request_memory_o;
  wire [13:0]   u_access_node12_child2_request_word_o;
  wire [63:0]   u_access_node12_child2_request_data_o;
  wire          u_access_node12_child3_flush_o;
  wire          u_access_node12_child3_valid_o;
  wire          u_access_node12_child3_everyone_o;
  wire [5:0]    u_access_node12_child3_element_o;
  wire          u_access_node12_child3_request_write_o;
  wire [2:0]    u_access_node12_child3_request_memory_o;
  wire [13:0]   u_access_node12_child3_request_word_o;
  wire [63:0]   u_access_node12_child3_request_data_o;
  wire          u_access_node13_node_flush_o;
  wire          u_access_node13_reply_busy_o;
  wire [63:0]   u_access_node13_reply_data_o;
  wire          u_access_node13_child0_flush_o;
  wire          u_access_node13_child0_valid_o;
  wire          u_access_node13_child0_everyone_o;
  wire [5:0]    u_access_node13_child0_element_o;
  wire          u_access_node13_child0_request_write_o;
  wire [2:0]    u_access_node13_child0_request_memory_o;
  wire [13:0]   u_access_node13_child0_request_word_o;
  wire [63:0]   u_access_node13_child0_request_data_o;
  wire          u_access_node13_child1_flush_o;
  wire          u_access_node13_child1_valid_o;
  wire          u_access_node13_child1_everyone_o;
  wire [5:0]    u_access_node13_child1_element_o;
  wire          u_access_node13_child1_request_write_o;
  wire [2:0]    u_access_node13_child1_request_memory_o;
  wire [13:0]   u_access_node13_child1_request_word_o;
  wire [63:0]   u_access_node13_child1_request_data_o;
  wire          u_access_node13_child2_flush_o;
  wire          u_access_node13_child2_valid_o;
  wire          u_access_node13_child2_everyone_o;
  wire [5:0]    u_access_node13_child2_element_o;
  wire          u_access_node13_child2_request_write_o;
  wire [2:0]    u_access_node13_child2_request_memory_o;
  wire [13:0]   u_access_node13_child2_request_word_o;
  wire [63:0]   u_access_node13_child2_request_data_o;
  wire          u_access_node13_child3_flush_o;
  wire          u_access_node13_child3_valid_o;
  wire          u_access_node13_child3_everyone_o;
  wire [5:0]    u_access_node13_child3_element_o;
  wire          u_access_node13_child3_request_write_o;
  wire [2:0]    u_access_node13_child3_request_memory_o;
  wire [13:0]   u_access_node13_child3_request_word_o;
  wire [63:0]   u_access_node13_child3_request_data_o;
  wire          u_access_node14_node_flush_o;
  wire          u_access_node14_reply_busy_o;
  wire [63:0]   u_access_node14_reply_data_o;
  wire          u_access_node14_child0_flush_o;
  wire          u_access_node14_child0_valid_o;
  wire          u_access_node14_child0_everyone_o;
  wire [5:0]    u_access_node14_child0_element_o;
  wire          u_access_node14_child0_request_write_o;
  wire [2:0]    u_access_node14_child0_request_memory_o;
  wire [13:0]   u_access_node14_child0_request_word_o;
  wire [63:0]   u_access_node14_child0_request_data_o;
  wire          u_access_node14_child1_flush_o;
  wire          u_access_node14_child1_valid_o;
  wire          u_access_node14_child1_everyone_o;
  wire [5:0]    u_access_node14_child1_element_o;
  wire          u_access_node14_child1_request_write_o;
  wire [2:0]    u_access_node14_child1_request_memory_o;
  wire [13:0]   u_access_node14_child1_request_word_o;
  wire [63:0]   u_access_node14_child1_request_data_o;
  wire          u_access_node14_child2_flush_o;
  wire          u_access_node14_child2_valid_o;
  wire          u_access_node14_child2_everyone_o;
  wire [5:0]    u_access_node14_child2_element_o;
  wire          u_access_node14_child2_request_write_o;
  wire [2:0]    u_access_node14_child2_request_memory_o;
  wire [13:0]   u_access_node14_child2_request_word_o;
  wire [63:0]   u_access_node14_child2_request_data_o;
  wire          u_access_node14_child3_flush_o;
  wire          u_access_node14_child3_valid_o;
  wire          u_access_node14_child3_everyone_o;
  wire [5:0]    u_access_node14_child3_element_o;
  wire          u_access_node14_child3_request_write_o;
  wire [2:0]    u_access_node14_child3_request_memory_o;
  wire [13:0]   u_access_node14_child3_request_word_o;
  wire [63:0]   u_access_node14_child3_request_data_o;
  wire          u_access_node15_node_flush_o;
  wire          u_access_node15_reply_busy_o;
  wire [63:0]   u_access_node15_reply_data_o;
  wire          u_access_node15_child0_flush_o;
  wire          u_access_node15_child0_valid_o;
  wire          u_access_node15_child0_everyone_o;
  wire [5:0]    u_access_node15_child0_element_o;
  wire          u_access_node15_child0_request_write_o;
  wire [2:0]    u_access_node15_child0_request_memory_o;
  wire [13:0]   u_access_node15_child0_request_word_o;
  wire [63:0]   u_access_node15_child0_request_data_o;
  wire          u_access_node15_child1_flush_o;
  wire          u_access_node15_child1_valid_o;
  wire          u_access_node15_child1_everyone_o;
  wire [5:0]    u_access_node15_child1_element_o;
  wire          u_access_node15_child1_request_write_o;
  wire [2:0]    u_access_node15_child1_request_memory_o;
  wire [13:0]   u_access_node15_child1_request_word_o;
  wire [63:0]   u_access_node15_child1_request_data_o;
  wire          u_access_node15_child2_flush_o;
  wire          u_access_node15_child2_valid_o;
  wire          u_access_node15_child2_everyone_o;
  wire [5:0]    u_access_node15_child2_element_o;
  wire          u_access_node15_child2_request_write_o;
  wire [2:0]    u_access_node15_child2_request_memory_o;
  wire [13:0]   u_access_node15_child2_request_word_o;
  wire [63:0]   u_access_node15_child2_request_data_o;
  wire          u_access_node15_child3_flush_o;
  wire          u_access_node15_child3_valid_o;
  wire          u_access_node15_child3_everyone_o;
  wire [5:0]    u_access_node15_child3_element_o;
  wire          u_access_node15_child3_request_write_o;
  wire [2:0]    u_access_node15_child3_request_memory_o;
  wire [13:0]   u_access_node15_child3_request_word_o;
  wire [63:0]   u_access_node15_child3_request_data_o;
  wire          u_broadcast_node0_upstream_ready_o;
  wire          u_broadcast_node0_child0_valid_o;
  wire          u_broadcast_node0_child0_pass_o;
  wire [13:0]   u_broadcast_node0_child0_column_o;
  wire [15:0]   u_broadcast_node0_child0_value_o;
  wire          u_broadcast_node0_child1_valid_o;
  wire          u_broadcast_node0_child1_pass_o;
  wire [13:0]   u_broadcast_node0_child1_column_o;
  wire [15:0]   u_broadcast_node0_child1_value_o;
  wire          u_broadcast_node0_child2_valid_o;
  wire          u_broadcast_node0_child2_pass_o;
  wire [13:0]   u_broadcast_node0_child2_column_o;
  wire [15:0]   u_broadcast_node0_child2_value_o;
  wire          u_broadcast_node0_child3_valid_o;
  wire          u_broadcast_node0_child3_pass_o;
  wire [13:0]   u_broadcast_node0_child3_column_o;
  wire [15:0]   u_broadcast_node0_child3_value_o;
  wire          u_broadcast_node1_upstream_ready_o;
  wire          u_broadcast_node1_child0_valid_o;
  wire          u_broadcast_node1_child0_pass_o;
  wire [13:0]   u_broadcast_node1_child0_column_o;
  wire [15:0]   u_broadcast_node1_child0_value_o;
  wire          u_broadcast_node1_child1_valid_o;
  wire          u_broadcast_node1_child1_pass_o;
  wire [13:0]   u_broadcast_node1_child1_column_o;
  wire [15:0]   u_broadcast_node1_child1_value_o;
  wire          u_broadcast_node1_child2_valid_o;
  wire          u_broadcast_node1_child2_pass_o;
  wire [13:0]   u_broadcast_node1_child2_column_o;
  wire [15:0]   u_broadcast_node1_child2_value_o;
  wire          u_broadcast_node1_child3_valid_o;
  wire          u_broadcast_node1_child3_pass_o;
  wire [13:0]   u_broadcast_node1_child3_column_o;
  wire [15:0]   u_broadcast_node1_child3_value_o;
  wire          u_broadcast_node2_upstream_ready_o;
  wire          u_broadcast_node2_child0_valid_o;
  wire          u_broadcast_node2_child0_pass_o;
  wire [13:0]   u_broadcast_node2_child0_column_o;
  wire [15:0]   u_broadcast_node2_child0_value_o;
  wire          u_broadcast_node2_child1_valid_o;
  wire          u_broadcast_node2_child1_pass_o;
  wire [13:0]   u_broadcast_node2_child1_column_o;
  wire [15:0]   u_broadcast_node2_child1_value_o;
  wire          u_broadcast_node2_child2_valid_o;
  wire          u_broadcast_node2_child2_pass_o;
  wire [13:0]   u_broadcast_node2_child2_column_o;
  wire [15:0]   u_broadcast_node2_child2_value_o;
  wire          u_broadcast_node2_child3_valid_o;
  wire          u_broadcast_node2_child3_pass_o;
  wire [13:0]   u_broadcast_node2_child3_column_o;
  wire [15:0]   u_broadcast_node2_child3_value_o;
  wire          u_broadcast_node3_upstream_ready_o;
  wire          u_broadcast_node3_child0_valid_o;
  wire          u_broadcast_node3_child0_pass_o;
  wire [13:0]   u_broadcast_node3_child0_column_o;
  wire [15:0]   u_broadcast_node3_child0_value_o;
  wire          u_broadcast_node3_child1_valid_o;
  wire          u_broadcast_node3_child1_pass_o;
  wire [13:0]   u_broadcast_node3_child1_column_o;
  wire [15:0]   u_broadcast_node3_child1_value_o;
  wire          u_broadcast_node3_child2_valid_o;
  wire          u_broadcast_node3_child2_pass_o;
  wire [13:0]   u_broadcast_node3_child2_column_o;
  wire [15:0]   u_broadcast_node3_child2_value_o;
  wire          u_broadcast_node3_child3_valid_o;
  wire          u_broadcast_node3_child3_pass_o;
  wire [13:0]   u_broadcast_node3_child3_column_o;
  wire [15:0]   u_broadcast_node3_child3_value_o;
  wire          u_broadcast_node4_upstream_ready_o;
  wire          u_broadcast_node4_child0_valid_o;
  wire          u_broadcast_node4_child0_pass_o;
  wire [13:0]   u_broadcast_node4_child0_column_o;
  wire [15:0]   u_broadcast_node4_child0_value_o;
  wire          u_broadcast_node4_child1_valid_o;
  wire          u_broadcast_node4_child1_pass_o;
  wire [13:0]   u_broadcast_node4_child1_column_o;
  wire [15:0]   u_broadcast_node4_child1_value_o;
  wire          u_broadcast_node4_child2_valid_o;
  wire          u_broadcast_node4_child2_pass_o;
  wire [13:0]   u_broadcast_node4_child2_column_o;
  wire [15:0]   u_broadcast_node4_child2_value_o;
  wire          u_broadcast_node4_child3_valid_o;
  wire          u_broadcast_node4_child3_pass_o;
  wire [13:0]   u_broadcast_node4_child3_column_o;
  wire [15:0]   u_broadcast_node4_child3_value_o;
  wire          u_broadcast_node5_upstream_ready_o;
  wire          u_broadcast_node5_child0_valid_o;
  wire          u_broadcast_node5_child0_pass_o;
  wire [13:0]   u_broadcast_node5_child0_column_o;
  wire [15:0]   u_broadcast_node5_child0_value_o;
  wire          u_broadcast_node5_child1_valid_o;
  wire          u_broadcast_node5_child1_pass_o;
  wire [13:0]   u_broadcast_node5_child1_column_o;
  wire [15:0]   u_broadcast_node5_child1_value_o;
  wire          u_broadcast_node5_child2_valid_o;
  wire          u_broadcast_node5_child2_pass_o;
  wire [13:0]   u_broadcast_node5_child2_column_o;
  wire [15:0]   u_broadcast_node5_child2_value_o;
  wire          u_broadcast_node5_child3_valid_o;
  wire          u_broadcast_node5_child3_pass_o;
  wire [13:0]   u_broadcast_node5_child3_column_o;
  wire [15:0]   u_broadcast_node5_child3_value_o;
  wire          u_broadcast_node6_upstream_ready_o;
  wire          u_broadcast_node6_child0_valid_o;
  wire          u_broadcast_node6_child0_pass_o;
  wire [13:0]   u_broadcast_node6_child0_column_o;
  wire [15:0]   u_broadcast_node6_child0_value_o;
  wire          u_broadcast_node6_child1_valid_o;
  wire          u_broadcast_node6_child1_pass_o;
  wire [13:0]   u_broadcast_node6_child1_column_o;
  wire [15:0]   u_broadcast_node6_child1_value_o;
  wire          u_broadcast_node6_child2_valid_o;
  wire          u_broadcast_node6_child2_pass_o;
  wire [13:0]   u_broadcast_node6_child2_column_o;
  wire [15:0]   u_broadcast_node6_child2_value_o;
  wire          u_broadcast_node6_child3_valid_o;
  wire          u_broadcast_node6_child3_pass_o;
  wire [13:0]   u_broadcast_node6_child3_column_o;
  wire [15:0]   u_broadcast_node6_child3_value_o;
  wire          u_broadcast_node7_upstream_ready_o;
  wire          u_broadcast_node7_child0_valid_o;
  wire          u_broadcast_node7_child0_pass_o;
  wire [13:0]   u_broadcast_node7_child0_column_o;
  wire [15:0]   u_broadcast_node7_child0_value_o;
  wire          u_broadcast_node7_child1_valid_o;
  wire          u_broadcast_node7_child1_pass_o;
  wire [13:0]   u_broadcast_node7_child1_column_o;
  wire [15:0]   u_broadcast_node7_child1_value_o;
  wire          u_broadcast_node7_child2_valid_o;
  wire          u_broadcast_node7_child2_pass_o;
  wire [13:0]   u_broadcast_node7_child2_column_o;
  wire [15:0]   u_broadcast_node7_child2_value_o;
  wire          u_broadcast_node7_child3_valid_o;
  wire          u_broadcast_node7_child3_pass_o;
  wire [13:0]   u_broadcast_node7_child3_column_o;
  wire [15:0]   u_broadcast_node7_child3_value_o;
  wire          u_broadcast_node8_upstream_ready_o;
  wire          u_broadcast_node8_child0_valid_o;
  wire          u_broadcast_node8_child0_pass_o;
  wire [13:0]   u_broadcast_node8_child0_column_o;
  wire [15:0]   u_broadcast_node8_child0_value_o;
  wire          u_broadcast_node8_child1_valid_o;
  wire          u_broadcast_node8_child1_pass_o;
  wire [13:0]   u_broadcast_node8_child1_column_o;
  wire [15:0]   u_broadcast_node8_child1_value_o;
  wire          u_broadcast_node8_child2_valid_o;
  wire          u_broadcast_node8_child2_pass_o;
  wire [13:0]   u_broadcast_node8_child2_column_o;
  wire [15:0]   u_broadcast_node8_child2_value_o;
  wire          u_broadcast_node8_child3_valid_o;
  wire          u_broadcast_node8_child3_pass_o;
  wire [13:0]   u_broadcast_node8_child3_column_o;
  wire [15:0]   u_broadcast_node8_child3_value_o;
  wire          u_broadcast_node9_upstream_ready_o;
  wire          u_broadcast_node9_child0_valid_o;
  wire          u_broadcast_node9_child0_pass_o;
  wire [13:0]   u_broadcast_node9_child0_column_o;
  wire [15:0]   u_broadcast_node9_child0_value_o;
  wire          u_broadcast_node9_child1_valid_o;
  wire          u_broadcast_node9_child1_pass_o;
  wire [13:0]   u_broadcast_node9_child1_column_o;
  wire [15:0]   u_broadcast_node9_child1_value_o;
  wire          u_broadcast_node9_child2_valid_o;
  wire          u_broadcast_node9_child2_pass_o;
  wire [13:0]   u_broadcast_node9_child2_column_o;
  wire [15:0]   u_broadcast_node9_child2_value_o;
  wire          u_broadcast_node9_child3_valid_o;
  wire          u_broadcast_node9_child3_pass_o;
  wire [13:0]   u_broadcast_node9_child3_column_o;
  wire [15:0]   u_broadcast_node9_child3_value_o;
  wire          u_broadcast_node10_upstream_ready_o;
  wire          u_broadcast_node10_child0_valid_o;
  wire          u_broadcast_node10_child0_pass_o;
  wire [13:0]   u_broadcast_node10_child0_column_o;
  wire [15:0]   u_broadcast_node10_child0_value_o;
  wire          u_broadcast_node10_child1_valid_o;
  wire          u_broadcast_node10_child1_pass_o;
  wire [13:0]   u_broadcast_node10_child1_column_o;
  wire [15:0]   u_broadcast_node10_child1_value_o;
  wire          u_broadcast_node10_child2_valid_o;
  wire          u_broadcast_node10_child2_pass_o;
  wire [13:0]   u_broadcast_node10_child2_column_o;
  wire [15:0]   u_broadcast_node10_child2_value_o;
  wire          u_broadcast_node10_child3_valid_o;
  wire          u_broadcast_node10_child3_pass_o;
  wire [13:0]   u_broadcast_node10_child3_column_o;
  wire [15:0]   u_broadcast_node10_child3_value_o;
  wire          u_broadcast_node11_upstream_ready_o;
  wire          u_broadcast_node11_child0_valid_o;
  wire          u_broadcast_node11_child0_pass_o;
  wire [13:0]   u_broadcast_node11_child0_column_o;
  wire [15:0]   u_broadcast_node11_child0_value_o;
  wire          u_broadcast_node11_child1_valid_o;
  wire          u_broadcast_node11_child1_pass_o;
  wire [13:0]   u_broadcast_node11_child1_column_o;
  wire [15:0]   u_broadcast_node11_child1_value_o;
  wire          u_broadcast_node11_child2_valid_o;
  wire          u_broadcast_node11_child2_pass_o;
  wire [13:0]   u_broadcast_node11_child2_column_o;
  wire [15:0]   u_broadcast_node11_child2_value_o;
  wire          u_broadcast_node11_child3_valid_o;
  wire          u_broadcast_node11_child3_pass_o;
  wire [13:0]   u_broadcast_node11_child3_column_o;
  wire [15:0]   u_broadcast_node11_child3_value_o;
  wire          u_broadcast_node12_upstream_ready_o;
  wire          u_broadcast_node12_child0_valid_o;
  wire          u_broadcast_node12_child0_pass_o;
  wire [13:0]   u_broadcast_node12_child0_column_o;
  wire [15:0]   u_broadcast_node12_child0_value_o;
  wire          u_broadcast_node12_child1_valid_o;
  wire          u_broadcast_node12_child1_pass_o;
  wire [13:0]   u_broadcast_node12_child1_column_o;
  wire [15:0]   u_broadcast_node12_child1_value_o;
  wire          u_broadcast_node12_child2_valid_o;
  wire          u_broadcast_node12_child2_pass_o;
  wire [13:0]   u_broadcast_node12_child2_column_o;
  wire [15:0]   u_broadcast_node12_child2_value_o;
  wire          u_broadcast_node12_child3_valid_o;
  wire          u_broadcast_node12_child3_pass_o;
  wire [13:0]   u_broadcast_node12_child3_column_o;
  wire [15:0]   u_broadcast_node12_child3_value_o;
  wire          u_broadcast_node13_upstream_ready_o;
  wire          u_broadcast_node13_child0_valid_o;
  wire          u_broadcast_node13_child0_pass_o;
  wire [13:0]   u_broadcast_node13_child0_column_o;
  wire [15:0]   u_broadcast_node13_child0_value_o;
  wire          u_broadcast_node13_child1_valid_o;
  wire          u_broadcast_node13_child1_pass_o;
  wire [13:0]   u_broadcast_node13_child1_column_o;
  wire [15:0]   u_broadcast_node13_child1_value_o;
  wire          u_broadcast_node13_child2_valid_o;
  wire          u_broadcast_node13_child2_pass_o;
  wire [13:0]   u_broadcast_node13_child2_column_o;
  wire [15:0]   u_broadcast_node13_child2_value_o;
  wire          u_broadcast_node13_child3_valid_o;
  wire          u_broadcast_node13_child3_pass_o;
  wire [13:0]   u_broadcast_node13_child3_column_o;
  wire [15:0]   u_broadcast_node13_child3_value_o;
  wire          u_broadcast_node14_upstream_ready_o;
  wire          u_broadcast_node14_child0_valid_o;
  wire          u_broadcast_node14_child0_pass_o;
  wire [13:0]   u_broadcast_node14_child0_column_o;
  wire [15:0]   u_broadcast_node14_child0_value_o;
  wire          u_broadcast_node14_child1_valid_o;
  wire          u_broadcast_node14_child1_pass_o;
  wire [13:0]   u_broadcast_node14_child1_column_o;
  wire [15:0]   u_broadcast_node14_child1_value_o;
  wire          u_broadcast_node14_child2_valid_o;
  wire          u_broadcast_node14_child2_pass_o;
  wire [13:0]   u_broadcast_node14_child2_column_o;
  wire [15:0]   u_broadcast_node14_child2_value_o;
  wire          u_broadcast_node14_child3_valid_o;
  wire          u_broadcast_node14_child3_pass_o;
  wire [13:0]   u_broadcast_node14_child3_column_o;
  wire [15:0]   u_broadcast_node14_child3_value_o;
  wire          u_broadcast_node15_upstream_ready_o;
  wire          u_broadcast_node15_child0_valid_o;
  wire          u_broadcast_node15_child0_pass_o;
  wire [13:0]   u_broadcast_node15_child0_column_o;
  wire [15:0]   u_broadcast_node15_child0_value_o;
  wire          u_broadcast_node15_child1_valid_o;
  wire          u_broadcast_node15_child1_pass_o;
  wire [13:0]   u_broadcast_node15_child1_column_o;
  wire [15:0]   u_broadcast_node15_child1_value_o;
  wire          u_broadcast_node15_child2_valid_o;
  wire          u_broadcast_node15_child2_pass_o;
  wire [13:0]   u_broadcast_node15_child2_column_o;
  wire [15:0]   u_broadcast_node15_child2_value_o;
  wire          u_broadcast_node15_child3_valid_o;
  wire          u_broadcast_node15_child3_pass_o;
  wire [13:0]   u_broadcast_node15_child3_column_o;
  wire [15:0]   u_broadcast_node15_child3_value_o;
  wire          u_lnzd_node0_downstream_valid_o;
  wire          u_lnzd_node0_downstream_non_zero_o;
  wire          u_lnzd_node0_downstream_last_o;
  wire [5:0]    u_lnzd_node0_downstream_element_o;
  wire [15:0]   u_lnzd_node0_downstream_value_o;
  wire          u_lnzd_node0_child0_ready_o;
  wire          u_lnzd_node0_child1_ready_o;
  wire          u_lnzd_node0_child2_ready_o;
  wire          u_lnzd_node0_child3_ready_o;
  wire          u_lnzd_node1_downstream_valid_o;
  wire          u_lnzd_node1_downstream_non_zero_o;
  wire          u_lnzd_node1_downstream_last_o;
  wire [5:0]    u_lnzd_node1_downstream_element_o;
  wire [15:0]   u_lnzd_node1_downstream_value_o;
  wire          u_lnzd_node1_child0_ready_o;
  wire          u_lnzd_node1_child1_ready_o;
  wire          u_lnzd_node1_child2_ready_o;
  wire          u_lnzd_node1_child3_ready_o;
  wire          u_lnzd_node2_downstream_valid_o;
  wire          u_lnzd_node2_downstream_non_zero_o;
  wire          u_lnzd_node2_downstream_last_o;
  wire [5:0]    u_lnzd_node2_downstream_element_o;
  wire [15:0]   u_lnzd_node2_downstream_value_o;
  wire          u_lnzd_node2_child0_ready_o;
  wire          u_lnzd_node2_child1_ready_o;
  wire          u_lnzd_node2_child2_ready_o;
  wire          u_lnzd_node2_child3_ready_o;
  wire          u_lnzd_node3_downstream_valid_o;
  wire          u_lnzd_node3_downstream_non_zero_o;
  wire          u_lnzd_node3_downstream_last_o;
  wire [5:0]    u_lnzd_node3_downstream_element_o;
  wire [15:0]   u_lnzd_node3_downstream_value_o;
  wire          u_lnzd_node3_child0_ready_o;
  wire          u_lnzd_node3_child1_ready_o;
  wire          u_lnzd_node3_child2_ready_o;
  wire          u_lnzd_node3_child3_ready_o;
  wire          u_lnzd_node4_downstream_valid_o;
  wire          u_lnzd_node4_downstream_non_zero_o;
  wire          u_lnzd_node4_downstream_last_o;
  wire [5:0]    u_lnzd_node4_downstream_element_o;
  wire [15:0]   u_lnzd_node4_downstream_value_o;
  wire          u_lnzd_node4_child0_ready_o;
  wire          u_lnzd_node4_child1_ready_o;
  wire          u_lnzd_node4_child2_ready_o;
  wire          u_lnzd_node4_child3_ready_o;
  wire          u_lnzd_node5_downstream_valid_o;
  wire          u_lnzd_node5_downstream_non_zero_o;
  wire          u_lnzd_node5_downstream_last_o;
  wire [5:0]    u_lnzd_node5_downstream_element_o;
  wire [15:0]   u_lnzd_node5_downstream_value_o;
  wire          u_lnzd_node5_child0_ready_o;
  wire          u_lnzd_node5_child1_ready_o;
  wire          u_lnzd_node5_child2_ready_o;
  wire          u_lnzd_node5_child3_ready_o;
  wire          u_lnzd_node6_downstream_valid_o;
  wire          u_lnzd_node6_downstream_non_zero_o;
  wire          u_lnzd_node6_downstream_last_o;
  wire [5:0]    u_lnzd_node6_downstream_element_o;
  wire [15:0]   u_lnzd_node6_downstream_value_o;
  wire          u_lnzd_node6_child0_ready_o;
  wire          u_lnzd_node6_child1_ready_o;
  wire          u_lnzd_node6_child2_ready_o;
  wire          u_lnzd_node6_child3_ready_o;
  wire          u_lnzd_node7_downstream_valid_o;
  wire          u_lnzd_node7_downstream_non_zero_o;
  wire          u_lnzd_node7_downstream_last_o;
  wire [5:0]    u_lnzd_node7_downstream_element_o;
  wire [15:0]   u_lnzd_node7_downstream_value_o;
  wire          u_lnzd_node7_child0_ready_o;
  wire          u_lnzd_node7_child1_ready_o;
  wire          u_lnzd_node7_child2_ready_o;
  wire          u_lnzd_node7_child3_ready_o;
  wire          u_lnzd_node8_downstream_valid_o;
  wire          u_lnzd_node8_downstream_non_zero_o;
  wire          u_lnzd_node8_downstream_last_o;
  wire [5:0]    u_lnzd_node8_downstream_element_o;
  wire [15:0]   u_lnzd_node8_downstream_value_o;
  wire          u_lnzd_node8_child0_ready_o;
  wire          u_lnzd_node8_child1_ready_o;
  wire          u_lnzd_node8_child2_ready_o;
  wire          u_lnzd_node8_child3_ready_o;
  wire          u_lnzd_node9_downstream_valid_o;
  wire          u_lnzd_node9_downstream_non_zero_o;
  wire          u_lnzd_node9_downstream_last_o;
  wire [5:0]    u_lnzd_node9_downstream_element_o;
  wire [15:0]   u_lnzd_node9_downstream_value_o;
  wire          u_lnzd_node9_child0_ready_o;
  wire          u_lnzd_node9_child1_ready_o;
  wire          u_lnzd_node9_child2_ready_o;
  wire          u_lnzd_node9_child3_ready_o;
  wire          u_lnzd_node10_downstream_valid_o;
  wire          u_lnzd_node10_downstream_non_zero_o;
  wire          u_lnzd_node10_downstream_last_o;
  wire [5:0]    u_lnzd_node10_downstream_element_o;
  wire [15:0]   u_lnzd_node10_downstream_value_o;
  wire          u_lnzd_node10_child0_ready_o;
  wire          u_lnzd_node10_child1_ready_o;
  wire          u_lnzd_node10_child2_ready_o;
  wire          u_lnzd_node10_child3_ready_o;
  wire          u_lnzd_node11_downstream_valid_o;
  wire          u_lnzd_node11_downstream_non_zero_o;
  wire          u_lnzd_node11_downstream_last_o;
  wire [5:0]    u_lnzd_node11_downstream_element_o;
  wire [15:0]   u_lnzd_node11_downstream_value_o;
  wire          u_lnzd_node11_child0_ready_o;
  wire          u_lnzd_node11_child1_ready_o;
  wire          u_lnzd_node11_child2_ready_o;
  wire          u_lnzd_node11_child3_ready_o;
  wire          u_lnzd_node12_downstream_valid_o;
  wire          u_lnzd_node12_downstream_non_zero_o;
  wire          u_lnzd_node12_downstream_last_o;
  wire [5:0]    u_lnzd_node12_downstream_element_o;
  wire [15:0]   u_lnzd_node12_downstream_value_o;
  wire          u_lnzd_node12_child0_ready_o;
  wire          u_lnzd_node12_child1_ready_o;
  wire          u_lnzd_node12_child2_ready_o;
  wire          u_lnzd_node12_child3_ready_o;
  wire          u_lnzd_node13_downstream_valid_o;
  wire          u_lnzd_node13_downstream_non_zero_o;
  wire          u_lnzd_node13_downstream_last_o;
  wire [5:0]    u_lnzd_node13_downstream_element_o;
  wire [15:0]   u_lnzd_node13_downstream_value_o;
  wire          u_lnzd_node13_child0_ready_o;
  wire          u_lnzd_node13_child1_ready_o;
  wire          u_lnzd_node13_child2_ready_o;
  wire          u_lnzd_node13_child3_ready_o;
  wire          u_lnzd_node14_downstream_valid_o;
  wire          u_lnzd_node14_downstream_non_zero_o;
  wire          u_lnzd_node14_downstream_last_o;
  wire [5:0]    u_lnzd_node14_downstream_element_o;
  wire [15:0]   u_lnzd_node14_downstream_value_o;
  wire          u_lnzd_node14_child0_ready_o;
  wire          u_lnzd_node14_child1_ready_o;
  wire          u_lnzd_node14_child2_ready_o;
  wire          u_lnzd_node14_child3_ready_o;
  wire          u_lnzd_node15_downstream_valid_o;
  wire          u_lnzd_node15_downstream_non_zero_o;
  wire          u_lnzd_node15_downstream_last_o;
  wire [5:0]    u_lnzd_node15_downstream_element_o;
  wire [15:0]   u_lnzd_node15_downstream_value_o;
  wire          u_lnzd_node15_child0_ready_o;
  wire          u_lnzd_node15_child1_ready_o;
  wire          u_lnzd_node15_child2_ready_o;
  wire          u_lnzd_node15_child3_ready_o;
  wire          u_access_node16_node_flush_o;
  wire          u_access_node16_reply_busy_o;
  wire [63:0]   u_access_node16_reply_data_o;
  wire          u_access_node16_child0_flush_o;
  wire          u_access_node16_child0_valid_o;
  wire          u_access_node16_child0_everyone_o;
  wire [5:0]    u_access_node16_child0_element_o;
  wire          u_access_node16_child0_request_write_o;
  wire [2:0]    u_access_node16_child0_request_memory_o;
  wire [13:0]   u_access_node16_child0_request_word_o;
  wire [63:0]   u_access_node16_child0_request_data_o;
  wire          u_access_node16_child1_flush_o;
  wire          u_access_node16_child1_valid_o;
  wire          u_access_node16_child1_everyone_o;
  wire [5:0]    u_access_node16_child1_element_o;
  wire          u_access_node16_child1_request_write_o;
  wire [2:0]    u_access_node16_child1_request_memory_o;
  wire [13:0]   u_access_node16_child1_request_word_o;
  wire [63:0]   u_access_node16_child1_request_data_o;
  wire          u_access_node16_child2_flush_o;
  wire          u_access_node16_child2_valid_o;
  wire          u_access_node16_child2_everyone_o;
  wire [5:0]    u_access_node16_child2_element_o;
  wire          u_access_node16_child2_request_write_o;
  wire [2:0]    u_access_node16_child2_request_memory_o;
  wire [13:0]   u_access_node16_child2_request_word_o;
  wire [63:0]   u_access_node16_child2_request_data_o;
  wire          u_access_node16_child3_flush_o;
  wire          u_access_node16_child3_valid_o;
  wire          u_access_node16_child3_everyone_o;
  wire [5:0]    u_access_node16_child3_element_o;
  wire          u_access_node16_child3_request_write_o;
  wire [2:0]    u_access_node16_child3_request_memory_o;
  wire [13:0]   u_access_node16_child3_request_word_o;
  wire [63:0]   u_access_node16_child3_request_data_o;
  wire          u_access_node17_node_flush_o;
  wire          u_access_node17_reply_busy_o;
  wire [63:0]   u_access_node17_reply_data_o;
  wire          u_access_node17_child0_flush_o;
  wire          u_access_node17_child0_valid_o;
  wire          u_access_node17_child0_everyone_o;
  wire [5:0]    u_access_node17_child0_element_o;
  wire          u_access_node17_child0_request_write_o;
  wire [2:0]    u_access_node17_child0_request_memory_o;
  wire [13:0]   u_access_node17_child0_request_word_o;
  wire [63:0]   u_access_node17_child0_request_data_o;
  wire          u_access_node17_child1_flush_o;
  wire          u_access_node17_child1_valid_o;
  wire          u_access_node17_child1_everyone_o;
  wire [5:0]    u_access_node17_child1_element_o;
  wire          u_access_node17_child1_request_write_o;
  wire [2:0]    u_access_node17_child1_request_memory_o;
  wire [13:0]   u_access_node17_child1_request_word_o;
  wire [63:0]   u_access_node17_child1_request_data_o;
  wire          u_access_node17_child2_flush_o;
  wire          u_access_node17_child2_valid_o;
  wire          u_access_node17_child2_everyone_o;
  wire [5:0]    u_access_node17_child2_element_o;
  wire          u_access_node17_child2_request_write_o;
  wire [2:0]    u_access_node17_child2_request_memory_o;
  wire [13:0]   u_access_node17_child2_request_word_o;
  wire [63:0]   u_access_node17_child2_request_data_o;
  wire          u_access_node17_child3_flush_o;
  wire          u_access_node17_child3_valid_o;
  wire          u_access_node17_child3_everyone_o;
  wire [5:0]    u_access_node17_child3_element_o;
  wire          u_access_node17_child3_request_write_o;
  wire [2:0]    u_access_node17_child3_request_memory_o;
  wire [13:0]   u_access_node17_child3_request_word_o;
  wire [63:0]   u_access_node17_child3_request_data_o;
  wire          u_access_node18_node_flush_o;
  wire          u_access_node18_reply_busy_o;
  wire [63:0]   u_access_node18_reply_data_o;
  wire          u_access_node18_child0_flush_o;
  wire          u_access_node18_child0_valid_o;
  wire          u_access_node18_child0_everyone_o;
  wire [5:0]    u_access_node18_child0_element_o;
  wire          u_access_node18_child0_request_write_o;
  wire [2:0]    u_access_node18_child0_request_memory_o;
  wire [13:0]   u_access_node18_child0_request_word_o;
  wire [63:0]   u_access_node18_child0_request_data_o;
  wire          u_access_node18_child1_flush_o;
  wire          u_access_node18_child1_valid_o;
  wire          u_access_node18_child1_everyone_o;
  wire [5:0]    u_access_node18_child1_element_o;
  wire          u_access_node18_child1_request_write_o;
  wire [2:0]    u_access_node18_child1_request_memory_o;
  wire [13:0]   u_access_node18_child1_request_word_o;
  wire [63:0]   u_access_node18_child1_request_data_o;
  wire          u_access_node18_child2_flush_o;
  wire          u_access_node18_child2_valid_o;
  wire          u_access_node18_child2_everyone_o;
  wire [5:0]    u_access_node18_child2_element_o;
  wire          u_access_node18_child2_request_write_o;
  wire [2:0]    u_access_node18_child2_request_memory_o;
  wire [13:0]   u_access_node18_child2_request_word_o;
  wire [63:0]   u_access_node18_child2_request_data_o;
  wire          u_access_node18_child3_flush_o;
  wire          u_access_node18_child3_valid_o;
  wire          u_access_node18_child3_everyone_o;
  wire [5:0]    u_access_node18_child3_element_o;
  wire          u_access_node18_child3_request_write_o;
  wire [2:0]    u_access_node18_child3_request_memory_o;
  wire [13:0]   u_access_node18_child3_request_word_o;
  wire [63:0]   u_access_node18_child3_request_data_o;
  wire          u_access_node19_node_flush_o;
  wire          u_access_node19_reply_busy_o;
  wire [63:0]   u_access_node19_reply_data_o;
  wire          u_access_node19_child0_flush_o;
  wire          u_access_node19_child0_valid_o;
  wire          u_access_node19_child0_everyone_o;
  wire [5:0]    u_access_node19_child0_element_o;
  wire          u_access_node19_child0_request_write_o;
  wire [2:0]    u_access_node19_child0_request_memory_o;
  wire [13:0]   u_access_node19_child0_request_word_o;
  wire [63:0]   u_access_node19_child0_request_data_o;
  wire          u_access_node19_child1_flush_o;
  wire          u_access_node19_child1_valid_o;
  wire          u_access_node19_child1_everyone_o;
  wire [5:0]    u_access_node19_child1_element_o;
  wire          u_access_node19_child1_request_write_o;
  wire [2:0]    u_access_node19_child1_request_memory_o;
  wire [13:0]   u_access_node19_child1_request_word_o;
  wire [63:0]   u_access_node19_child1_request_data_o;
  wire          u_access_node19_child2_flush_o;
  wire          u_access_node19_child2_valid_o;
  wire          u_access_node19_child2_everyone_o;
  wire [5:0]    u_access_node19_child2_element_o;
  wire          u_access_node19_child2_request_write_o;
  wire [2:0]    u_access_node19_child2_request_memory_o;
  wire [13:0]   u_access_node19_child2_request_word_o;
  wire [63:0]   u_access_node19_child2_request_data_o;
  wire          u_access_node19_child3_flush_o;
  wire          u_access_node19_child3_valid_o;
  wire          u_access_node19_child3_everyone_o;
  wire [5:0]    u_access_node19_child3_element_o;
  wire          u_access_node19_child3_request_write_o;
  wire [2:0]    u_access_node19_child3_request_memory_o;
  wire [13:0]   u_access_node19_child3_request_word_o;
  wire [63:0]   u_access_node19_child3_request_data_o;
  wire          u_broadcast_node16_upstream_ready_o;
  wire          u_broadcast_node16_child0_valid_o;
  wire          u_broadcast_node16_child0_pass_o;
  wire [13:0]   u_broadcast_node16_child0_column_o;
  wire [15:0]   u_broadcast_node16_child0_value_o;
  wire          u_broadcast_node16_child1_valid_o;
  wire          u_broadcast_node16_child1_pass_o;
  wire [13:0]   u_broadcast_node16_child1_column_o;
  wire [15:0]   u_broadcast_node16_child1_value_o;
  wire          u_broadcast_node16_child2_valid_o;
  wire          u_broadcast_node16_child2_pass_o;
  wire [13:0]   u_broadcast_node16_child2_column_o;
  wire [15:0]   u_broadcast_node16_child2_value_o;
  wire          u_broadcast_node16_child3_valid_o;
  wire          u_broadcast_node16_child3_pass_o;
  wire [13:0]   u_broadcast_node16_child3_column_o;
  wire [15:0]   u_broadcast_node16_child3_value_o;
  wire          u_broadcast_node17_upstream_ready_o;
  wire          u_broadcast_node17_child0_valid_o;
  wire          u_broadcast_node17_child0_pass_o;
  wire [13:0]   u_broadcast_node17_child0_column_o;
  wire [15:0]   u_broadcast_node17_child0_value_o;
  wire          u_broadcast_node17_child1_valid_o;
  wire          u_broadcast_node17_child1_pass_o;
  wire [13:0]   u_broadcast_node17_child1_column_o;
  wire [15:0]   u_broadcast_node17_child1_value_o;
  wire          u_broadcast_node17_child2_valid_o;
  wire          u_broadcast_node17_child2_pass_o;
  wire [13:0]   u_broadcast_node17_child2_column_o;
  wire [15:0]   u_broadcast_node17_child2_value_o;
  wire          u_broadcast_node17_child3_valid_o;
  wire          u_broadcast_node17_child3_pass_o;
  wire [13:0]   u_broadcast_node17_child3_column_o;
  wire [15:0]   u_broadcast_node17_child3_value_o;
  wire          u_broadcast_node18_upstream_ready_o;
  wire          u_broadcast_node18_child0_valid_o;
  wire          u_broadcast_node18_child0_pass_o;
  wire [13:0]   u_broadcast_node18_child0_column_o;
  wire [15:0]   u_broadcast_node18_child0_value_o;
  wire          u_broadcast_node18_child1_valid_o;
  wire          u_broadcast_node18_child1_pass_o;
  wire [13:0]   u_broadcast_node18_child1_column_o;
  wire [15:0]   u_broadcast_node18_child1_value_o;
  wire          u_broadcast_node18_child2_valid_o;
  wire          u_broadcast_node18_child2_pass_o;
  wire [13:0]   u_broadcast_node18_child2_column_o;
  wire [15:0]   u_broadcast_node18_child2_value_o;
  wire          u_broadcast_node18_child3_valid_o;
  wire          u_broadcast_node18_child3_pass_o;
  wire [13:0]   u_broadcast_node18_child3_column_o;
  wire [15:0]   u_broadcast_node18_child3_value_o;
  wire          u_broadcast_node19_upstream_ready_o;
  wire          u_broadcast_node19_child0_valid_o;
  wire          u_broadcast_node19_child0_pass_o;
  wire [13:0]   u_broadcast_node19_child0_column_o;
  wire [15:0]   u_broadcast_node19_child0_value_o;
  wire          u_broadcast_node19_child1_valid_o;
  wire          u_broadcast_node19_child1_pass_o;
  wire [13:0]   u_broadcast_node19_child1_column_o;
  wire [15:0]   u_broadcast_node19_child1_value_o;
  wire          u_broadcast_node19_child2_valid_o;
  wire          u_broadcast_node19_child2_pass_o;
  wire [13:0]   u_broadcast_node19_child2_column_o;
  wire [15:0]   u_broadcast_node19_child2_value_o;
  wire          u_broadcast_node19_child3_valid_o;
  wire          u_broadcast_node19_child3_pass_o;
  wire [13:0]   u_broadcast_node19_child3_column_o;
  wire [15:0]   u_broadcast_node19_child3_value_o;
  wire          u_lnzd_node16_downstream_valid_o;
  wire          u_lnzd_node16_downstream_non_zero_o;
  wire          u_lnzd_node16_downstream_last_o;
  wire [5:0]    u_lnzd_node16_downstream_element_o;
  wire [15:0]   u_lnzd_node16_downstream_value_o;
  wire          u_lnzd_node16_child0_ready_o;
  wire          u_lnzd_node16_child1_ready_o;
  wire          u_lnzd_node16_child2_ready_o;
  wire          u_lnzd_node16_child3_ready_o;
  wire          u_lnzd_node17_downstream_valid_o;
  wire          u_lnzd_node17_downstream_non_zero_o;
  wire          u_lnzd_node17_downstream_last_o;
  wire [5:0]    u_lnzd_node17_downstream_element_o;
  wire [15:0]   u_lnzd_node17_downstream_value_o;
  wire          u_lnzd_node17_child0_ready_o;
  wire          u_lnzd_node17_child1_ready_o;
  wire          u_lnzd_node17_child2_ready_o;
  wire          u_lnzd_node17_child3_ready_o;
  wire          u_lnzd_node18_downstream_valid_o;
  wire          u_lnzd_node18_downstream_non_zero_o;
  wire          u_lnzd_node18_downstream_last_o;
  wire [5:0]    u_lnzd_node18_downstream_element_o;
  wire [15:0]   u_lnzd_node18_downstream_value_o;
  wire          u_lnzd_node18_child0_ready_o;
  wire          u_lnzd_node18_child1_ready_o;
  wire          u_lnzd_node18_child2_ready_o;
  wire          u_lnzd_node18_child3_ready_o;
  wire          u_lnzd_node19_downstream_valid_o;
  wire          u_lnzd_node19_downstream_non_zero_o;
  wire          u_lnzd_node19_downstream_last_o;
  wire [5:0]    u_lnzd_node19_downstream_element_o;
  wire [15:0]   u_lnzd_node19_downstream_value_o;
  wire          u_lnzd_node19_child0_ready_o;
  wire          u_lnzd_node19_child1_ready_o;
  wire          u_lnzd_node19_child2_ready_o;
  wire          u_lnzd_node19_child3_ready_o;
  wire          u_access_node20_node_flush_o;
  wire          u_access_node20_reply_busy_o;
  wire [63:0]   u_access_node20_reply_data_o;
  wire          u_access_node20_child0_flush_o;
  wire          u_access_node20_child0_valid_o;
  wire          u_access_node20_child0_everyone_o;
  wire [5:0]    u_access_node20_child0_element_o;
  wire          u_access_node20_child0_request_write_o;
  wire [2:0]    u_access_node20_child0_request_memory_o;
  wire [13:0]   u_access_node20_child0_request_word_o;
  wire [63:0]   u_access_node20_child0_request_data_o;
  wire          u_access_node20_child1_flush_o;
  wire          u_access_node20_child1_valid_o;
  wire          u_access_node20_child1_everyone_o;
  wire [5:0]    u_access_node20_child1_element_o;
  wire          u_access_node20_child1_request_write_o;
  wire [2:0]    u_access_node20_child1_request_memory_o;
  wire [13:0]   u_access_node20_child1_request_word_o;
  wire [63:0]   u_access_node20_child1_request_data_o;
  wire          u_access_node20_child2_flush_o;
  wire          u_access_node20_child2_valid_o;
  wire          u_access_node20_child2_everyone_o;
  wire [5:0]    u_access_node20_child2_element_o;
  wire          u_access_node20_child2_request_write_o;
  wire [2:0]    u_access_node20_child2_request_memory_o;
  wire [13:0]   u_access_node20_child2_request_word_o;
  wire [63:0]   u_access_node20_child2_request_data_o;
  wire          u_access_node20_child3_flush_o;
  wire          u_access_node20_child3_valid_o;
  wire          u_access_node20_child3_everyone_o;
  wire [5:0]    u_access_node20_child3_element_o;
  wire          u_access_node20_child3_request_write_o;
  wire [2:0]    u_access_node20_child3_request_memory_o;
  wire [13:0]   u_access_node20_child3_request_word_o;
  wire [63:0]   u_access_node20_child3_request_data_o;
  wire          u_broadcast_node20_upstream_ready_o;
  wire          u_broadcast_node20_child0_valid_o;
  wire          u_broadcast_node20_child0_pass_o;
  wire [13:0]   u_broadcast_node20_child0_column_o;
  wire [15:0]   u_broadcast_node20_child0_value_o;
  wire          u_broadcast_node20_child1_valid_o;
  wire          u_broadcast_node20_child1_pass_o;
  wire [13:0]   u_broadcast_node20_child1_column_o;
  wire [15:0]   u_broadcast_node20_child1_value_o;
  wire          u_broadcast_node20_child2_valid_o;
  wire          u_broadcast_node20_child2_pass_o;
  wire [13:0]   u_broadcast_node20_child2_column_o;
  wire [15:0]   u_broadcast_node20_child2_value_o;
  wire          u_broadcast_node20_child3_valid_o;
  wire          u_broadcast_node20_child3_pass_o;
  wire [13:0]   u_broadcast_node20_child3_column_o;
  wire [15:0]   u_broadcast_node20_child3_value_o;
  wire          u_lnzd_node20_downstream_valid_o;
  wire          u_lnzd_node20_downstream_non_zero_o;
  wire          u_lnzd_node20_downstream_last_o;
  wire [5:0]    u_lnzd_node20_downstream_element_o;
  wire [15:0]   u_lnzd_node20_downstream_value_o;
  wire          u_lnzd_node20_child0_ready_o;
  wire          u_lnzd_node20_child1_ready_o;
  wire          u_lnzd_node20_child2_ready_o;
  wire          u_lnzd_node20_child3_ready_o;

  EieProcessingElement u_pe0 (
    .reply_busy_o            (u_pe0_reply_busy_o),
    .reply_data_o            (u_pe0_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child0_flush_o),
    .access_valid_i          (u_access_node0_child0_valid_o),
    .access_everyone_i       (u_access_node0_child0_everyone_o),
    .access_element_i        (u_access_node0_child0_element_o),
    .access_request_write_i  (u_access_node0_child0_request_write_o),
    .access_request_memory_i (u_access_node0_child0_request_memory_o),
    .access_request_word_i   (u_access_node0_child0_request_word_o),
    .access_request_data_i   (u_access_node0_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child0_valid_o),
    .broadcast_ready_o       (u_pe0_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child0_column_o),
    .broadcast_value_i       (u_broadcast_node0_child0_value_o),
    .scan_valid_o            (u_pe0_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child0_ready_o),
    .scan_non_zero_o         (u_pe0_scan_non_zero_o),
    .scan_last_o             (u_pe0_scan_last_o),
    .scan_element_o          (u_pe0_scan_element_o[5:0]),
    .scan_value_o            (u_pe0_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe1 (
    .reply_busy_o            (u_pe1_reply_busy_o),
    .reply_data_o            (u_pe1_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child1_flush_o),
    .access_valid_i          (u_access_node0_child1_valid_o),
    .access_everyone_i       (u_access_node0_child1_everyone_o),
    .access_element_i        (u_access_node0_child1_element_o),
    .access_request_write_i  (u_access_node0_child1_request_write_o),
    .access_request_memory_i (u_access_node0_child1_request_memory_o),
    .access_request_word_i   (u_access_node0_child1_request_word_o),
    .access_request_data_i   (u_access_node0_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child1_valid_o),
    .broadcast_ready_o       (u_pe1_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child1_column_o),
    .broadcast_value_i       (u_broadcast_node0_child1_value_o),
    .scan_valid_o            (u_pe1_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child1_ready_o),
    .scan_non_zero_o         (u_pe1_scan_non_zero_o),
    .scan_last_o             (u_pe1_scan_last_o),
    .scan_element_o          (u_pe1_scan_element_o[5:0]),
    .scan_value_o            (u_pe1_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe2 (
    .reply_busy_o            (u_pe2_reply_busy_o),
    .reply_data_o            (u_pe2_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child2_flush_o),
    .access_valid_i          (u_access_node0_child2_valid_o),
    .access_everyone_i       (u_access_node0_child2_everyone_o),
    .access_element_i        (u_access_node0_child2_element_o),
    .access_request_write_i  (u_access_node0_child2_request_write_o),
    .access_request_memory_i (u_access_node0_child2_request_memory_o),
    .access_request_word_i   (u_access_node0_child2_request_word_o),
    .access_request_data_i   (u_access_node0_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child2_valid_o),
    .broadcast_ready_o       (u_pe2_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child2_column_o),
    .broadcast_value_i       (u_broadcast_node0_child2_value_o),
    .scan_valid_o            (u_pe2_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child2_ready_o),
    .scan_non_zero_o         (u_pe2_scan_non_zero_o),
    .scan_last_o             (u_pe2_scan_last_o),
    .scan_element_o          (u_pe2_scan_element_o[5:0]),
    .scan_value_o            (u_pe2_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe3 (
    .reply_busy_o            (u_pe3_reply_busy_o),
    .reply_data_o            (u_pe3_reply_data_o[63:0]),
    .access_flush_i          (u_access_node0_child3_flush_o),
    .access_valid_i          (u_access_node0_child3_valid_o),
    .access_everyone_i       (u_access_node0_child3_everyone_o),
    .access_element_i        (u_access_node0_child3_element_o),
    .access_request_write_i  (u_access_node0_child3_request_write_o),
    .access_request_memory_i (u_access_node0_child3_request_memory_o),
    .access_request_word_i   (u_access_node0_child3_request_word_o),
    .access_request_data_i   (u_access_node0_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node0_child3_valid_o),
    .broadcast_ready_o       (u_pe3_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node0_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node0_child3_column_o),
    .broadcast_value_i       (u_broadcast_node0_child3_value_o),
    .scan_valid_o            (u_pe3_scan_valid_o),
    .scan_ready_i            (u_lnzd_node0_child3_ready_o),
    .scan_non_zero_o         (u_pe3_scan_non_zero_o),
    .scan_last_o             (u_pe3_scan_last_o),
    .scan_element_o          (u_pe3_scan_element_o[5:0]),
    .scan_value_o            (u_pe3_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe4 (
    .reply_busy_o            (u_pe4_reply_busy_o),
    .reply_data_o            (u_pe4_reply_data_o[63:0]),
    .access_flush_i          (u_access_node1_child0_flush_o),
    .access_valid_i          (u_access_node1_child0_valid_o),
    .access_everyone_i       (u_access_node1_child0_everyone_o),
    .access_element_i        (u_access_node1_child0_element_o),
    .access_request_write_i  (u_access_node1_child0_request_write_o),
    .access_request_memory_i (u_access_node1_child0_request_memory_o),
    .access_request_word_i   (u_access_node1_child0_request_word_o),
    .access_request_data_i   (u_access_node1_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node1_child0_valid_o),
    .broadcast_ready_o       (u_pe4_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node1_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node1_child0_column_o),
    .broadcast_value_i       (u_broadcast_node1_child0_value_o),
    .scan_valid_o            (u_pe4_scan_valid_o),
    .scan_ready_i            (u_lnzd_node1_child0_ready_o),
    .scan_non_zero_o         (u_pe4_scan_non_zero_o),
    .scan_last_o             (u_pe4_scan_last_o),
    .scan_element_o          (u_pe4_scan_element_o[5:0]),
    .scan_value_o            (u_pe4_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe5 (
    .reply_busy_o            (u_pe5_reply_busy_o),
    .reply_data_o            (u_pe5_reply_data_o[63:0]),
    .access_flush_i          (u_access_node1_child1_flush_o),
    .access_valid_i          (u_access_node1_child1_valid_o),
    .access_everyone_i       (u_access_node1_child1_everyone_o),
    .access_element_i        (u_access_node1_child1_element_o),
    .access_request_write_i  (u_access_node1_child1_request_write_o),
    .access_request_memory_i (u_access_node1_child1_request_memory_o),
    .access_request_word_i   (u_access_node1_child1_request_word_o),
    .access_request_data_i   (u_access_node1_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node1_child1_valid_o),
    .broadcast_ready_o       (u_pe5_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node1_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node1_child1_column_o),
    .broadcast_value_i       (u_broadcast_node1_child1_value_o),
    .scan_valid_o            (u_pe5_scan_valid_o),
    .scan_ready_i            (u_lnzd_node1_child1_ready_o),
    .scan_non_zero_o         (u_pe5_scan_non_zero_o),
    .scan_last_o             (u_pe5_scan_last_o),
    .scan_element_o          (u_pe5_scan_element_o[5:0]),
    .scan_value_o            (u_pe5_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe6 (
    .reply_busy_o            (u_pe6_reply_busy_o),
    .reply_data_o            (u_pe6_reply_data_o[63:0]),
    .access_flush_i          (u_access_node1_child2_flush_o),
    .access_valid_i          (u_access_node1_child2_valid_o),
    .access_everyone_i       (u_access_node1_child2_everyone_o),
    .access_element_i        (u_access_node1_child2_element_o),
    .access_request_write_i  (u_access_node1_child2_request_write_o),
    .access_request_memory_i (u_access_node1_child2_request_memory_o),
    .access_request_word_i   (u_access_node1_child2_request_word_o),
    .access_request_data_i   (u_access_node1_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node1_child2_valid_o),
    .broadcast_ready_o       (u_pe6_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node1_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node1_child2_column_o),
    .broadcast_value_i       (u_broadcast_node1_child2_value_o),
    .scan_valid_o            (u_pe6_scan_valid_o),
    .scan_ready_i            (u_lnzd_node1_child2_ready_o),
    .scan_non_zero_o         (u_pe6_scan_non_zero_o),
    .scan_last_o             (u_pe6_scan_last_o),
    .scan_element_o          (u_pe6_scan_element_o[5:0]),
    .scan_value_o            (u_pe6_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe7 (
    .reply_busy_o            (u_pe7_reply_busy_o),
    .reply_data_o            (u_pe7_reply_data_o[63:0]),
    .access_flush_i          (u_access_node1_child3_flush_o),
    .access_valid_i          (u_access_node1_child3_valid_o),
    .access_everyone_i       (u_access_node1_child3_everyone_o),
    .access_element_i        (u_access_node1_child3_element_o),
    .access_request_write_i  (u_access_node1_child3_request_write_o),
    .access_request_memory_i (u_access_node1_child3_request_memory_o),
    .access_request_word_i   (u_access_node1_child3_request_word_o),
    .access_request_data_i   (u_access_node1_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node1_child3_valid_o),
    .broadcast_ready_o       (u_pe7_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node1_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node1_child3_column_o),
    .broadcast_value_i       (u_broadcast_node1_child3_value_o),
    .scan_valid_o            (u_pe7_scan_valid_o),
    .scan_ready_i            (u_lnzd_node1_child3_ready_o),
    .scan_non_zero_o         (u_pe7_scan_non_zero_o),
    .scan_last_o             (u_pe7_scan_last_o),
    .scan_element_o          (u_pe7_scan_element_o[5:0]),
    .scan_value_o            (u_pe7_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe8 (
    .reply_busy_o            (u_pe8_reply_busy_o),
    .reply_data_o            (u_pe8_reply_data_o[63:0]),
    .access_flush_i          (u_access_node2_child0_flush_o),
    .access_valid_i          (u_access_node2_child0_valid_o),
    .access_everyone_i       (u_access_node2_child0_everyone_o),
    .access_element_i        (u_access_node2_child0_element_o),
    .access_request_write_i  (u_access_node2_child0_request_write_o),
    .access_request_memory_i (u_access_node2_child0_request_memory_o),
    .access_request_word_i   (u_access_node2_child0_request_word_o),
    .access_request_data_i   (u_access_node2_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node2_child0_valid_o),
    .broadcast_ready_o       (u_pe8_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node2_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node2_child0_column_o),
    .broadcast_value_i       (u_broadcast_node2_child0_value_o),
    .scan_valid_o            (u_pe8_scan_valid_o),
    .scan_ready_i            (u_lnzd_node2_child0_ready_o),
    .scan_non_zero_o         (u_pe8_scan_non_zero_o),
    .scan_last_o             (u_pe8_scan_last_o),
    .scan_element_o          (u_pe8_scan_element_o[5:0]),
    .scan_value_o            (u_pe8_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe9 (
    .reply_busy_o            (u_pe9_reply_busy_o),
    .reply_data_o            (u_pe9_reply_data_o[63:0]),
    .access_flush_i          (u_access_node2_child1_flush_o),
    .access_valid_i          (u_access_node2_child1_valid_o),
    .access_everyone_i       (u_access_node2_child1_everyone_o),
    .access_element_i        (u_access_node2_child1_element_o),
    .access_request_write_i  (u_access_node2_child1_request_write_o),
    .access_request_memory_i (u_access_node2_child1_request_memory_o),
    .access_request_word_i   (u_access_node2_child1_request_word_o),
    .access_request_data_i   (u_access_node2_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node2_child1_valid_o),
    .broadcast_ready_o       (u_pe9_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node2_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node2_child1_column_o),
    .broadcast_value_i       (u_broadcast_node2_child1_value_o),
    .scan_valid_o            (u_pe9_scan_valid_o),
    .scan_ready_i            (u_lnzd_node2_child1_ready_o),
    .scan_non_zero_o         (u_pe9_scan_non_zero_o),
    .scan_last_o             (u_pe9_scan_last_o),
    .scan_element_o          (u_pe9_scan_element_o[5:0]),
    .scan_value_o            (u_pe9_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe10 (
    .reply_busy_o            (u_pe10_reply_busy_o),
    .reply_data_o            (u_pe10_reply_data_o[63:0]),
    .access_flush_i          (u_access_node2_child2_flush_o),
    .access_valid_i          (u_access_node2_child2_valid_o),
    .access_everyone_i       (u_access_node2_child2_everyone_o),
    .access_element_i        (u_access_node2_child2_element_o),
    .access_request_write_i  (u_access_node2_child2_request_write_o),
    .access_request_memory_i (u_access_node2_child2_request_memory_o),
    .access_request_word_i   (u_access_node2_child2_request_word_o),
    .access_request_data_i   (u_access_node2_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node2_child2_valid_o),
    .broadcast_ready_o       (u_pe10_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node2_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node2_child2_column_o),
    .broadcast_value_i       (u_broadcast_node2_child2_value_o),
    .scan_valid_o            (u_pe10_scan_valid_o),
    .scan_ready_i            (u_lnzd_node2_child2_ready_o),
    .scan_non_zero_o         (u_pe10_scan_non_zero_o),
    .scan_last_o             (u_pe10_scan_last_o),
    .scan_element_o          (u_pe10_scan_element_o[5:0]),
    .scan_value_o            (u_pe10_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe11 (
    .reply_busy_o            (u_pe11_reply_busy_o),
    .reply_data_o            (u_pe11_reply_data_o[63:0]),
    .access_flush_i          (u_access_node2_child3_flush_o),
    .access_valid_i          (u_access_node2_child3_valid_o),
    .access_everyone_i       (u_access_node2_child3_everyone_o),
    .access_element_i        (u_access_node2_child3_element_o),
    .access_request_write_i  (u_access_node2_child3_request_write_o),
    .access_request_memory_i (u_access_node2_child3_request_memory_o),
    .access_request_word_i   (u_access_node2_child3_request_word_o),
    .access_request_data_i   (u_access_node2_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node2_child3_valid_o),
    .broadcast_ready_o       (u_pe11_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node2_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node2_child3_column_o),
    .broadcast_value_i       (u_broadcast_node2_child3_value_o),
    .scan_valid_o            (u_pe11_scan_valid_o),
    .scan_ready_i            (u_lnzd_node2_child3_ready_o),
    .scan_non_zero_o         (u_pe11_scan_non_zero_o),
    .scan_last_o             (u_pe11_scan_last_o),
    .scan_element_o          (u_pe11_scan_element_o[5:0]),
    .scan_value_o            (u_pe11_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe12 (
    .reply_busy_o            (u_pe12_reply_busy_o),
    .reply_data_o            (u_pe12_reply_data_o[63:0]),
    .access_flush_i          (u_access_node3_child0_flush_o),
    .access_valid_i          (u_access_node3_child0_valid_o),
    .access_everyone_i       (u_access_node3_child0_everyone_o),
    .access_element_i        (u_access_node3_child0_element_o),
    .access_request_write_i  (u_access_node3_child0_request_write_o),
    .access_request_memory_i (u_access_node3_child0_request_memory_o),
    .access_request_word_i   (u_access_node3_child0_request_word_o),
    .access_request_data_i   (u_access_node3_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node3_child0_valid_o),
    .broadcast_ready_o       (u_pe12_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node3_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node3_child0_column_o),
    .broadcast_value_i       (u_broadcast_node3_child0_value_o),
    .scan_valid_o            (u_pe12_scan_valid_o),
    .scan_ready_i            (u_lnzd_node3_child0_ready_o),
    .scan_non_zero_o         (u_pe12_scan_non_zero_o),
    .scan_last_o             (u_pe12_scan_last_o),
    .scan_element_o          (u_pe12_scan_element_o[5:0]),
    .scan_value_o            (u_pe12_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe13 (
    .reply_busy_o            (u_pe13_reply_busy_o),
    .reply_data_o            (u_pe13_reply_data_o[63:0]),
    .access_flush_i          (u_access_node3_child1_flush_o),
    .access_valid_i          (u_access_node3_child1_valid_o),
    .access_everyone_i       (u_access_node3_child1_everyone_o),
    .access_element_i        (u_access_node3_child1_element_o),
    .access_request_write_i  (u_access_node3_child1_request_write_o),
    .access_request_memory_i (u_access_node3_child1_request_memory_o),
    .access_request_word_i   (u_access_node3_child1_request_word_o),
    .access_request_data_i   (u_access_node3_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node3_child1_valid_o),
    .broadcast_ready_o       (u_pe13_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node3_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node3_child1_column_o),
    .broadcast_value_i       (u_broadcast_node3_child1_value_o),
    .scan_valid_o            (u_pe13_scan_valid_o),
    .scan_ready_i            (u_lnzd_node3_child1_ready_o),
    .scan_non_zero_o         (u_pe13_scan_non_zero_o),
    .scan_last_o             (u_pe13_scan_last_o),
    .scan_element_o          (u_pe13_scan_element_o[5:0]),
    .scan_value_o            (u_pe13_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe14 (
    .reply_busy_o            (u_pe14_reply_busy_o),
    .reply_data_o            (u_pe14_reply_data_o[63:0]),
    .access_flush_i          (u_access_node3_child2_flush_o),
    .access_valid_i          (u_access_node3_child2_valid_o),
    .access_everyone_i       (u_access_node3_child2_everyone_o),
    .access_element_i        (u_access_node3_child2_element_o),
    .access_request_write_i  (u_access_node3_child2_request_write_o),
    .access_request_memory_i (u_access_node3_child2_request_memory_o),
    .access_request_word_i   (u_access_node3_child2_request_word_o),
    .access_request_data_i   (u_access_node3_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node3_child2_valid_o),
    .broadcast_ready_o       (u_pe14_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node3_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node3_child2_column_o),
    .broadcast_value_i       (u_broadcast_node3_child2_value_o),
    .scan_valid_o            (u_pe14_scan_valid_o),
    .scan_ready_i            (u_lnzd_node3_child2_ready_o),
    .scan_non_zero_o         (u_pe14_scan_non_zero_o),
    .scan_last_o             (u_pe14_scan_last_o),
    .scan_element_o          (u_pe14_scan_element_o[5:0]),
    .scan_value_o            (u_pe14_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe15 (
    .reply_busy_o            (u_pe15_reply_busy_o),
    .reply_data_o            (u_pe15_reply_data_o[63:0]),
    .access_flush_i          (u_access_node3_child3_flush_o),
    .access_valid_i          (u_access_node3_child3_valid_o),
    .access_everyone_i       (u_access_node3_child3_everyone_o),
    .access_element_i        (u_access_node3_child3_element_o),
    .access_request_write_i  (u_access_node3_child3_request_write_o),
    .access_request_memory_i (u_access_node3_child3_request_memory_o),
    .access_request_word_i   (u_access_node3_child3_request_word_o),
    .access_request_data_i   (u_access_node3_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node3_child3_valid_o),
    .broadcast_ready_o       (u_pe15_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node3_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node3_child3_column_o),
    .broadcast_value_i       (u_broadcast_node3_child3_value_o),
    .scan_valid_o            (u_pe15_scan_valid_o),
    .scan_ready_i            (u_lnzd_node3_child3_ready_o),
    .scan_non_zero_o         (u_pe15_scan_non_zero_o),
    .scan_last_o             (u_pe15_scan_last_o),
    .scan_element_o          (u_pe15_scan_element_o[5:0]),
    .scan_value_o            (u_pe15_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe16 (
    .reply_busy_o            (u_pe16_reply_busy_o),
    .reply_data_o            (u_pe16_reply_data_o[63:0]),
    .access_flush_i          (u_access_node4_child0_flush_o),
    .access_valid_i          (u_access_node4_child0_valid_o),
    .access_everyone_i       (u_access_node4_child0_everyone_o),
    .access_element_i        (u_access_node4_child0_element_o),
    .access_request_write_i  (u_access_node4_child0_request_write_o),
    .access_request_memory_i (u_access_node4_child0_request_memory_o),
    .access_request_word_i   (u_access_node4_child0_request_word_o),
    .access_request_data_i   (u_access_node4_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node4_child0_valid_o),
    .broadcast_ready_o       (u_pe16_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node4_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node4_child0_column_o),
    .broadcast_value_i       (u_broadcast_node4_child0_value_o),
    .scan_valid_o            (u_pe16_scan_valid_o),
    .scan_ready_i            (u_lnzd_node4_child0_ready_o),
    .scan_non_zero_o         (u_pe16_scan_non_zero_o),
    .scan_last_o             (u_pe16_scan_last_o),
    .scan_element_o          (u_pe16_scan_element_o[5:0]),
    .scan_value_o            (u_pe16_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe17 (
    .reply_busy_o            (u_pe17_reply_busy_o),
    .reply_data_o            (u_pe17_reply_data_o[63:0]),
    .access_flush_i          (u_access_node4_child1_flush_o),
    .access_valid_i          (u_access_node4_child1_valid_o),
    .access_everyone_i       (u_access_node4_child1_everyone_o),
    .access_element_i        (u_access_node4_child1_element_o),
    .access_request_write_i  (u_access_node4_child1_request_write_o),
    .access_request_memory_i (u_access_node4_child1_request_memory_o),
    .access_request_word_i   (u_access_node4_child1_request_word_o),
    .access_request_data_i   (u_access_node4_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node4_child1_valid_o),
    .broadcast_ready_o       (u_pe17_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node4_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node4_child1_column_o),
    .broadcast_value_i       (u_broadcast_node4_child1_value_o),
    .scan_valid_o            (u_pe17_scan_valid_o),
    .scan_ready_i            (u_lnzd_node4_child1_ready_o),
    .scan_non_zero_o         (u_pe17_scan_non_zero_o),
    .scan_last_o             (u_pe17_scan_last_o),
    .scan_element_o          (u_pe17_scan_element_o[5:0]),
    .scan_value_o            (u_pe17_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe18 (
    .reply_busy_o            (u_pe18_reply_busy_o),
    .reply_data_o            (u_pe18_reply_data_o[63:0]),
    .access_flush_i          (u_access_node4_child2_flush_o),
    .access_valid_i          (u_access_node4_child2_valid_o),
    .access_everyone_i       (u_access_node4_child2_everyone_o),
    .access_element_i        (u_access_node4_child2_element_o),
    .access_request_write_i  (u_access_node4_child2_request_write_o),
    .access_request_memory_i (u_access_node4_child2_request_memory_o),
    .access_request_word_i   (u_access_node4_child2_request_word_o),
    .access_request_data_i   (u_access_node4_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node4_child2_valid_o),
    .broadcast_ready_o       (u_pe18_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node4_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node4_child2_column_o),
    .broadcast_value_i       (u_broadcast_node4_child2_value_o),
    .scan_valid_o            (u_pe18_scan_valid_o),
    .scan_ready_i            (u_lnzd_node4_child2_ready_o),
    .scan_non_zero_o         (u_pe18_scan_non_zero_o),
    .scan_last_o             (u_pe18_scan_last_o),
    .scan_element_o          (u_pe18_scan_element_o[5:0]),
    .scan_value_o            (u_pe18_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe19 (
    .reply_busy_o            (u_pe19_reply_busy_o),
    .reply_data_o            (u_pe19_reply_data_o[63:0]),
    .access_flush_i          (u_access_node4_child3_flush_o),
    .access_valid_i          (u_access_node4_child3_valid_o),
    .access_everyone_i       (u_access_node4_child3_everyone_o),
    .access_element_i        (u_access_node4_child3_element_o),
    .access_request_write_i  (u_access_node4_child3_request_write_o),
    .access_request_memory_i (u_access_node4_child3_request_memory_o),
    .access_request_word_i   (u_access_node4_child3_request_word_o),
    .access_request_data_i   (u_access_node4_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node4_child3_valid_o),
    .broadcast_ready_o       (u_pe19_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node4_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node4_child3_column_o),
    .broadcast_value_i       (u_broadcast_node4_child3_value_o),
    .scan_valid_o            (u_pe19_scan_valid_o),
    .scan_ready_i            (u_lnzd_node4_child3_ready_o),
    .scan_non_zero_o         (u_pe19_scan_non_zero_o),
    .scan_last_o             (u_pe19_scan_last_o),
    .scan_element_o          (u_pe19_scan_element_o[5:0]),
    .scan_value_o            (u_pe19_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe20 (
    .reply_busy_o            (u_pe20_reply_busy_o),
    .reply_data_o            (u_pe20_reply_data_o[63:0]),
    .access_flush_i          (u_access_node5_child0_flush_o),
    .access_valid_i          (u_access_node5_child0_valid_o),
    .access_everyone_i       (u_access_node5_child0_everyone_o),
    .access_element_i        (u_access_node5_child0_element_o),
    .access_request_write_i  (u_access_node5_child0_request_write_o),
    .access_request_memory_i (u_access_node5_child0_request_memory_o),
    .access_request_word_i   (u_access_node5_child0_request_word_o),
    .access_request_data_i   (u_access_node5_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node5_child0_valid_o),
    .broadcast_ready_o       (u_pe20_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node5_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node5_child0_column_o),
    .broadcast_value_i       (u_broadcast_node5_child0_value_o),
    .scan_valid_o            (u_pe20_scan_valid_o),
    .scan_ready_i            (u_lnzd_node5_child0_ready_o),
    .scan_non_zero_o         (u_pe20_scan_non_zero_o),
    .scan_last_o             (u_pe20_scan_last_o),
    .scan_element_o          (u_pe20_scan_element_o[5:0]),
    .scan_value_o            (u_pe20_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe21 (
    .reply_busy_o            (u_pe21_reply_busy_o),
    .reply_data_o            (u_pe21_reply_data_o[63:0]),
    .access_flush_i          (u_access_node5_child1_flush_o),
    .access_valid_i          (u_access_node5_child1_valid_o),
    .access_everyone_i       (u_access_node5_child1_everyone_o),
    .access_element_i        (u_access_node5_child1_element_o),
    .access_request_write_i  (u_access_node5_child1_request_write_o),
    .access_request_memory_i (u_access_node5_child1_request_memory_o),
    .access_request_word_i   (u_access_node5_child1_request_word_o),
    .access_request_data_i   (u_access_node5_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node5_child1_valid_o),
    .broadcast_ready_o       (u_pe21_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node5_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node5_child1_column_o),
    .broadcast_value_i       (u_broadcast_node5_child1_value_o),
    .scan_valid_o            (u_pe21_scan_valid_o),
    .scan_ready_i            (u_lnzd_node5_child1_ready_o),
    .scan_non_zero_o         (u_pe21_scan_non_zero_o),
    .scan_last_o             (u_pe21_scan_last_o),
    .scan_element_o          (u_pe21_scan_element_o[5:0]),
    .scan_value_o            (u_pe21_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe22 (
    .reply_busy_o            (u_pe22_reply_busy_o),
    .reply_data_o            (u_pe22_reply_data_o[63:0]),
    .access_flush_i          (u_access_node5_child2_flush_o),
    .access_valid_i          (u_access_node5_child2_valid_o),
    .access_everyone_i       (u_access_node5_child2_everyone_o),
    .access_element_i        (u_access_node5_child2_element_o),
    .access_request_write_i  (u_access_node5_child2_request_write_o),
    .access_request_memory_i (u_access_node5_child2_request_memory_o),
    .access_request_word_i   (u_access_node5_child2_request_word_o),
    .access_request_data_i   (u_access_node5_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node5_child2_valid_o),
    .broadcast_ready_o       (u_pe22_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node5_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node5_child2_column_o),
    .broadcast_value_i       (u_broadcast_node5_child2_value_o),
    .scan_valid_o            (u_pe22_scan_valid_o),
    .scan_ready_i            (u_lnzd_node5_child2_ready_o),
    .scan_non_zero_o         (u_pe22_scan_non_zero_o),
    .scan_last_o             (u_pe22_scan_last_o),
    .scan_element_o          (u_pe22_scan_element_o[5:0]),
    .scan_value_o            (u_pe22_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe23 (
    .reply_busy_o            (u_pe23_reply_busy_o),
    .reply_data_o            (u_pe23_reply_data_o[63:0]),
    .access_flush_i          (u_access_node5_child3_flush_o),
    .access_valid_i          (u_access_node5_child3_valid_o),
    .access_everyone_i       (u_access_node5_child3_everyone_o),
    .access_element_i        (u_access_node5_child3_element_o),
    .access_request_write_i  (u_access_node5_child3_request_write_o),
    .access_request_memory_i (u_access_node5_child3_request_memory_o),
    .access_request_word_i   (u_access_node5_child3_request_word_o),
    .access_request_data_i   (u_access_node5_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node5_child3_valid_o),
    .broadcast_ready_o       (u_pe23_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node5_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node5_child3_column_o),
    .broadcast_value_i       (u_broadcast_node5_child3_value_o),
    .scan_valid_o            (u_pe23_scan_valid_o),
    .scan_ready_i            (u_lnzd_node5_child3_ready_o),
    .scan_non_zero_o         (u_pe23_scan_non_zero_o),
    .scan_last_o             (u_pe23_scan_last_o),
    .scan_element_o          (u_pe23_scan_element_o[5:0]),
    .scan_value_o            (u_pe23_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe24 (
    .reply_busy_o            (u_pe24_reply_busy_o),
    .reply_data_o            (u_pe24_reply_data_o[63:0]),
    .access_flush_i          (u_access_node6_child0_flush_o),
    .access_valid_i          (u_access_node6_child0_valid_o),
    .access_everyone_i       (u_access_node6_child0_everyone_o),
    .access_element_i        (u_access_node6_child0_element_o),
    .access_request_write_i  (u_access_node6_child0_request_write_o),
    .access_request_memory_i (u_access_node6_child0_request_memory_o),
    .access_request_word_i   (u_access_node6_child0_request_word_o),
    .access_request_data_i   (u_access_node6_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node6_child0_valid_o),
    .broadcast_ready_o       (u_pe24_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node6_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node6_child0_column_o),
    .broadcast_value_i       (u_broadcast_node6_child0_value_o),
    .scan_valid_o            (u_pe24_scan_valid_o),
    .scan_ready_i            (u_lnzd_node6_child0_ready_o),
    .scan_non_zero_o         (u_pe24_scan_non_zero_o),
    .scan_last_o             (u_pe24_scan_last_o),
    .scan_element_o          (u_pe24_scan_element_o[5:0]),
    .scan_value_o            (u_pe24_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe25 (
    .reply_busy_o            (u_pe25_reply_busy_o),
    .reply_data_o            (u_pe25_reply_data_o[63:0]),
    .access_flush_i          (u_access_node6_child1_flush_o),
    .access_valid_i          (u_access_node6_child1_valid_o),
    .access_everyone_i       (u_access_node6_child1_everyone_o),
    .access_element_i        (u_access_node6_child1_element_o),
    .access_request_write_i  (u_access_node6_child1_request_write_o),
    .access_request_memory_i (u_access_node6_child1_request_memory_o),
    .access_request_word_i   (u_access_node6_child1_request_word_o),
    .access_request_data_i   (u_access_node6_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node6_child1_valid_o),
    .broadcast_ready_o       (u_pe25_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node6_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node6_child1_column_o),
    .broadcast_value_i       (u_broadcast_node6_child1_value_o),
    .scan_valid_o            (u_pe25_scan_valid_o),
    .scan_ready_i            (u_lnzd_node6_child1_ready_o),
    .scan_non_zero_o         (u_pe25_scan_non_zero_o),
    .scan_last_o             (u_pe25_scan_last_o),
    .scan_element_o          (u_pe25_scan_element_o[5:0]),
    .scan_value_o            (u_pe25_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe26 (
    .reply_busy_o            (u_pe26_reply_busy_o),
    .reply_data_o            (u_pe26_reply_data_o[63:0]),
    .access_flush_i          (u_access_node6_child2_flush_o),
    .access_valid_i          (u_access_node6_child2_valid_o),
    .access_everyone_i       (u_access_node6_child2_everyone_o),
    .access_element_i        (u_access_node6_child2_element_o),
    .access_request_write_i  (u_access_node6_child2_request_write_o),
    .access_request_memory_i (u_access_node6_child2_request_memory_o),
    .access_request_word_i   (u_access_node6_child2_request_word_o),
    .access_request_data_i   (u_access_node6_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node6_child2_valid_o),
    .broadcast_ready_o       (u_pe26_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node6_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node6_child2_column_o),
    .broadcast_value_i       (u_broadcast_node6_child2_value_o),
    .scan_valid_o            (u_pe26_scan_valid_o),
    .scan_ready_i            (u_lnzd_node6_child2_ready_o),
    .scan_non_zero_o         (u_pe26_scan_non_zero_o),
    .scan_last_o             (u_pe26_scan_last_o),
    .scan_element_o          (u_pe26_scan_element_o[5:0]),
    .scan_value_o            (u_pe26_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe27 (
    .reply_busy_o            (u_pe27_reply_busy_o),
    .reply_data_o            (u_pe27_reply_data_o[63:0]),
    .access_flush_i          (u_access_node6_child3_flush_o),
    .access_valid_i          (u_access_node6_child3_valid_o),
    .access_everyone_i       (u_access_node6_child3_everyone_o),
    .access_element_i        (u_access_node6_child3_element_o),
    .access_request_write_i  (u_access_node6_child3_request_write_o),
    .access_request_memory_i (u_access_node6_child3_request_memory_o),
    .access_request_word_i   (u_access_node6_child3_request_word_o),
    .access_request_data_i   (u_access_node6_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node6_child3_valid_o),
    .broadcast_ready_o       (u_pe27_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node6_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node6_child3_column_o),
    .broadcast_value_i       (u_broadcast_node6_child3_value_o),
    .scan_valid_o            (u_pe27_scan_valid_o),
    .scan_ready_i            (u_lnzd_node6_child3_ready_o),
    .scan_non_zero_o         (u_pe27_scan_non_zero_o),
    .scan_last_o             (u_pe27_scan_last_o),
    .scan_element_o          (u_pe27_scan_element_o[5:0]),
    .scan_value_o            (u_pe27_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe28 (
    .reply_busy_o            (u_pe28_reply_busy_o),
    .reply_data_o            (u_pe28_reply_data_o[63:0]),
    .access_flush_i          (u_access_node7_child0_flush_o),
    .access_valid_i          (u_access_node7_child0_valid_o),
    .access_everyone_i       (u_access_node7_child0_everyone_o),
    .access_element_i        (u_access_node7_child0_element_o),
    .access_request_write_i  (u_access_node7_child0_request_write_o),
    .access_request_memory_i (u_access_node7_child0_request_memory_o),
    .access_request_word_i   (u_access_node7_child0_request_word_o),
    .access_request_data_i   (u_access_node7_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node7_child0_valid_o),
    .broadcast_ready_o       (u_pe28_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node7_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node7_child0_column_o),
    .broadcast_value_i       (u_broadcast_node7_child0_value_o),
    .scan_valid_o            (u_pe28_scan_valid_o),
    .scan_ready_i            (u_lnzd_node7_child0_ready_o),
    .scan_non_zero_o         (u_pe28_scan_non_zero_o),
    .scan_last_o             (u_pe28_scan_last_o),
    .scan_element_o          (u_pe28_scan_element_o[5:0]),
    .scan_value_o            (u_pe28_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe29 (
    .reply_busy_o            (u_pe29_reply_busy_o),
    .reply_data_o            (u_pe29_reply_data_o[63:0]),
    .access_flush_i          (u_access_node7_child1_flush_o),
    .access_valid_i          (u_access_node7_child1_valid_o),
    .access_everyone_i       (u_access_node7_child1_everyone_o),
    .access_element_i        (u_access_node7_child1_element_o),
    .access_request_write_i  (u_access_node7_child1_request_write_o),
    .access_request_memory_i (u_access_node7_child1_request_memory_o),
    .access_request_word_i   (u_access_node7_child1_request_word_o),
    .access_request_data_i   (u_access_node7_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node7_child1_valid_o),
    .broadcast_ready_o       (u_pe29_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node7_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node7_child1_column_o),
    .broadcast_value_i       (u_broadcast_node7_child1_value_o),
    .scan_valid_o            (u_pe29_scan_valid_o),
    .scan_ready_i            (u_lnzd_node7_child1_ready_o),
    .scan_non_zero_o         (u_pe29_scan_non_zero_o),
    .scan_last_o             (u_pe29_scan_last_o),
    .scan_element_o          (u_pe29_scan_element_o[5:0]),
    .scan_value_o            (u_pe29_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe30 (
    .reply_busy_o            (u_pe30_reply_busy_o),
    .reply_data_o            (u_pe30_reply_data_o[63:0]),
    .access_flush_i          (u_access_node7_child2_flush_o),
    .access_valid_i          (u_access_node7_child2_valid_o),
    .access_everyone_i       (u_access_node7_child2_everyone_o),
    .access_element_i        (u_access_node7_child2_element_o),
    .access_request_write_i  (u_access_node7_child2_request_write_o),
    .access_request_memory_i (u_access_node7_child2_request_memory_o),
    .access_request_word_i   (u_access_node7_child2_request_word_o),
    .access_request_data_i   (u_access_node7_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node7_child2_valid_o),
    .broadcast_ready_o       (u_pe30_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node7_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node7_child2_column_o),
    .broadcast_value_i       (u_broadcast_node7_child2_value_o),
    .scan_valid_o            (u_pe30_scan_valid_o),
    .scan_ready_i            (u_lnzd_node7_child2_ready_o),
    .scan_non_zero_o         (u_pe30_scan_non_zero_o),
    .scan_last_o             (u_pe30_scan_last_o),
    .scan_element_o          (u_pe30_scan_element_o[5:0]),
    .scan_value_o            (u_pe30_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe31 (
    .reply_busy_o            (u_pe31_reply_busy_o),
    .reply_data_o            (u_pe31_reply_data_o[63:0]),
    .access_flush_i          (u_access_node7_child3_flush_o),
    .access_valid_i          (u_access_node7_child3_valid_o),
    .access_everyone_i       (u_access_node7_child3_everyone_o),
    .access_element_i        (u_access_node7_child3_element_o),
    .access_request_write_i  (u_access_node7_child3_request_write_o),
    .access_request_memory_i (u_access_node7_child3_request_memory_o),
    .access_request_word_i   (u_access_node7_child3_request_word_o),
    .access_request_data_i   (u_access_node7_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node7_child3_valid_o),
    .broadcast_ready_o       (u_pe31_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node7_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node7_child3_column_o),
    .broadcast_value_i       (u_broadcast_node7_child3_value_o),
    .scan_valid_o            (u_pe31_scan_valid_o),
    .scan_ready_i            (u_lnzd_node7_child3_ready_o),
    .scan_non_zero_o         (u_pe31_scan_non_zero_o),
    .scan_last_o             (u_pe31_scan_last_o),
    .scan_element_o          (u_pe31_scan_element_o[5:0]),
    .scan_value_o            (u_pe31_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe32 (
    .reply_busy_o            (u_pe32_reply_busy_o),
    .reply_data_o            (u_pe32_reply_data_o[63:0]),
    .access_flush_i          (u_access_node8_child0_flush_o),
    .access_valid_i          (u_access_node8_child0_valid_o),
    .access_everyone_i       (u_access_node8_child0_everyone_o),
    .access_element_i        (u_access_node8_child0_element_o),
    .access_request_write_i  (u_access_node8_child0_request_write_o),
    .access_request_memory_i (u_access_node8_child0_request_memory_o),
    .access_request_word_i   (u_access_node8_child0_request_word_o),
    .access_request_data_i   (u_access_node8_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node8_child0_valid_o),
    .broadcast_ready_o       (u_pe32_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node8_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node8_child0_column_o),
    .broadcast_value_i       (u_broadcast_node8_child0_value_o),
    .scan_valid_o            (u_pe32_scan_valid_o),
    .scan_ready_i            (u_lnzd_node8_child0_ready_o),
    .scan_non_zero_o         (u_pe32_scan_non_zero_o),
    .scan_last_o             (u_pe32_scan_last_o),
    .scan_element_o          (u_pe32_scan_element_o[5:0]),
    .scan_value_o            (u_pe32_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe33 (
    .reply_busy_o            (u_pe33_reply_busy_o),
    .reply_data_o            (u_pe33_reply_data_o[63:0]),
    .access_flush_i          (u_access_node8_child1_flush_o),
    .access_valid_i          (u_access_node8_child1_valid_o),
    .access_everyone_i       (u_access_node8_child1_everyone_o),
    .access_element_i        (u_access_node8_child1_element_o),
    .access_request_write_i  (u_access_node8_child1_request_write_o),
    .access_request_memory_i (u_access_node8_child1_request_memory_o),
    .access_request_word_i   (u_access_node8_child1_request_word_o),
    .access_request_data_i   (u_access_node8_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node8_child1_valid_o),
    .broadcast_ready_o       (u_pe33_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node8_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node8_child1_column_o),
    .broadcast_value_i       (u_broadcast_node8_child1_value_o),
    .scan_valid_o            (u_pe33_scan_valid_o),
    .scan_ready_i            (u_lnzd_node8_child1_ready_o),
    .scan_non_zero_o         (u_pe33_scan_non_zero_o),
    .scan_last_o             (u_pe33_scan_last_o),
    .scan_element_o          (u_pe33_scan_element_o[5:0]),
    .scan_value_o            (u_pe33_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe34 (
    .reply_busy_o            (u_pe34_reply_busy_o),
    .reply_data_o            (u_pe34_reply_data_o[63:0]),
    .access_flush_i          (u_access_node8_child2_flush_o),
    .access_valid_i          (u_access_node8_child2_valid_o),
    .access_everyone_i       (u_access_node8_child2_everyone_o),
    .access_element_i        (u_access_node8_child2_element_o),
    .access_request_write_i  (u_access_node8_child2_request_write_o),
    .access_request_memory_i (u_access_node8_child2_request_memory_o),
    .access_request_word_i   (u_access_node8_child2_request_word_o),
    .access_request_data_i   (u_access_node8_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node8_child2_valid_o),
    .broadcast_ready_o       (u_pe34_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node8_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node8_child2_column_o),
    .broadcast_value_i       (u_broadcast_node8_child2_value_o),
    .scan_valid_o            (u_pe34_scan_valid_o),
    .scan_ready_i            (u_lnzd_node8_child2_ready_o),
    .scan_non_zero_o         (u_pe34_scan_non_zero_o),
    .scan_last_o             (u_pe34_scan_last_o),
    .scan_element_o          (u_pe34_scan_element_o[5:0]),
    .scan_value_o            (u_pe34_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe35 (
    .reply_busy_o            (u_pe35_reply_busy_o),
    .reply_data_o            (u_pe35_reply_data_o[63:0]),
    .access_flush_i          (u_access_node8_child3_flush_o),
    .access_valid_i          (u_access_node8_child3_valid_o),
    .access_everyone_i       (u_access_node8_child3_everyone_o),
    .access_element_i        (u_access_node8_child3_element_o),
    .access_request_write_i  (u_access_node8_child3_request_write_o),
    .access_request_memory_i (u_access_node8_child3_request_memory_o),
    .access_request_word_i   (u_access_node8_child3_request_word_o),
    .access_request_data_i   (u_access_node8_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node8_child3_valid_o),
    .broadcast_ready_o       (u_pe35_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node8_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node8_child3_column_o),
    .broadcast_value_i       (u_broadcast_node8_child3_value_o),
    .scan_valid_o            (u_pe35_scan_valid_o),
    .scan_ready_i            (u_lnzd_node8_child3_ready_o),
    .scan_non_zero_o         (u_pe35_scan_non_zero_o),
    .scan_last_o             (u_pe35_scan_last_o),
    .scan_element_o          (u_pe35_scan_element_o[5:0]),
    .scan_value_o            (u_pe35_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe36 (
    .reply_busy_o            (u_pe36_reply_busy_o),
    .reply_data_o            (u_pe36_reply_data_o[63:0]),
    .access_flush_i          (u_access_node9_child0_flush_o),
    .access_valid_i          (u_access_node9_child0_valid_o),
    .access_everyone_i       (u_access_node9_child0_everyone_o),
    .access_element_i        (u_access_node9_child0_element_o),
    .access_request_write_i  (u_access_node9_child0_request_write_o),
    .access_request_memory_i (u_access_node9_child0_request_memory_o),
    .access_request_word_i   (u_access_node9_child0_request_word_o),
    .access_request_data_i   (u_access_node9_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node9_child0_valid_o),
    .broadcast_ready_o       (u_pe36_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node9_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node9_child0_column_o),
    .broadcast_value_i       (u_broadcast_node9_child0_value_o),
    .scan_valid_o            (u_pe36_scan_valid_o),
    .scan_ready_i            (u_lnzd_node9_child0_ready_o),
    .scan_non_zero_o         (u_pe36_scan_non_zero_o),
    .scan_last_o             (u_pe36_scan_last_o),
    .scan_element_o          (u_pe36_scan_element_o[5:0]),
    .scan_value_o            (u_pe36_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe37 (
    .reply_busy_o            (u_pe37_reply_busy_o),
    .reply_data_o            (u_pe37_reply_data_o[63:0]),
    .access_flush_i          (u_access_node9_child1_flush_o),
    .access_valid_i          (u_access_node9_child1_valid_o),
    .access_everyone_i       (u_access_node9_child1_everyone_o),
    .access_element_i        (u_access_node9_child1_element_o),
    .access_request_write_i  (u_access_node9_child1_request_write_o),
    .access_request_memory_i (u_access_node9_child1_request_memory_o),
    .access_request_word_i   (u_access_node9_child1_request_word_o),
    .access_request_data_i   (u_access_node9_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node9_child1_valid_o),
    .broadcast_ready_o       (u_pe37_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node9_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node9_child1_column_o),
    .broadcast_value_i       (u_broadcast_node9_child1_value_o),
    .scan_valid_o            (u_pe37_scan_valid_o),
    .scan_ready_i            (u_lnzd_node9_child1_ready_o),
    .scan_non_zero_o         (u_pe37_scan_non_zero_o),
    .scan_last_o             (u_pe37_scan_last_o),
    .scan_element_o          (u_pe37_scan_element_o[5:0]),
    .scan_value_o            (u_pe37_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe38 (
    .reply_busy_o            (u_pe38_reply_busy_o),
    .reply_data_o            (u_pe38_reply_data_o[63:0]),
    .access_flush_i          (u_access_node9_child2_flush_o),
    .access_valid_i          (u_access_node9_child2_valid_o),
    .access_everyone_i       (u_access_node9_child2_everyone_o),
    .access_element_i        (u_access_node9_child2_element_o),
    .access_request_write_i  (u_access_node9_child2_request_write_o),
    .access_request_memory_i (u_access_node9_child2_request_memory_o),
    .access_request_word_i   (u_access_node9_child2_request_word_o),
    .access_request_data_i   (u_access_node9_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node9_child2_valid_o),
    .broadcast_ready_o       (u_pe38_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node9_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node9_child2_column_o),
    .broadcast_value_i       (u_broadcast_node9_child2_value_o),
    .scan_valid_o            (u_pe38_scan_valid_o),
    .scan_ready_i            (u_lnzd_node9_child2_ready_o),
    .scan_non_zero_o         (u_pe38_scan_non_zero_o),
    .scan_last_o             (u_pe38_scan_last_o),
    .scan_element_o          (u_pe38_scan_element_o[5:0]),
    .scan_value_o            (u_pe38_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe39 (
    .reply_busy_o            (u_pe39_reply_busy_o),
    .reply_data_o            (u_pe39_reply_data_o[63:0]),
    .access_flush_i          (u_access_node9_child3_flush_o),
    .access_valid_i          (u_access_node9_child3_valid_o),
    .access_everyone_i       (u_access_node9_child3_everyone_o),
    .access_element_i        (u_access_node9_child3_element_o),
    .access_request_write_i  (u_access_node9_child3_request_write_o),
    .access_request_memory_i (u_access_node9_child3_request_memory_o),
    .access_request_word_i   (u_access_node9_child3_request_word_o),
    .access_request_data_i   (u_access_node9_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node9_child3_valid_o),
    .broadcast_ready_o       (u_pe39_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node9_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node9_child3_column_o),
    .broadcast_value_i       (u_broadcast_node9_child3_value_o),
    .scan_valid_o            (u_pe39_scan_valid_o),
    .scan_ready_i            (u_lnzd_node9_child3_ready_o),
    .scan_non_zero_o         (u_pe39_scan_non_zero_o),
    .scan_last_o             (u_pe39_scan_last_o),
    .scan_element_o          (u_pe39_scan_element_o[5:0]),
    .scan_value_o            (u_pe39_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe40 (
    .reply_busy_o            (u_pe40_reply_busy_o),
    .reply_data_o            (u_pe40_reply_data_o[63:0]),
    .access_flush_i          (u_access_node10_child0_flush_o),
    .access_valid_i          (u_access_node10_child0_valid_o),
    .access_everyone_i       (u_access_node10_child0_everyone_o),
    .access_element_i        (u_access_node10_child0_element_o),
    .access_request_write_i  (u_access_node10_child0_request_write_o),
    .access_request_memory_i (u_access_node10_child0_request_memory_o),
    .access_request_word_i   (u_access_node10_child0_request_word_o),
    .access_request_data_i   (u_access_node10_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node10_child0_valid_o),
    .broadcast_ready_o       (u_pe40_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node10_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node10_child0_column_o),
    .broadcast_value_i       (u_broadcast_node10_child0_value_o),
    .scan_valid_o            (u_pe40_scan_valid_o),
    .scan_ready_i            (u_lnzd_node10_child0_ready_o),
    .scan_non_zero_o         (u_pe40_scan_non_zero_o),
    .scan_last_o             (u_pe40_scan_last_o),
    .scan_element_o          (u_pe40_scan_element_o[5:0]),
    .scan_value_o            (u_pe40_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe41 (
    .reply_busy_o            (u_pe41_reply_busy_o),
    .reply_data_o            (u_pe41_reply_data_o[63:0]),
    .access_flush_i          (u_access_node10_child1_flush_o),
    .access_valid_i          (u_access_node10_child1_valid_o),
    .access_everyone_i       (u_access_node10_child1_everyone_o),
    .access_element_i        (u_access_node10_child1_element_o),
    .access_request_write_i  (u_access_node10_child1_request_write_o),
    .access_request_memory_i (u_access_node10_child1_request_memory_o),
    .access_request_word_i   (u_access_node10_child1_request_word_o),
    .access_request_data_i   (u_access_node10_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node10_child1_valid_o),
    .broadcast_ready_o       (u_pe41_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node10_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node10_child1_column_o),
    .broadcast_value_i       (u_broadcast_node10_child1_value_o),
    .scan_valid_o            (u_pe41_scan_valid_o),
    .scan_ready_i            (u_lnzd_node10_child1_ready_o),
    .scan_non_zero_o         (u_pe41_scan_non_zero_o),
    .scan_last_o             (u_pe41_scan_last_o),
    .scan_element_o          (u_pe41_scan_element_o[5:0]),
    .scan_value_o            (u_pe41_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe42 (
    .reply_busy_o            (u_pe42_reply_busy_o),
    .reply_data_o            (u_pe42_reply_data_o[63:0]),
    .access_flush_i          (u_access_node10_child2_flush_o),
    .access_valid_i          (u_access_node10_child2_valid_o),
    .access_everyone_i       (u_access_node10_child2_everyone_o),
    .access_element_i        (u_access_node10_child2_element_o),
    .access_request_write_i  (u_access_node10_child2_request_write_o),
    .access_request_memory_i (u_access_node10_child2_request_memory_o),
    .access_request_word_i   (u_access_node10_child2_request_word_o),
    .access_request_data_i   (u_access_node10_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node10_child2_valid_o),
    .broadcast_ready_o       (u_pe42_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node10_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node10_child2_column_o),
    .broadcast_value_i       (u_broadcast_node10_child2_value_o),
    .scan_valid_o            (u_pe42_scan_valid_o),
    .scan_ready_i            (u_lnzd_node10_child2_ready_o),
    .scan_non_zero_o         (u_pe42_scan_non_zero_o),
    .scan_last_o             (u_pe42_scan_last_o),
    .scan_element_o          (u_pe42_scan_element_o[5:0]),
    .scan_value_o            (u_pe42_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe43 (
    .reply_busy_o            (u_pe43_reply_busy_o),
    .reply_data_o            (u_pe43_reply_data_o[63:0]),
    .access_flush_i          (u_access_node10_child3_flush_o),
    .access_valid_i          (u_access_node10_child3_valid_o),
    .access_everyone_i       (u_access_node10_child3_everyone_o),
    .access_element_i        (u_access_node10_child3_element_o),
    .access_request_write_i  (u_access_node10_child3_request_write_o),
    .access_request_memory_i (u_access_node10_child3_request_memory_o),
    .access_request_word_i   (u_access_node10_child3_request_word_o),
    .access_request_data_i   (u_access_node10_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node10_child3_valid_o),
    .broadcast_ready_o       (u_pe43_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node10_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node10_child3_column_o),
    .broadcast_value_i       (u_broadcast_node10_child3_value_o),
    .scan_valid_o            (u_pe43_scan_valid_o),
    .scan_ready_i            (u_lnzd_node10_child3_ready_o),
    .scan_non_zero_o         (u_pe43_scan_non_zero_o),
    .scan_last_o             (u_pe43_scan_last_o),
    .scan_element_o          (u_pe43_scan_element_o[5:0]),
    .scan_value_o            (u_pe43_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe44 (
    .reply_busy_o            (u_pe44_reply_busy_o),
    .reply_data_o            (u_pe44_reply_data_o[63:0]),
    .access_flush_i          (u_access_node11_child0_flush_o),
    .access_valid_i          (u_access_node11_child0_valid_o),
    .access_everyone_i       (u_access_node11_child0_everyone_o),
    .access_element_i        (u_access_node11_child0_element_o),
    .access_request_write_i  (u_access_node11_child0_request_write_o),
    .access_request_memory_i (u_access_node11_child0_request_memory_o),
    .access_request_word_i   (u_access_node11_child0_request_word_o),
    .access_request_data_i   (u_access_node11_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node11_child0_valid_o),
    .broadcast_ready_o       (u_pe44_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node11_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node11_child0_column_o),
    .broadcast_value_i       (u_broadcast_node11_child0_value_o),
    .scan_valid_o            (u_pe44_scan_valid_o),
    .scan_ready_i            (u_lnzd_node11_child0_ready_o),
    .scan_non_zero_o         (u_pe44_scan_non_zero_o),
    .scan_last_o             (u_pe44_scan_last_o),
    .scan_element_o          (u_pe44_scan_element_o[5:0]),
    .scan_value_o            (u_pe44_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe45 (
    .reply_busy_o            (u_pe45_reply_busy_o),
    .reply_data_o            (u_pe45_reply_data_o[63:0]),
    .access_flush_i          (u_access_node11_child1_flush_o),
    .access_valid_i          (u_access_node11_child1_valid_o),
    .access_everyone_i       (u_access_node11_child1_everyone_o),
    .access_element_i        (u_access_node11_child1_element_o),
    .access_request_write_i  (u_access_node11_child1_request_write_o),
    .access_request_memory_i (u_access_node11_child1_request_memory_o),
    .access_request_word_i   (u_access_node11_child1_request_word_o),
    .access_request_data_i   (u_access_node11_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node11_child1_valid_o),
    .broadcast_ready_o       (u_pe45_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node11_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node11_child1_column_o),
    .broadcast_value_i       (u_broadcast_node11_child1_value_o),
    .scan_valid_o            (u_pe45_scan_valid_o),
    .scan_ready_i            (u_lnzd_node11_child1_ready_o),
    .scan_non_zero_o         (u_pe45_scan_non_zero_o),
    .scan_last_o             (u_pe45_scan_last_o),
    .scan_element_o          (u_pe45_scan_element_o[5:0]),
    .scan_value_o            (u_pe45_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe46 (
    .reply_busy_o            (u_pe46_reply_busy_o),
    .reply_data_o            (u_pe46_reply_data_o[63:0]),
    .access_flush_i          (u_access_node11_child2_flush_o),
    .access_valid_i          (u_access_node11_child2_valid_o),
    .access_everyone_i       (u_access_node11_child2_everyone_o),
    .access_element_i        (u_access_node11_child2_element_o),
    .access_request_write_i  (u_access_node11_child2_request_write_o),
    .access_request_memory_i (u_access_node11_child2_request_memory_o),
    .access_request_word_i   (u_access_node11_child2_request_word_o),
    .access_request_data_i   (u_access_node11_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node11_child2_valid_o),
    .broadcast_ready_o       (u_pe46_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node11_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node11_child2_column_o),
    .broadcast_value_i       (u_broadcast_node11_child2_value_o),
    .scan_valid_o            (u_pe46_scan_valid_o),
    .scan_ready_i            (u_lnzd_node11_child2_ready_o),
    .scan_non_zero_o         (u_pe46_scan_non_zero_o),
    .scan_last_o             (u_pe46_scan_last_o),
    .scan_element_o          (u_pe46_scan_element_o[5:0]),
    .scan_value_o            (u_pe46_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe47 (
    .reply_busy_o            (u_pe47_reply_busy_o),
    .reply_data_o            (u_pe47_reply_data_o[63:0]),
    .access_flush_i          (u_access_node11_child3_flush_o),
    .access_valid_i          (u_access_node11_child3_valid_o),
    .access_everyone_i       (u_access_node11_child3_everyone_o),
    .access_element_i        (u_access_node11_child3_element_o),
    .access_request_write_i  (u_access_node11_child3_request_write_o),
    .access_request_memory_i (u_access_node11_child3_request_memory_o),
    .access_request_word_i   (u_access_node11_child3_request_word_o),
    .access_request_data_i   (u_access_node11_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node11_child3_valid_o),
    .broadcast_ready_o       (u_pe47_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node11_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node11_child3_column_o),
    .broadcast_value_i       (u_broadcast_node11_child3_value_o),
    .scan_valid_o            (u_pe47_scan_valid_o),
    .scan_ready_i            (u_lnzd_node11_child3_ready_o),
    .scan_non_zero_o         (u_pe47_scan_non_zero_o),
    .scan_last_o             (u_pe47_scan_last_o),
    .scan_element_o          (u_pe47_scan_element_o[5:0]),
    .scan_value_o            (u_pe47_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe48 (
    .reply_busy_o            (u_pe48_reply_busy_o),
    .reply_data_o            (u_pe48_reply_data_o[63:0]),
    .access_flush_i          (u_access_node12_child0_flush_o),
    .access_valid_i          (u_access_node12_child0_valid_o),
    .access_everyone_i       (u_access_node12_child0_everyone_o),
    .access_element_i        (u_access_node12_child0_element_o),
    .access_request_write_i  (u_access_node12_child0_request_write_o),
    .access_request_memory_i (u_access_node12_child0_request_memory_o),
    .access_request_word_i   (u_access_node12_child0_request_word_o),
    .access_request_data_i   (u_access_node12_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node12_child0_valid_o),
    .broadcast_ready_o       (u_pe48_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node12_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node12_child0_column_o),
    .broadcast_value_i       (u_broadcast_node12_child0_value_o),
    .scan_valid_o            (u_pe48_scan_valid_o),
    .scan_ready_i            (u_lnzd_node12_child0_ready_o),
    .scan_non_zero_o         (u_pe48_scan_non_zero_o),
    .scan_last_o             (u_pe48_scan_last_o),
    .scan_element_o          (u_pe48_scan_element_o[5:0]),
    .scan_value_o            (u_pe48_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe49 (
    .reply_busy_o            (u_pe49_reply_busy_o),
    .reply_data_o            (u_pe49_reply_data_o[63:0]),
    .access_flush_i          (u_access_node12_child1_flush_o),
    .access_valid_i          (u_access_node12_child1_valid_o),
    .access_everyone_i       (u_access_node12_child1_everyone_o),
    .access_element_i        (u_access_node12_child1_element_o),
    .access_request_write_i  (u_access_node12_child1_request_write_o),
    .access_request_memory_i (u_access_node12_child1_request_memory_o),
    .access_request_word_i   (u_access_node12_child1_request_word_o),
    .access_request_data_i   (u_access_node12_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node12_child1_valid_o),
    .broadcast_ready_o       (u_pe49_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node12_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node12_child1_column_o),
    .broadcast_value_i       (u_broadcast_node12_child1_value_o),
    .scan_valid_o            (u_pe49_scan_valid_o),
    .scan_ready_i            (u_lnzd_node12_child1_ready_o),
    .scan_non_zero_o         (u_pe49_scan_non_zero_o),
    .scan_last_o             (u_pe49_scan_last_o),
    .scan_element_o          (u_pe49_scan_element_o[5:0]),
    .scan_value_o            (u_pe49_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe50 (
    .reply_busy_o            (u_pe50_reply_busy_o),
    .reply_data_o            (u_pe50_reply_data_o[63:0]),
    .access_flush_i          (u_access_node12_child2_flush_o),
    .access_valid_i          (u_access_node12_child2_valid_o),
    .access_everyone_i       (u_access_node12_child2_everyone_o),
    .access_element_i        (u_access_node12_child2_element_o),
    .access_request_write_i  (u_access_node12_child2_request_write_o),
    .access_request_memory_i (u_access_node12_child2_request_memory_o),
    .access_request_word_i   (u_access_node12_child2_request_word_o),
    .access_request_data_i   (u_access_node12_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node12_child2_valid_o),
    .broadcast_ready_o       (u_pe50_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node12_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node12_child2_column_o),
    .broadcast_value_i       (u_broadcast_node12_child2_value_o),
    .scan_valid_o            (u_pe50_scan_valid_o),
    .scan_ready_i            (u_lnzd_node12_child2_ready_o),
    .scan_non_zero_o         (u_pe50_scan_non_zero_o),
    .scan_last_o             (u_pe50_scan_last_o),
    .scan_element_o          (u_pe50_scan_element_o[5:0]),
    .scan_value_o            (u_pe50_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe51 (
    .reply_busy_o            (u_pe51_reply_busy_o),
    .reply_data_o            (u_pe51_reply_data_o[63:0]),
    .access_flush_i          (u_access_node12_child3_flush_o),
    .access_valid_i          (u_access_node12_child3_valid_o),
    .access_everyone_i       (u_access_node12_child3_everyone_o),
    .access_element_i        (u_access_node12_child3_element_o),
    .access_request_write_i  (u_access_node12_child3_request_write_o),
    .access_request_memory_i (u_access_node12_child3_request_memory_o),
    .access_request_word_i   (u_access_node12_child3_request_word_o),
    .access_request_data_i   (u_access_node12_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node12_child3_valid_o),
    .broadcast_ready_o       (u_pe51_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node12_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node12_child3_column_o),
    .broadcast_value_i       (u_broadcast_node12_child3_value_o),
    .scan_valid_o            (u_pe51_scan_valid_o),
    .scan_ready_i            (u_lnzd_node12_child3_ready_o),
    .scan_non_zero_o         (u_pe51_scan_non_zero_o),
    .scan_last_o             (u_pe51_scan_last_o),
    .scan_element_o          (u_pe51_scan_element_o[5:0]),
    .scan_value_o            (u_pe51_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe52 (
    .reply_busy_o            (u_pe52_reply_busy_o),
    .reply_data_o            (u_pe52_reply_data_o[63:0]),
    .access_flush_i          (u_access_node13_child0_flush_o),
    .access_valid_i          (u_access_node13_child0_valid_o),
    .access_everyone_i       (u_access_node13_child0_everyone_o),
    .access_element_i        (u_access_node13_child0_element_o),
    .access_request_write_i  (u_access_node13_child0_request_write_o),
    .access_request_memory_i (u_access_node13_child0_request_memory_o),
    .access_request_word_i   (u_access_node13_child0_request_word_o),
    .access_request_data_i   (u_access_node13_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node13_child0_valid_o),
    .broadcast_ready_o       (u_pe52_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node13_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node13_child0_column_o),
    .broadcast_value_i       (u_broadcast_node13_child0_value_o),
    .scan_valid_o            (u_pe52_scan_valid_o),
    .scan_ready_i            (u_lnzd_node13_child0_ready_o),
    .scan_non_zero_o         (u_pe52_scan_non_zero_o),
    .scan_last_o             (u_pe52_scan_last_o),
    .scan_element_o          (u_pe52_scan_element_o[5:0]),
    .scan_value_o            (u_pe52_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe53 (
    .reply_busy_o            (u_pe53_reply_busy_o),
    .reply_data_o            (u_pe53_reply_data_o[63:0]),
    .access_flush_i          (u_access_node13_child1_flush_o),
    .access_valid_i          (u_access_node13_child1_valid_o),
    .access_everyone_i       (u_access_node13_child1_everyone_o),
    .access_element_i        (u_access_node13_child1_element_o),
    .access_request_write_i  (u_access_node13_child1_request_write_o),
    .access_request_memory_i (u_access_node13_child1_request_memory_o),
    .access_request_word_i   (u_access_node13_child1_request_word_o),
    .access_request_data_i   (u_access_node13_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node13_child1_valid_o),
    .broadcast_ready_o       (u_pe53_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node13_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node13_child1_column_o),
    .broadcast_value_i       (u_broadcast_node13_child1_value_o),
    .scan_valid_o            (u_pe53_scan_valid_o),
    .scan_ready_i            (u_lnzd_node13_child1_ready_o),
    .scan_non_zero_o         (u_pe53_scan_non_zero_o),
    .scan_last_o             (u_pe53_scan_last_o),
    .scan_element_o          (u_pe53_scan_element_o[5:0]),
    .scan_value_o            (u_pe53_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe54 (
    .reply_busy_o            (u_pe54_reply_busy_o),
    .reply_data_o            (u_pe54_reply_data_o[63:0]),
    .access_flush_i          (u_access_node13_child2_flush_o),
    .access_valid_i          (u_access_node13_child2_valid_o),
    .access_everyone_i       (u_access_node13_child2_everyone_o),
    .access_element_i        (u_access_node13_child2_element_o),
    .access_request_write_i  (u_access_node13_child2_request_write_o),
    .access_request_memory_i (u_access_node13_child2_request_memory_o),
    .access_request_word_i   (u_access_node13_child2_request_word_o),
    .access_request_data_i   (u_access_node13_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node13_child2_valid_o),
    .broadcast_ready_o       (u_pe54_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node13_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node13_child2_column_o),
    .broadcast_value_i       (u_broadcast_node13_child2_value_o),
    .scan_valid_o            (u_pe54_scan_valid_o),
    .scan_ready_i            (u_lnzd_node13_child2_ready_o),
    .scan_non_zero_o         (u_pe54_scan_non_zero_o),
    .scan_last_o             (u_pe54_scan_last_o),
    .scan_element_o          (u_pe54_scan_element_o[5:0]),
    .scan_value_o            (u_pe54_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe55 (
    .reply_busy_o            (u_pe55_reply_busy_o),
    .reply_data_o            (u_pe55_reply_data_o[63:0]),
    .access_flush_i          (u_access_node13_child3_flush_o),
    .access_valid_i          (u_access_node13_child3_valid_o),
    .access_everyone_i       (u_access_node13_child3_everyone_o),
    .access_element_i        (u_access_node13_child3_element_o),
    .access_request_write_i  (u_access_node13_child3_request_write_o),
    .access_request_memory_i (u_access_node13_child3_request_memory_o),
    .access_request_word_i   (u_access_node13_child3_request_word_o),
    .access_request_data_i   (u_access_node13_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node13_child3_valid_o),
    .broadcast_ready_o       (u_pe55_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node13_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node13_child3_column_o),
    .broadcast_value_i       (u_broadcast_node13_child3_value_o),
    .scan_valid_o            (u_pe55_scan_valid_o),
    .scan_ready_i            (u_lnzd_node13_child3_ready_o),
    .scan_non_zero_o         (u_pe55_scan_non_zero_o),
    .scan_last_o             (u_pe55_scan_last_o),
    .scan_element_o          (u_pe55_scan_element_o[5:0]),
    .scan_value_o            (u_pe55_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe56 (
    .reply_busy_o            (u_pe56_reply_busy_o),
    .reply_data_o            (u_pe56_reply_data_o[63:0]),
    .access_flush_i          (u_access_node14_child0_flush_o),
    .access_valid_i          (u_access_node14_child0_valid_o),
    .access_everyone_i       (u_access_node14_child0_everyone_o),
    .access_element_i        (u_access_node14_child0_element_o),
    .access_request_write_i  (u_access_node14_child0_request_write_o),
    .access_request_memory_i (u_access_node14_child0_request_memory_o),
    .access_request_word_i   (u_access_node14_child0_request_word_o),
    .access_request_data_i   (u_access_node14_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node14_child0_valid_o),
    .broadcast_ready_o       (u_pe56_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node14_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node14_child0_column_o),
    .broadcast_value_i       (u_broadcast_node14_child0_value_o),
    .scan_valid_o            (u_pe56_scan_valid_o),
    .scan_ready_i            (u_lnzd_node14_child0_ready_o),
    .scan_non_zero_o         (u_pe56_scan_non_zero_o),
    .scan_last_o             (u_pe56_scan_last_o),
    .scan_element_o          (u_pe56_scan_element_o[5:0]),
    .scan_value_o            (u_pe56_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe57 (
    .reply_busy_o            (u_pe57_reply_busy_o),
    .reply_data_o            (u_pe57_reply_data_o[63:0]),
    .access_flush_i          (u_access_node14_child1_flush_o),
    .access_valid_i          (u_access_node14_child1_valid_o),
    .access_everyone_i       (u_access_node14_child1_everyone_o),
    .access_element_i        (u_access_node14_child1_element_o),
    .access_request_write_i  (u_access_node14_child1_request_write_o),
    .access_request_memory_i (u_access_node14_child1_request_memory_o),
    .access_request_word_i   (u_access_node14_child1_request_word_o),
    .access_request_data_i   (u_access_node14_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node14_child1_valid_o),
    .broadcast_ready_o       (u_pe57_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node14_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node14_child1_column_o),
    .broadcast_value_i       (u_broadcast_node14_child1_value_o),
    .scan_valid_o            (u_pe57_scan_valid_o),
    .scan_ready_i            (u_lnzd_node14_child1_ready_o),
    .scan_non_zero_o         (u_pe57_scan_non_zero_o),
    .scan_last_o             (u_pe57_scan_last_o),
    .scan_element_o          (u_pe57_scan_element_o[5:0]),
    .scan_value_o            (u_pe57_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe58 (
    .reply_busy_o            (u_pe58_reply_busy_o),
    .reply_data_o            (u_pe58_reply_data_o[63:0]),
    .access_flush_i          (u_access_node14_child2_flush_o),
    .access_valid_i          (u_access_node14_child2_valid_o),
    .access_everyone_i       (u_access_node14_child2_everyone_o),
    .access_element_i        (u_access_node14_child2_element_o),
    .access_request_write_i  (u_access_node14_child2_request_write_o),
    .access_request_memory_i (u_access_node14_child2_request_memory_o),
    .access_request_word_i   (u_access_node14_child2_request_word_o),
    .access_request_data_i   (u_access_node14_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node14_child2_valid_o),
    .broadcast_ready_o       (u_pe58_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node14_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node14_child2_column_o),
    .broadcast_value_i       (u_broadcast_node14_child2_value_o),
    .scan_valid_o            (u_pe58_scan_valid_o),
    .scan_ready_i            (u_lnzd_node14_child2_ready_o),
    .scan_non_zero_o         (u_pe58_scan_non_zero_o),
    .scan_last_o             (u_pe58_scan_last_o),
    .scan_element_o          (u_pe58_scan_element_o[5:0]),
    .scan_value_o            (u_pe58_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe59 (
    .reply_busy_o            (u_pe59_reply_busy_o),
    .reply_data_o            (u_pe59_reply_data_o[63:0]),
    .access_flush_i          (u_access_node14_child3_flush_o),
    .access_valid_i          (u_access_node14_child3_valid_o),
    .access_everyone_i       (u_access_node14_child3_everyone_o),
    .access_element_i        (u_access_node14_child3_element_o),
    .access_request_write_i  (u_access_node14_child3_request_write_o),
    .access_request_memory_i (u_access_node14_child3_request_memory_o),
    .access_request_word_i   (u_access_node14_child3_request_word_o),
    .access_request_data_i   (u_access_node14_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node14_child3_valid_o),
    .broadcast_ready_o       (u_pe59_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node14_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node14_child3_column_o),
    .broadcast_value_i       (u_broadcast_node14_child3_value_o),
    .scan_valid_o            (u_pe59_scan_valid_o),
    .scan_ready_i            (u_lnzd_node14_child3_ready_o),
    .scan_non_zero_o         (u_pe59_scan_non_zero_o),
    .scan_last_o             (u_pe59_scan_last_o),
    .scan_element_o          (u_pe59_scan_element_o[5:0]),
    .scan_value_o            (u_pe59_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe60 (
    .reply_busy_o            (u_pe60_reply_busy_o),
    .reply_data_o            (u_pe60_reply_data_o[63:0]),
    .access_flush_i          (u_access_node15_child0_flush_o),
    .access_valid_i          (u_access_node15_child0_valid_o),
    .access_everyone_i       (u_access_node15_child0_everyone_o),
    .access_element_i        (u_access_node15_child0_element_o),
    .access_request_write_i  (u_access_node15_child0_request_write_o),
    .access_request_memory_i (u_access_node15_child0_request_memory_o),
    .access_request_word_i   (u_access_node15_child0_request_word_o),
    .access_request_data_i   (u_access_node15_child0_request_data_o),
    .broadcast_valid_i       (u_broadcast_node15_child0_valid_o),
    .broadcast_ready_o       (u_pe60_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node15_child0_pass_o),
    .broadcast_column_i      (u_broadcast_node15_child0_column_o),
    .broadcast_value_i       (u_broadcast_node15_child0_value_o),
    .scan_valid_o            (u_pe60_scan_valid_o),
    .scan_ready_i            (u_lnzd_node15_child0_ready_o),
    .scan_non_zero_o         (u_pe60_scan_non_zero_o),
    .scan_last_o             (u_pe60_scan_last_o),
    .scan_element_o          (u_pe60_scan_element_o[5:0]),
    .scan_value_o            (u_pe60_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe61 (
    .reply_busy_o            (u_pe61_reply_busy_o),
    .reply_data_o            (u_pe61_reply_data_o[63:0]),
    .access_flush_i          (u_access_node15_child1_flush_o),
    .access_valid_i          (u_access_node15_child1_valid_o),
    .access_everyone_i       (u_access_node15_child1_everyone_o),
    .access_element_i        (u_access_node15_child1_element_o),
    .access_request_write_i  (u_access_node15_child1_request_write_o),
    .access_request_memory_i (u_access_node15_child1_request_memory_o),
    .access_request_word_i   (u_access_node15_child1_request_word_o),
    .access_request_data_i   (u_access_node15_child1_request_data_o),
    .broadcast_valid_i       (u_broadcast_node15_child1_valid_o),
    .broadcast_ready_o       (u_pe61_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node15_child1_pass_o),
    .broadcast_column_i      (u_broadcast_node15_child1_column_o),
    .broadcast_value_i       (u_broadcast_node15_child1_value_o),
    .scan_valid_o            (u_pe61_scan_valid_o),
    .scan_ready_i            (u_lnzd_node15_child1_ready_o),
    .scan_non_zero_o         (u_pe61_scan_non_zero_o),
    .scan_last_o             (u_pe61_scan_last_o),
    .scan_element_o          (u_pe61_scan_element_o[5:0]),
    .scan_value_o            (u_pe61_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe62 (
    .reply_busy_o            (u_pe62_reply_busy_o),
    .reply_data_o            (u_pe62_reply_data_o[63:0]),
    .access_flush_i          (u_access_node15_child2_flush_o),
    .access_valid_i          (u_access_node15_child2_valid_o),
    .access_everyone_i       (u_access_node15_child2_everyone_o),
    .access_element_i        (u_access_node15_child2_element_o),
    .access_request_write_i  (u_access_node15_child2_request_write_o),
    .access_request_memory_i (u_access_node15_child2_request_memory_o),
    .access_request_word_i   (u_access_node15_child2_request_word_o),
    .access_request_data_i   (u_access_node15_child2_request_data_o),
    .broadcast_valid_i       (u_broadcast_node15_child2_valid_o),
    .broadcast_ready_o       (u_pe62_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node15_child2_pass_o),
    .broadcast_column_i      (u_broadcast_node15_child2_column_o),
    .broadcast_value_i       (u_broadcast_node15_child2_value_o),
    .scan_valid_o            (u_pe62_scan_valid_o),
    .scan_ready_i            (u_lnzd_node15_child2_ready_o),
    .scan_non_zero_o         (u_pe62_scan_non_zero_o),
    .scan_last_o             (u_pe62_scan_last_o),
    .scan_element_o          (u_pe62_scan_element_o[5:0]),
    .scan_value_o            (u_pe62_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieProcessingElement u_pe63 (
    .reply_busy_o            (u_pe63_reply_busy_o),
    .reply_data_o            (u_pe63_reply_data_o[63:0]),
    .access_flush_i          (u_access_node15_child3_flush_o),
    .access_valid_i          (u_access_node15_child3_valid_o),
    .access_everyone_i       (u_access_node15_child3_everyone_o),
    .access_element_i        (u_access_node15_child3_element_o),
    .access_request_write_i  (u_access_node15_child3_request_write_o),
    .access_request_memory_i (u_access_node15_child3_request_memory_o),
    .access_request_word_i   (u_access_node15_child3_request_word_o),
    .access_request_data_i   (u_access_node15_child3_request_data_o),
    .broadcast_valid_i       (u_broadcast_node15_child3_valid_o),
    .broadcast_ready_o       (u_pe63_broadcast_ready_o),
    .broadcast_pass_i        (u_broadcast_node15_child3_pass_o),
    .broadcast_column_i      (u_broadcast_node15_child3_column_o),
    .broadcast_value_i       (u_broadcast_node15_child3_value_o),
    .scan_valid_o            (u_pe63_scan_valid_o),
    .scan_ready_i            (u_lnzd_node15_child3_ready_o),
    .scan_non_zero_o         (u_pe63_scan_non_zero_o),
    .scan_last_o             (u_pe63_scan_last_o),
    .scan_element_o          (u_pe63_scan_element_o[5:0]),
    .scan_value_o            (u_pe63_scan_value_o[15:0]),
    .clk                     (clk),
    .reset                   (reset)
  );

  EieAccessLeaf4 u_access_node0 (
    .node_flush_o              (u_access_node0_node_flush_o),
    .upstream_flush_i          (u_access_node16_child0_flush_o),
    .upstream_valid_i          (u_access_node16_child0_valid_o),
    .upstream_everyone_i       (u_access_node16_child0_everyone_o),
    .upstream_element_i        (u_access_node16_child0_element_o),
    .upstream_request_write_i  (u_access_node16_child0_request_write_o),
    .upstream_request_memory_i (u_access_node16_child0_request_memory_o),
    .upstream_request_word_i   (u_access_node16_child0_request_word_o),
    .upstream_request_data_i   (u_access_node16_child0_request_data_o),
    .reply_busy_o              (u_access_node0_reply_busy_o),
    .reply_data_o              (u_access_node0_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node0_child0_flush_o),
    .child0_valid_o            (u_access_node0_child0_valid_o),
    .child0_everyone_o         (u_access_node0_child0_everyone_o),
    .child0_element_o          (u_access_node0_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node0_child0_request_write_o),
    .child0_request_memory_o   (u_access_node0_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node0_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node0_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe0_reply_busy_o),
    .child_reply0_data_i       (u_pe0_reply_data_o),
    .child1_flush_o            (u_access_node0_child1_flush_o),
    .child1_valid_o            (u_access_node0_child1_valid_o),
    .child1_everyone_o         (u_access_node0_child1_everyone_o),
    .child1_element_o          (u_access_node0_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node0_child1_request_write_o),
    .child1_request_memory_o   (u_access_node0_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node0_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node0_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe1_reply_busy_o),
    .child_reply1_data_i       (u_pe1_reply_data_o),
    .child2_flush_o            (u_access_node0_child2_flush_o),
    .child2_valid_o            (u_access_node0_child2_valid_o),
    .child2_everyone_o         (u_access_node0_child2_everyone_o),
    .child2_element_o          (u_access_node0_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node0_child2_request_write_o),
    .child2_request_memory_o   (u_access_node0_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node0_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node0_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe2_reply_busy_o),
    .child_reply2_data_i       (u_pe2_reply_data_o),
    .child3_flush_o            (u_access_node0_child3_flush_o),
    .child3_valid_o            (u_access_node0_child3_valid_o),
    .child3_everyone_o         (u_access_node0_child3_everyone_o),
    .child3_element_o          (u_access_node0_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node0_child3_request_write_o),
    .child3_request_memory_o   (u_access_node0_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node0_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node0_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe3_reply_busy_o),
    .child_reply3_data_i       (u_pe3_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node1 (
    .node_flush_o              (u_access_node1_node_flush_o),
    .upstream_flush_i          (u_access_node16_child1_flush_o),
    .upstream_valid_i          (u_access_node16_child1_valid_o),
    .upstream_everyone_i       (u_access_node16_child1_everyone_o),
    .upstream_element_i        (u_access_node16_child1_element_o),
    .upstream_request_write_i  (u_access_node16_child1_request_write_o),
    .upstream_request_memory_i (u_access_node16_child1_request_memory_o),
    .upstream_request_word_i   (u_access_node16_child1_request_word_o),
    .upstream_request_data_i   (u_access_node16_child1_request_data_o),
    .reply_busy_o              (u_access_node1_reply_busy_o),
    .reply_data_o              (u_access_node1_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node1_child0_flush_o),
    .child0_valid_o            (u_access_node1_child0_valid_o),
    .child0_everyone_o         (u_access_node1_child0_everyone_o),
    .child0_element_o          (u_access_node1_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node1_child0_request_write_o),
    .child0_request_memory_o   (u_access_node1_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node1_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node1_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe4_reply_busy_o),
    .child_reply0_data_i       (u_pe4_reply_data_o),
    .child1_flush_o            (u_access_node1_child1_flush_o),
    .child1_valid_o            (u_access_node1_child1_valid_o),
    .child1_everyone_o         (u_access_node1_child1_everyone_o),
    .child1_element_o          (u_access_node1_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node1_child1_request_write_o),
    .child1_request_memory_o   (u_access_node1_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node1_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node1_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe5_reply_busy_o),
    .child_reply1_data_i       (u_pe5_reply_data_o),
    .child2_flush_o            (u_access_node1_child2_flush_o),
    .child2_valid_o            (u_access_node1_child2_valid_o),
    .child2_everyone_o         (u_access_node1_child2_everyone_o),
    .child2_element_o          (u_access_node1_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node1_child2_request_write_o),
    .child2_request_memory_o   (u_access_node1_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node1_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node1_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe6_reply_busy_o),
    .child_reply2_data_i       (u_pe6_reply_data_o),
    .child3_flush_o            (u_access_node1_child3_flush_o),
    .child3_valid_o            (u_access_node1_child3_valid_o),
    .child3_everyone_o         (u_access_node1_child3_everyone_o),
    .child3_element_o          (u_access_node1_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node1_child3_request_write_o),
    .child3_request_memory_o   (u_access_node1_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node1_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node1_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe7_reply_busy_o),
    .child_reply3_data_i       (u_pe7_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node2 (
    .node_flush_o              (u_access_node2_node_flush_o),
    .upstream_flush_i          (u_access_node16_child2_flush_o),
    .upstream_valid_i          (u_access_node16_child2_valid_o),
    .upstream_everyone_i       (u_access_node16_child2_everyone_o),
    .upstream_element_i        (u_access_node16_child2_element_o),
    .upstream_request_write_i  (u_access_node16_child2_request_write_o),
    .upstream_request_memory_i (u_access_node16_child2_request_memory_o),
    .upstream_request_word_i   (u_access_node16_child2_request_word_o),
    .upstream_request_data_i   (u_access_node16_child2_request_data_o),
    .reply_busy_o              (u_access_node2_reply_busy_o),
    .reply_data_o              (u_access_node2_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node2_child0_flush_o),
    .child0_valid_o            (u_access_node2_child0_valid_o),
    .child0_everyone_o         (u_access_node2_child0_everyone_o),
    .child0_element_o          (u_access_node2_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node2_child0_request_write_o),
    .child0_request_memory_o   (u_access_node2_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node2_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node2_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe8_reply_busy_o),
    .child_reply0_data_i       (u_pe8_reply_data_o),
    .child1_flush_o            (u_access_node2_child1_flush_o),
    .child1_valid_o            (u_access_node2_child1_valid_o),
    .child1_everyone_o         (u_access_node2_child1_everyone_o),
    .child1_element_o          (u_access_node2_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node2_child1_request_write_o),
    .child1_request_memory_o   (u_access_node2_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node2_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node2_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe9_reply_busy_o),
    .child_reply1_data_i       (u_pe9_reply_data_o),
    .child2_flush_o            (u_access_node2_child2_flush_o),
    .child2_valid_o            (u_access_node2_child2_valid_o),
    .child2_everyone_o         (u_access_node2_child2_everyone_o),
    .child2_element_o          (u_access_node2_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node2_child2_request_write_o),
    .child2_request_memory_o   (u_access_node2_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node2_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node2_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe10_reply_busy_o),
    .child_reply2_data_i       (u_pe10_reply_data_o),
    .child3_flush_o            (u_access_node2_child3_flush_o),
    .child3_valid_o            (u_access_node2_child3_valid_o),
    .child3_everyone_o         (u_access_node2_child3_everyone_o),
    .child3_element_o          (u_access_node2_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node2_child3_request_write_o),
    .child3_request_memory_o   (u_access_node2_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node2_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node2_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe11_reply_busy_o),
    .child_reply3_data_i       (u_pe11_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node3 (
    .node_flush_o              (u_access_node3_node_flush_o),
    .upstream_flush_i          (u_access_node16_child3_flush_o),
    .upstream_valid_i          (u_access_node16_child3_valid_o),
    .upstream_everyone_i       (u_access_node16_child3_everyone_o),
    .upstream_element_i        (u_access_node16_child3_element_o),
    .upstream_request_write_i  (u_access_node16_child3_request_write_o),
    .upstream_request_memory_i (u_access_node16_child3_request_memory_o),
    .upstream_request_word_i   (u_access_node16_child3_request_word_o),
    .upstream_request_data_i   (u_access_node16_child3_request_data_o),
    .reply_busy_o              (u_access_node3_reply_busy_o),
    .reply_data_o              (u_access_node3_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node3_child0_flush_o),
    .child0_valid_o            (u_access_node3_child0_valid_o),
    .child0_everyone_o         (u_access_node3_child0_everyone_o),
    .child0_element_o          (u_access_node3_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node3_child0_request_write_o),
    .child0_request_memory_o   (u_access_node3_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node3_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node3_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe12_reply_busy_o),
    .child_reply0_data_i       (u_pe12_reply_data_o),
    .child1_flush_o            (u_access_node3_child1_flush_o),
    .child1_valid_o            (u_access_node3_child1_valid_o),
    .child1_everyone_o         (u_access_node3_child1_everyone_o),
    .child1_element_o          (u_access_node3_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node3_child1_request_write_o),
    .child1_request_memory_o   (u_access_node3_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node3_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node3_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe13_reply_busy_o),
    .child_reply1_data_i       (u_pe13_reply_data_o),
    .child2_flush_o            (u_access_node3_child2_flush_o),
    .child2_valid_o            (u_access_node3_child2_valid_o),
    .child2_everyone_o         (u_access_node3_child2_everyone_o),
    .child2_element_o          (u_access_node3_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node3_child2_request_write_o),
    .child2_request_memory_o   (u_access_node3_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node3_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node3_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe14_reply_busy_o),
    .child_reply2_data_i       (u_pe14_reply_data_o),
    .child3_flush_o            (u_access_node3_child3_flush_o),
    .child3_valid_o            (u_access_node3_child3_valid_o),
    .child3_everyone_o         (u_access_node3_child3_everyone_o),
    .child3_element_o          (u_access_node3_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node3_child3_request_write_o),
    .child3_request_memory_o   (u_access_node3_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node3_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node3_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe15_reply_busy_o),
    .child_reply3_data_i       (u_pe15_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node4 (
    .node_flush_o              (u_access_node4_node_flush_o),
    .upstream_flush_i          (u_access_node17_child0_flush_o),
    .upstream_valid_i          (u_access_node17_child0_valid_o),
    .upstream_everyone_i       (u_access_node17_child0_everyone_o),
    .upstream_element_i        (u_access_node17_child0_element_o),
    .upstream_request_write_i  (u_access_node17_child0_request_write_o),
    .upstream_request_memory_i (u_access_node17_child0_request_memory_o),
    .upstream_request_word_i   (u_access_node17_child0_request_word_o),
    .upstream_request_data_i   (u_access_node17_child0_request_data_o),
    .reply_busy_o              (u_access_node4_reply_busy_o),
    .reply_data_o              (u_access_node4_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node4_child0_flush_o),
    .child0_valid_o            (u_access_node4_child0_valid_o),
    .child0_everyone_o         (u_access_node4_child0_everyone_o),
    .child0_element_o          (u_access_node4_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node4_child0_request_write_o),
    .child0_request_memory_o   (u_access_node4_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node4_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node4_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe16_reply_busy_o),
    .child_reply0_data_i       (u_pe16_reply_data_o),
    .child1_flush_o            (u_access_node4_child1_flush_o),
    .child1_valid_o            (u_access_node4_child1_valid_o),
    .child1_everyone_o         (u_access_node4_child1_everyone_o),
    .child1_element_o          (u_access_node4_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node4_child1_request_write_o),
    .child1_request_memory_o   (u_access_node4_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node4_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node4_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe17_reply_busy_o),
    .child_reply1_data_i       (u_pe17_reply_data_o),
    .child2_flush_o            (u_access_node4_child2_flush_o),
    .child2_valid_o            (u_access_node4_child2_valid_o),
    .child2_everyone_o         (u_access_node4_child2_everyone_o),
    .child2_element_o          (u_access_node4_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node4_child2_request_write_o),
    .child2_request_memory_o   (u_access_node4_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node4_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node4_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe18_reply_busy_o),
    .child_reply2_data_i       (u_pe18_reply_data_o),
    .child3_flush_o            (u_access_node4_child3_flush_o),
    .child3_valid_o            (u_access_node4_child3_valid_o),
    .child3_everyone_o         (u_access_node4_child3_everyone_o),
    .child3_element_o          (u_access_node4_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node4_child3_request_write_o),
    .child3_request_memory_o   (u_access_node4_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node4_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node4_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe19_reply_busy_o),
    .child_reply3_data_i       (u_pe19_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node5 (
    .node_flush_o              (u_access_node5_node_flush_o),
    .upstream_flush_i          (u_access_node17_child1_flush_o),
    .upstream_valid_i          (u_access_node17_child1_valid_o),
    .upstream_everyone_i       (u_access_node17_child1_everyone_o),
    .upstream_element_i        (u_access_node17_child1_element_o),
    .upstream_request_write_i  (u_access_node17_child1_request_write_o),
    .upstream_request_memory_i (u_access_node17_child1_request_memory_o),
    .upstream_request_word_i   (u_access_node17_child1_request_word_o),
    .upstream_request_data_i   (u_access_node17_child1_request_data_o),
    .reply_busy_o              (u_access_node5_reply_busy_o),
    .reply_data_o              (u_access_node5_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node5_child0_flush_o),
    .child0_valid_o            (u_access_node5_child0_valid_o),
    .child0_everyone_o         (u_access_node5_child0_everyone_o),
    .child0_element_o          (u_access_node5_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node5_child0_request_write_o),
    .child0_request_memory_o   (u_access_node5_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node5_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node5_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe20_reply_busy_o),
    .child_reply0_data_i       (u_pe20_reply_data_o),
    .child1_flush_o            (u_access_node5_child1_flush_o),
    .child1_valid_o            (u_access_node5_child1_valid_o),
    .child1_everyone_o         (u_access_node5_child1_everyone_o),
    .child1_element_o          (u_access_node5_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node5_child1_request_write_o),
    .child1_request_memory_o   (u_access_node5_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node5_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node5_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe21_reply_busy_o),
    .child_reply1_data_i       (u_pe21_reply_data_o),
    .child2_flush_o            (u_access_node5_child2_flush_o),
    .child2_valid_o            (u_access_node5_child2_valid_o),
    .child2_everyone_o         (u_access_node5_child2_everyone_o),
    .child2_element_o          (u_access_node5_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node5_child2_request_write_o),
    .child2_request_memory_o   (u_access_node5_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node5_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node5_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe22_reply_busy_o),
    .child_reply2_data_i       (u_pe22_reply_data_o),
    .child3_flush_o            (u_access_node5_child3_flush_o),
    .child3_valid_o            (u_access_node5_child3_valid_o),
    .child3_everyone_o         (u_access_node5_child3_everyone_o),
    .child3_element_o          (u_access_node5_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node5_child3_request_write_o),
    .child3_request_memory_o   (u_access_node5_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node5_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node5_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe23_reply_busy_o),
    .child_reply3_data_i       (u_pe23_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node6 (
    .node_flush_o              (u_access_node6_node_flush_o),
    .upstream_flush_i          (u_access_node17_child2_flush_o),
    .upstream_valid_i          (u_access_node17_child2_valid_o),
    .upstream_everyone_i       (u_access_node17_child2_everyone_o),
    .upstream_element_i        (u_access_node17_child2_element_o),
    .upstream_request_write_i  (u_access_node17_child2_request_write_o),
    .upstream_request_memory_i (u_access_node17_child2_request_memory_o),
    .upstream_request_word_i   (u_access_node17_child2_request_word_o),
    .upstream_request_data_i   (u_access_node17_child2_request_data_o),
    .reply_busy_o              (u_access_node6_reply_busy_o),
    .reply_data_o              (u_access_node6_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node6_child0_flush_o),
    .child0_valid_o            (u_access_node6_child0_valid_o),
    .child0_everyone_o         (u_access_node6_child0_everyone_o),
    .child0_element_o          (u_access_node6_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node6_child0_request_write_o),
    .child0_request_memory_o   (u_access_node6_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node6_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node6_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe24_reply_busy_o),
    .child_reply0_data_i       (u_pe24_reply_data_o),
    .child1_flush_o            (u_access_node6_child1_flush_o),
    .child1_valid_o            (u_access_node6_child1_valid_o),
    .child1_everyone_o         (u_access_node6_child1_everyone_o),
    .child1_element_o          (u_access_node6_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node6_child1_request_write_o),
    .child1_request_memory_o   (u_access_node6_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node6_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node6_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe25_reply_busy_o),
    .child_reply1_data_i       (u_pe25_reply_data_o),
    .child2_flush_o            (u_access_node6_child2_flush_o),
    .child2_valid_o            (u_access_node6_child2_valid_o),
    .child2_everyone_o         (u_access_node6_child2_everyone_o),
    .child2_element_o          (u_access_node6_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node6_child2_request_write_o),
    .child2_request_memory_o   (u_access_node6_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node6_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node6_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe26_reply_busy_o),
    .child_reply2_data_i       (u_pe26_reply_data_o),
    .child3_flush_o            (u_access_node6_child3_flush_o),
    .child3_valid_o            (u_access_node6_child3_valid_o),
    .child3_everyone_o         (u_access_node6_child3_everyone_o),
    .child3_element_o          (u_access_node6_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node6_child3_request_write_o),
    .child3_request_memory_o   (u_access_node6_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node6_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node6_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe27_reply_busy_o),
    .child_reply3_data_i       (u_pe27_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node7 (
    .node_flush_o              (u_access_node7_node_flush_o),
    .upstream_flush_i          (u_access_node17_child3_flush_o),
    .upstream_valid_i          (u_access_node17_child3_valid_o),
    .upstream_everyone_i       (u_access_node17_child3_everyone_o),
    .upstream_element_i        (u_access_node17_child3_element_o),
    .upstream_request_write_i  (u_access_node17_child3_request_write_o),
    .upstream_request_memory_i (u_access_node17_child3_request_memory_o),
    .upstream_request_word_i   (u_access_node17_child3_request_word_o),
    .upstream_request_data_i   (u_access_node17_child3_request_data_o),
    .reply_busy_o              (u_access_node7_reply_busy_o),
    .reply_data_o              (u_access_node7_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node7_child0_flush_o),
    .child0_valid_o            (u_access_node7_child0_valid_o),
    .child0_everyone_o         (u_access_node7_child0_everyone_o),
    .child0_element_o          (u_access_node7_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node7_child0_request_write_o),
    .child0_request_memory_o   (u_access_node7_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node7_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node7_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe28_reply_busy_o),
    .child_reply0_data_i       (u_pe28_reply_data_o),
    .child1_flush_o            (u_access_node7_child1_flush_o),
    .child1_valid_o            (u_access_node7_child1_valid_o),
    .child1_everyone_o         (u_access_node7_child1_everyone_o),
    .child1_element_o          (u_access_node7_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node7_child1_request_write_o),
    .child1_request_memory_o   (u_access_node7_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node7_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node7_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe29_reply_busy_o),
    .child_reply1_data_i       (u_pe29_reply_data_o),
    .child2_flush_o            (u_access_node7_child2_flush_o),
    .child2_valid_o            (u_access_node7_child2_valid_o),
    .child2_everyone_o         (u_access_node7_child2_everyone_o),
    .child2_element_o          (u_access_node7_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node7_child2_request_write_o),
    .child2_request_memory_o   (u_access_node7_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node7_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node7_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe30_reply_busy_o),
    .child_reply2_data_i       (u_pe30_reply_data_o),
    .child3_flush_o            (u_access_node7_child3_flush_o),
    .child3_valid_o            (u_access_node7_child3_valid_o),
    .child3_everyone_o         (u_access_node7_child3_everyone_o),
    .child3_element_o          (u_access_node7_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node7_child3_request_write_o),
    .child3_request_memory_o   (u_access_node7_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node7_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node7_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe31_reply_busy_o),
    .child_reply3_data_i       (u_pe31_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node8 (
    .node_flush_o              (u_access_node8_node_flush_o),
    .upstream_flush_i          (u_access_node18_child0_flush_o),
    .upstream_valid_i          (u_access_node18_child0_valid_o),
    .upstream_everyone_i       (u_access_node18_child0_everyone_o),
    .upstream_element_i        (u_access_node18_child0_element_o),
    .upstream_request_write_i  (u_access_node18_child0_request_write_o),
    .upstream_request_memory_i (u_access_node18_child0_request_memory_o),
    .upstream_request_word_i   (u_access_node18_child0_request_word_o),
    .upstream_request_data_i   (u_access_node18_child0_request_data_o),
    .reply_busy_o              (u_access_node8_reply_busy_o),
    .reply_data_o              (u_access_node8_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node8_child0_flush_o),
    .child0_valid_o            (u_access_node8_child0_valid_o),
    .child0_everyone_o         (u_access_node8_child0_everyone_o),
    .child0_element_o          (u_access_node8_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node8_child0_request_write_o),
    .child0_request_memory_o   (u_access_node8_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node8_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node8_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe32_reply_busy_o),
    .child_reply0_data_i       (u_pe32_reply_data_o),
    .child1_flush_o            (u_access_node8_child1_flush_o),
    .child1_valid_o            (u_access_node8_child1_valid_o),
    .child1_everyone_o         (u_access_node8_child1_everyone_o),
    .child1_element_o          (u_access_node8_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node8_child1_request_write_o),
    .child1_request_memory_o   (u_access_node8_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node8_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node8_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe33_reply_busy_o),
    .child_reply1_data_i       (u_pe33_reply_data_o),
    .child2_flush_o            (u_access_node8_child2_flush_o),
    .child2_valid_o            (u_access_node8_child2_valid_o),
    .child2_everyone_o         (u_access_node8_child2_everyone_o),
    .child2_element_o          (u_access_node8_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node8_child2_request_write_o),
    .child2_request_memory_o   (u_access_node8_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node8_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node8_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe34_reply_busy_o),
    .child_reply2_data_i       (u_pe34_reply_data_o),
    .child3_flush_o            (u_access_node8_child3_flush_o),
    .child3_valid_o            (u_access_node8_child3_valid_o),
    .child3_everyone_o         (u_access_node8_child3_everyone_o),
    .child3_element_o          (u_access_node8_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node8_child3_request_write_o),
    .child3_request_memory_o   (u_access_node8_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node8_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node8_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe35_reply_busy_o),
    .child_reply3_data_i       (u_pe35_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node9 (
    .node_flush_o              (u_access_node9_node_flush_o),
    .upstream_flush_i          (u_access_node18_child1_flush_o),
    .upstream_valid_i          (u_access_node18_child1_valid_o),
    .upstream_everyone_i       (u_access_node18_child1_everyone_o),
    .upstream_element_i        (u_access_node18_child1_element_o),
    .upstream_request_write_i  (u_access_node18_child1_request_write_o),
    .upstream_request_memory_i (u_access_node18_child1_request_memory_o),
    .upstream_request_word_i   (u_access_node18_child1_request_word_o),
    .upstream_request_data_i   (u_access_node18_child1_request_data_o),
    .reply_busy_o              (u_access_node9_reply_busy_o),
    .reply_data_o              (u_access_node9_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node9_child0_flush_o),
    .child0_valid_o            (u_access_node9_child0_valid_o),
    .child0_everyone_o         (u_access_node9_child0_everyone_o),
    .child0_element_o          (u_access_node9_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node9_child0_request_write_o),
    .child0_request_memory_o   (u_access_node9_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node9_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node9_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe36_reply_busy_o),
    .child_reply0_data_i       (u_pe36_reply_data_o),
    .child1_flush_o            (u_access_node9_child1_flush_o),
    .child1_valid_o            (u_access_node9_child1_valid_o),
    .child1_everyone_o         (u_access_node9_child1_everyone_o),
    .child1_element_o          (u_access_node9_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node9_child1_request_write_o),
    .child1_request_memory_o   (u_access_node9_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node9_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node9_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe37_reply_busy_o),
    .child_reply1_data_i       (u_pe37_reply_data_o),
    .child2_flush_o            (u_access_node9_child2_flush_o),
    .child2_valid_o            (u_access_node9_child2_valid_o),
    .child2_everyone_o         (u_access_node9_child2_everyone_o),
    .child2_element_o          (u_access_node9_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node9_child2_request_write_o),
    .child2_request_memory_o   (u_access_node9_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node9_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node9_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe38_reply_busy_o),
    .child_reply2_data_i       (u_pe38_reply_data_o),
    .child3_flush_o            (u_access_node9_child3_flush_o),
    .child3_valid_o            (u_access_node9_child3_valid_o),
    .child3_everyone_o         (u_access_node9_child3_everyone_o),
    .child3_element_o          (u_access_node9_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node9_child3_request_write_o),
    .child3_request_memory_o   (u_access_node9_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node9_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node9_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe39_reply_busy_o),
    .child_reply3_data_i       (u_pe39_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node10 (
    .node_flush_o              (u_access_node10_node_flush_o),
    .upstream_flush_i          (u_access_node18_child2_flush_o),
    .upstream_valid_i          (u_access_node18_child2_valid_o),
    .upstream_everyone_i       (u_access_node18_child2_everyone_o),
    .upstream_element_i        (u_access_node18_child2_element_o),
    .upstream_request_write_i  (u_access_node18_child2_request_write_o),
    .upstream_request_memory_i (u_access_node18_child2_request_memory_o),
    .upstream_request_word_i   (u_access_node18_child2_request_word_o),
    .upstream_request_data_i   (u_access_node18_child2_request_data_o),
    .reply_busy_o              (u_access_node10_reply_busy_o),
    .reply_data_o              (u_access_node10_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node10_child0_flush_o),
    .child0_valid_o            (u_access_node10_child0_valid_o),
    .child0_everyone_o         (u_access_node10_child0_everyone_o),
    .child0_element_o          (u_access_node10_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node10_child0_request_write_o),
    .child0_request_memory_o   (u_access_node10_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node10_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node10_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe40_reply_busy_o),
    .child_reply0_data_i       (u_pe40_reply_data_o),
    .child1_flush_o            (u_access_node10_child1_flush_o),
    .child1_valid_o            (u_access_node10_child1_valid_o),
    .child1_everyone_o         (u_access_node10_child1_everyone_o),
    .child1_element_o          (u_access_node10_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node10_child1_request_write_o),
    .child1_request_memory_o   (u_access_node10_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node10_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node10_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe41_reply_busy_o),
    .child_reply1_data_i       (u_pe41_reply_data_o),
    .child2_flush_o            (u_access_node10_child2_flush_o),
    .child2_valid_o            (u_access_node10_child2_valid_o),
    .child2_everyone_o         (u_access_node10_child2_everyone_o),
    .child2_element_o          (u_access_node10_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node10_child2_request_write_o),
    .child2_request_memory_o   (u_access_node10_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node10_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node10_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe42_reply_busy_o),
    .child_reply2_data_i       (u_pe42_reply_data_o),
    .child3_flush_o            (u_access_node10_child3_flush_o),
    .child3_valid_o            (u_access_node10_child3_valid_o),
    .child3_everyone_o         (u_access_node10_child3_everyone_o),
    .child3_element_o          (u_access_node10_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node10_child3_request_write_o),
    .child3_request_memory_o   (u_access_node10_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node10_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node10_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe43_reply_busy_o),
    .child_reply3_data_i       (u_pe43_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node11 (
    .node_flush_o              (u_access_node11_node_flush_o),
    .upstream_flush_i          (u_access_node18_child3_flush_o),
    .upstream_valid_i          (u_access_node18_child3_valid_o),
    .upstream_everyone_i       (u_access_node18_child3_everyone_o),
    .upstream_element_i        (u_access_node18_child3_element_o),
    .upstream_request_write_i  (u_access_node18_child3_request_write_o),
    .upstream_request_memory_i (u_access_node18_child3_request_memory_o),
    .upstream_request_word_i   (u_access_node18_child3_request_word_o),
    .upstream_request_data_i   (u_access_node18_child3_request_data_o),
    .reply_busy_o              (u_access_node11_reply_busy_o),
    .reply_data_o              (u_access_node11_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node11_child0_flush_o),
    .child0_valid_o            (u_access_node11_child0_valid_o),
    .child0_everyone_o         (u_access_node11_child0_everyone_o),
    .child0_element_o          (u_access_node11_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node11_child0_request_write_o),
    .child0_request_memory_o   (u_access_node11_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node11_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node11_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe44_reply_busy_o),
    .child_reply0_data_i       (u_pe44_reply_data_o),
    .child1_flush_o            (u_access_node11_child1_flush_o),
    .child1_valid_o            (u_access_node11_child1_valid_o),
    .child1_everyone_o         (u_access_node11_child1_everyone_o),
    .child1_element_o          (u_access_node11_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node11_child1_request_write_o),
    .child1_request_memory_o   (u_access_node11_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node11_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node11_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe45_reply_busy_o),
    .child_reply1_data_i       (u_pe45_reply_data_o),
    .child2_flush_o            (u_access_node11_child2_flush_o),
    .child2_valid_o            (u_access_node11_child2_valid_o),
    .child2_everyone_o         (u_access_node11_child2_everyone_o),
    .child2_element_o          (u_access_node11_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node11_child2_request_write_o),
    .child2_request_memory_o   (u_access_node11_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node11_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node11_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe46_reply_busy_o),
    .child_reply2_data_i       (u_pe46_reply_data_o),
    .child3_flush_o            (u_access_node11_child3_flush_o),
    .child3_valid_o            (u_access_node11_child3_valid_o),
    .child3_everyone_o         (u_access_node11_child3_everyone_o),
    .child3_element_o          (u_access_node11_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node11_child3_request_write_o),
    .child3_request_memory_o   (u_access_node11_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node11_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node11_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe47_reply_busy_o),
    .child_reply3_data_i       (u_pe47_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node12 (
    .node_flush_o              (u_access_node12_node_flush_o),
    .upstream_flush_i          (u_access_node19_child0_flush_o),
    .upstream_valid_i          (u_access_node19_child0_valid_o),
    .upstream_everyone_i       (u_access_node19_child0_everyone_o),
    .upstream_element_i        (u_access_node19_child0_element_o),
    .upstream_request_write_i  (u_access_node19_child0_request_write_o),
    .upstream_request_memory_i (u_access_node19_child0_request_memory_o),
    .upstream_request_word_i   (u_access_node19_child0_request_word_o),
    .upstream_request_data_i   (u_access_node19_child0_request_data_o),
    .reply_busy_o              (u_access_node12_reply_busy_o),
    .reply_data_o              (u_access_node12_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node12_child0_flush_o),
    .child0_valid_o            (u_access_node12_child0_valid_o),
    .child0_everyone_o         (u_access_node12_child0_everyone_o),
    .child0_element_o          (u_access_node12_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node12_child0_request_write_o),
    .child0_request_memory_o   (u_access_node12_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node12_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node12_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe48_reply_busy_o),
    .child_reply0_data_i       (u_pe48_reply_data_o),
    .child1_flush_o            (u_access_node12_child1_flush_o),
    .child1_valid_o            (u_access_node12_child1_valid_o),
    .child1_everyone_o         (u_access_node12_child1_everyone_o),
    .child1_element_o          (u_access_node12_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node12_child1_request_write_o),
    .child1_request_memory_o   (u_access_node12_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node12_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node12_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe49_reply_busy_o),
    .child_reply1_data_i       (u_pe49_reply_data_o),
    .child2_flush_o            (u_access_node12_child2_flush_o),
    .child2_valid_o            (u_access_node12_child2_valid_o),
    .child2_everyone_o         (u_access_node12_child2_everyone_o),
    .child2_element_o          (u_access_node12_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node12_child2_request_write_o),
    .child2_request_memory_o   (u_access_node12_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node12_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node12_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe50_reply_busy_o),
    .child_reply2_data_i       (u_pe50_reply_data_o),
    .child3_flush_o            (u_access_node12_child3_flush_o),
    .child3_valid_o            (u_access_node12_child3_valid_o),
    .child3_everyone_o         (u_access_node12_child3_everyone_o),
    .child3_element_o          (u_access_node12_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node12_child3_request_write_o),
    .child3_request_memory_o   (u_access_node12_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node12_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node12_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe51_reply_busy_o),
    .child_reply3_data_i       (u_pe51_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node13 (
    .node_flush_o              (u_access_node13_node_flush_o),
    .upstream_flush_i          (u_access_node19_child1_flush_o),
    .upstream_valid_i          (u_access_node19_child1_valid_o),
    .upstream_everyone_i       (u_access_node19_child1_everyone_o),
    .upstream_element_i        (u_access_node19_child1_element_o),
    .upstream_request_write_i  (u_access_node19_child1_request_write_o),
    .upstream_request_memory_i (u_access_node19_child1_request_memory_o),
    .upstream_request_word_i   (u_access_node19_child1_request_word_o),
    .upstream_request_data_i   (u_access_node19_child1_request_data_o),
    .reply_busy_o              (u_access_node13_reply_busy_o),
    .reply_data_o              (u_access_node13_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node13_child0_flush_o),
    .child0_valid_o            (u_access_node13_child0_valid_o),
    .child0_everyone_o         (u_access_node13_child0_everyone_o),
    .child0_element_o          (u_access_node13_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node13_child0_request_write_o),
    .child0_request_memory_o   (u_access_node13_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node13_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node13_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe52_reply_busy_o),
    .child_reply0_data_i       (u_pe52_reply_data_o),
    .child1_flush_o            (u_access_node13_child1_flush_o),
    .child1_valid_o            (u_access_node13_child1_valid_o),
    .child1_everyone_o         (u_access_node13_child1_everyone_o),
    .child1_element_o          (u_access_node13_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node13_child1_request_write_o),
    .child1_request_memory_o   (u_access_node13_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node13_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node13_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe53_reply_busy_o),
    .child_reply1_data_i       (u_pe53_reply_data_o),
    .child2_flush_o            (u_access_node13_child2_flush_o),
    .child2_valid_o            (u_access_node13_child2_valid_o),
    .child2_everyone_o         (u_access_node13_child2_everyone_o),
    .child2_element_o          (u_access_node13_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node13_child2_request_write_o),
    .child2_request_memory_o   (u_access_node13_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node13_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node13_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe54_reply_busy_o),
    .child_reply2_data_i       (u_pe54_reply_data_o),
    .child3_flush_o            (u_access_node13_child3_flush_o),
    .child3_valid_o            (u_access_node13_child3_valid_o),
    .child3_everyone_o         (u_access_node13_child3_everyone_o),
    .child3_element_o          (u_access_node13_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node13_child3_request_write_o),
    .child3_request_memory_o   (u_access_node13_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node13_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node13_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe55_reply_busy_o),
    .child_reply3_data_i       (u_pe55_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node14 (
    .node_flush_o              (u_access_node14_node_flush_o),
    .upstream_flush_i          (u_access_node19_child2_flush_o),
    .upstream_valid_i          (u_access_node19_child2_valid_o),
    .upstream_everyone_i       (u_access_node19_child2_everyone_o),
    .upstream_element_i        (u_access_node19_child2_element_o),
    .upstream_request_write_i  (u_access_node19_child2_request_write_o),
    .upstream_request_memory_i (u_access_node19_child2_request_memory_o),
    .upstream_request_word_i   (u_access_node19_child2_request_word_o),
    .upstream_request_data_i   (u_access_node19_child2_request_data_o),
    .reply_busy_o              (u_access_node14_reply_busy_o),
    .reply_data_o              (u_access_node14_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node14_child0_flush_o),
    .child0_valid_o            (u_access_node14_child0_valid_o),
    .child0_everyone_o         (u_access_node14_child0_everyone_o),
    .child0_element_o          (u_access_node14_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node14_child0_request_write_o),
    .child0_request_memory_o   (u_access_node14_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node14_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node14_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe56_reply_busy_o),
    .child_reply0_data_i       (u_pe56_reply_data_o),
    .child1_flush_o            (u_access_node14_child1_flush_o),
    .child1_valid_o            (u_access_node14_child1_valid_o),
    .child1_everyone_o         (u_access_node14_child1_everyone_o),
    .child1_element_o          (u_access_node14_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node14_child1_request_write_o),
    .child1_request_memory_o   (u_access_node14_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node14_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node14_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe57_reply_busy_o),
    .child_reply1_data_i       (u_pe57_reply_data_o),
    .child2_flush_o            (u_access_node14_child2_flush_o),
    .child2_valid_o            (u_access_node14_child2_valid_o),
    .child2_everyone_o         (u_access_node14_child2_everyone_o),
    .child2_element_o          (u_access_node14_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node14_child2_request_write_o),
    .child2_request_memory_o   (u_access_node14_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node14_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node14_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe58_reply_busy_o),
    .child_reply2_data_i       (u_pe58_reply_data_o),
    .child3_flush_o            (u_access_node14_child3_flush_o),
    .child3_valid_o            (u_access_node14_child3_valid_o),
    .child3_everyone_o         (u_access_node14_child3_everyone_o),
    .child3_element_o          (u_access_node14_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node14_child3_request_write_o),
    .child3_request_memory_o   (u_access_node14_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node14_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node14_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe59_reply_busy_o),
    .child_reply3_data_i       (u_pe59_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessLeaf4 u_access_node15 (
    .node_flush_o              (u_access_node15_node_flush_o),
    .upstream_flush_i          (u_access_node19_child3_flush_o),
    .upstream_valid_i          (u_access_node19_child3_valid_o),
    .upstream_everyone_i       (u_access_node19_child3_everyone_o),
    .upstream_element_i        (u_access_node19_child3_element_o),
    .upstream_request_write_i  (u_access_node19_child3_request_write_o),
    .upstream_request_memory_i (u_access_node19_child3_request_memory_o),
    .upstream_request_word_i   (u_access_node19_child3_request_word_o),
    .upstream_request_data_i   (u_access_node19_child3_request_data_o),
    .reply_busy_o              (u_access_node15_reply_busy_o),
    .reply_data_o              (u_access_node15_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node15_child0_flush_o),
    .child0_valid_o            (u_access_node15_child0_valid_o),
    .child0_everyone_o         (u_access_node15_child0_everyone_o),
    .child0_element_o          (u_access_node15_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node15_child0_request_write_o),
    .child0_request_memory_o   (u_access_node15_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node15_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node15_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_pe60_reply_busy_o),
    .child_reply0_data_i       (u_pe60_reply_data_o),
    .child1_flush_o            (u_access_node15_child1_flush_o),
    .child1_valid_o            (u_access_node15_child1_valid_o),
    .child1_everyone_o         (u_access_node15_child1_everyone_o),
    .child1_element_o          (u_access_node15_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node15_child1_request_write_o),
    .child1_request_memory_o   (u_access_node15_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node15_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node15_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_pe61_reply_busy_o),
    .child_reply1_data_i       (u_pe61_reply_data_o),
    .child2_flush_o            (u_access_node15_child2_flush_o),
    .child2_valid_o            (u_access_node15_child2_valid_o),
    .child2_everyone_o         (u_access_node15_child2_everyone_o),
    .child2_element_o          (u_access_node15_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node15_child2_request_write_o),
    .child2_request_memory_o   (u_access_node15_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node15_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node15_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_pe62_reply_busy_o),
    .child_reply2_data_i       (u_pe62_reply_data_o),
    .child3_flush_o            (u_access_node15_child3_flush_o),
    .child3_valid_o            (u_access_node15_child3_valid_o),
    .child3_everyone_o         (u_access_node15_child3_everyone_o),
    .child3_element_o          (u_access_node15_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node15_child3_request_write_o),
    .child3_request_memory_o   (u_access_node15_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node15_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node15_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_pe63_reply_busy_o),
    .child_reply3_data_i       (u_pe63_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieBroadcastNode4 u_broadcast_node0 (
    .flush_i           (u_access_node0_node_flush_o),
    .upstream_valid_i  (u_broadcast_node16_child0_valid_o),
    .upstream_ready_o  (u_broadcast_node0_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node16_child0_pass_o),
    .upstream_column_i (u_broadcast_node16_child0_column_o),
    .upstream_value_i  (u_broadcast_node16_child0_value_o),
    .child0_valid_o    (u_broadcast_node0_child0_valid_o),
    .child0_ready_i    (u_pe0_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node0_child0_pass_o),
    .child0_column_o   (u_broadcast_node0_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node0_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node0_child1_valid_o),
    .child1_ready_i    (u_pe1_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node0_child1_pass_o),
    .child1_column_o   (u_broadcast_node0_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node0_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node0_child2_valid_o),
    .child2_ready_i    (u_pe2_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node0_child2_pass_o),
    .child2_column_o   (u_broadcast_node0_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node0_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node0_child3_valid_o),
    .child3_ready_i    (u_pe3_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node0_child3_pass_o),
    .child3_column_o   (u_broadcast_node0_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node0_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node1 (
    .flush_i           (u_access_node1_node_flush_o),
    .upstream_valid_i  (u_broadcast_node16_child1_valid_o),
    .upstream_ready_o  (u_broadcast_node1_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node16_child1_pass_o),
    .upstream_column_i (u_broadcast_node16_child1_column_o),
    .upstream_value_i  (u_broadcast_node16_child1_value_o),
    .child0_valid_o    (u_broadcast_node1_child0_valid_o),
    .child0_ready_i    (u_pe4_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node1_child0_pass_o),
    .child0_column_o   (u_broadcast_node1_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node1_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node1_child1_valid_o),
    .child1_ready_i    (u_pe5_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node1_child1_pass_o),
    .child1_column_o   (u_broadcast_node1_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node1_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node1_child2_valid_o),
    .child2_ready_i    (u_pe6_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node1_child2_pass_o),
    .child2_column_o   (u_broadcast_node1_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node1_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node1_child3_valid_o),
    .child3_ready_i    (u_pe7_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node1_child3_pass_o),
    .child3_column_o   (u_broadcast_node1_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node1_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node2 (
    .flush_i           (u_access_node2_node_flush_o),
    .upstream_valid_i  (u_broadcast_node16_child2_valid_o),
    .upstream_ready_o  (u_broadcast_node2_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node16_child2_pass_o),
    .upstream_column_i (u_broadcast_node16_child2_column_o),
    .upstream_value_i  (u_broadcast_node16_child2_value_o),
    .child0_valid_o    (u_broadcast_node2_child0_valid_o),
    .child0_ready_i    (u_pe8_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node2_child0_pass_o),
    .child0_column_o   (u_broadcast_node2_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node2_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node2_child1_valid_o),
    .child1_ready_i    (u_pe9_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node2_child1_pass_o),
    .child1_column_o   (u_broadcast_node2_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node2_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node2_child2_valid_o),
    .child2_ready_i    (u_pe10_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node2_child2_pass_o),
    .child2_column_o   (u_broadcast_node2_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node2_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node2_child3_valid_o),
    .child3_ready_i    (u_pe11_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node2_child3_pass_o),
    .child3_column_o   (u_broadcast_node2_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node2_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node3 (
    .flush_i           (u_access_node3_node_flush_o),
    .upstream_valid_i  (u_broadcast_node16_child3_valid_o),
    .upstream_ready_o  (u_broadcast_node3_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node16_child3_pass_o),
    .upstream_column_i (u_broadcast_node16_child3_column_o),
    .upstream_value_i  (u_broadcast_node16_child3_value_o),
    .child0_valid_o    (u_broadcast_node3_child0_valid_o),
    .child0_ready_i    (u_pe12_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node3_child0_pass_o),
    .child0_column_o   (u_broadcast_node3_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node3_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node3_child1_valid_o),
    .child1_ready_i    (u_pe13_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node3_child1_pass_o),
    .child1_column_o   (u_broadcast_node3_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node3_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node3_child2_valid_o),
    .child2_ready_i    (u_pe14_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node3_child2_pass_o),
    .child2_column_o   (u_broadcast_node3_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node3_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node3_child3_valid_o),
    .child3_ready_i    (u_pe15_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node3_child3_pass_o),
    .child3_column_o   (u_broadcast_node3_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node3_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node4 (
    .flush_i           (u_access_node4_node_flush_o),
    .upstream_valid_i  (u_broadcast_node17_child0_valid_o),
    .upstream_ready_o  (u_broadcast_node4_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node17_child0_pass_o),
    .upstream_column_i (u_broadcast_node17_child0_column_o),
    .upstream_value_i  (u_broadcast_node17_child0_value_o),
    .child0_valid_o    (u_broadcast_node4_child0_valid_o),
    .child0_ready_i    (u_pe16_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node4_child0_pass_o),
    .child0_column_o   (u_broadcast_node4_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node4_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node4_child1_valid_o),
    .child1_ready_i    (u_pe17_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node4_child1_pass_o),
    .child1_column_o   (u_broadcast_node4_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node4_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node4_child2_valid_o),
    .child2_ready_i    (u_pe18_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node4_child2_pass_o),
    .child2_column_o   (u_broadcast_node4_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node4_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node4_child3_valid_o),
    .child3_ready_i    (u_pe19_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node4_child3_pass_o),
    .child3_column_o   (u_broadcast_node4_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node4_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node5 (
    .flush_i           (u_access_node5_node_flush_o),
    .upstream_valid_i  (u_broadcast_node17_child1_valid_o),
    .upstream_ready_o  (u_broadcast_node5_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node17_child1_pass_o),
    .upstream_column_i (u_broadcast_node17_child1_column_o),
    .upstream_value_i  (u_broadcast_node17_child1_value_o),
    .child0_valid_o    (u_broadcast_node5_child0_valid_o),
    .child0_ready_i    (u_pe20_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node5_child0_pass_o),
    .child0_column_o   (u_broadcast_node5_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node5_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node5_child1_valid_o),
    .child1_ready_i    (u_pe21_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node5_child1_pass_o),
    .child1_column_o   (u_broadcast_node5_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node5_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node5_child2_valid_o),
    .child2_ready_i    (u_pe22_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node5_child2_pass_o),
    .child2_column_o   (u_broadcast_node5_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node5_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node5_child3_valid_o),
    .child3_ready_i    (u_pe23_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node5_child3_pass_o),
    .child3_column_o   (u_broadcast_node5_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node5_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node6 (
    .flush_i           (u_access_node6_node_flush_o),
    .upstream_valid_i  (u_broadcast_node17_child2_valid_o),
    .upstream_ready_o  (u_broadcast_node6_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node17_child2_pass_o),
    .upstream_column_i (u_broadcast_node17_child2_column_o),
    .upstream_value_i  (u_broadcast_node17_child2_value_o),
    .child0_valid_o    (u_broadcast_node6_child0_valid_o),
    .child0_ready_i    (u_pe24_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node6_child0_pass_o),
    .child0_column_o   (u_broadcast_node6_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node6_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node6_child1_valid_o),
    .child1_ready_i    (u_pe25_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node6_child1_pass_o),
    .child1_column_o   (u_broadcast_node6_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node6_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node6_child2_valid_o),
    .child2_ready_i    (u_pe26_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node6_child2_pass_o),
    .child2_column_o   (u_broadcast_node6_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node6_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node6_child3_valid_o),
    .child3_ready_i    (u_pe27_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node6_child3_pass_o),
    .child3_column_o   (u_broadcast_node6_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node6_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node7 (
    .flush_i           (u_access_node7_node_flush_o),
    .upstream_valid_i  (u_broadcast_node17_child3_valid_o),
    .upstream_ready_o  (u_broadcast_node7_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node17_child3_pass_o),
    .upstream_column_i (u_broadcast_node17_child3_column_o),
    .upstream_value_i  (u_broadcast_node17_child3_value_o),
    .child0_valid_o    (u_broadcast_node7_child0_valid_o),
    .child0_ready_i    (u_pe28_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node7_child0_pass_o),
    .child0_column_o   (u_broadcast_node7_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node7_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node7_child1_valid_o),
    .child1_ready_i    (u_pe29_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node7_child1_pass_o),
    .child1_column_o   (u_broadcast_node7_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node7_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node7_child2_valid_o),
    .child2_ready_i    (u_pe30_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node7_child2_pass_o),
    .child2_column_o   (u_broadcast_node7_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node7_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node7_child3_valid_o),
    .child3_ready_i    (u_pe31_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node7_child3_pass_o),
    .child3_column_o   (u_broadcast_node7_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node7_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node8 (
    .flush_i           (u_access_node8_node_flush_o),
    .upstream_valid_i  (u_broadcast_node18_child0_valid_o),
    .upstream_ready_o  (u_broadcast_node8_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node18_child0_pass_o),
    .upstream_column_i (u_broadcast_node18_child0_column_o),
    .upstream_value_i  (u_broadcast_node18_child0_value_o),
    .child0_valid_o    (u_broadcast_node8_child0_valid_o),
    .child0_ready_i    (u_pe32_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node8_child0_pass_o),
    .child0_column_o   (u_broadcast_node8_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node8_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node8_child1_valid_o),
    .child1_ready_i    (u_pe33_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node8_child1_pass_o),
    .child1_column_o   (u_broadcast_node8_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node8_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node8_child2_valid_o),
    .child2_ready_i    (u_pe34_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node8_child2_pass_o),
    .child2_column_o   (u_broadcast_node8_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node8_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node8_child3_valid_o),
    .child3_ready_i    (u_pe35_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node8_child3_pass_o),
    .child3_column_o   (u_broadcast_node8_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node8_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node9 (
    .flush_i           (u_access_node9_node_flush_o),
    .upstream_valid_i  (u_broadcast_node18_child1_valid_o),
    .upstream_ready_o  (u_broadcast_node9_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node18_child1_pass_o),
    .upstream_column_i (u_broadcast_node18_child1_column_o),
    .upstream_value_i  (u_broadcast_node18_child1_value_o),
    .child0_valid_o    (u_broadcast_node9_child0_valid_o),
    .child0_ready_i    (u_pe36_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node9_child0_pass_o),
    .child0_column_o   (u_broadcast_node9_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node9_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node9_child1_valid_o),
    .child1_ready_i    (u_pe37_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node9_child1_pass_o),
    .child1_column_o   (u_broadcast_node9_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node9_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node9_child2_valid_o),
    .child2_ready_i    (u_pe38_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node9_child2_pass_o),
    .child2_column_o   (u_broadcast_node9_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node9_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node9_child3_valid_o),
    .child3_ready_i    (u_pe39_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node9_child3_pass_o),
    .child3_column_o   (u_broadcast_node9_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node9_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node10 (
    .flush_i           (u_access_node10_node_flush_o),
    .upstream_valid_i  (u_broadcast_node18_child2_valid_o),
    .upstream_ready_o  (u_broadcast_node10_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node18_child2_pass_o),
    .upstream_column_i (u_broadcast_node18_child2_column_o),
    .upstream_value_i  (u_broadcast_node18_child2_value_o),
    .child0_valid_o    (u_broadcast_node10_child0_valid_o),
    .child0_ready_i    (u_pe40_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node10_child0_pass_o),
    .child0_column_o   (u_broadcast_node10_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node10_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node10_child1_valid_o),
    .child1_ready_i    (u_pe41_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node10_child1_pass_o),
    .child1_column_o   (u_broadcast_node10_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node10_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node10_child2_valid_o),
    .child2_ready_i    (u_pe42_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node10_child2_pass_o),
    .child2_column_o   (u_broadcast_node10_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node10_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node10_child3_valid_o),
    .child3_ready_i    (u_pe43_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node10_child3_pass_o),
    .child3_column_o   (u_broadcast_node10_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node10_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node11 (
    .flush_i           (u_access_node11_node_flush_o),
    .upstream_valid_i  (u_broadcast_node18_child3_valid_o),
    .upstream_ready_o  (u_broadcast_node11_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node18_child3_pass_o),
    .upstream_column_i (u_broadcast_node18_child3_column_o),
    .upstream_value_i  (u_broadcast_node18_child3_value_o),
    .child0_valid_o    (u_broadcast_node11_child0_valid_o),
    .child0_ready_i    (u_pe44_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node11_child0_pass_o),
    .child0_column_o   (u_broadcast_node11_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node11_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node11_child1_valid_o),
    .child1_ready_i    (u_pe45_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node11_child1_pass_o),
    .child1_column_o   (u_broadcast_node11_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node11_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node11_child2_valid_o),
    .child2_ready_i    (u_pe46_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node11_child2_pass_o),
    .child2_column_o   (u_broadcast_node11_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node11_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node11_child3_valid_o),
    .child3_ready_i    (u_pe47_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node11_child3_pass_o),
    .child3_column_o   (u_broadcast_node11_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node11_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node12 (
    .flush_i           (u_access_node12_node_flush_o),
    .upstream_valid_i  (u_broadcast_node19_child0_valid_o),
    .upstream_ready_o  (u_broadcast_node12_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node19_child0_pass_o),
    .upstream_column_i (u_broadcast_node19_child0_column_o),
    .upstream_value_i  (u_broadcast_node19_child0_value_o),
    .child0_valid_o    (u_broadcast_node12_child0_valid_o),
    .child0_ready_i    (u_pe48_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node12_child0_pass_o),
    .child0_column_o   (u_broadcast_node12_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node12_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node12_child1_valid_o),
    .child1_ready_i    (u_pe49_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node12_child1_pass_o),
    .child1_column_o   (u_broadcast_node12_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node12_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node12_child2_valid_o),
    .child2_ready_i    (u_pe50_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node12_child2_pass_o),
    .child2_column_o   (u_broadcast_node12_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node12_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node12_child3_valid_o),
    .child3_ready_i    (u_pe51_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node12_child3_pass_o),
    .child3_column_o   (u_broadcast_node12_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node12_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node13 (
    .flush_i           (u_access_node13_node_flush_o),
    .upstream_valid_i  (u_broadcast_node19_child1_valid_o),
    .upstream_ready_o  (u_broadcast_node13_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node19_child1_pass_o),
    .upstream_column_i (u_broadcast_node19_child1_column_o),
    .upstream_value_i  (u_broadcast_node19_child1_value_o),
    .child0_valid_o    (u_broadcast_node13_child0_valid_o),
    .child0_ready_i    (u_pe52_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node13_child0_pass_o),
    .child0_column_o   (u_broadcast_node13_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node13_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node13_child1_valid_o),
    .child1_ready_i    (u_pe53_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node13_child1_pass_o),
    .child1_column_o   (u_broadcast_node13_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node13_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node13_child2_valid_o),
    .child2_ready_i    (u_pe54_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node13_child2_pass_o),
    .child2_column_o   (u_broadcast_node13_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node13_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node13_child3_valid_o),
    .child3_ready_i    (u_pe55_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node13_child3_pass_o),
    .child3_column_o   (u_broadcast_node13_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node13_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node14 (
    .flush_i           (u_access_node14_node_flush_o),
    .upstream_valid_i  (u_broadcast_node19_child2_valid_o),
    .upstream_ready_o  (u_broadcast_node14_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node19_child2_pass_o),
    .upstream_column_i (u_broadcast_node19_child2_column_o),
    .upstream_value_i  (u_broadcast_node19_child2_value_o),
    .child0_valid_o    (u_broadcast_node14_child0_valid_o),
    .child0_ready_i    (u_pe56_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node14_child0_pass_o),
    .child0_column_o   (u_broadcast_node14_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node14_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node14_child1_valid_o),
    .child1_ready_i    (u_pe57_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node14_child1_pass_o),
    .child1_column_o   (u_broadcast_node14_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node14_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node14_child2_valid_o),
    .child2_ready_i    (u_pe58_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node14_child2_pass_o),
    .child2_column_o   (u_broadcast_node14_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node14_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node14_child3_valid_o),
    .child3_ready_i    (u_pe59_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node14_child3_pass_o),
    .child3_column_o   (u_broadcast_node14_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node14_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node15 (
    .flush_i           (u_access_node15_node_flush_o),
    .upstream_valid_i  (u_broadcast_node19_child3_valid_o),
    .upstream_ready_o  (u_broadcast_node15_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node19_child3_pass_o),
    .upstream_column_i (u_broadcast_node19_child3_column_o),
    .upstream_value_i  (u_broadcast_node19_child3_value_o),
    .child0_valid_o    (u_broadcast_node15_child0_valid_o),
    .child0_ready_i    (u_pe60_broadcast_ready_o),
    .child0_pass_o     (u_broadcast_node15_child0_pass_o),
    .child0_column_o   (u_broadcast_node15_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node15_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node15_child1_valid_o),
    .child1_ready_i    (u_pe61_broadcast_ready_o),
    .child1_pass_o     (u_broadcast_node15_child1_pass_o),
    .child1_column_o   (u_broadcast_node15_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node15_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node15_child2_valid_o),
    .child2_ready_i    (u_pe62_broadcast_ready_o),
    .child2_pass_o     (u_broadcast_node15_child2_pass_o),
    .child2_column_o   (u_broadcast_node15_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node15_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node15_child3_valid_o),
    .child3_ready_i    (u_pe63_broadcast_ready_o),
    .child3_pass_o     (u_broadcast_node15_child3_pass_o),
    .child3_column_o   (u_broadcast_node15_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node15_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieLnzdNode4 u_lnzd_node0 (
    .flush_i               (u_access_node0_node_flush_o),
    .downstream_valid_o    (u_lnzd_node0_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node16_child0_ready_o),
    .downstream_non_zero_o (u_lnzd_node0_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node0_downstream_last_o),
    .downstream_element_o  (u_lnzd_node0_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node0_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe0_scan_valid_o),
    .child0_ready_o        (u_lnzd_node0_child0_ready_o),
    .child0_non_zero_i     (u_pe0_scan_non_zero_o),
    .child0_last_i         (u_pe0_scan_last_o),
    .child0_element_i      (u_pe0_scan_element_o),
    .child0_value_i        (u_pe0_scan_value_o),
    .child1_valid_i        (u_pe1_scan_valid_o),
    .child1_ready_o        (u_lnzd_node0_child1_ready_o),
    .child1_non_zero_i     (u_pe1_scan_non_zero_o),
    .child1_last_i         (u_pe1_scan_last_o),
    .child1_element_i      (u_pe1_scan_element_o),
    .child1_value_i        (u_pe1_scan_value_o),
    .child2_valid_i        (u_pe2_scan_valid_o),
    .child2_ready_o        (u_lnzd_node0_child2_ready_o),
    .child2_non_zero_i     (u_pe2_scan_non_zero_o),
    .child2_last_i         (u_pe2_scan_last_o),
    .child2_element_i      (u_pe2_scan_element_o),
    .child2_value_i        (u_pe2_scan_value_o),
    .child3_valid_i        (u_pe3_scan_valid_o),
    .child3_ready_o        (u_lnzd_node0_child3_ready_o),
    .child3_non_zero_i     (u_pe3_scan_non_zero_o),
    .child3_last_i         (u_pe3_scan_last_o),
    .child3_element_i      (u_pe3_scan_element_o),
    .child3_value_i        (u_pe3_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node1 (
    .flush_i               (u_access_node1_node_flush_o),
    .downstream_valid_o    (u_lnzd_node1_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node16_child1_ready_o),
    .downstream_non_zero_o (u_lnzd_node1_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node1_downstream_last_o),
    .downstream_element_o  (u_lnzd_node1_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node1_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe4_scan_valid_o),
    .child0_ready_o        (u_lnzd_node1_child0_ready_o),
    .child0_non_zero_i     (u_pe4_scan_non_zero_o),
    .child0_last_i         (u_pe4_scan_last_o),
    .child0_element_i      (u_pe4_scan_element_o),
    .child0_value_i        (u_pe4_scan_value_o),
    .child1_valid_i        (u_pe5_scan_valid_o),
    .child1_ready_o        (u_lnzd_node1_child1_ready_o),
    .child1_non_zero_i     (u_pe5_scan_non_zero_o),
    .child1_last_i         (u_pe5_scan_last_o),
    .child1_element_i      (u_pe5_scan_element_o),
    .child1_value_i        (u_pe5_scan_value_o),
    .child2_valid_i        (u_pe6_scan_valid_o),
    .child2_ready_o        (u_lnzd_node1_child2_ready_o),
    .child2_non_zero_i     (u_pe6_scan_non_zero_o),
    .child2_last_i         (u_pe6_scan_last_o),
    .child2_element_i      (u_pe6_scan_element_o),
    .child2_value_i        (u_pe6_scan_value_o),
    .child3_valid_i        (u_pe7_scan_valid_o),
    .child3_ready_o        (u_lnzd_node1_child3_ready_o),
    .child3_non_zero_i     (u_pe7_scan_non_zero_o),
    .child3_last_i         (u_pe7_scan_last_o),
    .child3_element_i      (u_pe7_scan_element_o),
    .child3_value_i        (u_pe7_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node2 (
    .flush_i               (u_access_node2_node_flush_o),
    .downstream_valid_o    (u_lnzd_node2_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node16_child2_ready_o),
    .downstream_non_zero_o (u_lnzd_node2_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node2_downstream_last_o),
    .downstream_element_o  (u_lnzd_node2_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node2_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe8_scan_valid_o),
    .child0_ready_o        (u_lnzd_node2_child0_ready_o),
    .child0_non_zero_i     (u_pe8_scan_non_zero_o),
    .child0_last_i         (u_pe8_scan_last_o),
    .child0_element_i      (u_pe8_scan_element_o),
    .child0_value_i        (u_pe8_scan_value_o),
    .child1_valid_i        (u_pe9_scan_valid_o),
    .child1_ready_o        (u_lnzd_node2_child1_ready_o),
    .child1_non_zero_i     (u_pe9_scan_non_zero_o),
    .child1_last_i         (u_pe9_scan_last_o),
    .child1_element_i      (u_pe9_scan_element_o),
    .child1_value_i        (u_pe9_scan_value_o),
    .child2_valid_i        (u_pe10_scan_valid_o),
    .child2_ready_o        (u_lnzd_node2_child2_ready_o),
    .child2_non_zero_i     (u_pe10_scan_non_zero_o),
    .child2_last_i         (u_pe10_scan_last_o),
    .child2_element_i      (u_pe10_scan_element_o),
    .child2_value_i        (u_pe10_scan_value_o),
    .child3_valid_i        (u_pe11_scan_valid_o),
    .child3_ready_o        (u_lnzd_node2_child3_ready_o),
    .child3_non_zero_i     (u_pe11_scan_non_zero_o),
    .child3_last_i         (u_pe11_scan_last_o),
    .child3_element_i      (u_pe11_scan_element_o),
    .child3_value_i        (u_pe11_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node3 (
    .flush_i               (u_access_node3_node_flush_o),
    .downstream_valid_o    (u_lnzd_node3_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node16_child3_ready_o),
    .downstream_non_zero_o (u_lnzd_node3_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node3_downstream_last_o),
    .downstream_element_o  (u_lnzd_node3_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node3_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe12_scan_valid_o),
    .child0_ready_o        (u_lnzd_node3_child0_ready_o),
    .child0_non_zero_i     (u_pe12_scan_non_zero_o),
    .child0_last_i         (u_pe12_scan_last_o),
    .child0_element_i      (u_pe12_scan_element_o),
    .child0_value_i        (u_pe12_scan_value_o),
    .child1_valid_i        (u_pe13_scan_valid_o),
    .child1_ready_o        (u_lnzd_node3_child1_ready_o),
    .child1_non_zero_i     (u_pe13_scan_non_zero_o),
    .child1_last_i         (u_pe13_scan_last_o),
    .child1_element_i      (u_pe13_scan_element_o),
    .child1_value_i        (u_pe13_scan_value_o),
    .child2_valid_i        (u_pe14_scan_valid_o),
    .child2_ready_o        (u_lnzd_node3_child2_ready_o),
    .child2_non_zero_i     (u_pe14_scan_non_zero_o),
    .child2_last_i         (u_pe14_scan_last_o),
    .child2_element_i      (u_pe14_scan_element_o),
    .child2_value_i        (u_pe14_scan_value_o),
    .child3_valid_i        (u_pe15_scan_valid_o),
    .child3_ready_o        (u_lnzd_node3_child3_ready_o),
    .child3_non_zero_i     (u_pe15_scan_non_zero_o),
    .child3_last_i         (u_pe15_scan_last_o),
    .child3_element_i      (u_pe15_scan_element_o),
    .child3_value_i        (u_pe15_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node4 (
    .flush_i               (u_access_node4_node_flush_o),
    .downstream_valid_o    (u_lnzd_node4_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node17_child0_ready_o),
    .downstream_non_zero_o (u_lnzd_node4_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node4_downstream_last_o),
    .downstream_element_o  (u_lnzd_node4_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node4_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe16_scan_valid_o),
    .child0_ready_o        (u_lnzd_node4_child0_ready_o),
    .child0_non_zero_i     (u_pe16_scan_non_zero_o),
    .child0_last_i         (u_pe16_scan_last_o),
    .child0_element_i      (u_pe16_scan_element_o),
    .child0_value_i        (u_pe16_scan_value_o),
    .child1_valid_i        (u_pe17_scan_valid_o),
    .child1_ready_o        (u_lnzd_node4_child1_ready_o),
    .child1_non_zero_i     (u_pe17_scan_non_zero_o),
    .child1_last_i         (u_pe17_scan_last_o),
    .child1_element_i      (u_pe17_scan_element_o),
    .child1_value_i        (u_pe17_scan_value_o),
    .child2_valid_i        (u_pe18_scan_valid_o),
    .child2_ready_o        (u_lnzd_node4_child2_ready_o),
    .child2_non_zero_i     (u_pe18_scan_non_zero_o),
    .child2_last_i         (u_pe18_scan_last_o),
    .child2_element_i      (u_pe18_scan_element_o),
    .child2_value_i        (u_pe18_scan_value_o),
    .child3_valid_i        (u_pe19_scan_valid_o),
    .child3_ready_o        (u_lnzd_node4_child3_ready_o),
    .child3_non_zero_i     (u_pe19_scan_non_zero_o),
    .child3_last_i         (u_pe19_scan_last_o),
    .child3_element_i      (u_pe19_scan_element_o),
    .child3_value_i        (u_pe19_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node5 (
    .flush_i               (u_access_node5_node_flush_o),
    .downstream_valid_o    (u_lnzd_node5_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node17_child1_ready_o),
    .downstream_non_zero_o (u_lnzd_node5_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node5_downstream_last_o),
    .downstream_element_o  (u_lnzd_node5_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node5_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe20_scan_valid_o),
    .child0_ready_o        (u_lnzd_node5_child0_ready_o),
    .child0_non_zero_i     (u_pe20_scan_non_zero_o),
    .child0_last_i         (u_pe20_scan_last_o),
    .child0_element_i      (u_pe20_scan_element_o),
    .child0_value_i        (u_pe20_scan_value_o),
    .child1_valid_i        (u_pe21_scan_valid_o),
    .child1_ready_o        (u_lnzd_node5_child1_ready_o),
    .child1_non_zero_i     (u_pe21_scan_non_zero_o),
    .child1_last_i         (u_pe21_scan_last_o),
    .child1_element_i      (u_pe21_scan_element_o),
    .child1_value_i        (u_pe21_scan_value_o),
    .child2_valid_i        (u_pe22_scan_valid_o),
    .child2_ready_o        (u_lnzd_node5_child2_ready_o),
    .child2_non_zero_i     (u_pe22_scan_non_zero_o),
    .child2_last_i         (u_pe22_scan_last_o),
    .child2_element_i      (u_pe22_scan_element_o),
    .child2_value_i        (u_pe22_scan_value_o),
    .child3_valid_i        (u_pe23_scan_valid_o),
    .child3_ready_o        (u_lnzd_node5_child3_ready_o),
    .child3_non_zero_i     (u_pe23_scan_non_zero_o),
    .child3_last_i         (u_pe23_scan_last_o),
    .child3_element_i      (u_pe23_scan_element_o),
    .child3_value_i        (u_pe23_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node6 (
    .flush_i               (u_access_node6_node_flush_o),
    .downstream_valid_o    (u_lnzd_node6_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node17_child2_ready_o),
    .downstream_non_zero_o (u_lnzd_node6_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node6_downstream_last_o),
    .downstream_element_o  (u_lnzd_node6_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node6_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe24_scan_valid_o),
    .child0_ready_o        (u_lnzd_node6_child0_ready_o),
    .child0_non_zero_i     (u_pe24_scan_non_zero_o),
    .child0_last_i         (u_pe24_scan_last_o),
    .child0_element_i      (u_pe24_scan_element_o),
    .child0_value_i        (u_pe24_scan_value_o),
    .child1_valid_i        (u_pe25_scan_valid_o),
    .child1_ready_o        (u_lnzd_node6_child1_ready_o),
    .child1_non_zero_i     (u_pe25_scan_non_zero_o),
    .child1_last_i         (u_pe25_scan_last_o),
    .child1_element_i      (u_pe25_scan_element_o),
    .child1_value_i        (u_pe25_scan_value_o),
    .child2_valid_i        (u_pe26_scan_valid_o),
    .child2_ready_o        (u_lnzd_node6_child2_ready_o),
    .child2_non_zero_i     (u_pe26_scan_non_zero_o),
    .child2_last_i         (u_pe26_scan_last_o),
    .child2_element_i      (u_pe26_scan_element_o),
    .child2_value_i        (u_pe26_scan_value_o),
    .child3_valid_i        (u_pe27_scan_valid_o),
    .child3_ready_o        (u_lnzd_node6_child3_ready_o),
    .child3_non_zero_i     (u_pe27_scan_non_zero_o),
    .child3_last_i         (u_pe27_scan_last_o),
    .child3_element_i      (u_pe27_scan_element_o),
    .child3_value_i        (u_pe27_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node7 (
    .flush_i               (u_access_node7_node_flush_o),
    .downstream_valid_o    (u_lnzd_node7_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node17_child3_ready_o),
    .downstream_non_zero_o (u_lnzd_node7_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node7_downstream_last_o),
    .downstream_element_o  (u_lnzd_node7_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node7_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe28_scan_valid_o),
    .child0_ready_o        (u_lnzd_node7_child0_ready_o),
    .child0_non_zero_i     (u_pe28_scan_non_zero_o),
    .child0_last_i         (u_pe28_scan_last_o),
    .child0_element_i      (u_pe28_scan_element_o),
    .child0_value_i        (u_pe28_scan_value_o),
    .child1_valid_i        (u_pe29_scan_valid_o),
    .child1_ready_o        (u_lnzd_node7_child1_ready_o),
    .child1_non_zero_i     (u_pe29_scan_non_zero_o),
    .child1_last_i         (u_pe29_scan_last_o),
    .child1_element_i      (u_pe29_scan_element_o),
    .child1_value_i        (u_pe29_scan_value_o),
    .child2_valid_i        (u_pe30_scan_valid_o),
    .child2_ready_o        (u_lnzd_node7_child2_ready_o),
    .child2_non_zero_i     (u_pe30_scan_non_zero_o),
    .child2_last_i         (u_pe30_scan_last_o),
    .child2_element_i      (u_pe30_scan_element_o),
    .child2_value_i        (u_pe30_scan_value_o),
    .child3_valid_i        (u_pe31_scan_valid_o),
    .child3_ready_o        (u_lnzd_node7_child3_ready_o),
    .child3_non_zero_i     (u_pe31_scan_non_zero_o),
    .child3_last_i         (u_pe31_scan_last_o),
    .child3_element_i      (u_pe31_scan_element_o),
    .child3_value_i        (u_pe31_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node8 (
    .flush_i               (u_access_node8_node_flush_o),
    .downstream_valid_o    (u_lnzd_node8_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node18_child0_ready_o),
    .downstream_non_zero_o (u_lnzd_node8_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node8_downstream_last_o),
    .downstream_element_o  (u_lnzd_node8_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node8_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe32_scan_valid_o),
    .child0_ready_o        (u_lnzd_node8_child0_ready_o),
    .child0_non_zero_i     (u_pe32_scan_non_zero_o),
    .child0_last_i         (u_pe32_scan_last_o),
    .child0_element_i      (u_pe32_scan_element_o),
    .child0_value_i        (u_pe32_scan_value_o),
    .child1_valid_i        (u_pe33_scan_valid_o),
    .child1_ready_o        (u_lnzd_node8_child1_ready_o),
    .child1_non_zero_i     (u_pe33_scan_non_zero_o),
    .child1_last_i         (u_pe33_scan_last_o),
    .child1_element_i      (u_pe33_scan_element_o),
    .child1_value_i        (u_pe33_scan_value_o),
    .child2_valid_i        (u_pe34_scan_valid_o),
    .child2_ready_o        (u_lnzd_node8_child2_ready_o),
    .child2_non_zero_i     (u_pe34_scan_non_zero_o),
    .child2_last_i         (u_pe34_scan_last_o),
    .child2_element_i      (u_pe34_scan_element_o),
    .child2_value_i        (u_pe34_scan_value_o),
    .child3_valid_i        (u_pe35_scan_valid_o),
    .child3_ready_o        (u_lnzd_node8_child3_ready_o),
    .child3_non_zero_i     (u_pe35_scan_non_zero_o),
    .child3_last_i         (u_pe35_scan_last_o),
    .child3_element_i      (u_pe35_scan_element_o),
    .child3_value_i        (u_pe35_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node9 (
    .flush_i               (u_access_node9_node_flush_o),
    .downstream_valid_o    (u_lnzd_node9_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node18_child1_ready_o),
    .downstream_non_zero_o (u_lnzd_node9_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node9_downstream_last_o),
    .downstream_element_o  (u_lnzd_node9_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node9_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe36_scan_valid_o),
    .child0_ready_o        (u_lnzd_node9_child0_ready_o),
    .child0_non_zero_i     (u_pe36_scan_non_zero_o),
    .child0_last_i         (u_pe36_scan_last_o),
    .child0_element_i      (u_pe36_scan_element_o),
    .child0_value_i        (u_pe36_scan_value_o),
    .child1_valid_i        (u_pe37_scan_valid_o),
    .child1_ready_o        (u_lnzd_node9_child1_ready_o),
    .child1_non_zero_i     (u_pe37_scan_non_zero_o),
    .child1_last_i         (u_pe37_scan_last_o),
    .child1_element_i      (u_pe37_scan_element_o),
    .child1_value_i        (u_pe37_scan_value_o),
    .child2_valid_i        (u_pe38_scan_valid_o),
    .child2_ready_o        (u_lnzd_node9_child2_ready_o),
    .child2_non_zero_i     (u_pe38_scan_non_zero_o),
    .child2_last_i         (u_pe38_scan_last_o),
    .child2_element_i      (u_pe38_scan_element_o),
    .child2_value_i        (u_pe38_scan_value_o),
    .child3_valid_i        (u_pe39_scan_valid_o),
    .child3_ready_o        (u_lnzd_node9_child3_ready_o),
    .child3_non_zero_i     (u_pe39_scan_non_zero_o),
    .child3_last_i         (u_pe39_scan_last_o),
    .child3_element_i      (u_pe39_scan_element_o),
    .child3_value_i        (u_pe39_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node10 (
    .flush_i               (u_access_node10_node_flush_o),
    .downstream_valid_o    (u_lnzd_node10_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node18_child2_ready_o),
    .downstream_non_zero_o (u_lnzd_node10_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node10_downstream_last_o),
    .downstream_element_o  (u_lnzd_node10_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node10_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe40_scan_valid_o),
    .child0_ready_o        (u_lnzd_node10_child0_ready_o),
    .child0_non_zero_i     (u_pe40_scan_non_zero_o),
    .child0_last_i         (u_pe40_scan_last_o),
    .child0_element_i      (u_pe40_scan_element_o),
    .child0_value_i        (u_pe40_scan_value_o),
    .child1_valid_i        (u_pe41_scan_valid_o),
    .child1_ready_o        (u_lnzd_node10_child1_ready_o),
    .child1_non_zero_i     (u_pe41_scan_non_zero_o),
    .child1_last_i         (u_pe41_scan_last_o),
    .child1_element_i      (u_pe41_scan_element_o),
    .child1_value_i        (u_pe41_scan_value_o),
    .child2_valid_i        (u_pe42_scan_valid_o),
    .child2_ready_o        (u_lnzd_node10_child2_ready_o),
    .child2_non_zero_i     (u_pe42_scan_non_zero_o),
    .child2_last_i         (u_pe42_scan_last_o),
    .child2_element_i      (u_pe42_scan_element_o),
    .child2_value_i        (u_pe42_scan_value_o),
    .child3_valid_i        (u_pe43_scan_valid_o),
    .child3_ready_o        (u_lnzd_node10_child3_ready_o),
    .child3_non_zero_i     (u_pe43_scan_non_zero_o),
    .child3_last_i         (u_pe43_scan_last_o),
    .child3_element_i      (u_pe43_scan_element_o),
    .child3_value_i        (u_pe43_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node11 (
    .flush_i               (u_access_node11_node_flush_o),
    .downstream_valid_o    (u_lnzd_node11_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node18_child3_ready_o),
    .downstream_non_zero_o (u_lnzd_node11_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node11_downstream_last_o),
    .downstream_element_o  (u_lnzd_node11_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node11_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe44_scan_valid_o),
    .child0_ready_o        (u_lnzd_node11_child0_ready_o),
    .child0_non_zero_i     (u_pe44_scan_non_zero_o),
    .child0_last_i         (u_pe44_scan_last_o),
    .child0_element_i      (u_pe44_scan_element_o),
    .child0_value_i        (u_pe44_scan_value_o),
    .child1_valid_i        (u_pe45_scan_valid_o),
    .child1_ready_o        (u_lnzd_node11_child1_ready_o),
    .child1_non_zero_i     (u_pe45_scan_non_zero_o),
    .child1_last_i         (u_pe45_scan_last_o),
    .child1_element_i      (u_pe45_scan_element_o),
    .child1_value_i        (u_pe45_scan_value_o),
    .child2_valid_i        (u_pe46_scan_valid_o),
    .child2_ready_o        (u_lnzd_node11_child2_ready_o),
    .child2_non_zero_i     (u_pe46_scan_non_zero_o),
    .child2_last_i         (u_pe46_scan_last_o),
    .child2_element_i      (u_pe46_scan_element_o),
    .child2_value_i        (u_pe46_scan_value_o),
    .child3_valid_i        (u_pe47_scan_valid_o),
    .child3_ready_o        (u_lnzd_node11_child3_ready_o),
    .child3_non_zero_i     (u_pe47_scan_non_zero_o),
    .child3_last_i         (u_pe47_scan_last_o),
    .child3_element_i      (u_pe47_scan_element_o),
    .child3_value_i        (u_pe47_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node12 (
    .flush_i               (u_access_node12_node_flush_o),
    .downstream_valid_o    (u_lnzd_node12_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node19_child0_ready_o),
    .downstream_non_zero_o (u_lnzd_node12_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node12_downstream_last_o),
    .downstream_element_o  (u_lnzd_node12_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node12_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe48_scan_valid_o),
    .child0_ready_o        (u_lnzd_node12_child0_ready_o),
    .child0_non_zero_i     (u_pe48_scan_non_zero_o),
    .child0_last_i         (u_pe48_scan_last_o),
    .child0_element_i      (u_pe48_scan_element_o),
    .child0_value_i        (u_pe48_scan_value_o),
    .child1_valid_i        (u_pe49_scan_valid_o),
    .child1_ready_o        (u_lnzd_node12_child1_ready_o),
    .child1_non_zero_i     (u_pe49_scan_non_zero_o),
    .child1_last_i         (u_pe49_scan_last_o),
    .child1_element_i      (u_pe49_scan_element_o),
    .child1_value_i        (u_pe49_scan_value_o),
    .child2_valid_i        (u_pe50_scan_valid_o),
    .child2_ready_o        (u_lnzd_node12_child2_ready_o),
    .child2_non_zero_i     (u_pe50_scan_non_zero_o),
    .child2_last_i         (u_pe50_scan_last_o),
    .child2_element_i      (u_pe50_scan_element_o),
    .child2_value_i        (u_pe50_scan_value_o),
    .child3_valid_i        (u_pe51_scan_valid_o),
    .child3_ready_o        (u_lnzd_node12_child3_ready_o),
    .child3_non_zero_i     (u_pe51_scan_non_zero_o),
    .child3_last_i         (u_pe51_scan_last_o),
    .child3_element_i      (u_pe51_scan_element_o),
    .child3_value_i        (u_pe51_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node13 (
    .flush_i               (u_access_node13_node_flush_o),
    .downstream_valid_o    (u_lnzd_node13_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node19_child1_ready_o),
    .downstream_non_zero_o (u_lnzd_node13_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node13_downstream_last_o),
    .downstream_element_o  (u_lnzd_node13_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node13_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe52_scan_valid_o),
    .child0_ready_o        (u_lnzd_node13_child0_ready_o),
    .child0_non_zero_i     (u_pe52_scan_non_zero_o),
    .child0_last_i         (u_pe52_scan_last_o),
    .child0_element_i      (u_pe52_scan_element_o),
    .child0_value_i        (u_pe52_scan_value_o),
    .child1_valid_i        (u_pe53_scan_valid_o),
    .child1_ready_o        (u_lnzd_node13_child1_ready_o),
    .child1_non_zero_i     (u_pe53_scan_non_zero_o),
    .child1_last_i         (u_pe53_scan_last_o),
    .child1_element_i      (u_pe53_scan_element_o),
    .child1_value_i        (u_pe53_scan_value_o),
    .child2_valid_i        (u_pe54_scan_valid_o),
    .child2_ready_o        (u_lnzd_node13_child2_ready_o),
    .child2_non_zero_i     (u_pe54_scan_non_zero_o),
    .child2_last_i         (u_pe54_scan_last_o),
    .child2_element_i      (u_pe54_scan_element_o),
    .child2_value_i        (u_pe54_scan_value_o),
    .child3_valid_i        (u_pe55_scan_valid_o),
    .child3_ready_o        (u_lnzd_node13_child3_ready_o),
    .child3_non_zero_i     (u_pe55_scan_non_zero_o),
    .child3_last_i         (u_pe55_scan_last_o),
    .child3_element_i      (u_pe55_scan_element_o),
    .child3_value_i        (u_pe55_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node14 (
    .flush_i               (u_access_node14_node_flush_o),
    .downstream_valid_o    (u_lnzd_node14_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node19_child2_ready_o),
    .downstream_non_zero_o (u_lnzd_node14_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node14_downstream_last_o),
    .downstream_element_o  (u_lnzd_node14_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node14_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe56_scan_valid_o),
    .child0_ready_o        (u_lnzd_node14_child0_ready_o),
    .child0_non_zero_i     (u_pe56_scan_non_zero_o),
    .child0_last_i         (u_pe56_scan_last_o),
    .child0_element_i      (u_pe56_scan_element_o),
    .child0_value_i        (u_pe56_scan_value_o),
    .child1_valid_i        (u_pe57_scan_valid_o),
    .child1_ready_o        (u_lnzd_node14_child1_ready_o),
    .child1_non_zero_i     (u_pe57_scan_non_zero_o),
    .child1_last_i         (u_pe57_scan_last_o),
    .child1_element_i      (u_pe57_scan_element_o),
    .child1_value_i        (u_pe57_scan_value_o),
    .child2_valid_i        (u_pe58_scan_valid_o),
    .child2_ready_o        (u_lnzd_node14_child2_ready_o),
    .child2_non_zero_i     (u_pe58_scan_non_zero_o),
    .child2_last_i         (u_pe58_scan_last_o),
    .child2_element_i      (u_pe58_scan_element_o),
    .child2_value_i        (u_pe58_scan_value_o),
    .child3_valid_i        (u_pe59_scan_valid_o),
    .child3_ready_o        (u_lnzd_node14_child3_ready_o),
    .child3_non_zero_i     (u_pe59_scan_non_zero_o),
    .child3_last_i         (u_pe59_scan_last_o),
    .child3_element_i      (u_pe59_scan_element_o),
    .child3_value_i        (u_pe59_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node15 (
    .flush_i               (u_access_node15_node_flush_o),
    .downstream_valid_o    (u_lnzd_node15_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node19_child3_ready_o),
    .downstream_non_zero_o (u_lnzd_node15_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node15_downstream_last_o),
    .downstream_element_o  (u_lnzd_node15_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node15_downstream_value_o[15:0]),
    .child0_valid_i        (u_pe60_scan_valid_o),
    .child0_ready_o        (u_lnzd_node15_child0_ready_o),
    .child0_non_zero_i     (u_pe60_scan_non_zero_o),
    .child0_last_i         (u_pe60_scan_last_o),
    .child0_element_i      (u_pe60_scan_element_o),
    .child0_value_i        (u_pe60_scan_value_o),
    .child1_valid_i        (u_pe61_scan_valid_o),
    .child1_ready_o        (u_lnzd_node15_child1_ready_o),
    .child1_non_zero_i     (u_pe61_scan_non_zero_o),
    .child1_last_i         (u_pe61_scan_last_o),
    .child1_element_i      (u_pe61_scan_element_o),
    .child1_value_i        (u_pe61_scan_value_o),
    .child2_valid_i        (u_pe62_scan_valid_o),
    .child2_ready_o        (u_lnzd_node15_child2_ready_o),
    .child2_non_zero_i     (u_pe62_scan_non_zero_o),
    .child2_last_i         (u_pe62_scan_last_o),
    .child2_element_i      (u_pe62_scan_element_o),
    .child2_value_i        (u_pe62_scan_value_o),
    .child3_valid_i        (u_pe63_scan_valid_o),
    .child3_ready_o        (u_lnzd_node15_child3_ready_o),
    .child3_non_zero_i     (u_pe63_scan_non_zero_o),
    .child3_last_i         (u_pe63_scan_last_o),
    .child3_element_i      (u_pe63_scan_element_o),
    .child3_value_i        (u_pe63_scan_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieAccessNode4 u_access_node16 (
    .node_flush_o              (u_access_node16_node_flush_o),
    .upstream_flush_i          (u_access_node20_child0_flush_o),
    .upstream_valid_i          (u_access_node20_child0_valid_o),
    .upstream_everyone_i       (u_access_node20_child0_everyone_o),
    .upstream_element_i        (u_access_node20_child0_element_o),
    .upstream_request_write_i  (u_access_node20_child0_request_write_o),
    .upstream_request_memory_i (u_access_node20_child0_request_memory_o),
    .upstream_request_word_i   (u_access_node20_child0_request_word_o),
    .upstream_request_data_i   (u_access_node20_child0_request_data_o),
    .reply_busy_o              (u_access_node16_reply_busy_o),
    .reply_data_o              (u_access_node16_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node16_child0_flush_o),
    .child0_valid_o            (u_access_node16_child0_valid_o),
    .child0_everyone_o         (u_access_node16_child0_everyone_o),
    .child0_element_o          (u_access_node16_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node16_child0_request_write_o),
    .child0_request_memory_o   (u_access_node16_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node16_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node16_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_access_node0_reply_busy_o),
    .child_reply0_data_i       (u_access_node0_reply_data_o),
    .child1_flush_o            (u_access_node16_child1_flush_o),
    .child1_valid_o            (u_access_node16_child1_valid_o),
    .child1_everyone_o         (u_access_node16_child1_everyone_o),
    .child1_element_o          (u_access_node16_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node16_child1_request_write_o),
    .child1_request_memory_o   (u_access_node16_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node16_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node16_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_access_node1_reply_busy_o),
    .child_reply1_data_i       (u_access_node1_reply_data_o),
    .child2_flush_o            (u_access_node16_child2_flush_o),
    .child2_valid_o            (u_access_node16_child2_valid_o),
    .child2_everyone_o         (u_access_node16_child2_everyone_o),
    .child2_element_o          (u_access_node16_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node16_child2_request_write_o),
    .child2_request_memory_o   (u_access_node16_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node16_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node16_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_access_node2_reply_busy_o),
    .child_reply2_data_i       (u_access_node2_reply_data_o),
    .child3_flush_o            (u_access_node16_child3_flush_o),
    .child3_valid_o            (u_access_node16_child3_valid_o),
    .child3_everyone_o         (u_access_node16_child3_everyone_o),
    .child3_element_o          (u_access_node16_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node16_child3_request_write_o),
    .child3_request_memory_o   (u_access_node16_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node16_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node16_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_access_node3_reply_busy_o),
    .child_reply3_data_i       (u_access_node3_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessNode4 u_access_node17 (
    .node_flush_o              (u_access_node17_node_flush_o),
    .upstream_flush_i          (u_access_node20_child1_flush_o),
    .upstream_valid_i          (u_access_node20_child1_valid_o),
    .upstream_everyone_i       (u_access_node20_child1_everyone_o),
    .upstream_element_i        (u_access_node20_child1_element_o),
    .upstream_request_write_i  (u_access_node20_child1_request_write_o),
    .upstream_request_memory_i (u_access_node20_child1_request_memory_o),
    .upstream_request_word_i   (u_access_node20_child1_request_word_o),
    .upstream_request_data_i   (u_access_node20_child1_request_data_o),
    .reply_busy_o              (u_access_node17_reply_busy_o),
    .reply_data_o              (u_access_node17_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node17_child0_flush_o),
    .child0_valid_o            (u_access_node17_child0_valid_o),
    .child0_everyone_o         (u_access_node17_child0_everyone_o),
    .child0_element_o          (u_access_node17_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node17_child0_request_write_o),
    .child0_request_memory_o   (u_access_node17_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node17_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node17_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_access_node4_reply_busy_o),
    .child_reply0_data_i       (u_access_node4_reply_data_o),
    .child1_flush_o            (u_access_node17_child1_flush_o),
    .child1_valid_o            (u_access_node17_child1_valid_o),
    .child1_everyone_o         (u_access_node17_child1_everyone_o),
    .child1_element_o          (u_access_node17_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node17_child1_request_write_o),
    .child1_request_memory_o   (u_access_node17_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node17_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node17_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_access_node5_reply_busy_o),
    .child_reply1_data_i       (u_access_node5_reply_data_o),
    .child2_flush_o            (u_access_node17_child2_flush_o),
    .child2_valid_o            (u_access_node17_child2_valid_o),
    .child2_everyone_o         (u_access_node17_child2_everyone_o),
    .child2_element_o          (u_access_node17_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node17_child2_request_write_o),
    .child2_request_memory_o   (u_access_node17_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node17_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node17_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_access_node6_reply_busy_o),
    .child_reply2_data_i       (u_access_node6_reply_data_o),
    .child3_flush_o            (u_access_node17_child3_flush_o),
    .child3_valid_o            (u_access_node17_child3_valid_o),
    .child3_everyone_o         (u_access_node17_child3_everyone_o),
    .child3_element_o          (u_access_node17_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node17_child3_request_write_o),
    .child3_request_memory_o   (u_access_node17_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node17_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node17_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_access_node7_reply_busy_o),
    .child_reply3_data_i       (u_access_node7_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessNode4 u_access_node18 (
    .node_flush_o              (u_access_node18_node_flush_o),
    .upstream_flush_i          (u_access_node20_child2_flush_o),
    .upstream_valid_i          (u_access_node20_child2_valid_o),
    .upstream_everyone_i       (u_access_node20_child2_everyone_o),
    .upstream_element_i        (u_access_node20_child2_element_o),
    .upstream_request_write_i  (u_access_node20_child2_request_write_o),
    .upstream_request_memory_i (u_access_node20_child2_request_memory_o),
    .upstream_request_word_i   (u_access_node20_child2_request_word_o),
    .upstream_request_data_i   (u_access_node20_child2_request_data_o),
    .reply_busy_o              (u_access_node18_reply_busy_o),
    .reply_data_o              (u_access_node18_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node18_child0_flush_o),
    .child0_valid_o            (u_access_node18_child0_valid_o),
    .child0_everyone_o         (u_access_node18_child0_everyone_o),
    .child0_element_o          (u_access_node18_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node18_child0_request_write_o),
    .child0_request_memory_o   (u_access_node18_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node18_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node18_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_access_node8_reply_busy_o),
    .child_reply0_data_i       (u_access_node8_reply_data_o),
    .child1_flush_o            (u_access_node18_child1_flush_o),
    .child1_valid_o            (u_access_node18_child1_valid_o),
    .child1_everyone_o         (u_access_node18_child1_everyone_o),
    .child1_element_o          (u_access_node18_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node18_child1_request_write_o),
    .child1_request_memory_o   (u_access_node18_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node18_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node18_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_access_node9_reply_busy_o),
    .child_reply1_data_i       (u_access_node9_reply_data_o),
    .child2_flush_o            (u_access_node18_child2_flush_o),
    .child2_valid_o            (u_access_node18_child2_valid_o),
    .child2_everyone_o         (u_access_node18_child2_everyone_o),
    .child2_element_o          (u_access_node18_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node18_child2_request_write_o),
    .child2_request_memory_o   (u_access_node18_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node18_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node18_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_access_node10_reply_busy_o),
    .child_reply2_data_i       (u_access_node10_reply_data_o),
    .child3_flush_o            (u_access_node18_child3_flush_o),
    .child3_valid_o            (u_access_node18_child3_valid_o),
    .child3_everyone_o         (u_access_node18_child3_everyone_o),
    .child3_element_o          (u_access_node18_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node18_child3_request_write_o),
    .child3_request_memory_o   (u_access_node18_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node18_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node18_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_access_node11_reply_busy_o),
    .child_reply3_data_i       (u_access_node11_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieAccessNode4 u_access_node19 (
    .node_flush_o              (u_access_node19_node_flush_o),
    .upstream_flush_i          (u_access_node20_child3_flush_o),
    .upstream_valid_i          (u_access_node20_child3_valid_o),
    .upstream_everyone_i       (u_access_node20_child3_everyone_o),
    .upstream_element_i        (u_access_node20_child3_element_o),
    .upstream_request_write_i  (u_access_node20_child3_request_write_o),
    .upstream_request_memory_i (u_access_node20_child3_request_memory_o),
    .upstream_request_word_i   (u_access_node20_child3_request_word_o),
    .upstream_request_data_i   (u_access_node20_child3_request_data_o),
    .reply_busy_o              (u_access_node19_reply_busy_o),
    .reply_data_o              (u_access_node19_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node19_child0_flush_o),
    .child0_valid_o            (u_access_node19_child0_valid_o),
    .child0_everyone_o         (u_access_node19_child0_everyone_o),
    .child0_element_o          (u_access_node19_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node19_child0_request_write_o),
    .child0_request_memory_o   (u_access_node19_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node19_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node19_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_access_node12_reply_busy_o),
    .child_reply0_data_i       (u_access_node12_reply_data_o),
    .child1_flush_o            (u_access_node19_child1_flush_o),
    .child1_valid_o            (u_access_node19_child1_valid_o),
    .child1_everyone_o         (u_access_node19_child1_everyone_o),
    .child1_element_o          (u_access_node19_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node19_child1_request_write_o),
    .child1_request_memory_o   (u_access_node19_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node19_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node19_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_access_node13_reply_busy_o),
    .child_reply1_data_i       (u_access_node13_reply_data_o),
    .child2_flush_o            (u_access_node19_child2_flush_o),
    .child2_valid_o            (u_access_node19_child2_valid_o),
    .child2_everyone_o         (u_access_node19_child2_everyone_o),
    .child2_element_o          (u_access_node19_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node19_child2_request_write_o),
    .child2_request_memory_o   (u_access_node19_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node19_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node19_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_access_node14_reply_busy_o),
    .child_reply2_data_i       (u_access_node14_reply_data_o),
    .child3_flush_o            (u_access_node19_child3_flush_o),
    .child3_valid_o            (u_access_node19_child3_valid_o),
    .child3_everyone_o         (u_access_node19_child3_everyone_o),
    .child3_element_o          (u_access_node19_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node19_child3_request_write_o),
    .child3_request_memory_o   (u_access_node19_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node19_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node19_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_access_node15_reply_busy_o),
    .child_reply3_data_i       (u_access_node15_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieBroadcastNode4 u_broadcast_node16 (
    .flush_i           (u_access_node16_node_flush_o),
    .upstream_valid_i  (u_broadcast_node20_child0_valid_o),
    .upstream_ready_o  (u_broadcast_node16_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node20_child0_pass_o),
    .upstream_column_i (u_broadcast_node20_child0_column_o),
    .upstream_value_i  (u_broadcast_node20_child0_value_o),
    .child0_valid_o    (u_broadcast_node16_child0_valid_o),
    .child0_ready_i    (u_broadcast_node0_upstream_ready_o),
    .child0_pass_o     (u_broadcast_node16_child0_pass_o),
    .child0_column_o   (u_broadcast_node16_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node16_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node16_child1_valid_o),
    .child1_ready_i    (u_broadcast_node1_upstream_ready_o),
    .child1_pass_o     (u_broadcast_node16_child1_pass_o),
    .child1_column_o   (u_broadcast_node16_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node16_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node16_child2_valid_o),
    .child2_ready_i    (u_broadcast_node2_upstream_ready_o),
    .child2_pass_o     (u_broadcast_node16_child2_pass_o),
    .child2_column_o   (u_broadcast_node16_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node16_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node16_child3_valid_o),
    .child3_ready_i    (u_broadcast_node3_upstream_ready_o),
    .child3_pass_o     (u_broadcast_node16_child3_pass_o),
    .child3_column_o   (u_broadcast_node16_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node16_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node17 (
    .flush_i           (u_access_node17_node_flush_o),
    .upstream_valid_i  (u_broadcast_node20_child1_valid_o),
    .upstream_ready_o  (u_broadcast_node17_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node20_child1_pass_o),
    .upstream_column_i (u_broadcast_node20_child1_column_o),
    .upstream_value_i  (u_broadcast_node20_child1_value_o),
    .child0_valid_o    (u_broadcast_node17_child0_valid_o),
    .child0_ready_i    (u_broadcast_node4_upstream_ready_o),
    .child0_pass_o     (u_broadcast_node17_child0_pass_o),
    .child0_column_o   (u_broadcast_node17_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node17_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node17_child1_valid_o),
    .child1_ready_i    (u_broadcast_node5_upstream_ready_o),
    .child1_pass_o     (u_broadcast_node17_child1_pass_o),
    .child1_column_o   (u_broadcast_node17_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node17_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node17_child2_valid_o),
    .child2_ready_i    (u_broadcast_node6_upstream_ready_o),
    .child2_pass_o     (u_broadcast_node17_child2_pass_o),
    .child2_column_o   (u_broadcast_node17_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node17_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node17_child3_valid_o),
    .child3_ready_i    (u_broadcast_node7_upstream_ready_o),
    .child3_pass_o     (u_broadcast_node17_child3_pass_o),
    .child3_column_o   (u_broadcast_node17_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node17_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node18 (
    .flush_i           (u_access_node18_node_flush_o),
    .upstream_valid_i  (u_broadcast_node20_child2_valid_o),
    .upstream_ready_o  (u_broadcast_node18_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node20_child2_pass_o),
    .upstream_column_i (u_broadcast_node20_child2_column_o),
    .upstream_value_i  (u_broadcast_node20_child2_value_o),
    .child0_valid_o    (u_broadcast_node18_child0_valid_o),
    .child0_ready_i    (u_broadcast_node8_upstream_ready_o),
    .child0_pass_o     (u_broadcast_node18_child0_pass_o),
    .child0_column_o   (u_broadcast_node18_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node18_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node18_child1_valid_o),
    .child1_ready_i    (u_broadcast_node9_upstream_ready_o),
    .child1_pass_o     (u_broadcast_node18_child1_pass_o),
    .child1_column_o   (u_broadcast_node18_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node18_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node18_child2_valid_o),
    .child2_ready_i    (u_broadcast_node10_upstream_ready_o),
    .child2_pass_o     (u_broadcast_node18_child2_pass_o),
    .child2_column_o   (u_broadcast_node18_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node18_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node18_child3_valid_o),
    .child3_ready_i    (u_broadcast_node11_upstream_ready_o),
    .child3_pass_o     (u_broadcast_node18_child3_pass_o),
    .child3_column_o   (u_broadcast_node18_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node18_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieBroadcastNode4 u_broadcast_node19 (
    .flush_i           (u_access_node19_node_flush_o),
    .upstream_valid_i  (u_broadcast_node20_child3_valid_o),
    .upstream_ready_o  (u_broadcast_node19_upstream_ready_o),
    .upstream_pass_i   (u_broadcast_node20_child3_pass_o),
    .upstream_column_i (u_broadcast_node20_child3_column_o),
    .upstream_value_i  (u_broadcast_node20_child3_value_o),
    .child0_valid_o    (u_broadcast_node19_child0_valid_o),
    .child0_ready_i    (u_broadcast_node12_upstream_ready_o),
    .child0_pass_o     (u_broadcast_node19_child0_pass_o),
    .child0_column_o   (u_broadcast_node19_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node19_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node19_child1_valid_o),
    .child1_ready_i    (u_broadcast_node13_upstream_ready_o),
    .child1_pass_o     (u_broadcast_node19_child1_pass_o),
    .child1_column_o   (u_broadcast_node19_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node19_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node19_child2_valid_o),
    .child2_ready_i    (u_broadcast_node14_upstream_ready_o),
    .child2_pass_o     (u_broadcast_node19_child2_pass_o),
    .child2_column_o   (u_broadcast_node19_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node19_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node19_child3_valid_o),
    .child3_ready_i    (u_broadcast_node15_upstream_ready_o),
    .child3_pass_o     (u_broadcast_node19_child3_pass_o),
    .child3_column_o   (u_broadcast_node19_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node19_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieLnzdNode4 u_lnzd_node16 (
    .flush_i               (u_access_node16_node_flush_o),
    .downstream_valid_o    (u_lnzd_node16_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node20_child0_ready_o),
    .downstream_non_zero_o (u_lnzd_node16_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node16_downstream_last_o),
    .downstream_element_o  (u_lnzd_node16_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node16_downstream_value_o[15:0]),
    .child0_valid_i        (u_lnzd_node0_downstream_valid_o),
    .child0_ready_o        (u_lnzd_node16_child0_ready_o),
    .child0_non_zero_i     (u_lnzd_node0_downstream_non_zero_o),
    .child0_last_i         (u_lnzd_node0_downstream_last_o),
    .child0_element_i      (u_lnzd_node0_downstream_element_o),
    .child0_value_i        (u_lnzd_node0_downstream_value_o),
    .child1_valid_i        (u_lnzd_node1_downstream_valid_o),
    .child1_ready_o        (u_lnzd_node16_child1_ready_o),
    .child1_non_zero_i     (u_lnzd_node1_downstream_non_zero_o),
    .child1_last_i         (u_lnzd_node1_downstream_last_o),
    .child1_element_i      (u_lnzd_node1_downstream_element_o),
    .child1_value_i        (u_lnzd_node1_downstream_value_o),
    .child2_valid_i        (u_lnzd_node2_downstream_valid_o),
    .child2_ready_o        (u_lnzd_node16_child2_ready_o),
    .child2_non_zero_i     (u_lnzd_node2_downstream_non_zero_o),
    .child2_last_i         (u_lnzd_node2_downstream_last_o),
    .child2_element_i      (u_lnzd_node2_downstream_element_o),
    .child2_value_i        (u_lnzd_node2_downstream_value_o),
    .child3_valid_i        (u_lnzd_node3_downstream_valid_o),
    .child3_ready_o        (u_lnzd_node16_child3_ready_o),
    .child3_non_zero_i     (u_lnzd_node3_downstream_non_zero_o),
    .child3_last_i         (u_lnzd_node3_downstream_last_o),
    .child3_element_i      (u_lnzd_node3_downstream_element_o),
    .child3_value_i        (u_lnzd_node3_downstream_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node17 (
    .flush_i               (u_access_node17_node_flush_o),
    .downstream_valid_o    (u_lnzd_node17_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node20_child1_ready_o),
    .downstream_non_zero_o (u_lnzd_node17_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node17_downstream_last_o),
    .downstream_element_o  (u_lnzd_node17_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node17_downstream_value_o[15:0]),
    .child0_valid_i        (u_lnzd_node4_downstream_valid_o),
    .child0_ready_o        (u_lnzd_node17_child0_ready_o),
    .child0_non_zero_i     (u_lnzd_node4_downstream_non_zero_o),
    .child0_last_i         (u_lnzd_node4_downstream_last_o),
    .child0_element_i      (u_lnzd_node4_downstream_element_o),
    .child0_value_i        (u_lnzd_node4_downstream_value_o),
    .child1_valid_i        (u_lnzd_node5_downstream_valid_o),
    .child1_ready_o        (u_lnzd_node17_child1_ready_o),
    .child1_non_zero_i     (u_lnzd_node5_downstream_non_zero_o),
    .child1_last_i         (u_lnzd_node5_downstream_last_o),
    .child1_element_i      (u_lnzd_node5_downstream_element_o),
    .child1_value_i        (u_lnzd_node5_downstream_value_o),
    .child2_valid_i        (u_lnzd_node6_downstream_valid_o),
    .child2_ready_o        (u_lnzd_node17_child2_ready_o),
    .child2_non_zero_i     (u_lnzd_node6_downstream_non_zero_o),
    .child2_last_i         (u_lnzd_node6_downstream_last_o),
    .child2_element_i      (u_lnzd_node6_downstream_element_o),
    .child2_value_i        (u_lnzd_node6_downstream_value_o),
    .child3_valid_i        (u_lnzd_node7_downstream_valid_o),
    .child3_ready_o        (u_lnzd_node17_child3_ready_o),
    .child3_non_zero_i     (u_lnzd_node7_downstream_non_zero_o),
    .child3_last_i         (u_lnzd_node7_downstream_last_o),
    .child3_element_i      (u_lnzd_node7_downstream_element_o),
    .child3_value_i        (u_lnzd_node7_downstream_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node18 (
    .flush_i               (u_access_node18_node_flush_o),
    .downstream_valid_o    (u_lnzd_node18_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node20_child2_ready_o),
    .downstream_non_zero_o (u_lnzd_node18_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node18_downstream_last_o),
    .downstream_element_o  (u_lnzd_node18_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node18_downstream_value_o[15:0]),
    .child0_valid_i        (u_lnzd_node8_downstream_valid_o),
    .child0_ready_o        (u_lnzd_node18_child0_ready_o),
    .child0_non_zero_i     (u_lnzd_node8_downstream_non_zero_o),
    .child0_last_i         (u_lnzd_node8_downstream_last_o),
    .child0_element_i      (u_lnzd_node8_downstream_element_o),
    .child0_value_i        (u_lnzd_node8_downstream_value_o),
    .child1_valid_i        (u_lnzd_node9_downstream_valid_o),
    .child1_ready_o        (u_lnzd_node18_child1_ready_o),
    .child1_non_zero_i     (u_lnzd_node9_downstream_non_zero_o),
    .child1_last_i         (u_lnzd_node9_downstream_last_o),
    .child1_element_i      (u_lnzd_node9_downstream_element_o),
    .child1_value_i        (u_lnzd_node9_downstream_value_o),
    .child2_valid_i        (u_lnzd_node10_downstream_valid_o),
    .child2_ready_o        (u_lnzd_node18_child2_ready_o),
    .child2_non_zero_i     (u_lnzd_node10_downstream_non_zero_o),
    .child2_last_i         (u_lnzd_node10_downstream_last_o),
    .child2_element_i      (u_lnzd_node10_downstream_element_o),
    .child2_value_i        (u_lnzd_node10_downstream_value_o),
    .child3_valid_i        (u_lnzd_node11_downstream_valid_o),
    .child3_ready_o        (u_lnzd_node18_child3_ready_o),
    .child3_non_zero_i     (u_lnzd_node11_downstream_non_zero_o),
    .child3_last_i         (u_lnzd_node11_downstream_last_o),
    .child3_element_i      (u_lnzd_node11_downstream_element_o),
    .child3_value_i        (u_lnzd_node11_downstream_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieLnzdNode4 u_lnzd_node19 (
    .flush_i               (u_access_node19_node_flush_o),
    .downstream_valid_o    (u_lnzd_node19_downstream_valid_o),
    .downstream_ready_i    (u_lnzd_node20_child3_ready_o),
    .downstream_non_zero_o (u_lnzd_node19_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node19_downstream_last_o),
    .downstream_element_o  (u_lnzd_node19_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node19_downstream_value_o[15:0]),
    .child0_valid_i        (u_lnzd_node12_downstream_valid_o),
    .child0_ready_o        (u_lnzd_node19_child0_ready_o),
    .child0_non_zero_i     (u_lnzd_node12_downstream_non_zero_o),
    .child0_last_i         (u_lnzd_node12_downstream_last_o),
    .child0_element_i      (u_lnzd_node12_downstream_element_o),
    .child0_value_i        (u_lnzd_node12_downstream_value_o),
    .child1_valid_i        (u_lnzd_node13_downstream_valid_o),
    .child1_ready_o        (u_lnzd_node19_child1_ready_o),
    .child1_non_zero_i     (u_lnzd_node13_downstream_non_zero_o),
    .child1_last_i         (u_lnzd_node13_downstream_last_o),
    .child1_element_i      (u_lnzd_node13_downstream_element_o),
    .child1_value_i        (u_lnzd_node13_downstream_value_o),
    .child2_valid_i        (u_lnzd_node14_downstream_valid_o),
    .child2_ready_o        (u_lnzd_node19_child2_ready_o),
    .child2_non_zero_i     (u_lnzd_node14_downstream_non_zero_o),
    .child2_last_i         (u_lnzd_node14_downstream_last_o),
    .child2_element_i      (u_lnzd_node14_downstream_element_o),
    .child2_value_i        (u_lnzd_node14_downstream_value_o),
    .child3_valid_i        (u_lnzd_node15_downstream_valid_o),
    .child3_ready_o        (u_lnzd_node19_child3_ready_o),
    .child3_non_zero_i     (u_lnzd_node15_downstream_non_zero_o),
    .child3_last_i         (u_lnzd_node15_downstream_last_o),
    .child3_element_i      (u_lnzd_node15_downstream_element_o),
    .child3_value_i        (u_lnzd_node15_downstream_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  EieAccessNode4 u_access_node20 (
    .node_flush_o              (u_access_node20_node_flush_o),
    .upstream_flush_i          (access_flush_i),
    .upstream_valid_i          (access_valid_i),
    .upstream_everyone_i       (access_everyone_i),
    .upstream_element_i        (access_element_i),
    .upstream_request_write_i  (access_request_write_i),
    .upstream_request_memory_i (access_request_memory_i),
    .upstream_request_word_i   (access_request_word_i),
    .upstream_request_data_i   (access_request_data_i),
    .reply_busy_o              (u_access_node20_reply_busy_o),
    .reply_data_o              (u_access_node20_reply_data_o[63:0]),
    .child0_flush_o            (u_access_node20_child0_flush_o),
    .child0_valid_o            (u_access_node20_child0_valid_o),
    .child0_everyone_o         (u_access_node20_child0_everyone_o),
    .child0_element_o          (u_access_node20_child0_element_o[5:0]),
    .child0_request_write_o    (u_access_node20_child0_request_write_o),
    .child0_request_memory_o   (u_access_node20_child0_request_memory_o[2:0]),
    .child0_request_word_o     (u_access_node20_child0_request_word_o[13:0]),
    .child0_request_data_o     (u_access_node20_child0_request_data_o[63:0]),
    .child_reply0_busy_i       (u_access_node16_reply_busy_o),
    .child_reply0_data_i       (u_access_node16_reply_data_o),
    .child1_flush_o            (u_access_node20_child1_flush_o),
    .child1_valid_o            (u_access_node20_child1_valid_o),
    .child1_everyone_o         (u_access_node20_child1_everyone_o),
    .child1_element_o          (u_access_node20_child1_element_o[5:0]),
    .child1_request_write_o    (u_access_node20_child1_request_write_o),
    .child1_request_memory_o   (u_access_node20_child1_request_memory_o[2:0]),
    .child1_request_word_o     (u_access_node20_child1_request_word_o[13:0]),
    .child1_request_data_o     (u_access_node20_child1_request_data_o[63:0]),
    .child_reply1_busy_i       (u_access_node17_reply_busy_o),
    .child_reply1_data_i       (u_access_node17_reply_data_o),
    .child2_flush_o            (u_access_node20_child2_flush_o),
    .child2_valid_o            (u_access_node20_child2_valid_o),
    .child2_everyone_o         (u_access_node20_child2_everyone_o),
    .child2_element_o          (u_access_node20_child2_element_o[5:0]),
    .child2_request_write_o    (u_access_node20_child2_request_write_o),
    .child2_request_memory_o   (u_access_node20_child2_request_memory_o[2:0]),
    .child2_request_word_o     (u_access_node20_child2_request_word_o[13:0]),
    .child2_request_data_o     (u_access_node20_child2_request_data_o[63:0]),
    .child_reply2_busy_i       (u_access_node18_reply_busy_o),
    .child_reply2_data_i       (u_access_node18_reply_data_o),
    .child3_flush_o            (u_access_node20_child3_flush_o),
    .child3_valid_o            (u_access_node20_child3_valid_o),
    .child3_everyone_o         (u_access_node20_child3_everyone_o),
    .child3_element_o          (u_access_node20_child3_element_o[5:0]),
    .child3_request_write_o    (u_access_node20_child3_request_write_o),
    .child3_request_memory_o   (u_access_node20_child3_request_memory_o[2:0]),
    .child3_request_word_o     (u_access_node20_child3_request_word_o[13:0]),
    .child3_request_data_o     (u_access_node20_child3_request_data_o[63:0]),
    .child_reply3_busy_i       (u_access_node19_reply_busy_o),
    .child_reply3_data_i       (u_access_node19_reply_data_o),
    .clk                       (clk),
    .reset                     (reset)
  );

  EieBroadcastNode4 u_broadcast_node20 (
    .flush_i           (u_access_node20_node_flush_o),
    .upstream_valid_i  (broadcast_valid_i),
    .upstream_ready_o  (u_broadcast_node20_upstream_ready_o),
    .upstream_pass_i   (broadcast_pass_i),
    .upstream_column_i (broadcast_column_i),
    .upstream_value_i  (broadcast_value_i),
    .child0_valid_o    (u_broadcast_node20_child0_valid_o),
    .child0_ready_i    (u_broadcast_node16_upstream_ready_o),
    .child0_pass_o     (u_broadcast_node20_child0_pass_o),
    .child0_column_o   (u_broadcast_node20_child0_column_o[13:0]),
    .child0_value_o    (u_broadcast_node20_child0_value_o[15:0]),
    .child1_valid_o    (u_broadcast_node20_child1_valid_o),
    .child1_ready_i    (u_broadcast_node17_upstream_ready_o),
    .child1_pass_o     (u_broadcast_node20_child1_pass_o),
    .child1_column_o   (u_broadcast_node20_child1_column_o[13:0]),
    .child1_value_o    (u_broadcast_node20_child1_value_o[15:0]),
    .child2_valid_o    (u_broadcast_node20_child2_valid_o),
    .child2_ready_i    (u_broadcast_node18_upstream_ready_o),
    .child2_pass_o     (u_broadcast_node20_child2_pass_o),
    .child2_column_o   (u_broadcast_node20_child2_column_o[13:0]),
    .child2_value_o    (u_broadcast_node20_child2_value_o[15:0]),
    .child3_valid_o    (u_broadcast_node20_child3_valid_o),
    .child3_ready_i    (u_broadcast_node19_upstream_ready_o),
    .child3_pass_o     (u_broadcast_node20_child3_pass_o),
    .child3_column_o   (u_broadcast_node20_child3_column_o[13:0]),
    .child3_value_o    (u_broadcast_node20_child3_value_o[15:0]),
    .clk               (clk),
    .reset             (reset)
  );

  EieLnzdNode4 u_lnzd_node20 (
    .flush_i               (u_access_node20_node_flush_o),
    .downstream_valid_o    (u_lnzd_node20_downstream_valid_o),
    .downstream_ready_i    (scan_ready_i),
    .downstream_non_zero_o (u_lnzd_node20_downstream_non_zero_o),
    .downstream_last_o     (u_lnzd_node20_downstream_last_o),
    .downstream_element_o  (u_lnzd_node20_downstream_element_o[5:0]),
    .downstream_value_o    (u_lnzd_node20_downstream_value_o[15:0]),
    .child0_valid_i        (u_lnzd_node16_downstream_valid_o),
    .child0_ready_o        (u_lnzd_node20_child0_ready_o),
    .child0_non_zero_i     (u_lnzd_node16_downstream_non_zero_o),
    .child0_last_i         (u_lnzd_node16_downstream_last_o),
    .child0_element_i      (u_lnzd_node16_downstream_element_o),
    .child0_value_i        (u_lnzd_node16_downstream_value_o),
    .child1_valid_i        (u_lnzd_node17_downstream_valid_o),
    .child1_ready_o        (u_lnzd_node20_child1_ready_o),
    .child1_non_zero_i     (u_lnzd_node17_downstream_non_zero_o),
    .child1_last_i         (u_lnzd_node17_downstream_last_o),
    .child1_element_i      (u_lnzd_node17_downstream_element_o),
    .child1_value_i        (u_lnzd_node17_downstream_value_o),
    .child2_valid_i        (u_lnzd_node18_downstream_valid_o),
    .child2_ready_o        (u_lnzd_node20_child2_ready_o),
    .child2_non_zero_i     (u_lnzd_node18_downstream_non_zero_o),
    .child2_last_i         (u_lnzd_node18_downstream_last_o),
    .child2_element_i      (u_lnzd_node18_downstream_element_o),
    .child2_value_i        (u_lnzd_node18_downstream_value_o),
    .child3_valid_i        (u_lnzd_node19_downstream_valid_o),
    .child3_ready_o        (u_lnzd_node20_child3_ready_o),
    .child3_non_zero_i     (u_lnzd_node19_downstream_non_zero_o),
    .child3_last_i         (u_lnzd_node19_downstream_last_o),
    .child3_element_i      (u_lnzd_node19_downstream_element_o),
    .child3_value_i        (u_lnzd_node19_downstream_value_o),
    .clk                   (clk),
    .reset                 (reset)
  );

  assign reply_busy_o = u_access_node20_reply_busy_o;
  assign reply_data_o = u_access_node20_reply_data_o;
  assign broadcast_ready_o = u_broadcast_node20_upstream_ready_o;
  assign scan_valid_o = u_lnzd_node20_downstream_valid_o;
  assign scan_non_zero_o = u_lnzd_node20_downstream_non_zero_o;
  assign scan_last_o = u_lnzd_node20_downstream_last_o;
  assign scan_element_o = u_lnzd_node20_downstream_element_o;
  assign scan_value_o = u_lnzd_node20_downstream_value_o;

endmodule
