package org.mentorledger.query.session.topics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.LedgerEvent;
import org.mentorledger.kernel.program.ProgramEvent.CareerDelisted;
import org.mentorledger.kernel.program.ProgramEvent.CareerListed;
import org.mentorledger.kernel.program.ProgramEvent.CohortDefined;
import org.mentorledger.kernel.program.ProgramEvent.CohortPlanned;
import org.mentorledger.kernel.program.ProgramEvent.CoordinatorAppointed;
import org.mentorledger.kernel.program.ProgramEvent.CoordinatorRemoved;
import org.mentorledger.kernel.program.ProgramEvent.CycleOpened;
import org.mentorledger.kernel.program.ProgramEvent.Defined;
import org.mentorledger.kernel.program.ProgramEvent.PeriodAnnounced;
import org.mentorledger.kernel.program.ProgramEvent.PolicyRevised;
import org.mentorledger.kernel.session.AttendanceEvent;
import org.mentorledger.kernel.session.ContentEvent.CareerPresented;
import org.mentorledger.kernel.session.ContentEvent.FeedbackGiven;
import org.mentorledger.kernel.session.ContentEvent.OverlapNoted;
import org.mentorledger.kernel.session.EnrolmentEvent;
import org.mentorledger.kernel.session.PlanningEvent.Confirmed;
import org.mentorledger.kernel.session.PlanningEvent.Invited;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Projection;
import org.mentorledger.query.projection.Recorded;
import org.mentorledger.query.projection.Room;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Folds the topics of sessions: {@link TopicsFold} says how; beside them stand those that cross all stages. */
@Component
final class TopicsProjection implements Projection {
    static final Room ROOM = new Room("topics", 1, Set.of("session", "program"));

    static final Shelf<Overarching> OVERARCHING = Shelf.of("overarching", Overarching.class)
            .begins(Defined.class, e -> e.programId().value(), TopicsProjection::on)
            .begins(PolicyRevised.class, e -> e.programId().value(), TopicsProjection::on)
            .build();

    private final Shelf<SessionTopics> topics;

    TopicsProjection(Vault vault) {
        this.topics = new TopicsFold(vault).shelf();
    }

    static Overarching on(@Nullable Overarching before, Defined e, Recorded recorded) {
        return Overarching.of(e.programId().value(), e.policy());
    }

    static Overarching on(@Nullable Overarching before, PolicyRevised e, Recorded recorded) {
        return Overarching.of(e.programId().value(), e.policy());
    }

    Shelf<SessionTopics> topics() {
        return topics;
    }

    @Override
    public Room room() {
        return ROOM;
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(topics, OVERARCHING);
    }

    @Override
    public Set<Class<? extends LedgerEvent>> ignored() {
        return Set.of(
                EnrolmentEvent.class,
                AttendanceEvent.class,
                Confirmed.class,
                Invited.class,
                CareerPresented.class,
                OverlapNoted.class,
                FeedbackGiven.class,
                CycleOpened.class,
                PeriodAnnounced.class,
                CoordinatorAppointed.class,
                CoordinatorRemoved.class,
                CareerListed.class,
                CareerDelisted.class,
                CohortDefined.class,
                CohortPlanned.class);
    }
}
