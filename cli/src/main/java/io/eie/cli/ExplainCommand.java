package io.eie.cli;

import io.eie.generator.config.EieConfig;
import io.eie.generator.explain.DesignFacts;
import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what follows from a configuration. */
@Command(
    name = "explain",
    description =
        "Shows what follows from a configuration before anything is generated: sizes, memories, pipeline, buffering, addresses, limits.",
    footer = {"", "Example:", "  eie explain --preset paper64 --set queueDepth=16"})
final class ExplainCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions configuration;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    EieConfig config = configuration.resolve();
    List<Section> sections = DesignFacts.of(config);
    output.print(document(config, sections), text(config, sections));
    return ExitCode.WELL;
  }

  private static Map<String, Object> document(EieConfig config, List<Section> sections) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("configHash", config.hash());
    sections.forEach(section -> document.put(section.name(), section.values()));
    return document;
  }

  private static String text(EieConfig config, List<Section> sections) {
    return "Configuration hash "
        + config.hash()
        + sections.stream().map(ExplainCommand::text).collect(Collectors.joining());
  }

  private static String text(Section section) {
    String lines = section.facts().stream().map(ExplainCommand::line).collect(Collectors.joining());
    return "%n%n%s%s".formatted(section.title(), lines);
  }

  private static String line(Fact fact) {
    return String.format(
        Locale.ROOT, "%n  %-20s %10s  %s", fact.name(), fact.value(), fact.meaning());
  }
}
