/** Sends what clients send, well and badly formed, and reads the errors as clients do. */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.server.graphql;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
