package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.AreaNamed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsAgreed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsProposed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ResourceShared;

class ExpectationsTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    private static final Map<String, Object> EXPECTATIONS = Map.of(
            "mentorshipId", "m",
            "expectations", "We are open with each other",
            "objectives",
                    List.of(
                            Map.of("ownerId", "noah", "kind", "CAREER", "text", "A first position"),
                            Map.of("ownerId", "mia", "kind", "LEARNING", "text", "To listen")));

    private static Map<String, Object> revision(int number) {
        return Map.of("mentorshipId", "m", "revision", number);
    }

    @Test
    void B22_B23_whoPutsExpectationsIntoWordsAgreesAndTheOtherSideAgreesToo() {
        story.noah.does("proposeExpectations", EXPECTATIONS);
        story.mia.does("agreeExpectations", revision(1));

        List<Object> events = story.world.events("mentorship:m");
        assertThat(events).filteredOn(ExpectationsProposed.class::isInstance).hasSize(1);
        assertThat(events)
                .filteredOn(ExpectationsAgreed.class::isInstance)
                .extracting(
                        agreed -> ((ExpectationsAgreed) agreed).participantId().value())
                .containsExactly("noah", "mia");
        assertThat(events.toString()).doesNotContain("open with", "To listen");
    }

    @Test
    void B24_expectationsAreWordedAnewAndEachRevisionIsKept() {
        story.noah.does("proposeExpectations", EXPECTATIONS);
        story.mia.does("proposeExpectations", with(EXPECTATIONS, "expectations", "Twice a month"));

        assertThat(story.world.events("mentorship:m"))
                .filteredOn(ExpectationsProposed.class::isInstance)
                .extracting(proposed -> ((ExpectationsProposed) proposed).revision())
                .containsExactly(1, 2);
        assertThat(story.mia.refusal("agreeExpectations", revision(1))).isEqualTo("EXPECTATIONS_OUTDATED revision");
        assertThat(story.noah.outcome("agreeExpectations", revision(2))).isEqualTo("DONE");
        assertThat(story.noah.outcome("agreeExpectations", revision(2))).isEqualTo("ALREADY_SO");
    }

    @Test
    void theSameWordsAgainAreAlreadySo() {
        story.noah.does("proposeExpectations", EXPECTATIONS);

        assertThat(story.noah.outcome("proposeExpectations", EXPECTATIONS)).isEqualTo("ALREADY_SO");
    }

    @Test
    void theOfficeWordsThemAndAgreesToNothing() {
        story.office.does("proposeExpectations", EXPECTATIONS);

        assertThat(story.world.last("mentorship:m", ExpectationsProposed.class).proposerId())
                .isNull();
        assertThat(story.office.refusal("agreeExpectations", revision(1))).isEqualTo("BAD_USER_INPUT onBehalfOf");
        assertThat(story.office.outcome(
                        "agreeExpectations", with(revision(1), "onBehalfOf", "noah", "reason", "By telephone")))
                .isEqualTo("DONE");
    }

    @Test
    void whatIsAgreedToIsThereAndIsThatOfParties() {
        assertThat(story.noah.refusal("agreeExpectations", revision(1))).isEqualTo("NOT_FOUND revision");
        assertThat(story.noah.refusal(
                        "proposeExpectations",
                        with(
                                EXPECTATIONS,
                                "objectives",
                                List.of(Map.of("ownerId", "zoe", "kind", "CAREER", "text", "Mine")))))
                .isEqualTo("NOT_A_PARTY objectives");
        assertThat(story.zoe.refusal("proposeExpectations", EXPECTATIONS)).isEqualTo("NOT_FOUND mentorshipId");
    }

    @Test
    void O6_O7_anAreaBeyondTechnicalSkillsIsNamedAndCritical() {
        Map<String, Object> area = Map.of(
                "mentorshipId", "m", "areaId", "a", "name", "Speaking up", "kind", "SOFT_SKILL", "critical", true);
        story.mia.does("nameArea", area);

        AreaNamed named = story.world.last("mentorship:m", AreaNamed.class);
        assertThat(named.kind()).isEqualTo(AreaKind.SOFT_SKILL);
        assertThat(named.isCritical()).isTrue();
        assertThat(named.toString()).doesNotContain("Speaking");
        assertThat(story.mia.outcome("nameArea", area)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("nameArea", with(area, "name", "Speaking")))
                .isEqualTo("DONE");
    }

    @Test
    void O7_aResourceIsSharedForAnArea() {
        Map<String, Object> resource = Map.of(
                "mentorshipId", "m", "resourceId", "r", "title", "A course", "link", "https://example.org/course");
        story.mia.does("shareResource", resource);

        assertThat(story.world.last("mentorship:m", ResourceShared.class).toString())
                .doesNotContain("course");
        assertThat(story.mia.outcome("shareResource", resource)).isEqualTo("ALREADY_SO");
        assertThat(story.mia.refusal("shareResource", with(resource, "title", "Another")))
                .isEqualTo("CONFLICT resourceId");
        assertThat(story.mia.refusal("shareResource", with(resource, "resourceId", "s", "areaId", "never")))
                .isEqualTo("NOT_FOUND areaId");
        assertThat(story.mia.refusal("shareResource", with(resource, "resourceId", "s", "link", "javascript:alert(1)")))
                .isEqualTo("BAD_USER_INPUT link");
    }
}
