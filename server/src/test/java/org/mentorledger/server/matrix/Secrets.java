package org.mentorledger.server.matrix;

import java.util.Set;

/** The words and dates that are told to few, looked for in everything that anybody is answered. */
final class Secrets {
    private final Set<String> secrets;
    private final Table found = new Table("Which secrets of the world anybody is told, on whatever way.");

    Secrets(Set<String> secrets) {
        this.secrets = secrets;
        for (String secret : secrets) {
            for (Asker asker : Asker.values()) {
                found.put(secret, asker, Letters.NOTHING);
            }
        }
    }

    void search(Asker asker, String body) {
        for (String secret : secrets) {
            if (body.contains(secret)) {
                found.put(secret, asker, Letters.VALUE);
            }
        }
    }

    Table table() {
        return found;
    }
}
