# Xilinx 7 series: gates and block RAM, by Yosys.
#   yosys -c flows/fpga/xilinx.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   BUILD   folder for the results; build
# Results: BUILD/xilinx/netlist.json (for nextpnr), netlist.v, cells.txt. Fails when a memory did
# not become block RAM. Modules stay: the time does not grow with the number of elements.

source flows/design.tcl

set build [eie_option BUILD build]/xilinx
file mkdir $build
foreach file [eie_verilog fpga] {
  yosys read_verilog $file
}
yosys synth_xilinx -family xc7 -top $eie_top
yosys check -assert
# Every value of a word is a memory of its own, and takes one block at least.
foreach {module values} {
  EieSramBank16x64 1
  EieSramBank8x64 1
  EieSramBank256x11 1
  EieSramBank256x64 1
  EieSramBank64x32 1
  EieSramBank64x16 1
} {
  yosys cd $module
  yosys select -assert-min $values t:RAMB18E1 t:RAMB36E1 %u
  yosys cd
}
yosys tee -o $build/cells.txt stat -top $eie_top
yosys write_json $build/netlist.json
yosys write_verilog -noattr $build/netlist.v
