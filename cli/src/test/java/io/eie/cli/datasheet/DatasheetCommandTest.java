// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.datasheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.SmallLayer;
import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasheetCommandTest {
  @TempDir private Path folder;
  private Path matrix;
  private Path inputs;
  private Path labels;
  private Path page;

  @BeforeEach
  void writeFiles() throws IOException {
    SmallLayer layer = SmallLayer.in(folder);
    matrix = layer.matrix();
    inputs = layer.inputs();
    labels = Files.writeString(folder.resolve("y.txt"), "0\n1\n");
    page = folder.resolve("page.html");
  }

  private String ofNetwork(String... options) throws IOException {
    Stream<String> fixed =
        Stream.of("report", matrix.toString(), "--input", inputs.toString(), "--preset", "tiny4");
    String[] all =
        Stream.concat(Stream.concat(fixed, Stream.of(options)), Stream.of("--out", page.toString()))
            .toArray(String[]::new);
    CommandRun run = CommandRun.eie(all);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(page);
  }

  @Test
  void aDesignHasADatasheet() throws IOException {
    CommandRun run = CommandRun.eie("report", "--preset", "paper64", "--out", page.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("wrote " + page + "\n");
    assertThat(Files.readString(page))
        .contains("<h1>Datasheet of paper64</h1>")
        .contains("one of 64 elements:")
        .contains("<code>req_address_i</code></td><td>in</td>")
        .contains("<th scope=\"row\">queueDepth</th><td class=\"number\">8</td>")
        .contains("eie explain --preset paper64 --estimate --energy gates")
        .doesNotContain("id=\"network\"")
        .doesNotContain(
            "http://www.w3.org/1999/xhtml\" src=", "<script", "<link rel=\"stylesheet\"");
  }

  @Test
  void aNetworkHasItsCyclesPartsAndEnergy() throws IOException {
    String text = ofNetwork("--labels", labels.toString(), "--title", "A <layer>");

    assertThat(text)
        .contains("<h1>A &lt;layer&gt;</h1>", "layer on this design", "<h3 id=\"accuracy\">")
        .contains("<td>golden</td><td class=\"number\">2</td><td class=\"number\">50.00 %</td>")
        .contains("Load balance");
  }

  @Test
  void theCommandsOfThePagePrintItsFigures() throws IOException {
    String text = ofNetwork("--set", "queueDepth=3", "--labels", labels.toString());

    JsonNode estimate = json(command(text, "estimate"));
    assertThat(text)
        .contains("<code id=\"hash\">" + estimate.get("configHash").asText())
        .contains(number(estimate.get("cycles")))
        .contains(number(estimate.get("cycleParts").get("breakdown").get("overhead")))
        .contains(number(estimate.get("energyEstimate").get("totalNj")));
    JsonNode explained = json(command(text, "explain"));
    assertThat(explained.get("configHash")).isEqualTo(estimate.get("configHash"));
    for (JsonNode value : explained.get("memories")) {
      assertThat(text).contains(number(value));
    }
    assertThat(text).contains(number(explained.get("energyEstimate").get("totalNj")));
    JsonNode evaluated = json(command(text, "evaluate"));
    assertThat(evaluated.get("accuracies").get(2).get("accuracy").asDouble()).isEqualTo(0.5);
  }

  private static String number(JsonNode value) {
    String text =
        value.isIntegralNumber()
            ? String.format(java.util.Locale.ROOT, "%,d", value.asLong())
            : value.asText();
    return "<td class=\"number\">" + text + "</td>";
  }

  /** The last command of a verb on a page. */
  private static List<String> command(String text, String verb) {
    Matcher commands = Pattern.compile("<code>eie (" + verb + " [^<]*)</code>").matcher(text);
    List<String> found = List.of();
    while (commands.find()) {
      found = Arrays.asList(commands.group(1).replace("&#39;", "'").replace("'", "").split(" "));
    }
    return found;
  }

  private static JsonNode json(List<String> command) throws IOException {
    List<String> all = new ArrayList<>(command);
    all.add("--json");
    CommandRun run = CommandRun.eie(all.toArray(String[]::new));
    assertThat(run.exitCode()).as(all + run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  private Path sweep() {
    Path sweep = folder.resolve("sweep");
    CommandRun run =
        CommandRun.eie(
            "sweep",
            matrix.toString(),
            "--input",
            inputs.toString(),
            "--preset",
            "tiny4",
            "--keep-memories",
            "--set",
            "queueDepth=2,4",
            "--out",
            sweep.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return sweep;
  }

  @Test
  void theDesignsOfASweepAreShown() throws IOException {
    Path sweep = sweep();
    String svg =
        Base64.getEncoder().encodeToString(Files.readAllBytes(sweep.resolve("energy-time.svg")));

    assertThat(ofNetwork("--designs", sweep.toString()))
        .contains("<p>2 designs, of which this is one: per inference, mean of ")
        .contains("<img alt=\"Time by energy\" src=\"data:image/svg+xml;base64," + svg + "\"/>")
        .contains("From <code>eie sweep " + matrix)
        .contains(
            "eie estimate " + matrix + " --input " + inputs + " --preset tiny4 --energy gates");
    assertThat(ofNetwork("--designs", sweep.toString(), "--set", "queueDepth=3"))
        .contains("<p>2 designs; this one is not among them: ");
  }

  @Test
  void aFolderThatIsNoSweepIsRefused() throws IOException {
    Path sweep = sweep();
    Files.writeString(sweep.resolve("area-energy.svg"), "<html>");
    refusesSweep(sweep, "area-energy.svg does not begin with '<svg'");
    Files.delete(sweep.resolve("area-time.svg"));
    refusesSweep(sweep, "area-time.svg cannot be read");
    Files.writeString(sweep.resolve("sweep.json"), "{\"points\": []}");
    refusesSweep(sweep, "sweep.json has no points, basis or command");
    Files.writeString(sweep.resolve("sweep.json"), "{");
    refusesSweep(sweep, "sweep.json is no JSON");
    refusesSweep(folder.resolve("none"), "sweep.json cannot be read");
  }

  private void refusesSweep(Path sweep, String reason) {
    assertThat(
            CommandRun.eie(
                "report",
                "--preset",
                "tiny4",
                "--designs",
                sweep.toString(),
                "--out",
                page.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie report: --designs must be a folder that 'eie sweep --out' wrote, was "
                    + sweep
                    + " ("
                    + reason
                    + ")\n"));
    assertThat(page).doesNotExist();
  }

  @Test
  void mistakesAreRefused() {
    CommandRun alone = CommandRun.eie("report", matrix.toString(), "--out", page.toString());
    CommandRun unlabelled =
        CommandRun.eie("report", "--labels", labels.toString(), "--out", page.toString());

    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .contains(
            "MODEL and --input must be given together (cycles depend on both), was only MODEL");
    assertThat(unlabelled.err())
        .contains("--labels must be used with MODEL and --input (they are its classes)");
    assertThat(page).doesNotExist();
  }

  /** Shown at two widths: nothing is wider than the page or cut, nothing is said to the console. */
  @Tag("nightly")
  @Test
  void aBrowserShowsThePageWholly() throws IOException {
    Optional<Path> chromium = SearchPath.ofProcess().find("chromium");
    Assumptions.assumeTrue(chromium.isPresent(), "chromium is not installed");
    String text = ofNetwork("--labels", labels.toString(), "--designs", sweep().toString());
    for (int width : new int[] {1280, 400}) {
      String shown = shown(chromium.get(), text, width);

      assertThat(shown).contains("<pre id=\"measured\">width " + width + "; cut: none</pre>");
      assertThat(Files.readString(folder.resolve("browser.log"))).doesNotContain("CONSOLE");
    }
  }

  @Tag("nightly")
  @Test
  void aPageThatIsCutOrComplainsIsFound() throws IOException {
    Optional<Path> chromium = SearchPath.ofProcess().find("chromium");
    Assumptions.assumeTrue(chromium.isPresent(), "chromium is not installed");
    String text =
        ofNetwork()
            .replace(
                "<main>",
                "<main><p style=\"width:600px;overflow:hidden\">a</p><script>console.error('x')</script>");

    assertThat(shown(chromium.get(), text, 400))
        .contains("<pre id=\"measured\">width 400; cut: HTML");
    assertThat(Files.readString(folder.resolve("browser.log"))).contains("CONSOLE");
  }

  /** The document after a frame of a width has shown the page and measured what does not fit. */
  private String shown(Path chromium, String text, int width) throws IOException {
    String script =
        """
        const frame = document.getElementById("frame");
        frame.onload = () => {
          const page = frame.contentDocument;
          const cut = [];
          if (page.documentElement.scrollWidth > frame.clientWidth) cut.push("HTML");
          for (const element of page.body.querySelectorAll("*")) {
            const overflow = frame.contentWindow.getComputedStyle(element).overflowX;
            const hidden = overflow === "hidden" || overflow === "clip";
            if (hidden && !element.closest("svg") && element.scrollWidth > element.clientWidth + 1) cut.push(element.tagName);
          }
          document.getElementById("measured").textContent =
              "width " + frame.clientWidth + "; cut: " + (cut.join(" ") || "none");
        };
        frame.srcdoc = new TextDecoder().decode(Uint8Array.from(atob("PAGE"), c => c.charCodeAt(0)));
        """
            .replace(
                "PAGE", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    Path harness =
        Files.writeString(
            folder.resolve("harness.html"),
            "<!DOCTYPE html><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><pre id=\"measured\"></pre>"
                + "<iframe id=\"frame\" style=\"border:0;width:"
                + width
                + "px;height:2000px\"></iframe><script>"
                + script
                + "</script>");
    Path shown = folder.resolve("shown.html");
    ProcessBuilder browser =
        ToolProcess.of(
            List.of(
                chromium.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--enable-logging=stderr",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1400,2100",
                "--virtual-time-budget=5000",
                "--dump-dom",
                harness.toUri().toString()));
    browser.redirectOutput(shown.toFile()).redirectError(folder.resolve("browser.log").toFile());
    try {
      assertThat(browser.start().waitFor()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return Files.readString(shown, StandardCharsets.UTF_8);
  }
}
