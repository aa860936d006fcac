/** An issuer outside that does what a test wants: rotates its keys, is away, lies. */
@NullMarked
package org.mentorledger.server.issuer;

import org.jspecify.annotations.NullMarked;
