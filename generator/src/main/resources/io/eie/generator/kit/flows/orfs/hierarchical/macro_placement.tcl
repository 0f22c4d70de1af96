# Places for the elements: rows from the top, channels of 20 um, the control below.
# <<each:origin>>
source $::env(EIE_FLOW)/macro_places.tcl
eie_place_macros {
  <<each:aroundPlaces>>
}
