package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.acceptance;
import static org.mentorledger.command.world.Story.with;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.command.world.Story;

/** A mutation of two streams whose second command never arrives: the ledger crashed between them. */
class HalfDoneTest {
    private static final Map<String, Object> ANA =
            Map.of("id", "ana", "name", "Ana Costa", "programId", "p", "roles", List.of("MENTEE"));

    private final Story story = new Story().withPeople().proposed();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRegistrationIsCompletedWhenItIsSentAgain(boolean named) {
        Map<String, Object> ana = named ? with(ANA, "commandId", "c1") : ANA;
        Registration cut = cut("JoinProgram");
        assertThat(story.office.answers("registerParticipant", ana)).isEqualTo("UNAVAILABLE");
        assertThat(story.world.events("participant:ana")).hasSize(1);
        assertThat(story.world.events("membership:p:ana")).isEmpty();
        cut.cancel();

        assertThat(story.office.doesOnce("registerParticipant", ana)).containsEntry("sequence", 0);

        assertThat(story.world.events("participant:ana")).hasSize(1);
        assertThat(story.world.events("membership:p:ana")).hasSize(1);
        assertThat(story.office.doesOnce("registerParticipant", ana)).containsEntry("outcome", "ALREADY_SO");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAcceptanceWithAgreementsIsCompletedWhenItIsSentAgain(boolean named) {
        Map<String, Object> acceptance = named ? with(acceptance(), "commandId", "c1") : acceptance();
        int before = story.world.events("membership:p:mia").size();
        Registration cut = cut("AcceptMentorship");
        assertThat(story.mia.answers("acceptMentorship", acceptance)).isEqualTo("UNAVAILABLE");
        assertThat(story.world.events("membership:p:mia")).hasSize(before + 2);
        cut.cancel();

        assertThat(story.mia.doesOnce("acceptMentorship", acceptance)).containsEntry("outcome", "DONE");

        assertThat(story.world.events("membership:p:mia")).hasSize(before + 2);
        assertThat(story.mia.doesOnce("acceptMentorship", acceptance)).containsEntry("outcome", "ALREADY_SO");
    }

    private Registration cut(String command) {
        return story.world.streams.axon().commandBus().registerHandlerInterceptor((work, chain) -> {
            if (work.getMessage().getPayloadType().getSimpleName().equals(command)) {
                throw new IOException("gone");
            }
            return chain.proceed();
        });
    }
}
