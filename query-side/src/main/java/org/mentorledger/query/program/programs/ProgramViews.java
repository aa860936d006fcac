package org.mentorledger.query.program.programs;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Coordination;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads programs. */
@Component
public class ProgramViews implements Coordination {
    private static final String BODY = "view.policy.cpdBody";
    private static final int TEXT = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Documents<ProgramView> programs;

    ProgramViews(Generations generations) {
        this.programs = new Documents<>(generations, ProgramProjection.ROOM, ProgramProjection.PROGRAMS);
    }

    /** The program of that id. */
    public Optional<ProgramView> find(String id) {
        return programs.find(id);
    }

    /** The programs of those ids, by id. */
    public Map<String, ProgramView> find(Collection<String> ids) {
        return programs.find(ids);
    }

    /**
     * A page of programs.
     *
     * @param known what the asker may know of; null: all
     */
    List<ProgramView> page(
            ProgramFilter filter, @Nullable Known known, ProgramOrder order, @Nullable String after, int limit) {
        List<Bson> all = new ArrayList<>();
        if (known != null) {
            Bson theirs = Filters.in("_id", known.programs());
            all.add(known.body() == null ? theirs : Filters.or(theirs, Filters.eq(BODY, known.body())));
        }
        if (filter.template() != null) {
            all.add(Filters.eq("view.template", filter.template().name()));
        }
        if (filter.cpdBody() != null) {
            all.add(Filters.eq(BODY, filter.cpdBody()));
        }
        if (filter.coordinatorId() != null) {
            all.add(Filters.eq("view.coordinatorIds", filter.coordinatorId()));
        }
        if (filter.text() != null) {
            all.add(Filters.regex("view.name", Pattern.compile(Pattern.quote(filter.text()), TEXT)));
        }
        Bson matching = all.isEmpty() ? Filters.empty() : Filters.and(all);
        return programs.page(matching, order.order(), after, limit);
    }

    /** What an asker may know of: these programs, and those whose policy names their body. */
    record Known(Set<String> programs, @Nullable String body) {}

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
