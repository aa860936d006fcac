/** A room that asks the room next door, the clock and the database: what the rules of the house must reject. */
@NullMarked
package badhouse.query.alpha.one;

import org.jspecify.annotations.NullMarked;
