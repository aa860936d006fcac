/** Holds the contract to its style and to what clients already rely on. Each rule is also shown a schema that it must reject. */
@NullMarked
package org.mentorledger.schema;

import org.jspecify.annotations.NullMarked;
