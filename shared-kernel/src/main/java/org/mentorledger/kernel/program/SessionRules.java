package org.mentorledger.kernel.program;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a program's sessions and journeys. Part of stored policies.
 *
 * @param graceMinutes how many minutes after its beginning one is not late yet
 * @param attendanceThreshold how much of a session, in percent of its minutes, one must be there for it to count; null: any
 * @param mentorWorkshop the training that a mentor has completed before leading a session of stage B; null: none
 * @param explorations how many careers a group of which size explores (row K13); none: that is free
 * @param overarchingTopics topics that cross all stages (row K48)
 */
public record SessionRules(
        int graceMinutes,
        @Nullable Integer attendanceThreshold,
        @Nullable String mentorWorkshop,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Exploration> explorations,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> overarchingTopics) {

    /** The rules of a program that says nothing about it. */
    public static final SessionRules USUAL = new SessionRules(10, null, null, List.of(), List.of());

    public SessionRules {
        explorations = explorations == null ? List.of() : List.copyOf(explorations); // absent where there are none
        overarchingTopics = overarchingTopics == null ? List.of() : List.copyOf(overarchingTopics); // likewise
    }

    /**
     * How many careers a group explores.
     *
     * @param upTo the largest group it is for; null: any
     * @param least the fewest careers
     * @param most the most careers
     */
    public record Exploration(@Nullable Integer upTo, int least, int most) {}
}
