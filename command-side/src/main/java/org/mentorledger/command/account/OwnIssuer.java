package org.mentorledger.command.account;

/**
 * The issuer whose tokens this ledger takes.
 *
 * @param name the {@code iss} of those tokens
 */
public record OwnIssuer(String name) {}
