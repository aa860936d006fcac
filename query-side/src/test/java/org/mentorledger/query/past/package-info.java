/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.past;

import org.jspecify.annotations.NullMarked;
