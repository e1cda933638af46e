-- SHA-256 of recordings: of the file, and of its decoded sound. Tracks that were imported before have none.

CREATE TABLE track_digest (
    track_id INTEGER PRIMARY KEY REFERENCES track (id) ON DELETE CASCADE,
    file BLOB NOT NULL,
    sound BLOB NOT NULL
) STRICT;

-- Of a kept query and of the tracks that it found, as they were then: evidence, like the query itself.
CREATE TABLE query_digest (
    query_id INTEGER NOT NULL REFERENCES query (id),
    track_id INTEGER NOT NULL, -- 0: the query's own file
    file BLOB NOT NULL,
    sound BLOB NOT NULL,
    PRIMARY KEY (query_id, track_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER query_digest_stays BEFORE DELETE ON query_digest
BEGIN SELECT RAISE(ABORT, 'kept queries are not deleted'); END;
CREATE TRIGGER query_digest_is_final BEFORE UPDATE ON query_digest
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
CREATE TRIGGER query_digest_is_not_replaced BEFORE INSERT ON query_digest
WHEN EXISTS (SELECT 1 FROM query_digest WHERE query_id = NEW.query_id AND track_id = NEW.track_id)
BEGIN SELECT RAISE(ABORT, 'kept queries do not change'); END;
