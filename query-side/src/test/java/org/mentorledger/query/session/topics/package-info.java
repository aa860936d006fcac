/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.session.topics;

import org.jspecify.annotations.NullMarked;
