package org.mentorledger.query.mentorship.roster;

import java.util.Optional;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.mentorledger.query.access.Disclosures;
import org.mentorledger.query.access.Shown;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.springframework.stereotype.Component;

/** The door to a mentorship: as far as the asker may read it; who reads of others is written down. */
@Component
@RunsOn(NodeRole.API)
public class MentorshipDoor {
    private final MentorshipViews mentorships;
    private final Standings standings;
    private final Disclosures disclosures;

    MentorshipDoor(MentorshipViews mentorships, Standings standings, Disclosures disclosures) {
        this.mentorships = mentorships;
        this.standings = standings;
        this.disclosures = disclosures;
    }

    /** The mentorship; empty to whoever may not know it, and when there is none. */
    public Optional<Shown<MentorshipView>> open(Actor actor, String id) {
        return mentorships.find(id).flatMap(mentorship -> {
            Standing standing = standings.of(actor).apply(mentorship.company());
            return standing.isNone()
                    ? Optional.empty()
                    : Optional.of(new Shown<>(
                            disclosed(actor, mentorship, standing),
                            () -> standings
                                    .of(actor)
                                    .apply(mentorship.company())
                                    .equals(standing)));
        });
    }

    /** The mentorship as far as whoever stands so to it may read it. */
    public MentorshipView disclosed(Actor actor, MentorshipView mentorship, Standing standing) {
        if (standing.own().isEmpty()) {
            disclosures.disclosed(actor, "mentorship", mentorship.id());
        }
        return mentorship.readBy(standing);
    }
}
