# Vivado: synthesis out of context (the host port has more bits than a package has pins).
# Untested with Vivado; run by tclsh with stand-ins for Vivado's commands.
#   vivado -mode batch -source flows/vivado/synth.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   PART    xc7a100tcsg324-1
#   BUILD   folder for the results; build
# Results: BUILD/vivado/eie.dcp, utilization.txt, timing.txt.

source flows/design.tcl

set build [eie_option BUILD build]/vivado
file mkdir $build
read_verilog [eie_verilog fpga]
read_xdc -mode out_of_context constraints/eie.xdc
synth_design -top $eie_top -part [eie_option PART xc7a100tcsg324-1] -mode out_of_context
opt_design
report_utilization -hierarchical -file $build/utilization.txt
report_timing_summary -file $build/timing.txt
write_checkpoint -force $build/eie.dcp
