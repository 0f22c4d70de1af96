// Included before every other line of the model and of Verilator's runtime: what a design prints goes to its
// simulation, not to the standard output of the JVM.
#ifndef EIE_PRINT_H
#define EIE_PRINT_H

extern "C" __attribute__((visibility("hidden"), format(printf, 1, 2))) int eie_print(const char* format, ...);
#define VL_PRINTF eie_print

#endif
