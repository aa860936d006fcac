package org.mentorledger.server.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was made of one row.
 *
 * @param <R> what a row of this kind of file tells
 * @param row what it tells; null when there are faults
 * @param faults why there is nothing
 */
record RowReading<R>(@Nullable R row, List<RowFault> faults) {}
