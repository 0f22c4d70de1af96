// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.RandomConfigurations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A regression: configurations, and cases that run on them.
 *
 * @param seed from which all of it was drawn
 * @param configurations by their names, in the order of the plan
 * @param cases those of a configuration one after another
 */
public record RegressionPlan(
    long seed, Map<String, EieConfig> configurations, List<RegressionCase> cases) {
  /** Most cases of a plan: it is read as a whole. */
  public static final int MOST_CASES = 1_000_000;

  /** Copies both. */
  public RegressionPlan {
    configurations = Collections.unmodifiableMap(new LinkedHashMap<>(configurations));
    cases = List.copyOf(cases);
  }

  /**
   * What is to be drawn.
   *
   * @param seed decides everything
   * @param cases how many, at least one for each configuration
   * @param configurations how many are drawn; 1 where one is given
   * @param mostElements most processing elements of a drawn configuration, 1..1024
   * @param given the configuration of every case; empty where they are drawn
   * @param files matrices of the user, as paths that start at {@code folder}
   * @param folder where the plan is
   */
  public record Request(
      long seed,
      int cases,
      int configurations,
      int mostElements,
      Optional<EieConfig> given,
      List<String> files,
      Path folder) {
    /**
     * @throws UserException when the numbers do not go together
     */
    public Request {
      if (cases < 1 || cases > MOST_CASES || configurations < 1 || configurations > cases) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "--cases must lie in 1..%d and be at least --configurations (each runs a case), were %d and %d",
                MOST_CASES,
                cases,
                configurations));
      }
      files = List.copyOf(files);
    }
  }

  /** Draws a plan. The same request gives the same plan. */
  public static RegressionPlan draw(Request request, Progress progress) {
    RandomConfigurations designs = new RandomConfigurations(request.mostElements());
    Map<String, EieConfig> configurations = new LinkedHashMap<>();
    List<RegressionCase> cases = new ArrayList<>();
    int digits = Integer.toString(request.configurations() - 1).length();
    for (int index = 0; index < request.configurations(); index++) {
      progress.at("drawing cases", cases.size(), request.cases());
      int last = (int) ((long) request.cases() * (index + 1) / request.configurations());
      String name = String.format(Locale.ROOT, "c%0" + digits + "d", index);
      // a seed of its own: the others stay what they are when one is drawn again
      Random random = new Random(request.seed() * 1_000_003 + index);
      List<RegressionCase> drawn;
      EieConfig config;
      do {
        config = request.given().orElseGet(() -> designs.draw(random));
        drawn = cases(name, config, last - cases.size(), request, random);
        if (drawn.isEmpty() && request.given().isPresent()) {
          throw new UserException(
              "the configuration must have room for a small network (one of 60 that were drawn), had not");
        }
      } while (drawn.isEmpty());
      configurations.put(name, config);
      cases.addAll(drawn);
    }
    return new RegressionPlan(request.seed(), configurations, cases);
  }

  /** So many cases, or none where the configuration has no room for one. */
  private static List<RegressionCase> cases(
      String name, EieConfig config, int count, Request request, Random random) {
    CaseDraw draw = new CaseDraw(config, name, request.files());
    List<RegressionCase> cases = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String id = String.format(Locale.ROOT, "%s-%d", name, number);
      Optional<RegressionCase> one = draw.draw(id, random, request.folder());
      if (one.isEmpty()) {
        return List.of();
      }
      cases.add(one.get());
    }
    return cases;
  }

  /** The configuration of a case. */
  public EieConfig config(RegressionCase one) {
    return configurations.get(one.configuration());
  }

  /**
   * The case of a name.
   *
   * @throws UserException when there is none
   */
  public RegressionCase named(String id) {
    return cases.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "case must be one of the plan's (%s to %s), was '%s'",
                        cases.get(0).id(),
                        cases.get(cases.size() - 1).id(),
                        id)));
  }
}
