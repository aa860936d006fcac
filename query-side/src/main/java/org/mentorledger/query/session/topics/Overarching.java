package org.mentorledger.query.session.topics;

import java.util.List;
import org.mentorledger.kernel.program.Policy;

/** The topics that cross all stages of a program, by its policy in force. */
public record Overarching(String programId, List<String> topics) {
    public Overarching {
        topics = List.copyOf(topics);
    }

    static Overarching of(String programId, Policy policy) {
        return new Overarching(programId, policy.sessions().overarchingTopics());
    }
}
