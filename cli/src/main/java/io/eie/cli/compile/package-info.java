/** The verb {@code compile}. */
package io.eie.cli.compile;
