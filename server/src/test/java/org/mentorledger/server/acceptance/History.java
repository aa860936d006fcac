package org.mentorledger.server.acceptance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a mentorship of Mia and Noah must be like after any sequence of steps, told without events, aggregates or views:
 * each step gives the outcome or the code that the ledger must answer with.
 */
final class History {
    private static final String DONE = "DONE";
    private static final String ALREADY_SO = "ALREADY_SO";
    private static final String NOT_FOUND = "NOT_FOUND";

    private final Map<String, Meeting> meetings = new TreeMap<>();
    private final Map<String, String> goals = new TreeMap<>();
    private final Set<String> checkIns = new HashSet<>();
    private int events;

    private static final class Meeting {
        private int minutes = 45;
        private boolean isVoid;
        private final Set<String> signers = new HashSet<>();
        private final Map<String, String> disputes = new HashMap<>();

        boolean isDisputedBy(String person) {
            return List.of("OPEN", "UPHELD").contains(disputes.getOrDefault(person, ""));
        }

        String state() {
            if (isVoid) {
                return "VOID";
            }
            if (isDisputedBy("mia") || isDisputedBy("noah")) {
                return "DISPUTED";
            }
            return signers.size() == 2 ? "COMPLETE" : "UNSIGNED";
        }
    }

    String logs(String meeting) {
        return meetings.putIfAbsent(meeting, new Meeting()) == null ? done() : ALREADY_SO;
    }

    String corrects(String id, int minutes) {
        return standing(id, meeting -> {
            if (meeting.minutes == minutes) {
                return ALREADY_SO;
            }
            meeting.minutes = minutes;
            meeting.signers.clear();
            meeting.disputes.clear();
            return done();
        });
    }

    String voids(String id) {
        Meeting known = meetings.get(id);
        if (known != null && known.isVoid) {
            return ALREADY_SO;
        }
        return standing(id, meeting -> {
            if (meeting.isDisputedBy("mia") || meeting.isDisputedBy("noah")) {
                return "MEETING_DISPUTED";
            }
            meeting.isVoid = true;
            return done();
        });
    }

    String signs(String id, String person) {
        return standing(id, meeting -> {
            if (meeting.signers.contains(person)) {
                return ALREADY_SO;
            }
            if (meeting.isDisputedBy(person)) {
                return "DISPUTED_BY_SIGNER";
            }
            meeting.signers.add(person);
            return done();
        });
    }

    String disputes(String id, String person) {
        return standing(id, meeting -> {
            if (meeting.isDisputedBy(person)) {
                return ALREADY_SO;
            }
            meeting.disputes.put(person, "OPEN");
            return done();
        });
    }

    String withdraws(String id, String person) {
        return ends(id, person, "WITHDRAWN");
    }

    String resolves(String id, String person, String resolution) {
        return ends(id, person, resolution);
    }

    private String ends(String id, String person, String fate) {
        return standing(id, meeting -> {
            String now = meeting.disputes.getOrDefault(person, "");
            if (now.equals(fate)) {
                return ALREADY_SO;
            }
            if (!now.equals("OPEN")) {
                return "NOT_DISPUTED";
            }
            meeting.disputes.put(person, fate);
            return done();
        });
    }

    String setsGoal(String goal) {
        return goals.putIfAbsent(goal, "SET") == null ? done() : ALREADY_SO;
    }

    String achieves(String goal) {
        return switch (goals.getOrDefault(goal, "")) {
            case "" -> NOT_FOUND;
            case "ACHIEVED" -> ALREADY_SO;
            case "ABANDONED" -> "GOAL_NOT_OPEN";
            default -> becomes(goal, "ACHIEVED");
        };
    }

    String abandons(String goal) {
        return switch (goals.getOrDefault(goal, "")) {
            case "" -> NOT_FOUND;
            case "ACHIEVED" -> "GOAL_ALREADY_ACHIEVED";
            case "ABANDONED" -> ALREADY_SO;
            default -> becomes(goal, "ABANDONED");
        };
    }

    String reopens(String goal) {
        return switch (goals.getOrDefault(goal, "")) {
            case "" -> NOT_FOUND;
            case "SET" -> ALREADY_SO;
            default -> becomes(goal, "SET");
        };
    }

    String checksIn(String checkIn) {
        return checkIns.add(checkIn) ? done() : ALREADY_SO;
    }

    /** How many events the steps left. */
    int events() {
        return events;
    }

    /** Goals as {@code id status}. */
    List<String> goals() {
        return goals.entrySet().stream()
                .map(goal -> goal.getKey() + " " + goal.getValue())
                .toList();
    }

    /** Meetings as {@code id status minutes signers}. */
    List<String> meetings() {
        return meetings.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue().isVoid ? " VOID " : " LOGGED ")
                        + entry.getValue().minutes + " "
                        + (entry.getValue().isVoid
                                ? ""
                                : entry.getValue().signers.stream().sorted().collect(Collectors.joining(","))))
                .toList();
    }

    /** Entries of a ledger as {@code meeting state}. */
    List<String> entries() {
        return meetings.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().state())
                .toList();
    }

    int signedMinutes() {
        return meetings.values().stream()
                .filter(meeting -> meeting.state().equals("COMPLETE"))
                .mapToInt(meeting -> meeting.minutes)
                .sum();
    }

    /** Meetings that stand, and check-ins. */
    int contacts() {
        long held =
                meetings.values().stream().filter(meeting -> !meeting.isVoid).count();
        return Math.toIntExact(held) + checkIns.size();
    }

    private String standing(String id, Function<Meeting, String> step) {
        Meeting meeting = meetings.get(id);
        if (meeting == null) {
            return NOT_FOUND;
        }
        return meeting.isVoid ? "MEETING_VOID" : step.apply(meeting);
    }

    private String becomes(String goal, String status) {
        goals.put(goal, status);
        return done();
    }

    private String done() {
        events++;
        return DONE;
    }
}
