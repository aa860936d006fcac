package org.mentorledger.query.journey.journeys;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.journey.LearningModel;

/** A model of learning that was considered, and what was thought of it. */
public record ConsideredModelView(
        LearningModel model, boolean chosen, @Nullable String note) {}
