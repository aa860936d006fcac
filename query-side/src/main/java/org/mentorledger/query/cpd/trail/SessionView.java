package org.mentorledger.query.cpd.trail;

/** Of which program a session is: who may read of it. */
public record SessionView(String programId) {}
