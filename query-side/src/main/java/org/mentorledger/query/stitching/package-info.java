/** Joins what the rooms keep apart: a mentorship with its people, meetings and history, a receipt with the thing it changed. */
@NullMarked
package org.mentorledger.query.stitching;

import org.jspecify.annotations.NullMarked;
