# Constraints of the design for OpenROAD-flow-scripts; times in ns.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
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
# The share of the period that belongs to what is outside.
set clk_io_pct 0.2

current_design Eie
create_clock -name core_clock -period $clk_period [get_ports clk]
create_clock -name io_clock -period $clk_period
set_clock_latency $clk_latency [get_clocks {core_clock io_clock}]
set_clock_uncertainty $clk_uncertainty [get_clocks core_clock]

set clk_io_delay [expr {$clk_io_pct * $clk_period}]
set_input_delay $clk_io_delay -clock io_clock [get_ports {rsp_ready_i req_valid_i req_write_i req_address_i[*] req_data_i[*] req_strobe_i[*] reset}]
set_output_delay $clk_io_delay -clock io_clock [get_ports {rsp_valid_o rsp_data_o[*] rsp_error_o rsp_unmapped_o interrupt_o idle_o req_ready_o}]
