package org.mentorledger.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LongTextsTest {
    private static final String PASSAGE = "x".repeat(Input.PASSAGE);

    @Test
    void tenOfTheLongestPassagesAreTaken() {
        assertThatCode(() -> LongTexts.check(objectives(10, PASSAGE))).doesNotThrowAnyException();
        assertThatCode(() -> LongTexts.check(objectives(10, "\ud83d\ude00".repeat(Input.PASSAGE))))
                .doesNotThrowAnyException();
    }

    @Test
    void moreAreRefusedByTheNameOfTheirField() {
        assertThatThrownBy(() -> LongTexts.check(objectives(11, PASSAGE)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("BAD_USER_INPUT");
                    assertThat(refused.field()).isEqualTo("objectives.text");
                    assertThat(refused.sentence()).contains("100000 characters");
                });
    }

    @Test
    void namesAndIdsDoNotCountHoweverMany() {
        assertThatCode(() -> LongTexts.check(
                        Map.of("ids", Collections.nCopies(2_000, "x".repeat(Input.LINE)), "text", PASSAGE)))
                .doesNotThrowAnyException();
    }

    private static Map<String, Object> objectives(int many, String passage) {
        return Map.of("objectives", Collections.nCopies(many, Map.of("text", passage, "owners", List.of())));
    }
}
