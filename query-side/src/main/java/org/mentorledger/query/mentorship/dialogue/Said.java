package org.mentorledger.query.mentorship.dialogue;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Something said in a mentorship on a day. */
public interface Said {

    /** Its id within the mentorship. */
    String id();

    /** The mentorship. */
    String mentorshipId();

    /** The day on which it was said. */
    LocalDate day();

    /** When the ledger recorded it. */
    OffsetDateTime recordedAt();
}
