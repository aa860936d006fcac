/** What the rooms of sessions have in common: how somebody's being there comes together, and between which days is asked. */
@NullMarked
package org.mentorledger.query.session;

import org.jspecify.annotations.NullMarked;
