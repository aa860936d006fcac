package org.mentorledger.server.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.kernel.id.Id;

class DerivedIdsTest {
    private static final Term SPRING =
            new Term("2031 01-Spring", LocalDate.parse("2031-03-01"), LocalDate.parse("2031-05-31"));

    @Test
    void aTermOfPlainWordsIsItsOwnId() {
        assertThat(DerivedIds.cycle("2031 01-Spring")).isEqualTo("2031-01-Spring");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Été 2031", "春", "A very long term whose name says everything that could be said about it, twice"
            })
    void anyOtherTermKeepsWhatFitsAndIsToldApartByAHash(String term) {
        assertThat(DerivedIds.cycle(term)).matches(Id.FORM).isNotEqualTo(DerivedIds.cycle(term + "."));
    }

    @Test
    void idsAreForEver() {
        MentorshipRow row = row(2, "Sensors", List.of("a", "b"));

        assertThat(DerivedIds.mentorship("p-1", row)).isEqualTo("m-b53978341af329f07d44447394ef4ce5");
        assertThat(DerivedIds.goal("Draw")).isEqualTo("g-3c25801203d5f733");
        assertThat(DerivedIds.command("setGoal", "{}")).isEqualTo("import-6a8ef51e04fed4d270a1e0f6ae77abe3");
    }

    @Test
    void neitherThePlaceOfTheRowNorTheOrderOfPeopleMakesAnotherMentorship() {
        assertThat(DerivedIds.mentorship("p-1", row(2, "Sensors", List.of("a", "b"))))
                .isEqualTo(DerivedIds.mentorship("p-1", row(9, "Sensors", List.of("b", "a"))));
    }

    @Test
    void theSameProjectWithOtherMentorsOrInAnotherProgramIsAnotherMentorship() {
        String id = DerivedIds.mentorship("p-1", row(2, "Sensors", List.of("a", "b")));

        assertThat(id)
                .isNotEqualTo(DerivedIds.mentorship("p-1", row(2, "Sensors", List.of("a"))))
                .isNotEqualTo(DerivedIds.mentorship("p-1", row(2, "Sensors", List.of("ab"))))
                .isNotEqualTo(DerivedIds.mentorship("p-1", row(2, "Sensor", List.of("a", "b"))))
                .isNotEqualTo(DerivedIds.mentorship("p-2", row(2, "Sensors", List.of("a", "b"))));
    }

    private static MentorshipRow row(long number, String title, List<String> mentors) {
        return new MentorshipRow(number, SPRING, "", title, List.of(), List.of(), mentors, List.of());
    }
}
