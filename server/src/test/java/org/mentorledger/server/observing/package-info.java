/** What is seen of a node from outside, and what is not: each meter, line and span that the pages promise is there. */
@NullMarked
package org.mentorledger.server.observing;

import org.jspecify.annotations.NullMarked;
