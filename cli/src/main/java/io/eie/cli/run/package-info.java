// SPDX-License-Identifier: Apache-2.0
/** The verbs that run a model: {@code simulate}, {@code estimate} and {@code demo}. */
package io.eie.cli.run;
