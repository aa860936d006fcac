/** What lies in the store, event by event, for those who may look behind the rooms. No view is kept: the store is read. */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.query.history;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
