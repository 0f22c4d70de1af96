# Places macros by their kind: the instances of a kind, in the order of their names, get its places one
# after the other. Names depend on what synthesis keeps of the hierarchy; kinds do not.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
#   places  kind {x y x y …} kind {…}, um, the lower left corners
proc eie_place_macros {places} {
  foreach instance [[ord::get_db_block] getInsts] {
    set kind [[$instance getMaster] getName]
    if {[dict exists $places $kind]} {
      dict lappend instances $kind [$instance getName]
    }
  }
  dict for {kind corners} $places {
    set names {}
    if {[info exists instances] && [dict exists $instances $kind]} {
      set names [lsort -dictionary [dict get $instances $kind]]
    }
    if {2 * [llength $names] != [llength $corners]} {
      error "the design must have [expr {[llength $corners] / 2}] macros $kind (flows/orfs has so many\
          places), had [llength $names]"
    }
    foreach name $names {x y} $corners {
      place_macro -macro_name $name -location [list $x $y] -orientation R0
    }
  }
}
