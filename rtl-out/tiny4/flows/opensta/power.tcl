# Power of a netlist from the activity of a run, by an OpenSTA that reads activities (3.0; Debian's 2.0.17 does not). Untested with such
# an OpenSTA; run by tclsh with stand-ins for its commands. Nothing is placed: wires are the library's wire-load model, there is no clock tree.
#   LIBERTY=cells.lib ACTIVITY=run.saif sta -exit flows/opensta/power.tcl
# The activity must be of the same gates: 'eie simulate --rtl gates --saif run.saif', or a waveform (.vcd) of any simulator.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   CLOCK_PERIOD    ns; 1.0
#   MEMORY_LIBERTY  Liberty files of the macros; memories/eie_sram.lib
#   NETLIST         the gates; BUILD/yosys/netlist.v
#   SCOPE           path of Eie in the activity, with '/' between instances; Eie
#   BUILD           folder of the netlist and for the results; build
# Results: BUILD/opensta/power.txt, and the same on the terminal.

if {[catch {
  source flows/design.tcl
  source flows/liberty.tcl
  if {[llength [info commands read_saif]] == 0} {
    error "OpenSTA must have read_saif (3.0 has; the activity of every net comes by it), this one has not; 'eie power' needs none"
  }
  set build [eie_option BUILD build]
  set netlist [eie_option NETLIST $build/yosys/netlist.v]
  set activity [eie_required ACTIVITY "the activity of a run of the gates, .saif or .vcd"]
  foreach file [list $netlist $activity] {
    if {![file exists $file]} {
      error "$file must be there, was not"
    }
  }
  file mkdir $build/opensta
  set out [open $build/opensta/cells.lib wb]
  puts -nonewline $out \
      [eie_liberty_text [eie_required LIBERTY "the standard cells, a Liberty file"]]
  close $out
  read_liberty $build/opensta/cells.lib
  foreach library [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]] {
    read_liberty $library
  }
  read_verilog $netlist
  link_design $eie_top
  source constraints/eie.sdc
  set scope [eie_option SCOPE $eie_top]
  if {[string match *.vcd $activity]} {
    read_vcd -scope $scope $activity
  } else {
    read_saif -scope $scope $activity
  }
  report_power -digits 6 > $build/opensta/power.txt
  report_power -digits 6
} eie_failure]} {
  puts stderr "Error: $eie_failure"
  # OpenSTA 2.0 ends with code 0 whatever exit is told.
  flush stderr
  exec kill [pid]
}
