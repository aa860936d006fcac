package org.mentorledger.kernel.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something to look up about a sector; its title and link are sealed with the brief.
 *
 * @param asOf the day of which it tells, if known
 */
public record BriefResource(
        BriefResourceKind kind, @Nullable LocalDate asOf) {}
