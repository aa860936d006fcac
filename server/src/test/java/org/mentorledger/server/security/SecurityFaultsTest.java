package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mentorledger.server.store.StartRefused;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/** Settings that cannot be meant: each is refused by its name, with what to do. */
class SecurityFaultsTest {
    private static final String US = "mentorledger.security.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "public-key=a.pem",
                "public-key=a.pem issuer=https://id.example.org",
                "issuer-uri=https://id.example.org",
                "issuer-uri=https://id.example.org issuer=https://id.example.org algorithms=RS512,ES512",
                "issuer-uri=http://localhost:8080/realms/x client-id=web",
                "issuer-uri=https://id.example.org client-id=web client-secret=s redirect-uri=https://l.example.org/sign-in/return"
            })
    void whatCanBeMeantIsTaken(String settings) {
        assertThatCode(() -> check(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "issuer-uri and public-key: issuer-uri=https://id.example.org public-key=a.pem",
                "issuer-uri: issuer-uri=http://id.example.org",
                "issuer-uri: issuer-uri=https://id.example.org?x=y",
                "issuer-uri: issuer-uri=somewhere",
                "issuer and issuer-uri: issuer-uri=https://id.example.org issuer=https://id.example.org/",
                "algorithms: issuer-uri=https://id.example.org algorithms=HS256,RS256",
                "algorithms: issuer-uri=https://id.example.org algorithms=none",
                "algorithms: issuer-uri=https://id.example.org algorithms=",
                "client-id: client-id=web",
                "client-id: client-id=web public-key=a.pem",
                "client-secret and client-id: issuer-uri=https://id.example.org client-secret=hidden",
                "redirect-uri: issuer-uri=https://id.example.org client-id=w redirect-uri=http://l.example.org/sign-in/return",
                "redirect-uri: issuer-uri=https://id.example.org client-id=w redirect-uri=https://l.example.org/graphiql",
                "redirect-uri: issuer-uri=https://id.example.org client-id=w redirect-uri=https://l.example.org/x/sign-in/return",
                "redirect-uri: issuer-uri=https://id.example.org client-id=w redirect-uri=https://l.example.org/sign-in/return?x=y",
                "scopes: issuer-uri=https://id.example.org client-id=w scopes=profile"
            })
    void whatCannotIsRefusedByItsName(String row) {
        String[] parts = row.split(": ", 2);
        StartRefused refused = catchThrowableOfType(StartRefused.class, () -> check(parts[1]));

        assertThat(refused).isNotNull();
        for (String name : parts[0].split(" and ", -1)) {
            assertThat(refused).hasMessageContaining(US + name);
        }
        assertThat(refused.remedy()).isNotBlank();
        assertThat(refused.getMessage() + refused.remedy()).doesNotContain("hidden");
    }

    @Test
    void theSecretIsNotShown() {
        assertThat(new ClientSettings("web", "hidden", null, Set.of("openid")).toString())
                .doesNotContain("hidden");
    }

    private static void check(String settings) {
        MockEnvironment environment = new MockEnvironment();
        List<String> given = new ArrayList<>(Arrays.asList(settings.split(" ", -1)));
        given.removeIf(String::isBlank);
        given.forEach(pair -> environment.setProperty(US + pair.split("=", 2)[0], pair.split("=", 2)[1]));
        Binder binder = Binder.get(environment);
        SecurityFaults.check(
                binder.bindOrCreate("mentorledger.security", Bindable.of(SecuritySettings.class)),
                binder.bindOrCreate("mentorledger.security", Bindable.of(ClientSettings.class)));
    }
}
