// SPDX-License-Identifier: Apache-2.0
/** The command line: the command {@code eie} and its exit codes. */
package io.eie.cli;
