package org.mentorledger.server.importing;

import java.util.List;
import java.util.function.Function;

/**
 * How a table is laid out in which each row stands for itself.
 *
 * @param needed the headers that must be there
 * @param others those that may be
 * @param parser reads a row by itself
 * @param <R> what a row tells
 */
record Layout<R extends TableRow>(List<String> needed, List<String> others, Function<SheetRow, RowReading<R>> parser) {}
