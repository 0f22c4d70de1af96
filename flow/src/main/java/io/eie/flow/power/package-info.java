// SPDX-License-Identifier: Apache-2.0
/** Power of gates from how often their nets change in a run. */
package io.eie.flow.power;
