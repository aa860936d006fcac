package org.mentorledger.query;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventJson;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.id.StreamId;
import org.mentorledger.kernel.mentorship.Attendance;
import org.mentorledger.kernel.mentorship.RelationType;
import org.mentorledger.kernel.participant.ParticipantEvent;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.vault.KeyName;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Story;

/** Tells a story of mentoring in few words: mia mentors noah, in the program oacett, coordinated by office. */
public final class Telling {
    /** The day on which meetings are held unless said. */
    public static final LocalDate HELD = LocalDate.of(2026, 9, 10);

    private final Story story;
    private final Keys keys = new Keys();
    private final Vault vault = new TinkVault(keys);
    private final ToldMeetings meetings;
    private final ToldMemberships memberships;
    private final ToldPeople people;

    /** Tells into that story. */
    public static Telling of(Story story) {
        return new Telling(story);
    }

    Telling(Story story) {
        this.story = story;
        this.meetings = new ToldMeetings(story, vault);
        this.memberships = new ToldMemberships(story, vault);
        this.people = new ToldPeople(story, vault);
    }

    /** Someone comes into the program, prepares, leaves and comes back. */
    public void membership(String id) {
        memberships.lived(id);
    }

    /** The vault under whose keys everything is sealed. */
    public Vault vault() {
        return vault;
    }

    /** Erases what was sealed under a key. */
    public void erase(String key) {
        keys.destroy(key);
    }

    /** A year: everything once, with a meeting logged, signed, corrected and signed again. */
    public void aYear() {
        people();
        mentorship("m1", RelationType.NON_SUPERVISING, List.of("mia"), List.of("noah"));
        goal("m1", "g1", "Find a first employer");
        logged("m1", "k1", "hash-1", 90, LocalTime.of(14, 0), mentor("mia", 90), mentee("noah", 90));
        signed("m1", "k1", "hash-1", "noah");
        signed("m1", "k1", "hash-1", "mia");
        corrected("m1", "k1", "hash-2", 60, mentor("mia", 60), mentee("noah", 60));
        signed("m1", "k1", "hash-2", "noah");
        signed("m1", "k1", "hash-2", "mia");
        renamed("noah", "Noah Lee");
        people.lived("noah", "mia");
        memberships.lived("lou");
        achieved("m1", "g1");
    }

    /** The program and its two people, of the body OACETT. */
    public void people() {
        story.happens("program:oacett", Facts.defined("oacett", "OACETT mentoring", "office"));
        story.happens("program:oacett", Facts.cycle("oacett", "c1", "2026/27"));
        story.happens("program:oacett", Facts.period("oacett", "c1", "autumn", "Autumn placements"));
        story.happens("program:oacett", Facts.appointed("oacett", "registry"));
        story.happens("program:oacett", Facts.removed("oacett", "registry"));
        story.happens("program:oacett", Facts.revised("oacett", "OACETT"));
        registered("mia", "Mia Tremblay", MemberRole.MENTOR);
        registered("noah", "Noah Singh", MemberRole.MENTEE);
    }

    /** A person becomes known, designated and a member of the program. */
    public void registered(String id, String name, MemberRole role) {
        registered(id, name, id + "@example.org", role);
    }

    /** The same, with such an e-mail address. */
    public void registered(String id, String name, String email, MemberRole role) {
        people.registered(id, name, email);
        memberships.joined(id, role);
    }

    /** A person becomes known and designated, and a member of nothing. */
    public void known(String id, String name) {
        people.registered(id, name, id + "@example.org");
    }

    /** One id turns out to be another's. */
    public void merged(String retiredId, String keptId) {
        people.merged(retiredId, keptId);
    }

    /** A person takes another name. */
    public void renamed(String id, String name) {
        ParticipantId person = new ParticipantId(id);
        story.happens(
                StreamId.of(person),
                new ParticipantEvent.Renamed(
                        person, vault.seal(KeyName.of(person), Map.of("name", name)), HELD, Facts.ZONE));
    }

    /** A mentorship is proposed, as {@code office}. */
    public void proposed(String id, RelationType relation, List<String> mentors, List<String> mentees) {
        new ToldTerms(story, vault, id).proposed(relation, mentors, mentees);
    }

    /** A mentorship is proposed, accepted and started. */
    public void mentorship(String id, RelationType relation, List<String> mentors, List<String> mentees) {
        new ToldTerms(story, vault, id).begun(relation, mentors, mentees);
    }

    /** A goal is set. */
    public void goal(String mentorshipId, String goalId, String title) {
        in(mentorshipId).development().set(goalId, title, HELD.toString());
    }

    /** A goal is achieved. */
    public void achieved(String mentorshipId, String goalId) {
        in(mentorshipId)
                .development()
                .achieved(goalId, "A contract", HELD.plusDays(30).toString());
    }

    /** One who mentored for so many minutes. */
    public static Attendance mentor(String id, int minutes) {
        return new Attendance(new ParticipantId(id), MemberRole.MENTOR, minutes);
    }

    /** One who was mentored for so many minutes. */
    public static Attendance mentee(String id, int minutes) {
        return new Attendance(new ParticipantId(id), MemberRole.MENTEE, minutes);
    }

    /** A meeting is logged, by {@code noah}. */
    public void logged(
            String mentorshipId,
            String meetingId,
            String hash,
            int minutes,
            @Nullable LocalTime startedAt,
            Attendance... attendance) {
        meetings.logged(mentorshipId, meetingId, hash, minutes, startedAt, attendance);
    }

    /** A meeting of that day is logged, by {@code noah}; what is over a month old is read from a sheet, by the office. */
    public void loggedOn(
            LocalDate heldOn,
            String mentorshipId,
            String meetingId,
            String hash,
            int minutes,
            @Nullable LocalTime startedAt,
            Attendance... attendance) {
        meetings.loggedOn(heldOn, mentorshipId, meetingId, hash, minutes, startedAt, attendance);
    }

    /** A meeting is corrected: it has another record from now on. */
    public void corrected(String mentorshipId, String meetingId, String hash, int minutes, Attendance... attendance) {
        meetings.corrected(mentorshipId, meetingId, hash, minutes, attendance);
    }

    /** A person signs the record with that hash. */
    public void signed(String mentorshipId, String meetingId, String hash, String signer) {
        meetings.signed(mentorshipId, meetingId, hash, signer);
    }

    /** How one mentorship goes. */
    public ToldMentorship in(String mentorshipId) {
        return new ToldMentorship(story, vault, mentorshipId);
    }

    static String json(List<String> texts) {
        return EventJson.mapper().writeValueAsString(texts);
    }
}
