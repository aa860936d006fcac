package org.mentorledger.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What a header may hold is what the stock firewall lets it hold, character by character. */
class FirewallTest {
    private static final String NAME = "X-Something";

    private final HttpFirewall ours = new Firewall().httpFirewall();
    private final HttpFirewall stock = new StrictHttpFirewall();

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer abc.DEF-1_2~3+/4==", "a b", "tab\there", "Zoë", "漢字", " ~"})
    void whatTheStockOneLetsThroughPasses(String value) {
        assertThat(through(stock, value)).isEqualTo(value);
        assertThat(through(ours, value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "\u0000", "del\u007f", "c1\u0085", "unassigned\u0378", "plain first\u001b"})
    void whatItRefusesIsRefused(String value) {
        assertThatThrownBy(() -> through(stock, value)).isInstanceOf(RequestRejectedException.class);
        assertThatThrownBy(() -> through(ours, value)).isInstanceOf(RequestRejectedException.class);
    }

    private static String through(HttpFirewall firewall, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
        request.addHeader(NAME, value);
        HttpServletRequest checked = firewall.getFirewalledRequest(request);
        return checked.getHeader(NAME);
    }
}
