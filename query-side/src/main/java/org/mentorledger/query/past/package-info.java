/**
 * What was known of a mentorship at a moment, and what of it had happened: its stream, read up to there and folded anew by
 * the rooms' own rules. Nothing of it is kept.
 */
@RunsOn(NodeRole.API)
@NullMarked
package org.mentorledger.query.past;

import org.jspecify.annotations.NullMarked;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
