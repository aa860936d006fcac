package org.mentorledger.command.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentorledger.command.dispatch.Refusal;
import org.mentorledger.kernel.program.MemberRole;
import org.mentorledger.kernel.program.Policy;
import org.mentorledger.kernel.program.Policy.Shape;

/** How many mentors and mentees a policy lets stand together. */
final class Shapes {
    private Shapes() {}

    /** Whether so many may; while a mentee is awaited, every shape with that many mentors can still come about. */
    static boolean allows(Policy policy, int mentors, int mentees) {
        Shape withOne = mentors > 1 ? Shape.MANY_TO_ONE : Shape.ONE_TO_ONE;
        Shape withMany = mentors > 1 ? Shape.MANY_TO_MANY : Shape.ONE_TO_MANY;
        return switch (mentees) {
            case 0 -> policy.shapes().contains(withOne) || policy.shapes().contains(withMany);
            case 1 -> policy.shapes().contains(withOne);
            default -> policy.shapes().contains(withMany);
        };
    }

    /** Bars parties of whom, on that day or later, more or fewer stand together than may. */
    static Optional<Refusal> barred(Policy policy, Parties parties, LocalDate day, String field) {
        boolean isAllowed = changes(parties, day)
                .allMatch(on -> allows(
                        policy,
                        parties.side(MemberRole.MENTOR, on).size(),
                        parties.side(MemberRole.MENTEE, on).size()));
        return isAllowed ? Optional.empty() : Optional.of(MentorshipRule.SHAPE_NOT_ALLOWED.refuse(field));
    }

    /** Bars parties of whom, on that day or later, nobody stands on one side. */
    static Optional<Refusal> deserted(Parties parties, MemberRole role, LocalDate day, String field) {
        boolean isDeserted =
                changes(parties, day).anyMatch(on -> parties.side(role, on).isEmpty());
        return isDeserted ? Optional.of(LifecycleRule.LAST_OF_SIDE.refuse(field)) : Optional.empty();
    }

    /** That day, and the later ones on which others stand together than on the day before. */
    private static Stream<LocalDate> changes(Parties parties, LocalDate day) {
        Stream<LocalDate> later = parties.all().stream()
                .flatMap(party -> Stream.of(
                        Optional.ofNullable(party.from()),
                        Optional.ofNullable(party.to()).map(last -> last.plusDays(1))))
                .flatMap(Optional::stream)
                .filter(change -> change.isAfter(day));
        return Stream.concat(Stream.of(day), later);
    }
}
