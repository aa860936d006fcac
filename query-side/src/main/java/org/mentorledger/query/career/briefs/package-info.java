/** The room of sector briefs: what mentors tell of the sectors they know, career by career. */
@NullMarked
package org.mentorledger.query.career.briefs;

import org.jspecify.annotations.NullMarked;
