# Fan-out of a mapped netlist, across modules: abc bounds what it sees, the logic between the registers
# of one module. What it does not see is repaired here: data that goes straight into many registers,
# registers that drive many gates, and nets that leave a module.
# <<each:origin>>
#
# A load is an input pin, counted in inputs of the weakest buffer, and at least 1. Clocks have none:
# their tree comes with placement.
#   1. modules from the inside out: buffers where a net has more than 32 loads
#   2. modules from the outside in: a stronger cell of the same kind where a driver has more than 12
#      loads for each unit of its strength (the max_capacitance of its output)
# Sourced by flows/yosys/synth.tcl, after flows/liberty.tcl.

namespace eval eie_fan_out {
  variable most_loads 32
  variable loads_of_weakest 12

  # The cells of a Liberty text: pin(CELL,PIN) = {direction capacitance clock}, drive(CELL), kind(CELL).
  proc read_cells {text logic} {
    variable pin
    variable drive
    variable kind
    foreach {name body} [eie_liberty_parts $text] {
      if {$name eq ""} {
        continue
      }
      set outputs 0
      set features {}
      set drive($name) 0
      # A group of pins ends where the next one begins.
      set starts [regexp -all -inline -indices {\m(?:pin|bus)\s*\(\s*"?[^")]+"?\s*\)} $body]
      set common $body
      if {[llength $starts] > 0} {
        set common [string range $body 0 [lindex $starts 0 0]]
      }
      for {set i 0} {$i < [llength $starts]} {incr i} {
        lassign [lindex $starts $i] first last
        regexp {\(\s*"?([^")]+?)"?\s*\)} [string range $body $first $last] -> signal
        set end [expr {$i + 1 < [llength $starts] ? [lindex $starts $i+1 0] - 1 : "end"}]
        set group [string range $body $last $end]
        set direction [attribute $group direction {}]
        if {[info exists pin($name,$signal)]} {
          continue
        }
        set pin($name,$signal) [list $direction [attribute $group capacitance 0] \
            [expr {[attribute $group clock false] eq "true"}]]
        lappend features [list $signal $direction [attribute $group function {}]]
        if {$direction eq "output"} {
          incr outputs
          set drive($name) [attribute $group max_capacitance 0]
        }
      }
      regexp {\m(?:ff|latch|statetable)\s*\(.*} $common state
      lappend features [expr {[info exists state] ? [regsub -all {\s+} $state { }] : ""}]
      unset -nocomplain state
      set kind($name) [expr {$logic && $outputs > 0 ? [lsort $features] : ""}]
    }
  }

  # The first value of an attribute in a group.
  proc attribute {group name otherwise} {
    if {[regexp "\\m$name\\s*:\\s*\"?(\[^\";\\n\]*?)\"?\\s*;" $group -> value]} {
      return [string trim $value]
    }
    return $otherwise
  }

  # Cells of the same kind, the weakest first; the buffers too.
  proc sort_cells {usable} {
    variable drive
    variable kind
    variable family
    variable buffers
    foreach name [lsort [array names kind]] {
      if {$kind($name) ne "" && $name in $usable} {
        dict lappend kinds $kind($name) $name
      }
    }
    set buffers {}
    dict for {each names} $kinds {
      set sorted [lsort -real -command [namespace code by_drive] [lsort $names]]
      foreach name $sorted {
        set family($name) $sorted
      }
      if {[is_buffer [lindex $sorted 0]]} {
        set buffers $sorted
      }
    }
  }

  proc by_drive {a b} {
    variable drive
    return [expr {$drive($a) < $drive($b) ? -1 : $drive($a) > $drive($b)}]
  }

  # Whether a cell has one input and hands it to its one output; sets the names of the two.
  proc is_buffer {name} {
    variable pin
    variable kind
    variable buffer_in
    variable buffer_out
    set pins [lsearch -all -inline -not -exact $kind($name) {}]
    if {[llength $pins] != 2} {
      return 0
    }
    foreach each $pins {
      lassign $each signal direction function
      if {$direction eq "input"} {
        set in $signal
      } elseif {$direction eq "output"} {
        set out $signal
        set does [string trim $function "() "]
      }
    }
    if {![info exists in] || ![info exists out] || $does ne $in} {
      return 0
    }
    set buffer_in $in
    set buffer_out $out
    return 1
  }

  # The weakest of a family that drives so many loads, or else the strongest.
  proc strong {names loads} {
    variable drive
    variable loads_of_weakest
    set unit $drive([lindex $names 0])
    foreach name $names {
      if {$unit == 0 || $drive($name) / $unit * $loads_of_weakest >= $loads} {
        return $name
      }
    }
    return [lindex $names end]
  }

  # Takes the netlist apart: for each module its head, its assignments and its instances.
  proc read_netlist {text} {
    variable head
    variable assigns
    variable instances
    variable order {}
    set module {}
    foreach line [split $text \n] {
      if {[info exists open]} {
        if {[regexp {^    \.(\S+)\((.*)\),?$} $line -> signal net]} {
          lappend pins $signal $net
        } elseif {$line eq "  );"} {
          lappend instances($module) [list {*}$open $pins]
          unset open
        } else {
          error "a line of the netlist must be a pin of an instance, was '$line'"
        }
      } elseif {[info exists ports]} {
        lappend head($module) $line
        if {[string match {*);} $line]} {
          unset ports
        }
      } elseif {[regexp {^module (\S+)\(} $line -> module]} {
        set head($module) [list $line]
        if {![string match {*);} $line]} {
          set ports 1
        }
        set assigns($module) {}
        set instances($module) {}
        lappend order $module
      } elseif {[regexp {^  (\S+) (\\\S+ |\w+) ?\($} $line -> type name]} {
        set open [list $type $name]
        set pins {}
      } elseif {[regexp {^  assign (.*) = (.*);$} $line -> left right]} {
        lappend assigns($module) [list $left $right]
      } elseif {[regexp {^  (?:input|output|wire)\M.*;$} $line]} {
        lappend head($module) $line
      } elseif {![regexp {^(endmodule|/\*.*\*/|)$} $line]} {
        error "a line of the netlist must be known, was '$line'"
      }
    }
  }

  # Every module after those in it.
  proc inside_out {module} {
    variable instances
    variable sorted
    if {$module in $sorted} {
      return
    }
    foreach type [lsort -unique [lmap each $instances($module) {lindex $each 0}]] {
      if {[info exists instances($type)]} {
        inside_out $type
      }
    }
    lappend sorted $module
  }

  # Ports and widths of a module: port(MODULE,NAME) = direction, range(NAME) = {high low}.
  proc read_ports {module} {
    variable head
    variable port
    variable range
    foreach line $head($module) {
      if {[regexp {^  (input|output|wire) (?:\[(\d+):(\d+)\] )?(\\\S+ |\w+);$} $line -> what high low name]} {
        set name [string trim $name]
        if {$high ne ""} {
          set range($name) [list $high $low]
        }
        if {$what ne "wire"} {
          set port($module,$name) $what
        }
      }
    }
  }

  # The bits of an expression, from the top: a name each, or a constant bit.
  proc bits {expression} {
    variable range
    set expression [string trim $expression]
    if {[string index $expression 0] eq "\{"} {
      set all {}
      foreach part [split [string range $expression 1 end-1] ,] {
        lappend all {*}[bits $part]
      }
      return $all
    }
    if {[regexp {^(\d+)'([bhd])([0-9a-fxz]+)$} $expression -> width]} {
      return [lrepeat $width {}]
    }
    if {[info exists range($expression)]} {
      lassign $range($expression) high low
    } elseif {[regexp {^(\w+|\\\S+ )\[(\d+):(\d+)\]$} $expression -> expression high low]} {
    } else {
      return [list $expression]
    }
    set all {}
    for {set bit $high} {$bit >= $low} {incr bit -1} {
      lappend all $expression\[$bit\]
    }
    return $all
  }

  # What the net of an assignment really is.
  proc source_of {net} {
    variable alias
    while {[info exists alias($net)]} {
      set net $alias($net)
    }
    return $net
  }

  # {direction loads clock} of a bit of a pin; bits are counted from the top.
  proc sink {type signal bit} {
    variable pin
    variable port
    variable port_loads
    variable port_clock
    variable unit
    if {[info exists port($type,$signal)]} {
      if {$port($type,$signal) eq "output"} {
        return {output 0 0}
      }
      return [list input [expr {max(1, [lindex $port_loads($type,$signal) $bit])}] $port_clock($type,$signal)]
    }
    if {![info exists pin($type,$signal)]} {
      return {unknown 1 0}
    }
    lassign $pin($type,$signal) direction capacitance clock
    return [list $direction [expr {max(1, $capacitance / $unit)}] $clock]
  }

  # The names of a module: its ports, the ranges of its vectors, and alias(NET) = what is assigned to it.
  proc open_module {module} {
    variable assigns
    variable alias
    variable range
    array unset alias
    array unset range
    read_ports $module
    foreach each $assigns($module) {
      foreach left [bits [lindex $each 0]] right [bits [lindex $each 1]] {
        if {$left ne $right && $right ne ""} {
          set alias($left) $right
        }
      }
    }
  }

  # Buffers for the nets of a module with too many loads; notes what its inputs load.
  proc buffer_module {module} {
    variable instances
    variable most_loads
    variable port
    variable port_loads
    variable port_clock
    open_module $module
    array set clocks {}
    array set sinks {}
    set index 0
    foreach instance $instances($module) {
      lassign $instance type name pins
      set place 0
      foreach {signal net} $pins {
        set bit 0
        foreach each [bits $net] {
          lassign [sink $type $signal $bit] direction loads clock
          if {$each ne ""} {
            set driver [source_of $each]
            if {$clock} {
              set clocks($driver) 1
            } elseif {$direction ne "output"} {
              lappend sinks($driver) [list $loads $index $place $bit [expr {$direction eq "input"}]]
            }
          }
          incr bit
        }
        incr place
      }
      incr index
    }
    array set moved {}
    array set left {}
    set added {}
    foreach net [lsort [array names sinks]] {
      if {[info exists clocks($net)]} {
        continue
      }
      set total 0
      foreach each $sinks($net) {
        set total [expr {$total + [lindex $each 0]}]
      }
      set left($net) $total
      if {$total > $most_loads && [llength $sinks($net)] > 1} {
        set left($net) [buffer_net $module $net $sinks($net) added moved]
      }
    }
    rewrite $module moved $added
    foreach key [array names port $module,*] {
      set signal [string range $key [string length $module,] end]
      set port_loads($key) {}
      set port_clock($key) 0
      foreach each [bits $signal] {
        lappend port_loads($key) [expr {[info exists left($each)] ? $left($each) : 0}]
        if {[info exists clocks($each)]} {
          set port_clock($key) 1
        }
      }
    }
  }

  # A net as Verilog wants it: an escaped name ends with a blank.
  proc spelled {net} {
    return [expr {[string index $net 0] eq "\\" ? "$net " : $net}]
  }

  # Levels of buffers before the loads of a net; what then loads the net.
  proc buffer_net {module net sinks_of_net added_name moved_name} {
    upvar $added_name added $moved_name moved
    variable most_loads
    variable buffers
    variable buffer_in
    variable buffer_out
    variable number
    variable head
    set level [lsearch -all -inline -index 4 $sinks_of_net 1]
    set total [sum $level]
    set fixed [expr {[sum $sinks_of_net] - $total}]
    while {$total > $most_loads && [llength $level] > 1} {
      set count [expr {max(2, int(ceil($total / double($most_loads))))}]
      set share [expr {double($total) / $count}]
      array unset groups
      set before 0
      foreach each $level {
        set loads [lindex $each 0]
        lappend groups([expr {min($count - 1, int(($before + $loads / 2.0) / $share))}]) $each
        set before [expr {$before + $loads}]
      }
      set above {}
      foreach group [lsort -integer [array names groups]] {
        set below eie_fan_out_[incr number]
        lappend head($module) "  wire $below;"
        set name [strong $buffers [sum $groups($group)]]
        set here [llength $added]
        foreach each $groups($group) {
          lassign $each loads index place bit
          if {$index eq "added"} {
            lset added $place 2 1 $below
          } else {
            set moved($index,$place,$bit) $below
          }
        }
        lappend added [list $name ${below}_buffer [list $buffer_in [spelled $net] $buffer_out $below]]
        lassign [sink $name $buffer_in 0] direction loads clock
        lappend above [list $loads added $here 0 1]
      }
      set level $above
      set total [sum $level]
    }
    return [expr {$total + $fixed}]
  }

  proc sum {sinks} {
    set total 0
    foreach each $sinks {
      set total [expr {$total + [lindex $each 0]}]
    }
    return $total
  }

  # Connects the loads that were moved.
  proc rewrite {module moved_name added} {
    upvar $moved_name moved
    variable instances
    array set touched {}
    foreach key [array names moved] {
      lassign [split $key ,] index place bit
      dict set touched($index) $place $bit $moved($key)
    }
    foreach index [array names touched] {
      set pins [lindex $instances($module) $index 2]
      dict for {place changes} $touched($index) {
        set net [lindex $pins [expr {2 * $place + 1}]]
        set all [bits $net]
        if {[llength $all] == 1} {
          set net [dict get $changes 0]
        } else {
          set net [constants_kept $net $all $changes]
        }
        lset pins [expr {2 * $place + 1}] $net
      }
      lset instances($module) $index 2 $pins
    }
    lappend instances($module) {*}$added
  }

  # A concatenation with some of its bits exchanged.
  proc constants_kept {net all changes} {
    set values [constant_bits $net]
    set parts {}
    set bit 0
    foreach each $all {
      if {[dict exists $changes $bit]} {
        lappend parts [dict get $changes $bit]
      } elseif {$each eq ""} {
        lappend parts 1'b[lindex $values $bit]
      } else {
        lappend parts [spelled $each]
      }
      incr bit
    }
    return "{ [join $parts {, }] }"
  }

  # The values of the constant bits of an expression, and 0 for its nets.
  proc constant_bits {expression} {
    set expression [string trim $expression]
    if {[string index $expression 0] eq "\{"} {
      set all {}
      foreach part [split [string range $expression 1 end-1] ,] {
        lappend all {*}[constant_bits $part]
      }
      return $all
    }
    if {[regexp {^(\d+)'([bhd])([0-9a-fxz]+)$} $expression -> width base digits]} {
      if {$base eq "b"} {
        set value [expr 0b[string map {x 0 z 0} $digits]]
      } elseif {$base eq "h"} {
        set value [expr 0x[string map {x 0 z 0} $digits]]
      } else {
        set value $digits
      }
      set all {}
      for {set bit [expr {$width - 1}]} {$bit >= 0} {incr bit -1} {
        lappend all [expr {($value >> $bit) & 1}]
      }
      return $all
    }
    return [lrepeat [llength [bits $expression]] 0]
  }

  # Stronger cells for the drivers of a module, whatever instance of it drives most.
  proc strengthen_module {module} {
    variable instances
    variable outside
    variable port
    variable family
    open_module $module
    array set loads {}
    array set drivers {}
    array set clocks {}
    set index 0
    foreach instance $instances($module) {
      lassign $instance type name pins
      foreach {signal net} $pins {
        set bit 0
        foreach each [bits $net] {
          if {$each ne ""} {
            set driver [source_of $each]
            lassign [sink $type $signal $bit] direction load clock
            if {$clock} {
              set clocks($driver) 1
            } elseif {$direction eq "output"} {
              lappend drivers($driver) [list $index $signal $bit]
            } else {
              set loads($driver) [expr {[info exists loads($driver)] ? $loads($driver) + $load : $load}]
            }
          }
          incr bit
        }
      }
      incr index
    }
    foreach key [array names port $module,*] {
      if {$port($key) eq "output"} {
        set bit 0
        foreach each [bits [string range $key [string length $module,] end]] {
          set net [source_of $each]
          if {[info exists outside($key,$bit)]} {
            set loads($net) [expr {[info exists loads($net)] ? $loads($net) + $outside($key,$bit) : $outside($key,$bit)}]
          }
          incr bit
        }
      }
    }
    foreach net [array names drivers] {
      if {[info exists clocks($net)] || ![info exists loads($net)]} {
        continue
      }
      foreach each $drivers($net) {
        lassign $each index signal bit
        set type [lindex $instances($module) $index 0]
        if {[info exists family($type)]} {
          set wanted [strong $family($type) $loads($net)]
          if {[lsearch -exact $family($type) $wanted] > [lsearch -exact $family($type) $type]} {
            lset instances($module) $index 0 $wanted
          }
        } elseif {[info exists port($type,$signal)]} {
          set key $type,$signal,$bit
          if {![info exists outside($key)] || $outside($key) < $loads($net)} {
            set outside($key) $loads($net)
          }
        }
      }
    }
  }

  proc netlist_text {} {
    variable order
    variable head
    variable assigns
    variable instances
    set lines {}
    foreach module $order {
      lappend lines {*}$head($module)
      foreach instance $instances($module) {
        lassign $instance type name pins
        lappend lines "  $type $name ("
        set last [expr {[llength $pins] / 2 - 1}]
        set place 0
        foreach {signal net} $pins {
          lappend lines "    .${signal}($net)[expr {$place < $last ? "," : ""}]"
          incr place
        }
        lappend lines "  );"
      }
      foreach each $assigns($module) {
        lappend lines "  assign [lindex $each 0] = [lindex $each 1];"
      }
      lappend lines endmodule {}
    }
    return [join $lines \n]
  }

  # The netlist, repaired.
  #   cells   Liberty text of all cells
  #   usable  names of those that logic may use
  #   macros  Liberty texts of the memories
  proc repair {netlist top cells usable macros} {
    variable sorted {}
    variable number 0
    variable buffers
    variable buffer_in
    variable pin
    variable unit
    read_cells $cells 1
    foreach text $macros {
      read_cells $text 0
    }
    sort_cells $usable
    if {[llength $buffers] == 0} {
      puts "no buffer among the cells: fan-outs stay as abc left them"
      return $netlist
    }
    set unit [lindex $pin([lindex $buffers 0],$buffer_in) 1]
    if {$unit <= 0} {
      set unit 1
    }
    read_netlist $netlist
    inside_out $top
    foreach module $sorted {
      buffer_module $module
    }
    foreach module [lreverse $sorted] {
      strengthen_module $module
    }
    return [netlist_text]
  }
}
