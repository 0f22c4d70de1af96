# Design Compiler. Untested with Design Compiler; run by tclsh with stand-ins for its commands.
#   LIBERTY=cells.db dc_shell -f flows/dc/synth.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   CLOCK_PERIOD    ns; 1.0
#   MEMORIES        view of the memories; blackbox
#   MEMORY_LIBERTY  compiled libraries (.db) of the macros; none
#   BUILD           folder for the results; build
#   SAIF            activity of the Verilog in a run, by eie simulate --saif; none
# Results: BUILD/dc/netlist.v, netlist.ddc, netlist.sdc, area.txt, timing.txt; with SAIF power.txt.

if {[catch {
  source flows/design.tcl
  set build [eie_option BUILD build]/dc
  file mkdir $build/work
  set cells [eie_files [eie_required LIBERTY "the standard cells, a compiled library"]]
  set_app_var target_library $cells
  set_app_var link_library \
      [concat * $cells [eie_files [eie_option MEMORY_LIBERTY ""]]]
  define_design_lib WORK -path $build/work
  foreach file [eie_verilog [eie_option MEMORIES blackbox]] {
    if {![analyze -format verilog $file]} {
      error "$file must be analyzed without errors"
    }
  }
  if {![elaborate $eie_top]} {
    error "$eie_top must be elaborated without errors"
  }
  current_design $eie_top
  link
  check_design
  source constraints/eie.sdc
  set_clock_gating_style -sequential_cell latch -minimum_bitwidth 4
  set saif [eie_option SAIF ""]
  if {$saif ne ""} {
    # Before the names of the Verilog are lost.
    saif_map -start
  }
  compile_ultra -gate_clock -no_autoungroup
  report_area -hierarchy > $build/area.txt
  report_timing -max_paths 20 > $build/timing.txt
  if {$saif ne ""} {
    read_saif -input $saif -instance_name $eie_top
    report_power -hierarchy > $build/power.txt
  }
  write -format verilog -hierarchy -output $build/netlist.v
  write -format ddc -hierarchy -output $build/netlist.ddc
  write_sdc $build/netlist.sdc
} eie_failure]} {
  puts "Error: $eie_failure"
  exit 1
}
exit 0
