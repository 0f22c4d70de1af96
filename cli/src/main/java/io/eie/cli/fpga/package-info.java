/** The verb {@code fpga}. */
package io.eie.cli.fpga;
