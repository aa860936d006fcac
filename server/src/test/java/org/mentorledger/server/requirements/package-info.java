/** Joins the rows of the requirements with the tests that ran for them; a row that no executed test names is red. */
@NullMarked
package org.mentorledger.server.requirements;

import org.jspecify.annotations.NullMarked;
