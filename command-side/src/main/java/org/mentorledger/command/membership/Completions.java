package org.mentorledger.command.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.eventstore.EventMetaData;
import org.mentorledger.kernel.id.SessionId;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingCompleted;
import org.mentorledger.kernel.membership.MembershipEvent.TrainingRevoked;

/**
 * What a membership's stream tells of one session: which completions of trainings are owed to it, and which completions,
 * owed to it or not, somebody struck out by hand. A client cannot write what tells them apart: only background work has a
 * cause.
 */
final class Completions {
    private final String reaction;
    private final SessionId session;
    private final List<Completion> owed = new ArrayList<>();
    private final List<Completion> others = new ArrayList<>();
    private final List<Completion> struckByHand = new ArrayList<>();

    /**
     * One completion of a training.
     *
     * @param by which session; null: by hand
     */
    record Completion(
            String training,
            int version,
            LocalDate day,
            @Nullable Integer minutes,
            @Nullable SessionId by) {

        boolean isMeantBy(TrainingRevoked e) {
            return training.equals(e.training())
                    && version == e.version()
                    && (e.completedOn() == null || day.equals(e.completedOn()))
                    && (e.sessionId() == null || e.sessionId().equals(by));
        }

        boolean isSameAs(Completion other) {
            return training.equals(other.training) && version == other.version && day.equals(other.day);
        }
    }

    private Completions(String reaction, SessionId session) {
        this.reaction = reaction;
        this.session = session;
    }

    /** Of that session, as that reaction recorded them. */
    static Completions owedTo(SessionId session, String reaction, Stream<? extends DomainEventMessage<?>> membership) {
        Completions completions = new Completions(reaction, session);
        membership.forEach(completions::on);
        return completions;
    }

    private void on(DomainEventMessage<?> message) {
        boolean isByHand = !isByReaction(message.getMetaData());
        if (message.getPayload() instanceof TrainingCompleted e) {
            boolean isOwed = !isByHand && session.equals(e.sessionId());
            (isOwed ? owed : others)
                    .add(new Completion(e.training(), e.version(), e.happenedOn(), e.minutes(), e.sessionId()));
        } else if (message.getPayload() instanceof TrainingRevoked e) {
            for (List<Completion> standing : List.of(owed, others)) {
                List<Completion> meant =
                        standing.stream().filter(one -> one.isMeantBy(e)).toList();
                standing.removeAll(meant);
                struckByHand.addAll(isByHand ? meant : List.of());
            }
        }
    }

    private boolean isByReaction(MetaData metaData) {
        return metaData.containsKey(EventMetaData.CAUSE) && reaction.equals(metaData.get(EventMetaData.ACTOR));
    }

    /** What stands, and should not. */
    List<Completion> wrong(@Nullable Completion wanted) {
        return owed.stream().filter(one -> !one.equals(wanted)).toList();
    }

    /** Whether it is still to be recorded: it does not stand, and nobody struck out by hand what was completed on that day. */
    boolean lack(Completion wanted) {
        return !owed.contains(wanted) && struckByHand.stream().noneMatch(wanted::isSameAs);
    }
}
