/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.stitching;

import org.jspecify.annotations.NullMarked;
