/** That who was known stays known while a store is away, and that nobody is taken for somebody else. */
@NullMarked
package org.mentorledger.server.account;

import org.jspecify.annotations.NullMarked;
