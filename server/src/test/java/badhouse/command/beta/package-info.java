/** A feature that reads a view before it decides: what the rules of the house must reject. */
@NullMarked
package badhouse.command.beta;

import org.jspecify.annotations.NullMarked;
