/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.planning;

import org.jspecify.annotations.NullMarked;
