package org.mentorledger.kernel.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time of being there, of perhaps several.
 *
 * @param joinedAt null: from the beginning
 * @param leftAt null: to the end, or still there
 */
public record Stay(@Nullable Instant joinedAt, @Nullable Instant leftAt) {}
