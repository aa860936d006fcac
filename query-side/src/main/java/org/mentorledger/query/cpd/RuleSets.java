package org.mentorledger.query.cpd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentorledger.kernel.session.SessionKind;

/** The table of rule sets (REQUIREMENTS, part C): another body, or another year, is another line. */
public final class RuleSets {
    private static final String PEER = "PEER_AND_PROFESSIONAL_INTERACTION";
    private static final String TRAINING = "MANAGEMENT_LEADERSHIP_TRAINING";
    private static final int ANY_LENGTH = 1;
    private static final int THREE_HOURS = 180;

    private static final List<RuleSet> TABLE = List.of(
            new RuleSet(
                    "OACETT-2016",
                    "OACETT",
                    null,
                    LocalDate.of(2024, 12, 31),
                    RuleSet.Unit.ACTIVITY,
                    PEER,
                    false,
                    4,
                    3,
                    List.of(
                            new RuleSet.Attendance(SessionKind.KNOWLEDGE_EXCHANGE, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.WORKSHOP, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.NETWORKING, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.TRAINING, TRAINING, THREE_HOURS))),
            new RuleSet(
                    "OACETT-2025",
                    "OACETT",
                    LocalDate.of(2025, 1, 1),
                    null,
                    RuleSet.Unit.HOUR,
                    PEER,
                    false,
                    30,
                    3,
                    List.of(
                            new RuleSet.Attendance(SessionKind.KNOWLEDGE_EXCHANGE, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.WORKSHOP, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.NETWORKING, PEER, ANY_LENGTH),
                            new RuleSet.Attendance(SessionKind.TRAINING, TRAINING, ANY_LENGTH))));

    private RuleSets() {}

    /** The rules of that body in force on the day, if the table has them. */
    public static Optional<RuleSet> of(String body, LocalDate day) {
        return TABLE.stream()
                .filter(rules -> rules.body().equals(body) && rules.holdsOn(day))
                .findFirst();
    }
}
