package org.mentorledger.query.session.topics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a topic stands, and the workshop that is proposed while it is open. */
public record TopicCoverageView(
        String topic,
        TopicStatus status,
        boolean overarching,
        List<String> raisedIn,
        List<String> plannedIn,
        List<String> coveredIn,
        @Nullable WorkshopProposalView proposal) {
    public TopicCoverageView {
        raisedIn = List.copyOf(raisedIn);
        plannedIn = List.copyOf(plannedIn);
        coveredIn = List.copyOf(coveredIn);
    }

    /** A workshop that would deal with a topic; retirees stand first, then mentors (row K51). */
    public record WorkshopProposalView(String title, List<String> topics, List<String> leaderIds) {
        public WorkshopProposalView {
            topics = List.copyOf(topics);
            leaderIds = List.copyOf(leaderIds);
        }
    }

    static TopicCoverageView of(Coverage coverage, boolean overarching) {
        return new TopicCoverageView(
                coverage.words(),
                coverage.status(),
                overarching,
                coverage.raisedIn(),
                coverage.plannedIn(),
                coverage.coveredIn(),
                null);
    }

    /** While it is open, these could lead a workshop on it. */
    public TopicCoverageView proposedTo(List<String> leaders) {
        return status != TopicStatus.OPEN
                ? this
                : new TopicCoverageView(
                        topic,
                        status,
                        overarching,
                        raisedIn,
                        plannedIn,
                        coveredIn,
                        new WorkshopProposalView("Workshop: " + topic, List.of(topic), leaders));
    }
}
