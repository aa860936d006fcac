/** Shows what this package promises. */
@NullMarked
package org.mentorledger.query.cpd.ledger;

import org.jspecify.annotations.NullMarked;
