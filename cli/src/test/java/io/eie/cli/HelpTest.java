// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class HelpTest {
  static Stream<String> verbs() {
    return new CommandLine(new EieCommand()).getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbShowsAnExampleOfItself(String verb) {
    CommandRun run = CommandRun.eie(verb, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: eie " + verb).contains("Example:\n  eie " + verb);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void everyVerbHasItsOutputOptions(String verb) {
    CommandLine command = new CommandLine(new EieCommand()).getSubcommands().get(verb);

    assertThat(command.getCommandSpec().optionsMap()).containsKeys("--json", "--verbose", "--help");
  }

  @Test
  void anOptionMeansTheSameInEveryVerb() {
    Map<String, String> meanings = new TreeMap<>();
    for (CommandLine verb : new CommandLine(new EieCommand()).getSubcommands().values()) {
      for (OptionSpec option : verb.getCommandSpec().options()) {
        String meaning = option.typeInfo() + " " + option.paramLabel() + " " + option.arity();
        for (String name : option.names()) {
          String before = meanings.putIfAbsent(name, meaning);
          assertThat(before).as(name).isIn(null, meaning);
        }
      }
    }
    assertThat(meanings).containsKey("--json");
  }

  @Test
  void theVersionIsToldOnStandardOutput() {
    CommandRun run = CommandRun.eie("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("eie ");
  }
}
