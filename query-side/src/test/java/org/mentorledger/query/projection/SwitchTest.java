package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.query.Ledger;

class SwitchTest {
    private static final String BUILDER = "one";
    private static final Generation BEFORE = new Generation(Note.ROOM, 0);

    private final Ledger ledger = new Ledger();
    private final Register register = new Register(ledger.database());
    private final LossyUpdates lossy = new LossyUpdates(ledger.database());
    private final Switch step = new Switch(new Register(lossy.database()), BUILDER);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void whatIsEndedIsNotSwitchedToAndIsToBeForgotten() throws InterruptedException {
        Generation built = begun();
        register.ends(built, BUILDER, RebuildState.ABORTED, null);

        assertThat(step.to(BEFORE, built)).isFalse();
        assertThat(entry().live()).isZero();
        assertThat(entry().old()).isEqualTo(built.number());
        register.forgot(built);
        assertThat(entry().old()).isNull();
    }

    @Test
    void whatIsLostOnItsWayWasEndedByNobodyAndMayBeTriedAgain() throws InterruptedException {
        Generation built = begun();
        lossy.loses(false);

        assertThatThrownBy(() -> step.to(BEFORE, built)).isInstanceOf(MongoException.class);
        assertThat(step.to(BEFORE, built)).isTrue();
        assertThat(register.reads(built)).isTrue();
    }

    @Test
    void whatIsDoneAndNotAnsweredIsDone() throws InterruptedException {
        Generation built = begun();
        lossy.loses(true);

        assertThat(step.to(BEFORE, built)).isTrue();
        assertThat(step.to(BEFORE, built)).as("once more").isTrue();
        assertThat(entry().old()).isEqualTo(BEFORE.number());
    }

    @Test
    void whatLostItsNodeIsToBeForgotten() {
        Generation built = begun();

        assertThat(register.interrupts(entry())).isTrue();

        assertThat(entry().old()).isEqualTo(built.number());
    }

    private Generation begun() {
        return register.begins(Note.ROOM, BUILDER, false).orElseThrow();
    }

    private RegisterEntry entry() {
        return register.of(Note.ROOM).orElseThrow();
    }
}
