package org.mentorledger.command.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.World;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.program.Policy.CommitmentKind;
import org.mentorledger.kernel.program.Policy.Shape;
import org.mentorledger.kernel.program.ProgramEvent;
import org.mentorledger.kernel.program.Template;

class DefineProgramTest {
    private final World world = new World();
    private final Person admin = world.person("admin", Role.ADMIN);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void anAdminDefinesAProgramFromATemplate() {
        admin.does("defineProgram", program());

        ProgramEvent.Defined defined = world.last("program:oacett", ProgramEvent.Defined.class);
        assertThat(defined.name()).isEqualTo("OACETT mentorship");
        assertThat(defined.zone()).isEqualTo("America/Toronto");
        assertThat(defined.policyVersion()).isEqualTo(1);
        assertThat(defined.policy().agreements()).extracting("name").containsExactly("COMMITMENT", "CONFIDENTIALITY");
    }

    @Test
    void nobodyElseDoes() {
        Person coordinator = world.person("office", Role.COORDINATOR);

        assertThat(coordinator.refusal("defineProgram", program())).isEqualTo("FORBIDDEN");
    }

    @Test
    void theSameIdWithTheSameBodyIsAlreadySo() {
        admin.does("defineProgram", program());

        assertThat(admin.outcome("defineProgram", program())).isEqualTo("ALREADY_SO");
        assertThat(world.events("program:oacett")).hasSize(1);
    }

    @Test
    void theSameIdWithAnotherBodyIsAConflict() {
        admin.does("defineProgram", program());

        assertThat(admin.refusal("defineProgram", with("name", "Another"))).isEqualTo("CONFLICT id");
    }

    @Test
    void whatWasRefusedCanBeDoneByWhoMay() {
        world.person("office", Role.COORDINATOR).refusal("defineProgram", program());

        assertThat(admin.outcome("defineProgram", program())).isEqualTo("DONE");
    }

    @Test
    void aProgramOverridesItsTemplate() {
        admin.does(
                "defineProgram",
                with("policy", Map.of("shapes", List.of("MANY_TO_MANY"), "lateAfterDays", 7, "agreements", List.of())));

        ProgramEvent.Defined defined = world.last("program:oacett", ProgramEvent.Defined.class);
        assertThat(defined.policy().shapes()).containsExactly(Shape.MANY_TO_MANY);
        assertThat(defined.policy().lateAfterDays()).isEqualTo(7);
        assertThat(defined.policy().agreements()).isEmpty();
        assertThat(defined.policy().commitment().kind()).isEqualTo(CommitmentKind.AROUND_ANCHOR);
    }

    @Test
    void aRuleHasTheNumbersItCountsBy() {
        assertThat(admin.refusal("defineProgram", with("policy", Map.of("cadence", "EVERY_N_DAYS"))))
                .isEqualTo("BAD_USER_INPUT policy.cadenceDays");
        assertThat(admin.refusal("defineProgram", with("policy", Map.of("commitment", "MINIMUM_LENGTH"))))
                .isEqualTo("BAD_USER_INPUT policy.minimumMonths");
        assertThat(admin.refusal("defineProgram", with("policy", Map.of("shapes", List.of()))))
                .isEqualTo("BAD_USER_INPUT policy.shapes");
        assertThat(admin.refusal("defineProgram", with("policy", Map.of("afterEndDays", -1))))
                .isEqualTo("BAD_USER_INPUT policy.afterEndDays");
    }

    @Test
    void aZoneIsOneThatTheCalendarKnows() {
        assertThat(admin.refusal("defineProgram", with("timeZone", "America/Atlantis")))
                .isEqualTo("BAD_USER_INPUT timeZone");
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateMakesAProgram(Template template) {
        admin.does("defineProgram", with("template", template.name()));

        ProgramEvent.Defined defined = world.last("program:oacett", ProgramEvent.Defined.class);
        assertThat(defined.template()).isEqualTo(template);
        assertThat(defined.policy().shapes()).contains(Shape.ONE_TO_ONE);
        assertThat(defined.policy().afterEndDays()).isEqualTo(90);
    }

    private static Map<String, Object> program() {
        return Map.of(
                "id", "oacett",
                "name", "OACETT mentorship",
                "template", "OACETT_CPD",
                "coordinatorIds", List.of("office"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> input = new HashMap<>(program());
        input.put(field, value);
        return input;
    }
}
