# <<familyName>>: gates and block RAM, by Yosys.
#   yosys -c flows/fpga/<<family>>.tcl
# <<each:origin>>
#
# Options, in the environment:
#   BUILD   folder for the results; build
# Results: BUILD/<<family>>/netlist.json (for nextpnr), netlist.v, cells.txt. Fails when a memory did
# not become block RAM. Modules stay: the time does not grow with the number of elements.

source flows/design.tcl

set build [eie_option BUILD build]/<<family>>
file mkdir $build
foreach file [eie_verilog fpga] {
  yosys read_verilog $file
}
yosys <<synth>> -top $eie_top
yosys check -assert
# Every value of a word is a memory of its own, and takes one block at least.
foreach {module values} {
  <<each:memoryValues>>
} {
  yosys cd $module
  yosys select -assert-min $values <<blockRam>>
  yosys cd
}
yosys tee -o $build/cells.txt stat -top $eie_top
yosys write_json $build/netlist.json
yosys write_verilog -noattr $build/netlist.v
