# Genus. Untested with Genus; run by tclsh with stand-ins for its commands.
#   LIBERTY=cells.lib genus -batch -files flows/genus/synth.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   CLOCK_PERIOD    ns; 1.0
#   MEMORIES        view of the memories; blackbox
#   MEMORY_LIBERTY  Liberty files of the macros; memories/eie_sram.lib
#   BUILD           folder for the results; build
#   SAIF            activity of the Verilog in a run, by eie simulate --saif; none
# Results: BUILD/genus/netlist.v, netlist.sdc, area.txt, timing.txt; with SAIF power.txt.

if {[catch {
  source flows/design.tcl
  set build [eie_option BUILD build]/genus
  file mkdir $build
  read_libs [concat [eie_files [eie_required LIBERTY "the standard cells, a Liberty file"]] \
      [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]]]
  set_db lp_insert_clock_gating true
  set view [eie_option MEMORIES blackbox]
  # The cells of the macros' library are the black boxes.
  read_hdl -language v2001 [expr {$view eq "blackbox" ? $eie_logic : [eie_verilog $view]}]
  elaborate $eie_top
  check_design -unresolved $eie_top
  read_sdc constraints/eie.sdc
  syn_generic
  syn_map
  syn_opt
  report_area > $build/area.txt
  report_timing -max_paths 20 > $build/timing.txt
  if {[eie_option SAIF ""] ne ""} {
    read_saif -instance $eie_top [eie_option SAIF ""]
    report_power > $build/power.txt
  }
  write_hdl > $build/netlist.v
  write_sdc > $build/netlist.sdc
} eie_failure]} {
  puts "Error: $eie_failure"
  exit 1
}
exit 0
