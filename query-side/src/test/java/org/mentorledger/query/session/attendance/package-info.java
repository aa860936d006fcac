/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.session.attendance;

import org.jspecify.annotations.NullMarked;
