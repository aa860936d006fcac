/**
 * Who may read what. The rules need to know who coordinates, who belongs and who stands together; rooms answer that
 * through the ports here, so that no room imports another.
 */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.query.access;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
