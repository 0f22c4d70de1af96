# The constraints with the times of an FPGA. Untested with Quartus.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

# Quartus' times are in ns, and it has no set_units.
if {[info commands set_units] eq ""} {
  proc set_units {args} {}
}
set eie_clock_period 10.0
set eie_clock_uncertainty 0.1
source [file join [file dirname [info script]] ../../constraints/eie.sdc]
