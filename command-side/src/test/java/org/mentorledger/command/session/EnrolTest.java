package org.mentorledger.command.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.EnrolmentEvent.Enrolled;
import org.mentorledger.kernel.session.EnrolmentEvent.EnrolmentCancelled;
import org.mentorledger.kernel.session.EnrolmentEvent.Promoted;
import org.mentorledger.kernel.session.EnrolmentEvent.Waitlisted;

class EnrolTest {
    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void K17_whoComesWhenNoSeatIsFreeWaits() {
        scheduled(1);

        story.noah.does("enrolInSession", inSession("participantId", "noah"));
        story.zoe.does("enrolInSession", inSession("participantId", "zoe"));

        assertThat(story.world.events("session:s").subList(1, 3))
                .hasExactlyElementsOfTypes(Enrolled.class, Waitlisted.class);
        assertThat(story.zoe.outcome("enrolInSession", inSession("participantId", "zoe")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whoWaitedLongestGetsTheSeatThatIsGivenBack() {
        scheduled(1);
        enrols("noah", "zoe", "mia", "max");

        story.zoe.does("cancelEnrolment", inSession("participantId", "zoe"));
        assertThat(story.world.last("session:s", EnrolmentCancelled.class).participantId())
                .hasToString("zoe");
        story.noah.does("cancelEnrolment", inSession("participantId", "noah", "reason", "An exam"));

        assertThat(story.world.last("session:s", Promoted.class).participantId())
                .hasToString("mia");
        assertThat(story.noah.outcome("cancelEnrolment", inSession("participantId", "noah")))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whoGaveTheirSeatBackWaitsBehindTheOthers() {
        scheduled(1);
        enrols("noah", "zoe");
        story.noah.does("cancelEnrolment", inSession("participantId", "noah"));
        enrols("max", "noah");

        story.zoe.does("cancelEnrolment", inSession("participantId", "zoe"));
        story.office.does("cancelEnrolment", inSession("participantId", "max"));

        assertThat(story.world.last("session:s", Promoted.class).participantId())
                .hasToString("noah");
    }

    @Test
    void K17_ofTwentyForTheLastSeatsExactlySoManyGetOneAndTheOthersWaitInOrder() {
        scheduled(7);
        List<String> people = IntStream.range(0, 20).mapToObj(i -> "one-" + i).toList();
        people.forEach(id -> story.registers(id, "Somebody", "MENTEE"));
        ExecutorService all = Executors.newFixedThreadPool(20);
        try {
            List<CompletableFuture<Void>> enrolments = people.stream()
                    .map(id -> CompletableFuture.runAsync(
                            () -> story.office.does("enrolInSession", inSession("participantId", id)), all))
                    .toList();
            enrolments.forEach(CompletableFuture::join);
        } finally {
            all.shutdown();
        }

        assertThat(events(Enrolled.class)).hasSize(7);
        List<String> waiting = events(Waitlisted.class);
        assertThat(waiting).hasSize(13).doesNotHaveDuplicates().doesNotContainAnyElementsOf(events(Enrolled.class));
        story.office.does("reviseSession", inSession("capacity", 17));
        assertThat(events(Promoted.class)).isEqualTo(waiting.subList(0, 10));
    }

    @Test
    void whoIsNoMemberTakesNoSeat() {
        scheduled(1);
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));

        assertThat(story.office.refusal("enrolInSession", inSession("participantId", "lou")))
                .isEqualTo("NOT_A_MEMBER participantId");
        story.office.does("withdrawFromProgram", Map.of("programId", "p", "participantId", "noah", "reason", "Moves"));
        assertThat(story.noah.refusal("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("NOT_A_MEMBER participantId");
    }

    @Test
    void whoWasAMemberOnTheDayOfAPastSessionHadASeatInIt() {
        scheduled(9);
        Map<String, Object> lou = Map.of("programId", "p", "participantId", "lou");
        story.admin.does("registerParticipant", Map.of("id", "lou", "name", "Lou Roy"));
        story.admin.does("joinProgram", with(lou, "roles", List.of("MENTEE"), "joinedOn", "2026-06-01"));
        story.office.does("withdrawFromProgram", with(lou, "reason", "Moves"));
        story.office.does("scheduleSession", with(session(), "id", "t", "startsAt", "2026-06-15T10:00:00-04:00"));
        story.office.does("scheduleSession", with(session(), "id", "u", "startsAt", "2026-05-31T10:00:00-04:00"));

        assertThat(story.office.outcome("enrolInSession", inSession("participantId", "lou")))
                .isEqualTo("DONE");
        for (String other : List.of("t", "u")) {
            assertThat(story.office.refusal("enrolInSession", inSession("participantId", "lou", "sessionId", other)))
                    .isEqualTo("NOT_A_MEMBER participantId");
        }
    }

    @Test
    void everybodyEnrolsThemselvesAndTheOfficeAnybody() {
        scheduled(9);

        assertThat(story.noah.refusal("enrolInSession", inSession("participantId", "zoe")))
                .isEqualTo("NOT_FOUND participantId");
        assertThat(story.stranger.refusal("enrolInSession", inSession("participantId", "zoe")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.noah.refusal("enrolInSession", inSession("participantId", "noah", "sessionId", "none")))
                .isEqualTo("NOT_FOUND sessionId");
        assertThat(story.world.person("eve", Role.MENTEE).refusal("enrolInSession", inSession("participantId", "eve")))
                .isEqualTo("NOT_FOUND sessionId");
        Map<String, Object> onBehalf =
                inSession("participantId", "zoe", "onBehalfOf", "zoe", "reason", "She telephoned");
        assertThat(story.office.refusal("enrolInSession", with(onBehalf, "onBehalfOf", "noah")))
                .isEqualTo("BAD_USER_INPUT onBehalfOf");
        assertThat(story.office.outcome("enrolInSession", onBehalf)).isEqualTo("DONE");
        assertThat(story.admin.outcome("enrolInSession", inSession("participantId", "mia")))
                .isEqualTo("DONE");
    }

    @Test
    void whoHasNoSeatGivesNoneBack() {
        scheduled(1);

        assertThat(story.noah.refusal("cancelEnrolment", inSession("participantId", "noah")))
                .isEqualTo("NOT_ENROLLED participantId");
    }

    @Test
    void K8_whoIsTooYoungOnTheDayOrLacksConsentTakesNoSeat() {
        scheduled(9);
        story.revised(Map.of("minimumMenteeAge", 27));
        assertThat(story.office.refusal("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("TOO_YOUNG");
        story.revised(Map.of("minimumMenteeAge", 16, "guardianConsentBelow", 27));
        assertThat(story.office.refusal("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("GUARDIAN_CONSENT_MISSING participantId");

        story.office.does(
                "giveConsent",
                Map.of("participantId", "noah", "programId", "p", "documentId", "paper", "givenOn", "2026-06-01"));

        assertThat(story.office.outcome("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("DONE");
    }

    @Test
    void K8_whereConsentIsAskedForABirthDateIsKnown() {
        scheduled(9);
        story.revised(Map.of("guardianConsentBelow", 18));
        story.office.does(
                "registerParticipant",
                Map.of("id", "lou", "name", "Lou Roy", "programId", "p", "roles", List.of("MENTEE")));
        story.office.does(
                "registerParticipant",
                Map.of("id", "ida", "name", "Ida Roy", "programId", "p", "roles", List.of("MENTOR")));

        assertThat(story.office.refusal("enrolInSession", inSession("participantId", "lou")))
                .isEqualTo("BIRTH_DATE_MISSING participantId");
        assertThat(story.office.outcome("enrolInSession", inSession("participantId", "ida")))
                .isEqualTo("DONE");
    }

    @Test
    void nobodyEnrolsInWhatIsOverUnlessThePastIsTold() {
        scheduled(9);
        story.office.does("holdSession", inSession());

        assertThat(story.noah.refusal("enrolInSession", inSession("participantId", "noah")))
                .isEqualTo("SESSION_HELD sessionId");
        Map<String, Object> past = inSession("participantId", "noah", "origin", "BACKFILL");
        assertThat(story.noah.refusal("enrolInSession", past)).isEqualTo("FORBIDDEN");
        assertThat(story.office.outcome("enrolInSession", past)).isEqualTo("DONE");
        assertThat(story.noah.refusal("cancelEnrolment", past)).isEqualTo("FORBIDDEN");
        assertThat(story.office.outcome("cancelEnrolment", with(past, "origin", "IMPORT")))
                .isEqualTo("DONE");
        story.office.does("scheduleSession", with(session(), "id", "t"));
        story.office.does("cancelSession", inSession("sessionId", "t", "reason", "Snow"));
        assertThat(story.office.refusal(
                        "enrolInSession", inSession("sessionId", "t", "participantId", "noah", "origin", "BACKFILL")))
                .isEqualTo("SESSION_CANCELLED sessionId");
    }

    private void scheduled(int capacity) {
        story.office.does("scheduleSession", with(session(), "capacity", capacity));
    }

    private void enrols(String... people) {
        for (String person : people) {
            story.office.does("enrolInSession", inSession("participantId", person));
        }
    }

    private List<String> events(Class<? extends EnrolmentEvent> type) {
        return story.world.events("session:s").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(EnrolTest::person)
                .map(ParticipantId::value)
                .toList();
    }

    private static ParticipantId person(EnrolmentEvent event) {
        if (event instanceof Enrolled e) {
            return e.participantId();
        }
        return event instanceof Waitlisted e ? e.participantId() : ((Promoted) event).participantId();
    }
}
