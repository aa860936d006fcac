/** The way of every command from a mutation to its stream and back: who acts and when is noted once, repeated commands are known again, refusals come back as values. */
@RunsOn({NodeRole.COMMAND, NodeRole.QUERY, NodeRole.API})
@NullMarked
package org.mentorledger.command.dispatch;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
