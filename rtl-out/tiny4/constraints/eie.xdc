# Constraints of the design for Vivado; times in ns. Untested with Vivado.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

set eie_clock_period 10.0
set eie_clock_uncertainty 0.1
set eie_input_delay 2.0
set eie_output_delay 2.0

create_clock -name clk -period $eie_clock_period [get_ports clk]
set_clock_uncertainty $eie_clock_uncertainty [get_clocks clk]

set_input_delay -clock clk $eie_input_delay [get_ports {rsp_ready_i req_valid_i req_write_i req_address_i[*] req_data_i[*] req_strobe_i[*] reset}]
set_output_delay -clock clk $eie_output_delay [get_ports {rsp_valid_o rsp_data_o[*] rsp_error_o rsp_unmapped_o interrupt_o idle_o req_ready_o}]
