package org.mentorledger.server.importing;

import java.util.List;
import java.util.function.LongFunction;

/** A file of one kind, read and found to be whole. */
interface FileImport {
    /** How many rows it has. */
    long rows();

    /** How many of them have faults. */
    int faultyRows();

    /** What is wrong with single rows; they are left out. */
    List<RowFault> faults();

    /** What whoever sends the file should know, though it keeps no row out; a sentence each. */
    List<String> warnings();

    /** What it would send, in words. */
    String inWords();

    /** Sends what is good and lists what is not, in the order of the rows. */
    void send(Ledger ledger, Sender sender, FaultReport report, LongFunction<Progress> watching);
}
