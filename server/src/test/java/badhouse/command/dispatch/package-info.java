/** Common ground that knows one feature in particular: what the rules of the house must reject. */
@NullMarked
package badhouse.command.dispatch;

import org.jspecify.annotations.NullMarked;
