package org.mentorledger.server.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.server.door.Knock;

/**
 * Whatever is sent to a ledger that people use, it is refused as it should be, or carried out. {@code -Dledger.fuzz.requests=5000
 * -Dledger.fuzz.seed=7} asks for more, or others, than a build does.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputIT {
    private static final int REQUESTS = Integer.getInteger("ledger.fuzz.requests", 1_500);
    private static final long SEED = Long.getLong("ledger.fuzz.seed", 1);
    private static final int FAULTS_WORTH_READING = 5;
    private static final Map<String, List<String>> IDS = Map.ofEntries(
            Map.entry("programId", List.of("oacett")),
            Map.entry("participantId", List.of("mia", "noah", "zoe")),
            Map.entry("mentorId", List.of("mia")),
            Map.entry("menteeId", List.of("noah", "zoe")),
            Map.entry("onBehalfOf", List.of("mia", "noah")),
            Map.entry("ownerId", List.of("noah")),
            Map.entry("aboutId", List.of("mia")),
            Map.entry("mentorshipId", List.of("mia-noah")),
            Map.entry("meetingId", List.of("m1", "m2")),
            Map.entry("goalId", List.of("g1")),
            Map.entry("cycleId", List.of("2026")),
            Map.entry("sessionId", List.of("s1")),
            Map.entry("noteId", List.of("n1")),
            Map.entry("streamId", List.of("mentorship:mia-noah", "program:oacett", "participant:mia")));

    @RegisterExtension
    static final RunningLedger LEDGER = new RunningLedger();

    private final People people = LEDGER.people();

    @BeforeAll
    void theyHaveWorkedForAWhile() {
        MiaAndNoah story = new MiaAndNoah(people);
        story.theOfficeDefinesTheProgramAndOpensAYear();
        story.theOfficeRegisters("mia", "Mia Tremblay", "MENTOR");
        story.theOfficeRegisters("noah", "Noah Singh", "MENTEE");
        story.theOfficeRegisters("zoe", "Zo\u00e9 Roy", "MENTEE");
        story.theOfficeProposesTheMentorshipAroundNoahsGraduation();
        story.accepts(story.mia());
        story.accepts(story.noah());
        story.office().does("startMentorship", story.start(), "mentorship { status }");
        story.noahSetsAGoal();
        story.noahLogsTheMeeting();
        story.noah()
                .does(
                        "keepNote",
                        Map.of(
                                "mentorshipId",
                                "mia-noah",
                                "noteId",
                                "n1",
                                "text",
                                "Ask about the interview",
                                "visibility",
                                "PAIR"),
                        "receipt { sequence }");
        story.office()
                .does(
                        "scheduleSession",
                        Map.of(
                                "id",
                                "s1",
                                "programId",
                                "oacett",
                                "kind",
                                "WORKSHOP",
                                "title",
                                "Interviews",
                                "heldOn",
                                "2026-10-05"),
                        "session { id }");
    }

    @ParameterizedTest
    @EnumSource(Probe.class)
    void whatAnAttackerTriesIsAnsweredAsItShouldBe(Probe probe) {
        Probe.Answer answer = probe.sentTo(LEDGER.node().port, people.token("ADMIN", "admin"));

        assertThat(answer.status()).as("%s: %s", probe, answer.shown()).isIn(probe.statuses());
        assertThat(answer.body()).contains(probe.says()).doesNotContain("at org.", "java.", "Did you mean");
    }

    @Test
    void nothingThatFitsTheContractEndsAsAnInternalError() {
        List<String> tokens = List.of(
                people.token("ADMIN", "admin"),
                people.token("COORDINATOR", "office"),
                people.token("MENTOR", "mia"),
                people.token("MENTEE", "noah"),
                people.token("AUDITOR", "auditor", "--body", "OACETT"));
        Knock knock = new Knock(LEDGER.node().port);
        Fuzz fuzz = new Fuzz(SEED, IDS);
        FuzzJudge judge = new FuzzJudge();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS && faults.size() < FAULTS_WORTH_READING; i++) {
            Fuzz.Request request = fuzz.next();
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    knock.ask(tokens.get(i % tokens.size()), request.document(), request.variables());
            String fault = judge.fault(answer, Duration.ofNanos(System.nanoTime() - start));
            if (fault != null) {
                String text = i + ": " + fault + " " + request;
                faults.add(text.substring(0, Math.min(2_000, text.length())));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(judge.codes())
                .as("some of them got past the door")
                .containsKeys("none", "NOT_FOUND", "BAD_USER_INPUT");
        System.out.println("Fuzz, seed " + SEED + ": " + judge.codes());
        assertThat(people.admin().asks("{ __typename }").path("__typename").asString())
                .isEqualTo("Query");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"INTERNAL\"}}],\"data\":null}",
                "200 | {\"errors\":[{\"message\":\"x\"}],\"data\":null}",
                "400 | {\"errors\":[{\"message\":\"java.lang.IllegalStateException\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}",
                "400 | {\"errors\":[{\"message\":\"no file /tmp/x\",\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}",
                "200 | {}",
                "200 | <html>",
                "502 | {\"data\":{}}"
            })
    void theJudgeKnowsABadAnswer(int status, String body) {
        assertThat(new FuzzJudge().fault(status, body, Duration.ZERO)).isNotNull();
        assertThat(new FuzzJudge().fault(200, "{\"data\":{}}", Duration.ZERO)).isNull();
        assertThat(new FuzzJudge().fault(200, "{\"data\":{}}", Duration.ofMinutes(1)))
                .isNotNull();
    }
}
