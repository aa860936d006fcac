/** Which of a person's meetings and attendances count as CPD, how much, and why not? */
@NullMarked
package org.mentorledger.query.cpd.ledger;

import org.jspecify.annotations.NullMarked;
