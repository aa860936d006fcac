package org.mentorledger.command.dispatch;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The command that this thread is about, where the unit of work is that command's alone: it stands or falls with nothing else. */
public final class UnderWay {
    private UnderWay() {}

    /** Its unit of work. */
    public static Optional<UnitOfWork<?>> command() {
        if (!CurrentUnitOfWork.isStarted()) {
            return Optional.empty();
        }
        UnitOfWork<?> work = CurrentUnitOfWork.get();
        return work.isRoot() && work.getMessage() instanceof CommandMessage ? Optional.of(work) : Optional.empty();
    }
}
