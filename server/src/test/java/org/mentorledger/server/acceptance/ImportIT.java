package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An office brings the mentorships, and the lists of attendance, of its spreadsheets into a ledger that runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {
    private static final Path SAMPLE = Shell.ROOT.resolve("server/src/test/resources/import/mentorships-sample.csv");
    private static final Path REAL = Shell.ROOT.resolveSibling("shared").resolve("data/open-source-mentorships.csv");
    private static final Path ATTENDANCE = Shell.ROOT.resolve("server/src/test/resources/import/attendance-sample.csv");
    private static final Path REAL_ATTENDANCE =
            Shell.ROOT.resolveSibling("shared").resolve("data/open-meeting-attendance.csv");
    private static final String PAGE =
            "query($program: ID!, $after: String) { mentorships(filter: {programId: $program}, first: 100, after: $after) {"
                    + " edges { node { id status relationType cycleId title organisation skills"
                    + " mentors { id name } mentees { id } goals { title status } } }"
                    + " pageInfo { hasNextPage endCursor } } }";

    private @Nullable LedgerProcess node;
    private People people;
    private Path folder;

    @BeforeAll
    void theLedgerRuns(@TempDir Path temporary) {
        LedgerProcess started = LedgerProcess.start(temporary.resolve("ledger"));
        folder = temporary;
        node = started;
        people = new People(started);
    }

    @AfterAll
    void theLedgerStopsInTime() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void theSampleComesInOnceUnderWhateverNameItHas() throws IOException {
        program("garden");
        Path renamed = Files.copy(SAMPLE, folder.resolve("renamed.csv"));

        Shell.Result first = imports(SAMPLE, "garden");
        Shell.Result second = imports(SAMPLE, "garden");
        Shell.Result third = imports(renamed, "garden");

        assertThat(first.output()).contains("23 commands added something, 0 found it there already");
        assertThat(second.output()).contains("0 commands added something, 23 found it there already");
        assertThat(third.output()).contains("0 commands added something, 23 found it there already");
        assertThat(List.of(first.exitCode(), second.exitCode(), third.exitCode()))
                .containsOnly(0);
        assertThat(mentorships("garden"))
                .hasSize(6)
                .filteredOn(mentorship -> text(mentorship, "title").startsWith("A title"))
                .singleElement()
                .satisfies(mentorship -> {
                    assertThat(text(mentorship, "status")).isEqualTo("PROPOSED");
                    assertThat(text(mentorship, "organisation")).isEqualTo("Übersee");
                    assertThat(mentorship.path("mentees").size()).isEqualTo(2);
                    assertThat(mentorship.path("goals").size()).isEqualTo(2);
                });
    }

    @Test
    void all300MentorshipsOfTheRealFileAwaitTheirMentees() {
        assumeThat(REAL).as("the real file lies beside the repository").isRegularFile();
        program("open-source");

        Shell.Result first = imports(REAL, "open-source");
        Shell.Result second = imports(REAL, "open-source");

        assertThat(first.output()).contains("750 commands added something, 0 found it there already");
        assertThat(second.output()).contains("0 commands added something, 750 found it there already");
        List<JsonNode> all = mentorships("open-source");
        assertThat(all)
                .hasSize(300)
                .allMatch(mentorship -> text(mentorship, "status").equals("AWAITING_MENTEE"))
                .allMatch(mentorship -> text(mentorship, "relationType").equals("NON_SUPERVISING"))
                .allMatch(mentorship -> mentorship
                        .path("mentors")
                        .valueStream()
                        .allMatch(mentor -> text(mentor, "name").equals("Participant " + text(mentor, "id"))));
        assertThat(all.stream()
                        .mapToInt(mentorship -> mentorship.path("goals").size())
                        .sum())
                .isEqualTo(234);
        assertThat(all.stream().map(mentorship -> text(mentorship, "cycleId")).distinct())
                .hasSize(9);
    }

    @Test
    void K18_attendanceOfTheSampleIsCountedAsTheFileTellsIt() {
        comesInTwiceAndIsCounted(ATTENDANCE, "harbour", "29");
        AttendanceCounts harbour = AttendanceCounts.seen(people.office(), "harbour");

        // Its sessions have the same names in another program, which is another program's business.
        comesInTwiceAndIsCounted(ATTENDANCE, "quay", "29");
        assertThat(AttendanceCounts.seen(people.office(), "harbour")).isEqualTo(harbour);
    }

    @Test
    void K18_attendanceOfTheRealFileIsCountedAsTheFileTellsIt() {
        assumeThat(REAL_ATTENDANCE)
                .as("the real file lies beside the repository")
                .isRegularFile();

        comesInTwiceAndIsCounted(REAL_ATTENDANCE, "open-meetings", "2488");
    }

    private void comesInTwiceAndIsCounted(Path file, String program, String commands) {
        program(program);
        AttendanceCounts counts = AttendanceCounts.of(file);

        Shell.Result first = imports(file, "attendance", program, token("COORDINATOR", "office"));
        Shell.Result second = imports(file, "attendance", program, token("COORDINATOR", "office"));

        assertThat(first.output()).contains(commands + " commands added something, 0 found it there already");
        assertThat(second.output()).contains("0 commands added something, " + commands + " found it there already");
        assertThat(List.of(first.exitCode(), second.exitCode())).containsOnly(0);
        assertThat(AttendanceCounts.seen(people.office(), program)).isEqualTo(counts);
    }

    @Test
    void aMentorMayNotImport() {
        program("closed");

        Shell.Result result = imports(SAMPLE, "mentorships", "closed", token("MENTOR", "somebody"));

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(mentorships("closed")).isEmpty();
    }

    private void program(String id) {
        people.admin()
                .does(
                        "defineProgram",
                        Map.of("id", id, "name", id, "template", "MENTORING_PLUS", "coordinatorIds", List.of("office")),
                        "program { id }");
    }

    private Shell.Result imports(Path file, String program) {
        return imports(file, "mentorships", program, token("COORDINATOR", "office"));
    }

    private Shell.Result imports(Path file, String kind, String program, String token) {
        return Shell.run(
                "\"$JAVA\" -jar \"$JAR\" import \"$FILE\" --kind " + kind + " --program " + program + " --url \"$URL\"",
                Map.of(
                        "JAVA",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                        "JAR", LedgerProcess.JAR.toAbsolutePath().toString(),
                        "FILE", file.toString(),
                        "URL", running().url(),
                        "MENTOR_LEDGER_TOKEN", token));
    }

    private String token(String role, String subject) {
        return people.token(role, subject);
    }

    private List<JsonNode> mentorships(String program) {
        List<JsonNode> found = new ArrayList<>();
        Map<String, String> variables = new HashMap<>(Map.of("program", program));
        while (true) {
            JsonNode page = people.office().asks(PAGE, variables).path("mentorships");
            page.path("edges").forEach(edge -> found.add(edge.path("node")));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                return found;
            }
            variables.put("after", text(page.path("pageInfo"), "endCursor"));
        }
    }

    private LedgerProcess running() {
        if (node == null) {
            throw new IllegalStateException("The ledger does not run");
        }
        return node;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
