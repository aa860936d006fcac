package org.mentorledger.query.mentorship.goals;

import java.util.Collection;
import java.util.Map;
import org.mentorledger.query.projection.Beside;
import org.mentorledger.query.projection.Documents;
import org.mentorledger.query.projection.Folded;
import org.mentorledger.query.projection.Generations;
import org.mentorledger.query.projection.Shelf;
import org.springframework.stereotype.Component;

/** Reads what mentorships are to develop. */
@Component
public class DevelopmentViews {
    private final Shelf<DevelopmentView> shelf;
    private final Documents<DevelopmentView> developments;
    private final Beside<DevelopmentView> beside;

    DevelopmentViews(Generations generations, DevelopmentProjection projection) {
        this.shelf = projection.developments();
        this.developments = new Documents<>(generations, DevelopmentProjection.ROOM, shelf);
        this.beside = developments.besideOfSameId();
    }

    /** As it stands beside mentorships. */
    public Beside<DevelopmentView> beside() {
        return beside;
    }

    /** That of those mentorships, by mentorship, in one read. */
    public Map<String, DevelopmentView> of(Collection<String> mentorshipIds) {
        return developments.find(mentorshipIds);
    }

    /** The same of what those events left. */
    public Map<String, DevelopmentView> of(Collection<String> mentorshipIds, Folded past) {
        return past.of(shelf).find(mentorshipIds);
    }
}
