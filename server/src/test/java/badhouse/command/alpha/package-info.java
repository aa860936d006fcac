/** A feature that leans on its neighbour, looks at the clock and shows its aggregate: what the rules of the house must reject. */
@NullMarked
package badhouse.command.alpha;

import org.jspecify.annotations.NullMarked;
