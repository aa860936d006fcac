package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.Id;
import tools.jackson.databind.JsonNode;

class SendingTest extends PlayedImport {
    SendingTest() {
        super("mentorships", "mentorships-sample.csv");
    }

    @Test
    void termsBecomeCyclesWithTheirLastDayIncluded() {
        imported();

        assertThat(ledger.inputs("openCycle"))
                .extracting(cycle -> text(cycle, "cycleId") + " " + text(cycle, "name") + " " + text(cycle, "to"))
                .containsExactly(
                        "2031-01-Spring 2031 01-Spring 2031-05-31",
                        "2031-02-Summer 2031 02-Summer 2031-08-31",
                        "2032-03-Sept-Nov 2032 03-Sept-Nov 2032-11-30");
    }

    @Test
    void everyIdBecomesOnePersonWithAPlaceholderAsName() {
        imported();

        assertThat(ledger.inputs("registerParticipant"))
                .extracting(person -> text(person, "name") + " " + person.path("roles"))
                .containsExactlyInAnyOrder(
                        "Participant Pa000000001 [\"MENTOR\"]",
                        "Participant Pa000000002 [\"MENTOR\"]",
                        "Participant Pa000000003 [\"MENTOR\"]",
                        "Participant Pa000000004 [\"MENTOR\"]",
                        "Participant Pa000000005 [\"MENTOR\"]",
                        "Participant Pb000000001 [\"MENTEE\"]",
                        "Participant Pb000000002 [\"MENTEE\"]");
    }

    @Test
    void aRowBecomesAProposalThatCarriesWhatItSays() {
        imported();

        JsonNode first = proposal("Garden Sensors", "Pa000000001");
        assertThat(first.path("organisation").isMissingNode()).isTrue();
        assertThat(first.path("menteeIds").toString()).isEqualTo("[]");
        assertThat(text(first, "relationType")).isEqualTo("NON_SUPERVISING");
        assertThat(text(first, "startOn")).isEqualTo("2031-03-01");
        assertThat(text(first, "cycleId")).isEqualTo("2031-01-Spring");
        assertThat(first.path("skills").toString()).isEqualTo("[\"soil\",\"Solder\"]");
        assertThat(text(first, "origin")).isEqualTo("IMPORT");
        assertThat(text(first, "source")).isEqualTo("mentorships-sample.csv");
        JsonNode last = proposal("A title on two lines", "Pa000000004");
        assertThat(text(last, "organisation")).isEqualTo("Übersee");
        assertThat(last.path("mentorIds").toString()).isEqualTo("[\"Pa000000004\",\"Pa000000005\"]");
        assertThat(last.path("menteeIds").toString()).isEqualTo("[\"Pb000000001\",\"Pb000000002\"]");
    }

    @Test
    void goalsAreSetOnceEachAfterTheirMentorship() {
        imported();

        assertThat(ledger.inputs("setGoal"))
                .extracting(goal -> text(goal, "title"))
                .containsExactlyInAnyOrder(
                        "Draw the plan",
                        "Write it down",
                        "Show it to somebody",
                        "The deliverables will be",
                        "A box that, once opened, stays open.",
                        "One goal,",
                        "told twice");
        List<String> order = ledger.requests().stream().map(PlayedLedger::name).toList();
        assertThat(order.indexOf("proposeMentorship")).isLessThan(order.indexOf("setGoal"));
        assertThat(order.lastIndexOf("registerParticipant")).isLessThan(order.indexOf("proposeMentorship"));
    }

    @Test
    void everyIdItMakesIsAnIdAndTellsItsThingApart() {
        imported();

        List<String> commandIds = ledger.requests().stream()
                .map(request -> request.path("variables").path("input"))
                .filter(JsonNode::isObject)
                .map(input -> text(input, "commandId"))
                .toList();
        assertThat(commandIds)
                .hasSize(23)
                .doesNotHaveDuplicates()
                .allMatch(id -> Id.FORM.matcher(id).matches());
        assertThat(ids("proposeMentorship")).hasSize(6);
    }

    @Test
    void aSecondRunFindsEverythingThereAndExitsWithZero() {
        ImportRun first = imported();
        ImportRun second = imported();

        assertThat(first.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(first.said()).contains("23 commands added something, 0 found it there already");
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(second.said()).contains("0 commands added something, 23 found it there already");
    }

    @Test
    void aDryRunSaysWhatItWouldSendAndSendsNothing() {
        ImportRun run = run("--kind", "mentorships", "--program", "p-1", "--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(run.said()).contains("6 rows read", "Would send 3 cycles, 7 people, 6 mentorships, 7 goals");
        assertThat(imported("--dry-run").exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void aDryRunListsTheFaultsToo() {
        Path faulty = ImportRun.copy("mentorships-with-row-faults.csv", folder);

        ImportRun run = ImportRun.of(ledger, faulty, "--dry-run");

        assertThat(run.exitCode()).isEqualTo(Exit.ROW_FAULTS);
        assertThat(run.said()).contains("14 rows left out");
        assertThat(ledger.requests()).isEmpty();
    }

    @Test
    void progressIsToldInLinesWhereThereIsNoTerminal() {
        assertThat(imported().said()).contains("Sent 16 of 16");
    }

    private JsonNode proposal(String title, String mentor) {
        return ledger.inputs("proposeMentorship").stream()
                .filter(input -> text(input, "title").equals(title)
                        && input.path("mentorIds").path(0).asString().equals(mentor))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> ids(String mutation) {
        return ledger.inputs(mutation).stream().map(input -> text(input, "id")).collect(Collectors.toSet());
    }
}
