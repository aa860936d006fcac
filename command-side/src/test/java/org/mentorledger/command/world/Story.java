package org.mentorledger.command.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentorledger.command.facts.ParticipantFacts;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.MeetingEvent.MeetingLogged;

/** Mia mentors Noah in a program of OACETT, told as far as a test needs it. Today is 2026-06-15. */
public final class Story implements AutoCloseable {
    /** The ledger it is told in. */
    public final World world = new World();

    /** Of no program, and of all. */
    public final Person admin = world.person("admin", Role.ADMIN);

    /** The program's coordinator. */
    public final Person office = world.person("office", Role.COORDINATOR);

    /** Another program's coordinator. */
    public final Person stranger = world.person("stranger", Role.COORDINATOR);

    /** The mentor. */
    public final Person mia = world.person("mia", Role.MENTOR);

    /** The mentee. */
    public final Person noah = world.person("noah", Role.MENTEE);

    /** A mentee of the program, but not of Mia. */
    public final Person zoe = world.person("zoe", Role.MENTEE);

    /** Another mentor of the program. */
    public final Person max = world.person("max", Role.MENTOR);

    /** Up to the program and its people. */
    public Story withPeople() {
        return withProgram(Map.of());
    }

    /** The same, with such a policy. */
    public Story withProgram(Map<String, ?> policy) {
        admin.does(
                "defineProgram",
                Map.of(
                        "id", "p",
                        "name", "Program",
                        "template", "OACETT_CPD",
                        "coordinatorIds", List.of("office"),
                        "policy", policy));
        office.does(
                "openCycle",
                Map.of("programId", "p", "cycleId", "c", "name", "Year", "from", "2026-02-01", "to", "2026-12-31"));
        registers("mia", "Mia Tremblay", "MENTOR");
        registers("max", "Max Roy", "MENTOR");
        registers("noah", "Noah Singh", "MENTEE");
        registers("zoe", "Zoe Li", "MENTEE");
        return this;
    }

    /** With the program's policy revised in that. */
    public Story revised(Map<String, ?> policy) {
        office.does("reviseProgramPolicy", Map.of("programId", "p", "policy", policy, "reason", "As decided"));
        return this;
    }

    /** With those careers on the program's list. */
    public Story listing(String... careers) {
        for (String career : careers) {
            office.does("listCareer", Map.of("programId", "p", "career", career));
        }
        return this;
    }

    /** Up to the proposal, with the window [2026-02-01, 2027-02-01). */
    public Story proposed() {
        office.does("proposeMentorship", proposal());
        return this;
    }

    /** Up to the acceptance of both, with their agreements, on 2026-02-15. */
    public Story accepted() {
        mia.does("acceptMentorship", acceptance());
        noah.does("acceptMentorship", acceptance());
        return this;
    }

    /** Up to the start on 2026-03-01. */
    public Story started() {
        office.does("startMentorship", Map.of("mentorshipId", "m", "startOn", "2026-03-01"));
        return this;
    }

    /** Up to a running mentorship of Mia and Noah from 2026-03-01, in a program that asks for no agreements. */
    public Story running(Map<String, ?> policy) {
        Map<String, Object> lean = new HashMap<>(policy);
        lean.putIfAbsent("agreements", List.of());
        withProgram(lean).proposed();
        office.does("acceptMentorship", Map.of("mentorshipId", "m", "acceptedOn", "2026-02-15"));
        return started();
    }

    /** A person with a birth date and a graduation, registered into the program. */
    public void registers(String id, String name, String role) {
        office.does(
                "registerParticipant",
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "programId",
                        "p",
                        "roles",
                        List.of(role),
                        "birthDate",
                        "2000-01-01",
                        "graduationDate",
                        "2026-06-01"));
    }

    /** What other streams see of a person. */
    public ParticipantFacts facts(String id) {
        return world.facts().participant(new ParticipantId(id)).orElseThrow();
    }

    /** The input of a signature of the meeting that was logged last. */
    public Map<String, Object> signature(String name) {
        MeetingLogged logged = world.events("mentorship:m").stream()
                .filter(MeetingLogged.class::isInstance)
                .map(MeetingLogged.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return Map.of(
                "mentorshipId",
                "m",
                "meetingId",
                logged.meetingId().value(),
                "recordHash",
                logged.facts().recordHash(),
                "signedName",
                name);
    }

    /** The input of the proposal. */
    public static Map<String, Object> proposal() {
        return Map.of(
                "id", "m",
                "programId", "p",
                "mentorIds", List.of("mia"),
                "menteeIds", List.of("noah"),
                "relationType", "NON_SUPERVISING");
    }

    /** The input of an acceptance. */
    public static Map<String, Object> acceptance() {
        return Map.of(
                "mentorshipId", "m",
                "acceptedOn", "2026-02-15",
                "agreements", List.of("COMMITMENT", "CONFIDENTIALITY"));
    }

    /** The input of a meeting of 45 minutes on 2026-05-10. */
    public static Map<String, Object> meeting() {
        return Map.of(
                "mentorshipId", "m",
                "meetingId", "k",
                "heldOn", "2026-05-10",
                "minutes", 45,
                "topics", List.of("Résumé"),
                "channel", "VIDEO",
                "venue", "ONLINE");
    }

    /** The input of a meeting of 45 minutes to come, on 2026-06-20. */
    public static Map<String, Object> appointment() {
        return Map.of(
                "mentorshipId", "m",
                "meetingId", "k",
                "startsAt", "2026-06-20T10:00:00-04:00",
                "minutes", 45,
                "channel", "VIDEO");
    }

    /** The input of a session of two hours with a seat for everybody, on 2026-06-10. */
    public static Map<String, Object> session() {
        return Map.of(
                "id", "s",
                "programId", "p",
                "kind", "KNOWLEDGE_EXCHANGE",
                "startsAt", "2026-06-10T10:00:00-04:00",
                "minutes", 120);
    }

    /** Such fields of the session: names and values in turn. */
    public static Map<String, Object> inSession(Object... fields) {
        return with(Map.of("sessionId", "s"), fields);
    }

    /** Such fields of the mentorship: names and values in turn. */
    public static Map<String, Object> told(Object... fields) {
        return with(Map.of("mentorshipId", "m"), fields);
    }

    /** Such fields of Noah in the program: names and values in turn. */
    public static Map<String, Object> noah(Object... fields) {
        return with(Map.of("programId", "p", "participantId", "noah"), fields);
    }

    /** That input with other fields: names and values in turn. */
    public static Map<String, Object> with(Map<String, Object> input, Object... fields) {
        Map<String, Object> changed = new HashMap<>(input);
        for (int i = 0; i < fields.length; i += 2) {
            changed.put((String) fields[i], fields[i + 1]);
        }
        return changed;
    }

    @Override
    public void close() {
        world.close();
    }
}
