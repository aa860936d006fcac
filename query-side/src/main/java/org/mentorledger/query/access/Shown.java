package org.mentorledger.query.access;

import java.util.function.BooleanSupplier;

/**
 * What somebody was shown.
 *
 * @param view as far as they may read it
 * @param isStillSo asks whether they may still read just as much of it, at the price of a read or two
 */
public record Shown<V>(V view, BooleanSupplier isStillSo) {}
