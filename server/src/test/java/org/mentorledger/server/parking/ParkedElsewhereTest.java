package org.mentorledger.server.parking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.command.dispatch.Refused;

/** What one node is asked and another does. */
class ParkedElsewhereTest {
    private static final ParkedOrder ORDER = new ParkedOrder("diary-v3", "mentorship:m", null);

    private final Configuration axon =
            DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
    private final ParkedElsewhere elsewhere = new ParkedElsewhere(axon);

    @BeforeEach
    void start() {
        axon.start();
    }

    @AfterEach
    void stop() {
        axon.shutdown();
    }

    @Test
    void aNodeThatWorksOnTheGroupAnswers() {
        ParkedRetry done = new ParkedRetry(1, 2, 0, 0);
        axon.commandBus().subscribe("parked-events/diary-v3", order -> {
            assertThat(order.getPayload()).isEqualTo(ORDER);
            return new ParkedOrder.Answer(done, null, null);
        });

        assertThat(elsewhere.carriedOut(ORDER).retry()).isEqualTo(done);
    }

    @Test
    void whatItRefusesIsRefused() {
        Refusal late = new Refusal("CONFLICT", "sequence", "Others were first.", 4L);
        axon.commandBus().subscribe("parked-events/diary-v3", order -> new ParkedOrder.Answer(null, null, late));

        assertThatThrownBy(() -> elsewhere.carriedOut(ORDER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("CONFLICT"));
    }

    @Test
    void whereNoNodeDoesTheOperatorIsTold() {
        assertThatThrownBy(() -> elsewhere.carriedOut(ORDER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("KEPT_ELSEWHERE"));
    }
}
