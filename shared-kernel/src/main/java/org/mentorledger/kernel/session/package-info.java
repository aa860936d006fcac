/** What can become true of one session: a knowledge exchange, workshop, training or group activity, with its people and topics. */
@NullMarked
package org.mentorledger.kernel.session;

import org.jspecify.annotations.NullMarked;
