/** Who acts: the authenticated subject with its roles, as commands and queries see it. Both sides judge by it; neither makes it. */
@NullMarked
package org.mentorledger.kernel.actor;

import org.jspecify.annotations.NullMarked;
