package org.mentorledger.server.security;

import java.util.List;
import org.mentorledger.kernel.node.NodeRole;
import org.mentorledger.kernel.node.RunsOn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the node where to look and how to get in. On the console only: a log file must not hold the code. */
@Component
@RunsOn(NodeRole.API)
class StartNotice {

    private final Environment settings;
    private final ObjectProvider<SignInCodes> codes;

    StartNotice(Environment settings, ObjectProvider<SignInCodes> codes) {
        this.settings = settings;
        this.codes = codes;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            lines("http://" + host() + ":" + web.getWebServer().getPort()).forEach(System.out::println);
        }
    }

    private List<String> lines(String base) {
        SignInCodes ours = codes.getIfAvailable();
        String look = "Mentor Ledger: look at " + base + "/graphiql";
        if (ours == null) {
            boolean signsIn = settings.containsProperty(SecurityConfiguration.CLIENT);
            String how = signsIn ? "Sign in: " + base + SignInPage.PATH : "Tokens come from the issuer that is set.";
            return List.of("", look, how, "");
        }
        String data = settings.getProperty("mentorledger.data", "data");
        return List.of(
                "",
                look,
                "Sign in as ADMIN, once, within five minutes: " + base + SignInPage.PATH + "?code=" + ours.issue(),
                "Make a token: java -jar mentor-ledger.jar token --role ADMIN --subject " + SignInPage.SUBJECT
                        + " --mentorledger.data=" + data,
                "");
    }

    private String host() {
        String address = settings.getProperty("server.address", "localhost");
        return address.equals("127.0.0.1") || address.equals("0.0.0.0") || address.contains(":")
                ? "localhost"
                : address;
    }
}
