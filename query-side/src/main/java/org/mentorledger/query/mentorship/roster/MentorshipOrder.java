package org.mentorledger.query.mentorship.roster;

import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Order;

/** The order of mentorships; ids decide among equals. */
public enum MentorshipOrder {
    ID,
    RECORDED_AT,
    WINDOW_END;

    /** How rows are ordered. */
    public Order<MentorshipView> order() {
        return switch (this) {
            case ID -> Order.byId(MentorshipView::id);
            case RECORDED_AT ->
                Order.lastFirst(
                        "proposal.recordedAt",
                        mentorship -> mentorship.proposal().recordedAt(),
                        MentorshipView::id);
            case WINDOW_END ->
                Order.byDay("terms.ends", mentorship -> mentorship.terms().ends(), MentorshipView::id);
        };
    }

    /** The list in this order. */
    public Listing listing() {
        return Listing.of("mentorships", this);
    }
}
