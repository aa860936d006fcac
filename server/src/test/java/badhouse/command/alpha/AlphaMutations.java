package badhouse.command.alpha;

import badhouse.command.beta.BetaMutations;

/** Calls another feature. */
public record AlphaMutations(BetaMutations other) {}
