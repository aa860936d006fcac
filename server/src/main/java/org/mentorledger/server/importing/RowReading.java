package org.mentorledger.server.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one row.
 *
 * @param row the mentorship; null when there are faults
 * @param faults why there is none
 */
record RowReading(@Nullable MentorshipRow row, List<RowFault> faults) {}
