package badhouse.command.beta;

import badhouse.query.alpha.one.OneProjection;

/** Decides by a view. */
public record BetaMutations(OneProjection view) {}
