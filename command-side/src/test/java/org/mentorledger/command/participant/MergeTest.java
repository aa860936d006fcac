package org.mentorledger.command.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.command.world.Person;
import org.mentorledger.command.world.Story;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;

class MergeTest {
    private static final Map<String, Object> TWICE =
            Map.of("keptId", "zoe", "retiredId", "zoe2", "reason", "Registered twice");
    private static final Map<String, Object> UNDO = Map.of("retiredId", "zoe2", "reason", "A namesake");

    private final Story story = new Story().withPeople();

    MergeTest() {
        story.registers("zoe2", "Zoe Li", "MENTEE");
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void U16_aDuplicateIsRetiredIntoThePersonWhoIsKept() {
        assertThat(story.admin.does("mergeParticipants", TWICE)).containsEntry("streamId", "participant:zoe2");
        assertThat(story.facts("zoe2").retiredInto()).isEqualTo(new ParticipantId("zoe"));
        assertThat(story.admin.outcome("mergeParticipants", TWICE)).isEqualTo("ALREADY_SO");
    }

    @Test
    void U14_aMergingIsUndoneAndNothingIsLost() {
        story.admin.does("mergeParticipants", TWICE);
        story.admin.does("undoMerge", UNDO);
        assertThat(story.facts("zoe2").retiredInto()).isNull();
        assertThat(story.admin.outcome("undoMerge", UNDO)).isEqualTo("ALREADY_SO");
        assertThat(story.admin.outcome("mergeParticipants", with(TWICE, "reason", "No namesake")))
                .isEqualTo("DONE");
    }

    @Test
    void onlyAdminMergesAndUndoes() {
        assertThat(story.office.refusal("mergeParticipants", TWICE)).isEqualTo("FORBIDDEN");
        assertThat(story.zoe.refusal("mergeParticipants", TWICE)).isEqualTo("FORBIDDEN");
        assertThat(story.office.refusal("undoMerge", UNDO)).isEqualTo("FORBIDDEN");
    }

    @Test
    void aMergingNamesTwoWhoStand() {
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "zoe2")))
                .isEqualTo("SAME_PERSON retiredId");
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "nobody")))
                .isEqualTo("NOT_FOUND keptId");
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "retiredId", "nobody")))
                .isEqualTo("NOT_FOUND retiredId");
        assertThat(story.admin.refusal("undoMerge", with(UNDO, "retiredId", "nobody")))
                .isEqualTo("NOT_FOUND retiredId");
        story.admin.does("mergeParticipants", TWICE);
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "max")))
                .isEqualTo("RETIRED retiredId");
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "zoe2", "retiredId", "max")))
                .isEqualTo("RETIRED keptId");
    }

    @Test
    void U16_whoMentoredTheOtherIsAnother() {
        story.proposed();
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "mia", "retiredId", "noah")))
                .isEqualTo("OPPOSITE_SIDES");
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "noah", "retiredId", "mia")))
                .isEqualTo("OPPOSITE_SIDES");
    }

    @Test
    void U16_whoMentoredOneWhoWasMergedIntoTheOtherIsAnother() {
        story.proposed();
        story.admin.does("mergeParticipants", with(TWICE, "keptId", "zoe", "retiredId", "noah"));
        assertThat(story.admin.refusal("mergeParticipants", with(TWICE, "keptId", "zoe", "retiredId", "mia")))
                .isEqualTo("OPPOSITE_SIDES");
    }

    @Test
    void U16_whoSignedTheSameRecordIsAnother() {
        try (Story group = new Story().withProgram(Map.of("shapes", List.of("MANY_TO_ONE"), "agreements", List.of()))) {
            group.office.does("proposeMentorship", with(Story.proposal(), "mentorIds", List.of("mia", "max")));
            group.mia.does("acceptMentorship", Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15"));
            group.started();
            group.noah.does("logMeeting", Story.meeting());
            signs(group, group.mia, "Mia Tremblay");
            signs(group, group.world.person("max", Role.MENTOR), "Max Roy");
            assertThat(group.admin.refusal("mergeParticipants", with(TWICE, "keptId", "mia", "retiredId", "max")))
                    .isEqualTo("SAME_RECORD");
        }
    }

    private static void signs(Story group, Person signer, String name) {
        MeetingLogged logged = group.world.events("mentorship:m").stream()
                .filter(MeetingLogged.class::isInstance)
                .map(MeetingLogged.class::cast)
                .findFirst()
                .orElseThrow();
        signer.does(
                "signMeeting",
                Map.of(
                        "mentorshipId",
                        "m",
                        "meetingId",
                        "k",
                        "recordHash",
                        logged.facts().recordHash(),
                        "signedName",
                        name));
    }
}
