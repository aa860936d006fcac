/** What lies in the store, event by event, for those who may look behind the rooms. No view is kept: the store is read. */
@NullMarked
package org.mentorledger.query.history;

import org.jspecify.annotations.NullMarked;
