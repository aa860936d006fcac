package org.mentorledger.server.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mentorledger.server.store.StartRefused;

class RootTest {

    @Test
    void rootWithoutUserNamespacesIsRefusedAndToldTheSettingForAnOutsidePostgres() {
        assertThatThrownBy(() -> Root.refuse(true, false))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("mentorledger.postgres.url"));
    }

    @Test
    void anybodyElseIsWelcome() {
        assertThatCode(() -> Root.refuse(true, true)).doesNotThrowAnyException();
        assertThatCode(() -> Root.refuse(false, false)).doesNotThrowAnyException();
    }
}
