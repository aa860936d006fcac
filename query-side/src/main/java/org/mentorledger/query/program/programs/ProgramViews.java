package org.mentorledger.query.program.programs;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Coordination;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads programs. */
@Component
public class ProgramViews implements Coordination {
    private final Documents<ProgramView> programs;

    ProgramViews(MongoDatabase database) {
        this.programs = new Documents<>(database, ProgramProjection.ROOM, ProgramProjection.PROGRAMS);
    }

    /** The program of that id. */
    public Optional<ProgramView> find(String id) {
        return programs.find(id);
    }

    /** The programs of those ids, by id. */
    public Map<String, ProgramView> find(Collection<String> ids) {
        return programs.find(ids);
    }

    @Override
    public Set<String> coordinatedBy(Actor actor) {
        Set<String> names = new HashSet<>(Set.of(actor.subject()));
        if (actor.participant() != null) {
            names.add(actor.participant().value());
        }
        Set<String> found = new HashSet<>();
        programs.listed(names)
                .values()
                .forEach(listed -> listed.forEach(program -> {
                    if (program.coordinatorIds().stream().anyMatch(names::contains)) {
                        found.add(program.id());
                    }
                }));
        return found;
    }
}
