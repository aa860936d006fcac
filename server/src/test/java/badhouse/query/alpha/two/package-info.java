/** A room that sends commands: what the rules of the house must reject. */
@NullMarked
package badhouse.query.alpha.two;

import org.jspecify.annotations.NullMarked;
