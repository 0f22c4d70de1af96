# Quartus: analysis and synthesis, all pins virtual (the host port has more bits than a package has).
# Untested with Quartus; run by tclsh with stand-ins for Quartus' commands.
#   quartus_sh -t flows/quartus/synth.tcl
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# Options, in the environment:
#   FAMILY  Cyclone V
#   DEVICE  5CGXFC9E7F35C8
#   BUILD   folder for the results; build
# Results: BUILD/quartus/eie.map.rpt and the project.

source flows/design.tcl
package require ::quartus::project
package require ::quartus::flow

set home [pwd]
set build [eie_option BUILD build]/quartus
file mkdir $build
set sources [eie_verilog fpga]
cd $build
project_new eie -overwrite
set_global_assignment -name FAMILY [eie_option FAMILY "Cyclone V"]
set_global_assignment -name DEVICE [eie_option DEVICE 5CGXFC9E7F35C8]
set_global_assignment -name TOP_LEVEL_ENTITY $eie_top
foreach file $sources {
  set_global_assignment -name VERILOG_FILE [file join $home $file]
}
set_global_assignment -name SDC_FILE [file join $home flows/quartus/eie.sdc]
set_instance_assignment -name VIRTUAL_PIN ON -to *
set_instance_assignment -name VIRTUAL_PIN OFF -to clk
export_assignments
execute_module -tool map
project_close
