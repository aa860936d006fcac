package org.mentorledger.server.http;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the server beneath is set up, where no setting does it. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusals() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(RefusalValve.class.getName());
            host.getPipeline().addValve(new LingeringValve());
            host.getPipeline().addValve(new RefusalValve());
            host.getPipeline().addValve(new PlainPathValve());
        });
    }
}
