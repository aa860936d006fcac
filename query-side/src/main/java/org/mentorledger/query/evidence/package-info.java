/** What was recorded of meetings, folded alike for every room that shows it; the rooms keep it apart from each other. */
@NullMarked
package org.mentorledger.query.evidence;

import org.jspecify.annotations.NullMarked;
