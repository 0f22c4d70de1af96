// SPDX-License-Identifier: Apache-2.0
/** Power of gates from the activity of a run. */
package io.eie.cli.power;
