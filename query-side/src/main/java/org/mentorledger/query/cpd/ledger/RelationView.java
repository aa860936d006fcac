package org.mentorledger.query.cpd.ledger;

import org.mentorledger.kernel.mentorship.RelationType;

/** What the ledger needs to know of a mentorship: whether its mentor supervises. */
public record RelationView(String mentorshipId, RelationType relationType) {}
