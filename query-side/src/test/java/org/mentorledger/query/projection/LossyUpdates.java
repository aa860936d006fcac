package org.mentorledger.query.projection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A database of which one update of one document is not answered, be it done or not. */
final class LossyUpdates {
    private final MongoDatabase database;
    private boolean losing;
    private boolean done;

    LossyUpdates(MongoDatabase database) {
        this.database = database;
    }

    /** Loses the answer to the next. */
    void loses(boolean isDone) {
        losing = true;
        done = isDone;
    }

    MongoDatabase database() {
        return (MongoDatabase) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {MongoDatabase.class},
                (proxy, method, arguments) -> method.getName().equals("getCollection")
                        ? collection((MongoCollection<?>) invoked(database, method, arguments))
                        : invoked(database, method, arguments));
    }

    private Object collection(MongoCollection<?> of) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {MongoCollection.class}, (proxy, method, arguments) -> {
                    if (!losing || !method.getName().equals("updateOne")) {
                        return invoked(of, method, arguments);
                    }
                    losing = false;
                    if (done) {
                        invoked(of, method, arguments);
                    }
                    throw new MongoException("away");
                });
    }

    private static Object invoked(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
