package org.mentorledger.server.store.postgres;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Ends the node when it may no longer go on. */
final class Ending {
    private Ending() {}

    static void end(ConfigurableApplicationContext context) {
        // A thread of its own: the caller's ends with the context.
        new Thread(() -> System.exit(SpringApplication.exit(context, () -> 1)), "ending").start();
    }
}
