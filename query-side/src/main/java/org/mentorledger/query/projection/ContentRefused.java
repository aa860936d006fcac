package org.mentorledger.query.projection;

/** The database answered, and does not take what was written: trying again would not help. The database's own words may hold personal data. */
final class ContentRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContentRefused(String sentence) {
        super(sentence, null, false, false);
    }
}
