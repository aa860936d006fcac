package org.mentorledger.server.graphql;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parts of a request as they stand in the query of a URL: a form, percent-encoded, read so that no two parsers can read it
 * differently. Servers commonly take the first of two parameters of one name, or the last, and mend what is no UTF-8.
 */
final class UrlParameters {
    private static final String NO_REQUEST = "The parameters of the URL are no request";

    private UrlParameters() {}

    /** The same request as it would have been posted. */
    static byte[] asBody(String query, JsonMapper json) {
        Map<String, String> parameters = read(query);
        ObjectNode body = json.createObjectNode();
        parameters.forEach((name, value) -> {
            if (name.equals("query") || (name.equals("operationName") && !value.isEmpty())) {
                body.put(name, value);
            } else if ((name.equals("variables") || name.equals("extensions")) && !value.isEmpty()) {
                try {
                    body.set(name, json.readTree(value));
                } catch (JacksonException e) {
                    throw noRequest();
                }
            }
        });
        return json.writeValueAsBytes(body);
    }

    private static Map<String, String> read(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (!pair.isEmpty() && parameters.put(name, value) != null) {
                throw noRequest();
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(octet(text, i + 1));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                throw noRequest();
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw noRequest();
        }
    }

    private static int octet(String text, int at) {
        int high = at + 1 < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 1), 16);
        if (low < 0) {
            throw noRequest();
        }
        return high << 4 | low;
    }

    private static HttpMessageNotReadableException noRequest() {
        return new HttpMessageNotReadableException(NO_REQUEST, WrittenText.of(new byte[0]));
    }
}
