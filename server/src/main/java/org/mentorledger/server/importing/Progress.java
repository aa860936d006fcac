package org.mentorledger.server.importing;

/** Tells the person at the terminal how far it is. */
interface Progress extends AutoCloseable {
    /** One more thing is done. */
    void step();

    @Override
    void close();
}
