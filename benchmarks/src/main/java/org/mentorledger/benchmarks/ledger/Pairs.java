package org.mentorledger.benchmarks.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.mentorledger.benchmarks.measuring.Clients;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;

/** Pairs of mentor and mentee under the rules of OACETT, each with a mentorship that has begun. */
public final class Pairs {
    private static final String PROGRAM = "benchmark";
    private static final List<String> AGREEMENTS = List.of("COMMITMENT", "CONFIDENTIALITY");

    private final Ledger ledger;
    private final Clients clients;
    private final AtomicInteger made = new AtomicInteger();

    private static final LocalDate HELD_FROM = LocalDate.parse("2026-09-01");
    private static final int DAYS = 60;

    /** No pairs yet; their program is defined. */
    public Pairs(Ledger ledger, Clients clients) {
        this.ledger = ledger;
        this.clients = clients;
        ledger.does(
                "defineProgram",
                Map.of(
                        "id", PROGRAM,
                        "name", "Benchmark",
                        "template", "OACETT_CPD",
                        "timeZone", "America/Toronto",
                        "coordinatorIds", List.of("office")),
                Ledger.OFFICE);
    }

    /** How many there are. */
    public int count() {
        return made.get();
    }

    /** So many more mentorships, begun; their ids. */
    public List<String> begin(int count) throws Exception {
        int from = made.getAndAdd(count);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add("m-" + (from + i));
        }
        clients.each(count, i -> begin(ids.get(i)));
        return ids;
    }

    /** Who logs the meetings of that mentorship. */
    public static Actor mentee(String mentorship) {
        return Ledger.person(mentorship + "-mentee", Role.MENTEE);
    }

    /** A meeting of that mentorship, as its mentee logs it. */
    public static Map<String, Object> meeting(String mentorship, int number) {
        return Map.of(
                "mentorshipId",
                mentorship,
                "meetingId",
                "meeting-" + number,
                "heldOn",
                HELD_FROM.plusDays(number % DAYS).toString(),
                "minutes",
                45,
                "topics",
                List.of("What an interview is like", "The next term"),
                "channel",
                "VIDEO",
                "venue",
                "ONLINE");
    }

    private void begin(String mentorship) {
        String mentor = mentorship + "-mentor";
        String mentee = mentorship + "-mentee";
        register(mentor, "MENTOR");
        register(mentee, "MENTEE");
        does(
                "proposeMentorship",
                Map.of(
                        "id",
                        mentorship,
                        "programId",
                        PROGRAM,
                        "mentorIds",
                        List.of(mentor),
                        "menteeIds",
                        List.of(mentee),
                        "relationType",
                        "NON_SUPERVISING",
                        "purpose",
                        "From college into a first position"));
        accept(mentorship, Ledger.person(mentor, Role.MENTOR));
        accept(mentorship, mentee(mentorship));
        does("startMentorship", Map.of("mentorshipId", mentorship, "startOn", "2026-09-01"));
    }

    private void register(String person, String role) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "id",
                person,
                "name",
                "Somebody " + person,
                "programId",
                PROGRAM,
                "roles",
                List.of(role),
                "body",
                "OACETT",
                "memberNumber",
                person,
                "email",
                person + "@example.org"));
        if (role.equals("MENTEE")) {
            input.put("graduationDate", "2026-12-15");
        }
        does("registerParticipant", input);
    }

    private void accept(String mentorship, Actor person) {
        ledger.does(
                "acceptMentorship",
                Map.of("mentorshipId", mentorship, "acceptedOn", "2026-08-20", "agreements", AGREEMENTS),
                person);
    }

    private void does(String mutation, Map<String, Object> input) {
        ledger.does(mutation, input, Ledger.OFFICE);
    }
}
