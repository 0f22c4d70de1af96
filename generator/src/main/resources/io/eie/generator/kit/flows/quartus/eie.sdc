# The constraints with the times of an FPGA. Untested with Quartus.
# <<each:origin>>

# Quartus' times are in ns, and it has no set_units.
if {[info commands set_units] eq ""} {
  proc set_units {args} {}
}
set eie_clock_period 10.0
set eie_clock_uncertainty 0.1
source [file join [file dirname [info script]] ../../constraints/eie.sdc]
