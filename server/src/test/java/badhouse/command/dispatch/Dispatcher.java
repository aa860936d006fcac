package badhouse.command.dispatch;

import badhouse.command.alpha.AlphaMutations;

/** Treats one feature as special. */
public record Dispatcher(AlphaMutations special) {}
