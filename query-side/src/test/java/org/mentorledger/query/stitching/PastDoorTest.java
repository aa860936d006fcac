package org.mentorledger.query.stitching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentorledger.query.stitching.Api.actor;
import static org.mentorledger.query.stitching.Api.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.mentorship.AreaKind;
import org.mentorledger.kernel.mentorship.FeedbackKind;
import org.mentorledger.kernel.mentorship.NoteKind;
import org.mentorledger.kernel.mentorship.Visibility;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.query.Facts;
import org.mentorledger.query.Forgetful;
import org.mentorledger.query.Telling;
import org.mentorledger.query.ToldAppointments;
import org.mentorledger.query.ToldDialogue;
import org.mentorledger.query.projection.Story;

class PastDoorTest {
    private static final Actor ADMIN = actor("admin", Role.ADMIN);
    private static final Actor OFFICE = actor("office", Role.COORDINATOR);
    private static final Actor MIA = actor("mia", Role.MENTOR);
    private static final Actor MAX = actor("max", Role.MENTOR);
    private static final Actor NOAH = actor("noah", Role.MENTEE);
    private static final Actor AUDITOR = auditor("OACETT");
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 20);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 20);
    private static final String ALL_DAYS = "asOf: \"2026-12-31\"";
    private static final String LATE = "knownAt: \"2026-11-20T11:00:00Z\"";

    private final Story story = new Story();
    private final Telling telling = Telling.of(story);
    private final ToldDialogue dialogue = new ToldDialogue(story, telling.vault(), "m1");
    private final Forgetful vault = new Forgetful(telling.vault());
    private final Api api = new Api(story, vault);

    /** Mia's days end with September; noah's notes and goals go on. */
    @BeforeEach
    void tell() {
        telling.aYear();
        telling.registered("max", "Max Côté", MemberRole.MENTOR);
        telling.registered("ann", "Ann Roy", MemberRole.MENTOR);
        story.happens("program:other", Facts.defined("other", "Another program", "elsewhere"));
        dialogue.noted("n1", "noah", NoteKind.NOTE, Visibility.PAIR, BEFORE);
        dialogue.fedBack("f1", "noah", FeedbackKind.MID_TERM, BEFORE);
        dialogue.checkedIn("c1", BEFORE);
        telling.in("m1")
                .paused("2026-09-22", "2026-09-24")
                .resumed("2026-09-24")
                .nominated("mia", "max", "2026-10-01");
        telling.in("m1").reassigned("mia", "max", "2026-10-01");
        telling.in("m1").development().set("g2", "Lead a team", AFTER.toString());
        telling.loggedOn(AFTER, "m1", "k9", "hash-9", 45, null, Telling.mentor("max", 45), Telling.mentee("noah", 45));
    }

    @AfterEach
    void close() {
        api.close();
        story.close();
    }

    private String ask(Actor actor, String moment, String fields) {
        return api.ask(actor, "{ mentorship(id: \"m1\", " + moment + ") { " + fields + " } }")
                .toString();
    }

    private String refusal(Actor actor, String arguments) {
        return api.refusal(actor, "{ mentorship(" + arguments + ") { id } }");
    }

    @Test
    void whoMayNotKnowItNowMayNotLookBackEither() {
        List<Actor> strangers = List.of(
                actor("elsewhere", Role.COORDINATOR),
                actor("ann", Role.MENTOR),
                actor("noah"),
                actor("noah", Role.REPORTER),
                auditor("PEO"));
        for (String moment : List.of(ALL_DAYS, LATE, ALL_DAYS + ", " + LATE)) {
            assertThat(strangers)
                    .allSatisfy(asker ->
                            assertThat(refusal(asker, "id: \"m1\", " + moment)).isEqualTo("NOT_FOUND id"));
            assertThat(List.of(ADMIN, OFFICE, MAX, NOAH, AUDITOR))
                    .allSatisfy(asker ->
                            assertThat(refusal(asker, "id: \"m1\", " + moment)).isEqualTo("answered"));
            assertThat(refusal(ADMIN, "id: \"none\", " + moment)).isEqualTo("NOT_FOUND id");
            assertThat(refusal(ADMIN, "id: \"no : id\", " + moment)).isEqualTo("NOT_FOUND id");
        }
        assertThat(refusal(MIA, "id: \"m1\", " + ALL_DAYS)).isEqualTo("answered");
        assertThat(refusal(AUDITOR, "id: \"m1\"")).isEqualTo("NOT_FOUND id");
    }

    @Test
    void beforeTheFirstEventAndTheFirstDayThereIsNothing() {
        String recorded = ask(OFFICE, LATE, "timeline(first: 1) { edges { node { recordedAt } } }")
                .replaceAll(".*recordedAt=([^}]*)}.*", "$1")
                .replace(":14Z", ":13:59.999Z");

        assertThat(refusal(OFFICE, "id: \"m1\", knownAt: \"" + recorded + "\"")).isEqualTo("NOT_FOUND id");
        assertThat(refusal(OFFICE, "id: \"m1\", asOf: \"2026-04-30\"")).isEqualTo("NOT_FOUND id");
        assertThat(refusal(OFFICE, "id: \"m1\", asOf: \"2026-05-01\"")).isEqualTo("answered");
        assertThat(refusal(OFFICE, "id: \"m1\", knownAt: \"2027-01-01T00:00:00Z\""))
                .isEqualTo("BAD_USER_INPUT knownAt");
    }

    @Test
    void U5_whoHasLeftLooksBackNoFurtherThanTheirDays() {
        String fields = "mentors { id } members { participant { id } } goals { id } meetings { id } notes { id }"
                + " cadence { contacts } timeline { edges { node { type happenedAt } } }";
        assertThat(ask(MIA, ALL_DAYS, fields))
                .contains("mentors=[{id=mia}]", "goals=[{id=g1}]", "meetings=[{id=k1}]", "notes=[{id=n1}]")
                .contains("contacts=2")
                .doesNotContain("max", "g2", "k9", "MentorReassigned", "2026-10");
        for (String moment : List.of(ALL_DAYS, LATE)) {
            assertThat(ask(MAX, moment, fields))
                    .contains("mentors=[{id=max}]", "id=g1", "id=g2", "id=k1", "id=k9", "notes=[]", "contacts=3");
        }
        assertThat(ask(MAX, "asOf: \"2026-09-30\"", fields))
                .contains("mentors=[{id=mia}]", "goals=[{id=g1}]", "meetings=[{id=k1}]", "notes=[]")
                .doesNotContain("max", "g2", "k9");
    }

    /** What was recorded later may have been taken back, or been moved out of their days, since. */
    @Test
    void whoHasLeftLooksBackAtNothingThatWasKnownAfterTheirLastDay() {
        assertThat(refusal(MIA, "id: \"m1\", " + LATE)).isEqualTo("BAD_USER_INPUT knownAt");
        assertThat(refusal(MIA, "id: \"m1\", " + ALL_DAYS + ", " + LATE)).isEqualTo("BAD_USER_INPUT knownAt");
        assertThat(refusal(MIA, "id: \"m1\", knownAt: \"2026-10-01T04:00:00Z\""))
                .isEqualTo("BAD_USER_INPUT knownAt");
        assertThat(refusal(MIA, "id: \"m1\", knownAt: \"2026-10-01T03:59:59Z\""))
                .isNotEqualTo("BAD_USER_INPUT knownAt");
        assertThat(refusal(MAX, "id: \"m1\", " + LATE)).isEqualTo("answered");
    }

    /** Though the meeting is of their days. */
    @Test
    void whoHasLeftReadsNoDisputeThatCameLater() {
        ToldAppointments appointments = new ToldAppointments(story, telling.vault(), "m1");
        String disputes = "{ mentorship(id: \"m1\") { meetings { disputes { participantId } } } }";
        appointments.disputed("k1", "hash-2", "mia", BEFORE);
        appointments.disputed("k1", "hash-2", "noah", AFTER);

        assertThat(api.ask(OFFICE, disputes).toString()).contains("participantId=mia", "participantId=noah");
        assertThat(api.ask(NOAH, disputes).toString()).contains("participantId=mia", "participantId=noah");
        assertThat(api.ask(MIA, disputes).toString())
                .contains("participantId=mia")
                .doesNotContain("noah");
    }

    @Test
    void anAuditorReadsFactsAndNoWords() {
        telling.in("m1")
                .development()
                .expects(1, "noah", "Meet monthly", "2026-09-12")
                .named("a1", AreaKind.CAREER, "Interviews", "2026-09-15")
                .shared("r1", "a1", "A guide", "2026-10-02");
        new ToldAppointments(story, telling.vault(), "m1").scheduled("k5", Instant.parse("2026-10-01T01:00:00Z"));
        assertThat(ask(AUDITOR, ALL_DAYS, Whole.of("Mentorship").replaceAll("^ \\{|}$", "")))
                .contains("id=k1", "id=k9", "recordHash=hash-2", "signedName=Signed noah", "topics=[Networks")
                .contains("id=g2, title=(not shown), status=SET", "title=A first year", "purpose=null")
                .contains("type=MeetingSigned", "reason=(not shown)", "summary=null", "notes=[]", "feedback=[]")
                .contains("revision=1, text=(not shown)", "name=(not shown)", "link=null", "place=null")
                .doesNotContain("Words of", "NoteKept", "FeedbackGiven", "Exams", "All well", "Lead a team", "employer")
                .doesNotContain("Meet monthly", "Interviews", "A guide", "café");
        telling.in("m1").declined(null, "2026-11-01");
        assertThat(ask(AUDITOR, ALL_DAYS, "status endExplanation"))
                .contains("status=DECLINED, endExplanation=(not shown)");
        assertThat(ask(OFFICE, ALL_DAYS, "endExplanation")).contains("endExplanation=No time");
    }

    @Test
    void oneRequestShowsWhatStandsAndWhatStoodSideBySide() {
        String below = " { status goals { id } meetings { id } mentors { id } cadence { contacts }"
                + " timeline(first: 100) { edges { node { sequence } } } notes { id } }";
        String past = ask(OFFICE, "asOf: \"2026-09-30\"", below.substring(2, below.length() - 1));
        String now = api.ask(OFFICE, "{ mentorship(id: \"m1\")" + below + " }").toString();

        String both = api.ask(
                        OFFICE,
                        "{ list: mentorships { edges { node { id goals { id } meetings { id } mentors { id } } } }"
                                + " now: mentorship(id: \"m1\")" + below
                                + " then: mentorship(id: \"m1\", asOf: \"2026-09-30\")" + below
                                + " again: mentorship(id: \"m1\", asOf: \"2026-09-30\")" + below
                                + " first: mentorship(id: \"m1\", asOf: \"2026-05-01\") { status goals { id } } }")
                .toString();

        assertThat(both)
                .contains("now=" + inner(now), "then=" + inner(past), "again=" + inner(past))
                .contains("first={status=PROPOSED, goals=[]}");
        assertThat(inner(past)).isNotEqualTo(inner(now));
    }

    private static String inner(String answer) {
        return answer.substring("{mentorship=".length(), answer.length() - 1);
    }

    @Test
    void whatIsErasedIsErasedInThePast() {
        assertThat(ask(OFFICE, LATE, "meetings { topics }")).contains("Networks");

        vault.erases("record:m1:k1");

        assertThat(ask(OFFICE, LATE, "meetings { id topics }")).contains("id=k1, topics=[(erased)]");
    }
}
