/** What the command side, the query side and every later release agree on for ever. Nothing here may depend on either side. */
@NullMarked
package org.mentorledger.kernel;

import org.jspecify.annotations.NullMarked;
