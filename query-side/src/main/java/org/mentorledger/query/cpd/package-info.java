/** What the bodies that audit CPD count, as data; the rooms beneath show what a person's meetings are worth by it. */
@NullMarked
package org.mentorledger.query.cpd;

import org.jspecify.annotations.NullMarked;
