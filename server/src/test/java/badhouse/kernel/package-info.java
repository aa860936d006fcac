/** A kernel that knows its users and the time: what the rules of the house must reject. */
@NullMarked
package badhouse.kernel;

import org.jspecify.annotations.NullMarked;
