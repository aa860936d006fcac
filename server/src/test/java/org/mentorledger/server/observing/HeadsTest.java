package org.mentorledger.server.observing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadsTest {
    private final Heads heads = new Heads();

    @Test
    void whoIsAtTheHeadWaitsForNothing() {
        heads.note(7, 100);

        assertThat(heads.waiting(7, 900)).hasValue(0);
    }

    @Test
    void whoIsBehindHasWaitedSinceTheHeadWentOn() {
        heads.note(3, 100);
        heads.note(5, 200);
        heads.note(5, 300);
        heads.note(9, 400);

        assertThat(heads.waiting(4, 1_000)).hasValue(800);
        assertThat(heads.waiting(5, 1_000)).hasValue(600);
    }

    @Test
    void ofWhatWasBehindBeforeItIsNotKnown() {
        heads.note(3, 100);

        assertThat(heads.waiting(2, 1_000)).isEmpty();
    }
}
