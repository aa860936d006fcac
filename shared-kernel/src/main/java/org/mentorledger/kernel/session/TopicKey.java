package org.mentorledger.kernel.session;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mentorledger.kernel.vault.Vault;

/**
 * By what a topic is known again without its words: the same words in other letters or with other blanks are the same topic,
 * in every session.
 */
public final class TopicKey {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private TopicKey() {}

    /** The key of a topic: 64 lower-case hex digits. */
    public static String of(String topic, Vault vault) {
        String plain = Normalizer.normalize(topic, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return vault.mac(("topic\n" + BLANKS.matcher(plain).replaceAll(" ").strip()).getBytes(StandardCharsets.UTF_8));
    }
}
