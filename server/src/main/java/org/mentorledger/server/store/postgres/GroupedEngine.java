package org.mentorledger.server.store.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.mentorledger.command.dispatch.Reliance;
import org.mentorledger.command.dispatch.UnderWay;
import org.mentorledger.server.store.keys.NewKeys;

/**
 * Axon's engine, which writes the events of a command that is alone in its unit of work together with those of others, each
 * with the keys that are new with it, and durably before the unit of work commits. All else goes the way it always went.
 */
final class GroupedEngine extends JdbcEventStorageEngine {
    private final GroupCommit group;

    /** @param appends connections of its own */
    GroupedEngine(Builder builder, DataSource appends) {
        super(builder);
        group = new GroupCommit(appends, new AppendRows());
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        Optional<UnitOfWork<?>> command = UnderWay.command();
        if (events.isEmpty() || command.isEmpty()) {
            super.appendEvents(events, serializer);
            return;
        }
        // Each command serialises its own events, side by side.
        List<Row> rows = events.stream().map(event -> Row.of(event, serializer)).toList();
        try {
            group.write(new Append(rows, NewKeys.of(command.get()), Reliance.of(command.get())));
        } catch (SQLException e) {
            handlePersistenceException(e, events.get(0));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("An append failed in a way that it cannot", e);
        }
    }
}
