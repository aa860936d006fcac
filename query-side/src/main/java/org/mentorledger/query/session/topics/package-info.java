/** Which topics came up in a program, and were they dealt with? */
@NullMarked
package org.mentorledger.query.session.topics;

import org.jspecify.annotations.NullMarked;
