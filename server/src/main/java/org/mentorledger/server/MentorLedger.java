package org.mentorledger.server;

import org.mentorledger.server.cli.LedgerCommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The executable. Without a command, or with {@code serve}, it runs a node. */
@SpringBootApplication(
        scanBasePackages = {"org.mentorledger.server", "org.mentorledger.command", "org.mentorledger.query"},
        // Full names: two features may well have classes of one name.
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        proxyBeanMethods = false)
public class MentorLedger {

    /** Runs the command in the first argument, or a node. */
    public static void main(String[] arguments) {
        LedgerCommandLine.run(arguments, settings -> SpringApplication.run(MentorLedger.class, settings));
    }
}
