package org.mentorledger.query.session.topics;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentorledger.kernel.session.TopicKey;
import org.mentorledger.kernel.vault.Vault;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Generations;
import org.springframework.stereotype.Component;

/** Reads topics. */
@Component
public class TopicViews {
    private final Documents<SessionTopics> topics;
    private final Documents<Overarching> overarching;
    private final Vault vault;

    TopicViews(Generations generations, TopicsProjection projection, Vault vault) {
        this.topics = new Documents<>(generations, TopicsProjection.ROOM, projection.topics());
        this.overarching = new Documents<>(generations, TopicsProjection.ROOM, TopicsProjection.OVERARCHING);
        this.vault = vault;
    }

    /** The topics of a program: where each stands, and who has led sessions of it. */
    public ProgramTopics of(String programId) {
        List<SessionTopics> sessions = new ArrayList<>();
        topics.each(Filters.eq("view.programId", programId), sessions::add);
        Set<String> crossing = overarching.find(programId).map(Overarching::topics).orElse(List.of()).stream()
                .map(topic -> TopicKey.of(topic, vault))
                .collect(Collectors.toSet());
        return new ProgramTopics(
                Coverage.of(sessions).stream()
                        .map(coverage -> TopicCoverageView.of(coverage, crossing.contains(coverage.key())))
                        .toList(),
                sessions.stream().flatMap(session -> session.leaders().stream()).toList());
    }
}
