package org.mentorledger.query.stitching;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.actor.Actor;
import org.mentorledger.query.access.Access;
import org.mentorledger.query.access.Company;
import org.mentorledger.query.access.Denied;
import org.mentorledger.query.access.Standing;
import org.mentorledger.query.access.Standings;
import org.mentorledger.query.mentorship.roster.MentorshipDoor;
import org.mentorledger.query.mentorship.roster.MentorshipView;
import org.mentorledger.query.mentorship.roster.MentorshipViews;
import org.mentorledger.query.past.Moment;
import org.mentorledger.query.past.Pasts;
import org.springframework.stereotype.Component;

/**
 * The door to what mentorships were. Who may pass, and how far they may read, is found from the mentorship as it stands
 * today: a right that came later opens what was before, one that has ended opens no more than it does now. Auditors, who
 * know no mentorship as it stands, read of what it was the facts.
 */
@Component
final class PastDoor {
    private final MentorshipViews mentorships;
    private final MentorshipDoor door;
    private final Standings standings;
    private final Access access;
    private final Pasts pasts;
    private final Clock clock;

    PastDoor(
            MentorshipViews mentorships,
            MentorshipDoor door,
            Standings standings,
            Access access,
            Pasts pasts,
            Clock clock) {
        this.mentorships = mentorships;
        this.door = door;
        this.standings = standings;
        this.access = access;
        this.pasts = pasts;
        this.clock = clock;
    }

    /**
     * The mentorship as it was; empty to whoever may not know it now, and when there was none.
     *
     * @throws Denied {@code BAD_USER_INPUT} when one who has left asks for what was known later: it may have been taken back since, or have
     *     been moved out of their days
     */
    Optional<MentorshipView> open(
            Actor actor,
            String id,
            @Nullable LocalDate asOf,
            @Nullable OffsetDateTime knownAt,
            GraphQLContext request) {
        Moment moment = Moment.of(asOf, knownAt, clock);
        return LookBack.at(id, moment, request, () -> look(actor, id, moment))
                .flatMap(back -> mentorships
                        .find(id, back.past().happened())
                        .map(mentorship -> door.disclosed(actor, mentorship, back.standing())
                                .seenFrom(moment)));
    }

    private Optional<LookBack> look(Actor actor, String id, Moment moment) {
        return mentorships.find(id).flatMap(today -> {
            Standing standing = standing(actor, today.company());
            if (standing.isNone()) {
                return Optional.empty();
            }
            LocalDate last = standing.lastDay();
            if (last != null && moment.isKnownAfter(last, today.zone())) {
                throw Denied.badInput(
                        "knownAt", "Who has left looks back at nothing that was known after their last day");
            }
            return pasts.of(id, moment).map(past -> new LookBack(standing, past));
        });
    }

    /** Who audits for a body may look back at whatever holds evidence of its members, as in the history of its stream. */
    private Standing standing(Actor actor, Company company) {
        Standing standing = standings.of(actor).apply(company);
        return standing.isNone()
                        && company.tenures().stream()
                                .anyMatch(tenure -> access.isAuditorOf(actor, tenure.participantId()))
                ? Standing.AUDIT
                : standing;
    }
}
