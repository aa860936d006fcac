/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.projection;

import org.jspecify.annotations.NullMarked;
