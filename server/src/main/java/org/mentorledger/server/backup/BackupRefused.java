package org.mentorledger.server.backup;

/** It was not done, and nothing was changed; the message is a sentence for the operator. */
public final class BackupRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupRefused(String sentence) {
        super(sentence);
    }

    BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
