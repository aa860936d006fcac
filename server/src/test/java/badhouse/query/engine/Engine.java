package badhouse.query.engine;

import badhouse.query.alpha.two.TwoProjection;

/** Treats one room as special. */
public record Engine(TwoProjection special) {}
