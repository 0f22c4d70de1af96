# Constraints of a processing element for OpenROAD-flow-scripts; times in ns.
# <<each:origin>>
#
# The flow reads the period from the line below before OpenSTA reads the file: keep it a number there.
# CLOCK_PERIOD in the environment changes it for all steps after synthesis.
set clk_period 1.0
if {[info exists ::env(CLOCK_PERIOD)] && $::env(CLOCK_PERIOD) ne ""} {
  set clk_period $::env(CLOCK_PERIOD)
}
set clk_uncertainty 0.05
# Of the clock tree. It goes to the clock of what is outside too: a tree of that length is there as well.
set clk_latency 0.35
# The share of the period that belongs to the wires and nodes of the trees outside, on either side.
set clk_io_pct 0.3

current_design <<element>>
create_clock -name core_clock -period $clk_period [get_ports <<clock>>]
create_clock -name io_clock -period $clk_period
set_clock_latency $clk_latency [get_clocks {core_clock io_clock}]
set_clock_uncertainty $clk_uncertainty [get_clocks core_clock]

set clk_io_delay [expr {$clk_io_pct * $clk_period}]
set_input_delay $clk_io_delay -clock io_clock [get_ports {<<elementInputs>>}]
set_output_delay $clk_io_delay -clock io_clock [get_ports {<<elementOutputs>>}]
<<each:elementFalsePaths>>
