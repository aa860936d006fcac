package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.program.ProgramEvent.PolicyRevised;
import org.mentorledger.kernel.program.SessionRules;
import org.mentorledger.kernel.program.SessionRules.Exploration;

class SessionPolicyTest {
    private final Story story = new Story()
            .withProgram(Map.of(
                    "graceMinutes",
                    5,
                    "attendanceThreshold",
                    80,
                    "mentorWorkshop",
                    "WORKSHOP",
                    "overarchingTopics",
                    List.of("Salaries")));

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void whatIsNotSaidStaysAsItWas() {
        assertThat(revised("graceMinutes", 0))
                .isEqualTo(new SessionRules(0, 80, "WORKSHOP", List.of(), List.of("Salaries")));
    }

    @Test
    void aThresholdSetToNullIsNone() {
        assertThat(revised("attendanceThreshold", null))
                .isEqualTo(new SessionRules(5, null, "WORKSHOP", List.of(), List.of("Salaries")));
    }

    @Test
    void aWorkshopSetToNullIsNone() {
        assertThat(revised("mentorWorkshop", null))
                .isEqualTo(new SessionRules(5, 80, null, List.of(), List.of("Salaries")));
    }

    @Test
    void K7_aFactorThatComesUpBecomesATopicOfTheProgram() {
        assertThat(revised("overarchingTopics", List.of("Salaries", "The impact of COVID-19"))
                        .overarchingTopics())
                .containsExactly("Salaries", "The impact of COVID-19");
        assertThat(revised("overarchingTopics", List.of()).overarchingTopics()).isEmpty();
    }

    @Test
    void K13_howManyCareersAGroupExploresIsATableFromTheSmallestGroupOn() {
        assertThat(revised("explorations", List.of(row(10, 2, 3), row(null, 8, 10)))
                        .explorations())
                .containsExactly(new Exploration(10, 2, 3), new Exploration(null, 8, 10));
    }

    @Test
    void K13_aTableOutOfOrderIsRefused() {
        assertThat(refused("explorations", List.of(row(20, 4, 5), row(10, 2, 3))))
                .isEqualTo("BAD_USER_INPUT policy.explorations.upTo");
        assertThat(refused("explorations", List.of(row(20, 4, 5), row(20, 2, 3))))
                .isEqualTo("BAD_USER_INPUT policy.explorations.upTo");
        assertThat(refused("explorations", List.of(row(null, 4, 5), row(20, 2, 3))))
                .isEqualTo("BAD_USER_INPUT policy.explorations.upTo");
        assertThat(refused("explorations", List.of(row(null, 4, 5), row(null, 2, 3))))
                .isEqualTo("BAD_USER_INPUT policy.explorations.upTo");
    }

    @ParameterizedTest
    @CsvSource({"0, 3, least", "3, 2, most", "2, 100001, most"})
    void K13_aRowOfTheTableReachesFromAtLeastOneCareerUp(int least, int most, String field) {
        assertThat(refused("explorations", List.of(row(null, least, most))))
                .isEqualTo("BAD_USER_INPUT policy.explorations." + field);
    }

    @Test
    void numbersAndNamesArePlausible() {
        assertThat(refused("graceMinutes", -1)).isEqualTo("BAD_USER_INPUT policy.graceMinutes");
        assertThat(refused("attendanceThreshold", 0)).isEqualTo("BAD_USER_INPUT policy.attendanceThreshold");
        assertThat(refused("attendanceThreshold", 101)).isEqualTo("BAD_USER_INPUT policy.attendanceThreshold");
        assertThat(refused("mentorWorkshop", " ")).isEqualTo("BAD_USER_INPUT policy.mentorWorkshop");
        assertThat(refused("overarchingTopics", List.of(""))).isEqualTo("BAD_USER_INPUT policy.overarchingTopics");
    }

    private SessionRules revised(String field, @Nullable Object value) {
        story.office.does("reviseProgramPolicy", revision(field, value));
        return Objects.requireNonNull(
                story.world.last("program:p", PolicyRevised.class).policy().sessions());
    }

    private String refused(String field, @Nullable Object value) {
        return story.office.refusal("reviseProgramPolicy", revision(field, value));
    }

    private static Map<String, @Nullable Object> row(@Nullable Integer upTo, int least, int most) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("upTo", upTo);
        row.put("least", least);
        row.put("most", most);
        return row;
    }

    private static Map<String, Object> revision(String field, @Nullable Object value) {
        Map<String, @Nullable Object> policy = new HashMap<>();
        policy.put(field, value);
        return Map.of("programId", "p", "policy", policy, "reason", "As the board decided");
    }
}
