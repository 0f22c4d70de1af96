# Timing of the netlist that flows/yosys wrote, by OpenSTA. Nothing is placed: wires are the
# library's wire-load model, the clock is ideal.
#   LIBERTY=cells.lib sta -exit flows/opensta/time.tcl
# <<each:origin>>
#
# Options, in the environment:
#   CLOCK_PERIOD    ns; 1.0
#   MEMORY_LIBERTY  Liberty files of the macros; memories/eie_sram.lib
#   BUILD           folder of the netlist and for the results; build
# Results: BUILD/opensta/timing.txt, and the worst slack on the terminal.

# OpenSTA goes on after many of its errors: it only says that there was one.
proc eie_run {args} {
  set result [with_output_to_variable said [list uplevel #0 $args]]
  if {$result ni {1 ""} || [regexp -line {^Error} $said]} {
    error "$args failed: [string trim [expr {$said eq "" ? $result : $said}]]"
  }
  puts -nonewline $said
}

if {[catch {
  source flows/design.tcl
  source flows/liberty.tcl
  set build [eie_option BUILD build]
  set netlist $build/yosys/netlist.v
  if {![file exists $netlist]} {
    error "$netlist must be there (yosys -c flows/yosys/synth.tcl writes it), was not"
  }
  file mkdir $build/opensta
  set out [open $build/opensta/cells.lib wb]
  puts -nonewline $out \
      [eie_liberty_text [eie_required LIBERTY "the standard cells, a Liberty file"]]
  close $out
  eie_run read_liberty $build/opensta/cells.lib
  # OpenSTA opens names in the encoding of the locale: it gets copies with plain names.
  set number 0
  foreach library [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]] {
    if {![file readable $library]} {
      error "MEMORY_LIBERTY must name Liberty files that can be read, was '$library'"
    }
    set copy $build/opensta/memories[incr number].lib
    file copy -force $library $copy
    eie_run read_liberty $copy
  }
  eie_run read_verilog $netlist
  # A module that no file holds is an error, not an empty box.
  set link_make_black_boxes 0
  eie_run link_design $eie_top
  set_cmd_units -time ns
  source constraints/eie.sdc
  # Before placement one wire takes the reset to every register. What the end of an asynchronous
  # reset starts is for the flow that gives it a tree.
  if {[llength [get_cells -quiet u_reset_release]] > 0} {
    eie_run set_false_path -from \
        [get_fanin -to [get_pins u_reset_release/system_*] -startpoints_only -flat]
  }
  report_checks -path_delay max -group_count 20 -format full -digits 4 \
      > $build/opensta/timing.txt
  report_checks -path_delay max -format full -digits 4
  report_worst_slack -digits 4
  report_tns -digits 4
} eie_failure]} {
  puts stderr "Error: $eie_failure"
  # OpenSTA 2.0 ends with code 0 whatever exit is told.
  flush stderr
  exec kill [pid]
}
