/** The verb {@code synth}. */
package io.eie.cli.synth;
