/** The verb {@code bench}. */
package io.eie.cli.benchmark;
