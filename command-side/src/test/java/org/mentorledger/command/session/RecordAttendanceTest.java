package org.mentorledger.command.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceCorrected;
import org.mentorledger.kernel.session.AttendanceEvent.AttendanceRecorded;
import org.mentorledger.kernel.session.AttendanceStatus;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;

class RecordAttendanceTest {
    private static final String TEN = "2026-06-10T10:00:00-04:00";
    private static final String HALF_PAST = "2026-06-10T10:30:00-04:00";
    private static final String ELEVEN = "2026-06-10T11:00:00-04:00";
    private static final String TWELVE = "2026-06-10T12:00:00-04:00";

    private final Story story = new Story().withPeople();

    @BeforeEach
    void schedule() {
        story.office.does("scheduleSession", session());
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whoComesWithoutASeatIsAWalkInAndNeverRefused() {
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        story.office.does("reviseSession", inSession("capacity", 1));
        story.office.does("enrolInSession", inSession("participantId", "noah"));

        story.office.does("recordAttendance", present("noah"));
        assertThat(recorded().walkIn()).isFalse();
        story.office.does("recordAttendance", present("lou"));
        assertThat(recorded().walkIn()).isTrue();
        assertThat(recorded().cohortId()).isNull();
        assertThat(story.office.refusal("recordAttendance", present("nobody"))).isEqualTo("NOT_FOUND participantId");
    }

    @Test
    void theRoleOfTheListIsKeptAsCiphertextUnderThePersonsKey() {
        story.office.does("recordAttendance", with(present("noah"), "role", "Observer of 12b"));

        assertThat(recorded().toString()).doesNotContain("12b");
        assertThat(requireNonNull(recorded().text()).key()).isEqualTo("participant:noah");
        assertThat(story.world.vault.open(requireNonNull(recorded().text())).orElseThrow())
                .containsEntry("role", "Observer of 12b");
        assertThat(recorded().happenedOn()).isEqualTo("2026-06-10");
    }

    @Test
    void theSameStatementIsAlreadySo() {
        Map<String, Object> said = with(present("noah"), "role", "Guest", "joinedAt", TEN, "leftAt", ELEVEN);
        story.office.does("recordAttendance", said);

        assertThat(story.office.outcome("recordAttendance", said)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("recordAttendance", with(said, "role", "Speaker")))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
        assertThat(story.office.refusal("recordAttendance", with(said, "status", "LATE")))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
        assertThat(story.office.refusal("recordAttendance", inSession("participantId", "noah", "status", "EXCUSED")))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
    }

    @Test
    void anotherTimeOfBeingThereIsAddedAndToldAsAWhole() {
        Map<String, Object> later = with(present("noah"), "status", "LATE", "joinedAt", ELEVEN);
        Map<String, Object> earlier = with(present("noah"), "joinedAt", TEN, "leftAt", HALF_PAST);
        story.office.does("recordAttendance", with(later, "role", "Guest"));

        story.office.does("recordAttendance", earlier);

        assertThat(recorded().presence())
                .isEqualTo(new Presence(
                        AttendanceStatus.PRESENT,
                        List.of(
                                new Stay(Instant.parse("2026-06-10T14:00:00Z"), Instant.parse("2026-06-10T14:30:00Z")),
                                new Stay(Instant.parse("2026-06-10T15:00:00Z"), null)),
                        null));
        assertThat(requireNonNull(recorded().text()).fields()).containsKey("role");
        assertThat(story.office.outcome("recordAttendance", earlier)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("recordAttendance", later)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("recordAttendance", with(earlier, "leftAt", ELEVEN)))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
    }

    @Test
    void aTimeThatIsToldOtherwiseIsNotTheSame() {
        Map<String, Object> first = with(present("noah"), "joinedAt", TEN, "leftAt", HALF_PAST);
        story.office.does("recordAttendance", first);
        story.office.does("recordAttendance", with(present("noah"), "joinedAt", ELEVEN));

        assertThat(story.office.outcome("recordAttendance", first)).isEqualTo("ALREADY_SO");
        assertThat(story.office.refusal("recordAttendance", with(first, "status", "LATE")))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
        assertThat(story.office.refusal("recordAttendance", with(first, "minutes", 30)))
                .isEqualTo("ATTENDANCE_DIFFERS participantId");
    }

    @Test
    void timesThatCannotBeAreRefused() {
        assertThat(refusal("joinedAt", ELEVEN, "leftAt", TEN)).isEqualTo("BAD_USER_INPUT leftAt");
        assertThat(refusal("joinedAt", TEN, "stays", List.of())).isEqualTo("BAD_USER_INPUT stays");
        assertThat(refusal("stays", List.of(stay(TEN, ELEVEN), stay(HALF_PAST, TWELVE))))
                .isEqualTo("BAD_USER_INPUT stays");
        assertThat(refusal("stays", List.of(Map.of("joinedAt", TEN), stay(ELEVEN, TWELVE))))
                .isEqualTo("BAD_USER_INPUT stays");
        assertThat(refusal("minutes", 1441)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("status", "ABSENT", "joinedAt", TEN)).isEqualTo("BAD_USER_INPUT stays");
        assertThat(refusal("status", "EXCUSED", "minutes", 10)).isEqualTo("BAD_USER_INPUT minutes");
        assertThat(refusal("leftAt", "2026-06-17T12:00:00Z")).isEqualTo("ATTENDED_IN_FUTURE stays");
        assertThat(story.office.outcome(
                        "recordAttendance",
                        with(present("noah"), "stays", List.of(stay(ELEVEN, TWELVE), stay(TEN, ELEVEN)))))
                .isEqualTo("DONE");
    }

    @Test
    void nobodyAttendsASessionThatIsToComeOrIsCancelled() {
        story.office.does("scheduleSession", with(session(), "id", "t", "startsAt", "2026-06-17T10:00:00-04:00"));
        Map<String, Object> there = with(present("noah"), "sessionId", "t");
        assertThat(story.office.refusal("recordAttendance", there)).isEqualTo("SESSION_IN_FUTURE sessionId");
        assertThat(story.office.refusal("holdSession", inSession("sessionId", "t")))
                .isEqualTo("SESSION_IN_FUTURE sessionId");
        story.office.does("cancelSession", inSession("sessionId", "t", "reason", "Snow"));
        assertThat(story.office.refusal("recordAttendance", there)).isEqualTo("SESSION_CANCELLED sessionId");
    }

    @Test
    void U3_theCohortOfThatMomentStaysWhateverGroupSomebodyIsInLater() {
        Cohort.joined(story, "g12", "noah");
        story.office.does("recordAttendance", with(present("noah"), "leftAt", HALF_PAST));
        Cohort.joined(story, "g11", "noah");

        story.office.does("recordAttendance", with(present("noah"), "joinedAt", ELEVEN));
        story.office.does("recordAttendance", present("zoe"));

        List<AttendanceRecorded> all = story.world.events("session:s").stream()
                .filter(AttendanceRecorded.class::isInstance)
                .map(AttendanceRecorded.class::cast)
                .toList();
        assertThat(all.get(0).cohortId()).hasToString("g12");
        assertThat(all.get(1).cohortId()).hasToString("g12");
        assertThat(all.get(1).presence().stays()).hasSize(2);
        assertThat(all.get(2).cohortId()).isNull();
    }

    @Test
    void U3_whoLeavesTheProgramKeepsWhatTheyAttended() {
        story.office.does("enrolInSession", inSession("participantId", "noah"));
        story.office.does("recordAttendance", present("noah"));
        List<Object> before = story.world.events("session:s");

        story.office.does("withdrawFromProgram", Map.of("programId", "p", "participantId", "noah", "reason", "Moves"));

        assertThat(story.world.events("session:s")).isEqualTo(before);
        assertThat(story.office.outcome("recordAttendance", present("noah"))).isEqualTo("ALREADY_SO");
    }

    @Test
    void whoeverLeadsRecordsAndNobodyElse() {
        story.office.does("assignMentor", inSession("participantId", "mia"));

        assertThat(story.noah.refusal("recordAttendance", present("noah"))).isEqualTo("NOT_FOUND sessionId");
        assertThat(story.max.refusal("recordAttendance", present("max"))).isEqualTo("NOT_FOUND sessionId");
        assertThat(story.stranger.refusal("recordAttendance", present("noah"))).isEqualTo("NOT_FOUND sessionId");
        assertThat(story.mia.outcome("recordAttendance", present("noah"))).isEqualTo("DONE");
        assertThat(story.mia.refusal("voidAttendance", inSession("participantId", "noah", "reason", "Another Noah")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatWasRecordedInErrorIsCorrectedAsAWholeByTheOffice() {
        Map<String, Object> correction = inSession("participantId", "noah", "status", "LATE", "reason", "So it was");
        assertThat(story.office.refusal("correctAttendance", correction))
                .isEqualTo("ATTENDANCE_NOT_RECORDED participantId");
        story.office.does("recordAttendance", with(present("noah"), "role", "Guest"));

        story.office.does("correctAttendance", correction);
        var corrected = story.world.last("session:s", AttendanceCorrected.class);
        assertThat(story.world.vault.open(corrected.text()).orElseThrow())
                .isEqualTo(Map.of("reason", "So it was", "role", "Guest"));
        assertThat(story.office.outcome("correctAttendance", correction)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("correctAttendance", with(correction, "role", "Speaker")))
                .isEqualTo("DONE");
        Map<String, Object> plain = with(correction);
        plain.put("role", null);
        assertThat(story.office.outcome("correctAttendance", plain)).isEqualTo("DONE");
        assertThat(story.office.outcome("recordAttendance", with(present("noah"), "status", "LATE")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whatIsVoidIsRecordedAnew() {
        Map<String, Object> annulment = inSession("participantId", "noah", "reason", "Another Noah");
        assertThat(story.office.refusal("voidAttendance", annulment))
                .isEqualTo("ATTENDANCE_NOT_RECORDED participantId");
        story.office.does("recordAttendance", present("noah"));

        assertThat(story.office.outcome("voidAttendance", annulment)).isEqualTo("DONE");
        assertThat(story.office.outcome("voidAttendance", annulment)).isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("recordAttendance", inSession("participantId", "noah", "status", "ABSENT")))
                .isEqualTo("DONE");
    }

    @Test
    void theOfficeDecidesByNameAndReasonThatASessionCounts() {
        Map<String, Object> override = inSession("participantId", "noah", "counts", true, "reason", "The bus was late");
        assertThat(story.office.refusal("overrideAttendance", override))
                .isEqualTo("ATTENDANCE_NOT_RECORDED participantId");
        story.office.does("recordAttendance", with(present("noah"), "leftAt", HALF_PAST));

        assertThat(story.office.outcome("overrideAttendance", override)).isEqualTo("DONE");
        assertThat(story.office.outcome("overrideAttendance", with(override, "reason", "Again")))
                .isEqualTo("ALREADY_SO");
        assertThat(story.office.outcome("overrideAttendance", with(override, "counts", false)))
                .isEqualTo("DONE");
    }

    private String refusal(Object... fields) {
        return story.office.refusal("recordAttendance", with(present("noah"), fields));
    }

    private static Map<String, Object> present(String person) {
        return inSession("participantId", person, "status", "PRESENT");
    }

    private static Map<String, Object> stay(String joinedAt, String leftAt) {
        return Map.of("joinedAt", joinedAt, "leftAt", leftAt);
    }

    private AttendanceRecorded recorded() {
        return story.world.last("session:s", AttendanceRecorded.class);
    }
}
