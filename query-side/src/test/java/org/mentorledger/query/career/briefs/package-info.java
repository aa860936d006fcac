/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.career.briefs;

import org.jspecify.annotations.NullMarked;
