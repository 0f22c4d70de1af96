// SPDX-License-Identifier: Apache-2.0
/** What every verb prints with: tables, sections, progress, exit codes. */
package io.eie.cli.output;
