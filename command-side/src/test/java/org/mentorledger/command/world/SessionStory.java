package org.mentorledger.command.world;

import static org.mentorledger.command.world.Story.inSession;
import static org.mentorledger.command.world.Story.session;
import static org.mentorledger.command.world.Story.with;

import java.util.List;
import java.util.Map;

/** A session of the story's program with everything that can become of one. */
final class SessionStory {
    private static final String TEN = "2026-06-10T10:00:00-04:00";
    private static final String ELEVEN = "2026-06-10T11:00:00-04:00";

    private final Story story;

    SessionStory(Story story) {
        this.story = story;
    }

    /** Of which the first thing is told before all else. */
    void begin() {
        story.office.does(
                "scheduleSession",
                with(
                        session(),
                        "title",
                        "Careers of Toronto",
                        "capacity",
                        2,
                        "tentative",
                        true,
                        "topics",
                        List.of("Salaries", "Teamwork"),
                        "mentorIds",
                        List.of("mia")));
    }

    /** With all that becomes of it. */
    void goOn() {
        story.office.does("confirmSession", inSession());
        story.office.does("inviteToSession", inSession("participantIds", List.of("noah", "zoe")));
        story.office.does(
                "assignMentor", inSession("participantId", "noah", "as", "OTHER", "reason", "He knows it best"));
        story.office.does("releaseMentor", inSession("participantId", "noah"));
        for (String person : List.of("zoe", "max", "mia")) {
            story.office.does("enrolInSession", inSession("participantId", person));
        }
        story.office.does("cancelEnrolment", inSession("participantId", "zoe", "reason", "An exam of hers"));
        story.office.does("reviseSession", inSession("capacity", 3, "reason", "A larger hall"));
        tellOfPeople();
        tellOfContent();
        story.mia.does("holdSession", inSession("minutes", 90));
        story.office.does("reopenSession", inSession("reason", "It is not over"));
        story.mia.does("holdSession", inSession("minutes", 100));
    }

    private void tellOfPeople() {
        Map<String, Object> zoe = inSession("participantId", "zoe", "reason", "So it was");
        story.mia.does("recordArrival", inSession("participantId", "max", "at", TEN));
        story.mia.does("recordDeparture", inSession("participantId", "max", "at", ELEVEN));
        story.mia.does("recordAttendance", with(zoe, "status", "LATE", "role", "Observer", "joinedAt", ELEVEN));
        story.mia.does("recordAttendance", with(zoe, "status", "PRESENT", "joinedAt", TEN, "leftAt", ELEVEN));
        story.office.does("overrideAttendance", with(zoe, "counts", false));
        story.office.does("correctAttendance", with(zoe, "status", "PRESENT", "minutes", 80));
        story.office.does("recordAttendance", inSession("participantId", "noah", "status", "PRESENT"));
        story.office.does("voidAttendance", inSession("participantId", "noah", "reason", "Another Noah"));
    }

    private void tellOfContent() {
        Map<String, Object> topic = inSession("topic", "Transport", "reason", "Too short");
        story.mia.does("raiseTopic", topic);
        story.mia.does("coverTopic", topic);
        story.mia.does("reopenTopic", topic);
        story.mia.does("presentCareer", inSession("career", "Nursing", "overview", "Care for people"));
        story.mia.does("noteOverlap", inSession("careers", List.of("A", "B"), "skills", List.of("Patience")));
        story.max.does("giveSessionFeedback", inSession("rating", 4, "text", "Eye-opening"));
    }
}
