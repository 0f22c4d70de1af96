// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolVersionTest {
  private static final String ID = "0123456789abcdef0123456789abcdef01234567";

  @Test
  void aCommitHasTwelveDigits() {
    assertThat(ToolVersion.commit(ID, "false")).isEqualTo("0123456789ab");
  }

  @Test
  void changedFilesAreTold() {
    assertThat(ToolVersion.commit(ID, "true")).isEqualTo("0123456789ab-dirty");
  }

  @Test
  void outsideOfARepositoryNothingIsKnown() {
    assertThat(ToolVersion.commit("${git.commit.id.full}", "${git.dirty}")).isEqualTo("unknown");
    assertThat(ToolVersion.commit(null, null)).isEqualTo("unknown");
  }

  @Test
  void theBuildHasOne() {
    assertThat(ToolVersion.commit()).matches("[0-9a-f]{12}(-dirty)?|unknown");
  }
}
