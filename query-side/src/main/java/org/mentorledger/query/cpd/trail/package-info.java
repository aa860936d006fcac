/** What became true of a person's CPD evidence, when, and by whom? */
@NullMarked
package org.mentorledger.query.cpd.trail;

import org.jspecify.annotations.NullMarked;
