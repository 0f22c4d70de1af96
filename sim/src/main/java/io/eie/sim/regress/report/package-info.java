// SPDX-License-Identifier: Apache-2.0
/** What a regression found, as JUnit XML, JSON and a page of HTML. */
package io.eie.sim.regress.report;
