package org.mentorledger.command.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.mentorship.MeetingEvent.AvailabilityOffered;
import org.mentorledger.kernel.mentorship.Slot;

class AvailabilityTest {
    private static final Map<String, Object> SLOT = Map.of("day", "2026-06-20", "from", "10:00:00", "to", "12:00:00");

    private final Story story = new Story().withPeople().proposed().accepted().started();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void O39_theMentorFindsTheTimeToMeet() {
        story.mia.does("offerAvailability", slots(SLOT));

        AvailabilityOffered offered = story.world.last("mentorship:m", AvailabilityOffered.class);
        assertThat(offered.mentorId().value()).isEqualTo("mia");
        assertThat(offered.slots())
                .containsExactly(new Slot(LocalDate.parse("2026-06-20"), LocalTime.of(10, 0), LocalTime.of(12, 0)));
    }

    @Test
    void O39_othersDoNotUnlessTheOfficeOnTheirBehalf() {
        assertThat(story.noah.refusal("offerAvailability", slots(SLOT))).isEqualTo("NOT_A_MENTOR");
        assertThat(story.office.refusal("offerAvailability", slots(SLOT))).isEqualTo("NOT_A_MENTOR");
        assertThat(story.office.outcome(
                        "offerAvailability", with(slots(SLOT), "onBehalfOf", "mia", "reason", "She called")))
                .isEqualTo("DONE");
    }

    @Test
    void O39_schedulingDoesNotWaitForIt() {
        assertThat(story.noah.outcome("scheduleMeeting", appointment())).isEqualTo("DONE");
    }

    @Test
    void theSameTimesAreAlreadySoAndOthersTakeTheirPlace() {
        story.mia.does("offerAvailability", slots(SLOT));

        assertThat(story.mia.outcome("offerAvailability", slots(SLOT, SLOT))).isEqualTo("ALREADY_SO");
        assertThat(story.mia.outcome("offerAvailability", slots())).isEqualTo("DONE");
        assertThat(story.mia.outcome("offerAvailability", slots())).isEqualTo("ALREADY_SO");
    }

    @Test
    void U10_theTimesLieAheadAndBeginBeforeTheyEnd() {
        assertThat(story.mia.refusal("offerAvailability", slots(with(SLOT, "day", "2026-06-14"))))
                .isEqualTo("SLOT_IN_PAST slots");
        assertThat(story.mia.refusal("offerAvailability", slots(with(SLOT, "to", "10:00:00"))))
                .isEqualTo("BAD_USER_INPUT slots");
    }

    private static Map<String, Object> slots(Object... slots) {
        return Map.of("mentorshipId", "m", "slots", List.of(slots));
    }
}
