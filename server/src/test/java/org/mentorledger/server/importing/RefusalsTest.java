package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.JsonNode;

class RefusalsTest {
    private final PlayedLedger ledger = new PlayedLedger();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Path file;

    @BeforeEach
    void copy() {
        file = ImportRun.copy("mentorships-sample.csv", folder);
    }

    @AfterEach
    void stop() {
        ledger.close();
    }

    @Test
    void aRefusedProposalIsAFaultOfTheColumnItsFieldCameFrom() throws IOException {
        ledger.answering(refusing(
                "proposeMentorship",
                input -> input.path("title").asString().startsWith("A title"),
                Answer.error("SHAPE_NOT_ALLOWED", "input.menteeIds[1]", "One mentee only.")));

        assertThat(listed()).containsExactly("8,mentee_ids,SHAPE_NOT_ALLOWED: One mentee only.");
        assertThat(ledger.inputs("proposeMentorship")).hasSize(6);
        assertThat(ledger.inputs("setGoal")).hasSize(5);
    }

    @Test
    void aRefusedPersonIsAFaultOfEveryRowThatNamesThemAndOfNoOther() throws IOException {
        ledger.answering(refusing(
                "registerParticipant",
                input -> input.path("id").asString().equals("Pa000000004"),
                Answer.error("BAD_USER_INPUT", "name", "Not like this.")));

        assertThat(listed())
                .containsExactly(
                        "4,mentor_ids,BAD_USER_INPUT: Not like this.", "8,mentor_ids,BAD_USER_INPUT: Not like this.");
        assertThat(ledger.inputs("proposeMentorship")).hasSize(4);
    }

    @Test
    void aRefusedCycleIsAFaultOfTheRowsOfItsTerm() throws IOException {
        ledger.answering(refusing(
                "openCycle",
                input -> input.path("name").asString().equals("2031 02-Summer"),
                Answer.error("CONFLICT", "to", "Another day.")));

        assertThat(listed()).containsExactly("6,term_end,CONFLICT: Another day.", "7,term_end,CONFLICT: Another day.");
    }

    @Test
    void aRefusedGoalLeavesTheRowIncompleteAndTheOtherGoalsSet() throws IOException {
        ledger.answering(refusing(
                "setGoal",
                input -> input.path("title").asString().equals("Write it down"),
                Answer.error("TOO_LONG", "title", "Shorter, please.")));

        assertThat(listed()).containsExactly("4,goals,\"TOO_LONG: Shorter, please.\"");
        assertThat(ledger.inputs("setGoal")).hasSize(7);
    }

    @Test
    void aSentenceThatRepeatsAValueIsNotPassedOn() throws IOException {
        ledger.answering(refusing(
                "proposeMentorship",
                input -> input.path("title").asString().startsWith("A title"),
                Answer.error("ODD", "", "Pa000000005 is odd.")));

        assertThat(listed()).containsExactly("8,,ODD");
    }

    @Test
    void whoeverIsKnownAlreadyKeepsTheRolesHeldBefore() {
        ledger.knowingParticipant(
                "{\"id\":\"x\",\"memberships\":[{\"programId\":\"p-1\",\"roles\":[\"MENTEE\"]},{\"programId\":\"p-2\",\"roles\":[]}]}");
        ledger.answering(refusing("registerParticipant", input -> true, Answer.error("CONFLICT", "id", "Other body.")));

        ImportRun run = ImportRun.of(ledger, file);

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("joinProgram"))
                .hasSize(5)
                .allMatch(input -> input.path("roles").toString().equals("[\"MENTEE\",\"MENTOR\"]"));
    }

    @Test
    void anIdThatIsTakenAndNotToBeSeenIsRefused() throws IOException {
        ledger.answering(refusing(
                "registerParticipant",
                input -> input.path("id").asString().equals("Pb000000001"),
                Answer.error("CONFLICT", "id", "Other body.")));

        assertThat(listed()).containsExactly("8,mentee_ids,CONFLICT: Other body.");
    }

    @Test
    void aCycleThatIsOpenWithTheSameDaysIsNotOpenedAgain() {
        ledger.knowingProgram(
                "{\"id\":\"p-1\",\"cycles\":[{\"id\":\"2031-01-Spring\",\"from\":\"2031-03-01\",\"to\":\"2031-05-31\"}]}");

        ImportRun.of(ledger, file);

        assertThat(ledger.inputs("openCycle")).hasSize(2);
    }

    private List<String> listed() throws IOException {
        assertThat(ImportRun.of(ledger, file).exitCode()).isEqualTo(Exit.ROW_FAULTS);
        List<String> lines = RowFaultsTest.listed(file);
        return lines.subList(1, lines.size());
    }

    private static Function<JsonNode, Optional<Answer>> refusing(
            String mutation, Predicate<JsonNode> when, Answer answer) {
        return request -> PlayedLedger.name(request).equals(mutation)
                        && when.test(request.path("variables").path("input"))
                ? Optional.of(answer)
                : Optional.empty();
    }
}
