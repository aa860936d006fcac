/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.session;

import org.jspecify.annotations.NullMarked;
