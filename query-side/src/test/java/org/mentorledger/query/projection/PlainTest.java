package org.mentorledger.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTest {
    @Test
    void letterCaseAccentsLigaturesAndBlanksDoNotMatter() {
        assertThat(Plain.of("  Côte d’Azur,\tCŒUR ")).isEqualTo("cote d'azur, coeur");
        assertThat(Plain.of("Straße Łódź Ærø")).isEqualTo("strasse lodz aero");
    }

    @Test
    void aTextIsReadWordByWordEachOnce() {
        assertThat(Plain.words(" Été été  à ")).containsExactly("ete", "a");
        assertThat(Plain.words(" ")).isEmpty();
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        assertThat(Plain.of(Stream.of("A", null, "B"))).isEqualTo("a\nb");
    }
}
