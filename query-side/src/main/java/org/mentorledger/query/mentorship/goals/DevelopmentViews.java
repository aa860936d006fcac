package org.mentorledger.query.mentorship.goals;

import com.mongodb.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import org.mentorledger.query.projection.Documents;
import org.springframework.stereotype.Component;

/** Reads what mentorships are to develop. */
@Component
public class DevelopmentViews {
    private final Documents<DevelopmentView> developments;

    DevelopmentViews(MongoDatabase database, DevelopmentProjection projection) {
        this.developments = new Documents<>(database, DevelopmentProjection.ROOM, projection.developments());
    }

    /** That of those mentorships, by mentorship, in one read. */
    public Map<String, DevelopmentView> of(Collection<String> mentorshipIds) {
        return developments.find(mentorshipIds);
    }
}
