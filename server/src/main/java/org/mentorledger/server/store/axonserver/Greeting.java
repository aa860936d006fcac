package org.mentorledger.server.store.axonserver;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.mentorledger.server.store.StoreSettings;

/**
 * Goes up to each server of the settings as far as its TLS, and says in words for an operator what it finds. Axon's connector
 * tells of a wrong certificate, of TLS on one side only and of a wrong port alike that it could not connect.
 */
final class Greeting {
    private static final int ANSWER_MILLIS = 3000;
    private static final String SPEAKS_TLS = " speaks TLS: set mentorledger.axonserver.tls=true";
    private static final String ANSWERS = " answers: see mentorledger.axonserver.token and .context";

    private final StoreSettings.Axonserver settings;

    Greeting(StoreSettings.Axonserver settings) {
        this.settings = settings;
    }

    /** What stands in the way of each, in one line; takes six seconds for each that hangs. */
    String words() {
        return Servers.addresses(settings.servers()).map(this::greeted).collect(joining("; "));
    }

    private String greeted(InetSocketAddress server) {
        String name = server.getHostString() + ":" + server.getPort();
        if (server.isUnresolved()) {
            return name + " is no host that this machine knows";
        }
        try (Socket way = new Socket()) {
            way.connect(server, ANSWER_MILLIS);
            way.setSoTimeout(ANSWER_MILLIS);
            SSLContext tls = Trust.tls(settings.tls() ? settings.certificate() : null);
            try (SSLSocket socket = (SSLSocket)
                    tls.getSocketFactory().createSocket(way, server.getHostString(), server.getPort(), true)) {
                SSLParameters held = socket.getSSLParameters();
                held.setEndpointIdentificationAlgorithm("HTTPS");
                held.setApplicationProtocols(new String[] {"h2"});
                socket.setSSLParameters(held);
                socket.startHandshake();
            }
            return name + (settings.tls() ? ANSWERS : SPEAKS_TLS);
        } catch (SSLException e) {
            return name + whatTlsFailsFor(e);
        } catch (IOException | GeneralSecurityException e) {
            return name + " does not answer (" + e.getMessage() + ")";
        }
    }

    private String whatTlsFailsFor(SSLException failure) {
        Throwable root = failure;
        boolean certificate = false;
        while (root.getCause() != null) {
            root = root.getCause();
            certificate |= root instanceof CertificateException;
        }
        if (!settings.tls()) {
            return certificate ? SPEAKS_TLS : ANSWERS;
        }
        if (certificate) {
            return " shows a certificate that is not accepted (" + root.getMessage()
                    + "): see mentorledger.axonserver.certificate, and that it is for the host as"
                    + " mentorledger.axonserver.servers names it";
        }
        return " does not speak TLS (" + failure.getMessage()
                + "): turn it on there, axoniq.axonserver.ssl.enabled=true";
    }
}
