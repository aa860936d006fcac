package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.server.importing.PlayedLedger.Answer;
import tools.jackson.databind.JsonNode;

class AttendanceIdsTest extends PlayedImport {
    private static final Answer CONFLICT = Answer.error("CONFLICT", "id", "There is one.");
    private static final List<String> ROWS =
            List.of("session_id,date,attendee_id", "s1,2019-03-04,a", "s1,2019-03-04,b", "s2,2019-03-05,a");
    private static final String OWN = DerivedIds.sessionWithin("p-1", "s1");

    AttendanceIdsTest() {
        super("attendance", "attendance-sample.csv");
    }

    @Test
    void whatIsNoIdIsMadeOneWithinItsProgram() {
        imported();

        Set<String> ids = ledger.inputs("scheduleSession").stream()
                .map(input -> text(input, "id"))
                .collect(Collectors.toSet());
        assertThat(ids)
                .hasSize(5)
                .contains(DerivedIds.session("p-1", "Grade 12, round 2"))
                .allMatch(id -> Id.FORM.matcher(id).matches());
        assertThat(DerivedIds.session("p-1", "Grade 12, round 2"))
                .isEqualTo("s-649bfd5faa9762828247b528d3a77111")
                .isNotEqualTo(DerivedIds.session("p-2", "Grade 12, round 2"));
    }

    @Test
    void whatAnotherProgramCallsTheSameGetsAnIdOfThisOneForAllItsRows() {
        ledger.answering(conflictOver("s1"));

        ImportRun run = imported(ROWS);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(Exit.ALL_WELL);
        assertThat(ids("scheduleSession", "id")).containsExactlyInAnyOrder("s1", OWN, "s2");
        assertThat(ids("recordAttendance", "sessionId")).containsExactlyInAnyOrder(OWN, OWN, "s2");
        assertThat(ids("holdSession", "sessionId")).containsExactlyInAnyOrder(OWN, "s2");
        assertThat(OWN).isEqualTo("s-b756de4c5432b1d322faee707f5b4ca8");
    }

    @Test
    void itIsAnotherProgramsAlsoForWhomItIsToBeSeen() {
        ledger.answering(conflictOver("s1"));
        ledger.knowing("session", "{\"id\":\"s1\",\"programId\":\"p-2\",\"heldOn\":\"2019-03-04\"}");

        assertThat(imported(ROWS).exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ids("holdSession", "sessionId")).containsExactlyInAnyOrder(OWN, "s2");
    }

    @Test
    void aSecondRunFindsUnderThatIdWhatTheFirstBroughtIn() {
        ledger.answering(conflictOver("s1"));

        imported(ROWS);
        ImportRun second = imported();

        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(second.said()).contains("0 commands added something, 9 found it there already");
        assertThat(Set.copyOf(ids("recordAttendance", "sessionId"))).containsExactlyInAnyOrder(OWN, "s2");
    }

    @Test
    void aSessionUnderThatIdIsTakenAsItStandsOnItsDayOnly() {
        ledger.answering(request -> conflictOver("s1")
                .apply(request)
                .or(() -> conflictOver(OWN)
                        .apply(request)
                        .or(() -> shown(request, OWN, "{\"programId\":\"p-1\",\"heldOn\":\"2019-03-04\"}"))));

        assertThat(imported(ROWS).exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ids("holdSession", "sessionId")).containsExactlyInAnyOrder(OWN, "s2");

        ledger.answering(request -> conflictOver("s1")
                .apply(request)
                .or(() -> conflictOver(OWN)
                        .apply(request)
                        .or(() -> shown(request, OWN, "{\"programId\":\"p-1\",\"heldOn\":\"2019-03-05\"}"))));

        assertThat(faults())
                .containsExactly("2,session_id,CONFLICT: There is one.", "3,session_id,CONFLICT: There is one.");
    }

    private List<String> ids(String mutation, String field) {
        return ledger.inputs(mutation).stream().map(input -> text(input, field)).toList();
    }

    private static Function<JsonNode, Optional<Answer>> conflictOver(String id) {
        return refusing("scheduleSession", input -> text(input, "id").equals(id), CONFLICT);
    }

    private static Optional<Answer> shown(JsonNode request, String id, String session) {
        boolean isAsked = PlayedLedger.name(request).equals("session")
                && text(request.path("variables"), "id").equals(id);
        return isAsked ? Optional.of(Answer.data("session", session)) : Optional.empty();
    }
}
