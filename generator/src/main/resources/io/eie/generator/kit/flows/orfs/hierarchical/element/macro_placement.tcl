# Places for the memories of an element: rows from the top, channels of 20 um, the logic below.
# <<each:origin>>
source $::env(EIE_FLOW)/macro_places.tcl
eie_place_macros {
  <<each:elementPlaces>>
}
