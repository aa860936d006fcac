package org.mentorledger.server.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The stock firewall. Its pattern for what a header may hold takes long for a token, which has hundreds of letters. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall stock = new StrictHttpFirewall();
        stock.setAllowedHeaderValues(value -> isPlain(value) || StrictHttpFirewall.ALLOWED_HEADER_VALUES.test(value));
        return stock;
    }

    /** Letters that can be seen, and blanks: what the pattern allows, too. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
