package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentorledger.server.importing.PlayedLedger.Answer;

class RefusalsTest extends PlayedImport {
    RefusalsTest() {
        super("mentorships", "mentorships-sample.csv");
    }

    @Test
    void aRefusedProposalIsAFaultOfTheColumnItsFieldCameFrom() {
        ledger.answering(refusing(
                "proposeMentorship",
                input -> input.path("title").asString().startsWith("A title"),
                Answer.error("SHAPE_NOT_ALLOWED", "input.menteeIds[1]", "One mentee only.")));

        assertThat(faults()).containsExactly("8,mentee_ids,SHAPE_NOT_ALLOWED: One mentee only.");
        assertThat(ledger.inputs("proposeMentorship")).hasSize(6);
        assertThat(ledger.inputs("setGoal")).hasSize(5);
    }

    @Test
    void aRefusedPersonIsAFaultOfEveryRowThatNamesThemAndOfNoOther() {
        ledger.answering(refusing(
                "registerParticipant",
                input -> input.path("id").asString().equals("Pa000000004"),
                Answer.error("BAD_USER_INPUT", "name", "Not like this.")));

        assertThat(faults())
                .containsExactly(
                        "4,mentor_ids,BAD_USER_INPUT: Not like this.", "8,mentor_ids,BAD_USER_INPUT: Not like this.");
        assertThat(ledger.inputs("proposeMentorship")).hasSize(4);
    }

    @Test
    void aRefusedCycleIsAFaultOfTheRowsOfItsTerm() {
        ledger.answering(refusing(
                "openCycle",
                input -> input.path("name").asString().equals("2031 02-Summer"),
                Answer.error("CONFLICT", "to", "Another day.")));

        assertThat(faults()).containsExactly("6,term_end,CONFLICT: Another day.", "7,term_end,CONFLICT: Another day.");
    }

    @Test
    void aRefusedGoalLeavesTheRowIncompleteAndTheOtherGoalsSet() {
        ledger.answering(refusing(
                "setGoal",
                input -> input.path("title").asString().equals("Write it down"),
                Answer.error("TOO_LONG", "title", "Shorter, please.")));

        assertThat(faults()).containsExactly("4,goals,\"TOO_LONG: Shorter, please.\"");
        assertThat(ledger.inputs("setGoal")).hasSize(7);
    }

    @Test
    void aSentenceThatRepeatsAValueIsNotPassedOn() {
        ledger.answering(refusing(
                "proposeMentorship",
                input -> input.path("title").asString().startsWith("A title"),
                Answer.error("ODD", "", "Pa000000005 is odd.")));

        assertThat(faults()).containsExactly("8,,ODD");
    }

    @Test
    void whoeverIsKnownAlreadyKeepsTheRolesHeldBefore() {
        ledger.knowing(
                "participant",
                "{\"id\":\"x\",\"memberships\":[{\"programId\":\"p-1\",\"roles\":[\"MENTEE\"]},{\"programId\":\"p-2\",\"roles\":[]}]}");
        ledger.answering(refusing("registerParticipant", input -> true, Answer.error("CONFLICT", "id", "Other body.")));

        ImportRun run = imported();

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("joinProgram"))
                .hasSize(5)
                .allMatch(input -> input.path("roles").toString().equals("[\"MENTEE\",\"MENTOR\"]"));
    }

    @Test
    void anIdThatIsTakenAndNotToBeSeenIsRefused() {
        ledger.answering(refusing(
                "registerParticipant",
                input -> input.path("id").asString().equals("Pb000000001"),
                Answer.error("CONFLICT", "id", "Other body.")));

        assertThat(faults()).containsExactly("8,mentee_ids,CONFLICT: Other body.");
    }

    @Test
    void aCycleThatIsOpenWithTheSameDaysIsNotOpenedAgain() {
        ledger.knowing(
                "program",
                "{\"id\":\"p-1\",\"cycles\":[{\"id\":\"2031-01-Spring\",\"from\":\"2031-03-01\",\"to\":\"2031-05-31\"}]}");

        imported();

        assertThat(ledger.inputs("openCycle")).hasSize(2);
    }
}
