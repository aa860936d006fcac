package org.mentorledger.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.eventstore.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class IdTest {
    private static final JsonMapper JSON = EventJson.mapper();

    static Stream<Class<?>> kinds() {
        return Stream.of(Id.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "0", ".", "..", "_", "-", "m-1", "2026.W21_x", "CON", "null", "64"})
    void anIdMayBe(String value) {
        assertThat(kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(make(kind, value).value()).isEqualTo(value));
    }

    @Test
    void anIdMayHaveSixtyFourCharactersAndNoMore() {
        assertThat(kinds()).allSatisfy(kind -> {
            assertThat(make(kind, "x".repeat(64)).value()).hasSize(64);
            assertThatThrownBy(() -> make(kind, "x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a\n",
                "\na",
                "a:b",
                "a/b",
                "\u00e4",
                "\u0430",
                "\uff11",
                "a\0",
                "a\u200b",
                "\ud83d\ude00",
                "a,b",
                "$a"
            })
    void anIdMayNotBe(String value) {
        assertThat(kinds())
                .allSatisfy(kind -> assertThatThrownBy(() -> make(kind, value))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("An id has 1 to 64 of A-Z a-z 0-9 . _ -"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anIdStandsInJsonAsABareString(Class<?> kind) {
        Id id = make(kind, "m-1");

        assertThat(JSON.writeValueAsString(id)).isEqualTo("\"m-1\"");
        assertThat(JSON.readValue("\"m-1\"", kind)).isEqualTo(id);
        assertThat(id).hasToString("m-1");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsNoIdIsNotReadFromJson(Class<?> kind) {
        assertThatThrownBy(() -> JSON.readValue("\"a:b\"", kind)).isInstanceOf(JacksonException.class);
    }

    static Id make(Class<?> kind, String value) {
        try {
            return (Id) kind.getConstructor(String.class).newInstance(value);
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getTargetException();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
