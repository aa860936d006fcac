package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.facts.Facts;
import org.mentorledger.command.facts.ProgramFacts;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.id.ProgramId;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.ProgramEvent.Defined;
import org.mentorledger.kernel.program.ProgramEvent.PolicyRevised;
import org.mentorledger.kernel.program.SessionRules;

class ReviseProgramPolicyTest {
    private final Story story = new Story().withPeople();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void aRevisionIsTheWholePolicyUnderTheNextVersion() {
        story.office.does("reviseProgramPolicy", revision("lateAfterDays", 7));

        PolicyRevised revised = story.world.last("program:p", PolicyRevised.class);
        assertThat(revised.policyVersion()).isEqualTo(2);
        assertThat(revised.policy().lateAfterDays()).isEqualTo(7);
        assertThat(revised.policy().agreements()).hasSize(2);
        assertThat(revised.policy().cpdBody()).isEqualTo("OACETT");
    }

    @Test
    void theSamePolicyIsAlreadySo() {
        assertThat(story.office.outcome("reviseProgramPolicy", revision("cpdBody", "OACETT")))
                .isEqualTo("ALREADY_SO");

        story.office.does("reviseProgramPolicy", revision("noticeDays", 14));

        assertThat(story.admin.outcome("reviseProgramPolicy", revision("noticeDays", 14)))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void B11_everyRuleOfAProgramCanBeItsOwn() {
        Map<String, Object> everything = Map.ofEntries(
                Map.entry("commitment", "MINIMUM_LENGTH"),
                Map.entry("minimumMonths", 6),
                Map.entry("cadence", "EVERY_N_DAYS"),
                Map.entry("cadenceDays", 10),
                Map.entry("shapes", List.of("ONE_TO_MANY", "MANY_TO_MANY")),
                Map.entry("schedulers", List.of("COORDINATOR")),
                Map.entry("agreements", List.of(Map.of("name", "HOUSE_RULES", "version", 3))),
                Map.entry("trainings", List.of("SAFETY")),
                Map.entry("mentorScreening", true),
                Map.entry("guardianConsentBelow", 17),
                Map.entry("minimumMenteeAge", 15),
                Map.entry("minimumMentorAge", 21),
                Map.entry("supervisedContact", true),
                Map.entry("sessionCapacity", 12),
                Map.entry("careerChoiceLimit", 2),
                Map.entry("cpdBody", "PEO"),
                Map.entry("noticeDays", 30),
                Map.entry("afterEndDays", 60),
                Map.entry("lateAfterDays", 5),
                Map.entry("breaks", List.of(Map.of("name", "Summer", "from", "2026-07-01", "to", "2026-08-31"))),
                Map.entry("graceMinutes", 5),
                Map.entry("attendanceThreshold", 80),
                Map.entry("mentorWorkshop", "WORKSHOP"),
                Map.entry("explorations", List.of(Map.of("upTo", 30, "least", 2, "most", 3))),
                Map.entry("overarchingTopics", List.of("Salaries")));

        story.office.does("reviseProgramPolicy", Map.of("programId", "p", "policy", everything, "reason", "Ours"));

        Policy before = ((Defined) story.world.events("program:p").get(0)).policy();
        Policy after = story.world.last("program:p", PolicyRevised.class).policy();
        assertThat(Policy.class.getRecordComponents())
                .allSatisfy(rule -> assertThat(rule.getAccessor().invoke(after))
                        .isNotEqualTo(rule.getAccessor().invoke(before)));
        assertThat(SessionRules.class.getRecordComponents())
                .allSatisfy(rule -> assertThat(rule.getAccessor().invoke(after.sessions()))
                        .isNotEqualTo(rule.getAccessor().invoke(before.sessions())));
    }

    @Test
    void whatIsSetToNullHoldsNoMore() {
        story.office.does("reviseProgramPolicy", revision("cpdBody", null));

        assertThat(story.world.last("program:p", PolicyRevised.class).policy().cpdBody())
                .isNull();
    }

    @Test
    void aRevisedRuleHasTheNumbersItCountsBy() {
        assertThat(story.office.refusal("reviseProgramPolicy", revision("cadence", "EVERY_N_DAYS")))
                .isEqualTo("BAD_USER_INPUT policy.cadenceDays");
        assertThat(story.office.refusal("reviseProgramPolicy", revision("monthsAfter", null)))
                .isEqualTo("BAD_USER_INPUT policy.monthsAfter");
    }

    @Test
    void aBreakDoesNotEndBeforeItBegins() {
        List<?> breaks = List.of(Map.of("name", "Summer", "from", "2026-08-31", "to", "2026-07-01"));

        assertThat(story.office.refusal("reviseProgramPolicy", revision("breaks", breaks)))
                .isEqualTo("BAD_USER_INPUT policy.breaks.to");
    }

    @Test
    void whoeverRevisesSaysWhy() {
        assertThat(story.office.refusal("reviseProgramPolicy", with(revision("noticeDays", 14), "reason", " ")))
                .isEqualTo("BAD_USER_INPUT reason");
    }

    @Test
    void onlyTheProgramsOfficeRevises() {
        assertThat(story.mia.refusal("reviseProgramPolicy", revision("noticeDays", 14)))
                .isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("reviseProgramPolicy", revision("noticeDays", 14)))
                .isEqualTo("NOT_FOUND programId");
        assertThat(story.admin.refusal("reviseProgramPolicy", with(revision("noticeDays", 14), "programId", "x")))
                .isEqualTo("NOT_FOUND programId");
    }

    @Test
    void everyVersionStaysKnownToThoseWhoDecideByIt() {
        story.office.does("reviseProgramPolicy", revision("lateAfterDays", 7));

        ProgramFacts facts = story.world
                .streams
                .axon()
                .getComponent(Facts.class)
                .program(new ProgramId("p"))
                .orElseThrow();
        assertThat(facts.policyVersion()).isEqualTo(2);
        assertThat(facts.policy().lateAfterDays()).isEqualTo(7);
        assertThat(facts.policy(1)).map(Policy::lateAfterDays).contains(30);
        assertThat(facts.policy(2)).contains(facts.policy());
        assertThat(facts.policy(3)).isEmpty();
        assertThat(facts.policy(0)).isEmpty();
    }

    private static Map<String, Object> revision(String field, @Nullable Object value) {
        Map<String, @Nullable Object> policy = new HashMap<>();
        policy.put(field, value);
        return Map.of("programId", "p", "policy", policy, "reason", "As the board decided");
    }
}
