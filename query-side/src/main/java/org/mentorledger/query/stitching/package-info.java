/** Joins what the rooms keep apart: a mentorship with its people, meetings and history, a receipt with the thing it changed. */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.query.stitching;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
