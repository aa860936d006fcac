/** Holds the whole house to its plan: who may know whom, where time and chance may enter, what things are called. Every rule is also shown to reject a bad house. */
@NullMarked
package org.mentorledger.server.architecture;

import org.jspecify.annotations.NullMarked;
