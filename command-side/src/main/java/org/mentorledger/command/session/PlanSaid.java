package org.mentorledger.command.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.id.CohortId;
import org.mentorledger.kernel.journey.Stage;
import org.mentorledger.kernel.mentorship.Venue;

/**
 * What is said of how a session is planned; what is null is not said.
 *
 * @param seats how many must find a seat, where the capacity is not said
 * @param cleared names of fields that are to hold nothing
 */
record PlanSaid(
        @Nullable Boolean tentative,
        @Nullable LocalDate heldOn,
        @Nullable Instant startsAt,
        @Nullable Integer minutes,
        @Nullable Integer capacity,
        int seats,
        @Nullable Venue venue,
        @Nullable Stage stage,
        @Nullable List<String> careers,
        @Nullable CohortId cohortId,
        @Nullable Integer groupSize,
        @Nullable String training,
        @Nullable Integer trainingVersion,
        Words words,
        Set<String> cleared) {

    /** What is said of it in words. */
    record Words(
            @Nullable String title,
            @Nullable String place,
            @Nullable String timeAllocation,
            @Nullable String transport,
            @Nullable List<String> factors,
            @Nullable List<String> topics) {}

    /** What is said, or else what was so before unless it is taken away. */
    <T> @Nullable T over(@Nullable T before, String field, @Nullable T said) {
        if (said != null) {
            return said;
        }
        return cleared.contains(field) ? null : before;
    }

    /** The same for a list, which holds nothing where nothing was said of it. */
    List<String> listOver(List<String> before, String field, @Nullable List<String> said) {
        List<String> list = over(before, field, said);
        return list == null ? List.of() : list;
    }
}
