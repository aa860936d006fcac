package org.mentorledger.kernel.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.receipt.Receipt.Outcome;
import org.mentorledger.kernel.receipt.Receipt.Position;

class ReceiptTest {
    private static final Receipt PROGRAM = new Receipt("program:p", 4, Outcome.DONE);
    private static final Receipt ONE = new Receipt("session:one", 2, Outcome.ALREADY_SO);
    private static final Receipt TWO = new Receipt("session:two", 7, Outcome.DONE);

    @Test
    void aReceiptNamesEveryPlaceWhereTheMutationLeftSomething() {
        Receipt whole = PROGRAM.and(ONE.and(TWO)).and(TWO);

        assertThat(whole.streamId()).isEqualTo("program:p");
        assertThat(whole.sequence()).isEqualTo(4);
        assertThat(whole.outcome()).isEqualTo(Outcome.DONE);
        assertThat(whole.also())
                .containsExactly(
                        new Position("session:one", 2), new Position("session:two", 7), new Position("session:two", 7));
    }

    @Test
    void whatIsDoneInPartIsDone() {
        assertThat(ONE.and(TWO).outcome()).isEqualTo(Outcome.DONE);
        assertThat(ONE.and(ONE).outcome()).isEqualTo(Outcome.ALREADY_SO);
        assertThat(ONE.after(new Receipt("session:one", 0, Outcome.DONE)))
                .isEqualTo(new Receipt("session:one", 2, Outcome.DONE));
    }
}
