/** The verb {@code evaluate}. */
package io.eie.cli.evaluate;
