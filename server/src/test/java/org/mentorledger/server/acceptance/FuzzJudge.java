package org.mentorledger.server.acceptance;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what is wrong with an answer, however wrong its request was. */
final class FuzzJudge {
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Pattern LEAK = Pattern.compile(
            "\\bat [\\w.$]+\\(\\w+\\.java|\\b(java|jdk|sun)\\.[a-z]+\\.\\w|org\\.(springframework|axonframework|mentorledger|postgresql|bson)"
                    + "|com\\.mongodb|graphql\\.[a-z]+\\.|Exception\\b|SQLSTATE|\\bselect .+ from |jdbc:|/home/|/tmp/|/root/|Caused by",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Integer> codes = new TreeMap<>();

    /** How often each code was told; {@code none}: the request was answered. */
    Map<String, Integer> codes() {
        return codes;
    }

    /** Null when nothing is wrong. */
    @Nullable
    String fault(HttpResponse<String> answer, Duration took) {
        return fault(answer.statusCode(), answer.body(), took);
    }

    @Nullable
    String fault(int status, String body, Duration took) {
        if (status >= 500) {
            return "status " + status;
        }
        if (took.compareTo(LONGEST) > 0) {
            return "took " + took;
        }
        try {
            return fault(JsonMapper.shared().readTree(body));
        } catch (JacksonException noJson) {
            return "no JSON";
        }
    }

    private @Nullable String fault(JsonNode answer) {
        JsonNode errors = answer.path("errors");
        if (!answer.has("data") && errors.isEmpty()) {
            return "neither data nor errors";
        }
        if (errors.isEmpty()) {
            codes.merge("none", 1, Integer::sum);
        }
        for (JsonNode error : errors) {
            String code = error.path("extensions").path("code").asString("");
            codes.merge(code, 1, Integer::sum);
            if (code.isEmpty() || code.startsWith("INTERNAL")) {
                return "code '" + code + "' " + error;
            }
            if (LEAK.matcher(error.path("message").asString("")).find()) {
                return "tells too much: " + error;
            }
        }
        return null;
    }
}
