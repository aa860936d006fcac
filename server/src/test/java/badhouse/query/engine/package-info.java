/** An engine that knows one room in particular: what the rules of the house must reject. */
@NullMarked
package badhouse.query.engine;

import org.jspecify.annotations.NullMarked;
