# Constraints of the design for Vivado; times in ns. Untested with Vivado.
# <<each:origin>>

set eie_clock_period 10.0
set eie_clock_uncertainty 0.1
set eie_input_delay 2.0
set eie_output_delay 2.0

create_clock -name clk -period $eie_clock_period [get_ports <<clock>>]
set_clock_uncertainty $eie_clock_uncertainty [get_clocks clk]

set_input_delay -clock clk $eie_input_delay [get_ports {<<inputs>>}]
set_output_delay -clock clk $eie_output_delay [get_ports {<<outputs>>}]
<<each:falsePaths>>
