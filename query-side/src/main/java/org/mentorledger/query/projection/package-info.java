/**
 * The engine of every room. A room folds events into documents and nothing else; reading before, writing after, parking
 * what cannot be folded, noting positions and rebuilding from the first event stand here, once.
 */
@RunsOn({NodeRole.QUERY, NodeRole.API})
@NullMarked
package org.mentorledger.query.projection;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
