package org.mentorledger.command.session;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mentorledger.command.session.Presences.Noted;
import org.mentorledger.kernel.session.Presence;
import org.mentorledger.kernel.session.Stay;
import org.mentorledger.kernel.vault.Vault;

/**
 * What is said of somebody's being there, in clear.
 *
 * @param role as what, in the words of the list
 */
record Statement(Presence presence, @Nullable String role) {

    /** What is recorded of them, if anything stands. */
    static Optional<Statement> of(Noted noted, Vault vault) {
        return Optional.ofNullable(noted.presence()).map(presence -> new Statement(presence, role(noted, vault)));
    }

    /** Whether this says nothing that the other does not say. */
    boolean isWithin(Statement other) {
        boolean sameRole = role == null || role.equals(other.role);
        return sameRole && (presence.equals(other.presence) || isPartOf(other.presence));
    }

    /** Both together, if they are different times of being there. */
    Optional<Statement> and(Statement other) {
        List<Stay> stays = Stays.inOrder(Stream.concat(presence.stays().stream(), other.presence.stays().stream()));
        boolean isMore = presence.status().isPresence()
                && other.presence.status().isPresence()
                && !presence.stays().isEmpty()
                && !other.presence.stays().isEmpty()
                && (presence.minutes() == null) == (other.presence.minutes() == null)
                && (role == null || other.role == null || role.equals(other.role))
                && Stays.areApart(stays);
        return isMore
                ? Optional.of(new Statement(
                        new Presence(first(other, stays).status(), stays, minutes(other.presence)),
                        role == null ? other.role : role))
                : Optional.empty();
    }

    /** Whoever was not late the first time was not late. */
    private Presence first(Statement other, List<Stay> stays) {
        return presence.stays().contains(stays.get(0)) ? presence : other.presence;
    }

    private @Nullable Integer minutes(Presence other) {
        return presence.minutes() == null || other.minutes() == null ? null : presence.minutes() + other.minutes();
    }

    /** Of several times only the first tells whether they were late; how long each was nobody knows. */
    private boolean isPartOf(Presence whole) {
        boolean isFirst = !presence.stays().isEmpty()
                && !whole.stays().isEmpty()
                && presence.stays().get(0).equals(whole.stays().get(0));
        return presence.status().isPresence()
                && whole.status().isPresence()
                && (presence.status() == whole.status() || !isFirst)
                && presence.minutes() == null
                && whole.minutes() == null
                && !presence.stays().isEmpty()
                && presence.stays().size() < whole.stays().size()
                && whole.stays().containsAll(presence.stays());
    }

    private static @Nullable String role(Noted noted, Vault vault) {
        return Optional.ofNullable(noted.text())
                .flatMap(vault::open)
                .map(text -> text.get("role"))
                .orElse(null);
    }

    /** Whether it says the very same. */
    boolean isSame(Statement other) {
        return presence.equals(other.presence) && Objects.equals(role, other.role);
    }
}
