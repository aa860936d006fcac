package badhouse.helper;

/** Could be anything. */
public final class Anything {
    private Anything() {}
}
