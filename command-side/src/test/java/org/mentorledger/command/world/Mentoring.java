package org.mentorledger.command.world;

import static org.mentorledger.command.world.Story.appointment;
import static org.mentorledger.command.world.Story.meeting;
import static org.mentorledger.command.world.Story.told;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;

/** Tells more of a mentorship, its program and its people than a test of one thing needs. */
final class Mentoring {
    private Mentoring() {}

    static void ofTheCourse(Story story) {
        List<String> shapes = List.of("ONE_TO_ONE", "ONE_TO_MANY");
        story.office.does(
                "adjustPolicy",
                told("policy", Map.of("shapes", shapes, "agreements", List.of()), "reason", "A group of Mia's"));
        story.office.does("addMember", told("participantId", "zoe", "role", "MENTEE", "on", "2026-04-01"));
        story.office.does("removeMember", told("participantId", "zoe", "role", "MENTEE", "on", "2026-04-30"));
        story.mia.does("pauseMentorship", told("from", "2026-04-01", "reason", "Exams of Noah"));
        story.mia.does("resumeMentorship", told("on", "2026-05-01"));
        story.mia.does("changeRelationType", told("relationType", "SUPERVISING", "from", "2026-05-01"));
        story.mia.does("extendMentorship", told("to", "2027-03-01"));
        story.mia.does("giveNotice", told("endReason", "OTHER", "lastDay", "2026-06-30"));
        story.mia.does("tellMentee", told("toldOn", "2026-06-15", "reassured", true));
        story.mia.does("closeMentorship", told("closedOn", "2026-06-14", "endReason", "OTHER"));
        story.office.does("reopenMentorship", told("on", "2026-06-15", "reason", "Mia stays a while"));
        story.mia.does(
                "nominateSuccessor", told("predecessorId", "mia", "successorId", "max", "takesOverOn", "2026-07-01"));
    }

    static void ofTheMeetings(Story story) {
        Map<String, Object> k = Map.of("mentorshipId", "m", "meetingId", "k", "reason", "So it was");
        Map<String, Object> next = with(appointment(), "meetingId", "next", "place", "Room 12 of Mia");
        Map<String, Object> slot = Map.of("day", "2026-06-20", "from", "10:00:00", "to", "12:00:00");
        story.mia.does("offerAvailability", Map.of("mentorshipId", "m", "slots", List.of(slot)));
        story.noah.does("scheduleMeeting", next);
        story.noah.does("rescheduleMeeting", with(next, "minutes", 30));
        story.noah.does(
                "prepareAgenda", with(k, "meetingId", "next", "purpose", "A position", "items", List.of("One")));
        story.mia.does("reviewAgenda", with(k, "meetingId", "next", "covered", List.of(1)));
        story.noah.does("logMeeting", with(meeting(), "meetingId", "timed", "startedAt", "10:00:00"));
        story.noah.does("disputeMeeting", with(k, "meetingId", "timed"));
        story.mia.does("voidMeeting", k);
    }

    static void ofTheProgram(Story story) {
        List<?> breaks = List.of(Map.of("name", "Summer", "from", "2026-07-01", "to", "2026-08-31"));
        story.office.does(
                "reviseProgramPolicy",
                Map.of("programId", "p", "policy", Map.of("noticeDays", 14, "breaks", breaks), "reason", "Asked for"));
        story.office.does(
                "announcePeriod",
                Map.of("programId", "p", "periodId", "x", "name", "X", "from", "2026-07-01", "to", "2026-08-31"));
        story.office.does("appointCoordinator", Map.of("programId", "p", "coordinatorId", "deputy"));
        story.office.does("removeCoordinator", Map.of("programId", "p", "coordinatorId", "deputy"));
    }

    static void ofTheMembership(Story story) {
        Map<String, Object> noah = Map.of("programId", "p", "participantId", "noah", "reason", "As he asked");
        story.office.does("recordTraining", with(noah, "training", "T", "completedOn", "2026-06-01", "minutes", 210));
        story.office.does("revokeTraining", with(noah, "training", "T"));
        story.office.does("revokeAgreement", with(noah, "agreement", "COMMITMENT"));
        story.office.does("withdrawFromProgram", noah);
        story.noah.does("applyToProgram", with(noah, "roles", List.of("MENTEE"), "consent", true));
        story.office.does("declineApplication", noah);
        story.office.does("acceptApplication", noah);
        story.office.does("withdrawFromProgram", noah);
        story.office.does("returnToProgram", noah);
    }
}
