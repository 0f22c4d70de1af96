/** The verb {@code generate}. */
package io.eie.cli.generate;
