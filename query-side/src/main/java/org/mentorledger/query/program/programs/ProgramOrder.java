package org.mentorledger.query.program.programs;

import org.mentorledger.query.access.Listing;
import org.mentorledger.query.projection.Order;

/** The order of programs; ids decide among equals. */
enum ProgramOrder {
    ID,
    NAME;

    Order<ProgramView> order() {
        return switch (this) {
            case ID -> Order.byId(ProgramView::id);
            case NAME -> Order.byText("name", ProgramView::name, ProgramView::id);
        };
    }

    Listing listing() {
        return Listing.of("programs", this);
    }
}
