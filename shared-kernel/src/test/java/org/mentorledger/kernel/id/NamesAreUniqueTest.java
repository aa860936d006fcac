package org.mentorledger.kernel.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.vault.KeyName;

/** One name space holds the streams of all kinds, and one the keys: no two things may ever meet in a name. */
class NamesAreUniqueTest {
    private static final List<String> IDS = List.of(
            "a", "b", "ba", "a.b", "a-b", "a_b", "ab", "program", "membership", "mentorship", "participant", ".", "-");

    @ParameterizedTest
    @ValueSource(classes = {StreamId.class, KeyName.class})
    void noTwoThingsShareAName(Class<?> names) {
        List<String> made = allNames(names);

        assertThat(made).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aNameThatLosesAColonIsFound() {
        List<String> glued = allNames(StreamId.class, name -> name.replaceFirst(":([^:]*):", ":$1"));

        assertThat(new HashSet<>(glued).size()).isLessThan(glued.size());
    }

    @Test
    void aStreamIdTellsItsKindAndItsSubject() {
        String membership = StreamId.of(new ProgramId("p.1"), new ParticipantId("ana"));

        assertThat(membership).isEqualTo("membership:p.1:ana");
        assertThat(StreamId.kind(membership)).isEqualTo("membership");
        assertThat(StreamId.subject(membership)).isEqualTo("p.1:ana");
    }

    @Test
    void eachKindOfStreamHasANameOfItsOwn() {
        Set<String> kinds = new HashSet<>();
        makers(StreamId.class).forEach(maker -> kinds.add(StreamId.kind(call(maker, "x", "y"))));

        assertThat(kinds).hasSameSizeAs(makers(StreamId.class)).hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<String> allNames(Class<?> names) {
        return allNames(names, UnaryOperator.identity());
    }

    private static List<String> allNames(Class<?> names, UnaryOperator<String> change) {
        List<String> made = new ArrayList<>();
        for (Method maker : makers(names)) {
            for (String first : IDS) {
                for (String second : maker.getParameterCount() == 1 ? List.of("-") : IDS) {
                    made.add(change.apply(call(maker, first, second)));
                }
            }
        }
        return made;
    }

    private static List<Method> makers(Class<?> names) {
        return Arrays.stream(names.getMethods())
                .filter(m -> m.getName().startsWith("of") && !m.getName().equals("ofSubject"))
                .toList();
    }

    private static String call(Method maker, String first, String second) {
        Class<?>[] types = maker.getParameterTypes();
        Object[] ids = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            ids[i] = IdTest.make(types[i], i == 0 ? first : second);
        }
        try {
            return (String) maker.invoke(null, ids);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
