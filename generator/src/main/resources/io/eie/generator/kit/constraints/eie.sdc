# Constraints of the design; times in ns.
# <<each:origin>>
#
# Set a variable before this file is read to change it, or CLOCK_PERIOD in the environment. What the
# outputs drive and what drives the inputs depends on the library, it is left to the flow. The clock
# port gets no delay and no driver.

# Design Compiler refuses a library with another unit of time; without this line it would take each
# number below in that unit.
set_units -time ns

if {![info exists eie_clock_period]} {
  set eie_clock_period 1.0
  if {[info exists ::env(CLOCK_PERIOD)]} {
    set eie_clock_period $::env(CLOCK_PERIOD)
  }
}
if {![info exists eie_clock_uncertainty]} { set eie_clock_uncertainty 0.05 }
if {![info exists eie_input_delay]} { set eie_input_delay [expr {0.2 * $eie_clock_period}] }
if {![info exists eie_output_delay]} { set eie_output_delay [expr {0.2 * $eie_clock_period}] }

create_clock -name clk -period $eie_clock_period [get_ports <<clock>>]
set_clock_uncertainty $eie_clock_uncertainty [get_clocks clk]

set_input_delay $eie_input_delay -clock clk [get_ports {<<inputs>>}]
set_output_delay $eie_output_delay -clock clk [get_ports {<<outputs>>}]
<<each:falsePaths>>
