package org.mentorledger.query.program.programs;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.program.Template;

/** Which programs are asked for; what is null does not matter. */
record ProgramFilter(
        @Nullable Template template,
        @Nullable String cpdBody,
        @Nullable String coordinatorId,
        @Nullable String text) {
    static final ProgramFilter ALL = new ProgramFilter(null, null, null, null);
}
