package org.mentorledger.server.acceptance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Takes random steps in a mentorship, as Mia, Noah, their office or a stranger, beside a {@link History}. */
final class RandomSteps {
    private static final String SELECTION = "receipt { outcome } mentorship { meetings { id recordHash } }";
    private static final List<Integer> MINUTES = List.of(30, 45, 60);

    private final Office office;
    private final String mentorship;
    private final Random random;
    private final History history = new History();
    private final Map<String, String> hashes = new HashMap<>();

    RandomSteps(Office office, String mentorship, long seed) {
        this.office = office;
        this.mentorship = mentorship;
        this.random = new Random(seed);
    }

    History history() {
        return history;
    }

    /** What a step was, what the ledger answered and what it must have answered. */
    record Step(String what, String answered, String expected) {}

    Step take() {
        String meeting = "k" + random.nextInt(6);
        String goal = "g" + random.nextInt(3);
        String person = random.nextBoolean() ? "mia" : "noah";
        if (random.nextInt(20) == 0) {
            return step(office.mentee("zoe"), "logMeeting", log(meeting), "NOT_FOUND");
        }
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> step(as(person), "logMeeting", log(meeting), history.logs(meeting));
            case 3 -> corrects(meeting, MINUTES.get(random.nextInt(MINUTES.size())));
            case 4, 5 -> step(as(person), "signMeeting", signature(meeting), history.signs(meeting, person));
            case 6 -> attests(meeting, person);
            case 7 -> step(as(person), "disputeMeeting", because(meeting), history.disputes(meeting, person));
            case 8 -> step(as(person), "withdrawDispute", of(meeting), history.withdraws(meeting, person));
            case 9 -> resolves(meeting, person, random.nextBoolean() ? "UPHELD" : "DISMISSED");
            case 10 ->
                random.nextInt(4) == 0
                        ? step(as(person), "voidMeeting", because(meeting), history.voids(meeting))
                        : goes(goal);
            case 11 -> goes(goal);
            case 12 -> checksIn("c" + random.nextInt(6));
            default -> step(office.desk(), "setGoal", goal(goal, "title", "Goal " + goal), history.setsGoal(goal));
        };
    }

    private Person as(String person) {
        return person.equals("mia") ? office.mentor("mia") : office.mentee("noah");
    }

    private Step corrects(String meeting, int minutes) {
        Map<String, Object> input = because(meeting);
        input.put("minutes", minutes);
        return step(office.desk(), "correctMeeting", input, history.corrects(meeting, minutes));
    }

    private Step attests(String meeting, String person) {
        Map<String, Object> input = signature(meeting);
        input.putAll(Map.of("participantId", person, "signedOn", "2026-10-01"));
        return step(office.desk(), "recordPaperSignature", input, history.signs(meeting, person));
    }

    private Step resolves(String meeting, String person, String resolution) {
        Map<String, Object> input = because(meeting);
        input.putAll(Map.of("participantId", person, "resolution", resolution));
        return step(office.desk(), "resolveDispute", input, history.resolves(meeting, person, resolution));
    }

    private Step goes(String goal) {
        return switch (random.nextInt(3)) {
            case 0 -> step(as("noah"), "achieveGoal", goal(goal, "achievedOn", "2026-06-01"), history.achieves(goal));
            case 1 -> step(as("noah"), "abandonGoal", goal(goal, "reason", "No longer"), history.abandons(goal));
            default -> step(as("noah"), "reopenGoal", goal(goal, "reason", "Again"), history.reopens(goal));
        };
    }

    private Step checksIn(String checkIn) {
        Map<String, Object> input = new HashMap<>(Map.of("mentorshipId", mentorship, "checkInId", checkIn));
        input.putAll(Map.of("heldOn", "2026-04-0" + (1 + checkIn.charAt(1) - '0'), "channel", "EMAIL"));
        return step(as("noah"), "recordCheckIn", input, history.checksIn(checkIn));
    }

    private Map<String, Object> of(String meeting) {
        return new HashMap<>(Map.of("mentorshipId", mentorship, "meetingId", meeting));
    }

    private Map<String, Object> because(String meeting) {
        Map<String, Object> input = of(meeting);
        input.put("reason", "So it was");
        return input;
    }

    private Map<String, Object> log(String meeting) {
        Map<String, Object> input = of(meeting);
        input.putAll(Map.of(
                "heldOn",
                "2026-03-0" + (1 + meeting.charAt(1) - '0'),
                "minutes",
                45,
                "topics",
                List.of("Topic of " + meeting),
                "channel",
                "VIDEO",
                "venue",
                "ONLINE"));
        return input;
    }

    private Map<String, Object> signature(String meeting) {
        Map<String, Object> input = of(meeting);
        input.putAll(Map.of("recordHash", hashes.getOrDefault(meeting, "0".repeat(64)), "signedName", "A name"));
        return input;
    }

    private Map<String, Object> goal(String goal, String field, String value) {
        return new HashMap<>(Map.of("mentorshipId", mentorship, "goalId", goal, field, value));
    }

    private Step step(Person person, String mutation, Map<String, Object> input, String expected) {
        String what = mutation + " " + input.getOrDefault("meetingId", input.getOrDefault("goalId", ""));
        JsonNode answer = person.tries(mutation, input, SELECTION);
        JsonNode payload = answer.path("data").path(mutation);
        payload.path("mentorship").path("meetings").forEach(this::remember);
        String answered = answer.has("errors")
                ? answer.path("errors").path(0).path("extensions").path("code").asString()
                : payload.path("receipt").path("outcome").asString();
        return new Step(what, answered, expected);
    }

    private void remember(JsonNode meeting) {
        hashes.put(meeting.path("id").asString(), meeting.path("recordHash").asString());
    }
}
