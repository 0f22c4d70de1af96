/** The verb {@code explain}. */
package io.eie.cli.explain;
