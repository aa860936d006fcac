package org.mentorledger.server;

import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The executable. Without a command, or with {@code serve}, it runs a node. */
@SpringBootApplication(
        scanBasePackages = {"org.mentorledger.server", "org.mentorledger.command", "org.mentorledger.query"},
        proxyBeanMethods = false)
public class MentorLedger {

    /** Runs the command in the first argument, or a node. */
    public static void main(String[] arguments) {
        serve(arguments);
    }

    private static void serve(String[] arguments) {
        boolean named = arguments.length > 0 && arguments[0].equals("serve");
        String[] settings = named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        SpringApplication.run(MentorLedger.class, settings);
    }
}
