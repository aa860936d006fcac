package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.dispatch.CommonRule;
import org.mentorledger.command.dispatch.Decision;
import org.mentorledger.command.facts.Held;
import org.mentorledger.kernel.membership.MembershipEvent;

/**
 * Taking back one version of what a member agreed to or completed.
 *
 * @param version which; null: none stands
 */
record Revocation(Held held, String name, @Nullable Integer version, LocalDate day, Matter matter) {

    /** Of that version, or else of the latest that stands. */
    static Revocation of(Held held, String name, @Nullable Integer version, @Nullable LocalDate day, Matter matter) {
        Integer latest = held.latest(name).isPresent() ? held.latest(name).getAsInt() : null;
        return new Revocation(held, name, version == null ? latest : version, matter.day(day), matter);
    }

    /**
     * Decides it.
     *
     * @param field that names the thing in the input
     * @param event makes the event of a version and a day
     */
    Decision decide(String field, BiFunction<Integer, LocalDate, MembershipEvent> event) {
        LocalDate since = version == null ? null : held.since(name, version);
        if (version == null || since == null) {
            return wasHeld() ? Decision.alreadySo() : CommonRule.NOT_FOUND.refuse(field);
        }
        if (matter.act().isBefore(day)) {
            return MembershipRule.HAPPENED_IN_FUTURE.refuse("revokedOn");
        }
        return day.isBefore(since)
                ? MembershipRule.OUT_OF_ORDER.refuse("revokedOn")
                : Decision.done(event.apply(version, day));
    }

    private boolean wasHeld() {
        return held.versions().stream()
                .anyMatch(was -> was.name().equals(name) && (version == null || was.version() == version));
    }
}
