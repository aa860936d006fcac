package org.mentorledger.server.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.mentorledger.kernel.id.Id;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes every id from what the rows say, never from where they stand, so that a second run, a sorted file or a mended
 * row meets what is already there. A mentorship is told apart by its program, term, organisation, title and people.
 */
final class DerivedIds {
    private static final Pattern OUTSIDE_ID = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern PLAIN_TERM = Pattern.compile("[A-Za-z0-9._ -]{1,64}");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_STEM = 47;

    private DerivedIds() {}

    /** The term's own words where they make an id; else as much of them as fits, and a hash of all. */
    static String cycle(String term) {
        if (PLAIN_TERM.matcher(term).matches()) {
            return term.replace(' ', '-');
        }
        String stem = OUTSIDE_ID.matcher(term).replaceAll("-");
        return stem.substring(0, Math.min(stem.length(), LONGEST_STEM)) + "-" + hash(List.of(term), 16);
    }

    static String mentorship(String program, MentorshipRow row) {
        List<String> parts = new ArrayList<>(List.of(program, row.term().name(), row.organisation(), row.title()));
        parts.add("mentors");
        row.mentors().stream().sorted().forEach(parts::add);
        parts.add("mentees");
        row.mentees().stream().sorted().forEach(parts::add);
        return "m-" + hash(parts, 32);
    }

    static String goal(String title) {
        return "g-" + hash(List.of(title), 16);
    }

    /** A meeting is told apart by its mentorship, day and start. */
    static String meeting(String mentorship, MeetingRow row) {
        return "k-" + hash(List.of(mentorship, row.day(), row.start()), 32);
    }

    /** A session's own words where they make an id. */
    static String session(String program, String name) {
        return Id.FORM.matcher(name).matches() ? name : sessionWithin(program, name);
    }

    /** One that no other program's list comes to. */
    static String sessionWithin(String program, String name) {
        return "s-" + hash(List.of(program, name), 32);
    }

    /** The same for the same body only, so that a changed row is told from a repeated one. */
    static String command(String mutation, String body) {
        return "import-" + hash(List.of(mutation, body), 32);
    }

    /** The same for what says the same only. */
    static String content(Object content) {
        return hash(List.of(JSON.writeValueAsString(content)), 32);
    }

    private static String hash(List<String> parts, int digits) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), digits / 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
