/** The verb {@code analyze}. */
package io.eie.cli.analyze;
