/** What every verb prints with: tables, sections, progress, exit codes. */
package io.eie.cli.output;
