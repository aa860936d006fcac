/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.program.programs;

import org.jspecify.annotations.NullMarked;
