/** What a node may be for. With Axon Server nodes of any mix of roles form one system. */
@NullMarked
package org.mentorledger.kernel.node;

import org.jspecify.annotations.NullMarked;
