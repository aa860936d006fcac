package org.mentorledger.server.issuer;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the issuer, follows it nowhere else, and waits for the whole answer no longer than a moment. */
final class IssuerHttp {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final long WHOLE_SECONDS = 4;
    private static final long LONGEST = 1_000_000;
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(Redirect.NEVER)
            .build();

    /** The answer, whatever its status. */
    HttpResponse<String> send(HttpRequest request) throws IssuerAway {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, head -> new ShortBody(LONGEST));
        try {
            return answer.get(WHOLE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IssuerAway("Interrupted while waiting for the issuer", e);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            throw new IssuerAway("The issuer does not answer", e);
        }
    }

    /** The object that a good answer holds. */
    Map<String, Object> object(HttpRequest request) throws IssuerAway {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() != OK) {
            throw new IssuerAway("The issuer answers with " + answer.statusCode());
        }
        return object(answer);
    }

    static Map<String, Object> object(HttpResponse<String> answer) throws IssuerAway {
        try {
            return JSONObjectUtils.parse(answer.body());
        } catch (ParseException e) {
            throw new IssuerAway("The issuer answers with no JSON object", e);
        }
    }
}
