package org.mentorledger.server.store.snapshots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;

class StatesTest {
    private static int made;

    /** A state that counts how often one is made. */
    static final class Counted {
        Counted() {
            made++;
        }
    }

    @Test
    void whatWasTriedIsReadNoSecondTimeAndBelongsToTheFirstWhoReadsIt() {
        made = 0;
        SimpleSerializedObject<byte[]> stored = stored("{}");

        States.check(stored, Counted.class);
        Counted first = States.read(stored, Counted.class);
        assertThat(made).isEqualTo(1);

        assertThat(States.read(stored, Counted.class)).isNotSameAs(first);
        assertThat(made).isEqualTo(2);
    }

    @Test
    void othersAreReadThemselves() {
        made = 0;
        States.check(stored("{}"), Counted.class);

        States.read(stored("{}"), Counted.class);

        assertThat(made).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsFoundWhenItIsTried() {
        assertThatThrownBy(() -> States.check(stored("{"), Counted.class)).isInstanceOf(SerializationException.class);
    }

    private static SimpleSerializedObject<byte[]> stored(String json) {
        return new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, Counted.class.getName(), null);
    }
}
