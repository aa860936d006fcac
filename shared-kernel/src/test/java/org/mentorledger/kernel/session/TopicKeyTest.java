package org.mentorledger.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mentorledger.kernel.vault.KeysInMemory;
import org.mentorledger.kernel.vault.TinkVault;
import org.mentorledger.kernel.vault.Vault;

class TopicKeyTest {
    private final Vault vault = new TinkVault(new KeysInMemory());

    @Test
    void theSameWordsAreTheSameTopicInWhateverLettersAndWithWhateverBlanks() {
        assertThat(TopicKey.of(" Salary  ranges\n", vault)).isEqualTo(TopicKey.of("salary ranges", vault));
        assertThat(TopicKey.of("Re\u0301sume\u0301", vault)).isEqualTo(TopicKey.of("résumé", vault));
    }

    @Test
    void otherWordsAreAnotherTopicAndAnotherLedgerHasOtherKeys() {
        assertThat(TopicKey.of("Salary ranges", vault))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(TopicKey.of("Salary range", vault))
                .isNotEqualTo(TopicKey.of("Salary ranges", new TinkVault(new KeysInMemory())));
    }
}
