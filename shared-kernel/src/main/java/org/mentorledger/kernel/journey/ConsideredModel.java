package org.mentorledger.kernel.journey;

/**
 * A model of learning that was considered.
 *
 * @param chosen whether it was taken
 */
public record ConsideredModel(LearningModel model, boolean chosen) {}
