/** That what is loaded beside a start can be, and that a start asks for it. */
@NullMarked
package org.mentorledger.server.ahead;

import org.jspecify.annotations.NullMarked;
