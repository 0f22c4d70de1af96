# Runs the exported testbench on the netlist that flows/yosys wrote, in Icarus Verilog.
#   LIBERTY=cells.lib yosys -c flows/icarus/gates.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# The folder must have been generated with a testbench: eie generate --testbench MODEL.
# Options, in the environment:
#   CELLS  Verilog models of the cells; by itself Yosys makes them from LIBERTY, and clock-gate/models.v
#          has those of NanGate's clock gates
#   START  number that chooses the bits with which registers of these models begin; 1
#   BUILD  folder of the netlist and for the results; build
# Results: BUILD/icarus/run.txt, whose last line begins with PASS or FAIL.

source flows/design.tcl
source flows/liberty.tcl

# Registers begin as X, and gates are more pessimistic than their Verilog: the value of a gate whose inputs
# cancel an X is X. So each register of a model begins with a bit that follows from its name.
proc eie_start_values {text} {
  set macro {`define START_VALUE(REGISTER) \
  reg [8*256-1:0] start_name; \
  reg [31:0] start_mix; \
  integer start_byte; \
  initial begin \
    if (!$value$plusargs("start=%d", start_mix)) start_mix = 32'd1; \
    $sformat(start_name, "%m"); \
    for (start_byte = 0; start_byte < 256; start_byte = start_byte + 1) begin \
      start_mix = (start_mix ^ start_name[8*start_byte +: 8]) * 32'd16777619; \
    end \
    REGISTER = ^start_mix[31:8]; \
  end
}
  set lines [list $macro]
  set state ""
  foreach line [split $text \n] {
    if {$state eq ""} {
      regexp {^\s*reg (\w+);} $line -> state
    }
    if {[string match endmodule* $line]} {
      if {$state ne ""} {
        lappend lines "  `START_VALUE($state)"
      }
      set state ""
    }
    lappend lines $line
  }
  return [join $lines \n]
}

proc eie_write {file text} {
  set out [open $file w]
  puts -nonewline $out $text
  close $out
}

set build [eie_option BUILD build]
set netlist $build/yosys/netlist.v
if {![file exists $netlist]} {
  error "$netlist must be there (yosys -c flows/yosys/synth.tcl writes it), was not"
}
if {![file exists testbench/testbench.v]} {
  error "testbench/testbench.v must be there (eie generate --testbench MODEL writes it), was not"
}
file mkdir $build/icarus
set cells [eie_option CELLS ""]
if {$cells eq ""} {
  set liberty [eie_required LIBERTY "the standard cells, a Liberty file"]
  eie_write $build/icarus/cells.lib [eie_liberty_text $liberty]
  yosys read_liberty -ignore_miss_func $build/icarus/cells.lib
  yosys delete CLKGATE_X1 CLKGATETST_X1
  yosys proc
  yosys write_verilog -noattr $build/icarus/models.v
  yosys design -reset
  set in [open $build/icarus/models.v]
  eie_write $build/icarus/cells.v [eie_start_values [read $in]]
  close $in
  set cells [list $build/icarus/cells.v clock-gate/models.v]
}
set files [concat $netlist [eie_files $cells]]
foreach module $eie_memories {
  lappend files memories/behavioural/$module.v
}
exec iverilog -g2012 -DSTART_VALUES -o $build/icarus/gates.vvp -s ${eie_top}Testbench \
    testbench/testbench.v {*}$files 2>@stderr
# The testbench reads its steps from the folder that it runs in.
set program [file normalize $build/icarus/gates.vvp]
set log [file normalize $build/icarus/run.txt]
cd testbench
set failed [catch {exec vvp -n $program +start=[eie_option START 1] > $log 2>@stderr}]
set in [open $log]
set said [string trimright [read $in]]
close $in
puts [lindex [split $said \n] end]
if {$failed || ![regexp -line {^PASS: } $said]} {
  error "the gates must pass the testbench, $log tells why not"
}
