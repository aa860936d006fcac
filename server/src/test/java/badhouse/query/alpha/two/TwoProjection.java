package badhouse.query.alpha.two;

import badhouse.command.beta.BetaMutations;
import org.jspecify.annotations.Nullable;

/** Sends commands. */
public record TwoProjection(@Nullable BetaMutations commands) {}
