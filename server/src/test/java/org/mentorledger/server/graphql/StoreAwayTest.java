package org.mentorledger.server.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import io.axoniq.axonserver.connector.impl.StreamClosedException;
import io.grpc.Status;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "53100", "57P01", "57P03"})
    void aDatabaseThatIsAwayIsTold(String state) {
        assertThat(code(new IllegalStateException("The key store cannot be read", new SQLException("away", state))))
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void soIsOneThatGivesNoConnectionAndAViewStore() {
        assertThat(code(new IllegalStateException(new SQLTransientConnectionException())))
                .isEqualTo("UNAVAILABLE");
        assertThat(code(new IllegalStateException(new MongoException("away")))).isEqualTo("UNAVAILABLE");
    }

    @Test
    void soIsAnAxonServerThatBreaksOffOrHangs() {
        assertThat(code(new StreamClosedException(Status.UNAVAILABLE.asRuntimeException())))
                .isEqualTo("UNAVAILABLE");
        assertThat(code(new EventStoreException("no head", new TimeoutException())))
                .isEqualTo("UNAVAILABLE");
    }

    @Test
    void whatIsWrongWithAStatementIsOurFault() {
        assertThat(code(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isEqualTo("INTERNAL");
        assertThat(code(new IllegalStateException("broken"))).isEqualTo("INTERNAL");
    }

    private static String code(Throwable exception) {
        return String.valueOf(Told.of(exception).extensions().get("code"));
    }
}
