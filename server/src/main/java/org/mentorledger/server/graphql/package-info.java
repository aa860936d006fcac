/** GraphQL as clients meet it: scalars, limits, and errors that carry a stable code and never an inner detail. */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.server.graphql;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
