-- Parked events that were taken out by hand: who did it, when and why, for good.
CREATE TABLE eviction (
    key              VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    room_or_reaction VARCHAR(255) NOT NULL,
    stream_id        VARCHAR(255) NOT NULL,
    sequence         BIGINT       NOT NULL,
    event_type       VARCHAR(255) NOT NULL,
    cause            TEXT,
    evicted_at       TIMESTAMPTZ  NOT NULL,
    evicted_by       TEXT         NOT NULL,
    reason           TEXT         NOT NULL
);
CREATE INDEX eviction_of_event ON eviction (room_or_reaction, stream_id, sequence);
