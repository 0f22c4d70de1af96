# Gates for an ASIC library, by Yosys and abc.
#   LIBERTY=cells.lib yosys -c flows/yosys/synth.tcl
# <<each:origin>>
#
# Options, in the environment:
#   CLOCK_PERIOD    ns that abc aims at; 1.0
#   MAP_FOR         speed or area; speed
#   CLOCK_GATE      none, nangate45, nangate45-scan or a Verilog file with a module <<top>>ClockGate; by
#                   itself nangate45 where the library has its CLKGATE_X1, else none
#   MEMORIES        view of the memories: blackbox, fakeram45 or bsg_fakeram; blackbox
#   MEMORY_LIBERTY  Liberty files of the macros; memories/eie_sram.lib
#   TMPDIR          where a folder for abc is made when the name of BUILD holds what abc does not read
#                   (blanks, quotes); /tmp
#   DRIVER          cell that is taken to drive the inputs of every module
#   BUILD           folder for the results; build
# Results: BUILD/yosys/netlist.v, area.txt. Modules are mapped one by one and stay; mapped.v is the
# netlist before flows/yosys/fan-out.tcl put buffers and stronger cells into it.

source flows/design.tcl
source flows/liberty.tcl
source flows/yosys/fan-out.tcl

proc eie_write {file text} {
  set out [open $file w]
  puts -nonewline $out $text
  close $out
}

proc eie_read {file} {
  set in [open $file]
  set text [read $in]
  close $in
  return $text
}

# abc reads names from a script, word by word, and Yosys gives it whole paths: a blank or a quote in
# one ends the run after minutes (YosysHQ/yosys#375).
proc eie_abc_reads {folder} {
  return [regexp {^[^\s"'`$&;#<>|()\\\[\]{}*?!]+$} [file normalize $folder]]
}

# A folder for what abc reads: the given one, or a new one with a plain name. Yosys ends at an error
# at once; the new folder then stays.
proc eie_abc_folder {folder} {
  if {[eie_abc_reads $folder]} {
    return $folder
  }
  set temporary [eie_option TMPDIR /tmp]
  if {![eie_abc_reads $temporary]} {
    set temporary /tmp
  }
  return [exec mktemp -d $temporary/eie-abc-XXXXXXXX]
}

# Leads an input of the top module to the clock gates in all modules.
proc eie_lead_to_gates {port gate list} {
  yosys select * $gate %d
  yosys add -global_input $port 1
  yosys select -clear
  yosys tee -q -o $list select -list t:$gate
  set current {}
  foreach line [split [string trim [eie_read $list]] \n] {
    set slash [string first / $line]
    set module [string range $line 0 $slash-1]
    if {$module ne $current} {
      yosys cd $module
      set current $module
    }
    yosys connect -port [string range $line $slash+1 end] test_i $port
  }
  yosys cd ..
}

set liberty [eie_required LIBERTY "the standard cells, a Liberty file"]
set period [eie_option CLOCK_PERIOD 1.0]
set goal [eie_option MAP_FOR speed]
set view [eie_option MEMORIES blackbox]
set gate [eie_option CLOCK_GATE auto]
set build [eie_option BUILD build]/yosys

set scripts {speed fast.abc area small.abc}
if {![dict exists $scripts $goal]} {
  error "MAP_FOR must be speed or area, was '$goal'"
}

file mkdir $build
file delete $build/netlist.v
set cells [eie_write_usable_cells [eie_liberty_text $liberty] $build/cells.lib]

if {$gate eq "auto"} {
  set gate [expr {"CLKGATE_X1" in $cells ? "nangate45" : "none"}]
}
if {$gate in {nangate45 nangate45-scan}} {
  set gate clock-gate/$gate.v
}

# abc sees neither registers nor what lies beyond a module: that is for the remaining share.
set picoseconds [expr {round(700 * $period)}]
eie_write $build/map.abc \
    [string map [list "{D}" $picoseconds] [eie_read flows/yosys/[dict get $scripts $goal]]]

set driver [eie_option DRIVER ""]
foreach buffer {BUF_X2 BUFX4 sky130_fd_sc_hd__buf_2 BUFx4_ASAP7_75t_R} {
  if {$driver eq "" && $buffer in $cells} {
    set driver $buffer
  }
}
set constraints "set_load 10.0\n"
if {$driver ne ""} {
  set constraints "set_driving_cell $driver\n$constraints"
}
eie_write $build/driver.constr $constraints

yosys read_liberty -lib $build/cells.lib
foreach library [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]] {
  yosys read_liberty -lib $library
}
# The cells of the macros' library are the black boxes.
if {$view ne "blackbox"} {
  foreach file [eie_verilog $view] {
    yosys read_verilog $file
  }
} else {
  foreach file $eie_logic {
    yosys read_verilog $file
  }
}

yosys hierarchy -check -top $eie_top
yosys proc
yosys check -assert
# States keep their codes, so every register has its pair when the gates are compared with the Verilog.
yosys synth -nofsm -top $eie_top -run :fine
yosys memory_map
yosys opt -full
if {$gate ne "none"} {
  yosys read_verilog $gate
  yosys techmap -map clock-gate/techmap.v
  if {$eie_test_mode ne ""} {
    eie_lead_to_gates $eie_test_mode ${eie_top}ClockGate $build/gates.txt
  }
}
yosys synth -top $eie_top -noabc -run fine:check
yosys dfflibmap -liberty $build/cells.lib
yosys opt -full
set abc [eie_abc_folder $build]
if {$abc ne $build} {
  file copy $build/cells.lib $build/driver.constr $build/map.abc $abc
}
yosys abc -liberty $abc/cells.lib -constr $abc/driver.constr -script $abc/map.abc
if {$abc ne $build} {
  file delete -force $abc
}
yosys setundef -zero
# OpenSTA takes no assignment to several nets at once.
yosys splitnets
yosys opt_clean -purge
yosys hierarchy -check -top $eie_top
yosys check -assert -mapped
yosys write_verilog -noattr -noexpr -simple-lhs $build/mapped.v

set usable {}
foreach {name part} [eie_liberty_parts [eie_read $build/cells.lib]] {
  lappend usable $name
}
set macros [lmap library [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]] {
  eie_liberty_text $library
}]
set netlist [eie_fan_out::repair [eie_read $build/mapped.v] $eie_top [eie_liberty_text $liberty] \
    $usable $macros]
eie_write $build/netlist.v.part $netlist
file rename -force $build/netlist.v.part $build/netlist.v

yosys design -reset
yosys read_liberty -lib $build/cells.lib
foreach library [eie_files [eie_option MEMORY_LIBERTY memories/eie_sram.lib]] {
  yosys read_liberty -lib $library
}
yosys read_verilog $build/netlist.v
yosys hierarchy -check -top $eie_top
yosys check -assert -mapped
yosys tee -o $build/area.txt stat -top $eie_top -liberty $build/cells.lib
