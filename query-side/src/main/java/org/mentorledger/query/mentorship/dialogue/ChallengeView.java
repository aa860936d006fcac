package org.mentorledger.query.mentorship.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What a check-in found difficult.
 *
 * @param number within the check-in, from 1
 * @param how what resolved it
 */
public record ChallengeView(
        int number, String text, boolean resolved, @Nullable String how) {}
