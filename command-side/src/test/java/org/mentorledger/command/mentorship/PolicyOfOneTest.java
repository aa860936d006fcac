package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.LifecycleEvent;
import org.mentorledger.kernel.program.Policy.CadenceKind;

class PolicyOfOneTest {
    private static final Map<String, Object> FORTNIGHT =
            told("policy", Map.of("cadence", "EVERY_N_DAYS", "cadenceDays", 14), "reason", "They meet more often");

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void B17_oneMentorshipHasAFrequencyOfItsOwn() {
        story.running(Map.of());

        story.office.does("adjustPolicy", FORTNIGHT);

        LifecycleEvent.PolicyAdjusted adjusted = adjusted();
        assertThat(adjusted.policy().cadence().kind()).isEqualTo(CadenceKind.EVERY_N_DAYS);
        assertThat(adjusted.policy().cadence().days()).isEqualTo(14);
        assertThat(adjusted.policy().cpdBody()).isEqualTo("OACETT");
        assertThat(adjusted.toString()).doesNotContain("more often");
    }

    @Test
    void K36_asNeededIsACadenceToo() {
        story.running(Map.of());

        story.office.does("adjustPolicy", told("policy", Map.of("cadence", "AS_NEEDED"), "reason", "By agreement"));

        assertThat(adjusted().policy().cadence().kind()).isEqualTo(CadenceKind.AS_NEEDED);
    }

    @Test
    void B11_anAdjustmentIsMadeOverTheOneBeforeAndMayClear() {
        story.running(Map.of());
        story.office.does("adjustPolicy", FORTNIGHT);
        Map<String, Object> none = new HashMap<>();
        none.put("cpdBody", null);

        story.office.does("adjustPolicy", told("policy", none, "reason", "No credit"));

        assertThat(adjusted().policy().cpdBody()).isNull();
        assertThat(adjusted().policy().cadence().days()).isEqualTo(14);
    }

    @Test
    void theSameRulesAgainAreAlreadySo() {
        story.running(Map.of());
        story.office.does("adjustPolicy", FORTNIGHT);

        assertThat(story.admin.outcome("adjustPolicy", FORTNIGHT)).isEqualTo("ALREADY_SO");
    }

    @Test
    void rulesThatCannotBeRunByAreRefused() {
        story.running(Map.of());

        assertThat(adjusts(Map.of("cadence", "EVERY_N_DAYS"))).isEqualTo("BAD_USER_INPUT policy.cadenceDays");
        assertThat(adjusts(Map.of("noticeDays", -1))).isEqualTo("BAD_USER_INPUT policy.noticeDays");
        assertThat(adjusts(Map.of("shapes", List.of("MANY_TO_MANY")))).isEqualTo("SHAPE_NOT_ALLOWED policy.shapes");
    }

    @Test
    void onlyTheOfficeAdjustsAndAdopts() {
        story.running(Map.of());

        assertThat(story.mia.refusal("adjustPolicy", FORTNIGHT)).isEqualTo("FORBIDDEN");
        assertThat(story.mia.refusal("adoptPolicy", told())).isEqualTo("FORBIDDEN");
        assertThat(story.stranger.refusal("adjustPolicy", FORTNIGHT)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void aRunningMentorshipKeepsItsPolicyUntilItAdoptsAnother() {
        story.running(Map.of());
        revises(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));
        Map<String, Object> zoe = told("participantId", "zoe", "role", "MENTEE", "on", "2026-04-01");
        assertThat(story.office.refusal("addMember", zoe)).isEqualTo("SHAPE_NOT_ALLOWED participantId");

        story.office.does("adoptPolicy", told());

        assertThat(story.world
                        .last("mentorship:m", LifecycleEvent.PolicyAdopted.class)
                        .policyVersion())
                .isEqualTo(2);
        assertThat(story.office.outcome("addMember", zoe)).isEqualTo("DONE");
    }

    @Test
    void whatIsAdoptedEndsAdjustmentsAndMayBeTheVersionItHas() {
        story.running(Map.of());
        story.office.does("adjustPolicy", FORTNIGHT);

        assertThat(story.office.outcome("adoptPolicy", told("policyVersion", 1)))
                .isEqualTo("DONE");
        assertThat(story.office.outcome("adoptPolicy", told("policyVersion", 1)))
                .isEqualTo("ALREADY_SO");
    }

    @Test
    void whatIsAdoptedIsAVersionThatTheProgramHasAndThatFits() {
        story.running(Map.of("shapes", List.of("ONE_TO_ONE", "ONE_TO_MANY")));
        revises(Map.of("shapes", List.of("ONE_TO_MANY")));

        assertThat(story.office.refusal("adoptPolicy", told("policyVersion", 3)))
                .isEqualTo("NOT_FOUND policyVersion");
        assertThat(story.office.refusal("adoptPolicy", told("policyVersion", 2)))
                .isEqualTo("SHAPE_NOT_ALLOWED policyVersion");
    }

    @Test
    void whatHasNotBegunRunsByTheNewestAnyway() {
        story.withPeople().proposed();

        assertThat(story.office.refusal("adoptPolicy", told())).isEqualTo("NOT_STARTED");
    }

    @Test
    void itBeginsByTheNewestPolicyAndAnAdjustmentFromBeforeHolds() {
        story.withProgram(Map.of("agreements", List.of())).proposed();
        story.office.does("adjustPolicy", FORTNIGHT);
        revises(Map.of("shapes", List.of("ONE_TO_MANY")));
        story.office.does("acceptMentorship", told("acceptedOn", "2026-02-15"));

        story.started();

        assertThat(story.world
                        .last("mentorship:m", LifecycleEvent.Started.class)
                        .policyVersion())
                .isEqualTo(2);
        assertThat(story.office.outcome("adjustPolicy", FORTNIGHT)).isEqualTo("ALREADY_SO");
    }

    @Test
    void itBeginsInAShapeThatTheNewestPolicyAllows() {
        story.withProgram(Map.of("agreements", List.of())).proposed();
        revises(Map.of("shapes", List.of("ONE_TO_MANY")));
        story.office.does("acceptMentorship", told("acceptedOn", "2026-02-15"));

        assertThat(story.office.refusal("startMentorship", told("startOn", "2026-03-01")))
                .isEqualTo("SHAPE_NOT_ALLOWED mentorshipId");
    }

    private void revises(Map<String, Object> policy) {
        story.office.does("reviseProgramPolicy", Map.of("programId", "p", "policy", policy, "reason", "Asked for"));
    }

    private String adjusts(Map<String, Object> policy) {
        return story.office.refusal("adjustPolicy", told("policy", policy, "reason", "Asked for"));
    }

    private LifecycleEvent.PolicyAdjusted adjusted() {
        return story.world.last("mentorship:m", LifecycleEvent.PolicyAdjusted.class);
    }
}
