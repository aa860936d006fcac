package org.mentorledger.query.journey.journeys;

/** A career that somebody suggested to a program. */
public record SuggestionView(String programId, String career) {}
