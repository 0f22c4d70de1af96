// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.SmokeShard;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever runs eie, and wherever: generated files are equal in every byte, and results of estimate
 * and simulate are equal. Everything lies in a folder whose name has blanks and letters beyond
 * ASCII. All runs share one build of the simulation. Cases that need root (another user, a mount)
 * are skipped where the test does not run as root.
 */
class EnvironmentIT {
  private static final int STRANGER = 54321;
  private static final String NO_ROOM_MEBIBYTES = "8";

  @TempDir private static Path temporary;
  private static Path folder;
  private static Distribution distribution;
  private static Path cache;
  private static Path model;
  private static Path inputs;
  private static Path home;
  private static Outcome usual;

  /** All that the three verbs give: each file of the design, both documents, both outputs. */
  private record Outcome(
      Map<String, String> design, List<String> documents, List<String> outputs) {}

  @BeforeAll
  static void runAsUsual() throws Exception {
    // A user who is not the owner must get through, and the folder of a test is its owner's alone.
    open(temporary);
    folder = Files.createDirectory(temporary.resolve(name()));
    distribution = Distribution.unpack(folder.resolve("eie"));
    cache = folder.resolve("cache");
    DataFolder data = new DataFolder(Files.createDirectory(folder.resolve("data")));
    model = data.compiled();
    inputs = data.inputs();
    home = Files.createDirectory(folder.resolve("home"));
    usual = outcome("usual", List.of(), Map.of());
    assertThat(usual.design()).containsKey("Eie.v");
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab",
        "-Duser.language=hi -Duser.country=IN -Duser.extensions=u-nu-deva",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai",
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=de -Duser.country=DE",
        "-Duser.language=az -Duser.country=AZ",
      })
  void javasIdeaOfTheUserChangesNothing(String options) throws Exception {
    String name = "java" + Integer.toHexString(options.hashCode());

    assertThat(outcome(name, List.of(), Map.of("JDK_JAVA_OPTIONS", options))).isEqualTo(usual);
  }

  @SmokeShard(of = 3)
  @Test
  void aLanguageThatIsNotInstalledChangesNothing() throws Exception {
    Map<String, String> language =
        Map.of(
            "LC_ALL", "",
            "LC_CTYPE", "",
            "LANG", "xx_YY.UTF-8",
            "TZ", "Pacific/Kiritimati",
            "JDK_JAVA_OPTIONS", "-Duser.name=x -Duser.home=/nowhere -Dfile.encoding=ISO-8859-1");

    assertThat(outcome("not installed", List.of(), language)).isEqualTo(usual);
  }

  @Tag("nightly")
  @Test
  void aUserWhomNoDatabaseKnowsIsServed() throws Exception {
    assumeRoot();
    Path foreign = Files.createDirectories(home.resolve("of a stranger"));
    copyTree(cache, foreign.resolve(".cache/eie/verilator"));
    Path out = Files.createDirectory(folder.resolve("stranger"));
    own(foreign, STRANGER);
    own(out, STRANGER);
    String user = Integer.toString(STRANGER);
    List<String> prefix =
        List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups");

    Map<String, String> environment = Map.of("HOME", foreign.toString(), "EIE_CACHE", "");
    assertThat(outcome("stranger/own", prefix, environment)).isEqualTo(usual);
    // The same user with a cache that root has made and nobody else can write.
    assertThat(outcome("stranger/root", prefix, Map.of("HOME", "/nowhere"))).isEqualTo(usual);
  }

  @SmokeShard(of = 3)
  @Test
  void aReadOnlyCacheIsEnough() throws Exception {
    assumeRoot();
    List<String> prefix =
        mounted("mount --bind \"$0\" \"$0\" && mount -o remount,bind,ro \"$0\"", cache);

    assertThat(outcome("read-only", prefix, Map.of())).isEqualTo(usual);
  }

  @Test
  void aReadOnlyCacheWithoutTheDesignIsTold() throws Exception {
    assumeRoot();
    Path empty = Files.createDirectory(folder.resolve("empty"));
    List<String> prefix = mounted("mount -t tmpfs -o ro none \"$0\"", empty);

    CommandRun run = simulate(prefix, Map.of("EIE_CACHE", empty.toString()));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie simulate: cache folder "
                    + empty
                    + " must be writable or hold the design already, built with these tools"
                    + " (EIE_CACHE names another), failed: Read-only file system\n"));
  }

  @SmokeShard(of = 3)
  @Test
  void aHomeAndATemporaryFolderWithoutExecutionAreEnough() throws Exception {
    assumeRoot();
    List<String> prefix = mounted("mount -t tmpfs -o noexec none \"$0\"", home);
    Map<String, String> environment = Map.of("HOME", home.toString(), "TMPDIR", home.toString());

    assertThat(outcome("noexec", prefix, environment)).isEqualTo(usual);
  }

  @Test
  void aCacheWithoutExecutionIsToldBeforeTheBuild() throws Exception {
    assumeRoot();
    List<String> prefix = mounted("mount -t tmpfs -o noexec none \"$0\"", home);

    CommandRun run = simulate(prefix, Map.of("HOME", home.toString(), "EIE_CACHE", ""));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie simulate: cache folder "
                    + home.resolve(".cache/eie/verilator")
                    + " must allow libraries to be loaded from it (EIE_CACHE names another), was on"
                    + " a file system that is mounted noexec\n"));
  }

  @Test
  void aFullDiskIsToldBeforeTheBuild() throws Exception {
    assumeRoot();
    Path small = Files.createDirectory(folder.resolve("small"));
    List<String> prefix =
        mounted("mount -t tmpfs -o size=" + NO_ROOM_MEBIBYTES + "m none \"$0\"", small);

    CommandRun run = simulate(prefix, Map.of("EIE_CACHE", small.toString()));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith(
            "eie simulate: cache folder "
                + small
                + " must have room for a build (at least 64 MiB; EIE_CACHE names another), had ");
  }

  @Test
  void aCacheThatOthersCanWriteIsRefused() throws Exception {
    Path shared = folder.resolve("shared");
    copyTree(cache, shared);
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxrwx"));

    CommandRun run = simulate(List.of(), Map.of("EIE_CACHE", shared.toString()));

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie simulate: cache folder "
                    + shared
                    + " must not be writable by others (its contents run with the user's rights;"
                    + " chmod go-w, or EIE_CACHE names another), had mode 777\n"));
  }

  @Test
  void aCacheOfSomebodyElseIsRefused() throws Exception {
    assumeRoot();
    Path foreign = folder.resolve("foreign");
    copyTree(cache, foreign);
    own(foreign, STRANGER);

    CommandRun run = simulate(List.of(), Map.of("EIE_CACHE", foreign.toString()));

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie simulate: cache folder "
                + foreign
                + " must belong to the user who runs eie, or to root (its contents run with the user's rights; EIE_CACHE names another), belonged to "
                + STRANGER
                + "\n");
  }

  private static Outcome outcome(String name, List<String> prefix, Map<String, String> changes)
      throws Exception {
    Path rtl = folder.resolve(name + " rtl");
    Path estimated = folder.resolve(name + " estimated.npy");
    run(prefix, changes, "generate", "--preset", "tiny4", "--out", rtl.toString());
    List<String> documents = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    documents.add(run(prefix, changes, arguments("estimate", estimated)));
    outputs.add(bytes(estimated));
    if (InstalledTools.find().canSimulate()) {
      Path simulated = folder.resolve(name + " simulated.npy");
      documents.add(run(prefix, changes, arguments("simulate", simulated)));
      outputs.add(bytes(simulated));
    }
    return new Outcome(content(rtl), documents, outputs);
  }

  private static String[] arguments(String verb, Path output) {
    return new String[] {
      verb, model.toString(), "--input", inputs.toString(), "--json", "--output", output.toString()
    };
  }

  private static String run(List<String> prefix, Map<String, String> changes, String... arguments)
      throws Exception {
    CommandRun run = eie(prefix, changes, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run.out();
  }

  private static CommandRun simulate(List<String> prefix, Map<String, String> changes)
      throws Exception {
    assumeThat(InstalledTools.find().canSimulate()).as("Verilator, g++ and make").isTrue();
    return eie(prefix, changes, "simulate", model.toString(), "--input", inputs.toString());
  }

  private static CommandRun eie(
      List<String> prefix, Map<String, String> changes, String... arguments) throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("EIE_CACHE", cache.toString());
    environment.put("XDG_CACHE_HOME", "");
    environment.putAll(changes);
    List<String> command = new ArrayList<>(prefix);
    command.add(distribution.program().toString());
    command.addAll(List.of(arguments));
    return ForeignProcess.run(folder, environment, command.toArray(String[]::new));
  }

  /**
   * A prefix that mounts something, seen by the command alone, on a folder that the script calls
   * $0.
   */
  private static List<String> mounted(String script, Path place) throws Exception {
    List<String> prefix = List.of("unshare", "-m", "sh", "-c", script + " && exec \"$@\"");
    List<String> whole = new ArrayList<>(prefix);
    whole.add(place.toString());
    List<String> trial = new ArrayList<>(whole);
    trial.add("true");
    CommandRun run = ForeignProcess.run(folder, Map.of(), trial.toArray(String[]::new));
    assumeThat(run.exitCode()).as("a mount, which failed with: " + run.err()).isZero();
    return whole;
  }

  /** With blanks and letters beyond ASCII where the language of this test can name them. */
  private static String name() {
    String name = "a föŀder µ";
    String encoding = System.getProperty("sun.jnu.encoding");
    return Charset.forName(encoding).newEncoder().canEncode(name) ? name : "a folder";
  }

  private static void assumeRoot() {
    assumeThat(System.getProperty("user.name")).as("the user who runs the test").isEqualTo("root");
  }

  private static void open(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void own(Path top, int user) throws IOException {
    try (Stream<Path> all = Files.walk(top)) {
      for (Path path : all.toList()) {
        Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", user, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  private static Map<String, String> content(Path top) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(top)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        content.put(top.relativize(path).toString(), bytes(path));
      }
    }
    return content;
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
