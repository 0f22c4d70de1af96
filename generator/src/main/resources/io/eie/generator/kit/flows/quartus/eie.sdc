# The constraints with the times of an FPGA. Untested with Quartus.
# <<each:origin>>

set eie_clock_period 10.0
set eie_clock_uncertainty 0.1
source [file join [file dirname [info script]] ../../constraints/eie.sdc]
