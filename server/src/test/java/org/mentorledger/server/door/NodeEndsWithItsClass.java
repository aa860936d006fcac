package org.mentorledger.server.door;

import org.springframework.core.Ordered;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Ends the node of a test class when the class has ended: its folder is deleted next, and no PostgreSQL may write there then.
 * No class could use the node of another; each has a folder of its own.
 */
final class NodeEndsWithItsClass implements TestExecutionListener, Ordered {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
        }
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
