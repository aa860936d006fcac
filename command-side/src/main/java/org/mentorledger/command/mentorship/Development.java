package org.mentorledger.command.mentorship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentorledger.command.dispatch.Made;
import org.mentorledger.kernel.id.GoalId;
import org.mentorledger.kernel.id.Id;
import org.mentorledger.kernel.id.ParticipantId;
import org.mentorledger.kernel.mentorship.DevelopmentEvent;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.AreaNamed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsAgreed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ExpectationsProposed;
import org.mentorledger.kernel.mentorship.DevelopmentEvent.ResourceShared;
import org.mentorledger.kernel.mentorship.MentorshipEvent;

/** What a mentorship is to develop: goals, areas and resources by their ids, expectations by revision. */
record Development(
        Map<String, Goal> goals, Map<String, Made> areas, Map<String, Made> resources, List<Expected> expectations) {
    static final Development NEW = new Development(Map.of(), Map.of(), Map.of(), List.of());

    Development {
        goals = Map.copyOf(goals);
        areas = Map.copyOf(areas);
        resources = Map.copyOf(resources);
        expectations = List.copyOf(expectations);
    }

    /** One revision of what both sides expect. */
    record Expected(Made made, List<ParticipantId> agreedBy) {
        Expected {
            agreedBy = List.copyOf(agreedBy);
        }
    }

    Development evolve(MentorshipEvent event, Made by) {
        return event instanceof DevelopmentEvent development ? evolve(development, by) : this;
    }

    private Development evolve(DevelopmentEvent event, Made by) {
        if (event instanceof AreaNamed named) {
            return new Development(goals, with(areas, named.areaId(), by), resources, expectations);
        }
        if (event instanceof ResourceShared shared) {
            return new Development(goals, areas, with(resources, shared.resourceId(), by), expectations);
        }
        if (event instanceof ExpectationsProposed) {
            List<Expected> more = new ArrayList<>(expectations);
            more.add(new Expected(by, List.of()));
            return new Development(goals, areas, resources, more);
        }
        if (event instanceof ExpectationsAgreed agreed) {
            return new Development(goals, areas, resources, agreed(agreed));
        }
        return Goal.after(goals, event, by)
                .map(goal -> new Development(with(goals, goal.id(), goal), areas, resources, expectations))
                .orElse(this);
    }

    private List<Expected> agreed(ExpectationsAgreed event) {
        List<Expected> revised = new ArrayList<>(expectations);
        Expected before = revised.get(event.revision() - 1);
        List<ParticipantId> agreedBy = new ArrayList<>(before.agreedBy());
        agreedBy.add(event.participantId());
        revised.set(event.revision() - 1, new Expected(before.made(), agreedBy));
        return revised;
    }

    Optional<Goal> goal(GoalId id) {
        return Optional.ofNullable(goals.get(id.value()));
    }

    private static <T> Map<String, T> with(Map<String, T> known, Id id, T another) {
        Map<String, T> more = new HashMap<>(known);
        more.put(id.value(), another);
        return more;
    }
}
