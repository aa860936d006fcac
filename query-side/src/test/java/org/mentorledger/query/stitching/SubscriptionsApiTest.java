package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldSessions;
import org.mentorledger.query.projection.Story;

class SubscriptionsApiTest {
    private static final String MENTORSHIP = "subscription { mentorshipChanged(id: \"m1\") { status goals { id } } }";
    private static final String SESSION = "subscription { sessionChanged(id: \"s1\") { id } }";
    private static final Duration BOUND = Duration.ofSeconds(5);

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("max", "Max Côté", MemberRole.MENTOR);
        new ToldSessions(story, telling.vault(), "s1").scheduled();
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void aMentorshipIsToldAtOnceAndAgainAfterEachChangeAsItIsThen() throws InterruptedException {
        BlockingQueue<String> told = api.follow(actor("mia", Role.MENTOR), MENTORSHIP);
        assertThat(next(told)).contains("id=g1").doesNotContain("g2");

        telling.in("m1").development().set("g2", "Lead a team", "2026-10-20");

        assertThat(next(told)).contains("id=g1", "id=g2");
    }

    @Test
    void toWhoeverMayNotKnowItAMentorshipIsNotThereAndNeitherIsOneThatIsNone() throws InterruptedException {
        for (Actor stranger : new Actor[] {
            actor("max", Role.MENTOR), actor("mia"), actor("elsewhere", Role.COORDINATOR), auditor("OACETT")
        }) {
            assertThat(next(api.follow(stranger, MENTORSHIP))).isEqualTo("NOT_FOUND id");
        }
        assertThat(next(api.follow(actor("mia", Role.MENTOR), MENTORSHIP.replace("m1", "none"))))
                .isEqualTo("NOT_FOUND id");
        assertThat(next(api.follow(actor("admin", Role.ADMIN), MENTORSHIP.replace("m1", "no id"))))
                .isEqualTo("NOT_FOUND id");
    }

    @ParameterizedTest
    @ValueSource(strings = {MENTORSHIP, SESSION})
    void whoNoLongerCoordinatesTheProgramIsOut(String document) throws InterruptedException {
        BlockingQueue<String> told = api.follow(actor("office", Role.COORDINATOR), document);
        assertThat(next(told)).contains("1");

        endsBy(told, () -> story.happens("program:oacett", Facts.removed("oacett", "office")));
    }

    @Test
    void whoTurnsOutToBeAnotherPersonAfterAllIsOut() throws InterruptedException {
        telling.merged("max", "mia");
        BlockingQueue<String> told = api.follow(actor("max", Role.MENTOR), MENTORSHIP);
        assertThat(next(told)).contains("id=g1");

        endsBy(
                told,
                () -> story.happens(
                        "participant:max",
                        new ParticipantEvent.MergeUndone(
                                new ParticipantId("max"), LocalDate.of(2026, 11, 1), Facts.ZONE)));
    }

    /** Although nothing changes in what is followed. */
    private static void endsBy(BlockingQueue<String> told, Runnable end) throws InterruptedException {
        end.run();
        Instant ended = Instant.now();

        assertThat(next(told)).isEqualTo("NOT_FOUND id");
        assertThat(Duration.between(ended, Instant.now())).isLessThan(BOUND);
    }

    private static String next(BlockingQueue<String> told) throws InterruptedException {
        @Nullable String next = told.poll(20, TimeUnit.SECONDS);
        return next == null ? "nothing was told" : next;
    }
}
