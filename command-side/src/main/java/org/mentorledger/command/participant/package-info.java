/** People: who may make one known, and under which name. Every personal field is sealed before it becomes an event. */
@NullMarked
package org.mentorledger.command.participant;

import org.jspecify.annotations.NullMarked;
