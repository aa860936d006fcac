/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.cpd.trail;

import org.jspecify.annotations.NullMarked;
