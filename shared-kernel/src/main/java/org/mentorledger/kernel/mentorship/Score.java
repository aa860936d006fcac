package org.mentorledger.kernel.mentorship;

/**
 * One answer of a pulse.
 *
 * @param item what it measures
 * @param value from 1 (worst) to 5 (best)
 */
public record Score(PulseItem item, int value) {}
