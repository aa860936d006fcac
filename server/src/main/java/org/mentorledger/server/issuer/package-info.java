/** An OpenID Connect issuer outside: its keys, and the exchange of a code for tokens. It may be away; what it says is read strictly. */
@NullMarked
package org.mentorledger.server.issuer;

import org.jspecify.annotations.NullMarked;
