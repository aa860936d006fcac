package org.mentorledger.command.dispatch;

import org.jspecify.annotations.Nullable;
import org.mentorledger.kernel.receipt.Receipt;

/**
 * What a command handler returns: one of the two. It travels over any bus, which an exception does not.
 *
 * @param receipt of a command that stands
 * @param refusal of one that does not
 */
public record Reply(@Nullable Receipt receipt, @Nullable Refusal refusal) {}
