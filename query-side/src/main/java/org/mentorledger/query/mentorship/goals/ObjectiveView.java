package org.mentorledger.query.mentorship.goals;

import org.mentorledger.kernel.mentorship.ObjectiveKind;

/** What a party wants to reach. */
public record ObjectiveView(String ownerId, ObjectiveKind kind, String text) {}
