# Liberty files as the tools want them: not packed, and for Yosys without cells that are not for logic.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

# The text of a file that may be packed with gzip.
proc eie_liberty_text {file} {
  set in [open $file rb]
  set bytes [read $in]
  close $in
  if {[string range $bytes 0 1] eq "\x1f\x8b"} {
    set bytes [zlib gunzip $bytes]
  }
  return $bytes
}

# The parts of a library in their order, a list {name text name text …}: cells, and under an empty name
# the lines between them.
proc eie_liberty_parts {text} {
  set parts {}
  set between {}
  set cell {}
  set inside 0
  foreach line [split $text \n] {
    if {!$inside && [regexp {^\s*cell\s*\(\s*"?([^")\s]+)"?\s*\)} $line -> name]} {
      if {[llength $between] > 0} {
        lappend parts {} [join $between \n]
      }
      set between {}
      set inside 1
      set depth 0
      set cell {}
    }
    if {!$inside} {
      lappend between $line
      continue
    }
    lappend cell $line
    incr depth [expr {[regexp -all {\{} $line] - [regexp -all {\}} $line]}]
    if {$depth == 0 && [string match *\}* $line]} {
      set inside 0
      lappend parts $name [join $cell \n]
    }
  }
  if {[llength $between] > 0} {
    lappend parts {} [join $between \n]
  }
  return $parts
}

# Writes the cells that logic may use and gives the names of all cells. Buffers of the clock tree
# and cells that say dont_use are left out: abc would use them like any other.
proc eie_write_usable_cells {text file} {
  set out [open $file wb]
  set names {}
  foreach {name part} [eie_liberty_parts $text] {
    if {$name ne ""} {
      lappend names $name
    }
    if {![regexp -nocase {^CLK(BUF|INV)} $name]
        && ($name eq "" || ![regexp {dont_use\s*:\s*"?true} $part])} {
      puts $out $part
    }
  }
  close $out
  if {[llength $names] == 0} {
    error "LIBERTY must be a Liberty file with cells, has none"
  }
  return $names
}
