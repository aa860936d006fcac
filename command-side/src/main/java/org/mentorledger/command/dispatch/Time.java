package org.mentorledger.command.dispatch;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one place where commands get the time from. It ticks in milliseconds, as recorded instants do. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    Clock ledgerClock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
