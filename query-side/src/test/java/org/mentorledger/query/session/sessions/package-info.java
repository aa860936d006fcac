/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.session.sessions;

import org.jspecify.annotations.NullMarked;
