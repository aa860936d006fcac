package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldCourse;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.projection.Story;

class AttentionApiTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final String ALL = """
            { attention(programId: "oacett") { edges { node { kind mentorshipId programId since participantIds
              meetingId checkInId noteId month } } pageInfo { hasNextPage endCursor } } }
            """;

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final Api api = new Api(story, telling.vault());

    @BeforeEach
    void tell() {
        telling.aYear();
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    @Test
    void whatNeedsTheOfficeIsForItAndForAdmin() {
        for (Actor asker : List.of(OFFICE, ADMIN)) {
            assertThat(api.ask(asker, ALL).toString())
                    .contains("kind=EXPECTATIONS_DUE, mentorshipId=m1, programId=oacett, since=2026-06-02")
                    .contains("participantIds=[mia, noah]");
        }
        for (Actor stranger : List.of(
                actor("elsewhere", Role.COORDINATOR),
                actor("mia", Role.MENTOR),
                actor("noah", Role.MENTEE),
                actor("office"),
                actor("office", Role.REPORTER),
                auditor("OACETT"))) {
            assertThat(api.refusal(stranger, ALL)).isEqualTo("NOT_FOUND programId");
        }
        assertThat(api.refusal(ADMIN, ALL.replace("oacett", "none"))).isEqualTo("NOT_FOUND programId");
    }

    @Test
    void O4_monthsMissedSinceTheLastContactAreTold() {
        assertThat(rows("kinds: [MISSED_MONTH]")).contains("month=2026-10").doesNotContain("month=2026-08");

        new ToldDialogue(story, telling.vault(), "m1").checkedIn("c1", LocalDate.of(2026, 11, 2));

        assertThat(rows("kinds: [MISSED_MONTH]")).doesNotContain("MISSED_MONTH");
    }

    @Test
    void theLongestWaitingComesFirstAndPagesGoOn() {
        new ToldDialogue(story, telling.vault(), "m1")
                .noted("q1", "noah", NoteKind.QUESTION, Visibility.COORDINATOR, LocalDate.of(2026, 9, 15));
        String first = rows("first: 1");

        assertThat(first).contains("EXPECTATIONS_DUE", "hasNextPage=true").doesNotContain("QUESTION");
        String cursor = first.substring(first.indexOf("endCursor=") + 10).replaceAll("}.*", "");
        assertThat(rows("first: 1, after: \"" + cursor + "\""))
                .contains("QUESTION", "noteId=q1")
                .doesNotContain("EXPECTATIONS_DUE");
        assertThat(api.refusal(OFFICE, asking("first: 101"))).isEqualTo("BAD_USER_INPUT first");
        assertThat(api.refusal(OFFICE, asking("after: \"???\""))).isEqualTo("BAD_USER_INPUT after");
    }

    @Test
    void U6_afterAReassignmentItIsTheSuccessorsTurn() {
        new ToldCourse(story, telling.vault(), "m1").reassigned("lee", LocalDate.of(2026, 10, 1));

        assertThat(api.ask(OFFICE, ALL).toString())
                .contains("participantIds=[lee, noah]")
                .doesNotContain("mia");
    }

    @Test
    void P14_whatIsDemandedIsTheMentorshipsOwnPolicy() {
        ToldCourse course = new ToldCourse(story, telling.vault(), "m1");
        assertThat(rows("kinds: [UNSUPERVISED]")).contains("edges=[]");

        course.adjusted(Facts.supervised(), LocalDate.of(2026, 10, 1));
        assertThat(rows("kinds: [UNSUPERVISED]")).contains("UNSUPERVISED");

        course.adopted(1, LocalDate.of(2026, 10, 2));
        assertThat(rows("kinds: [UNSUPERVISED]")).contains("edges=[]");
    }

    @Test
    void whatEndedLongAgoNeedsNobody() {
        new ToldCourse(story, telling.vault(), "m1").completed(LocalDate.of(2026, 7, 1));

        assertThat(rows("first: 9")).contains("edges=[]");
    }

    private String rows(String arguments) {
        return api.ask(OFFICE, asking(arguments)).toString();
    }

    private static String asking(String arguments) {
        return "{ attention(programId: \"oacett\", " + arguments
                + ") { edges { node { kind month noteId } } pageInfo { hasNextPage endCursor } } }";
    }
}
