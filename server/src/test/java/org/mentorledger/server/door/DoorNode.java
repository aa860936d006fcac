package org.mentorledger.server.door;

import java.nio.file.Path;
import org.mentorledger.server.store.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.boot.graphql.autoconfigure.servlet.GraphQlWebMvcAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** A node with the real schema, security and error handling, whose resolvers are those of {@link Resolvers}; it stores nothing. */
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan({
    "org.mentorledger.server.security",
    "org.mentorledger.server.graphql",
    "org.mentorledger.server.http",
    "org.mentorledger.server.door"
})
@ImportAutoConfiguration({
    JacksonAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    GraphQlAutoConfiguration.class,
    GraphQlWebMvcAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
public class DoorNode {

    @Bean
    DataFolder dataFolder(@Value("${mentorledger.data}") Path folder) {
        return DataFolder.at(folder);
    }

    /** Nobody has linked an account, unless a test says so: each subject is the participant of that id. */
    @Bean
    StatedAccounts accounts() {
        return new StatedAccounts();
    }

    /** Views that are whole, until a test says otherwise. */
    @Bean
    ToldReadiness readiness() {
        return new ToldReadiness();
    }
}
