/** The verb {@code compress}. */
package io.eie.cli.compress;
