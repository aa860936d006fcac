/** Where wrapping keys lie: apart from the log, each wrapped by a master key that never enters a database. */
@NullMarked
package org.mentorledger.server.store.keys;

import org.jspecify.annotations.NullMarked;
