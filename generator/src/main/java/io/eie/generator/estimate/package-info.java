// SPDX-License-Identifier: Apache-2.0
/** What a design costs, how fast it is and what an inference takes, told without any tool. */
package io.eie.generator.estimate;
