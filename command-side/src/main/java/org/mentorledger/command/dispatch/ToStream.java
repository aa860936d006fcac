package org.mentorledger.command.dispatch;

/** A command to a stream: every command of an aggregate. */
public interface ToStream {

    /** The id of the stream that answers it. */
    String streamId();
}
