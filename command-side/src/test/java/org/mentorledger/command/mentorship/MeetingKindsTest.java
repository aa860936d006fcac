package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.Activity;
import org.mentorledger.kernel.mentorship.Formality;
import org.mentorledger.kernel.mentorship.Initiator;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;
import org.mentorledger.kernel.mentorship.MeetingFacts;
import org.mentorledger.kernel.mentorship.Venue;

class MeetingKindsTest {
    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @ParameterizedTest
    @EnumSource(Formality.class)
    void P6_aMeetingIsFormalOrInformal(Formality formality) {
        assertThat(logged("formality", formality.name()).formality()).isEqualTo(formality);
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void O8_O9_O10_O11_O12_helpOfEveryKindIsRecorded(Activity activity) {
        assertThat(logged("activities", List.of(activity.name())).activities()).containsExactly(activity);
    }

    @ParameterizedTest
    @EnumSource(Venue.class)
    void P7_aMeetingIsHeldAtSchoolAtWorkOnlineOrElsewhere(Venue venue) {
        assertThat(logged("venue", venue.name()).venue()).isEqualTo(venue);
    }

    @Test
    void P18_theCoordinatorOrganisesSome() {
        assertThat(logged("organisedByOffice", true).initiator()).isEqualTo(Initiator.COORDINATOR);
        assertThat(story.noah.refusal(
                        "logMeeting",
                        with(meeting(), "meetingId", "k2", "organisedByOffice", true, "initiator", "MENTOR")))
                .isEqualTo("BAD_USER_INPUT initiator");
    }

    @ParameterizedTest
    @EnumSource(
            value = Initiator.class,
            names = {"MENTOR", "MENTEE"})
    void P19_othersComeFromMenteeOrMentor(Initiator initiator) {
        assertThat(logged("initiator", initiator.name()).initiator()).isEqualTo(initiator);
    }

    @Test
    void K37_peopleMeetOverCoffeeAsItComes() {
        assertThat(logged("venue", "CAFE", "formality", "INFORMAL", "channel", "IN_PERSON"))
                .satisfies(facts -> assertThat(facts.venue()).isEqualTo(Venue.CAFE))
                .satisfies(facts -> assertThat(facts.formality()).isEqualTo(Formality.INFORMAL));
    }

    @Test
    void K38_theySpeakOfTheSituationAtWorkAndPassKnowledgeOn() {
        assertThat(logged("activities", List.of("WORK_SITUATION", "KNOWLEDGE", "KNOWLEDGE"))
                        .activities())
                .containsExactly(Activity.WORK_SITUATION, Activity.KNOWLEDGE);
    }

    @Test
    void O28_aMeetingServesGoals() {
        story.noah.does("setGoal", Map.of("mentorshipId", "m", "goalId", "g", "title", "A first position"));

        assertThat(logged("goalIds", List.of("g")).goalIds())
                .extracting("value")
                .containsExactly("g");
    }

    @Test
    void O45_eachSessionIsLoggedByItselfOnItsDay() {
        story.noah.does("logMeeting", with(meeting(), "meetingId", "k2", "heldOn", "2026-05-11"));

        assertThat(logged("heldOn", "2026-05-12").heldOn()).isEqualTo("2026-05-12");
        assertThat(story.world.events("mentorship:m"))
                .filteredOn(MeetingLogged.class::isInstance)
                .hasSize(2);
    }

    private MeetingFacts logged(Object... fields) {
        story.noah.does("logMeeting", with(meeting(), fields));
        return story.world.last("mentorship:m", MeetingLogged.class).facts();
    }
}
