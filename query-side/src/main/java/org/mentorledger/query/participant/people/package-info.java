/** Who is this person, and which programs do they belong to? */
@NullMarked
package org.mentorledger.query.participant.people;

import org.jspecify.annotations.NullMarked;
