/** A resolver that answers what nobody can ask: the bad example of the mapping inspection. */
@NullMarked
package org.mentorledger.server.stray;

import org.jspecify.annotations.NullMarked;
