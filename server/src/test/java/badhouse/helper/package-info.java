/** A package that says nothing of what is in it: what the rules of the house must reject. */
@NullMarked
package badhouse.helper;

import org.jspecify.annotations.NullMarked;
