package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The step by which a rebuild has its generation read, told as it went though the answer was lost. */
final class Switch {
    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);
    private static final int LOOK_MILLIS = 100;

    private final Register register;
    private final String builder;

    Switch(Register register, String builder) {
        this.register = register;
        this.builder = builder;
    }

    /**
     * Where the answer is lost, the register is asked until it tells: to go on with the wrong generation would lose events.
     *
     * @return false when somebody has ended the rebuild
     * @throws MongoException when it was lost on its way: nobody has ended anything, and it may be tried again
     */
    boolean to(Generation before, Generation after) throws InterruptedException {
        try {
            return register.switches(before, after, builder) || register.reads(after);
        } catch (MongoException lost) {
            if (isRead(after)) {
                return true;
            }
            throw lost;
        }
    }

    private boolean isRead(Generation after) throws InterruptedException {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            try {
                return register.reads(after);
            } catch (MongoException away) {
                LOG.debug("The register does not answer: {}", away.getClass().getName());
            }
        }
    }
}
