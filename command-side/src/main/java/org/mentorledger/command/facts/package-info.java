/** What a decision may know of other streams: read from those streams themselves, never from a view, and handed over as values. */
@RunsOn({NodeRole.COMMAND, NodeRole.QUERY, NodeRole.API})
@NullMarked
package org.mentorledger.command.facts;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
