/** Shows that what is kept comes back as it was, and that nothing comes back which is not. */
@NullMarked
package org.mentorledger.server.backup;

import org.jspecify.annotations.NullMarked;
