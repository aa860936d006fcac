/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.access;

import org.jspecify.annotations.NullMarked;
