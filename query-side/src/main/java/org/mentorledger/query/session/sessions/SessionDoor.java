package org.mentorledger.query.session.sessions;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.actor.Role;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.access.Standings;
import org.springframework.stereotype.Component;

/** The one door to sessions: each as far as the asker may read it; who reads of others who take part is written down. */
@Component
@RunsOn(NodeRole.API)
public class SessionDoor {
    private final SessionViews sessions;
    private final Access access;
    private final Standings standings;
    private final Disclosures disclosures;

    SessionDoor(SessionViews sessions, Access access, Standings standings, Disclosures disclosures) {
        this.sessions = sessions;
        this.access = access;
        this.standings = standings;
        this.disclosures = disclosures;
    }

    /** The session; empty to whoever may not know it, and when there is none. */
    public Optional<SessionView> open(Actor actor, String id) {
        return watch(actor, id).map(Shown::view);
    }

    /** The same, for one who goes on looking at it. */
    public Optional<Shown<SessionView>> watch(Actor actor, String id) {
        Knowing knowing = knowing(actor);
        return sessions.find(id).filter(knowing::knows).map(session -> {
            SessionReader reader = knowing.readerOf(session);
            return new Shown<>(shown(actor, session, knowing), () -> isStillReadBy(reader, session, actor));
        });
    }

    /** Whether somebody belongs to the program is asked only of those who may know the session for nothing else. */
    private boolean isStillReadBy(SessionReader reader, SessionRecord session, Actor actor) {
        boolean isOffice = access.oversees(actor, session.programId());
        Set<String> selves = standings.selves(actor);
        return SessionReader.of(session, isOffice, selves).equals(reader)
                && (isOffice
                        || !Collections.disjoint(session.people(), selves)
                        || access.mayKnowProgram(actor, session.programId()));
    }

    /** Those of these sessions that the asker may know, by id. */
    public Map<String, SessionView> open(Actor actor, Collection<String> ids) {
        Knowing knowing = knowing(actor);
        Map<String, SessionView> open = new HashMap<>();
        sessions.find(ids).forEach((id, session) -> {
            if (knowing.knows(session)) {
                open.put(id, shown(actor, session, knowing));
            }
        });
        return open;
    }

    /** The session that the actor has just changed, as far as they may read it. */
    public Optional<SessionView> changed(Actor actor, String id) {
        Knowing knowing = knowing(actor);
        return sessions.find(id).map(session -> shown(actor, session, knowing));
    }

    SessionView shown(Actor actor, SessionRecord session, Knowing knowing) {
        SessionReader reader = knowing.readerOf(session);
        if (reader.readsEverybody()) {
            disclosures.disclosed(actor, "session", session.id());
        }
        return SessionView.of(session, reader);
    }

    Knowing knowing(Actor actor) {
        return actor.is(Role.ADMIN)
                ? new Knowing(null, Set.of(), standings.selves(actor))
                : new Knowing(access.coordinated(actor), access.knownPrograms(actor), standings.selves(actor));
    }
}
