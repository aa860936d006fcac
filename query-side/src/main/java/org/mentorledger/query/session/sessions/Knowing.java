package org.mentorledger.query.session.sessions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions an asker may know.
 *
 * @param overseen the programs of which they read everything; null: of all
 * @param programs the programs of which they may know
 * @param selves every id under which they ask
 */
record Knowing(@Nullable Set<String> overseen, Set<String> programs, Set<String> selves) {
    Knowing {
        overseen = overseen == null ? null : Set.copyOf(overseen);
        programs = Set.copyOf(programs);
        selves = Set.copyOf(selves);
    }

    /** Whether they may know that one: their programs', and whatever they take part in, lead or are asked to. */
    boolean knows(SessionRecord session) {
        return oversees(session)
                || programs.contains(session.programId())
                || session.people().stream().anyMatch(selves::contains);
    }

    /** What they may read of it. */
    SessionReader readerOf(SessionRecord session) {
        return SessionReader.of(session, oversees(session), selves);
    }

    private boolean oversees(SessionRecord session) {
        return overseen == null || overseen.contains(session.programId());
    }
}
