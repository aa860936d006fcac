package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mentorledger.server.importing.PlayedLedger.Answer;

class UnansweredTest extends PlayedImport {
    UnansweredTest() {
        super("mentorships", "mentorships-sample.csv");
    }

    @ParameterizedTest
    @MethodSource("answersForNow")
    void aRequestThatFailsForNowIsSentAgainUnchanged(Answer forNow) {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        ledger.answering(request -> seen.add(request.toString()) ? Optional.of(forNow) : Optional.empty());

        ImportRun run = imported();

        assertThat(run.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.requests()).hasSize(2 * seen.size());
    }

    static List<Answer> answersForNow() {
        return List.of(
                Answer.lost(),
                new Answer(503, "<html>"),
                new Answer(429, ""),
                new Answer(429, "{\"errors\":[{\"extensions\":{\"code\":\"RATE_LIMITED\",\"retryAfterSeconds\":1}}]}"),
                new Answer(503, "{\"errors\":[{\"extensions\":{\"code\":\"TIMEOUT\"}}]}"),
                Answer.error("UNAVAILABLE", "", "The store is away."));
    }

    @Test
    void whoIsToldToWaitDoesNotGiveUpBeforeTheirTurn() {
        AtomicInteger refusals = new AtomicInteger(6);
        ledger.answering(request -> refusals.getAndDecrement() > 0
                ? Optional.of(new Answer(
                        429, "{\"errors\":[{\"extensions\":{\"code\":\"RATE_LIMITED\",\"retryAfterSeconds\":1}}]}"))
                : Optional.empty());

        assertThat(imported().exitCode()).as("more refusals than attempts").isEqualTo(Exit.ALL_WELL);
    }

    @Test
    void aReceiptStandsEvenWhenTheViewIsBehind() {
        ledger.answering(request -> PlayedLedger.name(request).equals("proposeMentorship")
                ? Optional.of(new Answer(
                        200,
                        "{\"data\":{\"proposeMentorship\":{\"receipt\":{\"outcome\":\"DONE\"}}},"
                                + "\"errors\":[{\"extensions\":{\"code\":\"READ_MODEL_BEHIND\"}}]}"))
                : Optional.empty());

        assertThat(imported().exitCode()).isEqualTo(Exit.ALL_WELL);
    }

    @Test
    void aLedgerThatGoesAwayEndsTheImportAndANextRunCompletesIt() {
        ledger.answering(request ->
                PlayedLedger.name(request).equals("setGoal") ? Optional.of(new Answer(503, "")) : Optional.empty());
        ImportRun first = imported();
        ledger.answering(request -> Optional.empty());
        ImportRun second = imported();

        assertThat(first.exitCode()).isEqualTo(Exit.UNREACHABLE);
        assertThat(first.said()).contains("did not answer, after 4 attempts", "the same command completes it");
        assertThat(second.exitCode()).isEqualTo(Exit.ALL_WELL);
        assertThat(ledger.inputs("setGoal").stream()
                        .map(goal -> goal.path("commandId").asString())
                        .distinct())
                .hasSize(7);
    }

    @Test
    void nobodyThereIsUnreachable() {
        ledger.close();

        assertThat(imported().exitCode()).isEqualTo(Exit.UNREACHABLE);
    }

    @Test
    void somethingElseThereIsUnreachableAtOnce() {
        ledger.answering(request -> Optional.of(new Answer(200, "<html>Welcome</html>")));

        ImportRun run = imported();

        assertThat(run.exitCode()).isEqualTo(Exit.UNREACHABLE);
        assertThat(ledger.requests()).hasSize(1);
    }

    @Test
    void aTokenThatIsRefusedEndsTheImportAndIsNotPrinted() {
        ImportRun run =
                run("--kind", "mentorships", "--program", "p-1", "--url", ledger.url(), "--token", "some.other.token");

        assertThat(run.exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(run.said()).doesNotContain("some.other.token");
        assertThat(ledger.requests()).hasSize(1);
    }

    @Test
    void aRoleThatMayNotEndsTheImport() {
        ledger.answering(request -> PlayedLedger.name(request).equals("registerParticipant")
                ? Optional.of(Answer.error("FORBIDDEN", "", "Not for this role."))
                : Optional.empty());

        assertThat(imported().exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(ledger.inputs("proposeMentorship")).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereEndsTheImportBeforeAnythingIsSent() {
        ledger.knowing("program", "null");

        assertThat(imported().exitCode()).isEqualTo(Exit.NOT_ADMITTED);
        assertThat(ledger.requests()).hasSize(1);
    }
}
