package org.mentorledger.query.stitching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Sight;
import org.mentorledger.query.participant.people.ParticipantView;
import org.mentorledger.query.participant.people.ParticipantViews;
import org.springframework.stereotype.Component;

/**
 * The people of sessions, as an asker who reads that they take part may know them: members of the session's program as
 * they are introduced, and whom they may see anyway. Anybody can be noted as a walk-in; that alone must not tell who an id is.
 */
@Component
final class PeopleOfSessions {
    private final ParticipantViews people;
    private final Access access;

    PeopleOfSessions(ParticipantViews people, Access access) {
        this.people = people;
        this.access = access;
    }

    /** The person of each of these things, in one read as far as they are members. */
    <T> Map<T, ParticipantView> of(
            Actor actor, Collection<T> things, Function<T, String> program, Function<T, String> person) {
        List<String> ids = things.stream().map(person).distinct().toList();
        Map<String, ParticipantView> found = people.find(ids);
        Map<String, Set<String>> programs = people.programsOf(ids);
        Map<String, Boolean> seen = new HashMap<>();
        Predicate<String> overseen = access.overseenBy(actor);
        Set<String> circle = access.circleOf(actor);
        Map<T, ParticipantView> shown = new HashMap<>();
        for (T thing : things) {
            String id = person.apply(thing);
            ParticipantView view = found.get(id);
            if (view == null) {
                shown.put(thing, ParticipantView.unseen(id));
            } else if (programs.getOrDefault(id, Set.of()).contains(program.apply(thing))) {
                boolean isKnown = overseen.test(program.apply(thing)) || circle.contains(id);
                shown.put(thing, isKnown ? view : view.introduced());
            } else if (seen.computeIfAbsent(id, i -> access.sightOf(actor, i).reaches(Sight.BASICS))) {
                shown.put(thing, view);
            } else {
                shown.put(thing, ParticipantView.hidden(id));
            }
        }
        return shown;
    }
}
