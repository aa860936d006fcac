/** The way of every command from a mutation to its stream and back: who acts and when is noted once, repeated commands are known again, refusals come back as values. */
@NullMarked
package org.mentorledger.command.dispatch;

import org.jspecify.annotations.NullMarked;
