/** Which programs are there, and by what rules do they run? */
@NullMarked
package org.mentorledger.query.program.programs;

import org.jspecify.annotations.NullMarked;
