/** What a mentorship is to develop, told and shown. */
@NullMarked
package org.mentorledger.query.mentorship.goals;

import org.jspecify.annotations.NullMarked;
