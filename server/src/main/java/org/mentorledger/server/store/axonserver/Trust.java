package org.mentorledger.server.store.axonserver;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.mentorledger.server.store.StartRefused;

/** The certificates that those of Axon Server are held to, where the system's are not. */
final class Trust {
    private static final String BEGIN = "-----BEGIN";

    private Trust() {}

    /** @throws StartRefused when the file cannot be read, or holds no certificate in PEM form */
    static List<Certificate> of(String file) {
        try {
            byte[] pem = Files.readAllBytes(Path.of(file));
            // Java would read the bare certificate, too; what connects does not.
            if (!new String(pem, ISO_8859_1).contains(BEGIN)) {
                throw new CertificateException("not PEM");
            }
            List<Certificate> certificates = List.copyOf(
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)));
            if (certificates.isEmpty()) {
                throw new CertificateException("there is none");
            }
            return certificates;
        } catch (CertificateException e) {
            throw refused("names a file that holds no certificate in PEM form: " + file + ".", e);
        } catch (IOException e) {
            throw refused("names a file that cannot be read: " + file + ".", e);
        }
    }

    /**
     * TLS with whom these certificates vouch for.
     *
     * @param file where they lie; without one the system's count
     */
    static SSLContext tls(@Nullable String file) throws GeneralSecurityException, IOException {
        if (file == null || file.isBlank()) {
            return SSLContext.getDefault();
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        for (Certificate certificate : of(file)) {
            store.setCertificateEntry("trusted-" + store.size(), certificate);
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }

    private static StartRefused refused(String problem, Exception cause) {
        return new StartRefused(
                "mentorledger.axonserver.certificate " + problem,
                "Name the file with the certificate to trust, in PEM form (BEGIN CERTIFICATE).",
                cause);
    }
}
